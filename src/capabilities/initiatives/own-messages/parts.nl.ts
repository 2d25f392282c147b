import type { Audience } from '#platform/access/circles.ts'
import type { PartText } from '../forms/parts.ts'
import type { PartName } from '../parts.ts'

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

/** What is said about the parts of a page, and about who sees them. */
export const nl = {
  placeText,
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
  tapPlace: {
    title: 'Wijs de plek aan',
    link: 'Of wijs de plek aan op de kaart',
    choose: 'In welke buurt is het?',
    tap: (area: string) => `Tik op de plek in de buurt ${area}. Je kunt het altijd weer veranderen.`,
    middle: (area: string) => `Kaart van ${area}. Zonder muis of vinger kies je het midden van de buurt`,
    which: 'Kies een buurt',
    other: 'Is het in een andere buurt?',
  },
}
