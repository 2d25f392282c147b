import { basename } from 'node:path'
import type { AreaResult, CbsArea } from './area.ts'
import type { GeoJsonProblem } from './problems.ts'
import type { Progress, ReadItem, Source } from './read.ts'
import { areaOf } from './area.ts'
import { readFeatures } from './read.ts'

export interface ReadAreasOptions {
  /** The year for areas that name none; `--year` on the command line. */
  readonly year?: number
  /** The name of the file where `source` is no path. */
  readonly fileName?: string
  readonly onProgress?: (progress: Progress) => void
}

/** `number` counts the features from 1; it is null for a problem of the file as a whole. */
export type AreaItem =
  | { readonly number: number; readonly area: CbsArea }
  | { readonly number: number | null; readonly code: string | null; readonly problem: GeoJsonProblem }

/**
 * Reads the CBS areas of a GeoJSON file one by one, with every problem at its place. The second area with the same code
 * and year in one file is refused: keeping both would make the outcome depend on their order.
 */
export async function* readAreas(
  source: Source,
  options: ReadAreasOptions = {},
): AsyncGenerator<AreaItem, void> {
  const fileName = options.fileName ?? (typeof source === 'string' ? basename(source) : undefined)
  const firstWith = new Map<string, number>()
  for await (const item of readFeatures(source, options.onProgress)) {
    if ('problem' in item) {
      yield { ...item, code: null }
      continue
    }
    const result = areaOf(item.feature, { year: options.year, fileName, projection: item.projection })
    yield numbered(item, result, firstWith)
  }
}

function numbered(
  item: ReadItem & { number: number },
  result: AreaResult,
  firstWith: Map<string, number>,
): AreaItem {
  const { number } = item
  if (!result.ok) return { number, code: result.code, problem: result.reason }
  const { code, year } = result.area
  const key = `${code} ${year}`
  const first = firstWith.get(key)
  if (first !== undefined) return { number, code, problem: { kind: 'duplicate', year, first } }
  firstWith.set(key, number)
  return { number, area: result.area }
}
