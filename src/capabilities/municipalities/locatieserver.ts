import { z } from 'zod'
import { isInNetherlands } from '#platform/geo/rd.ts'
import type { AddressBook } from '#platform/http/house.ts'
import type { Log } from '#platform/log/log.ts'

const answer = z.object({
  response: z.object({
    docs: z.array(z.object({ weergavenaam: z.string(), centroide_ll: z.string().optional() })),
  }),
})

interface Options {
  /** Base address of PDOK's Locatieserver, or `null` to never ask. */
  readonly url: string | null
  readonly log: Log
  readonly clock: () => Date
  readonly timeoutMs?: number
}

/** After a failure nobody is asked for a while: a page must not wait each time for what is not there. */
const restMs = 60_000
const keepMs = 24 * 60 * 60_000
const mostKept = 500
const longestName = 120

/**
 * Finds addresses through PDOK's Locatieserver (https://github.com/PDOK/locatieserver, `free`), within the
 * municipality only. Answers are kept for a day in memory; what is asked is not logged.
 */
export function openAddressBook({ url, log, clock, timeoutMs = 1500 }: Options): AddressBook {
  const kept = new Map<string, { until: number; found: Awaited<ReturnType<AddressBook>> }>()
  let restUntil = 0
  return async (text, municipality) => {
    const now = clock().getTime()
    if (url === null || now < restUntil) return undefined
    const key = `${municipality}\n${text.toLowerCase()}`
    const before = kept.get(key)
    if (before && now < before.until) return before.found
    try {
      const found = await ask(url, text, municipality, timeoutMs)
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
      kept.set(key, { until: now + keepMs, found })
      return found
    } catch (error) {
      restUntil = now + restMs
      log.warn(
        { kind: error instanceof Error ? error.name : 'unknown' },
        'the address service did not answer',
      )
      return undefined
    }
  }
}

async function ask(url: string, text: string, municipality: string, timeoutMs: number) {
  const query = new URLSearchParams({
    // Signs that mean something to its search engine are none of a street's.
    q: text.replaceAll(/[^\p{L}\p{N}\s.,'’/-]/gu, ' '),
    fq: `gemeentecode:${municipality.slice(2)}`,
    fl: 'weergavenaam,centroide_ll',
    rows: '1',
  })
  const response = await fetch(`${url}/free?${query}`, {
    signal: AbortSignal.timeout(timeoutMs),
    headers: { accept: 'application/json' },
    redirect: 'error',
  })
  // What it does not understand it does not know; the next question may well be answered.
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return null
  if (!response.ok) throw new Error(`status ${response.status}`)
  const first = answer.parse(await response.json()).response.docs[0]
  const point = /^POINT\((-?[\d.]+) (-?[\d.]+)\)$/.exec(first?.centroide_ll ?? '')
  const spot = { lon: Number(point?.[1]), lat: Number(point?.[2]) }
  if (!first || !isInNetherlands(spot)) return null
  return {
    name: first.weergavenaam
      .replaceAll(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, longestName),
    spot,
  }
}
