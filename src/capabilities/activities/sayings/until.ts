import { addDays, isLocalDay, monthName } from '#platform/i18n/dates.ts'

export interface Until {
  /** The saying without it. */
  readonly rest: string
  /** Last local day; `null` when nothing is said of an end. */
  readonly last: string | null
}

const day = String.raw`(\d{1,2})(?:e|de|ste|st|nd|rd|th)?`
const named = new RegExp(String.raw`^(?:de |the )?${day}(?: of)? ([a-z]+)(?: (\d{4}))?$`)
const english = new RegExp(String.raw`^([a-z]+) (?:the )?${day}(?: (\d{4}))?$`)
const figures = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?$/
const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * "tot 1 juni" ends the day before it, "tot en met" and "until" on it. Without a year it is the first such day after
 * `after`. `undefined`: an end was said, and nobody can read it.
 */
export function untilOf(saying: string, after: string): Until | undefined {
  const found =
    /\b(tot en met|t\/m|tot|through|up to and including|until|till|to)\b\s+([\w/.-]+(?: (?!behalve|niet|maar|except|not|but|en|and)[\w/.-]+){0,4})/.exec(
      saying,
    )
  if (found === null) return { rest: saying, last: null }
  const [whole, how, typed = ''] = found
  // The longest piece that is a date: what follows is said of something else.
  const words = typed.split(' ')
  for (let count = words.length; count > 0; count -= 1) {
    const date = dateOf(words.slice(0, count).join(' '), after)
    if (date === null) continue
    const rest = words.slice(count).join(' ')
    return { rest: saying.replace(whole, rest), last: how === 'tot' ? addDays(date, -1) : date }
  }
  return undefined
}

function dateOf(text: string, after: string): string | null {
  const [date, month, year] = partsOf(text)
  if (date === undefined || month === undefined || month === '') return null
  const on = (of: string) => `${of}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (year !== undefined) return isLocalDay(on(year)) ? on(year) : null
  const first = Number(after.slice(0, 4))
  const found = [first, first + 1].map((one) => on(String(one))).find((one) => isLocalDay(one) && one > after)
  return found ?? null
}

function partsOf(text: string): (string | undefined)[] {
  const ymd = iso.exec(text)
  if (ymd) return [ymd[3], ymd[2], ymd[1]]
  const dmy = figures.exec(text)
  if (dmy) return dmy.slice(1)
  const dutch = named.exec(text)
  if (dutch) return [dutch[1], monthOf(dutch[2]!), dutch[3]]
  const other = english.exec(text)
  return other ? [other[2], monthOf(other[1]!), other[3]] : []
}

/** "6" for "juni", "june" and "jun"; empty when it is no month. */
function monthOf(name: string): string {
  const found = Array.from({ length: 12 }, (_, index) => index + 1).find((month) =>
    (['nl', 'en'] as const).some((locale) => {
      const whole = monthName(month, locale).toLowerCase()
      return name === whole || name === whole.slice(0, 3) || (name === 'mrt' && month === 3)
    }),
  )
  return found === undefined ? '' : String(found)
}
