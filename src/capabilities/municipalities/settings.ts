import { recordKinds, recordYears } from '#platform/privacy/records.ts'
import type { RecordKind, RecordYears } from '#platform/privacy/records.ts'

/** What a municipality decides for itself, and what goes until it does. Read by everybody, so nothing secret. */
export interface Settings {
  /** Whether a moderator looks at a new page before it goes out. */
  readonly newPages: 'at-once' | 'after-a-look'
  /** Within how many days a moderator has looked. */
  readonly lookDays: number
  /** After how many weeks an offer that nobody took up is shown to the area connector. */
  readonly strengthWeeks: number
  /** Within how many working days somebody is named who helps an initiative, and within how many there is an answer. */
  readonly contactDays: number
  readonly answerDays: number
  /** Local ISO dates on which its offices are closed, beside weekends and public holidays. */
  readonly daysOff: readonly string[]
  /** For how many years the municipality keeps what it received, by kind. */
  readonly recordYears: RecordYears
  /** Who runs this site, in the foot of every page; empty says nothing. */
  readonly about: { readonly nl: string; readonly en: string }
  /** Where people turn with a question to the municipality about this site. */
  readonly contact: string
}

export const firstSettings: Settings = {
  newPages: 'at-once',
  lookDays: 5,
  strengthWeeks: 4,
  contactDays: 5,
  answerDays: 15,
  daysOff: [],
  recordYears: recordYears(() => undefined),
  about: { nl: '', en: '' },
  contact: '',
}

/** How settings stand in the database, a row each. */
export function settingsFrom(rows: readonly { readonly name: string; readonly value: string }[]): Settings {
  const said = new Map(rows.map((row) => [row.name, row.value]))
  return {
    newPages: said.get('new-pages') === 'after-a-look' ? 'after-a-look' : firstSettings.newPages,
    lookDays: Number(said.get('look-days') ?? firstSettings.lookDays),
    strengthWeeks: Number(said.get('strength-weeks') ?? firstSettings.strengthWeeks),
    contactDays: Number(said.get('contact-days') ?? firstSettings.contactDays),
    answerDays: Number(said.get('answer-days') ?? firstSettings.answerDays),
    daysOff: said.get('days-off')?.split(' ').filter(Boolean) ?? firstSettings.daysOff,
    recordYears: recordYears((kind) => {
      const years = said.get(`record-years-${kind}`)
      return years === undefined ? undefined : Number(years)
    }),
    about: { nl: said.get('about-nl') ?? '', en: said.get('about-en') ?? '' },
    contact: said.get('contact') ?? '',
  }
}

export function settingRows(settings: Settings): { name: string; value: string }[] {
  return [
    { name: 'new-pages', value: settings.newPages },
    { name: 'look-days', value: String(settings.lookDays) },
    { name: 'strength-weeks', value: String(settings.strengthWeeks) },
    { name: 'contact-days', value: String(settings.contactDays) },
    { name: 'answer-days', value: String(settings.answerDays) },
    { name: 'days-off', value: settings.daysOff.join(' ') },
    ...(Object.keys(recordKinds) as RecordKind[]).map((kind) => ({
      name: `record-years-${kind}`,
      value: String(settings.recordYears[kind]),
    })),
    { name: 'about-nl', value: settings.about.nl },
    { name: 'about-en', value: settings.about.en },
    { name: 'contact', value: settings.contact },
  ]
}
