import type { Context } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { refuse } from '#platform/http/problem-json.ts'
import type { Sheet } from '#platform/pdf/sheet.ts'
import { words } from './messages.ts'

/** A sheet as a file; when too many wait for the printer, that is said. */
export async function printed(
  c: Context<PageEnv>,
  house: House,
  name: string,
  sheet: Sheet,
): Promise<Response> {
  const pdf = await house.press.print(sheet)
  if (pdf) return c.body(pdf, 200, headersOf('application/pdf', `${name}.pdf`))
  const detail = words[c.var.ctx.locale].busy
  return refuse(c, { status: 429, title: 'Busy', detail, headers: { 'retry-after': '60' } })
}

/** Shown in the browser, from where it can be printed, and kept under a name that says what it is. */
export function headersOf(type: string, file: string): Record<string, string> {
  return {
    'content-type': type,
    'content-disposition': `inline; filename="${file}"`,
    'cache-control': 'no-cache',
    vary: 'Cookie, Accept-Encoding',
  }
}
