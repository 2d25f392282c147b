import { isInTeam } from '#platform/access/roles.ts'
import { trapIn } from '#platform/abuse/abuse.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import { networkOf } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import type { House } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { Forbidden } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { sameAddress, toTheDoor } from '#capabilities/accounts/index.ts'
import { findPublished, myInitiatives, readOwn } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import { calledForm, linkForm, mailForm, tieForm } from '../forms.ts'
import { ownWords } from '../own/messages.ts'
import { isOwn, mayClaim, mayKeep } from '../policy.ts'
import { digestOf } from '../seen.ts'
import { readOwnCompass } from '../service/own.ts'
import {
  claimCompass,
  linksOf,
  mailLink,
  removeCompass,
  renameCompass,
  renewLink,
  stopLink,
  tieToInitiative,
} from '../service/keep.ts'
import { ElsewherePage, FreshLinkPage } from '../views/fresh-link.tsx'
import { KeepPage } from '../views/keep.tsx'
import { AwayPage, GonePage } from '../views/away.tsx'
import { rememberWay, takeWay } from './way-cookie.ts'
import type { C, Reader } from './reader.ts'

/** The form on the page that was refused. */
export type WrongKeep = { readonly form: 'mail' | 'called' | 'tie'; readonly state: FormState }

/** How one comes back to an idea, and who else may come. */
export async function keepPage(
  c: C,
  house: House,
  { key, base }: Reader,
  wrong?: WrongKeep,
): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  const { database } = house
  const own = await readOwnCompass(database, ctx, { key })
  if (own.may === 'read') throw new Forbidden('compass.keep')
  const may = { keep: mayKeep(ctx.actor, own), own: isOwn(ctx.actor, own), claim: mayClaim(ctx.actor, own) }
  const id = own.compass.initiative as InitiativeId | null
  const [links, areas, mine, tied] = [
    may.keep ? await linksOf(database, ctx, { key }) : [],
    await listAreas(database, ctx.municipality, ['gebied']),
    may.own ? await myInitiatives(database, ctx, undefined) : [],
    id === null ? undefined : (await findPublished(database, ctx.municipality, [id])).get(id),
  ]
  return showPage(c, house, {
    title: ownWords[ctx.locale].keep.title,
    current: '/kompas',
    writtenBy: 'residents',
    status: wrong ? 422 : 200,
    islands: ['copy'],
    children: (
      <KeepPage
        locale={ctx.locale}
        {...{ own, base, may, links, areas, mine, wrong }}
        signedIn={ctx.actor.kind === 'person'}
        address={'token' in key ? `${origin}${base}` : null}
        initiative={tied?.name ?? null}
        isMine={ctx.actor.kind === 'person' && ctx.actor.id === own.compass.person}
        canMail={house.post.sends || (tenant.demo && house.config.demo)}
        done={c.req.query('gelukt') ?? null}
      />
    ),
  })
}

/** Mails the link to whoever types their address. */
export async function mail(
  c: C,
  house: House,
  reader: Reader,
  counters: Readonly<Record<'network' | 'address', Counter>>,
): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  const { key } = reader
  if (!('token' in key)) throw new Forbidden('compass.mailLink')
  // Before anything is counted: a guessed link takes nothing of what an address may get.
  if ((await readOwnCompass(house.database, ctx, { key })).may === 'read')
    throw new Forbidden('compass.mailLink')
  const form = await sentForm(c)
  const parsed = mailForm.parse(form)
  if (!parsed.ok) return keepPage(c, house, reader, { form: 'mail', state: parsed })
  if (house.config.requestsPerMinute > 0 && !counters.network.take(networkOf(c, house), house.clock()))
    return keepPage(c, house, reader, {
      form: 'mail',
      state: refused(parsed, { email: { code: 'too-often' } }),
    })
  const { email } = parsed.value
  // Whoever fills in what nobody sees, or fills a mailbox, gets the same answer and no mail.
  if (trapIn(form) === '' && counters.address.take(digestOf(sameAddress(email)), house.clock())) {
    await mailLink(house.database, ctx, { key, email, origin, city: tenant.name, locale: ctx.locale })
    house.post.wake(ctx.municipality)
  }
  return c.redirect(`${reader.base}/bewaren?gelukt=mail`, 303)
}

