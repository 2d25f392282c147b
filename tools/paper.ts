import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpackWoff } from '../src/platform/pdf/sfnt.ts'
import { letterFamilies } from '../src/platform/pdf/sheet.ts'
import { tokensOf } from '../src/ui/theme/tokens.ts'
import { themeNames } from './styles.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Which characters a file of the font holds: the Latin everybody needs, then the rest of Latin. */
const subsets = ['latin', 'latin-ext'] as const
const weights = ['400', '700', '800']

/** Writes what the printer works with to `outDir`: letters, colours and templates, each template by its own name. */
export async function buildPaper(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true })
  await Promise.all([writeLetters(outDir), writeColours(outDir), writeTemplates(outDir)])
}

/** Typst reads no WOFF2; the package has the same letters as WOFF, which Node can unpack. */
async function writeLetters(outDir: string): Promise<void> {
  const letters = join(root, 'node_modules/@fontsource/atkinson-hyperlegible-next/files')
  for (const [index, subset] of subsets.entries()) {
    for (const weight of weights) {
      const file = `atkinson-hyperlegible-next-${subset}-${weight}-normal`
      const woff = await readFile(join(letters, `${file}.woff`))
      await writeFile(join(outDir, `${file}.ttf`), unpackWoff(woff, letterFamilies[index]!))
    }
  }
}

/** Paper has the colours of the day: `{ neutral: { brand: '#0d5c63', … } }`. */
async function writeColours(outDir: string): Promise<void> {
  const looks = (await themeNames()).map(async (theme) => {
    const { light } = tokensOf(await readFile(join(root, 'themes', theme, 'tokens.css'), 'utf8'))
    return [theme, Object.fromEntries(Object.entries(light).filter(([, value]) => value.startsWith('#')))]
  })
  await writeFile(join(outDir, 'colours.json'), JSON.stringify(Object.fromEntries(await Promise.all(looks))))
}

async function writeTemplates(outDir: string): Promise<void> {
  const seen = new Set<string>()
  for await (const file of glob('src/**/*.typ', { cwd: root })) {
    const name = basename(file)
    if (seen.has(name)) throw new Error(`two templates are called ${name}`)
    seen.add(name)
    await writeFile(join(outDir, name), await readFile(join(root, file)))
  }
}
