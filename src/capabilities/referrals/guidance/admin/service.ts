import { createHash } from 'node:crypto'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { guidanceFrom, textOf } from '../domain.ts'
import type { Guidance, GuidedReason, Kept, Told } from '../domain.ts'
import { national } from '../national.ts'
import { deleteGuidance, holdGuidance, saveGuidance } from '../store.ts'
import { mayGuide } from './policy.ts'

/** What somebody had before them, in short: it travels along with the form. */
export const seenOf = (told: Told): string =>
  createHash('sha256').update(textOf(told)).digest('hex').slice(0, 16)

/** `changed`: it says something else than what was before them. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: 'changed' }

interface Seen {
  readonly reason: GuidedReason
  readonly seen: string
}

const now = async (work: Work, { reason }: { readonly reason: GuidedReason }): Promise<Guidance> =>
  guidanceFrom(national(reason), reason, await holdGuidance(work, reason))

const rules = {
  on: now,
  may: mayGuide,
  happened: ({ ok }: Outcome) => ok,
  about: ({ reason }: Guidance) => reason,
} as const

async function keep(work: Work, told: Omit<Kept, 'checkedOn'>): Promise<Outcome> {
  const { reason, madeBy, sentence, services } = told
  await saveGuidance(work, { reason, madeBy, sentence, services, checkedOn: localDay(work.ctx.now) })
  return { ok: true }
}

/**
 * Says whom to turn to; whoever writes it has looked at it today. What is said as the national list says it stays the
 * national list. `changed` when another changed it since `seen`.
 */
export const keepGuidance = useCase<Seen & { readonly told: Told }, Outcome, Guidance>(
  { ...rules, name: 'referrals.keepGuidance', records: 'guidance.kept' },
  (work, before, { reason, seen, told }) => {
    if (seenOf(before) !== seen) return Promise.resolve({ ok: false, why: 'changed' })
    const madeBy = textOf(told) === textOf(national(reason)) ? 'samenspel' : 'municipality'
    return keep(work, { ...told, reason, madeBy })
  },
)

/** Says that what stands there is still so, today. `changed` when it is not what they looked at. */
export const confirmGuidance = useCase<Seen, Outcome, Guidance>(
  { ...rules, name: 'referrals.confirmGuidance', records: 'guidance.confirmed' },
  (work, before, { seen }) =>
    seenOf(before) === seen ? keep(work, before) : Promise.resolve({ ok: false, why: 'changed' }),
)

/** Brings the national list back. Nobody has looked at that yet, and the page says so. */
export const bringBackNational = useCase<{ readonly reason: GuidedReason }, boolean>(
  {
    name: 'referrals.bringBackNational',
    may: mayGuide,
    records: 'guidance.national',
    happened: (done) => done,
    about: ({ reason }) => reason,
  },
  (work, { reason }) => deleteGuidance(work, reason),
)
