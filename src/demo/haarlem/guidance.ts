import { nationalGuidance } from '#capabilities/referrals/index.ts'
import type { KeptGuidance } from '#capabilities/referrals/index.ts'

/**
 * One list of the demo city's own: the national one with an example of a service in the city, which has no number,
 * because nobody may ring an example.
 */
export function demoGuidance(checkedOn: string): KeptGuidance {
  const { sentence, services } = nationalGuidance('debts')
  return {
    reason: 'debts',
    madeBy: 'municipality',
    checkedOn,
    sentence,
    services: [
      {
        name: { nl: 'Geldloket van de wijk (voorbeeld)', en: 'Money desk of the neighbourhood (example)' },
        phone: null,
        web: null,
        tells: {
          nl: 'Voorbeeld van een eigen dienst: inloop op dinsdag, samen de post openmaken.',
          en: 'Example of a service of your own: walk in on Tuesdays, open the post together.',
        },
      },
      ...services,
    ],
  }
}
