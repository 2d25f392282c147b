import type { Locale } from '#platform/context/ctx.ts'
import type { FieldText, FormState } from '#platform/forms/index.ts'
import {
  Alert,
  Breadcrumb,
  Button,
  Disclosure,
  Field,
  FormErrors,
  Heading,
  HiddenField,
  Lead,
  Prose,
} from '#ui/index.ts'
import type { Answer, Question, Theme } from '../domain.ts'
import { seenName, wordsFor } from '../forms.ts'
import type { AskedForm } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { themeWords } from '../questions/questions.ts'
import type { OpenCompass } from '../service/own.ts'

interface ThemeProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly theme: Theme
  readonly questions: readonly Question[]
  readonly form: AskedForm
  readonly state: FormState
  readonly base: string
  /** What another wrote in the meantime. */
  readonly clashes: readonly Answer[]
  readonly saved: boolean
}

/** The questions of one theme. Nothing has to be answered. */
export function ThemePage(props: ThemeProps) {
  const { locale, own, theme, questions, form, state, base, clashes, saved } = props
  const t = compassWords[locale]
  const text = wordsFor(
    Object.fromEntries([
      ...questions.map(({ id, words }) => [id, { label: (words[locale] ?? words.nl).ask }]),
      ['hoever', { label: t.own.howFar, options: t.standing }],
    ]),
  )
  const drawn = { of: form, state, text, locale }
  return (
    <>
      <Breadcrumb
        label={t.own.crumbs}
        items={[{ text: own.compass.title, href: base }, { text: themeWords[theme][locale].title }]}
      />
      <Heading level={1}>{themeWords[theme][locale].title}</Heading>
      <Lead>{themeWords[theme][locale].intro}</Lead>
      {saved ? (
        <Alert tone="ok" role="status">
          {t.own.saved}
        </Alert>
      ) : null}
      <form method="post" action={`${base}/${theme}`} class="form" noValidate>
        <FormErrors {...drawn} />
        {questions.map((question) => (
          <Asked
            key={question.id}
            {...{ drawn, question, locale }}
            clash={clashes.find((one) => one.question === question.id)}
          />
        ))}
        <Field {...drawn} name="hoever" />
        <Button>{t.own.save}</Button>
      </form>
    </>
  )
}

function Asked(props: {
  readonly drawn: { of: AskedForm; state: FormState; text: FieldText<AskedForm>; locale: Locale }
  readonly question: Question
  readonly locale: Locale
  readonly clash: Answer | undefined
}) {
  const { drawn, question, locale, clash } = props
  const t = compassWords[locale].own
  const words = question.words[locale] ?? question.words.nl
  const seen = drawn.state.typed[seenName(question.id)]
  return (
    <section>
      {clash ? (
        <Alert tone="warning" role="alert">
          <p>{t.clash}</p>
          <blockquote>{clash.words}</blockquote>
          <p>{t.clashDo}</p>
        </Alert>
      ) : null}
      <Field {...drawn} name={question.id} />
      <HiddenField
        name={seenName(question.id)}
        value={typeof seen === 'string' && seen !== '' ? seen : '0'}
      />
      <Disclosure summary={t.why}>
        <Prose>
          <p>{words.help}</p>
          <p>
            {t.example}: {words.example}
          </p>
          <p>{words.why}</p>
        </Prose>
      </Disclosure>
    </section>
  )
}
