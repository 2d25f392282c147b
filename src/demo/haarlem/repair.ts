import type { DemoRepair } from '#capabilities/conversations/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

/** The roof of Het Badhuis: seen, a quote later than promised first, the order late, the rest still to come. */
export function demoRepair(ids: ReadonlyMap<string, InitiativeId>): DemoRepair {
  return {
    initiative: ids.get('het-badhuis')!,
    asker: 'gastvrouw@badhuis.example',
    officer: 'vastgoed@haarlem.example',
    happened: [
      { daysAgo: 18, does: 'choose' },
      { daysAgo: 17, does: 'promise', step: 0, inDays: -12 },
      { daysAgo: 17, does: 'promise', step: 1, inDays: -6 },
      { daysAgo: 12, does: 'done', step: 0 },
      {
        daysAgo: 11,
        does: 'report',
        name: 'bezoek aan het dak.txt',
        words: 'Wat we zagen bij het eerste bezoek',
        text: 'Twee pannen zijn stuk, boven de keuken.\nHet lood langs de schoorsteen is los.\nDe balken zijn droog.\n',
      },
      {
        daysAgo: 7,
        does: 'promise',
        step: 1,
        inDays: -3,
        because: 'De aannemer kon het dak niet op: het was te nat.',
      },
      { daysAgo: 7, does: 'promise', step: 2, inDays: -1 },
      { daysAgo: 7, does: 'promise', step: 3, inDays: 16 },
      {
        daysAgo: 3,
        does: 'note',
        by: 'initiative',
        words: 'Het zeil ligt er nog niet. Weet je wanneer het komt?',
      },
      { daysAgo: 2, does: 'done', step: 1 },
      {
        daysAgo: 1,
        does: 'note',
        by: 'city',
        words: 'Dat klopt, en het spijt me. Het zeil komt deze week. Ik kom dan meteen naar het dak kijken.',
      },
      {
        daysAgo: 1,
        does: 'meet',
        title: 'Samen kijken naar het dak',
        place: 'Het Badhuis, Leidseplein 1',
        inDays: 3,
      },
    ],
  }
}