/** Makes a link anew or stops it. A new one is shown once: it is kept nowhere as it reads. */
export async function link(c: C, house: House, { key, base }: Reader): Promise<Response> {
  const { ctx, origin } = c.var
  const parsed = linkForm.parse(await sentForm(c))
  if (!parsed.ok) return keepPage(c, house, { key, base })
  const opens = parsed.value.soort === 'lezen' ? 'read' : 'write'
  if (parsed.value.besluit === 'stop') {
    await stopLink(house.database, ctx, { key, opens })
    return c.redirect(`${base}/bewaren?gelukt=stop`, 303)
  }
  const token = await renewLink(house.database, ctx, { key, opens })
  // Whoever came by the old link goes on by the new one.
  if (opens === 'write' && 'token' in key) return c.redirect(`/kompas/${token}/bewaren?gelukt=link`, 303)
  c.header('x-robots-tag', 'noindex')
  return showPage(c, house, {
    title: ownWords[ctx.locale].keep.fresh[opens],
    current: '/kompas',
    islands: ['copy'],
    children: (
      <FreshLinkPage locale={ctx.locale} opens={opens} address={`${origin}/kompas/${token}`} base={base} />
    ),
  })
}

/** Puts it in the name of whoever is signed in. */
export async function claim(c: C, house: House, { key }: Reader): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') {
    if ('token' in key) rememberWay(c, key.token)
    return toTheDoor(c, wayBack)
  }
  await claimCompass(house.database, ctx, { key })
  const { compass } = await readOwnCompass(house.database, ctx, { key })
  return c.redirect(`/mijn/kompas/${compass.id}/bewaren?gelukt=naam`, 303)
}

/** Where somebody comes back to who signed in to put a Kompas in their name. */
export const wayBack = '/kompas/verder'

/** Leads on to the Kompas that this browser came from. In another one, only the link itself does. */
export function comeBack(c: C, house: House): Response {
  const { locale, actor } = c.var.ctx
  if (actor.kind !== 'person') return toTheDoor(c)
  const token = takeWay(c)
  if (token !== null) return c.redirect(`/kompas/${token}/bewaren`, 303)
  return showPage(c, house, {
    title: ownWords[locale].keep.claim.elsewhere,
    current: '/kompas',
    children: <ElsewherePage locale={locale} />,
  })
}

/** Gives it to one of one's own initiatives, or takes it back. */
export async function tie(c: C, house: House, reader: Reader): Promise<Response> {
  const { ctx } = c.var
  const { key, base } = reader
  if (ctx.actor.kind !== 'person') return toTheDoor(c, `${base}/bewaren`)
  if (!isOwn(ctx.actor, await readOwnCompass(house.database, ctx, { key })))
    throw new Forbidden('compass.tie')
  const form = await sentForm(c)
  if (form.get('besluit') === 'los') {
    await tieToInitiative(house.database, ctx, { key, initiative: null })
    return c.redirect(`${base}/bewaren?gelukt=los`, 303)
  }
  const mine = await myInitiatives(house.database, ctx, undefined)
  const parsed = tieForm(mine.map(({ slug }) => slug)).parse(form)
  if (!parsed.ok) return keepPage(c, house, reader, { form: 'tie', state: parsed })
  const { head } = await readOwn(house.database, ctx, { slug: parsed.value.initiatief })
  if (!isInTeam(ctx.actor, head.initiative_id)) throw new Forbidden('compass.tie')
  await tieToInitiative(house.database, ctx, { key, initiative: head.initiative_id })
  return c.redirect(`${base}/bewaren?gelukt=initiatief`, 303)
}

/** Calls it something else, or says where it is. */
export async function rename(c: C, house: House, reader: Reader): Promise<Response> {
  const { ctx } = c.var
  const { key, base } = reader
  const areas = await listAreas(house.database, ctx.municipality, ['gebied'])
  const parsed = calledForm(areas.map(({ id }) => id)).parse(await sentForm(c))
  if (!parsed.ok) return keepPage(c, house, reader, { form: 'called', state: parsed })
  const { titel: title, gebied: area } = parsed.value
  await renameCompass(house.database, ctx, { key, title, area })
  return c.redirect(`${base}/bewaren?gelukt=titel`, 303)
}

/** Asks once more before it goes. */
export async function awayPage(c: C, house: House, { key, base }: Reader): Promise<Response> {
  const { ctx } = c.var
  const own = await readOwnCompass(house.database, ctx, { key })
  if (!mayKeep(ctx.actor, own)) throw new Forbidden('compass.remove')
  return showPage(c, house, {
    title: ownWords[ctx.locale].away.title,
    current: '/kompas',
    writtenBy: 'residents',
    children: <AwayPage locale={ctx.locale} compass={own.compass} base={base} />,
  })
}

export async function remove(c: C, house: House, { key }: Reader): Promise<Response> {
  const { ctx } = c.var
  await removeCompass(house.database, ctx, { key })
  return showPage(c, house, {
    title: ownWords[ctx.locale].away.gone,
    current: '/kompas',
    children: <GonePage locale={ctx.locale} />,
  })
}
