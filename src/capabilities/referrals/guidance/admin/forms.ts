import { checkbox, choice, form, hidden, optional, search, text, url } from '#platform/forms/index.ts'
import type { Field, FieldErrors, FormState, ValueOf } from '#platform/forms/index.ts'
import { digitsOf, isDanger, mostServices, wrongPhone } from '../domain.ts'
import type { Guidance, GuidedReason, Said, Service, Told } from '../domain.ts'
import { findPeople } from './people.ts'

/** The places in a list. */
export const slots = ['1', '2', '3', '4', '5', '6'] as const satisfies {
  readonly length: typeof mostServices
}
export type Slot = (typeof slots)[number]

/** The parts of a service, as its fields begin: `naam1`. */
export const parts = ['naam', 'tel', 'web', 'uitleg', 'naamEn', 'uitlegEn'] as const
export type Part = (typeof parts)[number]

type Name = `${Part}${Slot}`
type SlotFields = Readonly<Record<Name, Field<string | null>>> &
  Readonly<Record<`plek${Slot}`, Field<Slot | null, Slot>>>

const makers: Readonly<Record<Part, () => Field<string | null>>> = {
  naam: () => optional(text({ max: 80 })),
  tel: () => optional(text({ max: 24 })),
  web: () => optional(url()),
  uitleg: () => optional(text({ max: 200, lines: 2 })),
  naamEn: () => optional(text({ max: 80 })),
  uitlegEn: () => optional(text({ max: 200, lines: 2 })),
}

/** The names of one slot, in the order in which they are drawn. */
export const namesOf = (slot: Slot): Readonly<Record<Part, Name>> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one for each part
  Object.fromEntries(parts.map((part) => [part, `${part}${slot}`])) as Record<Part, Name>

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one for each part of each slot
const slotFields = Object.fromEntries(
  slots.flatMap((slot) => [
    ...parts.map((part) => [`${part}${slot}`, makers[part]()] as const),
    [`plek${slot}`, optional(choice(slots, { as: 'select' }))] as const,
  ]),
) as unknown as SlotFields

const fields = {
  zin: text({ max: 160, lines: 2 }),
  zinEn: optional(text({ max: 160, lines: 2 })),
  ...slotFields,
  geenpersoon: checkbox(),
  gezien: hidden(search({ max: 16 })),
}
type Typed = ValueOf<typeof fields>

/** Whom to turn to for a reason: the plain sentence, and the services in order. */
export const guidanceForm = (reason: GuidedReason) =>
  form(fields, { check: (typed) => ({ ...wrongSlots(typed, reason), ...peopleIn(typed) }) })
export type GuidanceForm = ReturnType<typeof guidanceForm>

type Wrong = FieldErrors<keyof typeof fields>

/** A slot that says anything has a name and a line; only then its number and address count. */
function wrongSlots(typed: Typed, reason: GuidedReason): Wrong {
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const name = namesOf(slot)
      if (isEmpty(typed, slot)) return []
      const wrong: [Name, string | null][] = [
        [name.naam, typed[name.naam] === null ? 'no-name' : null],
        [name.uitleg, typed[name.uitleg] === null ? 'no-line' : null],
        [name.tel, phoneError(typed[name.tel], reason)],
        [name.web, typed[name.web]?.startsWith('https://') === false ? 'not-https' : null],
      ]
      return wrong.flatMap(([field, code]) => (code === null ? [] : [[field, { code }]]))
    }),
  )
}

function phoneError(typed: string | null, reason: GuidedReason): string | null {
  if (typed === null) return null
  if (isDanger(reason) && digitsOf(typed) === '112') return 'there-already'
  return wrongPhone(typed)
}

const isEmpty = (typed: Typed, slot: Slot): boolean =>
  Object.values(namesOf(slot)).every((name) => typed[name] === null)

/** What everybody in the teams is to read holds no person: no address, no number, and no name unless it is none. */
function peopleIn(typed: Typed): Wrong {
  const names = slots.flatMap((slot) => {
    const { naam, uitleg, naamEn, uitlegEn } = namesOf(slot)
    return [naam, uitleg, naamEn, uitlegEn]
  })
  const wrong = (['zin', 'zinEn', ...names] as const).flatMap((name) => {
    const code = findPeople(typed[name] ?? '')
    return code === null || (code === 'name' && typed.geenpersoon) ? [] : [[name, { code }] as const]
  })
  return Object.fromEntries(wrong)
}

/** Whether something may be a name: only then one is asked to say that it is none. */
export const maybeName = ({ errors }: FormState): boolean =>
  Object.values(errors).some((error) => error?.code === 'name')

/** What was typed, as it is said: services in the order of their places, those without a name left out. */
export function toldIn(typed: Typed): Told {
  const services = slots
    .filter((slot) => !isEmpty(typed, slot))
    .map((slot) => ({ place: Number(typed[`plek${slot}`] ?? slot), service: serviceIn(typed, slot) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ service }) => service)
  return { sentence: { nl: typed.zin, en: typed.zinEn }, services }
}

function serviceIn(typed: Typed, slot: Slot): Service {
  const name = namesOf(slot)
  return {
    name: { nl: typed[name.naam] ?? '', en: typed[name.naamEn] },
    phone: typed[name.tel],
    web: typed[name.web],
    tells: { nl: typed[name.uitleg] ?? '', en: typed[name.uitlegEn] },
  }
}

/** What stands there now, as it is typed. */
export function valuesOf({ sentence, services }: Guidance, seen: string): Partial<Typed> {
  const values = services.slice(0, mostServices).flatMap(({ name, phone, web, tells }, index) => {
    const slot = slots[index]!
    const of = namesOf(slot)
    const said = (words: Said) => [words.nl, words.en] as const
    const [naam, naamEn] = said(name)
    const [uitleg, uitlegEn] = said(tells)
    return [
      [of.naam, naam],
      [of.naamEn, naamEn],
      [of.tel, phone],
      [of.web, web],
      [of.uitleg, uitleg],
      [of.uitlegEn, uitlegEn],
      [`plek${slot}`, slot],
    ] as const
  })
  return { zin: sentence.nl, zinEn: sentence.en, gezien: seen, ...Object.fromEntries(values) }
}
