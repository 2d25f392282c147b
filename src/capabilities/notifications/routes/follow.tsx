import type { Context, Hono } from 'hono'
import { isToken } from '#capabilities/accounts/index.ts'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import { trapIn } from '#platform/abuse/abuse.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import type { Subject } from '../domain.ts'
import { followForm } from '../forms.ts'
import { words } from '../messages.ts'
import { askToFollow, confirmWish, findWish, followAsPerson, knownNow } from '../service/follow.ts'
import { subjectOf } from '../subject.ts'
import { ChoosePage, ConfirmPage, ExpiredPage, FollowPage, SentPage } from '../views/follow.tsx'

/** As with signing in: from one household nobody needs more; one that fills mailboxes gets no further. */
export const asksOfOneNetwork = { minutes: 10, most: 20 }

/** Mounts `/volgen`: where one begins to follow something, and says yes in one's own mailbox. */
export function mountFollow(app: Hono<PageEnv>, house: House): void {
  const asks = openCounter(asksOfOneNetwork)
  app.get('/volgen', (c) => begin(c, house))
  app.post('/volgen', (c) => follow(c, house, asks))
  app.get('/volgen/verstuurd', (c) => sent(c, house))
  app.get('/volgen/bevestigen/:token', (c) => confirmPage(c, house, c.req.param('token')))
  app.post('/volgen/bevestigen/:token', (c) => confirm(c, house, c.req.param('token')))
}

/** Mail leaves this installation, or can be read in it. */
export function canMail(c: Context<PageEnv>, house: House): boolean {
  return house.post.sends || (c.var.tenant.demo && house.config.demo)
}

async function begin(c: Context<PageEnv>, house: House): Promise<Response> {
  const wat = c.req.query('wat')
  if (wat === undefined || wat === '') return choose(c, house)
  const subject = await subjectOf(house, c.var.ctx, wat)
  if (!subject) throw new NotFound()
  return askPage(c, house, { subject, state: followForm.start({ wat }) })
}

async function choose(c: Context<PageEnv>, house: House): Promise<Response> {
  const { locale, municipality } = c.var.ctx
  const [areas, themes] = await Promise.all([
    listAreas(house.database, municipality, ['buurt', 'wijk', 'gebied']),
    listThemes(house.database, municipality, undefined),
  ])
  return showPage(c, house, {
    title: words[locale].follow.choose,
    children: <ChoosePage locale={locale} areas={areas} themes={themes} />,
  })
}

function askPage(
  c: Context<PageEnv>,
  house: House,
  { subject, state }: { readonly subject: Subject; readonly state: FormState },
): Response {
  const { locale, actor } = c.var.ctx
  return showPage(c, house, {
    title: words[locale].follow.title(subject.name),
    status: Object.keys(state.errors).length > 0 ? 422 : 200,
    children: (
      <FollowPage
        locale={locale}
        subject={subject}
        state={state}
        signedIn={actor.kind === 'person'}
        canMail={canMail(c, house)}
      />
    ),
  })
}

async function follow(c: Context<PageEnv>, house: House, asks: Counter): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const form = await sentForm(c)
  const given = form.get('wat')
  const subject = typeof given === 'string' ? await subjectOf(house, ctx, given) : null
  if (!subject) throw new NotFound()
  const { actor } = ctx
  if (actor.kind === 'person') {
    const known = await knownNow(house.database, ctx, subject)
    const { full } = await followAsPerson(house.database, ctx, { person: actor.id, subject, known })
    return c.redirect(`/mijn/berichten?gelukt=${full ? 'vol' : 'volgt'}`, 303)
  }
  const parsed = followForm.parse(form)
  if (!parsed.ok || !canMail(c, house))
    return askPage(c, house, { subject, state: { errors: {}, ...parsed } })
  const limited = house.config.requestsPerMinute > 0
  if (limited && !asks.take(networkOf(c, house), house.clock()))
    return askPage(c, house, { subject, state: refused(parsed, { email: { code: 'too-often' } }) })
  // Whoever fills in what nobody sees, gets the same answer and no mail.
  if (trapIn(form) === '') {
    const place = { name: tenant.name, origin }
    await askToFollow(house.database, ctx, { email: parsed.value.email, subject, place, locale: ctx.locale })
    house.post.wake(ctx.municipality)
  }
  return c.redirect('/volgen/verstuurd', 303)
}

function sent(c: Context<PageEnv>, house: House): Response {
  const { locale } = c.var.ctx
  const outbox = canMail(c, house) && !house.post.sends
  const asked = c.req.query('om') === 'link' ? 'link' : 'follow'
  return showPage(c, house, {
    title: words[locale].sent.title,
    children: <SentPage locale={locale} outbox={outbox} asked={asked} />,
  })
}

async function confirmPage(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  if (!isToken(token)) throw new NotFound()
  const wish = await findWish(house.database, ctx, { token })
  if (!wish) return expired(c, house)
  return showPage(c, house, {
    title: words[ctx.locale].confirm.title(wish.name),
    children: <ConfirmPage locale={ctx.locale} name={wish.name} />,
  })
}

async function confirm(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  if (!isToken(token)) throw new NotFound()
  const wish = await findWish(house.database, ctx, { token })
  if (!wish) return expired(c, house)
  const known = await knownNow(house.database, ctx, wish)
  const done = await confirmWish(house.database, ctx, { token, known })
  return done
    ? c.redirect(`/mails/${done.token}?gelukt=${done.full ? 'vol' : 'volgt'}`, 303)
    : expired(c, house)
}

function expired(c: Context<PageEnv>, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: words[locale].confirm.expired,
    status: 422,
    children: <ExpiredPage locale={locale} />,
  })
}
