import type { ErrorCode } from './field.ts'

export interface ErrorFacts {
  readonly label: string
  readonly min: number
  readonly max: number
}

export interface FormMessages {
  readonly optional: string
  /** First, empty line of a select. */
  readonly choose: string
  /** The same where nothing need be chosen. */
  readonly none: string
  readonly yes: string
  readonly no: string
  readonly summary: (count: number) => string
  readonly errors: Readonly<Record<ErrorCode, (facts: ErrorFacts) => string>>
}

export const nl: FormMessages = {
  optional: 'niet verplicht',
  choose: 'Maak een keuze',
  none: 'Geen keuze',
  yes: 'Ja',
  no: 'Nee',
  summary: (count) => (count === 1 ? 'Er klopt nog één ding niet' : `Er kloppen nog ${count} dingen niet`),
  errors: {
    empty: ({ label }) => `Vul iets in bij “${label}”.`,
    'empty-choice': ({ label }) => `Maak een keuze bij “${label}”.`,
    'empty-date': () => 'Kies een datum, bijvoorbeeld 25-11-2026.',
    'empty-time': () => 'Vul een tijd in, bijvoorbeeld 10:30.',
    'empty-tick': ({ label }) => `Zet een vinkje bij “${label}” als je verder wilt.`,
    'too-long': ({ label, max }) => `Maak “${label}” korter: hoogstens ${max} tekens.`,
    unreadable: ({ label }) =>
      `In “${label}” staat een teken dat we niet kunnen lezen. Typ de tekst opnieuw.`,
    'not-an-email': () => 'Vul een e-mailadres in, bijvoorbeeld buurthuis@voorbeeld.nl.',
    'not-a-url': () => 'Vul een webadres in, bijvoorbeeld www.voorbeeld.nl.',
    'not-a-number': ({ label }) => `Vul bij “${label}” een getal in, bijvoorbeeld 12.`,
    'not-whole': ({ label }) => `Vul bij “${label}” een heel getal in, zonder komma.`,
    'too-low': ({ label, min }) => `Vul bij “${label}” ${min} in of meer.`,
    'too-high': ({ label, max }) => `Vul bij “${label}” ${max} in of minder.`,
    'not-a-choice': ({ label }) => `Kies bij “${label}” iets uit de lijst.`,
    'not-a-date': () => 'Deze datum kennen we niet. Kies een datum, bijvoorbeeld 25-11-2026.',
    'not-a-time': () => 'Deze tijd kennen we niet. Vul een tijd in, bijvoorbeeld 10:30.',
  },
}
