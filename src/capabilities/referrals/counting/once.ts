import type { Context } from 'hono'
import { openCounter } from '#platform/http/counter.ts'
import type { PageEnv } from '#platform/http/house.ts'
import { isId } from '#platform/ids.ts'

/** Under which name each page with the form has a number of its own. */
export const pageNumber = 'sleutel'

/** The number of the page that sent this; `null` when it is none of ours. */
export function numberOf(sent: FormData): string | null {
  const number = sent.get(pageNumber)
  return typeof number === 'string' && isId(number) ? number : null
}

export interface Counts {
  /** Whether what this page sent may be counted: once, and of one worker no more a day than anybody asks. */
  passes(c: Context<PageEnv>, sent: FormData): boolean
}

const day = 24 * 60
const mostOfOneWorker = 200

/** In memory, and by a number that was drawn with the page: what a browser sends again counts no more. */
export function openCounts(): Counts {
  const pages = openCounter({ minutes: day, most: 1 })
  const workers = openCounter({ minutes: day, most: mostOfOneWorker })
  return {
    passes(c, sent) {
      const page = numberOf(sent)
      const { actor, now } = c.var.ctx
      if (page === null || actor.kind !== 'person') return false
      // The worker's limit first: numbers that are refused would fill the memory.
      return workers.take(actor.id, now) && pages.take(page, now)
    },
  }
}
