import type { Brand } from '#platform/brand.ts'

export type AppointmentId = Brand<'AppointmentId'>

/** When and where the two sides meet. */
export interface Appointment {
  readonly id: AppointmentId
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** An address, or the link of a call. */
  readonly place: string
  /** Rises with each change (RFC 5545 §3.8.7.4): whoever changes it says which one they saw. */
  readonly sequence: number
  readonly changedAt: Date
  readonly cancelledAt: Date | null
}

/** More than this no conversation has under way. */
export const mostAppointments = 50

/** Whether it still has to take place. */
export const isComing = ({ endsAt, cancelledAt }: Appointment, now: Date): boolean =>
  cancelledAt === null && endsAt > now

/** The link of a call; `null` for a place where one comes. */
export function linkOf({ place }: Pick<Appointment, 'place'>): string | null {
  const address = /^https?:\/\/\S+$/i.test(place) ? URL.parse(place) : null
  // A name before the host makes an address look like that of another.
  return address?.username === '' && address.password === '' ? address.href : null
}
