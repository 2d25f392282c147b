import { personLeaves } from '#capabilities/accounts/index.ts'
import {
  initiativeRemoved,
  initiativesChanged,
  initiativeTakenAlong,
} from '#capabilities/initiatives/index.ts'
import type { Work } from '#platform/db/doors.ts'
import { csvLines } from '#platform/csv/lines.ts'
import { when } from '#platform/events/events.ts'
import { activityChanged } from '../happenings.ts'
import type { ActivityId } from '../domain.ts'
import type { StoredActivity } from '../schema.ts'
import { readAttendanceOf } from './attendance-store.ts'
import { takeOut } from './join.ts'
import { settleActivities } from './settle.ts'
import { goesOn } from './date.ts'
import type { Letter } from './settle.ts'
import { holdDate, holdGathering } from './date-store.ts'
import { activitiesOf, changeTime, gatheringsAhead, joiningsOfAddress, moveLine, readLine } from './store.ts'
import { tellMoved, tellTurn } from './tell.ts'

/** A team changed an activity: whoever comes hears what that means for their date. */
const followActivities = when(activityChanged, async (work, { before, after, letter, continuedAs }) => {
  const id = before.activity_id
  if (after === null) return callOff(work, [id], letter)
  if (continuedAs) {
    await moveAlong(work, id, continuedAs)
    await settleActivities(work, [continuedAs.activity_id], letter)
    await tellWhoMoved(work, continuedAs.activity_id, {
      letter,
      moved: isElsewhere(before, continuedAs),
    })
  }
  await settleActivities(work, [id], letter)
  await tellWhoMoved(work, id, { letter, moved: isElsewhere(before, after) })
})

function isElsewhere(before: StoredActivity, after: StoredActivity): boolean {
  const place = (row: StoredActivity) => [row.place_name, row.place_address, row.place_postcode].join('\n')
  return place(before) !== place(after)
}

/** Whoever joined a date that goes on in another activity goes along: the rest of a series, or one date that was moved. */
async function moveAlong(work: Work, from: ActivityId, to: StoredActivity): Promise<void> {
  for (const key of await gatheringsAhead(work, [from])) {
    if (goesOn(await holdDate(work, key))) continue
    // A date that was called off before stays where it is: its people were told so.
    if ((await readLine(work, key)).every(({ standing }) => standing === 'off')) continue
    const day = to.rule === null ? to.first_start.slice(0, 10) : key.day
    const target = { activity: to.activity_id, day }
    if (!goesOn(await holdDate(work, target))) continue
    await holdGathering(work, key)
    await holdGathering(work, target)
    await moveLine(work, key, target)
  }
}

/** An initiative paused, stopped, came back or went: so do its dates. */
const followInitiatives = [
  when(initiativesChanged, async (work, ids) => settleActivities(work, await activitiesOf(work, ids), null)),
  when(initiativeRemoved, async (work, id) => callOff(work, await activitiesOf(work, [id]), null)),
]

/** Somebody is erased: their places go to whoever waits. */
const followLeaving = when(personLeaves, async (work, { email }) => {
  for (const joining of await joiningsOfAddress(work, email)) await takeOut(work, joining, null)
})

/** Owners take the numbers along; of who came there is nothing to take. */
const followTakingAlong = when(initiativeTakenAlong, async (work, { id, files }) => {
  const counts = await readAttendanceOf(work, id)
  const lines = counts.map(({ activity, day, came, firstTime }) => ({
    activiteit: activity,
    dag: day,
    kwamen: String(came),
    voor_het_eerst: String(firstTime),
  }))
  files.push(
    { name: 'opkomst.json', content: `${JSON.stringify(counts, null, 2)}\n` },
    {
      name: 'opkomst.csv',
      content: [...csvLines(['activiteit', 'dag', 'kwamen', 'voor_het_eerst'], lines)].join(''),
    },
  )
})

/** After `followInitiatives` of what is published: what the world sees is what decides. */
export const followForJoining = [followActivities, ...followInitiatives, followLeaving, followTakingAlong]

/** Tells whoever was coming that it goes; right after this nothing of it is left, also to answer. */
async function callOff(work: Work, activities: readonly ActivityId[], letter: Letter): Promise<void> {
  const left = letter && { ...letter, answers: false }
  for (const key of await gatheringsAhead(work, activities)) {
    const date = await holdDate(work, key)
    for (const joining of await readLine(work, key))
      if (joining.standing !== 'off')
        await tellTurn(work, { joining, date }, { turn: 'called-off', letter: left })
  }
}

/** Tells whoever still comes that the time of their date, or the place, is another now. */
async function tellWhoMoved(
  work: Work,
  activity: ActivityId,
  { letter, moved }: { readonly letter: Letter; readonly moved: boolean },
): Promise<void> {
  for (const key of await gatheringsAhead(work, [activity])) {
    const date = await holdDate(work, key)
    if (!goesOn(date)) continue
    for (const joining of await readLine(work, key)) {
      if (!moved && joining.startsAt.getTime() === date.startsAt.getTime()) continue
      await changeTime(work, joining.id, { startsAt: date.startsAt, toCall: joining.email === null })
      await tellMoved(work, { joining, date }, letter)
    }
  }
}
