import type { House } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import type { FormState } from '#platform/forms/index.ts'
import { promisesOf } from '#capabilities/conversations/index.ts'
import { listSettings } from '#capabilities/municipalities/index.ts'
import { hopesForm, hopeWords, seenName } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { expectations } from '../questions/next-steps.ts'
import type { Expectation } from '../questions/next-steps.ts'
import { digestOfWish, tellHopes } from '../service/hopes.ts'
import { readOwnCompass, shareHope } from '../service/own.ts'
import type { OpenCompass } from '../service/own.ts'
import { HopesPage } from '../views/hopes.tsx'
import type { C, Reader } from './reader.ts'

interface Wrong {
  readonly typed: FormState['typed']
  readonly errors: FormState['errors']
  readonly clashes: readonly Expectation[]
  /** They asked the municipality as much as one may in a day. */
  readonly why?: 'too-often'
}

const nothingWrong: Wrong = { typed: {}, errors: {}, clashes: [] }

/** What one hopes for from the municipality. */
export async function hopesPage(c: C, house: House, { key, base }: Reader, wrong?: Wrong): Promise<Response> {
  const { ctx } = c.var
  const own = await readOwnCompass(house.database, ctx, { key })
  const settings = await listSettings(house.database, ctx.municipality, undefined)
  const start = hopesForm.start(valuesOf(own))
  const state = { typed: { ...start.typed, ...wrong?.typed }, errors: wrong?.errors ?? {} }
  return showPage(c, house, {
    title: compassWords[ctx.locale].own.hopes,
    current: '/kompas',
    writtenBy: 'residents',
    status: wrong ? 422 : 200,
    children: (
      <HopesPage
        locale={ctx.locale}
        {...{ own, state, base }}
        clashes={wrong?.clashes ?? []}
        promises={promisesOf(settings, ctx.locale)}
        mayShare={'id' in key}
        askedEnough={wrong?.why === 'too-often'}
        saved={c.req.query('gelukt') === 'bewaard'}
      />
    ),
  })
}

function valuesOf({ hopes }: OpenCompass): Record<string, unknown> {
  return Object.fromEntries(
    expectations.flatMap((kind) => {
      const hope = hopes.find((one) => one.kind === kind)
      return [
        [kind, hope !== undefined],
        [hopeWords(kind), hope?.words || null],
        [seenName(kind), digestOfWish(hope?.words ?? null)],
      ]
    }),
  )
}

export async function saveHopes(c: C, house: House, reader: Reader): Promise<Response> {
  const parsed = hopesForm.parse(await sentForm(c))
  if (!parsed.ok) return hopesPage(c, house, reader, { ...parsed, clashes: [] })
  const value = parsed.value as Readonly<Record<string, unknown>>
  const seenAs = (kind: Expectation) => (value[seenName(kind)] as string) || digestOfWish(null)
  const hopes = expectations.flatMap((kind) => {
    const words = (value[hopeWords(kind)] as string | null) ?? ''
    // Who writes what they mean and forgets the box, means it.
    const forgot = words !== '' && seenAs(kind) === digestOfWish(null)
    return value[kind] === true || forgot ? [{ kind, words }] : []
  })
  // A form without this was not drawn by us: it has seen nothing.
  const seen = Object.fromEntries(expectations.map((kind) => [kind, seenAs(kind)]))
  const { clashes } = await tellHopes(house.database, c.var.ctx, { key: reader.key, hopes, seen })
  if (clashes.length > 0) {
    const typed = Object.fromEntries(
      clashes.flatMap((kind) => [kind, hopeWords(kind)].map((name) => [name, parsed.typed[name] ?? ''])),
    )
    return hopesPage(c, house, reader, { typed, errors: {}, clashes })
  }
  return c.redirect(`${reader.base}/verwachting?gelukt=bewaard`, 303)
}

/** Asks the municipality for one of them. */
export async function share(c: C, house: House, reader: Reader): Promise<Response> {
  const { ctx } = c.var
  const { key } = reader
  const kind: Expectation | undefined = expectations.find((one) => one === c.req.param('soort'))
  if (!kind) throw new NotFound()
  const { compass } = await readOwnCompass(house.database, ctx, { key })
  const subject = `${compass.title}: ${compassWords[compass.locale].expectation[kind]}`
  const letter = { origin: c.var.origin, city: c.var.tenant.name, answers: c.var.answers }
  const conversation = await shareHope(house.database, ctx, { key, kind, subject, letter })
  if (conversation === null) return hopesPage(c, house, reader, { ...nothingWrong, why: 'too-often' })
  house.post.wake(ctx.municipality)
  return c.redirect(`/gesprekken/${conversation}`, 303)
}
