import type { Brand } from '#platform/brand.ts'

/** Twelve letters and figures that nobody guesses. */
export type FileId = Brand<'FileId'>
