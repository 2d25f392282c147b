import type { DemoCompass } from '#capabilities/compass/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

/** An idea of the cook: one theme shared with the connector, one with the officer, and two with nobody yet. */
export function demoIdeas(ids: ReadonlyMap<string, InitiativeId>): DemoCompass[] {
  return [
    {
      title: 'Een buurtkeuken die elke dag open is',
      initiative: ids.get('buurttafel-rozenprieel')!,
      of: 'kok@buurtmaaltijd.example',
      areas: ['zuid-west'],
      themes: [
        {
          theme: 'involvement',
          standing: 'clear',
          answers: {
            'wie-doen-mee': 'Zes mensen koken nu om de beurt.\nTwee van hen kunnen ook overdag.',
            'wat-zegt-de-buurt': 'Mensen vragen of het vaker kan. Vooral wie alleen woont.',
            'wie-hoor-je-nog-niet': 'De jongeren van het plein. We gaan bij ze langs.',
          },
          sharedWith: 'connector',
        },
        {
          theme: 'worth',
          standing: 'busy',
          answers: {
            'wat-wil-je-doen': 'Elke dag tussen twaalf en twee een warme maaltijd, voor wie wil.',
            'voor-wie': 'Voor de hele buurt. Je betaalt wat je kunt missen.',
          },
          sharedWith: 'nobody',
        },
        { theme: 'politics', standing: 'open', answers: {}, sharedWith: 'nobody' },
        {
          theme: 'conditions',
          standing: 'busy',
          answers: {
            'waar-kan-het':
              'Een keuken met een afzuigkap en plek voor dertig mensen.\nMisschien de oude kantine aan de Leidsevaart.',
            'wat-kost-het': 'Huur en gas. De boodschappen betalen we uit de pot.',
          },
          sharedWith: 'officer',
          officer: 'vastgoed@haarlem.example',
        },
      ],
    },
  ]
}
