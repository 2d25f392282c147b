import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program: the nearest one above this file with a `package.json`, built or not. */
export const projectFolder = findUp(dirname(fileURLToPath(import.meta.url)))

/** Where things are kept that can be made again. */
export const cacheFolder = join(projectFolder, 'node_modules', '.cache', 'samenspel')

/** The version of Samenspel that runs. */
export function programVersion(): string {
  const text = readFileSync(join(projectFolder, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function findUp(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('the program lies in no folder with a package.json')
  return findUp(above)
}
