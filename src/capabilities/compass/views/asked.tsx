import type { Locale } from '#platform/context/ctx.ts'
import type { FieldText, FormState } from '#platform/forms/index.ts'
import { Alert, Button, ButtonRow, Disclosure, Field, HiddenField, Own, TwoTexts } from '#ui/index.ts'
import type { Answer, Question } from '../domain.ts'
import { seenName } from '../forms.ts'
import type { AskedForm } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { ownWords } from '../own/messages.ts'
import { asked } from '../paper/asked.ts'

interface AskedProps {
  readonly drawn: { of: AskedForm; state: FormState; text: FieldText<AskedForm>; locale: Locale }
  readonly question: Question
  readonly locale: Locale
  /** What the page of the initiative tells of it already. */
  readonly lines: readonly string[]
  /** The question as it was when it was answered, where it is another now. */
  readonly before: Question | undefined
  /** What another wrote in the meantime. */
  readonly clash: Answer | undefined
}

/** Words of a municipality in the language that it wrote them in, where that is not the one of the page. */
export function In({ locale, lang, children }: { locale: Locale; lang: Locale; children: string }) {
  return lang === locale ? <>{children}</> : <span lang={lang}>{children}</span>
}

/** One question. Where the page of the initiative tells the answer, it is shown and need not be given again. */
export function Asked(props: AskedProps) {
  const { drawn, question, locale, lines, before } = props
  const t = ownWords[locale].theme
  const words = question.words[locale] ?? question.words.nl
  const { lang } = asked(question, locale)
  const then = before && asked(before, locale)
  const isTouched = typedIn(drawn.state, question.id) !== '' || drawn.state.errors[question.id] !== undefined
  return (
    <section data-question={question.id}>
      {lines.length > 0 ? (
        <>
          <Alert title={<In {...{ locale, lang }}>{words.ask}</In>}>
            <p>{t.known}:</p>
            {lines.map((line) => (
              <p key={line}>
                <Own locale={locale}>{line}</Own>
              </p>
            ))}
          </Alert>
          <Disclosure summary={t.knownMore} open={isTouched}>
            <Box {...props} />
          </Disclosure>
        </>
      ) : (
        <>
          {then !== undefined && then.ask !== words.ask ? (
            <p class="meta">
              {t.askedThen} <In {...{ locale, lang: then.lang }}>{then.ask}</In>
            </p>
          ) : null}
          <Box {...props} />
        </>
      )}
      <Disclosure summary={t.why}>
        <p>
          {compassWords[locale].own.example}: <In {...{ locale, lang }}>{words.example}</In>
        </p>
        <p lang={lang === locale ? undefined : lang}>{words.why}</p>
      </Disclosure>
    </section>
  )
}

/** Where the answer is written, what was seen of it, and what became of saving it. */
function Box(props: AskedProps) {
  const { drawn, question } = props
  return (
    <>
      <Field {...drawn} name={question.id} optional="unsaid" />
      <HiddenField name={seenName(question.id)} value={typedIn(drawn.state, seenName(question.id))} />
      <p class="meta" data-state aria-hidden="true" hidden />
      <Clash {...props} />
    </>
  )
}

/** Both texts beside each other; unseen until there are two. With a script one puts them together by a button. */
function Clash({ drawn, question, locale, clash }: AskedProps) {
  const t = ownWords[locale].theme
  const theirs = clash && (clash.words === '' ? t.empty : clash.words)
  return (
    <div data-clash data-empty={t.empty} hidden={!clash}>
      <Alert tone="warning" title={t.clashTitle}>
        <p>{t.clash}</p>
        <TwoTexts
          one={{ title: t.theirs, text: theirs ?? '' }}
          other={{ title: t.mine, text: clash ? typedIn(drawn.state, question.id) : '' }}
        />
        <p>{t.clashDo}</p>
        <div data-merge hidden>
          <ButtonRow>
            <Button type="button" variant="secondary" name="erbij">
              {t.addTheirs}
            </Button>
            <Button type="button" variant="secondary" name="zo">
              {t.keepMine}
            </Button>
          </ButtonRow>
        </div>
      </Alert>
    </div>
  )
}

function typedIn({ typed }: FormState, name: string): string {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}
