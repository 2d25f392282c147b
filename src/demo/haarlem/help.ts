import { addDays, weekdayOf } from '#platform/i18n/dates.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { endless } from '#capabilities/volunteering/index.ts'
import type { DemoHelp } from '#capabilities/volunteering/index.ts'

const badhuis = 'het-badhuis'
const meal = 'buurttafel-rozenprieel'
const garden = 'moestuin-de-molen'

/** What one can do in the demo city, and what its neighbours offer: people by what they do, never by name. */
export function demoHelp(ids: ReadonlyMap<string, InitiativeId>, today: string): DemoHelp {
  const weekly = (weekday: number, from: string, to: string) => ({
    rhythm: 'weekly' as const,
    // From the week before, so that the first day lies behind us.
    firstDay: addDays(today, ((weekday - weekdayOf(today) + 7) % 7) - 7),
    from,
    to,
    lastDay: endless,
  })
  const plain = { howLong: '', mostTurns: null, needs: '', activity: null }
  return {
    tasks: [
      {
        initiative: ids.get(meal)!,
        facts: {
          ...plain,
          ...weekly(4, '16:30', '18:00'),
          title: 'Groente snijden voor de buurttafel',
          about: 'Je snijdt met z’n tweeën wat er die dag uit de tuin en van de markt komt. De kok zegt hoe.',
          talents: ['koken'],
          places: 2,
          mostTurns: 6,
          host: 'De kok staat in de keuken achter de zaal.',
        },
        people: [
          { name: 'Buurman van de hoek', email: 'buurman@thuis.example' },
          { name: 'Buurvrouw van boven', email: 'buurvrouw@thuis.example' },
        ],
      },
      {
        initiative: ids.get(badhuis)!,
        facts: {
          ...plain,
          ...weekly(3, '09:30', '11:00'),
          title: 'Gasten ontvangen bij de koffie',
          about: 'Je schenkt koffie, en je let op wie er voor het eerst binnenkomt.',
          talents: ['ontvangen', 'luisteren'],
          places: 1,
          host: 'De gastvrouw zit aan de ronde tafel bij het raam.',
        },
        people: [{ name: 'Koffieschenker', email: 'koffie@thuis.example' }],
      },
      {
        initiative: ids.get(garden)!,
        facts: {
          ...plain,
          title: 'Water geven in de moestuin',
          about: 'Op droge dagen hebben de bakken water nodig. De kraan zit bij het schuurtje.',
          talents: ['tuinieren'],
          rhythm: 'free',
          firstDay: null,
          from: null,
          to: null,
          lastDay: addDays(today, 120),
          howLong: 'een half uur per keer',
          places: 4,
          host: 'De tuinder is er op zaterdagochtend en laat je zien hoe het gaat.',
        },
        people: [],
      },
    ],
    offers: [
      {
        daysAgo: 2,
        kind: 'can',
        words: 'Ik kan goed naaien en help graag iemand met een kapotte rits of een zoom.',
        talents: ['handwerk', 'repareren'],
        initiative: ids.get(badhuis)!,
        area: null,
        areas: ['leidsebuurt', 'zuid-west'],
        name: 'Naaister',
        email: 'naaister@thuis.example',
      },
      {
        daysAgo: 40,
        kind: 'learn',
        words: 'Ik wil leren tuinieren. Ik heb alleen een balkon, en in het weekend heb ik tijd.',
        talents: ['tuinieren'],
        initiative: null,
        area: 'zeeheldenbuurt',
        areas: ['zeeheldenbuurt', 'zuid-west'],
        name: 'Balkontuinier',
        email: 'balkon@thuis.example',
      },
      {
        daysAgo: 5,
        kind: 'idea',
        words: 'Zullen we op zondag samen zingen? Ik speel accordeon en ken veel oude liedjes.',
        talents: ['muziek'],
        initiative: null,
        area: 'rozenprieel',
        areas: ['rozenprieel', 'zuid-west'],
        name: 'Accordeonist',
        email: 'accordeon@thuis.example',
      },
    ],
  }
}
