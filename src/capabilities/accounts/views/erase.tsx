import type { Locale } from '#platform/context/ctx.ts'
import type { Erasing, Staying } from '#platform/privacy/beforehand.ts'
import { Alert, AskOnce, ButtonLink, ButtonRow, Heading, Link, List } from '#ui/index.ts'
import { words } from '../messages.ts'

interface EraseProps {
  readonly locale: Locale
  readonly erasing: Erasing
  /** They own an initiative, which may stay behind with nobody. */
  readonly owns: boolean
}

/** Asked once more, with what goes, what stays and for how long. */
export function Erase({ locale, erasing, owns }: EraseProps) {
  const t = words[locale].erase
  return (
    <AskOnce title={t.title} lead={t.text} button={t.button} beside={<Link href="/mijn">{t.back}</Link>}>
      <ButtonRow>
        <ButtonLink href="/mijn/gegevens.zip" variant="secondary" download="samenspel.zip">
          {t.take}
        </ButtonLink>
      </ButtonRow>
      <Heading level={2}>{t.goes}</Heading>
      <List items={erasing.goes.map((what) => what[locale])} />
      <Stays locale={locale} title={t.stays} why={t.staysWhy} items={erasing.stays} />
      <Stays locale={locale} title={t.records} why={t.recordsWhy} items={erasing.records} />
      <p>{t.trail}</p>
      <p>{t.backups}</p>
      {owns ? (
        <Alert tone="warning" title={t.owner.title}>
          <p>{t.owner.text}</p>
        </Alert>
      ) : null}
    </AskOnce>
  )
}

interface StaysProps {
  readonly locale: Locale
  readonly title: string
  readonly why: string
  readonly items: readonly Staying[]
}

/** Left out when nothing stays. */
function Stays({ locale, title, why, items }: StaysProps) {
  const t = words[locale].erase
  if (items.length === 0) return null
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <p>{why}</p>
      <List
        items={items.map(({ what, term, instead }) =>
          [`${what[locale]}.`, instead === null ? '' : t.instead(instead), t.howLong(term[locale])]
            .filter(Boolean)
            .join(' '),
        )}
      />
    </>
  )
}
