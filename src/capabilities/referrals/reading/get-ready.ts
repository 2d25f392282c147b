import { setTimeout } from 'node:timers'
import { readQuestion } from './read.ts'

let begun = false

/** So long after a page was asked for it has been sent, and nobody has typed a question yet. */
const afterThePage = 250

/**
 * Makes the books of words ready, once and soon: seconds of computing, that should fall while a worker types and not when
 * they send what they typed.
 */
export function getReady(): void {
  if (begun) return
  begun = true
  setTimeout(() => readQuestion(''), afterThePage).unref()
}
