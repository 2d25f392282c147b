import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  ButtonLink,
  Field,
  FormErrors,
  Heading,
  HiddenField,
  Lead,
  List,
  Prose,
  TickedMore,
} from '#ui/index.ts'
import type { Promises } from '#capabilities/conversations/index.ts'
import { hopesForm, hopeWords, seenName, wordsFor } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { ownWords } from '../own/messages.ts'
import { expectations } from '../questions/next-steps.ts'
import type { Expectation } from '../questions/next-steps.ts'
import type { OpenCompass } from '../service/own.ts'
import { ShareHopes } from './share-hopes.tsx'
import { Written } from './told.tsx'

interface HopesProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly state: FormState
  readonly base: string
  readonly clashes: readonly Expectation[]
  readonly mayShare: boolean
  readonly promises: Promises
  readonly saved: boolean
  /** They asked the municipality as much as one may in a day. */
  readonly askedEnough: boolean
}

/** What one hopes for from the municipality, and whether to ask for it. */
export function HopesPage(props: HopesProps) {
  const { locale, own, base } = props
  const t = compassWords[locale]
  return (
    <>
      <Breadcrumb
        label={t.own.crumbs}
        items={[{ text: own.compass.title, href: base }, { text: t.own.hopes }]}
      />
      <Heading level={1}>{t.own.hopes}</Heading>
      {own.may === 'read' ? (
        <>
          <Lead>{ownWords[locale].overview.reading}</Lead>
          <Prose>
            <ToldHopes locale={locale} own={own} />
          </Prose>
        </>
      ) : (
        <HopesForm {...props} />
      )}
      <ButtonLink href={base} variant="secondary">
        {t.own.back}
      </ButtonLink>
    </>
  )
}

function HopesForm(props: HopesProps) {
  const { locale, own, state, base, clashes, mayShare, promises, saved, askedEnough } = props
  const t = compassWords[locale]
  const drawn = { of: hopesForm, state, text: textOf(locale), locale }
  return (
    <>
      <Lead>{t.hopes.intro}</Lead>
      {saved ? (
        <Alert tone="ok" role="status">
          {t.own.saved}
        </Alert>
      ) : null}
      {askedEnough ? (
        <Alert tone="warning" role="alert">
          {t.hopes.tooOften}
        </Alert>
      ) : null}
      {clashes.map((kind) => (
        <Clash key={kind} {...{ locale, own, kind }} />
      ))}
      <form method="post" action={`${base}/verwachting`} class="form" noValidate>
        <FormErrors {...drawn} />
        {expectations.map((one) => (
          <TickedMore key={one} box={<Field {...drawn} name={one} />}>
            <Field {...drawn} name={hopeWords(one)} optional="unsaid" />
            <HiddenField name={seenName(one)} value={String(state.typed[seenName(one)] ?? '')} />
          </TickedMore>
        ))}
        <ButtonRow>
          <Button>{t.own.save}</Button>
        </ButtonRow>
      </form>
      <ShareHopes {...{ locale, own, base, mayShare, promises }} />
    </>
  )
}

function Clash({ locale, own, kind }: Pick<HopesProps, 'locale' | 'own'> & { readonly kind: Expectation }) {
  const t = ownWords[locale]
  const now = own.hopes.find((one) => one.kind === kind)
  return (
    <Alert tone="warning" role="alert" title={compassWords[locale].expectation[kind]}>
      <p>{t.hopes.clash}</p>
      <blockquote>{now ? now.words || compassWords[locale].expectation[kind] : t.hopes.notWanted}</blockquote>
      <p>{t.theme.clashDo}</p>
    </Alert>
  )
}

function textOf(locale: Locale) {
  const { expectation } = compassWords[locale]
  const t = ownWords[locale].hopes
  return wordsFor(
    Object.fromEntries(
      expectations.flatMap((one) => [
        [one, { label: expectation[one], ...(one === 'task' ? { hint: t.task } : {}) }],
        [hopeWords(one), { label: `${t.words}: ${expectation[one]}` }],
      ]),
    ),
  )
}

/** What is hoped for, to read. */
export function ToldHopes({ locale, own }: Pick<HopesProps, 'locale' | 'own'>) {
  if (own.hopes.length === 0) return <p class="meta">{ownWords[locale].result.noHopes}</p>
  const inOrder = expectations.flatMap((kind) => own.hopes.find((one) => one.kind === kind) ?? [])
  return (
    <List
      items={inOrder.map(({ kind, words }) => (
        <>
          <strong>{compassWords[locale].expectation[kind]}</strong>
          {words === '' ? null : <Written locale={locale} text={words} />}
        </>
      ))}
    />
  )
}
