import { longestMessage } from './correspondence.ts'

/** The words of what is written to an initiative, and of what comes back. */
export const nl = {
  link: 'Stuur een bericht',
  somebody: 'Iemand',
  trap: 'Laat dit leeg',
  form: {
    title: (name: string) => `Stuur een bericht aan ${name}`,
    intro: 'Vraag wat je wilt weten, of meld je aan. Je krijgt het antwoord per mail.',
    bericht: { label: 'Je bericht' },
    naam: {
      label: 'Je naam',
      hint: 'Je voornaam is genoeg.',
      errors: { 'an-address': 'Vul hier een naam in, en niet je e-mailadres. Het initiatief ziet dit.' },
    },
    email: { label: 'Je e-mailadres', hint: 'Hier komt het antwoord. Het initiatief ziet je adres niet.' },
    keeps: (days: number) =>
      `We bewaren je bericht en je adres tot ${days} dagen na het laatste bericht. Daarna wissen we alles.`,
    button: 'Stuur je bericht',
    back: 'Terug naar de pagina',
    tooOften: 'Er kwamen net veel berichten van dit netwerk. Probeer het over een uur nog eens.',
  },
  sent: {
    title: 'Je bericht is verstuurd',
    text: 'Als het initiatief antwoordt, krijg je een mail. Dat kan even duren: vaak doen mensen dit in hun vrije tijd.',
  },
  page: {
    toTeam: (name: string, initiative: string) => `${name} en ${initiative}`,
    toSender: (initiative: string) => `Je gesprek met ${initiative}`,
    you: 'Jij',
    us: 'Jullie',
    said: (who: string, day: string) => `${who}, ${day}`,
    wiped: 'Deze tekst is gewist.',
    noAddress: 'Jullie zien elkaars e-mailadres niet.',
    answer: { label: 'Schrijf terug', hint: 'Het gaat per mail naar de ander.' },
    button: 'Verstuur',
    wait: 'Je schreef al drie keer. Wacht nu op een bericht terug.',
    closed: 'Dit gesprek is gesloten. Je kunt niet meer terugschrijven.',
    done: {
      verstuurd: 'Je bericht is verstuurd.',
      gesloten: 'Het gesprek is gesloten.',
      gewist: 'Het gesprek is gewist.',
      doorgestuurd: 'Het bericht is doorgestuurd.',
      weggegooid: 'Het bericht is weggegooid.',
    },
    end: 'Klaar?',
    endTeam: 'Sluit je het gesprek, dan kan niemand meer schrijven. Wis je het, dan is alles meteen weg.',
    endSender: 'Wis je het gesprek, dan is alles meteen weg. Je krijgt er dan geen mail meer over.',
    close: 'Sluit dit gesprek',
    remove: 'Wis dit gesprek',
    all: 'Alle berichten',
  },
  held: {
    title: 'Achtergehouden',
    intro:
      'Deze berichten lijken op reclame of kwamen opvallend vaak. Ze gingen niet rond. Kijk of ze echt zijn.',
    one: 'Achtergehouden: dit lijkt op reclame, of er kwamen veel berichten achter elkaar.',
    pass: 'Stuur door',
    drop: 'Gooi weg',
    from: (who: string) => `van ${who}`,
  },
  list: {
    link: 'Berichten aan jullie',
    title: (name: string) => `Berichten aan ${name}`,
    open: 'Lees en antwoord',
    empty: 'Nog geen berichten',
    emptyText: 'Stuurt iemand een bericht via de pagina, dan staat het hier. Je krijgt ook een mail.',
    state: { answer: 'wacht op jullie', waiting: 'jullie schreven het laatst', closed: 'gesloten' },
    keeps: (days: number) => `Een gesprek gaat weg ${days} dagen na het laatste bericht.`,
  },
  gone: {
    title: 'Deze link werkt niet meer',
    text: 'Het gesprek is gewist, of de link is niet meer van jou. Houd je de pagina bij? Log dan in en kijk bij jullie berichten.',
  },
  mail: {
    hello: 'Dag,',
    asking: {
      gladly: (who: string) => `Wil je iets vragen? Antwoord gewoon op deze mail, dan leest ${who} het.`,
      hosts: 'het initiatief',
      not: 'Antwoorden op deze mail kan niet.',
      write: 'Wil je iets vragen? Schrijf het initiatief:',
      elsewhere: 'Wil je iets vragen? Dat kan op de pagina van het initiatief.',
    },
    message: {
      subject: (initiative: string) => `Een bericht voor ${initiative}`,
      why: (who: string, initiative: string, city: string) =>
        `${who} schreef via de pagina van ${initiative} op Samenspel ${city}:`,
      link: 'Lees en beantwoord het hier:',
    },
    answer: {
      subject: (initiative: string) => `Antwoord van ${initiative}`,
      why: (initiative: string, city: string) => `${initiative} antwoordt je via Samenspel ${city}:`,
      link: 'Lees het hele gesprek en schrijf terug:',
      notYou:
        'Heb jij niets gevraagd? Dan typte iemand jouw adres. Open de link en kies “Wis dit gesprek”. Dan hoor je er niets meer van.',
    },
    held: {
      subject: (initiative: string) => `Een bericht voor ${initiative} wacht op een blik`,
      why: (initiative: string, city: string) =>
        `Via de pagina van ${initiative} op Samenspel ${city} kwam een bericht dat op reclame lijkt. We houden het achter. Kijk of het echt is:`,
      once: 'Komen er vandaag meer, dan mailen we daar niet over.',
    },
    notSent: {
      subject: {
        nothing: (initiative: string) => `Je antwoord ging niet door: ${initiative}`,
        part: (initiative: string) => `Je antwoord ging door zonder bijlage: ${initiative}`,
      },
      why: {
        closed: 'Je stuurde een antwoord per mail. Dat ging niet door: het gesprek is gesloten.',
        wait: 'Je stuurde een antwoord per mail. Dat ging niet door: je schreef al drie keer. Wacht nu op een bericht terug.',
        long: `Je stuurde een antwoord per mail. Dat ging niet door: het is langer dan ${longestMessage} tekens. Maak het korter en stuur het nog eens.`,
        empty:
          'Je stuurde een antwoord per mail, maar we vonden er geen tekst in. Schrijf je antwoord boven de tekst die al in de mail stond.',
        attached: 'Je antwoord is verstuurd. De bijlage konden we niet meesturen. Alleen tekst gaat mee.',
      },
      link: 'Lees het hele gesprek:',
    },
    attached: '(Bij deze mail zat een bijlage. Die komt niet mee.)',
    reply:
      'Je kunt gewoon op deze mail antwoorden. Dan sturen wij je antwoord door, zonder bijlagen. Zo blijven jullie adressen geheim.',
    noReply: 'Antwoord niet op deze mail, maar via deze link. Zo blijven jullie adressen geheim.',
  },
}
