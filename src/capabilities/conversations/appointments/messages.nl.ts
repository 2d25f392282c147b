import type { FieldText } from '#platform/forms/index.ts'
import type { cancelForm, makeForm, moveForm } from './forms.ts'

const full = 'Er staan al heel veel ontmoetingen. Rond dit gesprek af en begin een nieuw gesprek.'
const errors = {
  full,
  past: 'Kies een dag en een tijd die nog komen.',
  changed: 'Iemand heeft deze ontmoeting intussen veranderd. Kijk hoe het nu is en stuur het opnieuw.',
}
const about = {
  wat: { label: 'Waarvoor?', hint: 'Bijvoorbeeld: samen kijken naar het dak', errors },
  dag: { label: 'Dag', errors },
  van: { label: 'Van' },
  tot: { label: 'Tot', errors: { 'ends-before': 'Kies een tijd die later is dan het begin.' } },
  waar: { label: 'Waar?', hint: 'Een adres, of de link van een videogesprek' },
} satisfies FieldText<typeof makeForm>

export const nl = {
  title: 'Ontmoetingen',
  none: 'Er is nog niets afgesproken om elkaar te zien of te spreken.',
  make: 'Spreek een dag af',
  makeTitle: 'Spreek een dag af',
  makeIntro:
    'Jullie krijgen allebei een mail met een uitnodiging voor je agenda. Je adres ziet de ander niet.',
  makeButton: 'Spreek dit af',
  change: (title: string) => `Verzet of zeg af: ${title}`,
  changeLink: 'Verzet of zeg af',
  moveTitle: 'Verzet',
  moveButton: 'Verzet de ontmoeting',
  cancelTitle: 'Zeg af',
  cancelButton: 'Zeg de ontmoeting af',
  ended: 'Dit gesprek is afgerond. Je kunt deze ontmoeting nog wel afzeggen.',
  calendar: 'Zet in je agenda',
  calendarOf: (title: string) => `Zet in je agenda: ${title}`,
  call: 'Ga naar het videogesprek',
  off: 'Gaat niet door',
  over: 'geweest',
  entry: {
    made: (when: string, where: string) => `Afgesproken: ${when}. Waar: ${where}`,
    moved: (when: string, where: string) => `Verzet. Nu: ${when}. Waar: ${where}`,
    cancelled: (when: string) => `Gaat niet door: ${when}.`,
  },
  form: {
    make: about,
    move: {
      ...about,
      waarom: { label: 'Waarom verzet je het?', hint: 'De ander leest dit ook.' },
    } satisfies FieldText<typeof moveForm> as FieldText<typeof moveForm>,
    cancel: {
      reden: { label: 'Waarom gaat het niet door?', hint: 'De ander leest dit ook.', errors },
    } satisfies FieldText<typeof cancelForm> as FieldText<typeof cancelForm>,
  },
  mail: {
    hello: 'Dag,',
    subject: {
      made: (title: string) => `Afgesproken: ${title}`,
      moved: (title: string) => `Verzet: ${title}`,
      cancelled: (title: string) => `Gaat niet door: ${title}`,
      came: (title: string) => `Jij gaat nu naar: ${title}`,
      left: (title: string) => `Je hoeft niet meer naar: ${title}`,
    },
    why: {
      made: (subject: string) => `In het gesprek “${subject}” is een dag afgesproken.`,
      moved: (subject: string) => `In het gesprek “${subject}” is een ontmoeting verzet. Zo is het nu:`,
      cancelled: (subject: string) => `In het gesprek “${subject}” is een ontmoeting afgezegd.`,
      came: (subject: string) =>
        `Jij helpt nu in het gesprek “${subject}”. Deze ontmoeting was al afgesproken. Je neemt haar over.`,
      left: (subject: string) =>
        `Een ander helpt nu in het gesprek “${subject}”. Die neemt ook deze ontmoeting over.`,
    },
    when: 'Wanneer',
    where: 'Waar',
    reason: 'Waarom',
    putIn: 'Bij deze mail zit een uitnodiging. Daarmee zet je het in je agenda.',
    takeOut: 'Bij deze mail zit een bericht voor je agenda. Daarmee gaat het eruit.',
    link: 'Bekijk het gesprek:',
  },
}
