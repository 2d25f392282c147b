import type { Audience } from '#platform/access/circles.ts'
import type { TeamRole } from '#platform/access/roles.ts'
import type { Phase } from './domain.ts'
import type { PartText } from './forms/parts.ts'
import type { PartName } from './parts.ts'

const languages = {
  nl: 'Nederlands',
  en: 'Engels',
  tr: 'Turks',
  ar: 'Arabisch',
  pl: 'Pools',
  uk: 'Oekraïens',
  de: 'Duits',
  fr: 'Frans',
  es: 'Spaans',
  fa: 'Farsi of Dari',
  so: 'Somalisch',
  ti: 'Tigrinya',
}

const placeText = {
  plek: {
    label: 'Naam van de plek',
    hint: 'Bijvoorbeeld: buurthuis De Stal, of het grasveld achter de school',
  },
  adres: {
    label: 'Adres',
    hint: 'Straat en huisnummer. Nooit je eigen huis, als je dat niet wilt laten zien.',
    errors: {
      'not-found':
        'We vinden dit adres niet. Kijk of het goed is getypt, of kies de buurt. Dan sta je toch op de kaart.',
    },
  },
  buurt: {
    label: 'Buurt',
    hint: 'Genoeg als jullie geen vast adres hebben.',
    none: 'Weet ik niet, of het is overal',
  },
}

