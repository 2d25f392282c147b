/** The two classifiers as they were learned (`npm run learn`): what a text is about, and what is meant with it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'
import { classifierOf } from './model.ts'
import type { Classifier } from './model.ts'
import { unpack } from './packing.ts'

export type Name = 'topics' | 'roles'

/** Beside the source, or, where only the program is, beside the program (`tools/build.ts`). */
const folders = ['src/capabilities/referrals/learned/weights', 'dist/learned']

/** Where the weights lie. @throws Error when they lie nowhere */
export function weightsFile(name: Name): string {
  const found = folders.map((folder) => join(projectFolder, folder, `${name}.bin`)).find(existsSync)
  if (found === undefined) throw new Error(`The weights of ${name} are missing: npm run learn.`)
  return found
}

interface Learned {
  readonly classifier: Classifier
  readonly from: string
}

const ready = new Map<Name, Learned>()

/** Read from disk when it is first asked for: some tenths of a second, once in a process. */
function learned(name: Name): Learned {
  const known = ready.get(name)
  if (known) return known
  const { model, from } = unpack(readFileSync(weightsFile(name)))
  const made = { classifier: classifierOf(model), from }
  ready.set(name, made)
  return made
}

export const classifier = (name: Name): Classifier => learned(name).classifier

/** What the weights were learned from (`digestOf` in `sentences.ts`). */
export const learnedFrom = (name: Name): string => learned(name).from
