import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  Field,
  FormErrors,
  Heading,
  Lead,
  Prose,
  Tabs,
} from '#ui/index.ts'
import { themes, themeSlugs } from '../domain.ts'
import type { Answer, Question, Theme } from '../domain.ts'
import { wordsFor } from '../forms.ts'
import type { AskedForm } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { linesFor } from '../own/known.ts'
import type { Known } from '../own/known.ts'
import { ownWords } from '../own/messages.ts'
import type { ThemeOnPaper } from '../paper/result-sheet.ts'
import { asked } from '../paper/asked.ts'
import { themeWords } from '../questions/questions.ts'
import type { OpenCompass } from '../service/own.ts'
import { Asked, In } from './asked.tsx'
import { Written } from './told.tsx'

interface ThemeProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly theme: Theme
  readonly questions: readonly Question[]
  /** The version that these questions are of. */
  readonly version: number
  readonly form: AskedForm
  readonly state: FormState
  readonly base: string
  readonly known: Known
  /** The questions as they were asked when they were answered, where that was in another version. */
  readonly before: ReadonlyMap<string, Question>
  /** Answers to what is not asked any more. */
  readonly gone: ThemeOnPaper['answers']
  /** What another wrote in the meantime. */
  readonly clashes: readonly Answer[]
  readonly saved: boolean
}

/** The questions of one theme. Nothing has to be answered. */
export function ThemePage(props: ThemeProps) {
  const { locale, own, theme, questions, form, state, base, clashes } = props
  const t = ownWords[locale].theme
  const text = wordsFor(textOf(questions, locale))
  const drawn = { of: form, state, text, locale }
  const next = themes[themes.indexOf(theme) + 1]
  return (
    <>
      <Breadcrumb
        label={compassWords[locale].own.crumbs}
        items={[{ text: own.compass.title, href: base }, { text: themeWords[theme][locale].title }]}
      />
      <Heading level={1}>{themeWords[theme][locale].title}</Heading>
      <Lead>{themeWords[theme][locale].intro}</Lead>
      <Tabs
        label={t.four}
        items={themes.map((one) => ({
          text: themeWords[one][locale].title,
          href: `${base}/${themeSlugs[one]}`,
          current: one === theme,
        }))}
      />
      {props.saved ? (
        <Alert tone="ok" role="status">
          {compassWords[locale].own.saved}
        </Alert>
      ) : null}
      {clashes.length > 0 ? (
        <Alert tone="warning" role="alert" title={t.clashTitle}>
          {t.clashes}
        </Alert>
      ) : null}
      <form
        method="post"
        action={`${base}/${themeSlugs[theme]}?versie=${props.version}`}
        class="form"
        noValidate
        data-enhance="keep"
        data-address={`${base}/${themeSlugs[theme]}/antwoord.json?versie=${props.version}`}
        {...Object.fromEntries(Object.entries(t.island).map(([name, said]) => [`data-${name}`, said]))}
      >
        <FormErrors {...drawn} />
        <p class="meta" data-auto hidden>
          {t.auto}
        </p>
        {questions.map((question) => (
          <Asked
            key={question.id}
            {...{ drawn, question, locale }}
            lines={linesFor(props.known, question)}
            before={props.before.get(question.id)}
            clash={clashes.find((one) => one.question === question.id)}
          />
        ))}
        <Field {...drawn} name="hoever" />
        <ButtonRow>
          <Button>{compassWords[locale].own.save}</Button>
          <Button variant="secondary" name="verder" value="ja">
            {next ? t.saveAndGo(themeWords[next][locale].title) : t.saveAndEnd}
          </Button>
        </ButtonRow>
        <p class="heard" role="status" data-said />
      </form>
      <Gone locale={locale} gone={props.gone} />
    </>
  )
}

function textOf(questions: readonly Question[], locale: Locale) {
  const t = ownWords[locale].theme
  return Object.fromEntries([
    ...questions.map((question) => {
      const { ask, help, lang } = asked(question, locale)
      return [question.id, { label: ask, hint: help, ...(lang === locale ? {} : { lang }) }]
    }),
    [
      'hoever',
      {
        label: compassWords[locale].own.howFar,
        hint: t.howFarHint,
        options: compassWords[locale].standing,
      },
    ],
  ])
}

/** Answers stay, also when their question is asked of nobody any more. */
function Gone({ locale, gone }: Pick<ThemeProps, 'locale' | 'gone'>) {
  const t = ownWords[locale].theme
  if (gone.length === 0) return null
  return (
    <section aria-labelledby="eerder">
      <Heading level={2} id="eerder">
        {t.gone}
      </Heading>
      <Prose>
        <p>{t.goneText}</p>
        {gone.map(({ question, text }) => (
          <section key={question.id}>
            <Heading level={3}>
              <In locale={locale} lang={asked(question, locale).lang}>
                {asked(question, locale).ask}
              </In>
            </Heading>
            <Written locale={locale} text={text} />
          </section>
        ))}
      </Prose>
    </section>
  )
}
