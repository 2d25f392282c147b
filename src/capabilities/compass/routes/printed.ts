import type { House } from '#platform/http/house.ts'
import { refuse } from '#platform/http/problem-json.ts'
import type { Sheet } from '#platform/pdf/sheet.ts'
import { ownWords } from '../own/messages.ts'
import type { C } from './reader.ts'

/** A sheet as a file; when too many wait for the printer, that is said. What is of somebody is kept nowhere on the way. */
export async function printed(
  c: C,
  house: House,
  { name, sheet, of }: { readonly name: string; readonly sheet: Sheet; readonly of: 'somebody' | 'nobody' },
): Promise<Response> {
  const pdf = await house.press.print(sheet)
  if (!pdf) {
    const detail = ownWords[c.var.ctx.locale].result.busy
    return refuse(c, { status: 429, title: 'Busy', detail, headers: { 'retry-after': '60' } })
  }
  return c.body(pdf, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
    ...(of === 'nobody'
      ? { 'cache-control': 'no-cache', vary: 'Cookie, Accept-Encoding' }
      : { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }),
  })
}
