import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { printable } from './letters.ts'
import { charactersOf } from './sfnt.ts'
import { letterFamilies } from './sheet.ts'
import type { Printed, PrintOrder, Sheet, SheetData } from './sheet.ts'

// The printer: a thread that keeps one compiler warm and makes one sheet after the other.

const { folder } = workerData as { folder: string }
const ready = setUp()
parentPort?.on('message', ({ number, sheet }: PrintOrder) => {
  void ready
    .then((print) => answer(number, () => print(sheet)))
    .catch((error: unknown) => fail(number, error))
})

async function setUp(): Promise<(sheet: Sheet) => Uint8Array<ArrayBuffer>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ttf'))
  const fonts = await Promise.all(files.map((file) => readFile(join(folder, file))))
  const characters = fonts.map(charactersOf)
  const has = (character: number) => characters.some((known) => known.has(character))
  const colours = JSON.parse(await readFile(join(folder, 'colours.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts }] })
  return ({ template, look, data, pictures }) => {
    const own = colours[look] ?? colours['neutral'] ?? {}
    const given = { ...cleaned(data, has), pictures, colours: own, letters: letterFamilies }
    const pdf = compiled(compiler, join(folder, `${template}.typ`), given)
    // What the compiler remembers of a sheet serves no other, and keeping it costs time and 100 MB.
    compiler.evictCache(0)
    return pdf
  }
}

/** Data goes in as one JSON text: what stands in it is never read as markup. */
function compiled(compiler: NodeCompiler, mainFilePath: string, data: object): Uint8Array<ArrayBuffer> {
  const outcome = compiler.compile({ mainFilePath, inputs: { data: JSON.stringify(data) } })
  const error = outcome.takeError()
  if (error) throw new Error(JSON.stringify(error.shortDiagnostics))
  return new Uint8Array(compiler.pdf(outcome.result!, { pdfStandard: 'ua-1' }))
}

/** Every text in it as our letters can print it. */
function cleaned<Data extends SheetData>(data: Data, has: (character: number) => boolean): Data {
  const clean = (value: SheetData): SheetData => {
    if (typeof value === 'string') return printable(value, has)
    if (Array.isArray(value)) return value.map(clean)
    if (typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, clean(part)]))
  }
  return clean(data) as Data
}

function answer(number: number, print: () => Uint8Array<ArrayBuffer>): void {
  const pdf = print()
  parentPort?.postMessage({ number, pdf } satisfies Printed, [pdf.buffer])
}

function fail(number: number, error: unknown): void {
  const failure = error instanceof Error ? error.message : String(error)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage({ number, failure } satisfies Printed)
}
