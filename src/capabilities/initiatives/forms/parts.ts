import {
  choice,
  choices,
  email,
  fallback,
  form,
  hidden,
  number,
  optional,
  tel,
  text,
  url,
  yesNo,
} from '#platform/forms/index.ts'
import type { FieldErrors, FieldText, FormSpec, FormState, ValueOf } from '#platform/forms/index.ts'
import type { Spot } from '#platform/geo/spot.ts'
import { roomStates, unknownAccess } from '../domain.ts'
import type { Place } from '../domain.ts'
import { audiencesFor, noContact, nowhere } from '../parts.ts'
import type { PartName, Parts } from '../parts.ts'

/** Languages that visitors are asked about, by how many people in the Netherlands speak them at home. */
export const spokenLanguages = [
  'nl',
  'en',
  'tr',
  'ar',
  'pl',
  'uk',
  'de',
  'fr',
  'es',
  'fa',
  'so',
  'ti',
] as const

const placeFields = (neighbourhoods: readonly string[]) => ({
  plek: optional(text({ max: 80 })),
  adres: optional(text({ max: 120, autocomplete: 'street-address' })),
  buurt: optional(choice(neighbourhoods, { as: 'select' })),
})

/** What a new initiative is asked; all else comes later. */
export const registrationForm = (neighbourhoods: readonly string[]) =>
  form({
    naam: text({ max: 80 }),
    zin: text({ max: 160 }),
    ...placeFields(neighbourhoods),
  })
export type RegistrationForm = ReturnType<typeof registrationForm>

/** The form of each part, with the lists of the municipality in it. */
export function partForms(own: Choices) {
  return {
    sentence: form({ naam: text({ max: 80 }), zin: text({ max: 160 }) }),
    place: form(placeFields(own.neighbourhoods)),
    contact: form({
      telefoon: optional(tel()),
      email: optional(email()),
      website: optional(url()),
      chat: optional(url()),
    }),
    room: form({ ruimte: choice(roomStates, { as: 'radio' }), toelichting: optional(text({ max: 160 })) }),
    themes: form({ themas: choices(own.themes), doelgroep: optional(text({ max: 160 })) }),
    practical: form({
      open: optional(text({ max: 400, lines: 3 })),
      kosten: optional(number({ min: 0, max: 1000, decimals: true })),
    }),
    story: form({
      verhaal: text({ max: 5000, lines: 10 }),
      sinds: optional(number({ min: 1850, max: 2100 })),
    }),
    access: form({
      drempelvrij: optional(yesNo()),
      toilet: optional(yesNo()),
      rustig: optional(yesNo()),
      kinderopvang: optional(yesNo()),
      alcoholvrij: optional(yesNo()),
      groep: optional(number({ min: 1, max: 1000 })),
      talen: choices(spokenLanguages),
    }),
    about: form({
      wel: optional(text({ max: 600, lines: 3 })),
      niet: optional(text({ max: 600, lines: 3 })),
    }),
    relation: form({ gemeente: text({ max: 1000, lines: 4 }) }),
  } satisfies Record<PartName, FormSpec>
}

/** The lists that a municipality's forms choose from, by id. */
export interface Choices {
  readonly themes: readonly string[]
  readonly neighbourhoods: readonly string[]
}

export type PartForms = ReturnType<typeof partForms>
export type PartText = { readonly [Name in PartName]: FieldText<PartForms[Name]> }

type Value<Name extends PartName> = PartForms[Name] extends FormSpec<infer F> ? ValueOf<F> : never

/** With whom a part is shared, and which revision was on the screen. */
export function sharingForm(part: PartName) {
  return form({
    kring: choice(audiencesFor(part), { as: 'radio' }),
    versie: hidden(fallback(number({ min: 0, max: 1_000_000 }), 0)),
  })
}

/** Finds a spot for an address: `null` when there is no such address here, `undefined` when nobody could be asked. */
export interface PlaceFinder {
  find(address: string): Promise<Spot | null | undefined>
  neighbourhood(id: string): { readonly name: string; readonly centre: Spot } | undefined
}

export type PartRead<Name extends PartName> =
  | { readonly ok: true; readonly content: Parts[Name]; readonly name?: string }
  | { readonly ok: false; readonly errors: FieldErrors }

type Reader<Name extends PartName> = (
  value: Value<Name>,
  finder: PlaceFinder,
) => Promise<PartRead<Name>> | PartRead<Name>

const read = <Name extends PartName>(content: Parts[Name]): PartRead<Name> => ({ ok: true, content })

