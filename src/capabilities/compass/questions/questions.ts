import type { Locale } from '#platform/context/ctx.ts'
import type { QuestionSet, Theme } from '../domain.ts'
import { conditions } from './conditions.ts'
import { involvement } from './involvement.ts'
import { politics } from './politics.ts'
import { worth } from './worth.ts'

/**
 * Our own questions. The full list of Haarlem was not found, and copying it would say that a city asks what it does
 * not: these were written for Samenspel, and `label` says so wherever they are shown.
 */
export const ownQuestions: QuestionSet = {
  version: 0,
  questions: [...involvement, ...worth, ...politics, ...conditions],
}

/** Whose questions version 0 are: shown with them, on the screen and on paper. */
export const label: Readonly<Record<Locale, string>> = {
  nl: 'Deze vragen zijn geschreven voor Samenspel; je gemeente kan ze aanpassen.',
  en: 'These questions were written for Samenspel; your municipality can change them.',
}

/** What the four directions are called, with a sentence on what each is about. */
export const themeWords: Readonly<
  Record<Theme, Readonly<Record<Locale, { readonly title: string; readonly intro: string }>>>
> = {
  involvement: {
    nl: { title: 'Betrokkenheid', intro: 'Wie staan er om je heen, en wie kan er nog bij komen?' },
    en: { title: 'Involvement', intro: 'Who stands around you, and who could still join?' },
  },
  worth: {
    nl: { title: 'Waarde', intro: 'Wat brengt het de buurt, en hoe zie je dat?' },
    en: { title: 'Value', intro: 'What does it bring the neighbourhood, and how do you see that?' },
  },
  politics: {
    nl: { title: 'Politiek', intro: 'Wie beslist er mee, en hoe vrij wil je blijven?' },
    en: { title: 'Politics', intro: 'Who has a say in it, and how free do you want to stay?' },
  },
  conditions: {
    nl: { title: 'Voorwaarden', intro: 'Wat heb je nodig: een plek, tijd, geld, een ja van iemand?' },
    en: { title: 'Conditions', intro: 'What do you need: a place, time, money, someone’s yes?' },
  },
}
