import { hash } from 'node:crypto'
import type { Sum } from './manifest.ts'

const modulus = 1n << 256n

/**
 * Adds up rows: the SHA-256 of each, as a number, modulo 2^256. The order does not count, because a database gives rows
 * in any order, and sorting a million of them by a rule that two engines share is dear.
 */
export function adding(): { add(line: string): void; sum(): Sum } {
  let rows = 0
  let total = 0n
  return {
    add(line) {
      rows += 1
      total = (total + BigInt(`0x${hash('sha256', line)}`)) % modulus
    },
    sum: () => ({ rows, sha256: total.toString(16).padStart(64, '0') }),
  }
}
