/** The words of the page on which a worker asks. */
export const nl = {
  title: 'Wat zou iemand helpen, of wat kan iemand goed?',
  notKept: 'Wat je hier typt, bewaren we niet. Schrijf geen namen, adressen of nummers.',
  form: {
    vraag: {
      label: 'In je eigen woorden',
      errors: {
        empty: 'Schrijf in een paar woorden wat iemand nodig heeft, wil of kan.',
        personal:
          'Hier staat misschien iets over een persoon. Haal het weg, of zeg dat het niet over een persoon gaat.',
      },
    },
    buurt: {
      label: 'Vanuit welke buurt?',
      none: 'Weet ik niet of maakt niet uit',
      from: (area: string) => `vanuit ${area}`,
    },
    hoe: {
      label: 'Hoe komt iemand er?',
      options: {
        foot: 'lopend',
        rollator: 'met rollator of rolstoel',
        bicycle: 'op de fiets',
        car: 'met auto of taxi',
      },
      none: 'Lopend, of zoals je het schrijft',
    },
    ver: {
      label: 'Hoe ver mag het zijn?',
      options: { '10': '10 minuten', '20': '20 minuten', '30': 'een half uur', '45': 'drie kwartier' },
      none: 'Maakt niet uit',
      atMost: (minutes: string) => `hooguit ${minutes}`,
    },
  },
  where: 'Waar en hoe ver',
  button: 'Zoek wat past',
  again: 'Zoek opnieuw',
  readAs: 'Zo lezen we je vraag',
  readAsHint: 'Klopt er iets niet? Haal het weg of zet het erbij en zoek opnieuw.',
  readAsLine: (chips: string) => `Gelezen: ${chips}.`,
  change: 'Pas aan',
  add: 'Voeg toe wat telt',
  addConditions: 'Het moet',
  addTimes: 'Wanneer',
  addWho: 'Voor wie',
  answer: 'Wat past',
  fits: (_count: number) => 'Dit past',
  more: (count: number) => `Nog ${count} ${count === 1 ? 'plek die past' : 'plekken die passen'}`,
  mind: 'Let op',
  full: (others: number) => `Dit past${others === 0 ? '' : ' ook'}, maar zit nu vol`,
  alike: { title: 'Dit is er al', text: 'Vraag hoe zij het hebben gedaan.' },
  introduce: 'Warm introduceren',
  look: 'Bekijk (nieuw tabblad)',
  other: 'En andersom',
  otherIntro: 'Hier is iemand nodig die dit kan:',
  needed: 'Hier is iemand nodig',
  missing: {
    title: 'Mist er iets?',
    text: 'Zeg het met één tik. Zonder tekst, zonder persoon: zo ziet de gemeente wat er ontbreekt.',
  },
  none: {
    title: 'Geen passend aanbod',
    text: 'We vonden niets dat echt past. Daarom laten we niets zien dat maar half klopt.',
    advice:
      'Haal iets weg bij “Zo lezen we je vraag” en zoek opnieuw. Koos je hoe ver het mag zijn? Kies dan iets verder.',
    inOtherWords: 'Schrijf het in andere woorden en zoek opnieuw.',
  },
  unread: {
    title: 'Wat zou iemand willen doen?',
    text: 'We zien nog niet wat iemand zoekt. Noem iets om te doen, of wat iemand nodig heeft: mensen zien, bewegen, samen eten.',
  },
  nothingYet: {
    title: 'Zo werkt het',
    lines: [
      'Typ wat je weet, in gewone woorden. Zeg er ook bij wat iemand níét wil.',
      'Bijvoorbeeld: mevrouw met rollator wil mensen zien, durft ’s avonds niet naar buiten. Geen praatgroep.',
      'Je ziet wat past, waarom, en waar je op moet letten.',
      'Past er niets? Dan zeggen we dat. Met één tik schrijf je op wat er mist.',
    ],
  },
}
