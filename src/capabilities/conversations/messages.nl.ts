import type { FieldText } from '#platform/forms/index.ts'
import type { AgreementState, EntryKind, Helped, Kind, Side } from './domain.ts'
import type {
  AskForm,
  contactForm,
  endForm,
  helpedForm,
  nextForm,
  noteForm,
  proposeForm,
  reopenForm,
  replyForm,
  stepForm,
} from './forms.ts'
import type { NextStep } from './next.ts'

const kind: Readonly<Record<Kind, string>> = {
  idea: 'Een idee',
  matter: 'Iets wat loopt',
  premises: 'Een gebouw of plek',
  permit: 'Een vergunning',
  money: 'Geld',
  complaint: 'Een klacht',
}

/** Each kind, with what it is in a line. */
const kindHelp: Readonly<Record<Kind, { text: string; hint: string }>> = {
  idea: { text: kind.idea, hint: 'Je wilt iets beginnen en zoekt iemand die meedenkt.' },
  matter: { text: kind.matter, hint: 'Je bent al bezig en loopt ergens tegenaan.' },
  premises: { text: kind.premises, hint: 'Een reparatie, huur, koop of een plek die je wilt gebruiken.' },
  permit: { text: kind.permit, hint: 'Je weet niet of je er een nodig hebt, of hoe je die aanvraagt.' },
  money: { text: kind.money, hint: 'Subsidie, een bijdrage of een rekening.' },
  complaint: { text: kind.complaint, hint: 'Iets ging niet goed, en je wilt dat de gemeente ernaar kijkt.' },
}

const past = 'Deze dag is voorbij. Kies vandaag of later.'

const side: Readonly<Record<Side, string>> = { initiative: 'het initiatief', city: 'de gemeente' }

/** What a sentence of the timeline is made of; `side` begins it. */
export interface Told {
  readonly side: string
  /** Who was named as the contact. */
  readonly named: string
  /** Who has to do it. */
  readonly who: string
  readonly day: string
  readonly state: AgreementState
  readonly helped: Helped
}

