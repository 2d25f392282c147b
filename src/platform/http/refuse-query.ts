import type { Context } from 'hono'
import { errorText } from '#platform/forms/index.ts'
import type { FieldErrors, FieldWords } from '#platform/forms/index.ts'
import type { PageEnv } from './house.ts'
import { asksForData, showProblem } from './problem-json.ts'

/**
 * Answers 400 to a question that cannot be read, where there is no page to draw its form on: every error together,
 * as a problem where data was asked, else in plain sentences.
 * @param words the words of the form's fields; hidden ones have none and are called by their key
 */
export function refuseQuery(
  c: Context<PageEnv>,
  title: string,
  errors: FieldErrors,
  words: Readonly<Record<string, FieldWords>>,
): Response {
  const wrong = Object.entries(errors).flatMap(([name, error]) =>
    error
      ? [
          {
            in: 'query' as const,
            name,
            reason: errorText(error, words[name] ?? { label: name }, c.var.ctx.locale),
          },
        ]
      : [],
  )
  const sentences = wrong.map((one) => one.reason)
  if (asksForData(c)) return showProblem(c, 400, title, sentences.join(' '), wrong)
  return c.text(`${sentences.join('\n')}\n`, 400)
}
