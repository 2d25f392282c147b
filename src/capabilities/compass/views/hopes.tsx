import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Alert, Breadcrumb, Button, Field, Heading, Lead, Link } from '#ui/index.ts'
import { hopesForm, wordsFor } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { expectations } from '../questions/next-steps.ts'
import type { OpenCompass } from '../service/own.ts'

interface HopesProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly state: FormState
  readonly base: string
  readonly mayShare: boolean
  readonly saved: boolean
}

/** What one hopes for from the municipality, and whether to ask for it. */
export function HopesPage({ locale, own, state, base, mayShare, saved }: HopesProps) {
  const t = compassWords[locale]
  const text = wordsFor(
    Object.fromEntries(
      expectations.flatMap((one) => [
        [one, { label: t.expectation[one] }],
        [`${one}-woorden`, { label: `${t.expectation[one]}: ${t.hopes.own}` }],
      ]),
    ),
  )
  const drawn = { of: hopesForm, state, text, locale }
  return (
    <>
      <Breadcrumb
        label={t.own.crumbs}
        items={[{ text: own.compass.title, href: base }, { text: t.own.hopes }]}
      />
      <Heading level={1}>{t.own.hopes}</Heading>
      <Lead>{t.hopes.intro}</Lead>
      {saved ? (
        <Alert tone="ok" role="status">
          {t.own.saved}
        </Alert>
      ) : null}
      <form method="post" action={`${base}/verwachting`} class="form" noValidate>
        {expectations.map((one) => (
          <div key={one}>
            <Field {...drawn} name={one} />
            <Field {...drawn} name={`${one}-woorden`} />
          </div>
        ))}
        <Button>{t.own.save}</Button>
      </form>
      {mayShare ? null : <p>{t.hopes.signIn}</p>}
      {own.hopes.map(({ kind, conversation }) =>
        conversation !== null ? (
          <p key={kind}>
            <Link href={`/gesprekken/${conversation}`}>
              {t.hopes.shared}: {t.expectation[kind]}
            </Link>
          </p>
        ) : mayShare ? (
          <form key={kind} method="post" action={`${base}/verwachting/${kind}`}>
            <Button variant="secondary">
              {t.hopes.share}: {t.expectation[kind]}
            </Button>
          </form>
        ) : null,
      )}
    </>
  )
}
