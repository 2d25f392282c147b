import type { Context } from 'hono'
import type { PageEnv } from './house.ts'

/**
 * What was sent by a form of ours. A body that is no form, or a broken one, counts as an empty form: the page then
 * says what is missing, as it does to anybody.
 */
export async function sentForm(c: Context<PageEnv>): Promise<FormData> {
  const type = c.req.header('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return new FormData()
  try {
    return await c.req.formData()
  } catch (error) {
    // Only a body that cannot be parsed; one that is too big, or breaks off, is told elsewhere.
    if (error instanceof TypeError) return new FormData()
    throw error
  }
}