/** The words for those who keep an initiative. */
export const nl = {
  register: {
    title: 'Zet je initiatief op de kaart',
    intro: 'Drie dingen zijn genoeg om te beginnen. De rest kan later, wanneer het jou uitkomt.',
    description: 'Zet je eigen initiatief op de kaart. Met een naam, één zin en een plek ben je er al.',
    button: 'Begin',
    later: 'Nog niemand ziet de pagina. Jullie kiezen zelf wanneer die online gaat.',
    naam: {
      label: 'Hoe heet het?',
      errors: {
        taken: 'Zo heet hier al een initiatief. Kies een andere naam, of vraag die pagina over te nemen.',
      },
    },
    zin: { label: 'Wat doen jullie, in één zin?', hint: 'Bijvoorbeeld: elke woensdag samen koken en eten' },
  },
  placeText,
  own: {
    nav: 'Jullie pagina',
    edit: 'Pas aan',
    add: 'Vertel',
    open: 'Bekijk de pagina',
    next: (part: string) => `Volgende vraag: ${part}`,
    draft: {
      title: 'Nog niemand ziet deze pagina',
      text: 'Kijk of het klopt. Zet de pagina dan online. Je kunt daarna alles nog veranderen.',
      button: 'Zet de pagina online',
    },
    waiting: {
      title: 'Een moderator kijkt even mee',
      text: (days: number) =>
        `De gemeente kijkt eerst naar nieuwe pagina’s. Dat duurt hoogstens ${days} dagen. Je hoort het per mail.`,
    },
    hidden: {
      title: 'Deze pagina is van het net gehaald',
      text: 'Een moderator haalde de pagina weg. In je mail staat waarom, en hoe je een tweede moderator vraagt.',
      ask: 'Vraag een tweede moderator',
    },
    published: { title: 'De pagina staat online' },
    nothing: 'Schrijf eerst één zin over wat jullie doen. Dan kan de pagina online.',
    parts: 'Wat staat erop?',
    partsIntro: 'Bij elk deel kies je wie het ziet. Iets voor jezelf houden is heel gewoon.',
    empty: 'Nog niets verteld.',
    sees: (who: string) => `Ziet dit: ${who}`,
    look: 'Zo zien anderen jullie',
    lookIntro: 'Kijk door de ogen van een ander. Zo weet je zeker wat wie ziet.',
    state: 'Hoe gaat het ermee?',
    team: 'Wie houden de pagina bij?',
    teamLink: 'Bekijk het team',
    addActivity: 'Zet een activiteit erop',
    agenda: 'Jullie activiteiten',
    photos: 'Jullie foto’s',
    more: 'Verder',
    withdraw: 'Haal de pagina van het net',
    takeAlong: 'Neem alles mee (ZIP)',
    remove: 'Haal alles weg',
    confirm: 'Alles klopt nog',
    done: {
      begonnen: 'Je bent begonnen. Vertel er iets bij, of zet de pagina meteen online.',
      bewaard: 'Dat is bewaard.',
      online: 'De pagina staat online. Iedereen kan jullie nu vinden.',
      wacht: 'Een moderator kijkt even mee. Je hoort het per mail.',
      terug: 'De pagina is van het net. Alleen jullie zien hem nog.',
      klopt: 'Fijn. Op de pagina staat dat alles klopt vanaf vandaag.',
      fase: 'Dat staat nu zo op de pagina.',
    },
  },
  phase: {
    idea: 'Het is nog een idee',
    starting: 'We beginnen net',
    running: 'We zijn bezig',
    paused: 'We nemen even pauze',
    stopped: 'We stoppen ermee',
  } satisfies Record<Phase, string> as Record<Phase, string>,
  audience: {
    ourselves: 'alleen wijzelf',
    partners: 'ook partners in onze buurt',
    municipality: 'ook de gemeente',
    everyone: 'iedereen',
  } satisfies Record<Audience, string> as Record<Audience, string>,
  sharing: {
    kring: {
      label: 'Wie mag dit zien?',
      options: {
        ourselves: { text: 'Alleen wijzelf', hint: 'De mensen in jullie team' },
        partners: {
          text: 'Ook partners in onze buurt',
          hint: 'Zoals het wijkteam en organisaties die hier meedoen',
        },
        municipality: { text: 'Ook de gemeente', hint: 'Zoals de gebiedsverbinder en ambtenaren' },
        everyone: { text: 'Iedereen', hint: 'Het staat op het internet' },
      },
    },
  },
  partTitle: {
    sentence: 'Naam en zin',
    place: 'De plek',
    contact: 'Hoe mensen jullie bereiken',
    room: 'Plek voor nieuwe mensen',
    themes: 'Waar het over gaat, en voor wie',
    practical: 'Open en kosten',
    story: 'Jullie verhaal',
    access: 'Hoe het er is',
    about: 'Wat jullie zijn, en wat niet',
    relation: 'Jullie en de gemeente',
  } satisfies Record<PartName, string> as Record<PartName, string>,
  partIntro: {
    sentence: 'De naam en één zin. Iedereen ziet die, zodra de pagina online staat.',
    place: 'Waar komen jullie bij elkaar?',
    contact: 'Geef alleen wat van het initiatief zelf is. Je eigen adres laten we nooit zien.',
    room: 'Jullie bepalen hoeveel nieuwe mensen erbij kunnen. Even niet is ook goed.',
    themes: 'Zo vinden mensen jullie als ze zoeken.',
    practical: 'Wanneer is er iemand, en wat kost het?',
    story: 'Hoe begon het? Wat gebeurt er? Schrijf zoals je het aan een buur vertelt.',
    access: 'Vul in wat je weet. Wat je openlaat, weten we niet. Dan staat er geen nee.',
    about: 'Zo weten mensen wat ze kunnen verwachten.',
    relation:
      'Hoe staan jullie tegenover de gemeente? In je eigen woorden. Geen subsidie willen is ook een antwoord.',
  } satisfies Record<PartName, string> as Record<PartName, string>,
  parts: {
    sentence: {
      naam: {
        label: 'Hoe heet het?',
        errors: { taken: 'Zo heet hier al een initiatief. Kies een andere naam.' },
      },
      zin: { label: 'Wat doen jullie, in één zin?' },
    },
    place: { ...placeText, buurt: { ...placeText.buurt, options: {} } },
    contact: {
      telefoon: { label: 'Telefoonnummer' },
      email: { label: 'E-mailadres' },
      website: { label: 'Website' },
      chat: { label: 'Link naar jullie groepsapp' },
    },
    room: {
      ruimte: {
        label: 'Is er plek?',
        options: {
          welcome: 'Ja, nieuwe mensen zijn welkom',
          'call-first': 'Bel of mail eerst even',
          full: 'Nu even niet',
        },
      },
      toelichting: {
        label: 'In jullie eigen woorden',
        hint: 'Bijvoorbeeld: twee nieuwe mensen per keer zijn welkom',
      },
    },
    themes: {
      themas: { label: 'Waar gaat het over?', options: {} },
      doelgroep: { label: 'Voor wie is het?', hint: 'Bijvoorbeeld: iedereen uit de buurt' },
    },
    practical: {
      open: { label: 'Wanneer is er iemand?', hint: 'Bijvoorbeeld: woensdag van 10.00 tot 12.00 uur' },
      kosten: { label: 'Wat kost het, in euro’s?', hint: 'Vul 0 in als het gratis is.' },
    },
    story: {
      verhaal: { label: 'Jullie verhaal', hint: 'Laat een regel leeg voor een nieuw stukje.' },
      sinds: { label: 'Sinds welk jaar?' },
    },
    access: {
      drempelvrij: { label: 'Kun je zonder drempels of trappen naar binnen?', none: 'Weet ik niet' },
      toilet: { label: 'Is er een toilet?', none: 'Weet ik niet' },
      rustig: { label: 'Is het er rustig?', none: 'Weet ik niet' },
      kinderopvang: { label: 'Is er opvang voor kinderen?', none: 'Weet ik niet' },
      alcoholvrij: { label: 'Is het zonder alcohol?', none: 'Weet ik niet' },
      groep: { label: 'Met hoeveel mensen zijn jullie meestal?' },
      talen: { label: 'In welke talen kun je er terecht?', options: languages },
    },
    about: {
      wel: { label: 'Wat zijn jullie wel?', hint: 'Bijvoorbeeld: een huiskamer van buren' },
      niet: { label: 'Wat zijn jullie niet?', hint: 'Bijvoorbeeld: geen hulpverlening' },
    },
    relation: {
      gemeente: {
        label: 'Jullie en de gemeente',
        hint: 'Bijvoorbeeld: de gemeente is onze huisbaas. We krijgen geen subsidie, en dat willen we zo.',
      },
    },
  } satisfies PartText as PartText,
  partForm: {
    save: 'Bewaar',
    back: 'Terug zonder te bewaren',
    conflict: {
      title: 'Iemand anders veranderde dit net ook',
      text: 'Hieronder staat wat er nu staat. In het formulier staat wat jij typte. Kies wat moet blijven en bewaar opnieuw. Er is niets verloren.',
      theirs: 'Dit staat er nu',
    },
  },
  photos: {
    title: 'Jullie foto’s',
    one: 'Een foto',
    intro: 'Laat zien hoe het bij jullie is. Staan er mensen op? Vraag het ze eerst.',
    add: 'Zet er een foto bij',
    button: 'Zet erbij',
    full: (n: number) => `Jullie hebben ${n} foto’s. Meer maakt de pagina zwaar. Haal er eerst een weg.`,
    remove: 'Haal weg',
    done: { erbij: 'De foto staat erbij.', bewaard: 'Dat is bewaard.', weg: 'De foto is weg.' },
    form: {
      alt: {
        label: 'Wat is er te zien?',
        hint: 'Voor wie de foto niet kan zien. Bijvoorbeeld: vier mensen aan een lange tafel met soep. Geen namen.',
      },
      foto: {
        label: 'De foto',
        hint: 'Hoogstens 10 MB. Waar en wanneer hij is gemaakt, halen we eruit.',
      },
    },
  },
  tapPlace: {
    title: 'Wijs de plek aan',
    link: 'Of wijs de plek aan op de kaart',
    choose: 'In welke buurt is het?',
    tap: (area: string) => `Tik op de plek in de buurt ${area}. Je kunt het altijd weer veranderen.`,
    middle: (area: string) => `Kaart van ${area}. Zonder muis of vinger kies je het midden van de buurt`,
    which: 'Kies een buurt',
    other: 'Is het in een andere buurt?',
  },
  seenAs: {
    title: (who: string) => `Zo ziet ${who} jullie`,
    who: {
      ourselves: 'je eigen team',
      partners: 'een partner in de buurt',
      municipality: 'de gemeente',
      everyone: 'iedereen',
    } satisfies Record<Audience, string> as Record<Audience, string>,
    intro: 'Precies dit, en niets meer. Wat hier niet staat, krijgt zo iemand ook niet te zien.',
    notOut: 'De pagina staat nog niet online. Nu ziet alleen je eigen team hem.',
    tabs: 'Door de ogen van',
    back: 'Terug naar jullie pagina',
  },
  shared: {
    title: 'Met jou gedeeld',
    text: (parts: string) => `Dit staat niet op de openbare pagina: ${parts}. Ga er zorgvuldig mee om.`,
    yours: 'Dit is jullie pagina.',
    editLink: 'Pas de pagina aan',
  },
  team: {
    title: 'Jullie team',
    intro: 'Deze mensen houden de pagina bij. Niemand anders ziet deze lijst.',
    role: { owner: 'eigenaar', editor: 'redacteur' } satisfies Record<TeamRole, string> as Record<
      TeamRole,
      string
    >,
    unnamed: {
      owner: (number: number) => `Eigenaar ${number}`,
      editor: (number: number) => `Redacteur ${number}`,
    } satisfies Record<TeamRole, (number: number) => string>,
    you: 'dat ben jij',
    tellName: 'Vertel hoe je heet. Dan weet je team wie je bent.',
    toOwner: 'Maak eigenaar',
    toEditor: 'Maak redacteur',
    send: (who: string) => `Haal ${who} uit het team`,
    leave: 'Ga uit het team',
    open: 'Uitgenodigd',
    openUntil: (day: string) => `Kan ja zeggen tot en met ${day}.`,
    withdraw: 'Trek de uitnodiging in',
    inviteTitle: 'Nodig iemand uit',
    invite: {
      email: { label: 'E-mailadres' },
      rol: {
        label: 'Als wat?',
        options: {
          editor: { text: 'Redacteur', hint: 'Past de pagina aan en zet activiteiten erop' },
          owner: { text: 'Eigenaar', hint: 'Beslist ook wie er in het team zit, en of de pagina blijft' },
        },
      },
    },
    button: 'Stuur de uitnodiging',
    done: {
      uitgenodigd: 'De uitnodiging is onderweg.',
      rol: 'Dat is veranderd.',
      weg: 'Die is nu uit het team.',
      ingetrokken: 'De uitnodiging is ingetrokken.',
    },
    lastOwner: {
      title: 'Er moet een eigenaar blijven',
      text: 'Maak eerst iemand anders eigenaar. Of haal de hele pagina weg als jullie stoppen.',
    },
    tooOften: 'Dit adres kreeg vandaag al veel uitnodigingen. Probeer het morgen weer.',
  },
  claim: {
    link: 'Is dit jullie initiatief?',
    title: (name: string) => `Is ${name} van jullie?`,
    intro: 'Deze pagina kwam uit een bestand. Jullie kunnen hem zelf bijhouden, of laten weghalen.',
    how: 'We sturen een link naar het e-mailadres dat we van het initiatief kennen. Daarmee neem je de pagina over.',
    button: 'Stuur de link',
    other: 'Werkt dat adres niet meer? De gebiedsverbinder van jullie buurt kan je helpen.',
    sent: 'Kennen we een adres, dan is de link nu onderweg. Krijg je niets? Vraag het de gebiedsverbinder.',
    handOver: {
      title: 'Geef de pagina aan het initiatief',
      intro: 'Ken je de mensen van dit initiatief? Nodig ze uit. Zij houden de pagina dan zelf bij.',
      email: { label: 'E-mailadres van iemand van het initiatief' },
      button: 'Stuur de uitnodiging',
      done: 'De uitnodiging is onderweg.',
    },
    take: {
      title: (name: string) => `Wil je de pagina van ${name} bijhouden?`,
      text: 'Dan beslissen jullie zelf wat erop staat, en wie dat ziet. Niemand schrijft er meer overheen.',
      button: 'Ja, wij houden hem bij',
      refuseTitle: 'Liever geen pagina?',
      refuseText:
        'Dan halen we hem voorgoed weg, met alles wat erop staat. Ook een bestand zet hem er niet meer op.',
      refuse: 'Haal de pagina weg',
    },
    refused: {
      title: 'De pagina is weg',
      text: 'Alles wat erop stond is gewist. We onthouden alleen dat hij niet terug mag komen.',
    },
    expired: {
      title: 'Deze link werkt niet meer',
      text: 'Misschien is hij al gebruikt, of te oud. Op de pagina van het initiatief vraag je een nieuwe.',
    },
  },
  remove: {
    title: (name: string) => `Wil je ${name} weghalen?`,
    text: 'De pagina, de activiteiten, de foto’s en het team gaan weg. Dat kan niet terug.',
    takeAlong: 'Neem eerst alles mee',
    softer: 'Even pauze nemen of stoppen kan ook. Dan blijft de pagina bestaan.',
    button: 'Ja, haal alles weg',
    back: 'Nee, ga terug',
    done: 'Het initiatief is weggehaald.',
  },
  mine: {
    title: 'Mijn initiatieven',
    none: 'Je houdt nog geen pagina bij.',
    start: 'Zet je initiatief op de kaart',
    standing: {
      draft: 'nog niet online',
      waiting: 'een moderator kijkt mee',
      published: 'staat online',
      hidden: 'van het net gehaald',
    },
  },
}
