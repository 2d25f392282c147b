import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { isLocalDay, localDay } from '#platform/i18n/dates.ts'
import { conversationOf, letterOf, partOf, signedIn } from '../door.ts'
import { usualSteps } from './domain.ts'
import type { StepId } from './domain.ts'
import { addStepForm, doneForm, matterForm, promiseForm } from './forms.ts'
import { premisesWords } from './messages.ts'
import { addStep, chooseMatter, promiseDay, readPremises, sayDone } from './service.ts'
import { StepPage } from './views/step.tsx'
import type { WrongDay } from './views/step.tsx'
import { StepsPage } from './views/steps.tsx'

type C = Context<PageEnv>

/** Mounts `/gesprekken/:id/stappen`: what is promised about premises, and what was really done. */
export function mountPremises(app: Hono<PageEnv>, house: House): void {
  app.get('/gesprekken/:id/stappen', (c) => signedIn(c, () => page(c, house)))
  app.post('/gesprekken/:id/stappen', (c) => signedIn(c, () => add(c, house)))
  app.post('/gesprekken/:id/stappen/zaak', (c) => signedIn(c, () => choose(c, house)))
  app.get('/gesprekken/:id/stappen/:stap', (c) => signedIn(c, () => stepPage(c, house)))
  app.post('/gesprekken/:id/stappen/:stap/belofte', (c) => signedIn(c, () => promise(c, house)))
  app.post('/gesprekken/:id/stappen/:stap/gedaan', (c) => signedIn(c, () => done(c, house)))
}

async function page(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const premises = await readPremises(house.database, ctx, { id: conversationOf(c) })
  return showPage(c, house, {
    title: premisesWords[ctx.locale].titleOf(premises.conversation.subject),
    writtenBy: 'residents',
    current: '/gesprekken',
    status: wrong ? 422 : 200,
    children: <StepsPage {...premises} locale={ctx.locale} today={localDay(ctx.now)} wrong={wrong} />,
  })
}

async function choose(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const parsed = matterForm.parse(await sentForm(c))
  if (!parsed.ok) return page(c, house, parsed)
  const { zaak: matter } = parsed.value
  const id = conversationOf(c)
  const { conversation } = await readPremises(house.database, ctx, { id })
  // In the language in which it was asked: both sides read the same words.
  const { usual } = premisesWords[conversation.locale]
  const titles = usualSteps[matter].map((step) => usual[step])
  await chooseMatter(house.database, ctx, { id, matter, titles, letter: letterOf(c) })
  house.post.wake(c.var.ctx.municipality)
  return c.redirect(`/gesprekken/${id}/stappen`, 303)
}

async function add(c: C, house: House): Promise<Response> {
  const parsed = addStepForm.parse(await sentForm(c))
  if (!parsed.ok) return page(c, house, parsed)
  const id = conversationOf(c)
  const added = await addStep(house.database, c.var.ctx, {
    id,
    title: parsed.value.stap,
    letter: letterOf(c),
  })
  if (added === 'full') return page(c, house, refused(parsed, { stap: { code: 'full' } }))
  house.post.wake(c.var.ctx.municipality)
  return c.redirect(`/gesprekken/${id}/stappen`, 303)
}

async function one(c: C, house: House) {
  const premises = await readPremises(house.database, c.var.ctx, { id: conversationOf(c) })
  const step = premises.steps.find(({ id }) => id === partOf<StepId>(c, 'stap'))
  if (!step) throw new NotFound()
  return { ...premises, step }
}

async function stepPage(c: C, house: House, wrong?: WrongDay): Promise<Response> {
  const { ctx } = c.var
  const found = await one(c, house)
  return showPage(c, house, {
    title: `${found.step.title}: ${found.conversation.subject}`,
    writtenBy: 'residents',
    current: '/gesprekken',
    status: wrong ? 422 : 200,
    children: <StepPage {...found} locale={ctx.locale} today={localDay(ctx.now)} wrong={wrong} />,
  })
}

async function promise(c: C, house: House): Promise<Response> {
  const { step, conversation } = await one(c, house)
  const form = promiseForm(step.promisedOn === null ? 'first' : 'moved')
  const parsed = form.parse(await sentForm(c))
  const wrong = (state: FormState) => stepPage(c, house, { form: 'promise', state })
  if (!parsed.ok) return wrong(parsed)
  const { versie: revision, belofte: day, waarom } = parsed.value
  if (!isLocalDay(day) || day < localDay(c.var.ctx.now))
    return wrong(refused(parsed, { belofte: { code: 'past' } }))
  const told = {
    id: conversation.id,
    step: step.id,
    revision,
    day,
    reason: waarom ?? '',
    letter: letterOf(c),
  }
  if ((await promiseDay(house.database, c.var.ctx, told)) === 'changed')
    return wrong(refused(parsed, { belofte: { code: 'changed' } }))
  house.post.wake(c.var.ctx.municipality)
  return c.redirect(`/gesprekken/${conversation.id}/stappen`, 303)
}

async function done(c: C, house: House): Promise<Response> {
  const { step, conversation } = await one(c, house)
  const parsed = doneForm.parse(await sentForm(c))
  const wrong = (state: FormState) => stepPage(c, house, { form: 'done', state })
  if (!parsed.ok) return wrong(parsed)
  const { versie: revision, gedaan: day } = parsed.value
  if (!isLocalDay(day) || day > localDay(c.var.ctx.now))
    return wrong(refused(parsed, { gedaan: { code: 'future' } }))
  const told = { id: conversation.id, step: step.id, revision, day, letter: letterOf(c) }
  if ((await sayDone(house.database, c.var.ctx, told)) === 'changed')
    return wrong(refused(parsed, { gedaan: { code: 'changed' } }))
  house.post.wake(c.var.ctx.municipality)
  return c.redirect(`/gesprekken/${conversation.id}/stappen`, 303)
}
