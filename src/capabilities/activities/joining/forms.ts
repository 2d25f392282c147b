import { checkbox, date, form, hidden, number, reachFields, wrongReach } from '#platform/forms/index.ts'

/** To join one date: a name, one way to be reached, and whether it is the first time. */
export const joinForm = form(
  { ...reachFields, eerste: checkbox(), dag: hidden(date()) },
  { check: wrongReach },
)

/** How many there were on a date. */
export const countForm = form(
  {
    kwamen: number({ min: 0, max: 10_000 }),
    nieuw: number({ min: 0, max: 10_000 }),
    dag: hidden(date()),
  },
  { check: ({ kwamen, nieuw }) => (nieuw > kwamen ? { nieuw: { code: 'more-than-all' } } : {}) },
)

/** Which date, where nothing else is asked. */
export const dayForm = form({ dag: hidden(date()) })
