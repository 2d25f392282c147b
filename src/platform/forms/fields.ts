import { z } from 'zod'
import { mostMegabytes } from '../images/photo.ts'
import type { Control, ErrorCode, Field, Limits, Reading } from './field.ts'

/** Longest choice, number, date or time that is looked at. */
const shortest = 200

/** Whether a database and a page can hold it. */
export function isReadable(typed: string): boolean {
  return !typed.includes('\0') && typed.isWellFormed()
}

/** Text as people type it: trimmed, in one Unicode form, without what a database or a page cannot hold. */
const readable = z
  .string()
  .refine(isReadable, code('unreadable'))
  .transform((typed) => typed.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim())

const oneLine = readable.transform((typed) => typed.replaceAll(/\s*\n\s*/g, ' '))

export interface TextOptions {
  /** Most characters. */
  readonly max: number
  /** With two lines or more it is drawn as a textarea and keeps its line ends. */
  readonly lines?: number
  readonly autocomplete?: string
}

/** Text that must hold something. */
export function text(options: TextOptions): Field<string> {
  const { max, lines = 1, autocomplete } = options
  const schema = (lines > 1 ? readable : oneLine).pipe(filled(max))
  return single(lines > 1 ? 'textarea' : 'text', schema, { max }, { lines, autocomplete })
}

/** Words to look for; may stay empty and is then `''`. */
export function search(options: { readonly max: number }): Field<string> {
  const schema = oneLine.pipe(z.string().max(options.max, code('too-long')))
  const field = single<string>('search', schema, options)
  return { ...field, optional: true, write: (value) => (value === '' ? [] : [value]) }
}

/** An e-mail address. */
export function email(): Field<string> {
  const schema = oneLine.pipe(filled(254)).pipe(z.email(code('not-an-email')))
  return single('email', schema, { max: 254 }, { autocomplete: 'email' })
}

/** A telephone number, as typed: digits, spaces, `+`, `-`, brackets. */
export function tel(): Field<string> {
  const schema = oneLine.pipe(filled(30)).pipe(z.string().regex(/^[+\d][\d ()-]{5,}$/, code('not-a-number')))
  return single('tel', schema, { max: 30 }, { autocomplete: 'tel' })
}

