import { trapName } from '#platform/abuse/abuse.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Form, Heading, Lead, Link, Trap } from '#ui/index.ts'
import { reportForm } from '../forms.ts'
import { words } from '../messages.ts'

/** Where anybody says that something on a page is not right. */
export function ReportPage(props: {
  readonly locale: Locale
  readonly name: string
  readonly back: string
  readonly state: FormState
}) {
  const { locale, name, back, state } = props
  const t = words[locale].report
  const uitleg = { ...t.fields.uitleg, errors: { 'too-often': t.tooOften } }
  return (
    <>
      <Heading level={1}>{t.title(name)}</Heading>
      <Lead>{t.intro}</Lead>
      <Form
        of={reportForm}
        action="/melden"
        state={state}
        text={{ ...t.fields, uitleg }}
        locale={locale}
        button={t.button}
        beside={<Link href={back}>{t.back}</Link>}
      >
        <Trap name={trapName} label={t.trap} />
        <p class="meta">{t.keeps}</p>
      </Form>
    </>
  )
}

/** The same for everybody, whatever happens with it. */
export function Reported({ locale }: { locale: Locale }) {
  const t = words[locale].report.done
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.text}</Lead>
      <p>
        <Link href="/" kind="next">
          {t.home}
        </Link>
      </p>
    </>
  )
}
