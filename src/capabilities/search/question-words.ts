import type { Locale } from '#platform/context/ctx.ts'
import type { AnyField, FieldText, FieldWords, OptionText } from '#platform/forms/index.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import type { FindForm, FindInput } from './forms.ts'
import { words } from './messages.ts'
import type { Findings } from './service.ts'
import { titleOf } from './views/results.tsx'

interface Asked {
  readonly form: FindForm
  readonly text: FieldText<FindForm>
  readonly input: FindInput
  readonly findings: Findings
  readonly locale: Locale
}

/** The title says these already. */
const inTitle = new Set(['q', 'waar', 'straal'])

/** The question on one line, as the name of a calendar: "Activiteiten rond Leidsebuurt: koffie, woensdag, gratis". */
export function questionInWords({ form, text, input, findings, locale }: Asked): string {
  const values = form.toQuery(input)
  const byName: Readonly<Record<string, SomeWords>> = text
  const answers = Object.entries(form.fields).flatMap(([name, field]) => {
    const own = byName[name]
    return own && !inTitle.has(name) ? saidOf(field, own, values.getAll(name), locale) : []
  })
  const asked = findings.asked.mended ?? findings.asked.typed.trim()
  const { widened } = findings
  const circle = widened.kind === 'circle' ? [words[locale].radius(widened.radius)] : []
  const parts = [...(asked === '' ? [] : [asked]), ...circle, ...answers]
  const title = titleOf({ findings, locale })
  return parts.length === 0 ? title : `${title}: ${parts.map(lowerFirst).join(', ')}`
}

type SomeWords = FieldWords & { readonly options?: Readonly<Record<string, OptionText>> }

function saidOf(field: AnyField, own: SomeWords, values: readonly string[], locale: Locale): string[] {
  if (field.control === 'checkbox') return values.length > 0 ? [own.label] : []
  if (field.control === 'date')
    return values.map((day) => `${own.label} ${dateInWords(day, locale, { year: true })}`)
  return values.map((value) => {
    const option = own.options?.[value] ?? value
    return typeof option === 'string' ? option : option.text
  })
}

/** Names of places and months keep their capitals: only the first letter of a label is made small. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
