/** The field of a form that nobody sees: whoever fills it in is no person. */
export const trapName = 'website'

/** Why what was sent looks like spam, from the form itself. */
export const formSuspicions = ['trap', 'too-fast', 'no-stamp', 'links'] as const
export type FormSuspicion = (typeof formSuspicions)[number]

/** Nobody reads a page, thinks and types within so many seconds. */
export const fastestSeconds = 3
/** A form that was drawn longer ago than this was not filled in by somebody who has just seen the page. */
export const stampHours = 24
/** More links than this is advertising more often than a message. */
export const mostLinks = 2

/** What a form carries along, unseen, to say when it was drawn. */
export function stampOf(now: Date): string {
  return Math.floor(now.getTime() / 1000).toString(36)
}

/** What stands in the field that nobody sees. */
export function trapIn(sent: FormData): string {
  const trap = sent.get(trapName)
  return typeof trap === 'string' ? trap : ''
}

export interface SentWords {
  readonly trap: string
  readonly stamp: string
  readonly words: string
}

/**
 * What makes something that was sent look like spam. It is a reason to put it aside for somebody's look, never to
 * throw it away: people who fill in a form by voice or in two days are people too.
 */
export function suspicionsOf({ trap, stamp, words }: SentWords, now: Date): FormSuspicion[] {
  const drawn = /^[0-9a-z]{6,7}$/.test(stamp) ? Number.parseInt(stamp, 36) : null
  const seconds = drawn === null ? null : Math.floor(now.getTime() / 1000) - drawn
  const found: (FormSuspicion | false)[] = [
    trap !== '' && 'trap',
    (seconds === null || seconds < 0 || seconds > stampHours * 3600) && 'no-stamp',
    seconds !== null && seconds >= 0 && seconds < fastestSeconds && 'too-fast',
    (words.match(/https?:\/\/|\bwww\./gi)?.length ?? 0) > mostLinks && 'links',
  ]
  return found.filter((one) => one !== false)
}
