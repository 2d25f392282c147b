import { pino } from 'pino'
import type { LogLevel } from '#platform/config/config.ts'

/** One JSON line per event. Never an address, a search text or a form: those are personal. */
export interface Log {
  info(fields: Fields, message: string): void
  warn(fields: Fields, message: string): void
  error(fields: Fields, message: string): void
}
type Fields = Readonly<Record<string, string | number | boolean | null>>

/** @param out where lines go; standard output unless told otherwise */
export function openLog(level: LogLevel, out?: { write(line: string): void }): Log {
  const options = { level, base: undefined, timestamp: () => `,"time":"${new Date().toISOString()}"` }
  return out ? pino(options, out) : pino(options)
}

/** What may be told of a bug: its kind and where it happened, not the values in it. */
export function bugOf(error: unknown): Fields {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const places = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    kind: error.name,
    code,
    at: places
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' | '),
  }
}
