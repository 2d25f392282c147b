import type { DemoCall, DemoOutreach } from '#capabilities/referrals/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

/** The team of Zuid-West: three visits, of which one is long ago, and a question whether they come by. */
export function demoOutreach(ids: ReadonlyMap<string, InitiativeId>): DemoOutreach {
  const of = (key: string): InitiativeId => ids.get(key)!
  return {
    assignment: {
      team: 'zuid-west',
      name: 'Wijkteam Zuid-West',
      words:
        'Ga de wijk in en leer elk initiatief kennen.\nVraag wat er nodig is, en wie er ruimte heeft voor nieuwe mensen.\nBreng bewoners die alleen zijn er warm naartoe.',
      hours: 4,
      beganDaysAgo: 130,
      endsInDays: 190,
    },
    visits: [
      {
        initiative: of('het-badhuis'),
        daysAgo: 12,
        minutes: 60,
        agreed: 'Op donderdag is er plek voor vier nieuwe mensen. Jullie bellen ons als het dak klaar is.',
      },
      {
        initiative: of('de-leidse-tuin'),
        daysAgo: 40,
        minutes: 120,
        agreed:
          'Wij leggen het boekje van de tuin neer in het wijkcentrum. In het voorjaar komen we weer kijken.',
      },
      {
        initiative: of('taalmaatjes-houtvaart'),
        daysAgo: 128,
        minutes: 30,
        agreed: 'Wie bij ons om taal vraagt, krijgt jullie kaartje mee.',
      },
    ],
    invited: { initiative: of('buurttafel-rozenprieel'), inDays: 6 },
    key: {
      initiative: of('het-badhuis'),
      email: 'gastvrouw@badhuis.example',
      name: 'De gastvrouw',
      reach: 'gastvrouw@badhuis.example',
    },
  }
}

/** Of the garden's compost the team of Zuid-West rang lately. */
export function demoCalls(ids: ReadonlyMap<string, InitiativeId>): DemoCall[] {
  return [
    {
      team: 'zuid-west',
      initiative: ids.get('de-leidse-tuin')!,
      title: 'Compost halen en brengen',
      daysAgo: 2,
    },
  ]
}
