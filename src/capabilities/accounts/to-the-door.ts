import type { Context } from 'hono'
import type { PageEnv } from '#platform/http/house.ts'

/** Leads somebody who is not signed in to the door, and afterwards back to the page they wanted to see. */
export function toTheDoor(c: Context<PageEnv>, back = '/mijn'): Response {
  const naar = c.req.method === 'GET' ? c.req.path : back
  return c.redirect(`/inloggen?naar=${encodeURIComponent(naar)}`, 303)
}
