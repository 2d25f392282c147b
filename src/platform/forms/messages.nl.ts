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
  /** On the button of a field for a photo. */
  readonly choosePhoto: string
  /** The same for a file that is no photo. */
  readonly chooseFile: string
  /** The same where nothing need be chosen. */
  readonly none: string
  readonly yes: string
  readonly no: string
  readonly summary: (count: number) => string
  readonly errors: Readonly<Record<ErrorCode, (facts: ErrorFacts) => string>>
}

/** With a comma: 12,5. */
const decimal = new Intl.NumberFormat('nl-NL')

/** With hyphens that no line breaks at. */
const date = '25\u{2011}11\u{2011}2026'

export const nl: FormMessages = {
  optional: 'niet verplicht',
  choose: 'Maak een keuze',
  choosePhoto: 'Kies een foto',
  chooseFile: 'Kies een bestand',
  none: 'Geen keuze',
  yes: 'Ja',
  no: 'Nee',
  summary: (count) => (count === 1 ? 'Er klopt nog één ding niet' : `Er kloppen nog ${count} dingen niet`),
  errors: {
    empty: ({ label }) => `Vul iets in bij “${label}”.`,
    'empty-choice': ({ label }) => `Maak een keuze bij “${label}”.`,
    'empty-date': ({ label }) => `Kies bij “${label}” een datum, bijvoorbeeld ${date}.`,
    'empty-time': ({ label }) => `Vul bij “${label}” een tijd in, bijvoorbeeld 10:30.`,
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
    'not-a-date': ({ label }) => `Bij “${label}” staat geen datum. Kies een datum, bijvoorbeeld ${date}.`,
    'not-a-time': ({ label }) => `Bij “${label}” staat geen tijd. Vul een tijd in, bijvoorbeeld 10:30.`,
    'empty-photo': ({ label }) => `Kies een foto bij “${label}”.`,
    'empty-file': ({ label }) => `Kies een bestand bij “${label}”.`,
    'choose-again': () => 'Kies de foto opnieuw. We kunnen een gekozen foto niet voor je vasthouden.',
    'not-a-photo': () => 'Dit is geen foto die we kunnen lezen. Kies een foto in JPEG, PNG of WebP.',
    heic: () =>
      'Deze foto is in HEIC bewaard. Dat kunnen we niet lezen. Bewaar de foto als JPEG en kies die.',
    'too-many-bytes': ({ max }) => `Deze foto is te groot. Kies een foto van hoogstens ${max} MB.`,
    'too-many-pixels': ({ max }) =>
      `Deze foto is te groot: hoogstens ${decimal.format(max)} megapixel. Maak de foto kleiner en kies die.`,
    broken: () =>
      'Deze foto is beschadigd of niet helemaal aangekomen. Kies de foto opnieuw, of kies een andere.',
    busy: () => 'Er worden nu veel foto’s verstuurd. Kies de foto over een minuut opnieuw.',
  },
}
