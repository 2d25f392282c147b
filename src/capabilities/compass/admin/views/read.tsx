import type { Locale } from '#platform/context/ctx.ts'
import { Disclosure, Heading, Prose } from '#ui/index.ts'
import { themes } from '../../domain.ts'
import type { Question } from '../../domain.ts'
import { themeWords } from '../../questions/questions.ts'
import { ofTheme } from '../domain.ts'
import { adminWords } from '../messages.ts'

interface ReadProps {
  /** The language of the page. */
  readonly locale: Locale
  /** The language in which the questions are read; what is not there in it is there in Dutch. */
  readonly as: Locale
  readonly questions: readonly Question[]
}

/** Questions as residents read them, theme by theme. */
export function ReadQuestions({ locale, as, questions }: ReadProps) {
  return (
    <>
      {themes.map((theme) => (
        <section key={theme}>
          <div lang={other(as, locale)}>
            <Heading level={2}>{themeWords[theme][as].title}</Heading>
            <p>{themeWords[theme][as].intro}</p>
          </div>
          {ofTheme(questions, theme).map((question) => (
            <ReadQuestion key={question.id} {...{ locale, as, question }} />
          ))}
        </section>
      ))}
    </>
  )
}

const other = (lang: Locale, locale: Locale) => (lang === locale ? undefined : lang)

function ReadQuestion({ locale, as, question }: Omit<ReadProps, 'questions'> & { question: Question }) {
  const said = question.words[as]
  const { ask, help, example, why } = said ?? question.words.nl
  const t = adminWords[as].preview
  return (
    <div lang={other(said ? as : 'nl', locale)}>
      <Heading level={3}>{ask}</Heading>
      {question.only ? (
        <p class="meta" lang={locale}>
          {adminWords[locale].theme.challenge}
        </p>
      ) : null}
      <p>{help}</p>
      <Disclosure summary={<span lang={as}>{t.more}</span>}>
        <Prose>
          <p>{example}</p>
          <p>{why}</p>
        </Prose>
      </Disclosure>
    </div>
  )
}
