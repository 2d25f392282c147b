import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { aPerson } from './people.ts'
import type { TestApp } from './test-app.ts'

/** What a browser keeps and sends: one cookie jar, and scripts of our own pages that send JSON. */
export interface Browser {
  readonly cookies: Map<string, string>
  /** @param body JSON, or a text as it is */
  post(path: string, body?: object | string, at?: TestApp): Promise<Response>
  see(path: string, at?: TestApp): Promise<string>
}

/** @param site where it asks, unless another is given */
export function aBrowser(site: TestApp): Browser {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    cookies,
    async post(path, body = {}, at = site) {
      const headers = {
        cookie: cookie(),
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
      }
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const answer = await at.get(path, { method: 'POST', headers, body: text })
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '') cookies.delete(name)
        else cookies.set(name, value)
      }
      return answer
    },
    see: async (path, at = site) => (await at.get(path, { headers: { cookie: cookie() } })).text(),
  }
}

/** Somebody who signed in just now, and the browser they did it in. */
export async function somebodySignedIn(
  place: { database: Database; ctx: Ctx },
  site: TestApp,
): Promise<Browser & { readonly email: string }> {
  const { email, cookie } = await aPerson(place)
  const browser = aBrowser(site)
  browser.cookies.set('sessie', cookie.slice('sessie='.length))
  return { ...browser, email }
}
