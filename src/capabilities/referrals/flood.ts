import type { Context } from 'hono'
import { openCounter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'

const day = 24 * 60

/** Counts what somebody sends within a day: to one initiative, and in all. */
export interface Gate {
  /** Counts one more. @returns whether that is still within the limits */
  passes(c: Context<PageEnv>, house: House, initiative: string): boolean
}

/**
 * Whatever a worker sends is a mail to each of the people of an initiative: nobody means to send so many, and an account
 * that was taken over may not flood them.
 */
export function openGate({ one, all }: { readonly one: number; readonly all: number }): Gate {
  const counters = {
    one: openCounter({ minutes: day, most: one }),
    all: openCounter({ minutes: day, most: all }),
  }
  return {
    passes(c, house, initiative) {
      const { actor } = c.var.ctx
      if (house.config.requestsPerMinute === 0 || actor.kind !== 'person') return true
      const now = house.clock()
      return counters.one.take(`${actor.id} ${initiative}`, now) && counters.all.take(actor.id, now)
    },
  }
}
