import { when } from '#platform/events/events.ts'
import { initiativeTakenAlong } from '#capabilities/initiatives/index.ts'
import { activitiesToCsv } from '../csv/write.ts'
import { factsOf } from '../schema.ts'
import { readActivitiesOfThese } from '../store.ts'

/** When owners take their initiative along, its agenda comes too: whole, and as the file that `import` reads. */
export const followTakingAlong = when(initiativeTakenAlong, async (work, { id, name, files }) => {
  const rows = await readActivitiesOfThese(work, [id])
  const told = rows.map((row) => ({ id: row.activity_id, initiative: name, facts: factsOf(row) }))
  files.push(
    { name: 'activiteiten.json', content: `${JSON.stringify(told, null, 2)}\n` },
    { name: 'activiteiten.csv', content: activitiesToCsv(told) },
  )
})
