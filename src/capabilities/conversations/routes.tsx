import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { isLocalDay, localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { listAreas, listSettings } from '#capabilities/municipalities/index.ts'
import { myInitiatives, readOwn } from '#capabilities/initiatives/index.ts'
import { stepsFor } from './domain.ts'
import type { AgreementId, ConversationId } from './domain.ts'
import { mountExport } from './export/routes.tsx'
import { askForm, contactForm, endForm, helpedForm, noteForm, proposeForm, stepForm } from './forms.ts'
import { conversationWords } from './messages.ts'
import {
  endConversation,
  myConversations,
  nameContact,
  proposeAgreement,
  readDossier,
  sayHelped,
  stepAgreement,
  writeNote,
} from './service/dossier.ts'
import { askTheCity } from './service/open.ts'
import { comesToWork, mountDesk, toWork } from './desk/routes.tsx'
import { mountFigures } from './figures/routes.tsx'
import { AskPage } from './views/ask.tsx'
import { DossierPage } from './views/dossier.tsx'
import type { WrongForm } from './views/dossier.tsx'
import { ListPage } from './views/list.tsx'

type C = Context<PageEnv>

/** Mounts `/gesprekken`: the questions to the municipality, each a dossier that both sides see. */
export function mountConversations(app: Hono<PageEnv>, house: House): void {
  mountDesk(app, house)
  mountFigures(app, house)
  app.get('/gesprekken', (c) => (comesToWork(c) ? toWork(c) : signedIn(c, () => list(c, house))))
  mountExport(app, house)
  app.get('/gesprekken/nieuw', (c) => signedIn(c, () => askPage(c, house)))
  app.post('/gesprekken/nieuw', (c) => signedIn(c, () => ask(c, house)))
  app.get('/gesprekken/:id', (c) => signedIn(c, () => dossier(c, house)))
  app.post('/gesprekken/:id/contact', (c) => signedIn(c, () => name(c, house)))
  app.post('/gesprekken/:id/verslag', (c) => signedIn(c, () => note(c, house)))
  app.post('/gesprekken/:id/afspraken', (c) => signedIn(c, () => propose(c, house)))
  app.post('/gesprekken/:id/afspraken/:afspraak', (c) => signedIn(c, () => step(c, house)))
  app.post('/gesprekken/:id/einde', (c) => signedIn(c, () => end(c, house)))
  app.post('/gesprekken/:id/geholpen', (c) => signedIn(c, () => helped(c, house)))
}

function signedIn(c: C, then: () => Promise<Response>): Promise<Response> | Response {
  return c.var.ctx.actor.kind === 'person' ? then() : toTheDoor(c, '/gesprekken')
}

function idOf(c: C): ConversationId {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new NotFound()
  return id as ConversationId
}

async function list(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const conversations = await myConversations(house.database, ctx, undefined)
  return showPage(c, house, {
    title: conversationWords[ctx.locale].list.title,
    current: '/gesprekken',
    children: <ListPage locale={ctx.locale} conversations={conversations} today={localDay(ctx.now)} />,
  })
}

/** What the form offers: one's own initiatives and the areas of the city. */
async function choicesOf(c: C, house: House) {
  const { ctx } = c.var
  const [mine, areas] = await Promise.all([
    myInitiatives(house.database, ctx, undefined),
    listAreas(house.database, ctx.municipality, ['gebied']),
  ])
  const initiatives = Object.fromEntries(mine.map(({ slug, name: text }) => [slug, text]))
  const places = Object.fromEntries(areas.map(({ id, name: text }) => [id, text]))
  return { initiatives, places, form: askForm(Object.keys(initiatives), Object.keys(places)) }
}

async function askPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const { initiatives, places, form } = await choicesOf(c, house)
  const terms = await listSettings(house.database, ctx.municipality, undefined)
  const state = wrong ?? form.start({ initiatief: c.req.query('initiatief') ?? null })
  return showPage(c, house, {
    title: conversationWords[ctx.locale].ask.title,
    current: '/gesprekken',
    status: wrong ? 422 : 200,
    children: (
      <AskPage
        locale={ctx.locale}
        terms={terms}
        years={terms.recordYears.agreement}
        {...{ form, state, initiatives, places }}
      />
    ),
  })
}

