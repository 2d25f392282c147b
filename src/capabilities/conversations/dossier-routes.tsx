import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { Conflict, Forbidden, NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { isLocalDay, localDay } from '#platform/i18n/dates.ts'
import { conversationOf, inviteHeadOf, letterOf, pageOf, partOf, signedIn } from './door.ts'
import { mostAgreements, stepsFor } from './domain.ts'
import type { AgreementId, EntryId } from './domain.ts'
import * as forms from './forms.ts'
import { conversationWords } from './messages.ts'
import { proposeAgreement, stepAgreement } from './service/agreements.ts'
import { nameContact } from './service/contact.ts'
import { readDossier } from './service/dossier.ts'
import { endConversation, reopenConversation, sayHelped } from './service/end.ts'
import { replyToNote, setNext, writeNote } from './service/notes.ts'
import { DossierPage } from './views/dossier.tsx'
import type { Done, WrongForm } from './views/dossier.tsx'

type C = Context<PageEnv>

/** Mounts the page of one conversation and what happens on it. */
export function mountDossier(app: Hono<PageEnv>, house: House): void {
  const at = '/gesprekken/:id'
  app.get(at, (c) => signedIn(c, () => showDossier(c, house)))
  app.post(`${at}/contact`, (c) => signedIn(c, () => name(c, house)))
  app.post(`${at}/verslag`, (c) => signedIn(c, () => note(c, house)))
  app.post(`${at}/verslag/:verslag/klopt`, (c) => signedIn(c, () => confirm(c, house)))
  app.post(`${at}/verslag/:verslag/anders`, (c) => signedIn(c, () => annotate(c, house)))
  app.post(`${at}/stap`, (c) => signedIn(c, () => next(c, house)))
  app.post(`${at}/afspraken`, (c) => signedIn(c, () => propose(c, house)))
  app.post(`${at}/afspraken/:afspraak`, (c) => signedIn(c, () => step(c, house)))
  app.post(`${at}/einde`, (c) => signedIn(c, () => end(c, house)))
  app.post(`${at}/geholpen`, (c) => signedIn(c, () => helped(c, house)))
  app.post(`${at}/open`, (c) => signedIn(c, () => reopen(c, house)))
}

/** Draws a conversation; a form that came back keeps what was typed. */
export async function showDossier(c: C, house: House, wrong?: WrongForm): Promise<Response> {
  const { ctx } = c.var
  const id = conversationOf(c)
  const dossier = await readDossier(house.database, ctx, { id })
  const done = c.req.query('gelukt')
  return showPage(c, house, {
    title: dossier.conversation.subject,
    writtenBy: 'residents',
    current: '/gesprekken',
    status: wrong === undefined ? 200 : wrong.why === 'changed' ? 409 : 422,
    children: (
      <DossierPage
        locale={ctx.locale}
        dossier={dossier}
        today={localDay(ctx.now)}
        now={ctx.now}
        wrong={wrong}
        done={done !== undefined && isDone(done) ? done : null}
        page={pageOf(c)}
        at={`/gesprekken/${id}`}
      />
    ),
  })
}

const isDone = (text: string): text is Done => Object.hasOwn(conversationWords.nl.dossier.done, text)

/** What was sent, and of which form; what is typed comes back with it. */
type Sent = Omit<WrongForm, 'state' | 'why'> & { readonly state: FormState }

/**
 * Does it, says so on the page, and lets the mails go. When somebody else was just before, the page says how it is now,
 * with what was typed.
 */
async function doing(
  c: C,
  house: House,
  sent: Sent,
  act: () => Promise<unknown>,
  done: Done,
): Promise<Response> {
  try {
    await act()
  } catch (problem) {
    if (problem instanceof Conflict) return showDossier(c, house, { ...sent, why: 'changed' })
    throw problem
  }
  house.post.wake(c.var.ctx.municipality)
  return c.redirect(`/gesprekken/${conversationOf(c)}?gelukt=${done}`, 303)
}

/** What was typed in a form, also when nothing is wrong with it. */
const typedIn = ({ typed, errors = {} }: Partial<FormState> & Pick<FormState, 'typed'>): FormState => ({
  typed,
  errors,
})

const wrongly = (c: C, house: House, sent: Sent) => showDossier(c, house, { ...sent, why: 'wrong' })

/** What every use case is told: which conversation, and where its mails lead. */
const given = (c: C) => ({ id: conversationOf(c), letter: letterOf(c) })

async function name(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const id = conversationOf(c)
  const { conversation, officers, side } = await readDossier(house.database, ctx, { id })
  if (side !== 'city') throw new Forbidden()
  const sent = await sentForm(c)
  const was = sent.get('was') || null
  const form = forms.contactForm(
    officers.map((one) => one.id),
    was === null ? 'first' : 'handover',
  )
  const parsed = form.parse(sent)
  // Whoever was named by somebody else in the meantime is shown before anything else is asked.
  if (!parsed.ok) {
    const why = conversation.contact === was ? 'wrong' : 'changed'
    return showDossier(c, house, { form: 'contact', state: parsed, why })
  }
  const { wie, waarom } = parsed.value
  const named = {
    ...given(c),
    person: wie as PersonId,
    why: waarom ?? '',
    seen: was as PersonId | null,
    head: inviteHeadOf(c, house),
  }
  const act = () => nameContact(house.database, ctx, named)
  const answer = await doing(c, house, { form: 'contact', state: typedIn(parsed) }, act, 'contact')
  if (answer.status !== 303) return answer
  // Whoever handed it over, may not see it any more.
  const stays = await readDossier(house.database, ctx, { id }).then(
    () => true,
    () => false,
  )
  return stays ? answer : c.redirect('/gesprekken?gelukt=overgedragen', 303)
}

async function note(c: C, house: House): Promise<Response> {
  const parsed = forms.noteForm.parse(await sentForm(c))
  const sent = { form: 'note', state: typedIn(parsed) } as const
  if (!parsed.ok) return wrongly(c, house, sent)
  const act = () => writeNote(house.database, c.var.ctx, { ...given(c), words: parsed.value.verslag })
  return doing(c, house, sent, act, 'verslag')
}

async function confirm(c: C, house: House): Promise<Response> {
  const entry = partOf<EntryId>(c, 'verslag')
  const act = () => replyToNote(house.database, c.var.ctx, { ...given(c), entry, agrees: 'yes', words: '' })
  return doing(c, house, { form: 'reply', entry, state: forms.replyForm.start() }, act, 'reactie')
}

async function annotate(c: C, house: House): Promise<Response> {
  const entry = partOf<EntryId>(c, 'verslag')
  const parsed = forms.replyForm.parse(await sentForm(c))
  const sent = { form: 'reply', entry, state: typedIn(parsed) } as const
  if (!parsed.ok) return wrongly(c, house, sent)
  const act = () =>
    replyToNote(house.database, c.var.ctx, { ...given(c), entry, agrees: 'no', words: parsed.value.zo })
  return doing(c, house, sent, act, 'reactie')
}

const isPast = (c: C, day: string) => !isLocalDay(day) || day < localDay(c.var.ctx.now)

async function next(c: C, house: House): Promise<Response> {
  const parsed = forms.nextForm.parse(await sentForm(c))
  const sent = { form: 'next', state: typedIn(parsed) } as const
  if (!parsed.ok) return wrongly(c, house, sent)
  const { wie: by, stap: words, wanneer: due } = parsed.value
  if (isPast(c, due))
    return wrongly(c, house, { ...sent, state: refused(parsed, { wanneer: { code: 'past' } }) })
  const act = () => setNext(house.database, c.var.ctx, { ...given(c), by, words, due })
  return doing(c, house, sent, act, 'stap')
}

async function propose(c: C, house: House): Promise<Response> {
  const parsed = forms.proposeForm.parse(await sentForm(c))
  const sent = { form: 'propose', state: typedIn(parsed) } as const
  if (!parsed.ok) return wrongly(c, house, sent)
  const { wie: owner, wat: what, wanneer: due } = parsed.value
  if (isPast(c, due))
    return wrongly(c, house, { ...sent, state: refused(parsed, { wanneer: { code: 'past' } }) })
  const { agreements } = await readDossier(house.database, c.var.ctx, { id: conversationOf(c) })
  if (agreements.length >= mostAgreements)
    return wrongly(c, house, { ...sent, state: refused(parsed, { wat: { code: 'full' } }) })
  const act = () => proposeAgreement(house.database, c.var.ctx, { ...given(c), owner, what, due })
  return doing(c, house, sent, act, 'voorstel')
}

async function step(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const agreement = partOf<AgreementId>(c, 'afspraak')
  const { agreements, side } = await readDossier(house.database, ctx, { id: conversationOf(c) })
  const one = agreements.find((each) => each.id === agreement)
  if (!one) throw new NotFound()
  const parsed = forms.stepForm.parse(await sentForm(c))
  const sent = { form: 'step', agreement, state: typedIn(parsed) } as const
  if (!parsed.ok) return wrongly(c, house, sent)
  const { naar: to, versie: revision, reden, wanneer } = parsed.value
  const needs = stepsFor(one, side).find((each) => each.to === to)?.needs ?? []
  const wrong = {
    ...(needs.includes('reason') && reden === null ? { reden: { code: 'empty' } } : {}),
    ...(needs.includes('date') ? dayWrong(c, wanneer) : {}),
  }
  // What changed meanwhile comes first: what is wrong in a form that no longer fits helps nobody.
  if (one.revision === revision && Object.keys(wrong).length > 0)
    return wrongly(c, house, { ...sent, state: refused(parsed, wrong) })
  const due = needs.includes('date') ? wanneer : null
  const act = () =>
    stepAgreement(house.database, ctx, { ...given(c), agreement, revision, to, reason: reden ?? '', due })
  return doing(c, house, sent, act, 'afspraak')
}

function dayWrong(c: C, day: string | null) {
  if (day === null) return { wanneer: { code: 'empty-date' } }
  return isPast(c, day) ? { wanneer: { code: 'past' } } : {}
}

async function end(c: C, house: House): Promise<Response> {
  const parsed = forms.endForm.parse(await sentForm(c))
  const sent = { form: 'end', state: typedIn(parsed) } as const
  if (!parsed.ok) return wrongly(c, house, sent)
  const act = () =>
    endConversation(house.database, c.var.ctx, { ...given(c), outcome: parsed.value.uitkomst })
  return doing(c, house, sent, act, 'einde')
}

async function helped(c: C, house: House): Promise<Response> {
  const parsed = forms.helpedForm.parse(await sentForm(c))
  const sent = { form: 'helped', state: typedIn(parsed) } as const
  if (!parsed.ok) return wrongly(c, house, sent)
  const act = () => sayHelped(house.database, c.var.ctx, { ...given(c), helped: parsed.value.geholpen })
  return doing(c, house, sent, act, 'geholpen')
}

async function reopen(c: C, house: House): Promise<Response> {
  const parsed = forms.reopenForm.parse(await sentForm(c))
  const sent = { form: 'reopen', state: typedIn(parsed) } as const
  if (!parsed.ok) return wrongly(c, house, sent)
  const act = () => reopenConversation(house.database, c.var.ctx, { ...given(c), words: parsed.value.nodig })
  return doing(c, house, sent, act, 'open')
}
