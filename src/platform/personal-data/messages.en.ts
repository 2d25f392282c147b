import type { PersonalMessages } from './messages.nl.ts'

export const en: PersonalMessages = {
  kinds: {
    bsn: 'citizen service number (BSN)',
    telefoon: 'phone number',
    'e-mail': 'email address',
    'postcode-huisnummer': 'address',
    iban: 'bank account number',
    naam: 'name',
    geboortedatum: 'date of birth',
  },
  watch: {
    lead: 'This looks like somebody’s details:',
    after: 'Take it out. It is not needed to find something.',
    clear: 'There are no details of anybody in your text any more.',
  },
  question: {
    title: 'Is there something about a person in your text?',
    lead: 'We do not keep your text. Even so, nothing belongs in it by which somebody can be recognised.',
    marked: 'Your text, with what looks like a person marked',
    todo: 'Take this out of the text field and send it again.',
    confirm: 'This is not about a person',
    confirmHint: 'Is what is marked not right? Tick this and send it again.',
    error: 'Take out what is marked, or tick that it is not about a person.',
  },
}
