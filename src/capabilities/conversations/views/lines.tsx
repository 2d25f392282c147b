import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import { Own } from '#ui/index.ts'
import type { LinesPart } from '#ui/index.ts'
import { appointmentInWords } from '../appointments/views/section.tsx'
import type { Entry, EntryKind } from '../domain.ts'
import { conversationWords } from '../messages.ts'
import { stepInWords } from '../premises/views/entry.ts'
import { sentenceOf } from './words.ts'

/** What is told in a line. Of what people wrote to each other, and of what is late, each has a sheet of its own. */
const small: ReadonlySet<EntryKind> = new Set(['contact', 'next', 'agreement', 'appointment', 'step', 'file'])

/** What a story is drawn of: a sheet for one thing, or small things that share one. */
type Told = { readonly entry: Entry } | { readonly parts: readonly LinesPart[] }

/** The story with what is small taken together, in the order of `entries`. */
export function toldOf(entries: readonly Entry[], locale: Locale): Told[] {
  const told: Told[] = []
  for (const entry of entries) {
    const last = told.at(-1)
    if (!small.has(entry.kind)) told.push({ entry })
    else if (last && 'parts' in last) told[told.length - 1] = { parts: joined(last.parts, entry, locale) }
    else told.push({ parts: joined([], entry, locale) })
  }
  return told
}

/** What one did at the same moment has their name under it once. */
function joined(parts: readonly LinesPart[], entry: Entry, locale: Locale): LinesPart[] {
  const meta = whoAndWhen(entry, locale)
  const line = <Line entry={entry} locale={locale} />
  const last = parts.at(-1)
  return last?.meta === meta
    ? [...parts.slice(0, -1), { meta, lines: [...last.lines, line] }]
    : [...parts, { meta, lines: [line] }]
}

/** "ambtenaar vastgoed, vrijdag 27 november, 10.00 uur". */
export function whoAndWhen({ by, side, at }: Entry, locale: Locale): string {
  const t = conversationWords[locale].dossier
  const when = whenInWords(at, null, locale)
  if (side === 'platform') return when
  return `${by ?? (side === 'city' ? t.officer : t.someone)}, ${when}`
}

/** "Offerte gevraagd: Beloofd voor 4 december 2026. Waarom: …" */
function Line({ entry, locale }: { readonly entry: Entry; readonly locale: Locale }) {
  const { kind, words, facts } = entry
  const t = conversationWords[locale].agreement
  const what = facts['what']
  const more = [...appointmentInWords(entry, locale), ...stepInWords(entry, locale)]
  // What became of a step or a meeting says more than that something was said of it.
  const said = more.length > 0 ? more : [sentenceOf(entry, locale)]
  const isReason = what !== undefined && kind !== 'file'
  const own: ComponentChildren = words && <Own locale={locale}>{isReason ? t.because(words) : words}</Own>
  return (
    <>
      {what === undefined ? null : (
        <>
          <strong>
            <Own locale={locale}>{what}</Own>
          </strong>{' '}
          <br />
        </>
      )}
      {said.join(' ')}
      {own ? (
        <>
          {/[.:?]$/.test(said.at(-1) ?? '') ? ' ' : '. '}
          {own}
        </>
      ) : null}
    </>
  )
}
