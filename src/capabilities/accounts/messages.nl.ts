import type { RoleName } from '#platform/access/roles.ts'
import { linkMinutes } from './domain.ts'

/** The words of accounts. Dutch is the model; English follows it. */
export const nl = {
  signIn: {
    title: 'Inloggen',
    description: 'Log in met een link in je mail. Je hebt geen wachtwoord nodig.',
    intro:
      'Typ je e-mailadres. Je krijgt een mail met een link. Daarmee log je in. Een wachtwoord is er niet.',
    noNeed: 'Zoek je alleen iets om te doen? Dan hoef je niet in te loggen.',
    email: 'Je e-mailadres',
    button: 'Stuur mij de link',
    tooOften: 'Er zijn hier net veel links gevraagd. Probeer het over tien minuten weer.',
    noMail: {
      title: 'Deze site kan nog geen mail sturen',
      text: 'Inloggen met een link lukt daarom nog niet. De beheerder moet eerst een mailserver instellen.',
    },
  },
  sent: {
    title: 'Kijk in je mail',
    text: (minutes: number) =>
      `We stuurden een link naar het adres dat je typte. De link werkt ${minutes} minuten en één keer.`,
    wait: 'Zie je niets? Wacht een paar minuten en kijk ook bij ongewenste mail.',
    again: 'Typ een ander adres, of vraag een nieuwe link',
    outbox: 'In deze voorbeeldstad gaat er geen mail weg. Lees hem bij de uitgaande mail',
  },
  confirm: {
    title: 'Log in bij Samenspel',
    text: 'Druk op de knop. Dan ben je op dit apparaat ingelogd.',
    button: 'Log in',
  },
  expired: {
    title: 'Deze link werkt niet meer',
    text: `Een link werkt ${linkMinutes} minuten, en één keer. Vraag een nieuwe aan.`,
  },
  demo: {
    title: 'Of kijk rond als een ander',
    text: 'Dit is een voorbeeldstad. Tik op iemand om te zien wat die kan.',
    as: 'Log in als',
  },
  outbox: {
    title: 'Uitgaande mail',
    text: 'In deze voorbeeldstad gaat er geen mail weg. Hier zie je wat er verstuurd zou worden. De nieuwste staat boven.',
    empty: 'Er wacht geen mail',
    emptyText: 'Vraag een link om in te loggen. Dan zie je hem hier.',
    to: 'Aan',
    at: 'Klaargezet',
    asSent: (subject: string) => `Zo ziet hij eruit in een mailprogramma: ${subject}`,
  },
  mine: {
    title: 'Mijn Samenspel',
    hello: 'Dag',
    email: 'Je e-mailadres',
    nameTitle: 'Wie je bent',
    name: 'Je naam',
    nameHint: 'Je voornaam is genoeg. Alleen wie met je samenwerkt ziet hem.',
    nameIsAddress: 'Vul hier een naam in, en niet je e-mailadres. Je team ziet dit.',
    save: 'Bewaar',
    mailStopped: {
      title: 'Onze mail komt niet bij je aan',
      text: (email: string) => `Mail aan ${email} kwam terug. Daarom sturen we je geen berichten meer.`,
      ask: 'Doet je adres het weer? Druk dan op de knop. Klopt je adres niet meer? Maak dan een account met je nieuwe adres.',
      button: 'Stuur mij weer mail',
    },
    done: {
      mail: 'We sturen je weer mail.',
      naam: 'Je naam is bewaard.',
      apparaat: 'Daar ben je nu uitgelogd.',
      rol: 'Je hebt er een rol bij. Hieronder zie je wat je ermee kunt.',
    },
    work: 'Jouw werk hier',
    devices: 'Hier ben je ingelogd',
    device: 'Apparaat',
    unknownDevice: 'Onbekend apparaat',
    here: 'dit apparaat',
    seen: (when: string) => `Laatst gebruikt: ${when}`,
    signOutHere: 'Log uit',
    signOutThere: (device: string) => `Log uit op ${device}`,
    signOutAll: 'Log overal uit',
    data: 'Jouw gegevens',
    dataText: 'Alles wat we van je bewaren, kun je meenemen en laten wissen.',
    download: 'Neem alles mee (ZIP)',
    erase: 'Wis mijn account',
  },
  erase: {
    title: 'Wil je je account wissen?',
    text: 'Dat kan niet terug. Je kunt eerst alles meenemen.',
    take: 'Neem alles mee (ZIP)',
    goes: 'Dit wissen we meteen',
    stays: 'Dit blijft, maar zonder jou',
    staysWhy: 'Anderen hebben dit nodig. We halen eruit wat van jou is.',
    records: 'Dit moet de gemeente bewaren',
    recordsWhy:
      'De gemeente kreeg dit van jou. De Archiefwet zegt hoelang de gemeente het moet bewaren. Je naam en adres halen we er wel uit.',
    instead: (text: string) => `Op de plek van je naam staat dan “${text}”.`,
    howLong: (term: string) => `Hoelang: ${term}.`,
    trail: 'En er blijft één regel: dat iemand een account wiste, met de datum. Niet wie.',
    backups:
      'In een reservekopie van de gemeente kun je nog een tijd staan. Die wordt alleen gebruikt als er iets stukgaat.',
    owner: {
      title: 'Je bent eigenaar van een initiatief',
      text: 'Ben je de enige? Maak dan eerst iemand anders eigenaar, of haal de pagina weg. Anders houdt straks niemand de pagina bij.',
    },
    button: 'Ja, wis mijn account',
    back: 'Nee, ga terug',
    done: 'Je account is gewist.',
  },
  bye: 'Je bent uitgelogd.',
  role: {
    administrator: 'beheerder',
    moderator: 'moderator',
    'programme-lead': 'projectleider',
    'municipal-officer': 'ambtenaar',
    'area-connector': 'gebiedsverbinder',
    'neighbourhood-team': 'wijkteamlid',
    partner: 'partner',
    owner: 'eigenaar',
    editor: 'redacteur',
  } satisfies Record<RoleName, string> as Record<RoleName, string>,
  invitation: {
    as: (role: string, what: string | null) => (what === null ? role : `${role} van ${what}`),
    title: (as: string) => `Word je ${as}?`,
    text: (email: string) => `Deze uitnodiging is voor ${email}. Zeg je ja, dan log je meteen in.`,
    until: (day: string) => `De rol duurt tot en met ${day}.`,
    can: {
      administrator: 'Je geeft anderen een rol, en past gebieden, thema’s en teksten aan.',
      moderator: 'Je kijkt naar meldingen en naar nieuwe pagina’s, en beslist.',
      'programme-lead': 'Je ziet wat initiatieven met de gemeente delen.',
      'municipal-officer': 'Je ziet wat initiatieven met de gemeente delen.',
      'area-connector':
        'Je ziet wat initiatieven met de gemeente delen, helpt ze op weg en houdt bij of hun gegevens nog kloppen.',
      'neighbourhood-team':
        'Je ziet wat initiatieven met partners in je gebied delen, en houdt bij of hun gegevens nog kloppen.',
      partner: 'Je ziet wat initiatieven met partners in je gebied delen.',
      owner: 'Je beslist over de pagina: wat erop staat, wie het ziet en wie er meedoet.',
      editor: 'Je past de pagina aan en zet activiteiten erop.',
    } satisfies Record<RoleName, string> as Record<RoleName, string>,
    button: 'Ja, dat doe ik',
    no: 'Wil je dit niet? Dan hoef je niets te doen.',
    expired: {
      title: 'Deze uitnodiging werkt niet meer',
      text: 'Misschien is ze al gebruikt, ingetrokken of te oud. Vraag een nieuwe aan wie je uitnodigde.',
    },
    claim: {
      subject: (name: string) => `Is ${name} van jullie?`,
      asked: (name: string, city: string) =>
        `Op Samenspel ${city} staat een pagina over ${name}. Jullie kunnen hem zelf bijhouden, of laten weghalen. Bekijk de pagina en kies:`,
    },
    mail: {
      subject: (as: string) => `Word je ${as}?`,
      hello: 'Dag,',
      asked: (as: string, city: string) =>
        `Iemand van Samenspel ${city} vraagt of je ${as} wilt zijn. Op de pagina zeg je ja of nee. Bekijk de uitnodiging:`,
      term: (days: number) => `De link werkt ${days} dagen, en één keer.`,
      notYou: 'Ken je dit niet? Dan hoef je niets te doen.',
    },
  },
  mail: {
    subject: (city: string) => `Inloggen bij Samenspel ${city}`,
    hello: 'Dag,',
    why: (city: string) =>
      `Je wilt inloggen bij Samenspel ${city}. Op de pagina die opent, druk je nog op een knop. Verder met inloggen:`,
    once: (minutes: number) => `De link werkt ${minutes} minuten, en één keer.`,
    notYou: 'Vroeg je dit niet? Dan hoef je niets te doen. Niemand kan zonder deze mail inloggen.',
  },
}
