import type { RouteReason } from '../domain.ts'
import type { GuidedReason } from './domain.ts'

/** What is said when activities are not the answer, or not the first one. */
export const nl = {
  sentence: {
    suicide: 'Dit klinkt alsof iemand niet meer wil leven.',
    violence: 'Dit klinkt naar geweld of dwang.',
    'child-safety': 'Dit gaat misschien over de veiligheid van een kind.',
    'acute-distress': 'Dit klinkt als acute psychische nood.',
    danger: 'Dit klinkt als direct gevaar.',
    debts: 'Regel eerst hulp bij de schulden. Wachten maakt het duurder.',
    eviction: 'Voorkom eerst dat iemand het huis uit moet. Bel vandaag.',
    falling: 'Wie vaker valt, gaat eerst naar de huisarts.',
    'no-food': 'Zorg eerst dat er vandaag eten is.',
    'no-heating': 'Zorg eerst dat het huis warm is.',
    medical: 'Dit is eerst iets voor de huisarts.',
    start: 'Hier wil iemand zelf iets beginnen. Denk het samen door met het Kompas.',
  } satisfies Record<RouteReason, string>,
  /** What a worker does, in one line. */
  todo: {
    suicide: 'Vraag er rechtstreeks naar. Laat de persoon niet alleen en bel samen.',
    violence: 'Zorg eerst dat iedereen veilig is. Volg daarna de meldcode van je organisatie.',
    'child-safety': 'Overleg vandaag met een collega en volg de meldcode van je organisatie.',
    'acute-distress': 'Blijf erbij, houd het rustig en bel nu.',
    danger: 'Breng jezelf en anderen in veiligheid. Bel dan.',
    debts: 'Meld samen aan: wie erbij zit, haakt minder snel af.',
    eviction: 'Bel samen, met de brief erbij. Schrijf op wat er is afgesproken.',
    falling: 'Vraag ook naar medicijnen, ogen en losse kleden in huis.',
    'no-food': 'Bel samen, nu. Vraag daarna waar het geld blijft.',
    'no-heating': 'Bel samen, met de laatste rekening erbij.',
    medical: 'Vraag of iemand zelf kan bellen, of bel samen.',
  } satisfies Record<GuidedReason, string>,
  noOffers: 'Daarom laten we hier geen activiteiten zien.',
  offersAfter: 'Daarna, of ernaast, kan dit helpen:',
  alsoCall: 'Of bel, als het geen direct gevaar is:',
  call: (number: string) => `Bel ${number}`,
  website: (host: string) => `Naar ${host}`,
  checked: (day: string) => `De gemeente keek dit na op ${day}.`,
  longAgo: (day: string) =>
    `De gemeente keek dit na op ${day}. Dat is langer dan een jaar geleden: klopt een nummer niet, zeg het dan.`,
  never: 'Landelijke nummers. De gemeente keek deze nog niet na.',
  falseAlarm: 'De computer leest dit in je woorden en vergist zich soms. Weet je zeker dat dit niet zo is?',
  askOn: 'Zoek zonder deze melding',
  toCompass: 'Begin met het Kompas',
}
