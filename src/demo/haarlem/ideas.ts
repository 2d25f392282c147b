import type { DemoIdea } from '#capabilities/compass/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

/** Ideas that are thought through in the demo city: one half-way, one that begins, and one of which some is shared. */
export function demoIdeas(ids: ReadonlyMap<string, InitiativeId>): DemoIdea[] {
  return [
    {
      initiative: ids.get('buurttafel-rozenprieel')!,
      areas: ['zuid-west'],
      title: 'Een tweede avond in de week',
      standings: { involvement: 'clear', worth: 'busy', conditions: 'busy' },
      answers: [
        {
          theme: 'involvement',
          question: 'wie-doen-mee',
          words: 'De kok, vier mensen die snijden en opscheppen, en twee buren die boodschappen doen.',
        },
        {
          theme: 'involvement',
          question: 'wat-zegt-de-buurt',
          words:
            'Veel mensen vragen of het ook op dinsdag kan.\nEen paar buren zijn bang voor fietsen op de stoep.',
        },
        {
          theme: 'involvement',
          question: 'wie-hoor-je-nog-niet',
          words: 'Jonge gezinnen komen nog niet. We vragen de school of ze een briefje meegeeft.',
        },
        {
          theme: 'worth',
          question: 'wat-wil-je-doen',
          words: 'Ook op dinsdag samen koken en eten, voor wie dat alleen niet meer doet.',
        },
      ],
      hopes: [
        { kind: 'space', words: 'De zaal is op dinsdag verhuurd. Is er een andere keuken in de wijk?' },
        { kind: 'information', words: 'Mogen we een tafel buiten zetten?' },
      ],
    },
    {
      initiative: ids.get('moestuin-de-molen')!,
      areas: [],
      title: 'Het plantsoen zelf onderhouden',
      standings: { involvement: 'busy' },
      answers: [
        {
          theme: 'involvement',
          question: 'wie-doen-mee',
          words: 'Zes mensen uit de tuin willen ook het plantsoen ernaast doen.',
        },
      ],
      hopes: [{ kind: 'task', words: 'Wij maaien en snoeien, de gemeente haalt het groen op.' }],
    },
    {
      initiative: ids.get('de-warme-muur')!,
      areas: ['zuid-west'],
      title: 'Een klusuur op zaterdag',
      standings: { involvement: 'clear', worth: 'busy', conditions: 'busy' },
      answers: [
        {
          theme: 'involvement',
          question: 'wie-doen-mee',
          words: 'Zes mensen helpen nu om de beurt.\nTwee van hen kunnen ook op zaterdag.',
        },
        {
          theme: 'involvement',
          question: 'wat-zegt-de-buurt',
          words: 'Mensen vragen of het vaker kan. Vooral wie doordeweeks werkt.',
        },
        {
          theme: 'worth',
          question: 'wat-wil-je-doen',
          words: 'Op zaterdag samen kieren dichten, bij wie dat zelf niet kan.',
        },
        {
          theme: 'conditions',
          question: 'waar-kan-het',
          words: 'We zoeken een droge plek voor gereedschap, met een deur die op slot kan.',
        },
      ],
      hopes: [],
      shared: [
        { theme: 'involvement', sharedWith: 'connector' },
        { theme: 'conditions', sharedWith: 'officer', officer: 'vastgoed@haarlem.example' },
      ],
    },
  ]
}
