/** Three months, by their local ISO dates. */
export interface Quarter {
  readonly from: string
  readonly to: string
}

const lastDays = ['03-31', '06-30', '09-30', '12-31']

/** A quarter by its number since the year 0. */
const quarterAt = (n: number): Quarter => {
  const year = String(Math.floor(n / 4)).padStart(4, '0')
  const first = String((n % 4) * 3 + 1).padStart(2, '0')
  return { from: `${year}-${first}-01`, to: `${year}-${lastDays[n % 4]}` }
}

const numberOf = (day: string): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/** The quarter in which a day lies. */
export const quarterOf = (day: string): Quarter => quarterAt(numberOf(day))

/** The last `n` quarters that are over on a day, the oldest first. */
export function closedQuarters(today: string, n: number): Quarter[] {
  const current = numberOf(today)
  return Array.from({ length: n }, (_, nth) => quarterAt(current - n + nth))
}
