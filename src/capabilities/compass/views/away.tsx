import type { Locale } from '#platform/context/ctx.ts'
import { AskOnce, ButtonLink, Heading, Lead, Own, Prose } from '#ui/index.ts'
import type { Compass } from '../domain.ts'
import { ownWords } from '../own/messages.ts'

/** Asks once more before an idea goes for good. */
export function AwayPage(props: {
  readonly locale: Locale
  readonly compass: Compass
  readonly base: string
}) {
  const { locale, compass, base } = props
  const t = ownWords[locale].away
  return (
    <AskOnce
      title={t.title}
      lead={t.lead}
      button={t.button}
      action={`${base}/weghalen`}
      beside={
        <ButtonLink href={`${base}/bewaren`} variant="secondary">
          {t.back}
        </ButtonLink>
      }
    >
      <Prose>
        <p>
          <strong>
            <Own locale={locale}>{compass.title}</Own>
          </strong>
        </p>
        {compass.initiative === null ? null : <p>{t.team}</p>}
        <p>{t.record}</p>
      </Prose>
    </AskOnce>
  )
}

/** It is gone. */
export function GonePage({ locale }: { readonly locale: Locale }) {
  const t = ownWords[locale].away
  return (
    <>
      <Heading level={1}>{t.gone}</Heading>
      <Lead>{t.goneText}</Lead>
      <ButtonLink href="/kompas" variant="secondary">
        {t.again}
      </ButtonLink>
    </>
  )
}
