/** Does so much at once, lets so many wait, and turns the rest away. */
export interface Queue {
  /** @returns what the work gives, or `null` when too many wait already */
  run<Result>(work: () => Promise<Result>): Promise<Result | null>
}

export interface QueueLimits {
  readonly atOnce: number
  readonly waiting: number
}

/** Opens a queue: first come, first served. */
export function openQueue({ atOnce, waiting }: QueueLimits): Queue {
  let busy = 0
  const line: (() => void)[] = []
  return {
    async run(work) {
      if (busy >= atOnce) {
        if (line.length >= waiting) return null
        // Whoever is done hands its place to the first in line, so `busy` stays as it is.
        await new Promise<void>((resolve) => void line.push(resolve))
      } else busy += 1
      try {
        return await work()
      } finally {
        const next = line.shift()
        if (next) next()
        else busy -= 1
      }
    },
  }
}
