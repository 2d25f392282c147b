import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dayInWords, localDay } from '#platform/i18n/dates.ts'
import type { WaitingPage } from '#capabilities/initiatives/index.ts'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  DataList,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Own,
} from '#ui/index.ts'
import type { Report } from '../domain.ts'
import { lookDecisionForm, reportDecisionForm } from '../forms.ts'
import { words } from '../messages.ts'
import type { ReportInHand } from '../service/desk.ts'

export interface ReportInHandProps {
  readonly locale: Locale
  readonly found: ReportInHand & { readonly hasAddress: boolean }
  /** Only when it was asked for just now. */
  readonly address: string | null
  readonly state: FormState
}

/** One report: what was said, the page it is about, and the decision. */
export function ReportInHandPage({ locale, found, address, state }: ReportInHandProps) {
  const { report, head, hasAddress } = found
  const t = words[locale]
  return (
    <>
      <Crumbs locale={locale} name={report.name} />
      <Heading level={1}>{t.hand.title(report.name)}</Heading>
      {report.held.length > 0 ? <Aside locale={locale} report={report} /> : null}
      <DataList items={factsOf(report, locale)} />
      {head ? (
        <p>
          <Link href={report.activity ? `/activiteiten/${report.activity}` : `/initiatieven/${head.slug}`}>
            {report.activity ? t.hand.seeActivity : t.hand.see}
          </Link>
        </p>
      ) : (
        <p>{t.hand.gone}</p>
      )}
      <Address locale={locale} id={report.id} hasAddress={hasAddress} address={address} />
      {head ? (
        <Decide
          of={reportDecisionForm}
          action={`/moderatie/meldingen/${report.id}`}
          state={state}
          locale={locale}
          hint={t.decide.reden.hint}
        />
      ) : null}
    </>
  )
}

/** What is decided, and why: the same questions about a report and about a new page. */
function Decide(props: {
  readonly of: typeof reportDecisionForm | typeof lookDecisionForm
  readonly action: string
  readonly state: FormState
  readonly locale: Locale
  /** Who reads the reason, and what to say in it. */
  readonly hint: string
}) {
  const { hint, ...form } = props
  const t = words[props.locale].decide
  return (
    <>
      <Heading level={2}>{t.title}</Heading>
      <Form
        {...form}
        text={{ besluit: t.besluit, reden: { ...t.reden, hint } }}
        button={t.button}
        beside={<Link href="/moderatie">{t.back}</Link>}
      />
    </>
  )
}

function Crumbs({ locale, name }: { locale: Locale; name: string }) {
  const t = words[locale].desk
  return <Breadcrumb label={t.title} items={[{ text: t.title, href: '/moderatie' }, { text: name }]} />
}

function factsOf(report: Report, locale: Locale) {
  const t = words[locale]
  return [
    { term: t.hand.what, value: t.problem[report.problem] },
    { term: t.hand.words, value: <Own locale={locale}>{report.words}</Own> },
    { term: t.hand.since, value: dayInWords(localDay(report.reportedAt), locale) },
    { term: t.hand.until, value: dayInWords(localDay(report.dueAt), locale) },
  ]
}

function Aside({ locale, report }: { locale: Locale; report: Report }) {
  const t = words[locale]
  const at = `/moderatie/meldingen/${report.id}`
  return (
    <Alert tone="warning" title={t.hand.aside}>
      <List items={report.held.map((why) => t.suspicion[why])} />
      <ButtonRow>
        <form method="post" action={`${at}/echt`}>
          <Button variant="secondary">{t.hand.keep}</Button>
        </form>
        <form method="post" action={`${at}/spam`}>
          <Button variant="quiet">{t.hand.spam}</Button>
        </form>
      </ButtonRow>
    </Alert>
  )
}

/** The address stays out of sight: the mail goes by itself, and who looks anyway is written down. */
function Address(props: {
  readonly locale: Locale
  readonly id: string
  readonly hasAddress: boolean
  readonly address: string | null
}) {
  const t = words[props.locale].hand
  if (!props.hasAddress) return <p>{t.noAddress}</p>
  if (props.address !== null)
    return (
      <Alert tone="info" role="status">
        {t.addressIs(props.address)}
      </Alert>
    )
  return (
    <form method="post" action={`/moderatie/meldingen/${props.id}/adres`}>
      <p>{t.address}</p>
      <Button variant="quiet">{t.showAddress}</Button>
      <p class="meta">{t.addressNote}</p>
    </form>
  )
}

/** A new page, and whether it goes out. */
export function NewPageInHand(props: {
  readonly locale: Locale
  readonly page: WaitingPage
  readonly state: FormState
}) {
  const { locale, page, state } = props
  const t = words[locale]
  return (
    <>
      <Crumbs locale={locale} name={page.name} />
      <Heading level={1}>{t.look.title(page.name)}</Heading>
      <Lead>{t.look.intro}</Lead>
      <p>
        <Link href={`/initiatieven/${page.slug}`} kind="next">
          {t.look.see}
        </Link>
      </p>
      <p class="meta">{t.look.until(dayInWords(localDay(page.look_by), locale))}</p>
      <Decide
        of={lookDecisionForm}
        action={`/moderatie/paginas/${page.slug}`}
        state={state}
        locale={locale}
        hint={t.look.reason}
      />
    </>
  )
}
