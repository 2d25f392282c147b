import type { Locale } from '#platform/context/ctx.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import { Card, EmptyState, Grid, Heading, Lead, Link } from '#ui/index.ts'
import { keptDays } from './correspondence.ts'
import { exchangeWords } from './messages.ts'
import type { ListedExchange } from './store.ts'
import { Done } from './views.tsx'
import type { ExchangeDone } from './views.tsx'

export interface ListPageProps {
  readonly locale: Locale
  readonly slug: string
  readonly name: string
  readonly exchanges: readonly ListedExchange[]
  readonly done: ExchangeDone | null
  readonly today: string
}

/** Everything that was written to an initiative: what waits for a look first, then the newest word. */
export function ListPage(props: ListPageProps) {
  const { locale, name, exchanges, done } = props
  const t = exchangeWords[locale]
  const held = exchanges.filter((one) => one.held)
  const usual = exchanges.filter((one) => !one.held)
  return (
    <>
      <Heading level={1}>{t.list.title(name)}</Heading>
      <Done locale={locale} done={done} />
      {exchanges.length === 0 ? (
        <EmptyState title={t.list.empty}>
          <p>{t.list.emptyText}</p>
        </EmptyState>
      ) : (
        <Lead>{t.list.keeps(keptDays)}</Lead>
      )}
      {held.length === 0 ? null : (
        <section aria-labelledby="achtergehouden">
          <Heading level={2} id="achtergehouden">
            {t.held.title}
          </Heading>
          <p>{t.held.intro}</p>
          <Exchanges {...props} exchanges={held} level={3} />
        </section>
      )}
      {held.length > 0 && usual.length > 0 ? <Heading level={2}>{t.page.all}</Heading> : null}
      <Exchanges {...props} exchanges={usual} level={held.length > 0 ? 3 : 2} />
    </>
  )
}

function Exchanges(props: ListPageProps & { readonly level: 2 | 3 }) {
  const { locale, slug, exchanges, today, level } = props
  const t = exchangeWords[locale]
  return (
    <Grid>
      {exchanges.map((one) => (
        <Card
          key={one.id}
          level={level}
          title={one.name || t.somebody}
          meta={`${whenInWords(one.lastAt, null, locale, { today })} · ${t.list.state[stateOf(one)]}`}
          footer={
            <Link href={`/initiatieven/${slug}/berichten/${one.id}`} kind="next">
              {t.list.open}
              <span class="heard"> {t.held.from(one.name || t.somebody)}</span>
            </Link>
          }
        >
          <p>{begunWith(one.last.words)}</p>
        </Card>
      ))}
    </Grid>
  )
}

function stateOf({ closedAt, last }: ListedExchange) {
  if (closedAt !== null) return 'closed'
  return last.side === 'sender' ? 'answer' : 'waiting'
}

const shown = 140

function begunWith(words: string): string {
  return words.length <= shown ? words : `${words.slice(0, shown).replace(/\s+\S*$/, '')}…`
}
