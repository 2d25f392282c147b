/** What is said to people whose page came from a file. */
export const nl = {
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
}
