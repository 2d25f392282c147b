import { appealDays, keptDays, workingDays } from './domain.ts'
import type { Outcome, Problem, Suspicion, Verdict } from './domain.ts'

const weeks = appealDays / 7

/** The words of moderation. Dutch is the model; English follows it. */
export const nl = {
  report: {
    title: (name: string) => `Klopt er iets niet bij ${name}?`,
    intro: 'Vertel het ons. Een moderator kijkt ernaar. Je hebt geen account nodig.',
    back: 'Terug naar de pagina',
    button: 'Stuur je melding',
    tooOften: 'Hier kwamen net veel meldingen vandaan. Probeer het over een uur weer.',
    keeps: `Wat je schrijft en je adres wissen we ${keptDays} dagen nadat de melding klaar is. Het initiatief ziet ze niet.`,
    fields: {
      wat: {
        label: 'Wat is er?',
        options: {
          outdated: 'Het klopt niet meer',
          improper: 'Het is ongepast',
          personal: 'Er staan gegevens van iemand op',
          other: 'Iets anders',
        } satisfies Record<Problem, string> as Record<Problem, string>,
      },
      uitleg: {
        label: 'Vertel er kort iets over',
        hint: 'Bijvoorbeeld: ze komen nu op donderdag. Schrijf liever geen namen van anderen op.',
      },
      email: {
        label: 'Je e-mailadres',
        hint: 'Alleen als je wilt horen wat we ermee doen.',
      },
    },
    trap: 'Laat dit leeg',
    done: {
      title: 'Je melding is binnen',
      text: `Dank je wel. Een moderator kijkt ernaar, meestal binnen ${workingDays} werkdagen. Gaf je een e-mailadres? Dan hoor je wat we besluiten.`,
      home: 'Kijk wat er bij jou in de buurt is',
    },
  },
  problem: {
    outdated: 'klopt niet meer',
    improper: 'ongepast',
    personal: 'gegevens van iemand',
    other: 'iets anders',
  } satisfies Record<Problem, string> as Record<Problem, string>,
  desk: {
    title: 'Moderatie',
    intro:
      'Wat het langst wacht, staat boven. Over een melding besluit je altijd met een reden. De anderen zien je functie, niet je naam.',
    done: {
      besloten: 'Je besluit is bewaard. Wie het aangaat, krijgt een mail.',
      apart: 'Bewaard. De melding telt nu mee.',
      spam: 'De melding is gesloten. Niemand krijgt een mail.',
    },
    empty: {
      title: 'Er wacht niets',
      text: 'Alles is bekeken. Je krijgt een mail als er iets bijkomt.',
    },
    pages: 'Nieuwe pagina’s',
    reports: 'Meldingen',
    appeals: 'Gevraagd om een tweede blik',
    aside: (n: number) => (n === 1 ? '1 melding lijkt op spam' : `${n} meldingen lijken op spam`),
    asideIntro:
      'Deze meldingen tellen nog niet mee, en niemand kreeg er een mail over. Kijk of er een echte bij zit.',
    waits: (days: number) =>
      days === 0 ? 'Kwam vandaag binnen' : days === 1 ? 'Wacht 1 dag' : `Wacht ${days} dagen`,
    until: (day: string) => `bekijk voor het einde van ${day}`,
    late: (day: string) => `had op ${day} klaar moeten zijn`,
    pageUntil: (day: string) => `gaat anders vanzelf online op ${day}`,
    mine: 'Dit besluit nam jij. Een andere moderator kijkt ernaar.',
    mineAlone: 'Dit besluit nam jij. Er is geen andere moderator. Daarom kijkt een beheerder ernaar.',
    terms: `Een melding en een tweede blik zijn binnen ${workingDays} werkdagen klaar (maandag tot en met vrijdag, geen feestdagen).`,
    activity: 'over een activiteit',
  },
  suspicion: {
    trap: 'er stond iets in een vak dat mensen niet zien',
    'too-fast': 'het formulier kwam wel heel snel terug',
    'no-stamp': 'we weten niet wanneer het formulier werd geopend, of dat was lang geleden',
    links: 'er staan veel links in',
    network: 'er kwamen veel meldingen van hetzelfde netwerk',
    address: 'er kwamen veel meldingen met hetzelfde e-mailadres',
  } satisfies Record<Suspicion, string> as Record<Suspicion, string>,
  hand: {
    title: (name: string) => `Melding over ${name}`,
    what: 'Wat is er?',
    words: 'In eigen woorden',
    since: 'Binnen sinds',
    until: 'Klaar voor het einde van',
    see: 'Bekijk de pagina',
    seeActivity: 'Bekijk de activiteit',
    gone: 'Deze pagina is er niet meer.',
    address: 'Wie dit meldde, wil horen wat je besluit. Dat gebeurt vanzelf.',
    noAddress: 'Wie dit meldde, gaf geen e-mailadres.',
    showAddress: 'Laat het adres zien',
    addressNote: 'We schrijven op dat je het adres bekeek.',
    addressIs: (email: string) => `Het adres is ${email}. Gebruik het alleen voor deze melding.`,
    aside: 'Deze melding lijkt op spam',
    keep: 'Nee, dit is een echte melding',
    spam: 'Ja, dit is spam',
  },
  decide: {
    title: 'Wat besluit je?',
    button: 'Leg het besluit vast',
    back: 'Terug naar de lijst',
    besluit: {
      label: 'Besluit',
      options: {
        left: { text: 'De pagina blijft zoals ze is', hint: 'Wie het meldde, hoort waarom.' },
        'taken-down': {
          text: 'De pagina gaat van het net',
          hint: 'Met alles wat erbij hoort: ook de activiteiten. De eigenaren kunnen een tweede moderator vragen.',
        },
        published: { text: 'De pagina gaat online', hint: 'Een reden hoeft dan niet.' },
        'sent-back': {
          text: 'De pagina gaat terug naar de makers',
          hint: 'Schrijf op wat er anders moet. Daarna kunnen ze haar weer insturen.',
        },
      } satisfies Record<Outcome, { text: string; hint: string }> as Record<
        Outcome,
        { text: string; hint: string }
      >,
    },
    reden: {
      label: 'De reden',
      hint: 'Minstens één hele zin. De eigenaren lezen dit, en wie het meldde ook. Schrijf niet wie het meldde.',
      errors: {
        empty: 'Schrijf in minstens één zin waarom je dit besluit.',
        'too-short': 'Schrijf in minstens één hele zin waarom je dit besluit.',
      },
    },
  },
  look: {
    title: (name: string) => `Nieuwe pagina: ${name}`,
    intro: 'Deze pagina wacht op een blik. Kijk of ze hier past. Mooi hoeft niet, en foutjes mogen.',
    see: 'Bekijk de pagina zoals iedereen haar straks ziet',
    until: (day: string) => `Kijkt er niemand, dan gaat de pagina op ${day} vanzelf online.`,
    reason: 'Alleen nodig als de pagina teruggaat. Zeg ook wat er al goed is. De eigenaren lezen dit.',
  },
  judge: {
    title: (name: string) => `Tweede blik: ${name}`,
    intro: 'Iemand vroeg om een tweede blik op een besluit. Wat jij besluit, is het laatste woord.',
    was: 'Het besluit was',
    why: 'De reden was',
    asks: 'Waarom een tweede blik',
    reported: 'De melding',
    alone: 'Er is geen andere moderator. Daarom vragen we een beheerder.',
    besluit: {
      label: 'Wat besluit jij?',
      options: {
        upheld: { text: 'Het blijft zo', hint: 'Je bent het met het besluit eens.' },
        reversed: { text: 'Het wordt andersom', hint: 'Dit gebeurt meteen.' },
      } satisfies Record<Verdict, { text: string; hint: string }> as Record<
        Verdict,
        { text: string; hint: string }
      >,
    },
  },
  outcome: {
    left: 'de pagina blijft zoals ze is',
    'taken-down': 'de pagina is van het net gehaald',
    published: 'de pagina staat online',
    'sent-back': 'de pagina is teruggestuurd naar de makers',
  } satisfies Record<Outcome, string> as Record<Outcome, string>,
  ask: {
    title: 'Vraag een tweede moderator',
    intro: (name: string) =>
      `Een moderator nam een besluit over ${name}. Ben je het er niet mee eens? Dan kijkt een ander ernaar.`,
    how: `Je kunt dit één keer vragen. Iemand anders dan de eerste moderator kijkt ernaar, binnen ${workingDays} werkdagen. Is er geen andere moderator, dan doet een beheerder het. Je hoort het per mail.`,
    fields: {
      waarom: {
        label: 'Waarom ben je het er niet mee eens?',
        hint: 'Een paar zinnen is genoeg.',
      },
    },
    button: 'Vraag een tweede blik',
    done: {
      title: 'Een ander kijkt mee',
      text: `Dat doet iemand die het eerste besluit niet nam. Je hoort binnen ${workingDays} werkdagen per mail hoe het afloopt.`,
    },
    expired: {
      title: 'Hier valt niets meer te vragen',
      text: `Misschien is er al om een tweede blik gevraagd, of is het besluit langer dan ${weeks} weken oud.`,
    },
  },
  mail: {
    hello: 'Dag,',
    desk: {
      report: {
        subject: (name: string) => `Een melding over ${name}`,
        text: (name: string, day: string) =>
          `Iemand meldde dat er iets niet klopt bij ${name}. Wil je ernaar kijken, uiterlijk ${day}? Hier vind je de melding:`,
      },
      page: {
        subject: (name: string) => `Een nieuwe pagina: ${name}`,
        text: (name: string, day: string) =>
          `De pagina van ${name} is klaar en wacht op een blik. Kijkt er niemand, dan gaat ze ${day} vanzelf online. Hier vind je haar:`,
      },
      nobody: {
        subject: (name: string) => `Er is nog geen moderator, en er wacht iets over ${name}`,
        text: (name: string, day: string) =>
          `Er wacht iets over ${name}, uiterlijk tot ${day}. Er is nog geen moderator die kan kijken. Nodig er een uit. Die vindt het hier:`,
      },
    },
    appeal: {
      subject: (name: string) => `Gevraagd: een tweede blik op ${name}`,
      text: (name: string, day: string) =>
        `Iemand is het niet eens met een besluit over ${name}, en vraagt om een tweede blik. Wil jij kijken, uiterlijk ${day}?`,
      alone: 'Er is geen andere moderator. Daarom vragen we jou, als beheerder.',
    },
    owners: {
      subject: {
        left: (name: string) => `Je pagina ${name} is bekeken en blijft`,
        'taken-down': (name: string) => `Je pagina ${name} is van het net gehaald`,
        published: (name: string) => `Je pagina ${name} staat online`,
        'sent-back': (name: string) => `Je pagina ${name} kan nog niet online`,
      } satisfies Record<Outcome, (name: string) => string> as Record<Outcome, (name: string) => string>,
      text: {
        left: (name: string, city: string) =>
          `Iemand meldde iets over de pagina van ${name}. Een moderator van Samenspel ${city} keek ernaar. De pagina blijft zoals ze is. Je hoeft niets te doen.`,
        'taken-down': (name: string, city: string) =>
          `Een moderator van Samenspel ${city} haalde de pagina van ${name} van het net, met de activiteiten. Anderen zien haar nu niet. Jij wel, en je kunt haar nog aanpassen of meenemen.`,
        published: (name: string, city: string) =>
          `Een moderator van Samenspel ${city} keek naar de pagina van ${name}. Ze staat online. Iedereen kan jullie nu vinden.`,
        'sent-back': (name: string, city: string) =>
          `Een moderator van Samenspel ${city} keek naar de pagina van ${name}. Ze kan nog niet online. Pas haar aan, en zet haar dan opnieuw online.`,
      } satisfies Record<Outcome, (name: string, city: string) => string> as Record<
        Outcome,
        (name: string, city: string) => string
      >,
      page: 'De pagina vind je hier:',
    },
    reporter: {
      subject: (name: string) => `Je melding over ${name}`,
      left: (name: string, city: string) =>
        `Je meldde iets over ${name}. Dank je wel. Een moderator van Samenspel ${city} keek ernaar. De pagina blijft zoals ze is.`,
      'taken-down': (name: string, city: string) =>
        `Je meldde iets over ${name}. Dank je wel. Een moderator van Samenspel ${city} keek ernaar en haalde de pagina van het net.`,
      gone: (name: string) =>
        `Je meldde iets over ${name}. De mensen van die pagina hebben haar zelf weggehaald. Je melding is daarmee klaar.`,
    },
    reason: (reason: string) => `De reden:\n\n${reason}`,
    again: `Ben je het er niet mee eens? Dan kun je één keer een tweede moderator vragen, binnen ${weeks} weken. Iemand anders kijkt er dan naar:`,
    released: {
      subject: (name: string) => `Je pagina ${name} staat online`,
      text: (name: string, city: string) =>
        `De pagina van ${name} op Samenspel ${city} staat online. Er was geen moderator die op tijd kon kijken. Daarom hoef je niet langer te wachten.`,
    },
    verdict: {
      subject: (name: string) => `De tweede blik op ${name}`,
      owners: (name: string) => `Er is voor de tweede keer gekeken naar de pagina van ${name}.`,
      reporter: (name: string) => `Er is voor de tweede keer gekeken naar je melding over ${name}.`,
      by: {
        moderator: (city: string) => `Een andere moderator van Samenspel ${city} deed dat.`,
        administrator: (city: string) => `Een beheerder van Samenspel ${city} deed dat.`,
      },
      upheld: (outcome: string) => `Het besluit blijft: ${outcome}.`,
      reversed: {
        published: 'Het besluit is gedraaid: de pagina staat online.',
        hidden: 'Het besluit is gedraaid: de pagina is van het net gehaald.',
      },
      end: 'Dit was het laatste woord hierover.',
    },
  },
}
