import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { zipOf } from '#platform/zip/zip.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import {
  acceptInvitation,
  deviceOf,
  isToken,
  rememberSession,
  toTheDoor,
} from '#capabilities/accounts/index.ts'
import { handOverForm } from '../forms/team.ts'
import { ownWords } from '../own-messages.ts'
import { canHandOver, canOwn } from '../policy.ts'
import { askForPage, handOverPage, readClaim, refusePage, removeInitiative } from '../service/claim.ts'
import { takeAlong } from '../service/take-along.ts'
import { readOwn, seeInitiative } from '../service/look.ts'
import { AskForPage, PageRefused, TakePage } from '../views/own/claim.tsx'
import { RemovePage } from '../views/own/remove.tsx'

type C = Context<PageEnv>

/** Mounts how a page comes into the hands of its own people, and how it goes for good. */
export function mountClaims(app: Hono<PageEnv>, house: House): void {
  app.get('/initiatieven/:slug/overname', (c) => askPage(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/overname', (c) => ask(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/overname/gift', (c) => handOver(c, house, c.req.param('slug')))
  app.get('/overnemen/weg', (c) => refusedPage(c, house))
  app.get('/overnemen/:token', (c) => takePage(c, house, c.req.param('token')))
  app.post('/overnemen/:token', (c) => answer(c, house, c.req.param('token')))
  app.get('/initiatieven/:slug/meenemen.zip', (c) => takeAlongAsZip(c, house, c.req.param('slug')))
  app.get('/initiatieven/:slug/weghalen', (c) => removePage(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/weghalen', (c) => remove(c, house, c.req.param('slug')))
}

async function askPage(c: C, house: House, slug: string, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const { head } = await seeInitiative(house.database, ctx, { slug })
  // A page that its own people keep is not to be had.
  if (head.claimed) throw new NotFound()
  const connector = canHandOver(ctx.actor, head)
  return showPage(c, house, {
    title: ownWords[ctx.locale].claim.title(head.name),
    current: '/initiatieven',
    status: wrong ? 422 : 200,
    children: (
      <AskForPage
        locale={ctx.locale}
        name={head.name}
        slug={slug}
        sent={c.req.query('gelukt') === 'verstuurd'}
        handOver={connector ? (wrong ?? handOverForm.start()) : null}
      />
    ),
  })
}

async function ask(c: C, house: House, slug: string): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  await askForPage(house.database, ctx, { slug, origin, city: tenant.name, locale: ctx.locale })
  house.post.wake(ctx.municipality)
  return c.redirect(`/initiatieven/${slug}/overname?gelukt=verstuurd`, 303)
}

async function handOver(c: C, house: House, slug: string): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const parsed = handOverForm.parse(await sentForm(c))
  if (!parsed.ok) return askPage(c, house, slug, parsed)
  const letter = { origin, city: tenant.name, locale: ctx.locale }
  const sent = await handOverPage(house.database, ctx, { slug, email: parsed.value.email, ...letter })
  if (!sent) return askPage(c, house, slug, refused(parsed, { email: { code: 'too-often' } }))
  house.post.wake(ctx.municipality)
  return c.redirect(`/initiatieven/${slug}/overname?gelukt=verstuurd`, 303)
}

async function takePage(c: C, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  if (!isToken(token)) throw new NotFound()
  const claim = await readClaim(house.database, ctx, { token })
  const t = ownWords[ctx.locale].claim
  return showPage(c, house, {
    title: claim ? t.take.title(claim.head.name) : t.expired.title,
    status: claim ? 200 : 422,
    children: <TakePage locale={ctx.locale} claim={claim} />,
  })
}

async function answer(c: C, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  if (!isToken(token)) throw new NotFound()
  if ((await sentForm(c)).get('antwoord') === 'weg') {
    const gone = await refusePage(house.database, ctx, { token })
    return gone === null ? takePage(c, house, token) : c.redirect('/overnemen/weg', 303)
  }
  const claim = await readClaim(house.database, ctx, { token })
  const device = deviceOf(c.req.header('user-agent'))
  const accepted = claim && (await acceptInvitation(house.database, ctx, { token, device }))
  if (!claim || !accepted) return takePage(c, house, token)
  rememberSession(c, accepted.session)
  return c.redirect(`/initiatieven/${claim.head.slug}/bewerken`, 303)
}

function refusedPage(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: ownWords[locale].claim.refused.title,
    children: <PageRefused locale={locale} />,
  })
}

async function removePage(c: C, house: House, slug: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { head } = await readOwn(house.database, ctx, { slug })
  if (!canOwn(ctx.actor, head)) throw new NotFound()
  return showPage(c, house, {
    title: ownWords[ctx.locale].remove.title(head.name),
    current: '/mijn',
    children: <RemovePage locale={ctx.locale} head={head} />,
  })
}

async function takeAlongAsZip(c: C, house: House, slug: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { files } = await takeAlong(house.database, ctx, { slug })
  return c.body(zipOf(files, ctx.now), 200, {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${slug}.zip"`,
    'cache-control': 'no-store',
  })
}

async function remove(c: C, house: House, slug: string): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  await removeInitiative(house.database, c.var.ctx, { slug })
  return c.redirect('/mijn?gelukt=weg', 303)
}
