import type { AnyField, FieldError, Fields, ValueOf } from './field.ts'

/** What was typed, by field: an array where a field may hold several values. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

export type FieldErrors<Name extends string = string> = Readonly<Partial<Record<Name, FieldError>>>

/** What a form needs to draw itself (again). */
export interface FormState {
  readonly typed: Typed
  readonly errors: FieldErrors
}

export type Parsed<F extends Fields> =
  | {
      readonly ok: true
      readonly value: ValueOf<F>
      readonly typed: Typed
      readonly files: readonly string[]
    }
  | { readonly ok: false; readonly errors: FieldErrors; readonly typed: Typed }

/** A form, declared once: it reads, writes, and says how it is drawn. */
export interface FormSpec<F extends Fields = Fields> {
  readonly fields: F
  /** Reads what was sent. Never throws; fields it does not know are ignored, and what was typed is kept. */
  parse(source: FormData | URLSearchParams): Parsed<F>
  /** The state of a form that nobody has filled in yet, or that starts with known values. */
  start(values?: Partial<ValueOf<F>>): FormState
  /** The values as the query of an address, without those that go without saying. */
  toQuery(values: Partial<ValueOf<F>>): URLSearchParams
}

export interface FormRules<F extends Fields> {
  /** Rules that look at several fields; asked only when each field is right by itself. */
  readonly check?: (value: ValueOf<F>) => FieldErrors<keyof F & string>
}

/**
 * Declares a form.
 *
 * ```ts
 * export const startForm = form({ name: text({ max: 80 }), theme: choice(themes), website: optional(url()) })
 * ```
 */
export function form<const F extends Fields>(fields: F, rules: FormRules<F> = {}): FormSpec<F> {
  return {
    fields,
    parse: (source) => parse(fields, rules, source),
    start: (values = {}) => ({ typed: typedFrom(fields, values), errors: {} }),
    toQuery: (values) => toQuery(fields, values),
  }
}

/**
 * The state of a form whose input was right by itself, but which the use case refused. A file that came along has to
 * be chosen again, and its field says so.
 */
export function refused(
  parsed: { readonly typed: Typed; readonly files?: readonly string[] },
  errors: FieldErrors,
): FormState {
  return { typed: parsed.typed, errors: withLost(errors, parsed.files ?? []) }
}

/** A browser shows a form anew without the files that were chosen, and no page may put them back. */
function withLost(errors: FieldErrors, files: readonly string[]): FieldErrors {
  return { ...Object.fromEntries(files.map((name) => [name, { code: 'choose-again' }])), ...errors }
}

function parse<F extends Fields>(
  fields: F,
  rules: FormRules<F>,
  source: FormData | URLSearchParams,
): Parsed<F> {
  const typed: Record<string, string | readonly string[]> = {}
  const errors: Record<string, FieldError> = {}
  const values: Record<string, unknown> = {}
  const files: string[] = []
  for (const [name, field] of Object.entries(fields)) {
    const raw = textsIn(source, name, field)
    const sent = filesIn(source, name, field)
    if (sent.length > 0) files.push(name)
    typed[name] = field.many ? raw : (raw[0] ?? '')
    const reading = field.read(raw, sent)
    if (reading.ok) values[name] = reading.value
    else errors[name] = reading.error
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors: withLost(errors, files), typed }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value was read by the field of its name
  const value = values as ValueOf<F>
  const together = rules.check?.(value) ?? {}
  if (Object.keys(together).length > 0) return { ok: false, errors: withLost(together, files), typed }
  return { ok: true, value, typed, files }
}

function textsIn(source: FormData | URLSearchParams, name: string, { control }: AnyField): string[] {
  return control === 'file' ? [] : source.getAll(name).filter((value) => typeof value === 'string')
}

/** Where nothing was chosen, a browser sends an empty file without a name. */
function filesIn(source: FormData | URLSearchParams, name: string, { control }: AnyField): File[] {
  if (control !== 'file' || source instanceof URLSearchParams) return []
  return source
    .getAll(name)
    .filter((value) => typeof value !== 'string')
    .filter((file) => file.size > 0 || file.name !== '')
}

function typedFrom<F extends Fields>(fields: F, values: Partial<ValueOf<F>>): Typed {
  const typed: Record<string, string | readonly string[]> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name]
    const written = value === undefined || value === null ? [] : field.write(value)
    typed[name] = field.many ? written : (written[0] ?? '')
  }
  return typed
}

function toQuery<F extends Fields>(fields: F, values: Partial<ValueOf<F>>): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name]
    if (value === undefined || value === null) continue
    for (const written of field.write(value)) query.append(name, written)
  }
  return query
}
