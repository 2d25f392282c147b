import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Printed, PrintOrder, Sheet } from './sheet.ts'

type Pdf = Uint8Array<ArrayBuffer>

/** Makes PDF files, one after the other. */
export interface Press {
  /**
   * A sheet as tagged PDF (PDF/UA-1). The same sheet gives the same bytes.
   * @returns `null` when too many are waiting
   * @throws when a template is wrong, never over what a text holds
   */
  print(sheet: Sheet): Promise<Pdf | null>
}

/** With a sheet in at most a tenth of a second, nobody waits longer than four seconds. */
const mostWaiting = 40
/** The same poster is often asked for twice: to look at, and to keep. */
const mostKept = 20

interface Waiting {
  readonly resolve: (pdf: Pdf) => void
  readonly reject: (error: Error) => void
}

/**
 * A press with one printer, a thread of its own: a full sheet takes longer than anything else we do at once, and
 * other answers need not wait for it. It begins at the first sheet, because most starts print nothing, and stays.
 * @param folder what `tools/paper.ts` made: the printer, templates, letters and colours
 */
export function openPress(folder: string): Press {
  const waiting = new Map<number, Waiting>()
  const kept = new Map<string, Promise<Pdf>>()
  let printer: Worker | null = null
  let number = 0

  const stop = (error: Error) => {
    printer = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const hire = () => {
    const worker = new Worker(join(folder, 'printer.js'), { workerData: { folder } })
    worker.on('message', (printed: Printed) => {
      const order = waiting.get(printed.number)
      waiting.delete(printed.number)
      // Nothing under way keeps the program from ending, and nothing else does.
      if (waiting.size === 0) worker.unref()
      if ('pdf' in printed) order?.resolve(printed.pdf)
      else order?.reject(new Error(printed.failure))
    })
    worker.on('error', (error) => worker === printer && stop(error))
    worker.on('exit', () => worker === printer && stop(new Error('the printer stopped')))
    return worker
  }
  const order = (sheet: Sheet): Promise<Pdf> =>
    new Promise((resolve, reject) => {
      printer ??= hire()
      printer.ref()
      number += 1
      waiting.set(number, { resolve, reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      printer.postMessage({ number, sheet } satisfies PrintOrder)
    })

  return {
    async print(sheet) {
      const key = createHash('sha256').update(JSON.stringify(sheet)).digest('base64url')
      const before = kept.get(key)
      if (before) return before
      if (waiting.size >= mostWaiting) return null
      const pdf = order(sheet)
      kept.set(key, pdf)
      pdf.catch(() => kept.delete(key))
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
      return pdf
    },
  }
}
