import { circlesOf } from '#platform/access/circles.ts'
import { lookAs } from '#platform/db/doors.ts'
import { when } from '#platform/events/events.ts'
import { themeMerged } from '#capabilities/municipalities/index.ts'
import { replaceTheme } from '../store/themes.ts'
import { publishAgain } from './publish.ts'

/**
 * When the municipality merges a theme into another, every part follows: also the ones that it may not read. That is
 * the platform's work, which tells nobody what was in them.
 */
export const followThemes = [
  when(themeMerged, async (work, merged) => {
    await lookAs(work, ['everyone', 'platform'])
    await publishAgain(work, await replaceTheme(work, merged))
    await lookAs(work, circlesOf(work.ctx.actor))
  }),
]
