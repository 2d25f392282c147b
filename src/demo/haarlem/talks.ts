import type { DemoTalk } from '#capabilities/conversations/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

const officer = 'vastgoed@haarlem.example'
const lead = 'projectleider@haarlem.example'

/** What initiatives of the demo city talk about with the municipality: late, agreed, just asked, and finished. */
export function demoTalks(ids: ReadonlyMap<string, InitiativeId>): DemoTalk[] {
  return [
    {
      kind: 'premises',
      subject: 'Het dak van Het Badhuis lekt',
      words:
        'Bij regen staat er een emmer in de zaal. De muur bij de keuken wordt nat. Kan iemand van de gemeente komen kijken?',
      initiative: ids.get('het-badhuis')!,
      areas: ['zuid-west'],
      daysAgo: 30,
      asker: 'gastvrouw@badhuis.example',
      officer,
      steps: [
        { daysAgo: 28, by: 'city', does: 'contact' },
        {
          daysAgo: 26,
          by: 'city',
          does: 'note',
          words:
            'Ik ben komen kijken. De goot is verstopt en twee dakpannen zijn kapot.\nDe gemeente is eigenaar en betaalt de reparatie.',
        },
        { daysAgo: 25, by: 'initiative', does: 'confirm' },
        {
          daysAgo: 24,
          by: 'city',
          does: 'propose',
          owner: 'city',
          what: 'Een zeil over het lek leggen',
          inDays: -5,
        },
        { daysAgo: 23, by: 'initiative', does: 'agree' },
        {
          daysAgo: 23,
          by: 'city',
          does: 'propose',
          owner: 'initiative',
          what: 'De keuken leegmaken voor de reparatie',
          inDays: 12,
        },
        { daysAgo: 21, by: 'initiative', does: 'agree' },
      ],
    },
    {
      kind: 'permit',
      subject: 'Een lange tafel op het plein',
      words:
        'We willen in het voorjaar met honderd buren buiten eten. Hebben we daar een vergunning voor nodig?',
      initiative: ids.get('buurttafel-rozenprieel')!,
      areas: ['zuid-west'],
      daysAgo: 14,
      asker: 'kok@buurtmaaltijd.example',
      officer: lead,
      steps: [
        { daysAgo: 13, by: 'city', does: 'contact' },
        {
          daysAgo: 11,
          by: 'city',
          does: 'note',
          words:
            'Leuk plan. Voor een maaltijd op straat is een melding genoeg, als hulpdiensten erlangs kunnen.',
        },
        { daysAgo: 10, by: 'initiative', does: 'confirm' },
        {
          daysAgo: 10,
          by: 'city',
          does: 'propose',
          owner: 'initiative',
          what: 'Een tekening van het plein met de tafels opsturen',
          inDays: 9,
        },
        { daysAgo: 9, by: 'initiative', does: 'agree' },
        {
          daysAgo: 9,
          by: 'initiative',
          does: 'propose',
          owner: 'city',
          what: 'Zeggen of de brandweer akkoord is',
          inDays: 16,
        },
        { daysAgo: 7, by: 'city', does: 'agree' },
      ],
    },
    {
      kind: 'idea',
      subject: 'Een warme middag voor de hele straat',
      words:
        'We willen in de winter een middag waarop iedereen leert hoe je tocht stopt. Wie denkt mee over een plek?',
      initiative: ids.get('de-warme-muur')!,
      areas: ['zuid-west'],
      daysAgo: 1,
      asker: 'coach@warmemuur.example',
      officer,
      steps: [],
    },
    {
      kind: 'money',
      subject: 'Geld voor een regenton',
      words: 'De kraan is ver weg. Met twee regentonnen hoeven we niet meer te sjouwen. Is daar geld voor?',
      initiative: ids.get('moestuin-de-molen')!,
      areas: [],
      daysAgo: 60,
      asker: 'tuinder@moestuin.example',
      officer: lead,
      steps: [
        { daysAgo: 57, by: 'city', does: 'contact' },
        {
          daysAgo: 55,
          by: 'city',
          does: 'note',
          words: 'Voor regentonnen is er een vaste bijdrage. Ik stuur het formulier en help met invullen.',
        },
        { daysAgo: 54, by: 'initiative', does: 'confirm' },
        {
          daysAgo: 54,
          by: 'city',
          does: 'propose',
          owner: 'initiative',
          what: 'Het formulier invullen',
          inDays: -45,
        },
        { daysAgo: 53, by: 'initiative', does: 'agree' },
        { daysAgo: 46, by: 'initiative', does: 'done' },
        {
          daysAgo: 28,
          by: 'city',
          does: 'end',
          words: 'De bijdrage is er. De tonnen staan bij het schuurtje.',
        },
        { daysAgo: 25, by: 'initiative', does: 'helped', helped: 'yes' },
      ],
    },
  ]
}
