import { useCase } from '#platform/db/doors.ts'
import type { Kept } from '../domain.ts'
import { holdGuidance, saveGuidance } from '../store.ts'
import { mayGuide } from './policy.ts'

/** Keeps one list of the demo city, where nobody said anything for its reason yet. */
export const keepDemoGuidance = useCase<Kept, boolean>(
  {
    name: 'referrals.keepDemoGuidance',
    may: mayGuide,
    records: 'guidance.kept',
    happened: (done) => done,
    about: ({ reason }) => reason,
  },
  async (work, kept) => {
    if ((await holdGuidance(work, kept.reason)) !== undefined) return false
    await saveGuidance(work, kept)
    return true
  },
)
