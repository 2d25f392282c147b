import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Alert, Breadcrumb, Field, Form, Heading, HiddenField, Lead, Link, Own } from '#ui/index.ts'
import type { PartForms, PartText } from '../../forms/parts.ts'
import type { sharingForm } from '../../forms/parts.ts'
import { ownWords } from '../../own-messages.ts'
import type { KeptPart, PartName } from '../../parts.ts'
import type { HeadRow } from '../../schema.ts'
import { wholeOf } from './said.ts'

export interface PartPageProps {
  readonly locale: Locale
  readonly head: HeadRow
  readonly part: PartName
  readonly form: PartForms[PartName]
  readonly text: PartText[PartName]
  readonly state: FormState
  readonly sharing: ReturnType<typeof sharingForm>
  readonly sharingState: FormState
  /** What somebody else made of it in the meantime. */
  readonly conflict: KeptPart | null
}

/** One part of the page: what it says, and who may see it. */
export function PartPage(props: PartPageProps) {
  const { locale, head, part, form, text, state, sharing, sharingState, conflict } = props
  const t = ownWords[locale]
  const back = `/initiatieven/${head.slug}/bewerken`
  const common = { of: sharing, text: t.sharing, locale, state: sharingState }
  return (
    <>
      <Breadcrumb label={t.own.nav} items={[{ text: head.name, href: back }, { text: t.partTitle[part] }]} />
      <Heading level={1}>{t.partTitle[part]}</Heading>
      {conflict ? <Conflict locale={locale} now={conflict} /> : null}
      <Lead>{t.partIntro[part]}</Lead>
      {part === 'place' ? (
        <p>
          <Link href={`${back}/plek/kaart`}>{t.tapPlace.link}</Link>
        </p>
      ) : null}
      <Form
        of={form}
        text={text}
        state={state}
        locale={locale}
        button={t.partForm.save}
        beside={<Link href={back}>{t.partForm.back}</Link>}
      >
        {part === 'sentence' ? (
          <HiddenField name="kring" value="everyone" />
        ) : (
          <Field {...common} name="kring" />
        )}
        <Field {...common} name="versie" />
      </Form>
    </>
  )
}

/** Both texts in sight: theirs here, one's own in the form. */
function Conflict({ locale, now }: { locale: Locale; now: KeptPart }) {
  const t = ownWords[locale].partForm.conflict
  return (
    <Alert tone="warning" title={t.title} role="alert">
      <p>{t.text}</p>
      <p>
        <strong>{t.theirs}:</strong> <Own locale={locale}>{wholeOf(now, locale)}</Own>
      </p>
    </Alert>
  )
}
