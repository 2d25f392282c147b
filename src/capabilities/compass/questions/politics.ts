import type { Question } from '../domain.ts'

/** Politiek: whom and what it touches at the municipality, and how free one wants to stay. */
export const politics: readonly Question[] = [
  {
    id: 'welke-plannen-raakt-het',
    theme: 'politics',
    words: {
      nl: {
        ask: 'Welke plannen van de gemeente raken aan jouw idee?',
        help: 'Denk aan plannen voor je straat, voor groen, voor zorg of voor ontmoeten. Weet je het niet? Dan is dat een goede vraag voor de gemeente.',
        example:
          'De gemeente wil hier bomen planten. Onze tuin past daarbij, maar het plein gaat een jaar open.',
        why: 'Als jullie hetzelfde willen, helpt dat allebei. En je weet vooraf wanneer plannen elkaar in de weg zitten.',
      },
      en: {
        ask: 'Which plans of the municipality touch your idea?',
        help: 'Think of plans for your street, for greenery, for care or for meeting people. You do not know? Then that is a good question for the municipality.',
        example:
          'The municipality wants to plant trees here. Our garden fits with that, but the square will be dug up for a year.',
        why: 'If you both want the same, it helps both. And you know beforehand when plans get in each other’s way.',
      },
    },
  },
  {
    id: 'wie-beslist',
    theme: 'politics',
    words: {
      nl: {
        ask: 'Wie beslist over wat jullie nodig hebben?',
        help: 'Dat kan de gemeente zijn, een verhuurder, een school of de buren zelf. Schrijf op wat je weet, en wat je nog wilt weten.',
        example:
          'Het pand is van de gemeente. Over het plein beslist een andere afdeling. De stoep is van de winkel.',
        why: 'Zo vraag je het meteen aan de goede mensen. Dat scheelt wachten.',
      },
      en: {
        ask: 'Who decides on what you need?',
        help: 'It can be the municipality, a landlord, a school or the neighbours themselves. Write down what you know, and what you still want to know.',
        example:
          'The building is the municipality’s. Another department decides on the square. The pavement belongs to the shop.',
        why: 'That way you ask the right people at once. It saves waiting.',
      },
    },
  },
  {
    id: 'wie-weet-er-al-van',
    theme: 'politics',
    words: {
      nl: {
        ask: 'Wie bij de gemeente weet er al van?',
        help: 'Denk aan de gebiedsverbinder, het wijkteam, de wijkraad of iemand die je eens sprak. Wat zeiden zij? Nog niemand is ook een antwoord.',
        example: 'We vertelden het in het voorjaar aan iemand van groen. Daarna hoorden we niets meer.',
        why: 'Dan hoef je je verhaal niet steeds opnieuw te vertellen. En een vraag die bleef liggen, komt weer boven.',
      },
      en: {
        ask: 'Who at the municipality knows about it already?',
        help: 'Think of the area connector, the neighbourhood team, the neighbourhood council or someone you once spoke with. What did they say? Nobody yet is an answer too.',
        example: 'In spring we told someone who looks after greenery. We heard nothing after that.',
        why: 'Then you need not tell your story again and again. And a question that was left lying comes up again.',
      },
    },
  },
  {
    id: 'wie-wil-iets-anders',
    theme: 'politics',
    words: {
      nl: {
        ask: 'Wie wil misschien iets anders met deze plek of met dit geld?',
        help: 'Denk aan andere groepen, ondernemers, of plannen om iets te verkopen of te bouwen. Wat vinden zij belangrijk?',
        example: 'De sportclub gebruikt het veld op zaterdag. Wij kunnen op zondag, dat bespreken we samen.',
        why: 'Ruimte en geld zijn er niet genoeg voor alles. Wie elkaars wensen kent, komt er vaker samen uit.',
      },
      en: {
        ask: 'Who may want something else with this place or this money?',
        help: 'Think of other groups, businesses, or plans to sell or build something. What matters to them?',
        example:
          'The sports club uses the field on Saturdays. We can come on Sundays, and talk about it together.',
        why: 'There is not enough space and money for everything. Those who know each other’s wishes more often find a way together.',
      },
    },
  },
  {
    id: 'hoe-zelfstandig',
    theme: 'politics',
    words: {
      nl: {
        ask: 'Hoe zelfstandig willen jullie blijven?',
        help: 'Waarover willen jullie altijd zelf beslissen? Wat vind je goed om aan de gemeente te vertellen, en wat niet?',
        example: 'Wij kiezen zelf wat we doen en met wie. Een keer per jaar vertellen we graag hoe het ging.',
        why: 'Hulp van de gemeente komt soms met afspraken. Als je weet wat je wilt houden, kun je daar goed over praten.',
      },
      en: {
        ask: 'How independent do you want to stay?',
        help: 'What do you always want to decide yourselves? What are you happy to tell the municipality, and what not?',
        example: 'We choose ourselves what we do and with whom. Once a year we like to tell how things went.',
        why: 'Help from the municipality sometimes comes with agreements. If you know what you want to keep, you can talk about it well.',
      },
    },
  },
]
