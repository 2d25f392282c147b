import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from './project.ts'

/** The looks that a municipality can have: one style sheet is built for each folder under `themes/`. */
export async function availableLooks(): Promise<string[]> {
  const manifest = await readFile(join(projectFolder, 'dist/assets/manifest.json'), 'utf8')
  return Object.keys(JSON.parse(manifest) as Record<string, string>)
    .filter((name) => name.endsWith('.css'))
    .map((name) => name.slice(0, -'.css'.length))
    .toSorted()
}
