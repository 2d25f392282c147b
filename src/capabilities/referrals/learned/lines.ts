/** The lines of the files that are learned from. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'

/** Where they lie. */
export const sentencesFolder = join(projectFolder, 'src/capabilities/referrals/learned/sentences')

/** How lines of `signs/` say that there is no sign. */
export const none = 'none'

/** The phrases of a list that is divided by commas; `a/b` is both words. */
export const phrasesOf = (list: string): string[] =>
  list.split(',').flatMap((phrase) => phrase.replaceAll('/', ' ').trim() || [])

/** The columns of each line of the files of this pattern, in the order of their names. */
export function linesIn(pattern: string): string[][] {
  const files = globSync(pattern, { cwd: sentencesFolder }).toSorted()
  return files.flatMap((file) =>
    readFileSync(join(sentencesFolder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('\t')),
  )
}
