import type { Context, Hono } from 'hono'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { availableLooks } from '#platform/looks.ts'
import { chooseLook, decideSettings, listSettings } from '../service.ts'
import { daysIn, lookForm, settingsForm } from './forms.ts'
import { adminWords } from './messages.ts'
import { LookPage, TextsPage, textsDone } from './views/texts.tsx'

type C = Context<PageEnv>

/** Mounts `/beheer/teksten`: what a municipality decides for itself, and how the site looks. */
export function mountTexts(app: Hono<PageEnv>, house: House): void {
  const admin = (answer: (c: C) => Response | Promise<Response>) => onlyFor('administrator', answer)
  app.get(
    '/beheer/teksten',
    admin((c) => textsPage(c, house)),
  )
  app.post(
    '/beheer/teksten',
    admin((c) => decide(c, house)),
  )
  app.get(
    '/beheer/teksten/uiterlijk',
    admin((c) => lookPage(c, house)),
  )
  app.post(
    '/beheer/teksten/uiterlijk',
    admin((c) => choose(c, house)),
  )
}

async function textsPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { locale, municipality } = c.var.ctx
  const now = await listSettings(house.database, municipality, undefined)
  const done = textsDone.find((one) => one === c.req.query('gelukt')) ?? null
  const start = settingsForm.start({
    nieuw: now.newPages,
    dagen: now.lookDays,
    weken: now.strengthWeeks,
    wieDagen: now.contactDays,
    antwoordDagen: now.answerDays,
    dicht: now.daysOff.join('\n') || null,
    vraagJaren: now.recordYears.question,
    afspraakJaren: now.recordYears.agreement,
    overNl: now.about.nl,
    overEn: now.about.en,
    contact: now.contact,
  })
  return showPage(c, house, {
    title: adminWords[locale].texts.title,
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: <TextsPage locale={locale} state={wrong ?? start} done={wrong ? null : done} />,
  })
}

async function decide(c: C, house: House): Promise<Response> {
  const parsed = settingsForm.parse(await sentForm(c))
  if (!parsed.ok) return textsPage(c, house, parsed)
  const { nieuw, dagen, weken, wieDagen, antwoordDagen, dicht, overNl, overEn, contact } = parsed.value
  const { vraagJaren: question, afspraakJaren: agreement } = parsed.value
  const { recordYears } = await listSettings(house.database, c.var.ctx.municipality, undefined)
  const about = { nl: overNl, en: overEn }
  await decideSettings(house.database, c.var.ctx, {
    newPages: nieuw,
    lookDays: dagen,
    strengthWeeks: weken,
    contactDays: wieDagen,
    answerDays: antwoordDagen,
    daysOff: daysIn(dicht) ?? [],
    recordYears: { ...recordYears, question, agreement },
    about,
    contact,
  })
  return c.redirect('/beheer/teksten?gelukt=bewaard', 303)
}

async function lookPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx, tenant } = c.var
  const looks = await availableLooks()
  const form = lookForm(looks)
  const state = wrong ?? form.start({ uiterlijk: tenant.look })
  return showPage(c, house, {
    title: adminWords[ctx.locale].look.title,
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: <LookPage locale={ctx.locale} looks={looks} form={form} state={state} />,
  })
}

async function choose(c: C, house: House): Promise<Response> {
  const parsed = lookForm(await availableLooks()).parse(await sentForm(c))
  if (!parsed.ok) return lookPage(c, house, parsed)
  await chooseLook(house.database, c.var.ctx, { look: parsed.value.uiterlijk })
  return c.redirect('/beheer/teksten?gelukt=uiterlijk', 303)
}
