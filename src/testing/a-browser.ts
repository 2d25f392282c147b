import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { aPerson } from './people.ts'
import type { TestApp } from './test-app.ts'

/** What a browser keeps and sends: cookies, at our application and at whatever else it leads to. */
export interface Browser {
  readonly cookies: Map<string, string>
  /** Asks our application, by path or by whole address. */
  get(address: string, at?: TestApp): Promise<Response>
  see(address: string, at?: TestApp): Promise<string>
  /** Sends what a script of our own page would. @param body JSON, or a text as it is */
  post(path: string, body?: object | string, at?: TestApp): Promise<Response>
  /** Follows another site from page to page. @returns the address at which it leads back to us */
  walk(address: string): Promise<string>
  /** A cookie of our own. */
  cookie(name: string): string | undefined
  keep(name: string, value: string): void
}

/** A browser that has not been anywhere yet. @param site where it asks, unless another is given */
export function aBrowser(site: TestApp): Browser {
  const ours = new Map<string, string>()
  const others = new Map<string, string>()
  const get: Browser['get'] = async (address, at = site) => {
    const { pathname, search } = new URL(address, 'http://ours.localhost')
    const answer = await at.get(pathname + search, { headers: { cookie: textOf(ours) } })
    remember(ours, answer)
    return answer
  }
  return {
    cookies: ours,
    get,
    see: async (address, at) => (await get(address, at)).text(),
    async post(path, body = {}, at = site) {
      const headers = {
        cookie: textOf(ours),
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
      }
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const answer = await at.get(path, { method: 'POST', headers, body: text })
      remember(ours, answer)
      return answer
    },
    walk: (address) => walk(others, address),
    cookie: (name) => ours.get(name),
    keep: (name, value) => void ours.set(name, value),
  }
}

async function walk(jar: Map<string, string>, address: string): Promise<string> {
  let at = address
  for (let step = 0; step < 10; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one page leads to the next
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie: textOf(jar) } })
    remember(jar, answer)
    const to = answer.headers.get('location')
    if (to === null) throw new Error(`${at} leads nowhere (${answer.status})`)
    const next = new URL(to, at)
    if (next.host !== new URL(address).host) return next.href
    at = next.href
  }
  throw new Error(`${address} leads in a circle`)
}

const textOf = (jar: Map<string, string>) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

function remember(jar: Map<string, string>, answer: Response): void {
  for (const line of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
    if (value === '' || /max-age=0\b/i.test(line)) jar.delete(name!)
    else jar.set(name!, value!)
  }
}

/** Somebody who signed in just now, and the browser they did it in. */
export async function somebodySignedIn(
  place: { database: Database; ctx: Ctx },
  site: TestApp,
): Promise<Browser & { readonly email: string }> {
  const { email, cookie } = await aPerson(place)
  const browser = aBrowser(site)
  browser.keep('sessie', cookie.slice('sessie='.length))
  return { ...browser, email }
}
