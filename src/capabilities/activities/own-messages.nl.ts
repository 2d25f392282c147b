import type { SchoolHoliday } from './holidays/school-years.ts'
import type { ActivityText, MoveText } from './forms.ts'

const plek = {
  label: 'Waar is het?',
  hint: 'Laat het leeg als het op jullie eigen plek is.',
}
const adres = {
  label: 'Wat is het adres daar?',
  errors: {
    'not-found':
      'We vinden dit adres niet. Controleer straat en nummer, of vul alleen de naam van de plek in.',
  },
}
const dayErrors = {
  past: 'Deze dag is al voorbij. Kies een dag die nog komt.',
  never: 'Zo gebeurt het nooit. Kijk of de dag, hoe vaak en het einde bij elkaar passen.',
}
const tot = {
  label: 'Hoe laat is het klaar?',
  errors: { 'ends-before-start': 'Het is klaar voor het begint. Vul een latere tijd in.' },
}

export const nl = {
  agenda: 'Jullie activiteiten',
  empty: 'Er staat nog niets in de agenda',
  emptyText: 'Zet er iets op. Dat kost je een minuut.',
  noDates: 'Er komen geen dagen meer.',
  see: 'Bekijk de activiteit',
  dates: 'Kies een dag om die te veranderen of af te zeggen:',
  cancelled: 'gaat niet door',
  change: (title: string) => `Verander “${title}”`,
  add: 'Zet een activiteit erop',
  addIntro: 'Wat gebeurt er, en wanneer? De plek is die van jullie initiatief.',
  editIntro: 'Verander wat anders wordt. Hierna zie je eerst hoe het wordt.',
  more: 'Meer vertellen',
  next: 'Kijk of het klopt',
  back: 'Terug zonder te bewaren',
  done: {
    erbij: 'De activiteit staat in de agenda.',
    weg: 'De activiteit is weggehaald.',
    bewaard: 'Dat is bewaard.',
    afgezegd: 'Deze keer gaat niet door. Dat staat er nu bij.',
    toch: 'Deze keer gaat toch door.',
    gestopt: 'De reeks is gestopt.',
    verzet: 'Deze keer is verzet. De nieuwe tijd staat los in de agenda.',
  },
  told: 'Wie zich had aangemeld, krijgt bericht.',
  remove: {
    title: 'Helemaal weghalen',
    text: 'De activiteit verdwijnt van alle pagina’s en uit agenda’s. Dit kun je niet terugdraaien.',
    button: (title: string) => `Haal “${title}” weg`,
  },
  check: {
    title: 'Klopt dit?',
    intro: 'Zo hebben we het begrepen. Er is nog niets bewaard.',
    what: 'Wat',
    when: 'Wanneer',
    where: 'Waar',
    ownPlace: 'Op jullie eigen plek',
    host: 'Bij de deur',
    join: 'Meedoen',
    places: (n: number) => `plek voor ${n}`,
    first: 'De eerste keren',
    skipped: (days: string) => `Deze keren slaan we over: ${days}.`,
    skippedLater: 'Later slaan we ook elke keer over die zo valt.',
    advice:
      'Scholen mogen zelf een andere herfst- en voorjaarsvakantie kiezen. Wij gebruiken de data van jullie regio.',
    unknown: (holidays: string) =>
      `Van deze vakanties kennen we de data nog niet: ${holidays}. Zodra we ze kennen, slaan we ze ook over.`,
    often: 'Hoe vaak is het?',
    said: (words: string) => `Zoals jij het zei: ${words}`,
    once: (day: string) => `Eén keer, op ${day}`,
    from: (day: string) => `Dit geldt vanaf ${day}. Eerdere keren blijven zoals ze zijn.`,
    put: 'Zet in de agenda',
    keep: 'Bewaar',
    again: 'Verander iets',
  },
  holidays: {
    autumn: 'herfstvakantie',
    christmas: 'kerstvakantie',
    spring: 'voorjaarsvakantie',
    may: 'meivakantie',
    summer: 'zomervakantie',
  } satisfies Record<SchoolHoliday, string>,
  conflict: {
    title: 'Iemand anders veranderde dit net ook',
    text: 'Hieronder staat wat er nu staat. In het formulier staat wat jij typte. Kies wat moet blijven en bewaar opnieuw. Er is niets verloren.',
    theirs: 'Dit staat er nu',
  },
  date: {
    title: (title: string, day: string) => `${title} op ${day}`,
    isOff: 'Deze keer gaat niet door',
    off: {
      title: 'Gaat deze keer niet door?',
      text: 'De dag blijft doorgestreept in beeld, zodat niemand voor niets komt.',
      button: 'Zeg deze keer af',
    },
    on: { text: 'Was het een vergissing? Zet de dag dan terug.', button: 'Het gaat toch door' },
    other: {
      title: 'Deze keer op een andere tijd of plek',
      text: 'Deze dag wordt doorgestreept. De nieuwe tijd komt los in de agenda te staan, met dezelfde uitleg.',
      button: 'Verzet deze keer',
    },
    stop: {
      title: 'Stoppen vanaf deze dag',
      text: (day: string) => `Vanaf ${day} komen er geen keren meer. Wat daarvoor komt, blijft staan.`,
      button: 'Stop de reeks',
    },
    back: 'Terug naar jullie activiteiten',
  },
  move: {
    dag: { label: 'Op welke dag?', errors: dayErrors },
    van: { label: 'Hoe laat begint het?' },
    tot,
    plek: { label: 'Waar is het dan?', hint: 'Laat het leeg als de plek dezelfde blijft.' },
    adres,
  } satisfies MoveText as MoveText,
  editDay: 'Vanaf welke dag geldt dit?',
  form: {
    wat: { label: 'Wat gaan jullie doen?', hint: 'Bijvoorbeeld: koffie met de krant' },
    dag: { label: 'Op welke dag is de eerste keer?', errors: dayErrors },
    van: { label: 'Hoe laat begint het?' },
    tot,
    hoevaak: {
      label: 'Komt het terug?',
      hint: 'Schrijf het zoals je het zegt: elke woensdag, of: eerste zaterdag van de maand. Is het één keer? Laat het dan leeg.',
      errors: {
        unread:
          'Dit kunnen we niet lezen. Schrijf bijvoorbeeld: elke woensdag, elke maandag en donderdag, om de week op vrijdag, eerste zaterdag van de maand, elke werkdag tot 1 juni. Of laat het leeg: hierna kun je kiezen.',
      },
    },
    vrij: {
      label: 'Wanneer niet?',
      options: { school: 'Niet in de schoolvakanties', feest: 'Niet op feestdagen' },
    },
    regio: {
      label: 'Welke schoolvakanties gelden bij jullie?',
      hint: 'In jullie gemeente zijn er twee regio’s, of wij weten niet welke het is.',
      none: 'Weet ik niet',
      options: { noord: 'Regio Noord', midden: 'Regio Midden', zuid: 'Regio Zuid' },
      errors: { 'which-region': 'Kies een regio. Dan weten we welke vakanties we overslaan.' },
    },
    deur: {
      label: 'Wie staat er bij de deur?',
      hint: 'Bijvoorbeeld: de gastvrouw zit aan de ronde tafel bij het raam. Geen namen.',
    },
    plek,
    adres,
    meedoen: {
      label: 'Hoe doe je mee?',
      none: 'Dat zeggen we nog niet',
      options: { 'walk-in': 'Je loopt zo binnen', 'sign-up': 'Je meldt je van tevoren aan' },
    },
    plekken: { label: 'Voor hoeveel mensen is er plek?' },
    totenmet: { label: 'Tot en met welke dag?', hint: 'Laat het leeg als het doorgaat.' },
    uitleg: { label: 'Wil je er meer over vertellen?' },
    kosten: { label: 'Wat kost het, in euro’s?', hint: 'Vul 0 in als het gratis is.' },
  } satisfies ActivityText as ActivityText,
}
