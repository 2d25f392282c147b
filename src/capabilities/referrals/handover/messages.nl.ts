import type { DeclineReason, HandoverState, HostKind, NeedCode, Outcome } from './domain.ts'

const needs: Readonly<Record<NeedCode, string>> = {
  'first-time': 'komt voor het eerst',
  'meet-at-door': 'graag iemand bij de deur',
  'walks-badly': 'loopt moeilijk',
  wheelchair: 'komt met een rolstoel',
  'hears-badly': 'hoort slecht',
  'sees-badly': 'ziet slecht',
  'little-dutch': 'spreekt weinig Nederlands',
  'quiet-seat': 'zit graag rustig',
  'comes-with-us': 'komt samen met iemand van het wijkteam',
  'looks-first': 'wil eerst kijken',
}

const reasons: Readonly<Record<DeclineReason, string>> = {
  full: 'We zitten vol.',
  'not-that-day': 'Het gaat niet op die dag.',
  'no-host': 'We hebben nu even geen gastvrouw of gastheer.',
  other: 'Het komt nu niet uit.',
}

const state: Readonly<Record<HandoverState, string>> = {
  asked: 'Gevraagd, nog geen antwoord',
  'other-day': 'De gastvrouw of gastheer stelt een andere dag voor',
  accepted: 'Afgesproken',
  came: 'Gekomen',
  'not-now': 'Het lukt nu niet',
  cancelled: 'Afgezegd',
  'did-not-come': 'Niet gekomen',
  followed: 'Afgerond',
  unknown: 'Afgesloten, niet bekend hoe het ging',
}

const hosts: Readonly<Record<HostKind, string>> = {
  team: 'De mensen van het initiatief',
  activity: 'Het contactadres van deze activiteit',
}

const outcome: Readonly<Record<Outcome, string>> = {
  asked: 'Gevraagd',
  accepted: 'Afgesproken',
  came: 'Gekomen',
  'did-not-come': 'Niet gekomen',
  'still-2': 'Gaat na twee weken nog',
  'still-6': 'Gaat na zes weken nog',
}

