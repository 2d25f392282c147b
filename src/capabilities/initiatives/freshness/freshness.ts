/** Days after which an offer is flagged, and after which it is no longer shown unless asked for. */
export const flaggedAfterDays = 90
export const hiddenAfterDays = 180

/** A team is asked again after so many days of silence; the link in that mail works until the next one. */
export const askAfterDays = 30
export const linkDays = 35

/** How an offer stands: known to be right, long not confirmed, or so long that it is hidden. */
export type Freshness = 'fresh' | 'flagged' | 'stale' | 'unknown'

/** @param confirmedOn local ISO date; `null` when nobody ever confirmed */
export function freshness(confirmedOn: string | null, today: string): Freshness {
  if (confirmedOn === null) return 'unknown'
  const days = (Date.parse(today) - Date.parse(confirmedOn)) / 86_400_000
  return days > hiddenAfterDays ? 'stale' : days > flaggedAfterDays ? 'flagged' : 'fresh'
}
