import type { Locale } from '#platform/context/ctx.ts'
import { Card, Grid, Heading, Link, Own } from '#ui/index.ts'
import type { ListedConversation } from '../domain.ts'
import { conversationWords } from '../messages.ts'
import { Late } from './late.tsx'
import { nextInWords } from './words.ts'

/** On `/mijn`: the conversations in which it is one's turn. */
export function MyConversations(props: {
  readonly locale: Locale
  readonly waiting: readonly ListedConversation[]
  readonly today: string
}) {
  const { locale, waiting, today } = props
  const t = conversationWords[locale].mine
  return (
    <section aria-labelledby="mijn-gesprekken">
      <Heading level={2} id="mijn-gesprekken">
        {t.title}
      </Heading>
      <Grid>
        {waiting.map((one) => (
          <Card
            key={one.id}
            level={3}
            href={`/gesprekken/${one.id}`}
            title={<Own locale={locale}>{one.subject}</Own>}
            meta={nextInWords(one, locale, null)}
          >
            <Late row={one} locale={locale} today={today} />
          </Card>
        ))}
      </Grid>
      <p>
        <Link href="/gesprekken" kind="next">
          {t.all}
        </Link>
      </p>
    </section>
  )
}
