import { randomUUID } from 'node:crypto'
import { listMunicipalities } from '#capabilities/municipalities/index.ts'
import type { Ctx, MunicipalityId } from '#platform/context/ctx.ts'
import { municipalityId } from '#platform/db/doors.ts'
import type { Tenant } from '#platform/http/house.ts'
import type { Deps } from './installation.ts'
import type { Io } from './io.ts'

/** Whoever is at the command line, at work for one municipality. */
export function operatorOf(deps: Deps, municipality: MunicipalityId): Ctx {
  return {
    municipality,
    actor: { kind: 'operator' },
    locale: 'en',
    now: deps.clock(),
    requestId: randomUUID(),
  }
}

/**
 * The municipality that a command is about: the one of `--municipality`, else the only one there is.
 * @returns `null` after having said what is wrong
 */
export async function chosenMunicipality(
  io: Io,
  deps: Deps,
  code: string | undefined,
): Promise<Tenant | null> {
  const all = await listMunicipalities(deps.database)
  const [only] = all
  if (!only) return refuse(io, 'There is no municipality yet. Add one first: samenspel municipality add')
  if (code === undefined) {
    return all.length === 1
      ? only
      : refuse(
          io,
          `There are several municipalities. Choose one with --municipality: ${all.map((one) => `${one.id} (${one.name})`).join(', ')}.`,
        )
  }
  const wanted = municipalityId(code)
  if (!wanted) return refuse(io, `"${code}" is no municipality code. It looks like GM0392.`)
  return (
    all.find((one) => one.id === wanted) ??
    refuse(
      io,
      `There is no municipality ${wanted} here. There is: ${all.map((one) => `${one.id} (${one.name})`).join(', ')}.`,
    )
  )
}

function refuse(io: Io, sentence: string): null {
  io.note(sentence)
  return null
}
