/** A line of the audit trail: what was done, when, by what kind of somebody, about what. Never by whom. */
export interface LogLine {
  readonly id: string
  readonly at: Date
  /** A role, or `person`, `visitor`, `operator`, or the name of a job. */
  readonly actor: string
  readonly action: string
  readonly subject: string | null
}

/** Which lines: days and action as asked, and where the page begins. */
export interface LogQuestion {
  /** Local ISO dates, both included. */
  readonly from: string | null
  readonly to: string | null
  readonly action: string | null
  readonly before: LogPlace | null
}

/** A place in the trail, from which the next page goes on. */
export interface LogPlace {
  readonly at: Date
  readonly id: string
}

export const linesPerPage = 50

/** A place as it stands in an address, and back; `null` for anything else. */
export const placeText = ({ at, id }: LogPlace): string => `${at.getTime()}.${id}`

export function placeFrom(text: string): LogPlace | null {
  const [, at, id] = /^(\d{1,14})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? []
  return at === undefined || id === undefined ? null : { at: new Date(Number(at)), id }
}
