import type { Standing } from './domain.ts'
import type { Expectation } from './questions/next-steps.ts'

/** The words of the Kompas. */
export const nl = {
  title: 'Kompas voor je idee',
  intro:
    'Denk je idee rustig door, in vier richtingen. Alles mag, niets hoeft. Alleen jij beslist wie iets leest.',
  begin: {
    titel: { label: 'Hoe noem je je idee?', hint: 'Een paar woorden, bijvoorbeeld: samen eten op woensdag' },
    button: 'Begin met je idee',
    tooOften: 'Er begonnen net heel veel mensen vanaf deze plek. Probeer het over een uur nog eens.',
  },
  own: {
    crumbs: 'Je bent hier',
    link: 'Bewaar dit adres: met deze link kom je terug bij je idee.',
    fill: (theme: string) => `Vul in: ${theme}`,
    hopes: 'Wat verwacht je van de gemeente?',
    saved: 'Bewaard.',
    save: 'Bewaar',
    back: 'Terug naar je idee',
    why: 'Waarom vragen we dit?',
    example: 'Bijvoorbeeld',
    howFar: 'Hoe ver zijn jullie hiermee?',
    clash: 'Iemand anders veranderde dit antwoord terwijl je schreef. Dit staat er nu:',
    clashDo: 'Jouw tekst staat nog in het vak. Voeg ze samen en bewaar opnieuw.',
    nothing: 'nog niets ingevuld',
  },
  hopes: {
    intro: 'Kies wat je wilt, of niets. Schrijf erbij wat je precies bedoelt.',
    own: 'In je eigen woorden',
    share: 'Vraag dit aan de gemeente',
    shared: 'Lees het gesprek',
    tooOften: 'Je stelde vandaag al veel vragen aan de gemeente. Vraag dit morgen.',
    signIn: 'Wil je dit aan de gemeente vragen? Log dan in, zodat je het antwoord krijgt.',
  },
  standing: { open: 'nog open', busy: 'mee bezig', clear: 'helder' } as Readonly<Record<Standing, string>>,
  expectation: {
    information: 'Informatie',
    contacts: 'Contact met de juiste mensen',
    'thinking-along': 'Meedenken',
    space: 'Een plek of ruimte',
    money: 'Geld',
    permit: 'Een vergunning',
    task: 'Een taak van de gemeente overnemen',
    'left-alone': 'Laat ons gewoon onze gang gaan',
  } as Readonly<Record<Expectation, string>>,
}