/** A web address. `www.voorbeeld.nl` becomes `https://www.voorbeeld.nl`; anything but http and https is refused. */
export function url(): Field<string> {
  const schema = oneLine
    .pipe(filled(2000))
    .transform((typed) => (/^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`))
    .refine(isWebAddress, code('not-a-url'))
  return single('url', schema, { max: 2000 }, { autocomplete: 'url' })
}

export interface NumberOptions {
  readonly min?: number
  readonly max?: number
  /** `true` allows decimals, with a comma or a point. */
  readonly decimals?: boolean
}

/** A number: whole, unless decimals are allowed. */
export function number(options: NumberOptions = {}): Field<number> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = options
  const limits = z.number().min(min, code('too-low')).max(max, code('too-high'))
  const schema = oneLine
    .pipe(filled(shortest, 'empty', 'not-a-number'))
    .pipe(z.string().regex(/^[-+]?\d{1,15}([.,]\d{1,6})?$/, code('not-a-number')))
    .transform((typed) => Number(typed.replace(',', '.')))
    .pipe(options.decimals ? limits : limits.int(code('not-whole')))
  return single('number', schema, { min: options.min, max: options.max })
}

/** A date, read from `2026-11-25` or `25-11-2026`, kept as `2026-11-25`. */
export function date(): Field<string> {
  const schema = oneLine
    .pipe(filled(shortest, 'empty-date', 'not-a-date'))
    .transform((typed) => typed.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, isoDate))
    .pipe(z.iso.date(code('not-a-date')))
  return single('date', schema)
}

/** A time of day, read from `9:30` or `9.30`, kept as `09:30`. */
export function time(): Field<string> {
  const schema = oneLine
    .pipe(filled(shortest, 'empty-time', 'not-a-time'))
    .transform((typed) => typed.replace(/^(\d):/, '0$1:').replace(/^(\d{1,2})\.(\d\d)$/, padTime))
    .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, code('not-a-time')))
  return single('time', schema)
}

export interface ChoiceOptions {
  /** Up to five choices are radio buttons, more are a select, unless this says otherwise. */
  readonly as?: 'radio' | 'select'
}

/** One of the given values. */
export function choice<const Option extends string>(
  values: readonly Option[],
  { as }: ChoiceOptions = {},
): Field<Option, Option> {
  const schema = oneLine
    .pipe(filled(shortest, 'empty-choice', 'not-a-choice'))
    .pipe(z.enum(values, code('not-a-choice')))
  const control = as ?? (values.length > 5 ? 'select' : 'radio')
  return { ...single<Option>(control, schema), options: values }
}

/** Any of the given values, in the order of `values`; with `min` at least so many. */
export function choices<const Option extends string>(
  values: readonly Option[],
  { min = 0 }: { readonly min?: number } = {},
): Field<readonly Option[], Option> {
  const schema = z
    .array(z.enum(values, code('not-a-choice')))
    .min(min, code('empty-choice'))
    .transform((chosen) => values.filter((value) => chosen.includes(value)))
  return {
    control: 'checkboxes',
    many: true,
    optional: min === 0,
    options: values,
    limits: { min },
    read: (raw) =>
      reading(
        schema,
        raw.filter((value) => value !== ''),
        { min },
      ),
    write: (value) => value,
  }
}

/** Yes or no, both said aloud: neither is chosen from the start. */
export function yesNo(): Field<boolean, 'ja' | 'nee'> {
  const answer = choice(['ja', 'nee'])
  return {
    ...answer,
    read: (raw) => mapped(answer.read(raw), (value) => value === 'ja'),
    write: (value) => [value ? 'ja' : 'nee'],
  }
}

/** A box to tick; not ticked is `false`. With `must` only a tick will do. */
export function checkbox({ must = false }: { readonly must?: boolean } = {}): Field<boolean> {
  return {
    control: 'checkbox',
    many: false,
    optional: !must,
    options: [],
    limits: {},
    read: (raw) => {
      const ticked = (raw[0] ?? '') !== ''
      return must && !ticked ? { ok: false, error: { code: 'empty-tick' } } : { ok: true, value: ticked }
    },
    write: (value) => (value ? ['ja'] : []),
  }
}

/**
 * A photo. Its value is the file as it was sent: `readPhoto` says whether it is one. HEIC is not among the kinds named, so that
 * an iPhone offers a JPEG. A form that comes back cannot hold a file: it has to be chosen again.
 */
export function photo(): Field<File> {
  return oneFile('empty-photo', { accept: 'image/jpeg,image/png,image/webp,image/avif' })
}

/**
 * A file of another kind, up to the size of a photo. Its value is the file as it was sent: `readDocument` says what it
 * is. `accept` is what the browser offers; the form has the words for what was wrong with it.
 */
export function file(accept: string): Field<File> {
  return oneFile('empty-file', { accept, choose: 'file' })
}

function oneFile(empty: ErrorCode, drawn: Pick<Field<File>, 'accept' | 'choose'>): Field<File> {
  const limits = { max: mostMegabytes }
  return {
    control: 'file',
    many: false,
    optional: false,
    options: [],
    limits,
    ...drawn,
    read: (_raw, [sent] = []) => {
      if (!sent) return { ok: false, error: { code: empty } }
      if (sent.size > mostMegabytes * 1_000_000)
        return { ok: false, error: { code: 'too-many-bytes', ...limits } }
      return { ok: true, value: sent }
    },
    write: () => [],
  }
}

/** The same field, which may stay empty: it is then `null`. */
export function optional<Value, Option extends string, C extends Control>(
  field: Field<Value, Option, C>,
): Field<Value | null, Option, C> {
  return {
    ...field,
    optional: true,
    read: (raw, files = []) =>
      isEmpty(raw) && files.length === 0 ? { ok: true, value: null } : field.read(raw, files),
    write: (value) => (value === null ? [] : field.write(value)),
  }
}

/** The same field, with a value for when it is left empty; that value is not written in addresses. */
export function fallback<Value, Option extends string, C extends Control>(
  field: Field<Value, Option, C>,
  instead: NoInfer<Value>,
): Field<Value, Option, C> {
  const usual = JSON.stringify(field.write(instead))
  return {
    ...field,
    optional: true,
    read: (raw) => (isEmpty(raw) ? { ok: true, value: instead } : field.read(raw)),
    write: (value) => {
      const written = field.write(value)
      return JSON.stringify(written) === usual ? [] : written
    },
  }
}

/** The same field, which goes along unseen and needs no words. */
export function hidden<Value, Option extends string>(
  field: Field<Value, Option>,
): Field<Value, Option, 'hidden'> {
  return { ...field, control: 'hidden' }
}

function single<Value>(
  control: Control,
  schema: z.ZodType<Value, string>,
  limits: Limits = {},
  extra: { readonly lines?: number; readonly autocomplete?: string } = {},
): Field<Value> {
  return {
    control,
    many: false,
    optional: false,
    options: [],
    limits,
    ...extra,
    read: (raw) => reading(schema, raw[0] ?? '', limits),
    write: (value) => [String(value)],
  }
}

function reading<Value, Input>(
  schema: z.ZodType<Value, Input>,
  raw: unknown,
  limits: Limits,
): Reading<Value> {
  const result = schema.safeParse(raw)
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, error: { code: result.error.issues[0]?.message ?? 'unreadable', ...limits } }
}

/** Zod's message of a failing rule is our code; the words come later, in the language of the page. */
function code(name: ErrorCode): { error: ErrorCode; abort: true } {
  return { error: name, abort: true }
}

function filled(max: number, empty: ErrorCode = 'empty', tooLong: ErrorCode = 'too-long') {
  return z.string().min(1, code(empty)).max(max, code(tooLong))
}

function isEmpty(raw: readonly string[]): boolean {
  return raw.every((value) => value.trim() === '')
}

function mapped<A, B>(result: Reading<A>, map: (value: A) => B): Reading<B> {
  return result.ok ? { ok: true, value: map(result.value) } : result
}

function isWebAddress(typed: string): boolean {
  const address = URL.parse(typed)
  if (!address || !/^https?:$/.test(address.protocol)) return false
  return address.hostname.includes('.') && !/\s/.test(typed) && address.username === ''
}

function isoDate(_all: string, day: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function padTime(_all: string, hours: string, minutes: string): string {
  return `${hours.padStart(2, '0')}:${minutes}`
}
