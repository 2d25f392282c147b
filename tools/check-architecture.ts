import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The sources of a tree: path from its root → text. */
export type Tree = Readonly<Record<string, string>>

const longest = 300
/** Files that are words rather than steps may be longer. */
const wordLists = /(messages\.(nl|en)|synonyms\.(nl|en)|parts)\.ts$/

/**
 * Holds a tree against the rules of STYLE.md.
 * @returns a sentence for every breach, empty when all is well
 */
export function breachesIn(tree: Tree): string[] {
  const files = Object.keys(tree).filter((file) => /^src\/.*\.tsx?$/.test(file))
  if (files.length < 3)
    return [`Only ${files.length} source files were seen: the check looks in the wrong place.`]
  const code = files.filter((file) => !/\.test\.tsx?$/.test(file))
  return [
    ...files.flatMap((file) => tooLong(file, tree[file]!)),
    ...code.flatMap((file) => importsOf(file, tree[file]!).flatMap((to) => forbidden(file, to, tree))),
    ...cyclesIn(tree),
  ]
}

function tooLong(file: string, text: string): string[] {
  const lines = text.split('\n').length - 1
  if (lines <= longest || wordLists.test(file)) return []
  return [`${file} has ${lines} lines: split it by role (at most ${longest}).`]
}

/** What a file imports, as a path from the root. */
function importsOf(file: string, text: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm,
  )
  return [...found].map(([, a, b, c]) => resolved(file, a ?? b ?? c ?? ''))
}

function resolved(file: string, to: string): string {
  if (to.startsWith('#')) return `src/${to.slice(1)}`
  if (to.startsWith('.')) return join(file, '..', to)
  return to
}

const capabilityOf = (file: string) => /^src\/capabilities\/([^/]+)\//.exec(file)?.[1] ?? null

/** Which part of the house may not know which other. */
const walls: readonly { from: RegExp; to: RegExp; because: string }[] = [
  {
    from: /^src\/platform\//,
    to: /^src\/(capabilities|demo|cli|app|server|schema)/,
    because: 'the platform knows no capability',
  },
  {
    from: /^src\/ui\//,
    to: /^src\/(capabilities|demo|cli)\//,
    because: 'the components know nothing of the field',
  },
  { from: /^src\/ui\//, to: /^src\/platform\/(db|http|jobs)\//, because: 'a component only draws' },
  {
    from: /\/domain\.ts$/,
    to: /^(kysely|hono|preact|pg|zod)|\/(store|service|routes)\b/,
    because: 'the domain is pure',
  },
  {
    from: /^src\/capabilities\/.*\/views\//,
    to: /\/store(\.ts|\/)/,
    because: 'a view takes data and fetches nothing',
  },
  {
    from: /^src\/(?!platform\/db\/|testing\/).*\/(service|routes|forms|policy|domain)\.tsx?$/,
    to: /^kysely$/,
    because: 'SQL lives in stores',
  },
  { from: /^src\/(?!testing\/)/, to: /^src\/testing\//, because: 'what is for tests stays in tests' },
]

function forbidden(file: string, to: string, tree: Tree): string[] {
  const wall = walls.find((one) => one.from.test(file) && one.to.test(to))
  if (wall) return [`${file} imports ${to}: ${wall.because}.`]
  const [own, other] = [capabilityOf(file), capabilityOf(to)]
  if (own === null || other === null || own === other) return []
  if (!to.endsWith(`/${other}/index.ts`))
    return [`${file} imports ${to}: a capability is reached through its index.ts only.`]
  return needsOf(own, tree).includes(other)
    ? []
    : [`${file} imports ${other}, which ${own} does not list under needs.`]
}

function needsOf(capability: string, tree: Tree): string[] {
  const manifest = tree[`src/capabilities/${capability}/capability.ts`] ?? ''
  const list = /needs: \[([^\]]*)\]/.exec(manifest)?.[1] ?? ''
  return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name!)
}

function cyclesIn(tree: Tree): string[] {
  const names = [...new Set(Object.keys(tree).flatMap((file) => capabilityOf(file) ?? []))]
  const reaches = (from: string, to: string, seen: readonly string[]): boolean =>
    needsOf(from, tree).some(
      (next) => next === to || (!seen.includes(next) && reaches(next, to, [...seen, next])),
    )
  return names
    .filter((name) => reaches(name, name, []))
    .map((name) => `The capability ${name} needs itself, by way of others.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root })
  const tree = Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
  const breaches = breachesIn(tree)
  for (const breach of breaches) console.error(breach)
  console.error(`${files.length} files seen, ${breaches.length} breaches.`)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
