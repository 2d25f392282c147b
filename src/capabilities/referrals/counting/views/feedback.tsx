import type { Locale } from '#platform/context/ctx.ts'
import { Button, ButtonRow, Disclosure, Heading, HiddenField, Lead, Link } from '#ui/index.ts'
import { verdicts } from '../domain.ts'
import type { Verdict } from '../domain.ts'
import { countingWords } from '../messages.ts'

/**
 * What a team says of one offer, folded. It goes out in a tab of its own, so that the question, which is kept nowhere,
 * stays on the screen.
 */
export function FeedbackForm({ locale, activity }: { readonly locale: Locale; readonly activity: string }) {
  const t = countingWords[locale].feedback
  return (
    <Disclosure summary={t.summary}>
      <form method="post" action="/wijkteam/past" target="wijkteam-past" rel="noopener">
        <HiddenField name="activiteit" value={activity} />
        <p class="meta">{t.about}</p>
        <ButtonRow>
          {verdicts.map((verdict) => (
            <Button key={verdict} variant="secondary" name="oordeel" value={verdict}>
              {t.verdict[verdict]}
            </Button>
          ))}
        </ButtonRow>
      </form>
    </Disclosure>
  )
}

/** What becomes of what was said. */
export function ThanksPage({
  locale,
  verdict,
}: {
  readonly locale: Locale
  readonly verdict: Verdict | null
}) {
  const t = countingWords[locale].feedback
  const told =
    verdict === null ? t.counted : verdict === 'fits' || verdict === 'too-far' ? t[verdict] : t.heard
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{told}</Lead>
      <p>{t.back}</p>
      {told === t.heard ? (
        <p>
          <Link href="/wijkteam/gemis#bel-even">{t.call}</Link>
        </p>
      ) : null}
    </>
  )
}
