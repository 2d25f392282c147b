import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, ButtonRow, Heading, Lead, TickList, WritingRoom } from '#ui/index.ts'
import { standings, themes } from '../domain.ts'
import type { Question, QuestionSet } from '../domain.ts'
import { compassWords } from '../messages.ts'
import { ownWords } from '../own/messages.ts'
import { asked } from '../paper/asked.ts'
import { expectations } from '../questions/next-steps.ts'
import { themeWords } from '../questions/questions.ts'

interface BlankProps {
  readonly locale: Locale
  readonly set: QuestionSet
  readonly label: string
}

/** Every question with room to write, for who would rather take a pen. */
export function BlankPage({ locale, set, label }: BlankProps) {
  const t = ownWords[locale].blank
  const words = compassWords[locale]
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <div class="screen-only">
        <ButtonRow>
          <ButtonLink href="/kompas/leeg.pdf" variant="secondary">
            {t.pdf}
          </ButtonLink>
          <ButtonLink href="/kompas" variant="secondary">
            {t.begin}
          </ButtonLink>
        </ButtonRow>
      </div>
      <p>{t.idea}</p>
      <WritingRoom lines={1} />
      {themes.map((theme) => {
        const all = set.questions.filter((question) => question.theme === theme)
        const more = all.filter(({ only }) => only === 'challenge')
        return (
          <section key={theme} aria-labelledby={theme}>
            <Heading level={2} id={theme}>
              {themeWords[theme][locale].title}
            </Heading>
            <p>{themeWords[theme][locale].intro}</p>
            <Questions locale={locale} questions={all.filter(({ only }) => only === undefined)} />
            {more.length === 0 ? null : (
              <>
                <p>
                  <strong>{t.challenge}</strong>
                </p>
                <Questions locale={locale} questions={more} />
              </>
            )}
            <p>{t.howFar}</p>
            <TickList row="row" items={standings.map((one) => words.standing[one])} />
          </section>
        )
      })}
      <section aria-labelledby="verwachting">
        <Heading level={2} id="verwachting">
          {t.hopes}
        </Heading>
        <p>{t.hopesLead}</p>
        <TickList items={expectations.map((one) => words.expectation[one])} />
        <WritingRoom lines={4} />
      </section>
      <p class="meta">{label}</p>
    </>
  )
}

function Questions({
  locale,
  questions,
}: {
  readonly locale: Locale
  readonly questions: readonly Question[]
}) {
  return (
    <>
      {questions.map((question) => {
        const { lang, ask, help } = asked(question, locale)
        return (
          <div key={question.id} lang={lang === locale ? undefined : lang}>
            <Heading level={3}>{ask}</Heading>
            <p class="meta">{help}</p>
            <WritingRoom lines={3} />
          </div>
        )
      })}
    </>
  )
}
