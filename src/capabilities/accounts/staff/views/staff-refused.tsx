import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, ButtonRow, Heading, Lead, Link } from '#ui/index.ts'
import type { Refusal } from '../domain.ts'
import { staffWords } from '../messages.ts'

/** Why somebody was not let in, what to do, and the other way in. */
export function StaffRefused({ locale, why, backTo }: { locale: Locale; why: Refusal; backTo: string }) {
  const t = staffWords[locale]
  const naar = `?naar=${encodeURIComponent(backTo)}`
  return (
    <>
      <Heading level={1}>{t.refused[why].title}</Heading>
      <Lead>{t.refused[why].text}</Lead>
      <ButtonRow>
        <ButtonLink href={`/inloggen/gemeente${naar}`} variant="secondary">
          {t.again}
        </ButtonLink>
      </ButtonRow>
      <p>
        <Link href={`/inloggen${naar}`} kind="next">
          {t.byMail}
        </Link>
      </p>
    </>
  )
}
