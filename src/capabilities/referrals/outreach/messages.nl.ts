import type { Length } from './domain.ts'

const lengthNames = {
  '30': 'een half uur',
  '60': 'een uur',
  '120': 'twee uur',
  '240': 'een halve dag',
} satisfies Record<Length, string> as Readonly<Record<Length, string>>

const hours = (n: number) => `${String(n).replace('.', ',')} uur`

/** The words of going into the neighbourhood: the assignment, visits, invitations, and who wants to be found. */
export const nl = {
  aTeam: 'Het wijkteam',
  whole: 'De hele gemeente',
  hours,
  length: lengthNames,
  assignment: {
    title: 'Wat de wijkteams doen',
    intro: 'De gemeente vraagt elk wijkteam om de wijk in te gaan. Hier lees je wat er gevraagd is.',
    none: 'Er is nog geen opdracht',
    noneText: 'De gemeente heeft nog niet opgeschreven wat de wijkteams doen.',
    where: 'Waar',
    time: 'De wijk in',
    aWeek: (n: number) => `${hours(n)} per week`,
    period: 'Periode',
    fromTo: (from: string, until: string) => `${from} tot en met ${until}`,
    later: (day: string) => `Begint op ${day}`,
    over: (day: string) => `Liep af op ${day}`,
    edit: (name: string) => `Pas aan: ${name}`,
    add: 'Zet er een opdracht bij',
    done: 'De opdracht is bewaard. Iedereen kan die lezen.',
    quarters: {
      title: 'Uren in de wijk, per kwartaal',
      intro:
        'Alleen jij als projectleider ziet dit. Een kwartaal komt erbij als het voorbij is: het team zelf ziet de uren eerst. Er staat nergens wie er ging.',
      quarter: 'Kwartaal',
      name: (n: number, year: string) => `${n}e kwartaal ${year}`,
      none: 'Er is nog geen kwartaal voorbij sinds de opdracht begon.',
    },
    form: {
      newTitle: 'Een opdracht voor een wijkteam',
      editTitle: (name: string) => `Opdracht: ${name}`,
      intro: 'Iedereen kan dit lezen, ook de initiatieven. Schrijf het in gewone taal.',
      button: 'Bewaar de opdracht',
      overlaps: 'In deze periode begint al een andere opdracht voor dit team. Kies een eerdere einddatum.',
      fields: {
        team: {
          label: 'Voor welk team?',
          hint: 'Een team hoort bij een gebied.',
          none: 'Kies een gebied',
        },
        naam: {
          label: 'Hoe heet het team?',
          hint: 'Zoals bewoners het kennen, bijvoorbeeld: Wijkteam Zuid-West.',
        },
        opdracht: { label: 'Wat vraagt de gemeente aan dit team?' },
        uren: {
          label: 'Hoeveel uur per week gaat het team de wijk in?',
          hint: 'Van het hele team bij elkaar.',
        },
        van: { label: 'Vanaf welke dag?' },
        tot: {
          label: 'Tot en met welke dag?',
          errors: { 'ends-before': 'De laatste dag ligt voor de eerste. Kies een latere dag.' },
        },
      },
    },
  },
  outreach: {
    title: 'De wijk in',
    assignment: (name: string, hoursAWeek: number) => `${name}: ${hours(hoursAWeek)} per week de wijk in.`,
    readAssignment: 'Lees de opdracht',
    noAssignment: 'Er is nog geen opdracht voor jullie team. De projectleider schrijft die op.',
    note: 'Noteer een bezoek',
    noteIntro: 'Wie er ging, bewaren we niet: het team was er.',
    nobodyThere: 'In jullie gebied staat nog geen initiatief.',
    noteButton: 'Bewaar het bezoek',
    done: {
      bezoek: 'Het bezoek staat erin. Het initiatief kreeg een mail met wat jullie afspraken.',
      stil: 'Het bezoek staat erin. Het initiatief heeft hier nog geen eigen mensen: niemand kreeg een mail.',
      weg: 'Het bezoek is weggehaald. Het initiatief ziet het niet meer.',
      nee: 'Het initiatief kreeg een mail met jullie antwoord.',
    },
    form: {
      initiatief: {
        label: 'Waar waren jullie?',
        hint: 'Wie het langst niet is bezocht, staat bovenaan.',
        errors: {
          enough: 'Je schreef vandaag al heel vaak iets op. Elke keer gaat er mail uit. Wacht tot morgen.',
        },
      },
      dag: {
        label: 'Op welke dag?',
        errors: {
          ahead: 'Die dag moet nog komen. Kies vandaag of een dag ervoor.',
          'long-ago': 'Dat is langer dan een jaar geleden. Kies een latere dag.',
        },
      },
      hoelang: { label: 'Hoe lang waren jullie er?', options: lengthNames },
      afspraak: {
        label: 'Wat spraken jullie af?',
        hint: 'Het initiatief leest dit ook. Schrijf niets over een bewoner.',
      },
    },
    personal: {
      lead: 'Dit wordt bewaard, en het initiatief leest het. Schrijf er niets in waaraan je iemand herkent.',
      after: 'Haal dit weg. Het initiatief leest deze regel.',
    },
    invitations: 'Uitnodigingen',
    noInvitations: 'Er wacht geen uitnodiging. Initiatieven nodigen jullie uit op hun eigen pagina.',
    wished: (day: string) => `Liefst op ${day}`,
    anyDay: 'Een dag kiezen jullie zelf',
    askedOn: (day: string) => `Gevraagd op ${day}`,
    wereThere: 'We zijn geweest',
    cannot: 'Het lukt nu niet',
    declineButton: 'Stuur dit antwoord',
    decline: {
      reden: { label: 'Waarom niet?', hint: 'Het initiatief leest dit. Zeg erbij wanneer het wel kan.' },
    },
    keyPersons: 'Aanspreekpunten',
    keyPersonsIntro: 'Zij zeiden zelf dat jullie bij hen terecht kunnen. Geef hun gegevens aan niemand door.',
    notLately: 'Nog niet of lang niet geweest',
    notLatelyIntro: (days: number) => `Hier was het team nog nooit, of al ${days} dagen niet.`,
    all: 'Alle initiatieven',
    allIntro: 'Alles in jullie gebied. Wie het langst niet is bezocht, staat bovenaan.',
    which: 'Welke initiatieven',
    show: { lang: 'Nog niet of lang niet geweest', alle: 'Alle initiatieven' },
    map: 'Bekijk op de kaart',
    everybodySeen: 'Jullie waren overal',
    everybodySeenText: (days: number) => `Bij elk initiatief was het team in de laatste ${days} dagen.`,
    never: 'nog nooit bezocht',
    last: (day: string) => `laatst bezocht op ${day}`,
    noteHere: 'Noteer bezoek',
    latest: 'Laatste bezoeken',
    noVisits: 'Er staat nog geen bezoek in. Noteer hierboven jullie eerste bezoek.',
    takeAway: 'Haal weg',
    objected: 'Het initiatief ziet het anders',
    hoursTitle: 'Uren in de wijk',
    hoursSeen: (day: string) =>
      `Jullie zien dit meteen. De projectleider ziet de uren per kwartaal, en die van nu pas vanaf ${day}.`,
    month: 'Maand',
    spent: 'Geweest',
    assigned: 'Opdracht',
    pages: 'Meer initiatieven',
    previous: 'Vorige',
    next: 'Volgende',
    page: (n: number) => `Pagina ${n}`,
  },
  mapPage: {
    title: 'Waar het team lang niet was',
    label: (n: number) => `Kaart met ${n} ${n === 1 ? 'initiatief' : 'initiatieven'}`,
    caption: (n: number) =>
      n === 1 ? 'Op de kaart staat 1 initiatief.' : `Op de kaart staan ${n} initiatieven.`,
    list: 'Dezelfde plekken als lijst',
    withoutPlace: (n: number) =>
      n === 1
        ? '1 initiatief heeft geen plek op de kaart.'
        : `${n} initiatieven hebben geen plek op de kaart.`,
    schematic: 'De grenzen op de kaart zijn getekend als voorbeeld.',
    back: 'Terug naar de lijst',
  },
  own: {
    calls: 'Wat het wijkteam na een telefoontje bevestigde',
    crumbs: 'Je bent hier',
    link: 'Het wijkteam',
    title: 'Jullie en het wijkteam',
    intro: 'Hier lees je wat het wijkteam bij jullie afsprak. Je kunt het team ook uitnodigen.',
    asked: (name: string, hoursAWeek: number) =>
      `${name} gaat ${hours(hoursAWeek)} per week de wijk in, ook naar jullie.`,
    read: 'Lees wat het team doet',
    done: {
      uitgenodigd: 'Het wijkteam kreeg jullie uitnodiging.',
      anders: 'Het team leest dat jullie het anders zien.',
      aanspreekpunt: 'Het wijkteam weet nu hoe het je bereikt.',
      weg: 'Je gegevens zijn weg. Het wijkteam ziet ze niet meer.',
    },
    invite: 'Nodig het team uit',
    inviteIntro: 'Iedereen die in het wijkteam van jullie gebied werkt, krijgt een mail.',
    inviteButton: 'Nodig het wijkteam uit',
    nobody: 'Er werkt hier nog niemand in een wijkteam. Stel je vraag aan de gemeente.',
    askCity: 'Stel een vraag aan de gemeente',
    waits: (asked: string, wished: string | null) =>
      wished === null
        ? `Jullie nodigden het team uit op ${asked}. Je hoort wanneer het komt.`
        : `Jullie nodigden het team uit op ${asked}, liefst voor ${wished}. Je hoort wanneer het komt.`,
    declined: (day: string) => `Op jullie uitnodiging van ${day} zei het team dat het nu niet lukt:`,
    inviteForm: {
      dag: {
        label: 'Op welke dag liefst?',
        hint: 'Laat leeg als elke dag goed is.',
        errors: { past: 'Die dag is al voorbij. Kies vandaag of een dag erna.' },
      },
    },
    visits: 'Bezoeken van het wijkteam',
    noVisits: 'Het wijkteam noteerde nog geen bezoek. Hieronder nodig je het team uit.',
    visit: (team: string, day: string) => `${team} was er op ${day}`,
    notSo: 'Klopt dit niet?',
    objectButton: 'Dit klopt niet',
    objectForm: { anders: { label: 'Hoe was het volgens jullie?', hint: 'Alleen het wijkteam leest dit.' } },
    personal: 'Dit wordt bewaard, en het wijkteam leest het. Schrijf er niets in waaraan je iemand herkent.',
    objected: 'Jullie zeiden dat dit niet klopt.',
    objectedWith: (words: string) => `Jullie zeiden dat dit niet klopt: ${words}`,
    key: 'Wil je aanspreekpunt zijn voor het wijkteam?',
    keyIs: 'Je bent aanspreekpunt voor het wijkteam',
    keyIntro:
      'Het wijkteam van jullie gebied ziet dan deze naam en hoe het je bereikt. Verder leest niemand dit. Je haalt het weg wanneer je wilt, en het gaat ook weg als je uit het team van jullie initiatief gaat.',
    keyNow: (name: string, reach: string) => `Het wijkteam kan jou nu vinden als ${name}, via ${reach}.`,
    keyButton: 'Ik wil aanspreekpunt zijn voor het wijkteam',
    keyBack: 'Haal mijn gegevens weg',
    keyForm: {
      naam: { label: 'Je naam', hint: 'Een voornaam is genoeg.' },
      bereik: {
        label: 'Een telefoonnummer of een e-mailadres',
        errors: { 'no-way': 'Vul een telefoonnummer of een e-mailadres in.' },
      },
      mag: { label: 'Het wijkteam van ons gebied mag dit lezen' },
    },
  },
  beside: {
    forOwn: (name: string) => `${name} komt graag langs: nodig het team uit`,
    forAll: (name: string) => `${name} werkt hier: lees wat het team doet`,
  },
  mail: {
    hello: 'Dag,',
    noAnswer: (city: string) => `Op deze mail kun je niet antwoorden. Hij komt van Samenspel ${city}.`,
    visited: {
      subject: (team: string, initiative: string) => `${team} was bij ${initiative}`,
      why: (team: string, initiative: string, day: string) =>
        `${team} was op ${day} bij ${initiative}. Fijn dat het kon. Dit spraken we af:`,
      otherwise: 'Was het anders? Zeg het op jullie eigen pagina. Daar kun je het team ook weer uitnodigen:',
    },
    invited: {
      subject: (initiative: string) => `${initiative} nodigt jullie uit`,
      why: (initiative: string, day: string | null) =>
        day === null
          ? `${initiative} vraagt of het wijkteam langs wil komen. Elke dag is goed.`
          : `${initiative} vraagt of het wijkteam langs wil komen, liefst op ${day}.`,
      answer: 'Spreek af met het initiatief. Noteer daarna het bezoek, of zeg waarom het nu niet lukt:',
    },
    declined: {
      subject: (team: string) => `${team} kan nu niet langskomen`,
      why: (team: string, initiative: string) =>
        `Jullie nodigden ${team} uit bij ${initiative}. Het lukt nu niet. Dit is waarom:`,
      again: 'Je kunt het team later gewoon weer uitnodigen:',
    },
  },
}
