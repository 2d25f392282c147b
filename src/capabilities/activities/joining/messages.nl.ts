const people = (n: number) => (n === 1 ? '1 iemand' : `${n} mensen`)

/** The words of joining a date, of the line, and of those who host. */
export const nl = {
  button: { 'sign-up': 'Meld je aan', 'walk-in': 'Ik kom', unknown: 'Laat weten dat je komt' },
  places: (n: number) =>
    n === 0 ? 'vol, er is een wachtlijst' : n === 1 ? 'nog 1 plek' : `nog ${n} plekken`,
  firstTimer: 'Kom je voor het eerst? Laat het weten. Dan kijkt er iemand naar je uit.',
  pick: {
    title: (what: string) => `Wanneer kom je naar ${what}?`,
    none: 'Er zijn nu geen dagen om je voor aan te melden',
    noneText: 'Kijk later nog eens, of vraag het aan het initiatief.',
    cancelled: 'gaat niet door',
    back: 'Terug naar de activiteit',
  },
  form: {
    title: (what: string) => `Ik kom naar ${what}`,
    full: 'Deze dag is vol. Meld je aan, dan sta je op de wachtlijst. Komt er een plek vrij, dan krijg je die vanzelf.',
    fullCall: 'Heb je geen mail? Dan bellen ze je.',
    walkIn: 'Je kunt ook gewoon binnenlopen. Met je naam weten ze dat je komt.',
    naam: {
      label: 'Je voornaam',
      hint: 'Of een naam die jij kiest.',
      errors: {
        'an-address': 'Vul hier alleen een voornaam in. Geen e-mailadres, nummer of link.',
        'date-gone':
          'De dag die je koos kan niet meer. Bovenaan staat de eerste dag die wel kan. Is die goed? Druk dan nog een keer op de knop.',
        'too-often':
          'Er kwamen net veel aanmeldingen. Probeer het over een uur nog eens, of bel het initiatief.',
        trap: 'Dit leek door een computer ingevuld. Druk nog een keer op de knop.',
      },
    },
    email: {
      label: 'Je e-mailadres',
      hint: 'Vul dit in, of je telefoonnummer. Je krijgt een mail met je aanmelding, een dag ervoor, en als er iets verandert.',
      errors: {
        either: 'Vul je e-mailadres in, of je telefoonnummer hieronder. Een van de twee is genoeg.',
      },
    },
    telefoon: {
      label: 'Of je telefoonnummer',
      hint: 'Liever geen mail? Dan bellen ze je als er iets verandert.',
    },
    eerste: { label: 'Ik kom voor het eerst', hint: 'Dan kijkt er iemand naar je uit.' },
    keeps: (days: number) =>
      `Alleen de mensen die dit organiseren zien je naam en hoe je te bereiken bent. ${days} dagen na de activiteit wissen we alles.`,
    button: 'Meld me aan',
    buttonWait: 'Zet me op de wachtlijst',
    other: 'Kies een andere dag',
    trap: 'Laat dit leeg',
  },
  done: {
    coming: 'Je staat op de lijst',
    waiting: 'Je staat op de wachtlijst',
    comingText: (when: string) => `Tot ${when}.`,
    waitingText: 'Komt er een plek vrij, dan krijg je die vanzelf.',
    mailed: 'Je krijgt zo een mail. Daar staat ook in hoe je je afmeldt.',
    notMailed: 'Geen mail gekregen? Kijk bij ongewenste mail.',
    back: 'Terug naar de activiteit',
  },
  own: {
    title: { coming: 'Je komt', waiting: 'Je staat op de wachtlijst', off: 'Dit gaat niet door' },
    keep: 'Bewaar deze pagina, bijvoorbeeld bij je bladwijzers. Hier kun je je ook afmelden.',
    place: (n: number) =>
      n === 1 ? 'Je bent als eerste aan de beurt.' : `Je bent nummer ${n} op de wachtlijst.`,
    moves: 'Komt er een plek vrij, dan krijg je die vanzelf.',
    offText: 'Het is afgezegd. Je hoeft niets te doen.',
    what: 'Wat',
    when: 'Wanneer',
    where: 'Waar',
    host: 'Wie je ontvangt',
    door: 'De deur',
    calendar: 'Zet in je agenda',
    more: 'Meer over deze activiteit',
    cancel: 'Ik kom toch niet',
    cancelWait: 'Haal me van de wachtlijst',
    cancelText: 'Fijn als je het laat weten: dan kan een ander komen.',
  },
  mine: { title: 'Waar je naartoe gaat' },
  left: {
    title: 'Je bent afgemeld',
    text: 'Dank je wel voor het doorgeven. Je naam en hoe je te bereiken bent zijn gewist.',
    back: 'Zoek iets anders',
  },
  gone: {
    title: 'Deze link werkt niet meer',
    text: 'Misschien heb je je al afgemeld, of is de activiteit voorbij. Wil je komen? Meld je dan aan op de pagina van de activiteit.',
    link: 'Zoek een activiteit',
  },
  hosts: {
    link: 'Wie komt er?',
    title: (what: string) => `Wie komt er: ${what}`,
    dates: 'Welke dag',
    summary: (coming: number, firstTime: number, waiting: number) =>
      [
        coming === 0
          ? 'Nog niemand heeft zich aangemeld'
          : `${coming} ${coming === 1 ? 'aanmelding' : 'aanmeldingen'}`,
        ...(firstTime > 0 ? [`${firstTime} voor het eerst`] : []),
        ...(waiting > 0 ? [`${waiting} op de wachtlijst`] : []),
      ].join(', ') + '.',
    of: (room: number) => `Er is plek voor ${room}.`,
    off: 'Deze dag gaat niet door.',
    caption: { coming: 'Wie er komt', waiting: 'Wachtlijst', off: 'Had zich aangemeld' },
    columns: { name: 'Naam', reach: 'Bereikbaar via' },
    first: 'voor het eerst',
    lookOut: 'Kijk je uit naar wie voor het eerst komt?',
    call: (n: number) => (n === 1 ? 'Bel nog iemand' : `Bel nog ${n} mensen`),
    callText: 'Er is iets veranderd en zij hebben geen mail. Tik op “Gebeld” als je het hebt verteld.',
    called: (name: string) => `Gebeld: ${name}`,
    now: { coming: 'komt', waiting: 'wacht op een plek', off: 'gaat niet door' },
    remove: (name: string) => `Meld ${name} af`,
    empty: 'Nog niemand',
    emptyText: 'Meldt iemand zich aan, dan staat die hier. Deel de pagina van de activiteit in de buurt.',
    add: 'Iemand belde? Meld die hier aan',
    keeps: (days: number) =>
      `Namen en nummers gaan weg ${days} dagen na de activiteit. Schrijf ze niet over. Gooi een geprinte lijst daarna weg.`,
    done: { afgemeld: 'Die persoon is afgemeld.', gebeld: 'Genoteerd.', geteld: 'Het aantal is bewaard.' },
    count: {
      title: 'Hoeveel mensen waren er?',
      text: 'Alleen het aantal, geen namen. Zo kun je later laten zien wat jullie doen.',
      kwamen: { label: 'Hoeveel mensen' },
      nieuw: {
        label: 'Van wie voor het eerst',
        errors: { 'more-than-all': 'Dit kan niet meer zijn dan het hele aantal.' },
      },
      button: 'Bewaar het aantal',
      known: (came: number, firstTime: number) =>
        `Bewaard: ${people(came)}, van wie ${firstTime} voor het eerst.`,
    },
    print: 'Print deze pagina met de knop van je browser: je krijgt alleen de lijst.',
  },
  mail: {
    something: 'iets waar je je voor aanmeldde',
    hello: (name: string) => (name === '' ? 'Dag,' : `Dag ${name},`),
    from: (initiative: string, city: string | null) =>
      city === null
        ? `Deze mail komt namens ${initiative}.`
        : `Deze mail komt van Samenspel ${city}, namens ${initiative}.`,
    change: 'Kom je toch niet, of wil je het in je agenda? Bekijk je aanmelding:',
    others: 'Kijk hier voor andere dagen:',
    notYou: 'Heb jij je niet aangemeld? Dan typte iemand jouw adres. Meld je af met de link, dan is het weg.',
    coming: {
      subject: (what: string) => `Je staat op de lijst: ${what}`,
      text: 'Leuk dat je komt. Je staat op de lijst.',
    },
    waiting: {
      subject: (what: string) => `Je staat op de wachtlijst: ${what}`,
      text: 'Het is nu vol. Je staat op de wachtlijst. Komt er een plek vrij, dan krijg je die vanzelf en mailen we je.',
    },
    turns: {
      'moved-up': {
        subject: (what: string) => `Er is plek voor je: ${what}`,
        text: (what: string) => `Goed nieuws: er kwam een plek vrij. Je kunt komen naar ${what}.`,
      },
      'called-off': {
        subject: (what: string) => `Gaat niet door: ${what}`,
        text: (what: string) => `Helaas, dit gaat niet door: ${what}. Je hoeft niets te doen.`,
      },
      'on-again': {
        subject: (what: string) => `Gaat toch door: ${what}`,
        text: (what: string) => `Goed nieuws: dit gaat toch door: ${what}. Je staat nog op de lijst.`,
      },
      'on-again-waiting': {
        subject: (what: string) => `Gaat toch door: ${what}`,
        text: (what: string) => `Dit gaat toch door: ${what}. Je staat nog op de wachtlijst.`,
      },
    } satisfies Record<string, { subject: (what: string) => string; text: (what: string) => string }>,
    moved: {
      subject: (what: string) => `Andere tijd of plek: ${what}`,
      text: 'Let op, de tijd of de plek is veranderd. Zo is het nu:',
    },
    reminder: {
      subject: (what: string, soon: string) => `${soon}: ${what}`,
      text: (soon: string) => `${soon} is het zover. Tot dan.`,
    },
    hosts: {
      subject: (what: string, coming: number, firstTime: number) =>
        `${what}: ${coming} ${coming === 1 ? 'aanmelding' : 'aanmeldingen'}${firstTime > 0 ? `, ${firstTime} voor het eerst` : ''}`,
      text: (what: string, when: string) => `Binnenkort is het zover: ${what}, ${when}.`,
      numbers: (coming: number, firstTime: number) =>
        `${coming === 1 ? 'Er kwam 1 aanmelding' : `Er kwamen ${coming} aanmeldingen`}${firstTime > 0 ? `, van wie ${firstTime} voor het eerst` : ''}.`,
      lookOut: 'Kijk je uit naar wie voor het eerst komt? Dat maakt het verschil.',
      list: 'De lijst, ook om te printen:',
      noNames: 'Namen staan niet in deze mail. Zo blijven ze niet in je mailbox achter.',
    },
  },
}
