import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'

/** A list of questions that was read and worked with, and the catalogue that they are asked of. */
export interface ReadList {
  readonly name: string
  readonly questions: string
  readonly catalogue: string
}

const here = (file: string): string => join(projectFolder, 'bench/match', file)

/** Each by an author of its own; two were written for a catalogue that was there already. */
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'l'] as const
const ofAnother: Readonly<Partial<Record<(typeof names)[number], string>>> = {
  i: 'catalogue.csv',
  j: 'read/e.catalogue.csv',
}

/** All of them, and the tuned half. */
export const readLists: readonly ReadList[] = [
  { name: 'tuned', questions: here('questions.tuned.jsonl'), catalogue: here('catalogue.csv') },
  ...names.map((name) => ({
    name,
    questions: here(`read/${name}.questions.jsonl`),
    catalogue: here(ofAnother[name] ?? `read/${name}.catalogue.csv`),
  })),
]
