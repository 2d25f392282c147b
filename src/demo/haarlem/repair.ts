import type { DemoRepair } from '#capabilities/conversations/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

/** The roof of Het Badhuis: seen, a quote later than promised and with another day, the rest still to come. */
export function demoRepair(ids: ReadonlyMap<string, InitiativeId>): DemoRepair {
  return {
    initiative: ids.get('het-badhuis')!,
    asker: 'gastvrouw@badhuis.example',
    officer: 'vastgoed@haarlem.example',
    steps: [
      { promised: -12, done: -12 },
      { promised: -6, moved: -3, done: -2 },
      { promised: -1, done: null },
      { promised: 16, done: null },
      { promised: null, done: null },
    ],
    movedBecause: 'De aannemer kon het dak niet op: het was te nat.',
    meet: { title: 'Samen kijken naar het dak', place: 'Het Badhuis, Leidseplein 1', inDays: 3 },
    report: {
      name: 'bezoek aan het dak.txt',
      words: 'Wat we zagen bij het eerste bezoek',
      text: 'Twee pannen zijn stuk, boven de keuken.\nHet lood langs de schoorsteen is los.\nDe balken zijn droog.\n',
    },
  }
}