/** What comes next; `who` begins the sentence, `words` are of those who wrote them. */
interface ToDo {
  readonly who: string
  readonly words: string
}

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
    handedOver: 'Het gesprek is overgedragen. Jij leest het niet meer mee.',
  },
  ask: {
    title: 'Vraag iets aan de gemeente',
    intro: (contact: number, answer: number) =>
      `Binnen ${contact} werkdagen hoor je wie je helpt. Binnen ${answer} werkdagen krijg je antwoord.`,
    record: (years: number) =>
      `Wat je stuurt, moet de gemeente bewaren: tot ${years} jaar nadat het gesprek klaar is.`,
    reads:
      'Wie het leest: de gebiedsverbinder en de projectleider van de gemeente, en straks je contactpersoon. Hoort het bij een initiatief, dan leest het team mee.',
    button: 'Stuur je vraag',
    form: (initiatives: Readonly<Record<string, string>>, areas: Readonly<Record<string, string>>) =>
      ({
        soort: { label: 'Waar gaat het over?', options: kindHelp },
        onderwerp: { label: 'In een paar woorden', hint: 'Bijvoorbeeld: het dak lekt' },
        vraag: {
          label: 'Je vraag',
          hint: 'Schrijf geen dingen over anderen die zij niet willen delen.',
          errors: {
            'too-often':
              'Je stelde vandaag al veel vragen. Stuur deze morgen, of zet hem in een gesprek dat al loopt.',
          },
        },
        initiatief: {
          label: 'Voor welk initiatief?',
          options: initiatives,
          none: 'Voor mezelf, of een nieuw idee',
        },
        gebied: { label: 'In welk gebied?', options: areas, none: 'Weet ik niet' },
      }) satisfies FieldText<AskForm> as FieldText<AskForm>,
  },
  mine: { title: 'Gesprekken die op jou wachten', all: 'Alle gesprekken met de gemeente' },
  dossier: {
    about: (what: string, day: string) => `${what}, begonnen op ${day}`,
    now: 'Hoe het nu staat',
    contact: 'Wie helpt',
    noContact: (day: string) => `Nog niemand. De gemeente zegt het uiterlijk ${day}.`,
    next: 'Volgende stap',
    due: 'Uiterlijk',
    noDue: 'Hier staat geen dag voor.',
    after: 'Daarna',
    steps: {
      'name-contact': ({ who }) => `${who} zegt wie helpt`,
      answer: ({ who }) => `${who} geeft antwoord`,
      own: ({ who, words }) => `${who}: ${words}`,
      decide: ({ who, words }) => `${who} zegt ja of nee tegen een afspraak: ${words}`,
      keep: ({ who, words }) => `${who}: ${words}`,
      'read-answer': ({ who }) => `${who} leest wat er staat en zegt of het klopt`,
      'say-what-next': ({ who }) => `${who} zegt hoe het verder gaat`,
      'say-helped': ({ who }) => `${who} zegt of dit hielp`,
      nothing: () => 'Er hoeft niets meer te gebeuren.',
    } as Readonly<Record<NextStep, (todo: ToDo) => string>>,
    nextBy: (what: string, day: string | null) => (day === null ? what : `${what}, uiterlijk ${day}`),
    late: 'te laat',
    timeline: 'Wat er gebeurde',
    newest: 'Het nieuwste staat bovenaan. Jullie zien allebei hetzelfde.',
    older: (n: number) => `Laat alles zien (${n})`,
    someone: 'een bewoner',
    officer: 'iemand van de gemeente',
    platform: 'Samenspel',
    everyNote: 'Alles wat je hier schrijft, leest de ander ook. Schrijf het zo dat de ander het mag lezen.',
    note: 'Schrijf iets',
    noteButton: 'Zet erbij',
    confirm: 'Dit klopt',
    annotate: 'Ik zie het anders',
    annotateButton: 'Zet mijn kijk eronder',
    confirmed: (who: string, day: string) => `${who} zei op ${day}: dit klopt.`,
    annotated: (who: string, day: string) => `${who} zei op ${day}: zo zie ik het.`,
    setNext: 'Zeg wat de volgende stap is',
    setNextButton: 'Dit is de volgende stap',
    contactTitle: 'Wie helpt dit initiatief?',
    myself: 'Ik doe het zelf',
    orOther: 'Of kies een ander',
    handoverTitle: 'Draag het over',
    handoverText: 'Wat er staat, blijft staan. Het initiatief leest waarom iemand anders verder helpt.',
    contactButton: 'Maak contactpersoon',
    handoverButton: 'Draag over',
    nameless: 'Het initiatief ziet alleen je functie',
    namelessText: 'Zeg hoe je heet, dan weet het initiatief wie helpt.',
    namelessLink: 'Vul je naam in',
    agreements: 'Afspraken',
    noAgreements: 'Er zijn nog geen afspraken.',
    settled: (n: number) => (n === 1 ? 'Eén afspraak die klaar is' : `${n} afspraken die klaar zijn`),
    propose: 'Stel een afspraak voor',
    proposeButton: 'Stel voor',
    end: 'Rond het gesprek af',
    endText: 'Is het klaar, of gaat het niet door? Schrijf op wat er uit kwam.',
    endButton: 'Rond af',
    ended: 'Dit gesprek is afgerond',
    helpedTitle: 'Ben je verder geholpen?',
    helpedText: 'De gemeente ziet je antwoord. Zo leert zij wat helpt.',
    helpedButton: 'Dit is mijn antwoord',
    reopen: 'Open het gesprek weer',
    reopenText: (day: string) => `Niet geholpen? Tot en met ${day} kun je dit gesprek weer openen.`,
    reopenButton: 'Open het weer',
    outcome: 'Wat het werd',
    more: 'Wat je nog kunt doen',
    changed: {
      title: 'Er is net iets veranderd',
      text: 'Iemand anders was je net voor. Hieronder zie je hoe het nu is. Wat je typte, is niet verstuurd.',
      typed: 'Dit typte je:',
      now: (state: string, day: string) => `Nu is het: ${state}, uiterlijk ${day}.`,
      why: 'De reden:',
    },
    done: {
      contact: 'De contactpersoon is gekozen. Het initiatief krijgt een mail.',
      verslag: 'Het staat erbij. De ander krijgt een mail.',
      reactie: 'Het staat eronder.',
      stap: 'De volgende stap staat erbij. De ander krijgt een mail.',
      voorstel: 'Je voorstel staat erbij. De ander krijgt een mail.',
      afspraak: 'De afspraak is veranderd. De ander krijgt een mail.',
      einde: 'Het gesprek is afgerond. De ander krijgt een mail.',
      geholpen: 'Dank je. Je antwoord staat erbij.',
      open: 'Het gesprek is weer open. De gemeente krijgt een mail.',
      gevraagd: 'Je vraag is binnen. De gemeente krijgt een mail.',
    },
  },
  /** One thing on the timeline, as a sentence. */
  sentence: {
    opened: ({ side: who }) => `${who} stelde een vraag`,
    contact: ({ side: who, named }) => `${who} koos een contactpersoon: ${named}`,
    handover: ({ side: who, named }) => `${who} droeg het gesprek over aan ${named}`,
    next: ({ side: who, who: doer, day }) =>
      `${who} schreef de volgende stap op: ${doer} doet dit uiterlijk ${day}`,
    note: ({ side: who }) => `${who} schreef`,
    reply: ({ side: who }) => `${who} ziet een verslag anders`,
    agreement: ({ side: who, who: doer, day, state }) =>
      ({
        proposed: `${who} stelde een afspraak voor: ${doer} doet dit uiterlijk ${day}`,
        agreed: `${who} zei ja: ${doer} doet dit uiterlijk ${day}`,
        done: `${who} zei dat een afspraak is gedaan`,
        postponed: `${who} stelde een afspraak uit tot ${day}`,
        dropped: `${who} liet een afspraak vervallen`,
      })[state],
    appointment: ({ side: who }) => `${who} veranderde iets aan een ontmoeting`,
    step: ({ side: who }) => `${who} zei hoe ver het is`,
    file: ({ side: who }) => `${who} zette er een bestand bij`,
    late: () => 'De dag is voorbij: dit is te laat',
    ended: ({ side: who }) => `${who} rondde het gesprek af`,
    helped: ({ side: who, helped }) =>
      ({
        yes: `${who} is verder geholpen`,
        partly: `${who} is een beetje verder geholpen`,
        no: `${who} is niet verder geholpen`,
      })[helped],
    reopened: ({ side: who }) => `${who} opende het gesprek weer`,
  } as Readonly<Record<EntryKind | 'reply', (told: Told) => string>>,
  mail: {
    hello: 'Dag,',
    subject: (sentence: string, about: string) => `${about}: ${sentence}`,
    why: (about: string, city: string) =>
      `Dit gaat over het gesprek “${about}” met de gemeente ${city}. Er is iets nieuws:`,
    contact: (who: string) => `Wie helpt: ${who}.`,
    next: (what: string) => `Volgende stap: ${what}.`,
    link: 'Kijk naar het gesprek:',
    answer:
      'Je mag deze mail gewoon beantwoorden. Wat je schrijft, komt in het gesprek te staan. De ander leest het ook.',
    noAnswer: 'Antwoord niet op deze mail: dat komt niet aan. Schrijf in het gesprek, via de link hierboven.',
    notWritten: {
      subject: (about: string) => `Je antwoord staat niet in het gesprek: ${about}`,
      part: (about: string) => `Niet alles van je antwoord staat in het gesprek: ${about}`,
      why: {
        ended:
          'Je antwoord op onze mail staat niet in het gesprek, want dat is afgerond. Op de pagina zie je wat je nog kunt doen.',
        empty: 'We vonden geen tekst in je antwoord op onze mail. Er staat niets bij in het gesprek.',
        long: 'Je antwoord op onze mail is te lang. Er staat niets bij in het gesprek. Maak het korter.',
        attached:
          'Wat je schreef, staat in het gesprek. Bij je mail zat een bijlage. Die is er niet bij gekomen.',
      },
    },
    attached: '(Bij deze mail zat een bijlage. Die is er niet bij gekomen.)',
  },
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
    refuse: 'Zeg nee',
    by: (who: string, day: string) => `${who}, uiterlijk ${day}`,
    first: (day: string) => `Eerst was het ${day}.`,
    proposedBy: (who: string) => `${who} stelde dit voor.`,
    waits: (who: string) => `${who} zegt nog ja of nee.`,
    because: (why: string) => `Waarom: ${why}`,
  },
  form: {
    contact: (officers: Readonly<Record<string, string>>) =>
      ({
        wie: { label: 'Wie', options: officers },
        waarom: { label: 'Waarom', hint: 'Het initiatief leest dit ook.' },
      }) satisfies FieldText<ReturnType<typeof contactForm>> as FieldText<ReturnType<typeof contactForm>>,
    note: {
      verslag: { label: 'Wat wil je zeggen?' },
    } satisfies FieldText<typeof noteForm> as FieldText<typeof noteForm>,
    reply: {
      zo: { label: 'Hoe zie jij het?', hint: 'De ander leest dit ook.' },
    } satisfies FieldText<typeof replyForm> as FieldText<typeof replyForm>,
    next: {
      wie: { label: 'Wie doet het?', options: { initiative: 'Het initiatief', city: 'De gemeente' } },
      stap: { label: 'Wat is de volgende stap?', hint: 'Bijvoorbeeld: de foto’s van het dak opsturen' },
      wanneer: { label: 'Uiterlijk wanneer', errors: { past } },
    } satisfies FieldText<typeof nextForm> as FieldText<typeof nextForm>,
    reopen: {
      nodig: { label: 'Wat heb je nog nodig?', hint: 'De gemeente leest dit ook.' },
    } satisfies FieldText<typeof reopenForm> as FieldText<typeof reopenForm>,
    propose: {
      wie: { label: 'Wie doet het?', options: { initiative: 'Het initiatief', city: 'De gemeente' } },
      wat: {
        label: 'Wat',
        hint: 'Bijvoorbeeld: een aannemer laten kijken naar het dak',
        errors: {
          full: 'Er staan al heel veel afspraken in dit gesprek. Rond het af en begin een nieuw gesprek.',
        },
      },
      wanneer: { label: 'Uiterlijk wanneer', errors: { past } },
    } satisfies FieldText<typeof proposeForm> as FieldText<typeof proposeForm>,
    step: {
      reden: { label: 'Waarom', hint: 'De ander leest dit ook.' },
      wanneer: { label: 'De nieuwe dag', errors: { past } },
    } satisfies FieldText<typeof stepForm> as FieldText<typeof stepForm>,
    end: {
      uitkomst: { label: 'Wat is er uit gekomen?', hint: 'In gewone woorden. De ander leest dit ook.' },
    } satisfies FieldText<typeof endForm> as FieldText<typeof endForm>,
    helped: {
      geholpen: {
        label: 'Ben je verder geholpen?',
        options: { yes: 'Ja', partly: 'Een beetje', no: 'Nee' },
      },
    } satisfies FieldText<typeof helpedForm> as FieldText<typeof helpedForm>,
  },
}
