import type { Context } from 'hono'
import type { PageEnv } from './house.ts'

/** What a script of ours sent. `null` for a body that is no JSON, or is not said to be. */
export async function sentJson(c: Context<PageEnv>): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) return null
  // Outside the try: a body that is too big, or breaks off, is told elsewhere.
  const text = await c.req.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
