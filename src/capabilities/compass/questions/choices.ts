import type { Locale } from '#platform/context/ctx.ts'
import type { Standing } from '../domain.ts'
import type { Expectation } from './next-steps.ts'

/** How far somebody says to be with a theme. */
export const standingWords: Readonly<Record<Standing, Readonly<Record<Locale, string>>>> = {
  open: { nl: 'nog open', en: 'still open' },
  busy: { nl: 'mee bezig', en: 'working on it' },
  clear: { nl: 'helder', en: 'clear' },
}

/** What somebody may hope for from the municipality, as they would say it. */
export const expectationWords: Readonly<Record<Expectation, Readonly<Record<Locale, string>>>> = {
  information: { nl: 'Informatie', en: 'Information' },
  contacts: { nl: 'Contact met anderen', en: 'Contact with others' },
  'thinking-along': { nl: 'Iemand die meedenkt', en: 'Someone who thinks along' },
  space: { nl: 'Een plek', en: 'A place' },
  money: { nl: 'Geld', en: 'Money' },
  permit: { nl: 'Een vergunning of duidelijke regels', en: 'A permit, or clear rules' },
  task: { nl: 'Een taak van de gemeente overnemen', en: 'To take over a task of the municipality' },
  'left-alone': { nl: 'Laat ons gewoon onze gang gaan', en: 'Just let us go our own way' },
}