/** From what was typed to what a part holds. */
export const partReaders: { readonly [Name in PartName]: Reader<Name> } = {
  sentence: ({ naam, zin }) => ({ ok: true, content: { sentence: zin }, name: naam }),
  place: async (value, finder) => {
    const place = await placeFrom(value, finder)
    return place === null ? { ok: false, errors: { adres: { code: 'not-found' } } } : read<'place'>(place)
  },
  contact: ({ telefoon, email: address, website, chat }) =>
    read<'contact'>({ phone: telefoon, email: address, website, chat }),
  room: ({ ruimte, toelichting }) => read<'room'>({ state: ruimte, note: toelichting ?? '' }),
  themes: ({ themas, doelgroep }) => read<'themes'>({ themes: themas, forWhom: doelgroep ?? '' }),
  practical: ({ open, kosten }) =>
    read<'practical'>({
      openingHours: open ?? '',
      costCents: kosten === null ? null : Math.round(kosten * 100),
    }),
  story: ({ verhaal, sinds }) => read<'story'>({ story: verhaal, since: sinds }),
  access: (value) =>
    read<'access'>({
      stepFree: value.drempelvrij,
      toilet: value.toilet,
      quiet: value.rustig,
      childcare: value.kinderopvang,
      alcoholFree: value.alcoholvrij,
      groupSize: value.groep,
      languages: value.talen,
    }),
  about: ({ wel, niet }) => read<'about'>({ weAre: wel ?? '', weAreNot: niet ?? '' }),
  relation: ({ gemeente }) => read<'relation'>({ relation: gemeente }),
}

interface TypedPlace {
  readonly plek: string | null
  readonly adres: string | null
  readonly buurt: string | null
}

/**
 * A place from what somebody knows of it: the address, or else its neighbourhood, of which the middle is shown.
 * @returns `null` when the address leads nowhere and no neighbourhood was chosen instead
 */
export async function placeFrom(
  { plek, adres, buurt }: TypedPlace,
  finder: PlaceFinder,
): Promise<Place | null> {
  const around = buurt === null ? undefined : finder.neighbourhood(buurt)
  const spot = adres === null ? undefined : await finder.find(adres)
  if (adres !== null && !spot && !around) return null
  const postcode =
    adres === null ? null : (/\b[1-9]\d{3} ?[a-z]{2}\b/i.exec(adres)?.[0].toUpperCase() ?? null)
  const name = plek ?? (adres === null ? (around?.name ?? '') : '')
  return { name, address: adres, postcode, spot: spot ?? around?.centre ?? null }
}

const cents = (costCents: number | null) => (costCents === null ? null : costCents / 100)

type Writer<Name extends PartName> = (content: Parts[Name], name: string) => Partial<Value<Name>>

const writers: { readonly [Name in PartName]: Writer<Name> } = {
  sentence: ({ sentence }, name) => ({ naam: name, zin: sentence }),
  place: ({ name, address }) => ({ plek: name || null, adres: address }),
  contact: ({ phone, email: address, website, chat }) => ({
    telefoon: phone,
    email: address,
    website,
    chat,
  }),
  room: ({ state, note }) => ({ ruimte: state, toelichting: note || null }),
  themes: ({ themes, forWhom }) => ({ themas: themes, doelgroep: forWhom || null }),
  practical: ({ openingHours, costCents }) => ({ open: openingHours || null, kosten: cents(costCents) }),
  story: ({ story, since }) => ({ verhaal: story, sinds: since }),
  access: (access) => ({
    drempelvrij: access.stepFree,
    toilet: access.toilet,
    rustig: access.quiet,
    kinderopvang: access.childcare,
    alcoholvrij: access.alcoholFree,
    groep: access.groupSize,
    talen: spokenLanguages.filter((language) => access.languages.includes(language)),
  }),
  about: ({ weAre, weAreNot }) => ({ wel: weAre || null, niet: weAreNot || null }),
  relation: ({ relation }) => ({ gemeente: relation }),
}

const empty: { readonly [Name in PartName]: Parts[Name] } = {
  sentence: { sentence: '' },
  place: nowhere,
  contact: noContact,
  room: { state: 'welcome', note: '' },
  themes: { themes: [], forWhom: '' },
  practical: { openingHours: '', costCents: null },
  story: { story: '', since: null },
  access: unknownAccess,
  about: { weAre: '', weAreNot: '' },
  relation: { relation: '' },
}

/** The form of a part as it stands, filled with what it says now. */
export function startOf<Name extends PartName>(
  forms: PartForms,
  part: Name,
  content: Parts[Name] | undefined,
  name: string,
): FormState {
  const spec: FormSpec = forms[part]
  const write: Writer<Name> = writers[part]
  return spec.start(write(content ?? empty[part], name))
}
