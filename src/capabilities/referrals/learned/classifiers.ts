/** The classifiers as they were learned (`npm run learn`): what a text is about, and what is meant with it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'
import { classifierOf } from './model.ts'
import type { Classifier } from './model.ts'
import { unpack } from './packing.ts'

/** Of whom or what a way is said: of an offer, of who asks, or of who asks as not suiting them. */
export type WaySide = 'offered' | 'asked' | 'unfit'

export type Name = 'topics' | 'roles' | 'signs' | 'conditions' | `ways-${WaySide}`

/** Beside the source, or, where only the program is, beside the program (`tools/build.ts`). */
const folders = ['src/capabilities/referrals/learned/weights', 'dist/learned']

/** @throws Error when they lie nowhere */
function pathOf(file: string): string {
  const found = folders.map((folder) => join(projectFolder, folder, file)).find(existsSync)
  if (found === undefined) throw new Error(`${file} is missing: npm run learn.`)
  return found
}

const ready = new Map<Name, Classifier>()

/** Read from disk when it is first asked for: a quarter of a second, once in a process. */
export function classifier(name: Name): Classifier {
  const known = ready.get(name)
  if (known) return known
  const made = classifierOf(unpack(readFileSync(pathOf(`${name}.bin`))))
  ready.set(name, made)
  return made
}

/** What the weights were learned from (`digestOf` in `sentences.ts`); known without reading them. */
export const learnedFrom = (): string => readFileSync(pathOf('learned-from.txt'), 'utf8').trim()
