import type { Locale } from '#platform/context/ctx.ts'
import { Button, Heading, Link, Prose } from '#ui/index.ts'
import type { Promises } from '#capabilities/conversations/index.ts'
import { compassWords } from '../messages.ts'
import { ownWords } from '../own/messages.ts'
import type { OpenCompass } from '../service/own.ts'

interface ShareHopesProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly base: string
  readonly mayShare: boolean
  readonly promises: Promises
}

/** Asks the municipality for what was hoped for; to be left alone is nothing to ask. */
export function ShareHopes({ locale, own, base, mayShare, promises }: ShareHopesProps) {
  const t = compassWords[locale]
  const hopes = own.hopes.filter(({ kind }) => kind !== 'left-alone')
  if (hopes.length === 0) return null
  return (
    <section aria-labelledby="vragen">
      <Heading level={2} id="vragen">
        {ownWords[locale].hopes.ask}
      </Heading>
      {mayShare ? null : <p>{t.hopes.signIn}</p>}
      {mayShare && hopes.some(({ conversation }) => conversation === null) ? (
        <Prose>
          <p>{promises.terms}</p>
          <p>{promises.reads}</p>
          <p>
            <strong>{promises.record}</strong>
          </p>
        </Prose>
      ) : null}
      {hopes.map(({ kind, conversation }) =>
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
    </section>
  )
}
