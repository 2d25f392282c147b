import type { Capability } from '#capabilities/capability.ts'
import { privacy } from './privacy.ts'
import { createJoining } from './migrations/20261126T1200_create_joining.ts'
import { createActivity } from './migrations/20261124T0920_create_activity.ts'
import { skipHolidays } from './migrations/20261126T1100_skip_holidays.ts'
import { keepListsInTheRow } from './migrations/20261130T0910_keep_lists_in_the_row.ts'
import { filterWithoutTheRow } from './migrations/20261130T1330_filter_without_the_row.ts'
import { followTakingAlong } from './service/take-along.ts'
import { followForJoining } from './joining/follow.ts'
import { joiningAnswers } from './joining/answers.ts'
import { joiningPrivacy } from './joining/privacy.ts'
import { mineOfActivities } from './joining/mine-routes.tsx'
import { remindJob } from './joining/remind.ts'
import { followAreas, placeAgainJob, rollDatesOnJob } from './jobs.ts'
import { followInitiatives, followThemes } from './service/publish.ts'
import { readActivityApi } from './api.ts'
import { mountActivities } from './routes.tsx'

export const activities: Capability = {
  name: 'activities',
  needs: ['municipalities', 'accounts', 'initiatives'],
  migrations: [createActivity, skipHolidays, createJoining, keepListsInTheRow, filterWithoutTheRow],
  routes: mountActivities,
  api: [readActivityApi],
  jobs: [placeAgainJob, rollDatesOnJob, remindJob],
  reactions: [...followInitiatives, ...followThemes, ...followAreas, followTakingAlong, ...followForJoining],
  mine: mineOfActivities,
  answers: [joiningAnswers],
  privacy: { ...privacy, ...joiningPrivacy },
}
