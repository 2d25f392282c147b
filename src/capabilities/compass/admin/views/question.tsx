import type { Locale } from '#platform/context/ctx.ts'
import type { FieldText, FormState } from '#platform/forms/index.ts'
import { Alert, Button, DataList, Disclosure, Field, FormErrors, HiddenField, Lead, Link } from '#ui/index.ts'
import { themeSlugs } from '../../domain.ts'
import type { Question, Theme } from '../../domain.ts'
import { themeWords } from '../../questions/questions.ts'
import { partsOf, questionForm, valuesOf } from '../forms.ts'
import { adminWords } from '../messages.ts'
import { QuestionsTop } from './top.tsx'

interface QuestionProps {
  readonly locale: Locale
  readonly theme: Theme
  /** `null` for a new one. */
  readonly question: { readonly standing: 'asked' | 'left-out'; readonly now: Question } | null
  readonly state: FormState
  /** Another changed it in the meantime: what it says now is shown. */
  readonly clash?: true
}

/** Words a question, a new one or one that is there. */
export function QuestionPage({ locale, theme, question, state, clash }: QuestionProps) {
  const t = adminWords[locale].question
  const title = themeWords[theme][locale].title
  const back = `/beheer/kompas/richtingen/${themeSlugs[theme]}`
  const drawn = { of: questionForm, state, text: textOf(locale), locale }
  const { gezien } = state.typed
  return (
    <>
      <QuestionsTop
        locale={locale}
        title={question ? t.title : t.addTitle(title)}
        under={[{ text: title, href: back }]}
      />
      {question && !clash ? <Lead>{t.keeps}</Lead> : null}
      {question?.standing === 'left-out' ? <Alert>{t.notAsked}</Alert> : null}
      {question && clash ? <Clash {...{ locale, state }} now={question.now} /> : null}
      <form method="post" class="form" noValidate>
        <FormErrors {...drawn} />
        {Object.values(partsOf.nl).map((name) => (
          <Field key={name} {...drawn} name={name} />
        ))}
        <Field {...drawn} name="uitdaagrecht" />
        <Disclosure summary={t.en} open={hasEnglish(state)}>
          <p>{t.enText}</p>
          {Object.values(partsOf.en).map((name) => (
            <Field key={name} {...drawn} name={name} optional="unsaid" />
          ))}
        </Disclosure>
        <HiddenField name="gezien" value={typeof gezien === 'string' ? gezien : ''} />
        <div class="button-row">
          <Button>{question ? t.button : t.add}</Button>
          <Link href={back}>{t.back}</Link>
        </div>
      </form>
    </>
  )
}

/** Where there is something in English, or something wrong with it, it is not folded away. */
const hasEnglish = ({ typed, errors }: FormState): boolean =>
  Object.values(partsOf.en).some((name) => (typed[name] ?? '') !== '' || errors[name] !== undefined)

function textOf(locale: Locale): FieldText<typeof questionForm> {
  const { form, errors } = adminWords[locale].question
  return Object.fromEntries(
    Object.entries(form).map(([name, words]) => [name, { ...words, errors }]),
  ) as unknown as FieldText<typeof questionForm>
}

/** What another wrote, where it is not what was typed here. */
function Clash({ locale, now, state }: { locale: Locale; now: Question; state: FormState }) {
  const { question: t } = adminWords[locale]
  const theirs = questionForm.start(valuesOf(now, '')).typed
  const items = Object.entries(partsOf).flatMap(([lang, parts]) =>
    Object.values(parts)
      .filter((name) => theirs[name] !== state.typed[name])
      .map((name) => ({ term: t.form[name].label, value: <span lang={lang}>{theirs[name]}</span> })),
  )
  return (
    <Alert tone="warning" role="alert">
      <p>{t.clash}</p>
      <DataList items={items} />
      <p>{t.clashDo}</p>
    </Alert>
  )
}
