import type { RouteReason } from '../domain.ts'

/** What is said when activities are not the answer, or not the first one. */
export const nl = {
  sentence: {
    suicide: 'Dit klinkt alsof iemand niet meer wil leven. Vraag er rechtstreeks naar en laat de persoon niet alleen.',
    violence: 'Dit klinkt naar geweld of dwang. Zorg eerst dat iedereen veilig is en volg de meldcode.',
    'child-safety': 'Dit gaat misschien over de veiligheid van een kind. Volg de meldcode en overleg vandaag.',
    'acute-distress': 'Dit klinkt als acute psychische nood. Schakel nu professionele hulp in.',
    danger: 'Dit klinkt als direct gevaar.',
    debts: 'Regel eerst hulp bij de schulden. Wachten maakt het duurder.',
    eviction: 'Voorkom eerst dat iemand het huis uit moet. Bel vandaag.',
    falling: 'Wie vaker valt, gaat eerst naar de huisarts.',
    'no-food': 'Zorg eerst dat er vandaag eten is.',
    'no-heating': 'Zorg eerst dat het huis warm is.',
    medical: 'Dit is eerst iets voor de huisarts.',
    start: 'Hier wil iemand zelf iets beginnen. Denk het samen door met het Kompas.',
  } satisfies Record<RouteReason, string>,
  noOffers: 'Daarom laten we hier geen activiteiten zien.',
  offersAfter: 'Daarna, of ernaast, kan dit helpen:',
  call: (number: string) => `Bel ${number}`,
  checked: (day: string) => `Nagekeken op ${day}`,
  toCompass: 'Begin met het Kompas',
}
