import type { Locale } from '#platform/context/ctx.ts'
import { Button, ButtonLink, Heading, Lead, TextareaField } from '#ui/index.ts'
import { ownWords } from '../own/messages.ts'

/** An address to take along; with a script a button copies it. */
export function CopyLink(props: {
  readonly locale: Locale
  readonly address: string
  readonly label: string
}) {
  const { locale, address, label } = props
  const t = ownWords[locale].keep.link
  return (
    <>
      <TextareaField name="adres" label={label} value={address} rows={2} readOnly />
      <p data-enhance="copy" data-copies="f-adres" data-done={t.copied} hidden>
        <Button type="button" variant="secondary">
          {t.copy}
        </Button>{' '}
        <span role="status" />
      </p>
    </>
  )
}

/** A new link, shown once. */
export function FreshLinkPage(props: {
  readonly locale: Locale
  readonly opens: 'write' | 'read'
  readonly address: string
  readonly base: string
}) {
  const t = ownWords[props.locale].keep.fresh
  return (
    <>
      <Heading level={1}>{t[props.opens]}</Heading>
      <Lead>{t.text}</Lead>
      <CopyLink locale={props.locale} address={props.address} label={t[props.opens]} />
      <ButtonLink href={`${props.base}/bewaren`}>{t.back}</ButtonLink>
    </>
  )
}

/** Somebody signed in with another browser than the one that had their Kompas open. */
export function ElsewherePage({ locale }: { readonly locale: Locale }) {
  const t = ownWords[locale].keep.claim
  return (
    <>
      <Heading level={1}>{t.elsewhere}</Heading>
      <Lead>{t.elsewhereText}</Lead>
      <ButtonLink href="/kompas">{t.elsewhereBack}</ButtonLink>
    </>
  )
}