async function ask(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { form } = await choicesOf(c, house)
  const parsed = form.parse(await sentForm(c))
  if (!parsed.ok) return askPage(c, house, parsed)
  const { soort: kind, onderwerp: subject, vraag: words, initiatief: slug, gebied } = parsed.value
  const head = slug === null ? null : (await readOwn(house.database, ctx, { slug })).head
  const id = await askTheCity(house.database, ctx, {
    kind,
    subject,
    words,
    initiative: head?.initiative_id ?? null,
    areas: head?.areas ?? (gebied === null ? [] : [gebied]),
    compass: null,
    locale: ctx.locale,
  })
  return c.redirect(`/gesprekken/${id}`, 303)
}

async function dossier(c: C, house: House, wrong?: WrongForm): Promise<Response> {
  const { ctx } = c.var
  const found = await readDossier(house.database, ctx, { id: idOf(c) })
  return showPage(c, house, {
    title: found.conversation.subject,
    writtenBy: 'residents',
    current: '/gesprekken',
    status: wrong ? 422 : 200,
    children: (
      <DossierPage
        locale={ctx.locale}
        dossier={found}
        today={localDay(ctx.now)}
        now={ctx.now}
        wrong={wrong}
      />
    ),
  })
}

const back = (c: C) => c.redirect(`/gesprekken/${idOf(c)}`, 303)

async function name(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const id = idOf(c)
  const { officers, conversation } = await readDossier(house.database, ctx, { id })
  const form = contactForm(
    officers.map((one) => one.id),
    conversation.contact === null ? 'first' : 'handover',
  )
  const parsed = form.parse(await sentForm(c))
  if (!parsed.ok) return dossier(c, house, { form: 'contact', state: parsed })
  const { wie, waarom } = parsed.value
  await nameContact(house.database, ctx, { id, person: wie as PersonId, why: waarom ?? '' })
  // Whoever handed it over, may not see it any more.
  const stays = await readDossier(house.database, ctx, { id }).catch(() => null)
  return stays ? back(c) : c.redirect('/gesprekken', 303)
}

async function note(c: C, house: House): Promise<Response> {
  const parsed = noteForm.parse(await sentForm(c))
  if (!parsed.ok) return dossier(c, house, { form: 'note', state: parsed })
  await writeNote(house.database, c.var.ctx, { id: idOf(c), words: parsed.value.verslag })
  return back(c)
}

async function propose(c: C, house: House): Promise<Response> {
  const parsed = proposeForm.parse(await sentForm(c))
  if (!parsed.ok) return dossier(c, house, { form: 'propose', state: parsed })
  const { wie: owner, wat: what, wanneer: due } = parsed.value
  if (!isLocalDay(due) || due < localDay(c.var.ctx.now))
    return dossier(c, house, { form: 'propose', state: refused(parsed, { wanneer: { code: 'past' } }) })
  await proposeAgreement(house.database, c.var.ctx, { id: idOf(c), owner, what, due })
  return back(c)
}

async function step(c: C, house: House): Promise<Response> {
  const id = idOf(c)
  const agreement = c.req.param('afspraak') as AgreementId
  const { agreements, side } = await readDossier(house.database, c.var.ctx, { id })
  const one = agreements.find((each) => each.id === agreement)
  if (!one) throw new NotFound()
  const parsed = stepForm.parse(await sentForm(c))
  const wrong = (state: FormState) => dossier(c, house, { form: 'step', agreement, state })
  if (!parsed.ok) return wrong(parsed)
  const { naar: to, versie: revision, reden, wanneer } = parsed.value
  const taken = stepsFor(one, side).find((each) => each.to === to)
  if (taken?.needs.includes('reason') && reden === null)
    return wrong(refused(parsed, { reden: { code: 'empty' } }))
  const soon = wanneer === null || !isLocalDay(wanneer) || wanneer < localDay(c.var.ctx.now)
  if (taken?.needs.includes('date') && soon)
    return wrong(refused(parsed, { wanneer: { code: wanneer === null ? 'empty-date' : 'past' } }))
  const due = taken?.needs.includes('date') ? wanneer : null
  await stepAgreement(house.database, c.var.ctx, { id, agreement, revision, to, reason: reden ?? '', due })
  return back(c)
}

async function end(c: C, house: House): Promise<Response> {
  const parsed = endForm.parse(await sentForm(c))
  if (!parsed.ok) return dossier(c, house, { form: 'end', state: parsed })
  await endConversation(house.database, c.var.ctx, { id: idOf(c), outcome: parsed.value.uitkomst })
  return back(c)
}

async function helped(c: C, house: House): Promise<Response> {
  const parsed = helpedForm.parse(await sentForm(c))
  if (!parsed.ok) return dossier(c, house, { form: 'helped', state: parsed })
  await sayHelped(house.database, c.var.ctx, { id: idOf(c), helped: parsed.value.geholpen })
  return back(c)
}
