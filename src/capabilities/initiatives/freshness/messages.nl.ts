/** The words about whether a page still holds. */
export const nl = {
  mail: {
    subject: (name: string) => `Klopt de pagina van ${name} nog?`,
    hello: 'Dag,',
    why: (name: string, city: string) =>
      `Al een maand veranderde er niets op de pagina van ${name} op Samenspel ${city}. Klopt alles nog? Het kost je een paar tellen. Zeg of het nog klopt:`,
    ifNot:
      'Klopt er iets niet meer? Dan pas je het daar meteen aan. Doe je niets, dan staat er op den duur bij dat we het niet zeker weten.',
  },
  calledMail: {
    subject: (name: string) => `De pagina van ${name} is bevestigd`,
    hello: 'Dag,',
    why: (name: string, city: string) =>
      `Iemand van de gemeente of het wijkteam belde met jullie, en gaf aan Samenspel ${city} door dat de pagina van ${name} nog klopt. Dat staat nu ook op de pagina.`,
    otherwise: 'Heb je niemand gesproken, of klopt er iets niet? Dan pas je het hier aan:',
    refuse: 'Bevestigen jullie liever alleen zelf? Dat zet je op diezelfde pagina aan, bij ‘Het wijkteam’.',
  },
  page: {
    title: (name: string) => `Klopt de pagina van ${name} nog?`,
    intro: 'Kijk even op de pagina. Klopt alles? Dan is één tik genoeg.',
    see: 'Bekijk de pagina',
    yes: 'Ja, alles klopt nog',
    edit: 'Nee, ik pas iets aan',
    done: { title: 'Bedankt', text: 'Op de pagina staat dat alles klopt vanaf vandaag.' },
    expired: {
      title: 'Deze link werkt niet meer',
      text: 'Misschien is hij al gebruikt, of kwam er een nieuwere mail. Je kunt ook inloggen en de pagina zelf bijwerken.',
    },
  },
  callList: {
    title: 'Bellijst',
    intro:
      'Van deze initiatieven weten we al drie maanden niet of alles nog klopt. Bel ze even. De langst stille staat boven.',
    empty: 'Niemand om te bellen',
    emptyText: 'Van alle initiatieven in je gebied weten we dat het klopt.',
    since: (day: string) => `Voor het laatst bevestigd op ${day}`,
    never: 'Nog nooit bevestigd',
    noWay: 'Geen telefoonnummer of e-mailadres bekend. Ga er eens langs.',
    holds: (name: string) => `Gebeld: ${name} klopt`,
    refused: 'Dit initiatief bevestigt liever zelf. Bellen mag wel.',
    give: 'Geef de pagina aan het initiatief',
    done: 'Dat is genoteerd. Op de pagina staat dat alles klopt vanaf vandaag.',
  },
}
