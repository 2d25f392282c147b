import { capabilities } from '#capabilities/index.ts'
import type { Happening } from '#platform/events/events.ts'
import { reactWith, when } from '#platform/events/events.ts'
import { aHouseful } from './houseful.ts'
import type { Houseful } from './houseful.ts'

export type Typed = Readonly<Record<string, string | readonly string[]>>

export interface Team {
  readonly house: Houseful
  /** The address of its agenda. */
  readonly at: string
  /** Asks a page as its owner. */
  get(path: string): Promise<Response>
  /** Sends a form as its owner. */
  post(path: string, typed?: Typed): Promise<Response>
}

/** The team of an initiative that is out, with one activity, and its owner signed in. */
export async function aTeam(): Promise<Team> {
  const house = await aHouseful()
  const { cookie } = house.who.get('owner')!
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  return {
    house,
    at: `/initiatieven/${house.slug}/activiteiten`,
    get: (path) => house.site.get(path, { headers }),
    post: (path, typed = {}) => {
      const pairs = Object.entries(typed).flatMap(([name, given]) => [given].flat().map((one) => [name, one]))
      return house.site.get(path, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(pairs as [string, string][]).toString(),
      })
    },
  }
}

/** Writes down what is announced, beside all who react, until `stop`. */
export function listen<Data>(what: Happening<Data>): { readonly heard: Data[]; stop(): void } {
  const heard: Data[] = []
  const all = capabilities.flatMap((capability) => capability.reactions ?? [])
  reactWith([...all, when(what, async (_, data) => void heard.push(data))])
  return { heard, stop: () => reactWith(all) }
}
