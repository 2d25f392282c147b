import type { FieldText } from '#platform/forms/index.ts'
import type { AgreementState, EntryKind, Kind, Side } from './domain.ts'
import type { AskForm, contactForm, endForm, helpedForm, noteForm, proposeForm, stepForm } from './forms.ts'

const kind: Readonly<Record<Kind, string>> = {
  idea: 'Een idee',
  matter: 'Iets wat loopt',
  premises: 'Een gebouw of plek',
  permit: 'Een vergunning',
  money: 'Geld',
  complaint: 'Een klacht',
}

const side: Readonly<Record<Side, string>> = { initiative: 'het initiatief', city: 'de gemeente' }

/** The words of conversations; for both sides the same. */
export const nl = {
  kind,
  side,
  city: 'Gemeente',
  initiative: 'Initiatief',
  crumbs: 'Je bent hier',
  list: {
    title: 'Gesprekken met de gemeente',
    intro: 'Hier zie je wie je helpt, wat de volgende stap is en wanneer.',
    empty: 'Je hebt nog geen gesprek',
    emptyText: 'Heb je een vraag of een idee? Dan hoor je meteen wanneer je antwoord krijgt.',
    ask: 'Vraag iets aan de gemeente',
    ended: 'afgerond',
  },
  ask: {
    title: 'Vraag iets aan de gemeente',
    intro: (contact: number, answer: number) =>
      `Binnen ${contact} werkdagen hoor je wie je helpt. Binnen ${answer} werkdagen krijg je antwoord.`,
    record: (years: number) =>
      `Wat je stuurt, moet de gemeente bewaren: tot ${years} jaar nadat het gesprek klaar is.`,
    button: 'Stuur je vraag',
    form: (initiatives: Readonly<Record<string, string>>, areas: Readonly<Record<string, string>>) =>
      ({
        soort: { label: 'Waar gaat het over?', options: kind },
        onderwerp: { label: 'In een paar woorden', hint: 'Bijvoorbeeld: het dak lekt' },
        vraag: { label: 'Je vraag', hint: 'Schrijf geen dingen over anderen die zij niet willen delen.' },
        initiatief: {
          label: 'Voor welk initiatief?',
          options: initiatives,
          none: 'Voor mezelf, of een nieuw idee',
        },
        gebied: { label: 'In welk gebied?', options: areas, none: 'Weet ik niet' },
      }) satisfies FieldText<AskForm> as FieldText<AskForm>,
  },
  dossier: {
    contact: 'Wie helpt',
    noContact: (day: string) => `Uiterlijk ${day} hoor je wie.`,
    next: 'Volgende stap',
    steps: {
      'name-contact': 'de gemeente zegt wie helpt',
      answer: 'de gemeente geeft antwoord',
      'read-answer': 'het initiatief leest het antwoord',
      'say-helped': 'het initiatief zegt of dit helpt',
      nothing: 'niets meer',
    } as Readonly<Record<string, string>>,
    nextBy: (who: string, what: string, day: string | null) =>
      day === null ? `${who}: ${what}` : `${who}: ${what}, uiterlijk ${day}`,
    late: 'te laat',
    timeline: 'Wat er gebeurde',
    someone: 'een bewoner',
    officer: 'iemand van de gemeente',
    platform: 'Samenspel',
    everyNote: 'Alles wat je hier schrijft, leest de ander ook.',
    note: 'Schrijf erbij',
    noteButton: 'Zet erbij',
    contactTitle: 'Wie helpt dit initiatief?',
    handoverTitle: 'Draag het over',
    contactButton: 'Zet erbij als contactpersoon',
    agreements: 'Afspraken',
    noAgreements: 'Er zijn nog geen afspraken.',
    propose: 'Stel een afspraak voor',
    proposeButton: 'Stel voor',
    end: 'Rond het gesprek af',
    endButton: 'Rond af',
    helpedTitle: 'Ben je verder geholpen?',
    helpedButton: 'Dit is mijn antwoord',
    outcome: 'Wat het werd',
  },
  entry: {
    opened: 'Vraag gesteld',
    contact: 'Contactpersoon gekozen',
    handover: 'Overgedragen',
    next: 'Volgende stap',
    note: 'Verslag',
    agreement: 'Afspraak',
    appointment: 'Ontmoeting',
    step: 'Stap',
    file: 'Bestand',
    late: 'Te laat',
    ended: 'Afgerond',
    helped: 'Geholpen?',
  } as Readonly<Record<EntryKind, string>>,
  agreement: {
    state: {
      proposed: 'voorgesteld',
      agreed: 'afgesproken',
      done: 'gedaan',
      postponed: 'uitgesteld',
      dropped: 'vervallen',
    } as Readonly<Record<AgreementState, string>>,
    step: {
      proposed: '',
      agreed: 'Akkoord',
      done: 'Dit is gedaan',
      postponed: 'Stel uit',
      dropped: 'Laat vervallen',
    } as Readonly<Record<AgreementState, string>>,
    by: (who: string, day: string) => `${who}, uiterlijk ${day}`,
    first: (day: string) => `Eerst was het ${day}.`,
  },
  form: {
    contact: (officers: Readonly<Record<string, string>>) =>
      ({
        wie: { label: 'Wie', options: officers },
        waarom: { label: 'Waarom', hint: 'Het initiatief leest dit ook.' },
      }) satisfies FieldText<ReturnType<typeof contactForm>> as FieldText<ReturnType<typeof contactForm>>,
    note: {
      verslag: { label: 'Wat wil je zeggen?', hint: 'Alles wat je hier schrijft, leest de ander ook.' },
    } satisfies FieldText<typeof noteForm> as FieldText<typeof noteForm>,
    propose: {
      wie: { label: 'Wie doet het?', options: { initiative: 'Het initiatief', city: 'De gemeente' } },
      wat: { label: 'Wat', hint: 'Bijvoorbeeld: een aannemer laten kijken naar het dak' },
      wanneer: { label: 'Uiterlijk wanneer' },
    } satisfies FieldText<typeof proposeForm> as FieldText<typeof proposeForm>,
    step: {
      reden: { label: 'Waarom' },
      wanneer: { label: 'De nieuwe dag' },
    } satisfies FieldText<typeof stepForm> as FieldText<typeof stepForm>,
    end: {
      uitkomst: { label: 'Wat is er uit gekomen?', hint: 'In gewone woorden. Het initiatief leest dit ook.' },
    } satisfies FieldText<typeof endForm> as FieldText<typeof endForm>,
    helped: {
      geholpen: {
        label: 'Ben je verder geholpen?',
        options: { yes: 'Ja', partly: 'Een beetje', no: 'Nee' },
      },
    } satisfies FieldText<typeof helpedForm> as FieldText<typeof helpedForm>,
  },
}
