/** The words of passkeys. Dutch is the model; English follows it. */
export const nl = {
  title: 'Passkeys',
  unknownDevice: 'een onbekend apparaat',
  mine: {
    title: 'Inloggen zonder mail',
    link: 'Maak een passkey of bekijk ze',
  },
  signIn: {
    button: 'Log in met een passkey',
    stopped: 'Je bent nog niet ingelogd. Probeer het nog eens, of vraag een link in je mail.',
    failed: 'Inloggen met deze passkey lukt niet. Probeer het nog eens, of vraag een link in je mail.',
  },
  add: {
    button: 'Maak een passkey',
    stopped: 'Er is geen passkey gemaakt. Probeer het nog eens als je wilt.',
    failed: 'Een passkey maken lukt niet. Laad de pagina opnieuw en probeer het nog eens.',
    known: 'Op dit apparaat heb je al een passkey.',
  },
  tooOften: 'Er is hier net heel vaak een passkey gevraagd. Probeer het over tien minuten weer.',
  intro:
    'Met een passkey log je in met je vinger, je gezicht of de code van je telefoon of computer. Je hoeft dan niet op een mail te wachten.',
  stays: 'Inloggen met een link in je mail blijft ook werken.',
  without:
    'Hier kun je geen passkey maken. Je browser kan het niet, of JavaScript staat uit. Log in met een link in je mail.',
  again:
    'Wil je een passkey maken? Log dan eerst opnieuw in. Zo kan niemand anders er een maken als je dit apparaat even alleen laat.',
  signInAgain: 'Log opnieuw in',
  full: 'Je hebt al veel passkeys. Verwijder er eerst een.',
  yours: 'Jouw passkeys',
  none: 'Je hebt nog geen passkey.',
  since: (when: string) => `Gemaakt: ${when}`,
  seen: (when: string) => `Laatst gebruikt: ${when}`,
  unused: 'Nog niet gebruikt',
  remove: (device: string) => `Verwijder de passkey van ${device}`,
  added: 'Je passkey is gemaakt. De volgende keer kun je ermee inloggen.',
  removed:
    'De passkey is verwijderd. Op je apparaat kan hij nog in de lijst staan. Daar kun je hem ook weghalen.',
  back: 'Terug naar Mijn Samenspel',
  tooBig: 'Dit is te groot voor een passkey. Laad de pagina opnieuw en probeer het nog eens.',
  unreadable: 'Dit kunnen we niet lezen. Laad de pagina opnieuw en probeer het nog eens.',
  mail: {
    subject: (city: string) => `Nieuwe passkey bij Samenspel ${city}`,
    hello: 'Dag,',
    added: (city: string, device: string) =>
      `Er is een passkey gemaakt voor jouw account bij Samenspel ${city}, op ${device}. Daarmee kun je inloggen zonder mail.`,
    notYou: 'Was jij dit niet? Log in, verwijder de passkey en log overal uit. Dat kan hier:',
  },
}
