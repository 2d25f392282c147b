import type { DemoConversation } from '#capabilities/conversations/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

const officer = 'vastgoed@haarlem.example'
const connector = 'verbinder@haarlem.example'
const areas = ['zuid-west'] as const

/** What the initiatives of the demo ask the municipality. Two waited too long for a name, one goes well, the rest is over. */
export function demoConversations(ids: ReadonlyMap<string, InitiativeId>): DemoConversation[] {
  const of = (key: string) => ids.get(key)!
  const late = { kind: 'permit', areas, ago: 12, contact: null, said: [], agreements: [] } as const
  return [
    {
      ...late,
      initiative: of('het-badhuis'),
      subject: 'Een bank voor de deur',
      words: 'Mag er een bank op de stoep? Dan kunnen mensen buiten zitten terwijl ze wachten.',
    },
    {
      ...late,
      initiative: of('buurttafel-rozenprieel'),
      subject: 'Een plek voor de afvalbak',
      words: 'Onze groene bak past niet in de gang. Mag hij naast het fietsenrek staan?',
    },
    {
      ...late,
      initiative: of('de-warme-muur'),
      kind: 'idea',
      ago: 3,
      subject: 'Warmtebeelden lenen',
      words: 'Heeft de gemeente een camera die warmte ziet? Wij willen hem een avond per week lenen.',
    },
    {
      initiative: of('het-badhuis'),
      kind: 'matter',
      subject: 'Een sleutel voor de zijdeur',
      words: 'De geluidsman heeft een eigen sleutel nodig. Wie regelt dat?',
      areas,
      ago: 9,
      contact: officer,
      said: [
        { after: 2, side: 'city', kind: 'contact', words: '' },
        { after: 4, side: 'city', kind: 'note', words: 'Dat kan. Ik laat een sleutel maken.' },
      ],
      agreements: [
        { owner: 'city', what: 'Een sleutel laten maken', due: 2, state: 'agreed' },
        { owner: 'initiative', what: 'Opschrijven wie een sleutel heeft', due: -2, state: 'agreed' },
      ],
    },
    ...over.map(({ subject, ago, name, answer, kept }) => ({
      initiative: of('buurttafel-rozenprieel'),
      kind: 'matter' as const,
      subject,
      words: 'Kan dit, en bij wie moeten we zijn?',
      areas,
      ago,
      contact: connector,
      said: [
        { after: name, side: 'city', kind: 'contact', words: '' },
        { after: answer, side: 'city', kind: 'note', words: 'Ja, dat kan. Zo doen we het.' },
        { after: answer + 3, side: 'city', kind: 'ended', words: 'Het is geregeld.' },
      ] as const,
      agreements: [
        {
          owner: 'city' as const,
          what: 'Regelen wat is gevraagd',
          due: answer + 2 - ago,
          state: kept === 'kept' ? ('done' as const) : ('agreed' as const),
        },
      ],
    })),
  ]
}

/** What is over: working days ago, and after how many there was a name and an answer. Enough for the public figures. */
const over = [
  { subject: 'Stoelen voor de buurtmaaltijd', ago: 70, name: 2, answer: 6, kept: 'kept' },
  { subject: 'Het hek naast de keuken', ago: 80, name: 3, answer: 9, kept: 'kept' },
  { subject: 'Een bord op de gevel', ago: 90, name: 5, answer: 14, kept: 'kept' },
  { subject: 'Lampen in de steeg', ago: 95, name: 7, answer: 20, kept: 'not kept' },
  { subject: 'Een tafel op het plein', ago: 100, name: 1, answer: 4, kept: 'kept' },
  { subject: 'De afzuigkap', ago: 110, name: 4, answer: 12, kept: 'kept' },
  { subject: 'Een dag het plein afsluiten', ago: 115, name: 2, answer: 8, kept: 'kept' },
  { subject: 'Stroom voor de markt', ago: 120, name: 6, answer: 17, kept: 'not kept' },
  { subject: 'Een fietsenrek erbij', ago: 130, name: 3, answer: 10, kept: 'kept' },
  { subject: 'Gladde tegels', ago: 140, name: 2, answer: 5, kept: 'kept' },
  { subject: 'Een kraan in de tuin', ago: 150, name: 4, answer: 11, kept: 'kept' },
  { subject: 'Geld voor een oven', ago: 160, name: 5, answer: 15, kept: 'kept' },
  { subject: 'Koken met de school', ago: 170, name: 3, answer: 7, kept: 'kept' },
  { subject: 'Een rolstoel bij de deur', ago: 175, name: 1, answer: 3, kept: 'kept' },
] as const
