import type { TestApp } from './test-app.ts'

/** Somebody with cookies, at our application and at whatever else it leads to. */
export interface Browser {
  /** Asks our application, by path or by whole address. */
  get(address: string): Promise<Response>
  /** Follows another site from page to page. @returns the address at which it leads back to us */
  walk(address: string): Promise<string>
  /** A cookie of our own. */
  cookie(name: string): string | undefined
  keep(name: string, value: string): void
}

/** A browser that has not been anywhere yet. */
export function aBrowser(site: TestApp): Browser {
  const ours = new Map<string, string>()
  const others = new Map<string, string>()
  return {
    async get(address) {
      const { pathname, search } = new URL(address, 'http://ours.localhost')
      const answer = await site.get(pathname + search, { headers: { cookie: textOf(ours) } })
      remember(ours, answer)
      return answer
    },
    async walk(address) {
      let at = address
      for (let step = 0; step < 10; step += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one page leads to the next
        const answer = await fetch(at, { redirect: 'manual', headers: { cookie: textOf(others) } })
        remember(others, answer)
        const to = answer.headers.get('location')
        if (to === null) throw new Error(`${at} leads nowhere (${answer.status})`)
        const next = new URL(to, at)
        if (next.host !== new URL(address).host) return next.href
        at = next.href
      }
      throw new Error(`${address} leads in a circle`)
    },
    cookie: (name) => ours.get(name),
    keep: (name, value) => void ours.set(name, value),
  }
}

const textOf = (jar: Map<string, string>) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

function remember(jar: Map<string, string>, answer: Response): void {
  for (const line of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
    if (value === '' || /max-age=0\b/i.test(line)) jar.delete(name!)
    else jar.set(name!, value!)
  }
}
