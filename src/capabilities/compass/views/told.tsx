import type { Locale } from '#platform/context/ctx.ts'
import { Heading, Own } from '#ui/index.ts'
import type { Level } from '#ui/index.ts'
import { compassWords } from '../messages.ts'
import { ownWords } from '../own/messages.ts'
import { asked } from '../paper/asked.ts'
import type { ThemeOnPaper } from '../paper/result-sheet.ts'

/** What is told in one theme: how far they are, and each answer under its question as it was asked then. */
export function Told({
  locale,
  told,
  level,
}: {
  readonly locale: Locale
  readonly told: ThemeOnPaper
  readonly level: Level
}) {
  const t = ownWords[locale].result
  const answers = told.answers.filter(({ text }) => text !== '')
  return (
    <>
      <p>
        {t.howFar} <strong>{compassWords[locale].standing[told.standing]}</strong>
      </p>
      {answers.length === 0 ? <p class="meta">{t.nothing}</p> : null}
      {answers.map(({ question, text }) => {
        const { lang, ask } = asked(question, locale)
        return (
          <section key={question.id}>
            <Heading level={level}>
              <span lang={lang === locale ? undefined : lang}>{ask}</span>
            </Heading>
            <Written locale={locale} text={text} />
          </section>
        )
      })}
    </>
  )
}

/** What somebody wrote, in its own lines. */
export function Written({ locale, text }: { readonly locale: Locale; readonly text: string }) {
  return (
    <>
      {text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines have no other name
          <p key={at}>
            <Own locale={locale}>{line}</Own>
          </p>
        ))}
    </>
  )
}
