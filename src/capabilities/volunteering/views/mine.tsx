import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords, localDay } from '#platform/i18n/dates.ts'
import { ButtonLink, Card, Grid, Heading } from '#ui/index.ts'
import type { Offer } from '../domain.ts'
import { helpWords } from '../messages.ts'
import type { MyTask } from '../rota/service.ts'

/** On `/mijn`: the tasks somebody does, and what they offered. */
export function MyHelp(props: {
  readonly locale: Locale
  readonly tasks: readonly MyTask[]
  readonly offers: readonly Offer[]
  readonly today: string
}) {
  const { locale, tasks, offers, today } = props
  const t = helpWords[locale].mine
  const inWords = (day: string) => dayInWords(day, locale, { today })
  return (
    <section aria-labelledby="mijn-taken">
      <Heading level={2} id="mijn-taken">
        {t.title}
      </Heading>
      {tasks.length + offers.length === 0 ? <p>{t.none}</p> : null}
      <Grid>
        {tasks.map((one) => (
          <Card
            key={one.id}
            level={3}
            title={one.title}
            href={`/mijn/beurten/${one.id}`}
            meta={`${one.initiative} · ${one.next === null ? t.noTurn : t.next(inWords(one.next))}`}
          />
        ))}
        {offers.map((one) => (
          <Card
            key={one.id}
            level={3}
            title={beginningOf(one.words)}
            href={`/mijn/aanbod/${one.id}`}
            meta={t.offered(inWords(localDay(one.offeredAt)))}
          />
        ))}
      </Grid>
      <ButtonLink href="/meedoen" variant="secondary">
        {t.look}
      </ButtonLink>
    </section>
  )
}

function beginningOf(words: string): string {
  const line = words.split('\n')[0] ?? ''
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/, '')}…`
}
