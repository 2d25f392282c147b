import {
  addMunicipality,
  listMunicipalities,
  removeMunicipality,
} from '#capabilities/municipalities/index.ts'
import { municipalityId } from '#platform/db/doors.ts'
import { availableLooks } from '#platform/looks.ts'
import { slugOf } from '#platform/ids.ts'
import type { Deps } from '../installation.ts'
import { counted } from '../io.ts'
import type { ExitCode, Io } from '../io.ts'
import { chosenMunicipality, operatorOf } from '../operator.ts'

interface Given {
  readonly code: string
  readonly name: string
  readonly host?: string
  readonly look?: string
  readonly lat?: number
  readonly lon?: number
  readonly json: boolean
}

/** Adds a municipality, or changes the one with this code. What is not given stays as it was. */
export async function addOneMunicipality(io: Io, deps: Deps, given: Given): Promise<ExitCode> {
  const id = municipalityId(given.code)
  if (!id)
    return wrong(io, `"${given.code}" is no municipality code. It looks like GM0392; CBS publishes the list.`)
  const name = given.name.trim()
  if (!name || name.length > 80 || /\p{C}/u.test(name))
    return wrong(io, 'Give the name of the municipality, on one line and in at most 80 characters.')
  if ((given.lat === undefined) !== (given.lon === undefined))
    return wrong(io, 'Give --lat and --lon together.')
  const all = await listMunicipalities(deps.database)
  const before = all.find((one) => one.id === id)
  const host = (given.host ?? before?.host ?? slugOf(name)).toLowerCase()
  if (!/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(host))
    return wrong(io, `"${host}" is no host name. It looks like haarlem.example.org.`)
  const other = all.find((one) => one.host === host && one.id !== id)
  if (other)
    return wrong(
      io,
      `The host name ${host} belongs to ${other.name} (${other.id}) already. Give another with --host.`,
    )
  const centre =
    given.lat !== undefined && given.lon !== undefined
      ? { lat: given.lat, lon: given.lon }
      : (before?.centre ?? null)
  const look = given.look ?? before?.look ?? 'neutral'
  const looks = await availableLooks()
  if (!looks.includes(look))
    return wrong(
      io,
      `There is no look called "${look}". There is: ${looks.join(', ')}. See themes/README.md.`,
    )
  await addMunicipality(deps.database, operatorOf(deps, id), {
    name,
    host,
    look,
    demo: before?.demo ?? false,
    centre,
  })
  if (given.json) io.out(JSON.stringify({ id, name, host, look, added: !before }))
  else io.out(`${name} (${id}) is ${before ? 'changed' : 'added'}. It is served at the host name ${host}.`)
  const [first] = all
  if (first && all.length === 1 && !before)
    io.note(
      `With two municipalities, ${first.name} answers at the host name ${first.host} only. Give it another with: samenspel municipality add ${first.id} "${first.name}" --host NAME`,
    )
  return 0
}

/** Takes a municipality away with all that it holds, after it was said twice. */
export async function removeOneMunicipality(
  io: Io,
  deps: Deps,
  given: { readonly code: string; readonly yes: boolean },
): Promise<ExitCode> {
  const tenant = await chosenMunicipality(io, deps, given.code)
  if (!tenant) return 2
  if (!given.yes)
    return wrong(
      io,
      `This takes away ${tenant.name} (${tenant.id}) with all its initiatives, activities and areas, for good. Repeat it with --yes to do so.`,
    )
  const { rows } = await removeMunicipality(deps.database, operatorOf(deps, tenant.id), undefined)
  io.out(`${tenant.name} (${tenant.id}) is gone, ${counted(rows, 'row', 'rows')} in all.`)
  return 0
}

/** Lists the municipalities of this installation. */
export async function listAllMunicipalities(
  io: Io,
  deps: Deps,
  options: { json: boolean },
): Promise<ExitCode> {
  const all = await listMunicipalities(deps.database)
  if (options.json)
    io.out(JSON.stringify(all.map(({ id, name, host, look, demo }) => ({ id, name, host, look, demo }))))
  else if (all.length === 0) io.out('There is no municipality yet. Add one with: samenspel municipality add')
  else for (const one of all) io.out(`${one.id}  ${one.name}  ${one.host}${one.demo ? '  (demo)' : ''}`)
  return 0
}

function wrong(io: Io, sentence: string): ExitCode {
  io.note(sentence)
  return 2
}
