import type { NextStep } from './next-steps.ts'

/**
 * The next steps, as data. A theme that is clear has no line of its own: nothing is asked of who is ready. The
 * municipality comes in only where something is hoped for from it: a theme leads to neighbours.
 */
export const stepTable: readonly NextStep[] = [
  {
    when: 'everything-clear',
    href: '/initiatieven',
    words: {
      nl: {
        say: 'Je hebt een helder beeld. Begin met een keer proberen, en laat zien dat jullie er zijn.',
        link: 'Kijk hoe andere initiatieven zich laten zien',
      },
      en: {
        say: 'You have a clear picture. Begin by trying it once, and show that you are there.',
        link: 'See how other initiatives show themselves',
      },
    },
  },
  {
    when: { theme: 'involvement', standing: 'open' },
    href: '/meedoen',
    words: {
      nl: {
        say: 'Vertel het idee deze week aan drie mensen in je buurt. Vraag wat zij ervan vinden.',
        link: 'Zie waar buren nu al mee helpen',
      },
      en: {
        say: 'Tell three people nearby about the idea this week. Ask what they think of it.',
        link: 'See what neighbours lend a hand with already',
      },
    },
  },
  {
    when: { theme: 'involvement', standing: 'busy' },
    href: '/meedoen',
    words: {
      nl: {
        say: 'Bedenk twee kleine klussen die een ander kan doen. Een kleine klus vraag je makkelijker.',
        link: 'Bekijk klussen van andere initiatieven',
      },
      en: {
        say: 'Think of two small tasks that someone else can do. A small task is easier to ask for.',
        link: 'Look at tasks of other initiatives',
      },
    },
  },
  {
    when: { theme: 'worth', standing: 'open' },
    href: '/initiatieven',
    words: {
      nl: {
        say: 'Ga eens kijken bij een initiatief dat op jouw idee lijkt. Vraag wat het hun buurt brengt.',
        link: 'Zoek een initiatief dat erop lijkt',
      },
      en: {
        say: 'Visit an initiative that is like your idea. Ask what it brings their neighbourhood.',
        link: 'Find an initiative that is like it',
      },
    },
  },
  {
    when: { theme: 'worth', standing: 'busy' },
    href: '/kompas',
    words: {
      nl: {
        say: 'Laat een buur jouw antwoorden over waarde lezen. Begrijpt die meteen wat je wilt?',
        link: 'Terug naar het Kompas',
      },
      en: {
        say: 'Let a neighbour read your answers about value. Do they see at once what you want?',
        link: 'Back to the Kompas',
      },
    },
  },
  {
    when: { theme: 'politics', standing: 'open' },
    href: '/initiatieven',
    words: {
      nl: {
        say: 'Je hoeft de weg nog niet te kennen. Vraag een initiatief dat langer bestaat wie hen hielp.',
        link: 'Zoek een initiatief dat al langer bestaat',
      },
      en: {
        say: 'You need not know the way yet. Ask an initiative that has been there longer who helped them.',
        link: 'Find an initiative that has been there longer',
      },
    },
  },
  {
    when: { theme: 'politics', standing: 'busy' },
    href: '/kompas',
    words: {
      nl: {
        say: 'Schrijf in één zin op waarover jullie altijd zelf willen beslissen. Neem die zin mee naar elk gesprek.',
        link: 'Terug naar het Kompas',
      },
      en: {
        say: 'Write down in one sentence what you always want to decide yourselves. Take it along to every talk.',
        link: 'Back to the Kompas',
      },
    },
  },
  {
    when: { theme: 'conditions', standing: 'open' },
    href: '/initiatieven',
    words: {
      nl: {
        say: 'Vraag een initiatief in de buurt hoe zij aan hun plek en hun geld komen.',
        link: 'Zoek een initiatief in de buurt',
      },
      en: {
        say: 'Ask an initiative nearby how they found their place and their money.',
        link: 'Find an initiative nearby',
      },
    },
  },
  {
    when: { theme: 'conditions', standing: 'busy' },
    href: '/kompas',
    words: {
      nl: {
        say: 'Kies één ding dat nog ontbreekt: een plek, tijd, geld of een ja. Begin daarmee.',
        link: 'Terug naar het Kompas',
      },
      en: {
        say: 'Choose one thing that is still missing: a place, time, money or someone’s yes. Begin with that.',
        link: 'Back to the Kompas',
      },
    },
  },
  {
    when: { expectation: 'information' },
    href: '/gesprekken/nieuw',
    words: {
      nl: {
        say: 'Zet je vragen onder elkaar en stuur ze in één keer. Je ziet wie er antwoord geeft, en wanneer.',
        link: 'Stel je vragen',
      },
      en: {
        say: 'Put your questions in a list and send them at once. You see who will answer, and by when.',
        link: 'Ask your questions',
      },
    },
  },
  {
    when: { expectation: 'contacts' },
    href: '/gesprekken/nieuw',
    words: {
      nl: {
        say: 'Vertel wie je zoekt: een school, een bedrijf, iemand met kennis. De gemeente kent veel mensen.',
        link: 'Vraag om een kennismaking',
      },
      en: {
        say: 'Say whom you are looking for: a school, a business, someone with knowledge. The municipality knows many people.',
        link: 'Ask to be introduced',
      },
    },
  },
  {
    when: { expectation: 'thinking-along' },
    href: '/gesprekken/nieuw',
    words: {
      nl: {
        say: 'Vraag een gesprek aan met iemand die meedenkt. Je antwoorden zijn een goed begin, ook als ze niet af zijn.',
        link: 'Vraag een gesprek aan',
      },
      en: {
        say: 'Ask for a talk with someone who thinks along. Your answers are a good beginning, even unfinished.',
        link: 'Ask for a talk',
      },
    },
  },
  {
    when: { expectation: 'space' },
    href: '/initiatieven',
    words: {
      nl: {
        say: 'Veel plekken staan een deel van de week leeg. Vraag een initiatief in de buurt of jullie samen een ruimte kunnen delen.',
        link: 'Kijk wie er een plek heeft',
      },
      en: {
        say: 'Many places are empty for part of the week. Ask an initiative nearby whether you can share a room.',
        link: 'See who has a place',
      },
    },
  },
  {
    when: { expectation: 'money' },
    href: '/gesprekken/nieuw',
    words: {
      nl: {
        say: 'Schrijf op hoeveel je nodig hebt en waarvoor. Vraag de gemeente welk geld en welke fondsen erbij passen.',
        link: 'Vraag naar geld voor je idee',
      },
      en: {
        say: 'Write down how much you need and what for. Ask the municipality which budgets and funds fit.',
        link: 'Ask about money for your idea',
      },
    },
  },
  {
    when: { expectation: 'permit' },
    href: '/gesprekken/nieuw',
    words: {
      nl: {
        say: 'Vraag vroeg of je een vergunning nodig hebt. Noem de plek, de dag en het aantal mensen.',
        link: 'Vraag het aan de gemeente',
      },
      en: {
        say: 'Ask early whether you need a permit. Name the place, the day and the number of people.',
        link: 'Ask the municipality',
      },
    },
  },
  {
    when: { expectation: 'task' },
    href: '/gesprekken/nieuw',
    words: {
      nl: {
        say: 'Vraag de gemeente wat de taak nu kost en wie hem doet. Een stichting heb je daar nog niet voor nodig.',
        link: 'Begin het gesprek over de taak',
      },
      en: {
        say: 'Ask the municipality what the task costs now and who does it. You need no foundation for that yet.',
        link: 'Begin the talk about the task',
      },
    },
  },
  {
    when: { expectation: 'left-alone' },
    href: '/kompas',
    words: {
      nl: {
        say: 'Ga gerust je gang. Wat je niet deelt, krijgt de gemeente niet te zien.',
        link: 'Bewaar of print je Kompas',
      },
      en: {
        say: 'Go your own way. What you do not share, the municipality does not see.',
        link: 'Keep or print your Kompas',
      },
    },
  },
]
