import { isIPv6 } from 'node:net'
import type { Context } from 'hono'
import type { House, PageEnv } from './house.ts'

/** Counts who asks how often, in memory only; whoever stays away is forgotten within two windows. */
export interface Counter {
  /** Counts one more. @returns whether that is still within the limit */
  take(who: string, now: Date): boolean
}

/**
 * A sliding window of so many minutes: of the window before, the part counts that it still covers.
 * @param most how often within the window
 */
export function openCounter({ minutes, most }: { minutes: number; most: number }): Counter {
  let current = new Map<string, number>()
  let previous = new Map<string, number>()
  let window = 0
  return {
    take(who, now) {
      const at = now.getTime() / (60_000 * minutes)
      if (Math.floor(at) !== window) {
        previous = Math.floor(at) === window + 1 ? current : new Map()
        current = new Map()
        window = Math.floor(at)
      }
      const count = (current.get(who) ?? 0) + 1
      current.set(who, count)
      return count + (previous.get(who) ?? 0) * (1 - (at - window)) <= most
    },
  }
}

/** From which network a request comes. Used to count, and kept nowhere else. */
export function networkOf(c: Context<PageEnv>, { config }: House): string {
  // The last hop is the one our own proxy saw; the ones before it anybody can make up.
  const forwarded = config.trustProxy ? c.req.header('x-forwarded-for') : undefined
  const last = forwarded?.split(',').at(-1)?.trim()
  if (last) return networkOfAddress(last)
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return networkOfAddress(incoming?.socket?.remoteAddress ?? 'unknown')
}

/** Whom an address belongs to: without the port that some proxies write, and of IPv6 the /64 that one household has. */
export function networkOfAddress(address: string): string {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1]
  if (mapped) return mapped
  if (!isIPv6(bare)) return bare
  const [head = '', tail] = bare.toLowerCase().split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':')
}
