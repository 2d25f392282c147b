/** The words of counts, gap notes and what a team says of an offer. */
export const nl = {
  everywhere: 'Hele gemeente',
  figures: {
    title: 'Waar vroegen we naar?',
    intro:
      'Een vraag wordt niet bewaard. Wij tellen alleen hoe vaak ergens naar gevraagd is, per kwartaal. Nooit wie het vroeg, en nooit voor wie.',
    own: (area: string) => `Team ${area}`,
    all: 'Alle wijkteams',
    allText:
      'Een team ziet zijn cijfers als eerste, zodra het kwartaal om is. Jij ziet ze een maand later. Teams vergelijken kan hier niet: het ene gebied is het andere niet.',
    quarter: (from: string, to: string) => `${from} tot en met ${to}`,
    tooFewText: (least: number) =>
      `Er waren minder dan ${least} vragen. Dan laten we niets zien, zodat niemand kan raden om wie het gaat.`,
    asked: (n: number) => `Ongeveer ${n} vragen`,
    share: (percent: number) => `Bij ongeveer ${percent}% van de vragen werd een introductie afgesproken`,
    shareText: (n: number, asked: number) => `Ongeveer ${n} introducties op ongeveer ${asked} vragen.`,
    fewIntroduced: (least: number) => `Minder dan ${least} introducties`,
    fewIntroducedText: 'Dat zijn er te weinig voor een deel van het geheel.',
    endings: 'Wat werd het?',
    ending: {
      offered: 'Er was passend aanbod',
      'professional-first': 'Eerst hulp van een professional',
      danger: 'Er was gevaar',
      start: 'Iemand wilde zelf iets beginnen',
      nothing: 'Er was niets dat paste',
    },
    few: (least: number) => `minder dan ${least}`,
    about: (n: number) => `ongeveer ${n}`,
    topics: 'Waar ging het over?',
    conditions: 'Wat was belangrijk?',
    older: 'Eerdere kwartalen',
    nothing: 'Er zijn nog geen cijfers',
    nothingText: (day: string) =>
      `Een kwartaal is te zien als het om is. Nieuwe cijfers komen op ${day}. Vanaf tien vragen is er iets te zien, afgerond op vijf.`,
    how: 'Zo tellen we',
    howLines: [
      'Per kwartaal: hoe vaak er naar een soort activiteit is gevraagd, in het gebied van het team.',
      'Voorwaarden, zoals “zonder trap”, staan apart. Bij welke vraag ze hoorden, weten we niet meer.',
      'Minder dan tien laten we niet zien. Daarboven ronden we af op vijf.',
      'Na twee jaar gaan de tellingen weg.',
      'Wie van het team de vraag stelde, wordt nergens geteld.',
    ],
  },
  gaps: {
    title: 'Dit mist in de buurt',
    intro:
      'Wijkteams schrijven hier op wat ze zochten en niet vonden. Het gaat over aanbod, nooit over een bewoner.',
    add: 'Schrijf op wat er mist',
    times: (n: number) => `${n} keer`,
    whose: (area: string) => `Team ${area}`,
    kept: 'We bewaren dit twee jaar. Wie het opschreef, bewaren we niet.',
    nothing: 'Er staat nog niets',
    nothingText: 'Vond je niets dat past? Dan schrijf je dat met één tik op.',
    done: 'Het staat erbij. Dank je.',
    call: 'Bel even',
    callText: 'Een team zei iets over dit aanbod. Niemand houdt de pagina bij, dus niemand kreeg mail.',
    said: {
      full: 'Het zou vol zijn.',
      outdated: 'Er zou iets niet meer kloppen.',
      threshold: 'Het zou lastig zijn om binnen te komen.',
    },
  },
  note: {
    button: 'Schrijf op dat dit mist',
    hint: 'Je ziet eerst hoe het er komt te staan.',
    title: 'Wat mist er?',
    intro: 'Kies wat je zocht en niet vond. Schrijven hoeft niet. Zo komt er niets over een bewoner in.',
    what: { label: 'Wat zocht je?', none: 'Maak een keuze' },
    more: 'Zeg erbij wanneer, voor wie en wat nodig is: hooguit drie dingen',
    when: { label: 'Wanneer?' },
    must: {
      label: 'Waar moet het aan voldoen?',
      tooMany: 'Kies er samen hooguit drie, naast wat je zocht. Haal iets weg.',
      tooFine:
        'Kies er samen hooguit twee, of kies het hele gebied. Anders is het zo precies dat het over één bewoner kan gaan.',
    },
    who: {
      label: 'Voor wie is het bedoeld?',
      options: {
        kind: 'voor kinderen',
        jongere: 'voor jongeren',
        oudere: 'voor ouderen',
        'ouder-met-kind': 'voor ouders met kinderen',
      },
    },
    place: {
      label: 'Waar?',
      hint: 'Een buurt noemen mag. Dan kies je er hooguit twee dingen bij, zodat niemand kan raden om wie het gaat.',
      whole: 'Het hele gebied',
    },
    show: 'Laat zien hoe het wordt',
    back: 'Terug',
    previewTitle: 'Zo komt het er te staan',
    readers:
      'Je team en de projectleider lezen dit, met de maand erbij. Niet wie het schreef, en niet voor wie.',
    most: 'Meer dan vier dingen gaan er niet in. Zo gaat het nooit over één bewoner.',
    put: 'Zet het erbij',
    change: 'Pas het aan',
  },
  feedback: {
    summary: 'Past dit?',
    about: 'Dit gaat over het aanbod, niet over een bewoner. Het opent een nieuw tabblad.',
    verdict: {
      fits: 'Past',
      'too-far': 'Te ver',
      full: 'Vol',
      outdated: 'Klopt niet meer',
      threshold: 'Lastig binnenkomen',
    },
    title: 'Dank je',
    counted: 'Wat je van een aanbod zegt, tellen we.',
    fits: 'Fijn. We tellen dat het paste.',
    'too-far': 'We tellen het. Het initiatief hoort dit niet: de afstand kan het niet veranderen.',
    heard:
      'We tellen het. Houdt iemand de pagina bij, dan vragen we vriendelijk of het klopt. Hooguit één keer per maand, en zonder vraag of naam erbij. Houdt niemand de pagina bij, dan staat het bij “Bel even”.',
    back: 'Sluit dit tabblad om terug te gaan naar je vraag.',
    call: 'Bekijk “Bel even”',
  },
  mail: {
    subject: 'Het wijkteam dacht aan jullie',
    hello: 'Dag,',
    why: (activity: string, initiative: string) =>
      `Het wijkteam dacht aan jullie: ${activity}, van ${initiative}. Deze keer lukte het niet.`,
    noticed: {
      full: 'Het team denkt dat het vol is. Klopt het nog dat er geen plek is?',
      outdated: 'Het team denkt dat er op de pagina iets staat dat niet meer klopt. Klopt alles nog?',
      threshold:
        'Het team denkt dat binnenkomen lastig kan zijn, bijvoorbeeld door een trap, de deur of de kosten. Klopt het nog wat er op de pagina staat?',
    },
    ask: 'Op je eigen pagina pas je het aan, of zeg je met één tik dat alles klopt:',
    kind: (city: string) =>
      `Daarna vinden bewoners van ${city} jullie weer zoals jullie zijn. Je hoeft niet te antwoorden.`,
  },
}
