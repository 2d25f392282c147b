import { useCase } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import { csvLines } from '#platform/csv/lines.ts'
import type { ZippedFile } from '#platform/zip/zip.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import { circleTerms, partTerms } from '../circle-terms.ts'
import { initiativeTakenAlong } from '../happenings.ts'
import type { KeptPart } from '../parts.ts'
import { canOwn } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { readParts } from '../store/parts.ts'
import { about, visible } from './visible.ts'

/** Everything that stands in the name of an initiative, for its owners to take along: they can always leave. */
export const takeAlong = useCase<{ slug: string }, { head: HeadRow; files: readonly ZippedFile[] }, HeadRow>(
  { name: 'initiatives.takeAlong', on: visible, may: canOwn, records: 'initiative.taken-along', about },
  async (work, head) => {
    const id = head.initiative_id
    const parts = await readParts(work, id)
    const team = await readRoles(work, { team: id })
    const files: ZippedFile[] = [
      json('initiatief.json', { ...head, delen: Object.fromEntries(parts.map(told)) }),
      { name: 'delen.csv', content: csvOf(['deel', 'ziet', 'tekst'], parts.map(partRow)) },
      json(
        'team.json',
        team.map(({ name, email, role, since }) => ({ name, email, role, since })),
      ),
      {
        name: 'team.csv',
        content: csvOf(
          ['naam', 'email', 'rol'],
          team.map(({ name, email, role }) => ({ naam: name, email, rol: role })),
        ),
      },
    ]
    await announce(work, initiativeTakenAlong, { id, name: head.name, files })
    return { head, files }
  },
)

const told = ({ part, audience, content }: KeptPart) =>
  [partTerms[part], { ziet: circleTerms[audience], inhoud: content }] as const

const partRow = ({ part, audience, content }: KeptPart) => ({
  deel: partTerms[part],
  ziet: circleTerms[audience],
  tekst: JSON.stringify(content),
})

function json(name: string, data: unknown): ZippedFile {
  return { name, content: `${JSON.stringify(data, null, 2)}\n` }
}

function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  return [...csvLines(columns, rows)].join('')
}
