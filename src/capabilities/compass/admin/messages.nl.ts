import type { Refusal } from './domain.ts'

const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** The words for administrators who set the questions of the Kompas. Dutch is the model; English follows it. */
export const nl = {
  overview: {
    title: 'Vragen van het Kompas',
    intro:
      'Dit vraagt het Kompas aan wie een idee heeft. Je werkt aan een concept. Pas als je publiceert, ziet iedereen het.',
    now: 'Wat nu gevraagd wordt',
    noDraft: 'Er is nog geen concept. Verander je iets, dan begint het vanzelf.',
    draft: (when: string) =>
      `Er is een concept, voor het laatst veranderd op ${when}. Bewoners zien het nog niet.`,
    publish: 'Bekijk en publiceer het concept',
    preview: 'Bekijk hoe het eruitziet',
    themes: 'De vier richtingen',
    asked: (count: number) => some(count, 'vraag', 'vragen'),
    locales: 'Talen',
    localesText:
      'De vragen staan er altijd in het Nederlands. Is een vraag er niet in het Engels, dan staat die er in het Nederlands.',
    engels: 'Laat de vragen ook in het Engels zien',
    localesButton: 'Bewaar de talen',
    noEnglish: (count: number) => `${some(count, 'vraag is', 'vragen zijn')} er alleen in het Nederlands.`,
    versions: 'Versies',
    versionsText: 'Een versie verandert nooit meer. Zo blijft bij elk antwoord staan wat er gevraagd werd.',
    done: {
      toegevoegd: 'De vraag staat in het concept.',
      bewaard: 'De vraag is bewaard in het concept.',
      volgorde: 'De volgorde is bewaard in het concept.',
      weggelaten: 'De vraag is weggelaten uit het concept. Je kunt de vraag terugnemen.',
      terug: 'De vraag staat weer in het concept.',
      talen: 'De talen zijn bewaard in het concept.',
      concept: 'Het concept begint opnieuw met deze vragen.',
      gepubliceerd: 'De nieuwe versie staat op de site. Iedereen ziet die meteen.',
    },
  },
  version: {
    name: (version: number) => (version === 0 ? 'Vragen van Samenspel' : `Versie ${version}`),
    meta: (day: string) => `gepubliceerd op ${day}`,
    ours: 'geschreven voor Samenspel',
    now: 'wordt nu gevraagd',
    restart: 'Begin het concept met deze vragen',
    restartText:
      'Wil je hiermee verder? Dan begint het concept opnieuw met deze vragen. Bewoners zien het pas als je publiceert.',
    loses: 'Let op: wat nu in het concept staat en nog niet gepubliceerd is, verdwijnt dan.',
  },
  theme: {
    add: 'Voeg een vraag toe',
    limit: (most: number) => `Een richting heeft hoogstens ${most} vragen. Laat er eerst een weg.`,
    change: 'Pas aan',
    up: 'Omhoog',
    down: 'Omlaag',
    leaveOut: 'Laat weg',
    takeBack: 'Neem terug',
    of: (ask: string) => `: ${ask}`,
    challenge: 'Alleen bij het uitdaagrecht',
    dutchOnly: 'Alleen in het Nederlands',
    leftOut: 'Weggelaten',
    leftOutText:
      'Deze vragen worden niet gesteld. Antwoorden van eerder blijven staan. Wat nog nooit gepubliceerd is, verdwijnt als je publiceert.',
  },
  question: {
    addTitle: (theme: string) => `Nieuwe vraag bij ${theme}`,
    title: 'Pas een vraag aan',
    keeps:
      'Wie al antwoord gaf, houdt de vraag zoals die toen was. Vraag je iets heel anders? Laat deze dan weg en voeg een nieuwe toe.',
    notAsked: 'Deze vraag is weggelaten en wordt niet gesteld.',
    en: 'In het Engels',
    enText: 'Niet verplicht. Vul alles in, of niets.',
    add: 'Voeg toe aan het concept',
    button: 'Bewaar in het concept',
    back: 'Terug',
    form: {
      vraag: { label: 'Vraag', hint: 'Eén korte zin, met een vraagteken.' },
      uitleg: { label: 'Uitleg', hint: 'Waar kan iemand aan denken?' },
      voorbeeld: { label: 'Voorbeeld van een antwoord' },
      waarom: { label: 'Waarom vragen jullie dit?' },
      uitdaagrecht: {
        label: 'Vraag dit alleen aan wie een taak van de gemeente wil overnemen',
        hint: 'Dat heet het uitdaagrecht.',
      },
      vraagEn: { label: 'Vraag in het Engels' },
      uitlegEn: { label: 'Uitleg in het Engels' },
      voorbeeldEn: { label: 'Voorbeeld in het Engels' },
      waaromEn: { label: 'Waarom jullie dit vragen, in het Engels' },
    },
    errors: {
      contact: 'Zet hier geen mailadres of telefoonnummer: wat je publiceert, blijft altijd staan.',
      'half-said': 'Vul dit ook in het Engels in, of maak alles in het Engels leeg.',
      taken: 'Deze vraag staat er al.',
      full: 'Deze richting heeft al tien vragen. Laat er eerst een weg.',
      last: 'Laat in elke richting minstens één vraag staan die voor iedereen is.',
    },
    clash: 'Iemand anders veranderde deze vraag terwijl je schreef. Dit staat er nu:',
    clashDo: 'Jouw tekst staat nog hieronder. Voeg ze samen en bewaar opnieuw.',
  },
  preview: {
    title: 'Zo ziet het concept eruit',
    titleNow: 'Zo zien de vragen eruit',
    text: 'Zo lezen bewoners de vragen. Invullen kan hier niet.',
    dutch: 'In het Nederlands',
    english: 'In het Engels',
    languages: 'Taal van de vragen',
    more: 'Voorbeeld, en waarom we dit vragen',
  },
  publish: {
    title: 'Publiceer het concept',
    nothing: 'Er is niets om te publiceren. Het concept is gelijk aan wat nu gevraagd wordt.',
    intro: (version: number) =>
      `Dit wordt versie ${version}. Na publiceren verandert deze versie nooit meer. Bij antwoorden van eerder blijft staan wat er toen gevraagd werd.`,
    fresh: 'Nieuw of teruggenomen',
    reworded: 'Anders geschreven',
    gone: 'Weggelaten',
    moved: 'Andere volgorde',
    locales: 'Talen',
    withEnglish: 'Ook in het Engels',
    withoutEnglish: 'Alleen in het Nederlands',
    lost: 'Nooit gepubliceerd en weggelaten: verdwijnt',
    before: 'Was:',
    label: 'Onder de vragen staat dan:',
    samenspel: 'dat ze geschreven zijn voor Samenspel.',
    municipality: (city: string, version: number) =>
      `dat ze van de gemeente ${city} zijn, versie ${version}, met de datum.`,
    button: (version: number) => `Publiceer versie ${version}`,
    preview: 'Bekijk eerst hoe het eruitziet',
    back: 'Terug naar de vragen',
  },
  refused: {
    full: 'Deze richting heeft al tien vragen. Laat er eerst een weg.',
    last: 'Laat in elke richting minstens één vraag staan die voor iedereen is.',
    taken: 'Er staat al een vraag die zo heet. Pas die eerst aan.',
    changed:
      'Iemand anders veranderde intussen het concept. Kijk hier hoe het nu is, en doe het dan opnieuw.',
    nothing: 'Er is niets om te publiceren.',
  } as Readonly<Record<Refusal, string>>,
}
