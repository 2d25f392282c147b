import type { Hono } from 'hono'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { doneIn, idOf, letterOf, signedIn } from '../door.ts'
import type { C } from '../door.ts'
import type { OfferId } from '../domain.ts'
import { answerOffer, connectOffer, readStrengths, readTeamOffers } from './answer.ts'
import type { Answered, Connected } from './answer.ts'
import { answerForm, judgeForm, restForm, suggestForm } from './forms.ts'
import { offerWords } from './messages.ts'
import { StrengthPage, StrengthsPage } from './views/strengths.tsx'
import { TeamOfferPage, TeamOffersPage } from './views/team.tsx'

/** Mounts where a team answers what neighbours offer, and where the connector brings it to its place. */
export function mountAnswers(app: Hono<PageEnv>, house: House): void {
  const at = '/initiatieven/:slug/aanbod'
  app.get(at, (c) => signedIn(c, () => teamList(c, house)))
  app.get(`${at}/:id`, (c) => signedIn(c, () => teamOffer(c, house)))
  for (const way of ['antwoord', 'bel', 'rust', 'oordeel'] as const)
    app.post(`${at}/:id/${way}`, (c) => signedIn(c, () => answer(c, house, way)))
  app.get('/krachten', connector(house, strengths))
  app.get('/krachten/:id', connector(house, strength))
  for (const way of ['voorstel', 'rust', 'oordeel'] as const)
    app.post(
      `/krachten/:id/${way}`,
      connector(house, (c) => connect(c, house, way)),
    )
}

function connector(house: House, answered: (c: C, house: House) => Promise<Response>) {
  return onlyFor('area-connector', (c) => answered(c, house))
}

const slugOf = (c: C) => c.req.param('slug') ?? ''
const offerOf = (c: C) => idOf<OfferId>(c.req.param('id'))

/** What was wrong in one of the forms of a page, and which. */
interface Wrong {
  readonly form: 'antwoord' | 'rust' | 'voorstel'
  readonly state: FormState
}

async function teamList(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const t = offerWords[ctx.locale].team
  const { head, offers } = await readTeamOffers(house.database, ctx, { slug: slugOf(c) })
  return showPage(c, house, {
    title: t.title(head.name),
    current: '/mijn',
    children: <TeamOffersPage {...{ locale: ctx.locale, head, offers, done: doneIn(c, t.done) }} />,
  })
}

async function teamOffer(c: C, house: House, wrong?: Wrong): Promise<Response> {
  const { ctx } = c.var
  const { head, offers } = await readTeamOffers(house.database, ctx, { slug: slugOf(c) })
  const offer = offers.find((one) => one.id === offerOf(c))
  if (!offer) throw new NotFound()
  const t = offerWords[ctx.locale].team
  return showPage(c, house, {
    title: t.card(offer.name, offerWords[ctx.locale].kind[offer.kind]),
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: <TeamOfferPage {...{ locale: ctx.locale, head, offer, wrong, done: doneIn(c, t.done) }} />,
  })
}

/** A form read: what to do and what to say, or what was wrong. */
type Read<How> = { readonly how: How; readonly words: string; readonly initiative?: string } | Wrong

async function answer(c: C, house: House, way: 'antwoord' | 'bel' | 'rust' | 'oordeel'): Promise<Response> {
  const { ctx } = c.var
  const form = await sentForm(c)
  const read =
    way === 'antwoord'
      ? answerIn(form)
      : way === 'bel'
        ? { how: 'bel' as const, words: '' }
        : shared(c, way, form)
  if ('form' in read) return teamOffer(c, house, read)
  const letter = letterOf(c)
  const given = { slug: slugOf(c), id: offerOf(c), letter }
  const done = await answerOffer(house.database, ctx, { ...given, how: read.how, words: read.words })
  house.post.wake(ctx.municipality)
  const list = `/initiatieven/${given.slug}/aanbod`
  return c.redirect(stays(done) ? `${list}/${given.id}?gelukt=${done}` : `${list}?gelukt=${done}`, 303)
}

/** After a call was chosen the number stands on the page itself. */
const stays = (done: Answered) => done === 'bel' || done === 'echt'

function answerIn(form: FormData): Read<'antwoord'> {
  const parsed = answerForm.parse(form)
  return parsed.ok ? { how: 'antwoord', words: parsed.value.antwoord } : { form: 'antwoord', state: parsed }
}

function shared(c: C, way: 'rust' | 'oordeel', form: FormData): Read<'rust' | 'echt' | 'weg'> {
  if (way === 'oordeel') {
    const parsed = judgeForm.parse(form)
    // Nothing was chosen: nothing is thrown away.
    return { how: parsed.ok ? parsed.value.besluit : 'echt', words: '' }
  }
  const parsed = restForm.parse(form)
  if (!parsed.ok) return { form: 'rust', state: parsed }
  const { tekst, eigen } = parsed.value
  const kind = offerWords[c.var.ctx.locale].team.kindTexts[tekst]
  return { how: 'rust', words: tekst === 'eigen' ? (eigen ?? '') : kind }
}

async function strengths(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const t = offerWords[ctx.locale].strengths
  const seen = await readStrengths(house.database, ctx, undefined)
  return showPage(c, house, {
    title: t.title,
    current: '/krachten',
    children: <StrengthsPage {...{ locale: ctx.locale, seen, done: doneIn(c, t.done) }} />,
  })
}

async function strength(c: C, house: House, wrong?: Wrong): Promise<Response> {
  const { ctx } = c.var
  const seen = await readStrengths(house.database, ctx, undefined)
  const offer = [...seen.fresh, ...seen.strengths, ...seen.held].find((one) => one.id === offerOf(c))
  if (!offer) throw new NotFound()
  const words = offerWords[ctx.locale]
  return showPage(c, house, {
    title: words.team.card(offer.name, words.kind[offer.kind]),
    current: '/krachten',
    status: wrong ? 422 : 200,
    children: <StrengthPage {...{ locale: ctx.locale, seen, offer, wrong }} />,
  })
}

async function connect(c: C, house: House, way: 'voorstel' | 'rust' | 'oordeel'): Promise<Response> {
  const { ctx } = c.var
  const form = await sentForm(c)
  const read = way === 'voorstel' ? await suggestionIn(c, house, form) : shared(c, way, form)
  if ('form' in read) return strength(c, house, read)
  const done: Connected = await connectOffer(house.database, ctx, {
    id: offerOf(c),
    how: read.how,
    initiative: ('initiative' in read ? read.initiative : null) ?? null,
    words: read.words,
    letter: letterOf(c),
  })
  house.post.wake(ctx.municipality)
  return c.redirect(`/krachten?gelukt=${done}`, 303)
}

async function suggestionIn(c: C, house: House, form: FormData): Promise<Read<'voorstel'>> {
  const { initiatives } = await readStrengths(house.database, c.var.ctx, undefined)
  const parsed = suggestForm(initiatives.map((one) => one.id)).parse(form)
  return parsed.ok
    ? { how: 'voorstel', words: '', initiative: parsed.value.initiatief }
    : { form: 'voorstel', state: parsed }
}
