import type { Locale } from '#platform/context/ctx.ts'
import { Alert, ButtonLink, Card, EmptyState, Grid, Heading, Lead } from '#ui/index.ts'
import type { ListedConversation } from '../domain.ts'
import { conversationWords } from '../messages.ts'
import { Late } from './late.tsx'
import { nextInWords } from './words.ts'

interface ListProps {
  readonly locale: Locale
  readonly conversations: readonly ListedConversation[]
  readonly today: string
  /** Whoever looks has just handed one over that they do not see any more. */
  readonly handedOver: boolean
}

/** The conversations of somebody: who helps, what is next, and when. */
export function ListPage({ locale, conversations, today, handedOver }: ListProps) {
  const t = conversationWords[locale]
  const ask = <ButtonLink href="/gesprekken/nieuw">{t.list.ask}</ButtonLink>
  return (
    <>
      <Heading level={1}>{t.list.title}</Heading>
      <Lead>{t.list.intro}</Lead>
      {handedOver ? (
        <Alert tone="ok" role="status">
          {t.list.handedOver}
        </Alert>
      ) : null}
      {conversations.length === 0 ? (
        <EmptyState title={t.list.empty} action={ask}>
          <p>{t.list.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Grid>
            {conversations.map((one) => (
              <Card
                key={one.id}
                level={2}
                href={`/gesprekken/${one.id}`}
                title={one.subject}
                meta={one.endedAt ? t.list.ended : nextInWords(one, locale, null)}
              >
                <Late row={one} locale={locale} today={today} />
                <p>{one.contactName ?? t.kind[one.kind]}</p>
              </Card>
            ))}
          </Grid>
          {ask}
        </>
      )}
    </>
  )
}
