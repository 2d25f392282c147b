import type { Locale } from '#platform/context/ctx.ts'

const nl = {
  platform: 'Samenspel',
  skip: 'Naar de inhoud',
  menu: 'Menu',
  navigation: 'Hoofdmenu',
  footer: 'Meer',
  about: (city: string) =>
    `Samenspel ${city} wijst de weg naar wat bewoners voor elkaar maken. Gratis, zonder account.`,
  contact: (where: string) => `Vragen over deze site: ${where}`,
  demo: 'Dit is een voorbeeldstad. De plekken en activiteiten zijn verzonnen, de namen van de buurten zijn echt.',
  /** Said where residents wrote in another language than the page's. */
  ownTexts: null as string | null,
  administration: 'Beheer',
  you: 'Je bent hier',
  figures: 'Hoe snel helpt de gemeente?',
  look: 'Hoe deze site eruitziet',
  openData: 'Open gegevens (API)',
  source: 'Broncode en privacy',
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres verkeerd getypt, of is deze activiteit gestopt.',
    home: 'Kijk wat er bij jou in de buurt is',
  },
  forbidden: { title: 'Dit mag je hier niet', text: 'Ga terug naar de vorige pagina.' },
  wrongMethod: {
    title: 'Hier kun je niets versturen',
    text: 'Deze pagina kun je alleen bekijken. Ga terug naar de vorige pagina en probeer het daar.',
  },
  failed: {
    title: 'Er ging bij ons iets mis',
    text: 'Het ligt niet aan jou. Wat je typte is niet verstuurd. Probeer het over een paar minuten weer.',
  },
  noMunicipality: 'Hier is nog geen gemeente. Voeg er een toe met: samenspel municipality add',
  otherHost: 'Op dit adres is geen gemeente. Kijk of het adres goed is getypt.',
}

const en: typeof nl = {
  platform: 'Samenspel',
  skip: 'Skip to content',
  menu: 'Menu',
  navigation: 'Main menu',
  footer: 'More',
  about: (city) =>
    `Samenspel ${city} shows the way to what residents make for each other. Free, no account needed.`,
  contact: (where) => `Questions about this site: ${where}`,
  demo: 'This is an example city. Places and activities are made up; the names of the neighbourhoods are real.',
  ownTexts: 'People here wrote their own texts, in Dutch.',
  administration: 'Administration',
  you: 'You are here',
  figures: 'How quickly does the municipality help?',
  look: 'How this site looks',
  openData: 'Open data (API)',
  source: 'Source code and privacy',
  notFound: {
    title: 'This page does not exist',
    text: 'Perhaps the address was mistyped, or this activity has stopped.',
    home: 'See what there is near you',
  },
  forbidden: { title: 'You cannot do this here', text: 'Go back to the previous page.' },
  wrongMethod: {
    title: 'Nothing can be sent here',
    text: 'This page can only be looked at. Go back to the previous page and try it there.',
  },
  failed: {
    title: 'Something went wrong on our side',
    text: 'It is not your fault. What you typed was not sent. Please try again in a few minutes.',
  },
  noMunicipality: 'There is no municipality here yet. Add one with: samenspel municipality add',
  otherHost: 'There is no municipality at this address. Check whether it was typed right.',
}

/** The words around every page. */
export const frameWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
