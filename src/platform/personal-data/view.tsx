import type { Locale } from '#platform/context/ctx.ts'
import { Alert, CheckboxField, MarkedText } from '#ui/index.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'
import { confirmName } from './question.ts'
import type { PersonalQuestion } from './question.ts'

const words = { nl, en }

interface NoticeProps {
  readonly question: PersonalQuestion
  readonly locale: Locale
  /** What becomes of the text, where it is kept; left out, it says that it is not. */
  readonly lead?: string
}

/** Shown within the form whose text is asked about: the text with its marks, what to do, and the box that confirms. */
export function PersonalNotice({ question, locale, lead }: NoticeProps) {
  const t = words[locale].question
  return (
    <Alert tone="warning" title={t.title}>
      <p>{lead ?? t.lead}</p>
      <MarkedText label={t.marked} text={question.text} marks={question.marks} />
      <p>{t.todo}</p>
      <CheckboxField name={confirmName} value={question.seal} label={t.confirm} hint={t.confirmHint} />
    </Alert>
  )
}

/** What the error summary and the field say of a text that has to be asked about. */
export const personalError = (locale: Locale): string => words[locale].question.error

/**
 * Stands right after a field, and says while somebody types what in it looks like a person's; without a script it is
 * empty. It needs `personal.js` on the page.
 * @param watches the id of the field
 * @param after what to do, where the text is not for finding something
 */
export function PersonalWatch(props: {
  readonly watches: string
  readonly locale: Locale
  readonly after?: string
}) {
  const { watches, locale } = props
  const { watch, kinds } = words[locale]
  return (
    <div
      class="personal-watch"
      role="status"
      data-enhance="personal"
      data-watches={watches}
      data-lead={watch.lead}
      data-after={props.after ?? watch.after}
      data-clear={watch.clear}
      data-kinds={JSON.stringify(kinds)}
    />
  )
}
