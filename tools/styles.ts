import { createHash } from 'node:crypto'
import { glob, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The NL Design System components we use. `heading-css` is not among them: it is empty. */
const components = [
  'document',
  'skip-link',
  'paragraph',
  'link',
  'button',
  'form-field',
  'form-label',
  'form-field-description',
  'form-field-error-message',
  'textbox',
  'textarea',
  'select',
  'alert',
  'badge-list',
  'unordered-list',
  'ordered-list',
  'data-list',
  'table',
  'breadcrumb-nav',
  'pagination',
]

/** Two weights of the static font: 24.8 kB together, where the variable font weighs 34.0. */
const weights = ['400', '700']

/**
 * Writes one stylesheet per theme, the styles of the living style guide and the fonts to `outDir`, each with a hash of
 * its content in its name.
 * @returns the names by plain name: `{ 'neutral.css': 'neutral-1a2b3c4d5e.css', 'font-400.woff2': … }`
 */
export async function buildStyles(outDir: string): Promise<Record<string, string>> {
  await mkdir(outDir, { recursive: true })
  const fonts = await writeFonts(outDir)
  const shared = `${await nlDesignSystem()}\n${await ownStyles()}`
  const mapping = await readFile(join(root, 'themes/mapping.css'), 'utf8')
  const manifest = { ...fonts }
  for (const theme of await themeNames()) {
    const tokens = await readFile(join(root, 'themes', theme, 'tokens.css'), 'utf8')
    const css = `${fontFaces(fonts)}\n${mapping}\n${tokens}\n${shared}`
    manifest[`${theme}.css`] = await writeHashed(outDir, `${theme}.css`, await minified(asked(settled(css))))
  }
  const guide = await readFile(join(root, 'src/ui/showcase/showcase.css'), 'utf8')
  manifest['showcase.css'] = await writeHashed(outDir, 'showcase.css', await minified(guide))
  return manifest
}

/** Every folder under `themes/` that holds a `tokens.css`. */
export async function themeNames(): Promise<string[]> {
  const entries = await readdir(join(root, 'themes'), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function writeFonts(outDir: string): Promise<Record<string, string>> {
  const fonts: Record<string, string> = {}
  for (const weight of weights) {
    const file = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`
    const from = join(root, 'node_modules/@fontsource/atkinson-hyperlegible-next/files', file)
    fonts[`font-${weight}.woff2`] = await writeHashed(outDir, `font-${weight}.woff2`, await readFile(from))
  }
  return fonts
}

/** Arial set to the width and height of the font (measured on a Dutch text), so that nothing jumps when it arrives. */
const fallbacks = [
  { weight: '400', local: ['Arial', 'Liberation Sans'], size: '98.8%' },
  { weight: '700', local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'], size: '99.8%' },
]

function fontFaces(fonts: Record<string, string>): string {
  const own = weights.map(
    (weight) => `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:${weight};font-style:normal;
      font-display:swap;src:url('./${fonts[`font-${weight}.woff2`]}') format('woff2')}`,
  )
  const standIns = fallbacks.map(
    ({ weight, local, size }) => `@font-face{font-family:'Atkinson fallback';font-weight:${weight};
      src:${local.map((name) => `local('${name}')`).join(',')};
      size-adjust:${size};ascent-override:99%;descent-override:32%;line-gap-override:0%}`,
  )
  return [...own, ...standIns].join('\n')
}

async function nlDesignSystem(): Promise<string> {
  const used = await classesInViews()
  const parts = components.map(async (name) => {
    const css = await readFile(join(root, `node_modules/@utrecht/${name}-css/dist/index.css`), 'utf8')
    return keepUsed(css, used)
  })
  return (await Promise.all(parts)).join('\n')
}

async function ownStyles(): Promise<string> {
  const files: string[] = []
  for (const pattern of ['src/ui/*/*.css', 'src/platform/map/*.css'])
    for await (const file of glob(pattern, { cwd: root })) files.push(file)
  const order = (file: string) => (file.endsWith('page.css') ? 0 : file.endsWith('heading.css') ? 1 : 2)
  const sorted = files
    .filter((file) => !file.endsWith('showcase.css'))
    .sort((a, b) => order(a) - order(b) || a.localeCompare(b))
  return (await Promise.all(sorted.map((file) => readFile(join(root, file), 'utf8')))).join('\n')
}

async function classesInViews(): Promise<Set<string>> {
  const used = new Set<string>()
  for await (const file of glob('src/ui/**/*.tsx', { cwd: root })) {
    if (file.endsWith('.test.tsx')) continue
    const source = await readFile(join(root, file), 'utf8')
    for (const [name] of source.matchAll(/utrecht-[\w-]+/g)) used.add(name)
  }
  // Written as `utrecht-alert--${tone}`.
  for (const tone of ['info', 'ok', 'warning', 'error']) used.add(`utrecht-alert--${tone}`)
  return used
}

/**
 * Leaves out the rules of variants that no view uses. Each component sheet is flat: rules, and media queries one deep,
 * which are kept whole.
 */
export function keepUsed(css: string, used: ReadonlySet<string>): string {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;/, '')
  return topLevelBlocks(bare)
    .map(({ head, body }) => {
      if (head.startsWith('@')) return `${head}{${body}}`
      const kept = splitSelectors(head).filter((selector) =>
        [...selector.matchAll(/\.(utrecht-[\w-]+)/g)].every((match) => used.has(match[1] ?? '')),
      )
      return kept.length > 0 ? `${kept.join(',')}{${body}}` : ''
    })
    .join('\n')
}

const fallback = /var\((--utrecht-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g

/**
 * Writes a value where a variable of theirs is asked for that nothing sets: `var(--utrecht-x, 0)` is `0` then. A theme
 * has a stylesheet of its own, so what it sets is known.
 */
export function settled(css: string): string {
  const set = new Set([...css.matchAll(/(--utrecht-[\w-]+)\s*:/g)].map(([, name]) => name))
  const settle = (text: string): string =>
    text.replaceAll(fallback, (_, name: string, value: string) =>
      set.has(name) ? `var(${name}, ${settle(value)})` : settle(value),
    )
  const once = settle(css)
  // What lies deeper than the pattern looks comes to light layer by layer.
  return once === css ? css : settled(once)
}

/** Leaves out what is set to a variable of theirs that nothing asks for: mostly states of buttons that we do not have. */
export function asked(css: string): string {
  const read = new Set([...css.matchAll(/var\((--_?utrecht-[\w-]+)/g)].map(([, name]) => name))
  const less = css.replaceAll(
    /(?<=[{;\s])(--_?utrecht-[\w-]+)\s*:[^;{}]*(?:;|(?=\}))/g,
    (whole, name: string) => (read.has(name) ? whole : ''),
  )
  // What only these asked for is not asked for any more.
  return less === css ? css : asked(less)
}

interface Block {
  readonly head: string
  readonly body: string
}

function topLevelBlocks(css: string): Block[] {
  const blocks: Block[] = []
  let depth = 0
  let start = 0
  let open = 0
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) open = at
      depth += 1
    } else if (css[at] === '}') {
      depth -= 1
      if (depth > 0) continue
      blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) })
      start = at + 1
    }
  }
  return blocks
}

/** Splits at commas outside brackets: `a:not(.b, .c), d` is two selectors. */
function splitSelectors(head: string): string[] {
  return head.split(/,(?![^(]*\))/).map((selector) => selector.trim())
}

async function minified(css: string): Promise<string> {
  const result = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['chrome109', 'firefox115', 'safari16'],
  })
  return result.code
}

async function writeHashed(outDir: string, name: string, content: string | Buffer): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const dot = name.lastIndexOf('.')
  const hashed = `${basename(name.slice(0, dot))}-${hash}${name.slice(dot)}`
  await writeFile(join(outDir, hashed), content)
  return hashed
}