/** The words of a warm handover: for the worker, for the host, and in mails. The card has its own. */
export const nl = {
  needs,
  reasons,
  state,
  outcome,
  at: (day: string, time: string) => `${day} om ${time} uur`,
  noTitle: 'een activiteit die er niet meer is',
  ask: {
    title: (activity: string) => `Iemand introduceren bij ${activity}`,
    lead: (initiative: string) =>
      `De gastvrouw of gastheer van ${initiative} krijgt een mail en zegt of het kan. De bewoner krijgt een kaartje.`,
    nothingKept:
      'Wij bewaren geen naam. Die staat alleen in de mail en op het kaartje. Wil je iets onthouden? Zet het in je eigen systeem.',
    who: (initiative: string) => `De vraag gaat naar de gastvrouw of gastheer van ${initiative}.`,
    send: 'Vraag het de gastvrouw of gastheer',
    back: 'Stel een nieuwe vraag',
    noDates: 'Er staan geen nieuwe data van deze activiteit. Bel of mail het initiatief.',
    nobody: (initiative: string) =>
      `${initiative} heeft geen mailadres bij ons. Bel het initiatief zelf, of ga langs.`,
    contact: (initiative: string) => `Zo bereik je ${initiative}`,
    again: 'Deze vraag was al verstuurd. Je vindt de vraag in de lijst.',
    form: {
      dag: {
        label: 'Welke dag?',
        options: {} as Readonly<Record<string, string>>,
        errors: { enough: 'Je vroeg vandaag al heel vaak iets. Bel het initiatief, of vraag het morgen.' },
      },
      host: { label: 'Wie krijgt de vraag?', options: hosts },
      needs: {
        label: 'Wat moet de gastvrouw of gastheer weten?',
        hint: 'Alleen wat nodig is aan de deur.',
        options: needs,
      },
      naam: {
        label: 'Hoe wil de bewoner genoemd worden?',
        hint: 'Een codewoord of een voornaam, samen gekozen. Geen achternaam. Wij bewaren het niet.',
        errors: { 'not-a-name': 'Kies een codewoord of een voornaam: alleen letters, hooguit drie woorden.' },
      },
      taal: { label: 'In welke taal is het kaartje?', options: {} as Readonly<Record<string, string>> },
      ja: {
        label: 'De bewoner zegt zelf ja tegen deze introductie',
        errors: { 'empty-tick': 'Vraag het de bewoner. Zonder een ja gaat de vraag niet weg.' },
      },
    },
  },
  made: {
    title: 'De vraag is verstuurd',
    lead: (code: string) => `Code ${code}. Zo vind je deze introductie terug in je lijst.`,
    next: 'Geef de bewoner nu het kaartje. De naam of het codewoord zie je alleen nu: wij bewaren die niet.',
    newCard: 'Een nieuw kaartje',
    newLead: (code: string) => `Voor introductie ${code}. Het vorige kaartje blijft ook geldig.`,
    pdf: 'Maak het kaartje op papier',
    pdfText: 'Je krijgt een pdf, zo groot als een ansichtkaart (A6).',
    print: 'Of print deze pagina: alleen het kaartje komt op papier.',
    onlyPrint: 'Print deze pagina: alleen het kaartje komt op papier.',
    phone: 'Voor op de telefoon',
    phoneText: 'Laat de bewoner de code scannen, of deel deze link. Op die pagina staat geen naam.',
    list: 'Naar de introducties',
    cardHeading: 'Het kaartje',
  },
  list: {
    title: 'Introducties',
    lead: 'Wie je warm introduceert, en hoe het gaat. Er staan geen namen: elke introductie heeft een code.',
    empty: 'Er zijn nog geen introducties',
    emptyText: 'Stel een vraag. Bij elke activiteit die past, kun je iemand warm introduceren.',
    ask: 'Stel een vraag',
    waits: 'Wacht op jou of je team',
    open: 'Loopt',
    closed: 'Afgesloten',
    closedText: 'Wat afgesloten is, wissen wij na 90 dagen.',
    noneWaits: 'Er wacht niets.',
    mine: 'door jou gevraagd',
    team: 'door je team gevraagd',
    on: (day: string) => `op ${day}`,
    proposed: (day: string) => `Voorgesteld: ${day}.`,
    hostTells:
      'De gastvrouw of gastheer krijgt de vraag of iemand kwam. Weet jij het al? Dan mag jij het zeggen.',
    unsaid:
      'De gastvrouw of gastheer zei in drie werkdagen niet of iemand kwam. Vraag het na, en zeg het hier.',
    came: 'Is gekomen',
    missed: 'Is niet gekomen',
    otherwise: { came: 'Is toch gekomen', missed: 'Is toch niet gekomen' },
    silent: 'Dat duurt nu drie werkdagen. Bel het initiatief zelf even.',
    agree: 'Die dag is goed',
    cancel: 'Trek de vraag in',
    callOff: 'Zeg de introductie af',
    card: 'Nieuw kaartje',
    follow: { 2: 'Twee weken later: gaat de bewoner nog?', 6: 'Zes weken later: gaat de bewoner nog?' },
    still: 'Gaat nog',
    stopped: 'Niet meer',
    unknown: 'Weet ik niet',
    about: (code: string) => `(${code})`,
    called: 'Naam of codewoord op het kaartje',
    counts: 'Hoe het gaat, in aantallen',
    countsText: 'Alleen voor je eigen team. Vanaf tien, afgerond op vijf.',
    countsNone: 'Nog geen aantallen: die zie je vanaf tien.',
    quarter: (year: string, n: string) => `${n}e kwartaal ${year}`,
    tooFew: 'minder dan 10',
    what: 'Wat',
    howMany: 'Hoeveel',
    when: 'Wanneer',
  },
  done: {
    agree: 'De nieuwe dag staat vast. De gastvrouw of gastheer hoort het. Geef de bewoner een nieuw kaartje.',
    cancel: 'Deze introductie gaat niet door. De gastvrouw of gastheer hoort het.',
    came: 'Genoteerd: gekomen. Na twee en na zes weken vragen wij jou of de bewoner nog gaat.',
    missed: 'Genoteerd: niet gekomen. Klopt dat niet? Zeg het hieronder, bij Afgesloten.',
    still: 'Genoteerd: gaat nog.',
    stopped: 'Genoteerd: gaat niet meer.',
    unknown: 'Genoteerd: niet bekend.',
    gone: 'Dit kon niet meer. Kijk hoe het er nu voor staat.',
  },
  host: {
    title: (activity: string) => `Mag er iemand komen bij ${activity}?`,
    titleAfter: (activity: string) => `Is er iemand gekomen bij ${activity}?`,
    titleSure: (activity: string) => `Er komt iemand bij ${activity}`,
    lead: (day: string, initiative: string) => `${day}, bij ${initiative}. Via het wijkteam.`,
    yes: 'De bewoner heeft zelf ja gezegd.',
    code: 'Code',
    needs: 'Goed om te weten',
    name: 'De naam of het codewoord stond in de eerste mail. Wij bewaren die niet.',
    state: 'Hoe het er nu voor staat',
    accept: 'Ja, welkom',
    acceptHead: 'Ja, dat kan',
    acceptForm: {
      naam: {
        label: 'Jouw voornaam',
        hint: 'Die komt op het kaartje van de bewoner, zodat hij of zij weet naar wie te vragen. Het mag ook zonder.',
        errors: { 'not-a-name': 'Vul alleen een voornaam in.' },
      },
    },
    proposeHead: 'Liever een andere dag',
    propose: 'Stel deze dag voor',
    proposeForm: { dag: { label: 'Welke dag is beter?', options: {} as Readonly<Record<string, string>> } },
    declineHead: 'Liever nu niet',
    decline: 'Nu lukt het niet',
    declineForm: { reden: { label: 'Waarom?', options: reasons } },
    came: 'Ja, gekomen',
    missed: 'Nee, niet gekomen',
    cameText: 'Eén tik is genoeg. Wij tellen alleen hoe vaak het lukt.',
    done: {
      accept: 'Fijn. Het wijkteam hoort het, en op het kaartje staat dat de bewoner wordt verwacht.',
      propose: 'Het wijkteam hoort welke dag jou beter past.',
      decline: 'Dank voor je antwoord. Het wijkteam hoort het.',
      came: 'Dank. Fijn dat het gelukt is.',
      missed: 'Dank. Genoteerd: er kwam niemand.',
      'known-came': 'Al doorgegeven: er is iemand gekomen.',
      'known-missed': 'Al doorgegeven: er kwam niemand.',
    },
    otherwiseText: 'Klopt dat niet? Zeg het dan hier.',
    otherwise: { came: 'Er is toch iemand gekomen', missed: 'Er is toch niemand gekomen' },
    gone: 'Deze link werkt niet meer',
    goneText: 'De introductie is afgesloten, of de link klopt niet. Je hoeft niets te doen.',
  },
  mail: {
    hello: 'Dag,',
    noReply: 'Antwoorden op deze mail kan niet. Gebruik de link.',
    ask: {
      subject: (activity: string) => `Mag er iemand komen bij ${activity}?`,
      why: (activity: string, initiative: string, day: string) =>
        `Het wijkteam wil graag iemand laten kennismaken met ${activity} van ${initiative}, op ${day}.`,
      called: (name: string, code: string) => `Wie komt, noemt zich: ${name}. De code is ${code}.`,
      noName: (code: string) => `De code is ${code}. Wie komt, heeft die op een kaartje staan.`,
      needs: 'Goed om te weten:',
      yes: 'De bewoner heeft zelf ja gezegd.',
      link: 'Zeg of het kan, of noem een andere dag:',
      nameGoes:
        'Hoe iemand zich noemt staat alleen in deze mail. Wij bewaren het niet. Gooi de mail weg als het bezoek voorbij is.',
    },
    host: {
      moved: {
        subject: (activity: string) => `Een andere dag bij ${activity}: kan dat?`,
        why: (activity: string, day: string, code: string) =>
          `De bewoner met code ${code} komt liever op ${day} naar ${activity}.`,
        link: 'Zeg of dat kan:',
      },
      agreed: {
        subject: (activity: string) => `De nieuwe dag bij ${activity} staat vast`,
        why: (activity: string, day: string, code: string) =>
          `Het wijkteam neemt je voorstel over. De bewoner met code ${code} komt op ${day} naar ${activity}.`,
        link: 'Kijk wat je weten moet:',
      },
      cancelled: {
        subject: (activity: string) => `Er komt toch niemand bij ${activity}`,
        why: (activity: string, day: string, code: string) =>
          `De bewoner met code ${code} komt niet op ${day} naar ${activity}. Je hoeft niets te doen.`,
        link: '',
      },
      tomorrow: {
        subject: (activity: string) => `Morgen komt er iemand voor het eerst bij ${activity}`,
        why: (activity: string, day: string, code: string) =>
          `Op ${day} komt de bewoner met code ${code} naar ${activity}. De naam of het codewoord stond in onze eerste mail.`,
        link: 'Kan het toch niet? Zeg het hier:',
      },
      came: {
        subject: (activity: string) => `Is er iemand gekomen bij ${activity}?`,
        why: (activity: string, day: string, code: string) =>
          `Op ${day} zou de bewoner met code ${code} naar ${activity} komen.`,
        link: 'Zeg met één tik of dat gelukt is:',
      },
    },
    worker: {
      subject: (code: string, activity: string) => `Introductie ${code}: ${activity}`,
      accepted: (activity: string, day: string, code: string) =>
        `Het kan. ${code} is op ${day} welkom bij ${activity}.`,
      'other-day': (activity: string, day: string, code: string) =>
        `Voor ${code} past ${day} beter bij ${activity}. Kijk of die dag de bewoner ook past.`,
      'not-now': (activity: string, day: string, code: string) =>
        `Voor ${code} lukt het op ${day} niet bij ${activity}.`,
      moved: (activity: string, day: string, code: string) =>
        `De bewoner met code ${code} kiest een andere dag bij ${activity}: ${day}. De gastvrouw of gastheer moet dat nog goed vinden.`,
      cancelled: (activity: string, day: string, code: string) =>
        `De bewoner met code ${code} zegt ${activity} op ${day} af.`,
      off: (activity: string, day: string, code: string) =>
        `Op ${day} gaat ${activity} niet door. Kies voor ${code} samen met de bewoner een andere dag.`,
      link: 'Bekijk je introducties:',
    },
    morning: {
      subject: 'Introducties die op jou wachten',
      silent: 'Hierop kwam in drie werkdagen geen antwoord. Bel het initiatief zelf even:',
      unsaid: 'Hiervan zei niemand of de bewoner kwam. Vraag het na, en zeg het met één tik:',
      follow: 'Gaat de bewoner hier nog naartoe?',
      link: 'Eén tik per introductie is genoeg:',
    },
  },
}
