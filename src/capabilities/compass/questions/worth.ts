import type { Question } from '../domain.ts'

/** Waarde: what it brings, to whom, and how one sees that. */
export const worth: readonly Question[] = [
  {
    id: 'wat-wil-je-doen',
    theme: 'worth',
    known: 'about',
    words: {
      nl: {
        ask: 'Wat wil je gaan doen?',
        help: 'Vertel het zoals je het aan een buur vertelt. Drie zinnen zijn genoeg. Het idee mag later nog veranderen.',
        example: 'Elke donderdag koken we met de buurt. Wie wil, eet mee. Wie kan, helpt met afwassen.',
        why: 'Als je het kort kunt vertellen, begrijpen anderen het sneller. En zelf zie je wat het belangrijkst is.',
      },
      en: {
        ask: 'What are you going to do?',
        help: 'Tell it as you would tell a neighbour. Three sentences are enough. The idea may still change later.',
        example:
          'Every Thursday we cook with the neighbourhood. Whoever wants to, eats with us. Whoever can, helps with the dishes.',
        why: 'When you can tell it in a few words, others understand it sooner. And you see for yourself what matters most.',
      },
    },
  },
  {
    id: 'welke-taak',
    theme: 'worth',
    only: 'challenge',
    words: {
      nl: {
        ask: 'Welke taak van de gemeente willen jullie overnemen?',
        help: 'Noem de taak en de plek. Wat doet de gemeente daar nu? Weet je dat niet precies, schrijf dan op wat je ziet.',
        example:
          'Het onderhoud van het plein en de plantenbakken. De gemeente snoeit daar nu twee keer per jaar.',
        why: 'Uitdagen gaat over een taak die de gemeente nu al doet. Hoe duidelijker de taak, hoe sneller je de juiste mensen spreekt.',
      },
      en: {
        ask: 'Which task of the municipality do you want to take over?',
        help: 'Name the task and the place. What does the municipality do there now? If you are not sure, write down what you see.',
        example:
          'Looking after the square and its planters. The municipality prunes them twice a year at present.',
        why: 'The right to challenge is about a task that the municipality does already. The clearer the task, the sooner you speak with the right people.',
      },
    },
  },
  {
    id: 'voor-wie',
    theme: 'worth',
    known: 'about',
    words: {
      nl: {
        ask: 'Voor wie doe je het?',
        help: 'Wie heeft er het meest aan? Wie is er ook welkom? Je hoeft niemand buiten te sluiten om het duidelijk te maken.',
        example: 'Vooral voor mensen die alleen eten. Gezinnen en studenten schuiven ook graag aan.',
        why: 'Wie weet voor wie het is, kan de plek, de tijd en de uitnodiging beter kiezen.',
      },
      en: {
        ask: 'Who is it for?',
        help: 'Who gains most from it? Who else is welcome? You need not shut anyone out to make it clear.',
        example: 'Mostly for people who eat alone. Families and students like to join as well.',
        why: 'If you know who it is for, you can choose the place, the time and the invitation better.',
      },
    },
  },
  {
    id: 'waarom-willen-jullie-dit',
    theme: 'worth',
    words: {
      nl: {
        ask: 'Waarom willen jullie dit?',
        help: 'Wat gebeurde er, wat zag je of wat mis je? Dit is jouw eigen verhaal, daar is geen fout antwoord op.',
        example: 'Het buurthuis ging dicht. Sindsdien kennen we de nieuwe mensen in de straat niet meer.',
        why: 'Jouw reden geeft richting als er later iets te kiezen valt. En mensen sluiten graag aan bij een echt verhaal.',
      },
      en: {
        ask: 'Why do you want this?',
        help: 'What happened, what did you see or what do you miss? This is your own story, and no answer to it is wrong.',
        example:
          'The community centre closed. Since then we no longer get to know the new people in the street.',
        why: 'Your reason gives direction when there is something to choose later. And people like to join a true story.',
      },
    },
  },
  {
    id: 'wat-wordt-er-anders',
    theme: 'worth',
    words: {
      nl: {
        ask: 'Wat wordt er anders als het lukt?',
        help: 'Kijk een jaar vooruit. Wat merken mensen dan, wat doen ze dat ze nu niet doen? Klein mag.',
        example:
          'Mensen groeten elkaar weer. Wie ziek is, krijgt een pan soep aan de deur zonder erom te vragen.',
        why: 'Zo laat je zien wat jullie waard zijn voor de buurt. Dat helpt in een gesprek over geld of een plek.',
      },
      en: {
        ask: 'What will be different when it works?',
        help: 'Look a year ahead. What will people notice, what will they do that they do not do now? It may be small.',
        example:
          'People greet each other again. Whoever is ill gets a pan of soup at the door without asking for it.',
        why: 'It shows what you are worth to the neighbourhood. That helps in a talk about money or a place.',
      },
    },
  },
  {
    id: 'waaraan-merk-je-het',
    theme: 'worth',
    words: {
      nl: {
        ask: 'Waaraan merk je dat het werkt?',
        help: 'Dat kan een getal zijn, een verhaal of iets wat je ziet. Kies iets wat je makkelijk kunt bijhouden.',
        example:
          'We tellen hoeveel mensen er eten. En elke maand schrijven we één verhaal op, als diegene dat goed vindt.',
        why: 'Dan weet je of je op de goede weg bent. Je houdt het bij voor jezelf, niet voor een cijfer.',
      },
      en: {
        ask: 'How will you notice that it works?',
        help: 'It can be a number, a story or something you see. Choose something that is easy to keep track of.',
        example:
          'We count how many people eat with us. And every month we write down one story, if that person agrees.',
        why: 'Then you know whether you are on the right way. You keep track for yourselves, not for a mark.',
      },
    },
  },
  {
    id: 'wat-is-er-al',
    theme: 'worth',
    words: {
      nl: {
        ask: 'Wat is er al in de buurt dat hierop lijkt?',
        help: 'Kijk bij de initiatieven in Samenspel en vraag rond. Wat kun je van hen leren, of samen doen?',
        example:
          'Drie straten verder is een eettafel op dinsdag. Zij zitten vol en sturen graag mensen door.',
        why: 'Je hoeft niet alles zelf uit te vinden. En twee plekken op twee dagen is voor de buurt juist fijn.',
      },
      en: {
        ask: 'What is there nearby already that is like this?',
        help: 'Look at the initiatives in Samenspel and ask around. What can you learn from them, or do together?',
        example:
          'Three streets away there is a shared table on Tuesdays. They are full and like to send people on.',
        why: 'You need not invent everything yourself. And two places on two days is good for the neighbourhood.',
      },
    },
  },
  {
    id: 'waarom-beter',
    theme: 'worth',
    only: 'challenge',
    words: {
      nl: {
        ask: 'Waarom kunnen jullie deze taak beter of anders doen?',
        help: 'Beter kan veel zijn: mooier, dichterbij, met meer buren of met meer aandacht. Vertel wat de buurt ervan merkt.',
        example:
          'Wij zijn er elke week, niet twee keer per jaar. Kinderen leren mee, en het plein wordt een plek om te zitten.',
        why: 'De gemeente vergelijkt het met hoe het nu gaat. Jullie kennis van de buurt telt daarin mee.',
      },
      en: {
        ask: 'Why can you do this task better, or in another way?',
        help: 'Better can be many things: nicer, closer by, with more neighbours or with more care. Tell what the neighbourhood will notice.',
        example:
          'We are there every week, not twice a year. Children learn from it, and the square becomes a place to sit.',
        why: 'The municipality compares it with how things go now. What you know of the neighbourhood counts in that.',
      },
    },
  },
]
