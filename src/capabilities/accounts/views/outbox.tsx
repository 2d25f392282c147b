import { Fragment } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import type { QueuedMail } from '#platform/mail/outbox.ts'
import { Card, EmptyState, Heading, Lead, Link, Prose } from '#ui/index.ts'
import { words } from '../messages.ts'

/** What a demo city would send: a mailbox for everybody in it. */
export function Outbox({ locale, mails }: { locale: Locale; mails: readonly QueuedMail[] }) {
  const t = words[locale].outbox
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.text}</Lead>
      {mails.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        mails.map((mail) => (
          <Fragment key={mail.id}>
            <Card
              title={mail.subject}
              meta={`${t.to}: ${mail.to}. ${t.at}: ${dateInWords(localDay(mail.queuedAt), locale, { year: true })}`}
            >
              <div lang={mail.locale}>
                <Prose>
                  {mail.text.split('\n\n').map((part) => (
                    <p key={part} class="as-typed">
                      {linked(part)}
                    </p>
                  ))}
                </Prose>
              </div>
            </Card>
            <p>
              <Link href={`/uitgaande-mail/${mail.id}`} kind="next">
                {t.asSent(mail.subject)}
              </Link>
            </p>
          </Fragment>
        ))
      )}
    </>
  )
}

/** A link in a mail leads to this same server, under whatever name it is being looked at. */
function linked(part: string) {
  return URL.canParse(part) ? <Link href={new URL(part).pathname}>{part}</Link> : part
}
