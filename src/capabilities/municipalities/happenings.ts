import { happening } from '#platform/events/events.ts'

/** A municipality's own areas were drawn anew: what lies in them may lie in others now. */
export const areasDrawn = happening<{ readonly drawn: number }>('municipalities.areas-drawn')

/** A theme is not there any more: whatever bore it bears the other. */
export const themeMerged = happening<{ readonly from: string; readonly into: string }>(
  'municipalities.theme-merged',
)
