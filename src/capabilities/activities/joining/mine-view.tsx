import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords, whenInWords } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { Button, Card, Grid, Heading } from '#ui/index.ts'
import { joinWords } from './messages.ts'
import type { MyJoining } from './mine.ts'

/** On `/mijn`: where somebody goes. */
export function MyJoinings(props: {
  readonly locale: Locale
  readonly joinings: readonly MyJoining[]
  readonly today: string
}) {
  const { locale, joinings, today } = props
  const t = joinWords[locale]
  return (
    <section aria-labelledby="mijn-aanmeldingen">
      <Heading level={2} id="mijn-aanmeldingen">
        {t.mine.title}
      </Heading>
      <Grid>
        {joinings.map(({ joining, date }) => (
          <Card
            key={joining.id}
            level={3}
            title={date?.title ?? capital(t.mail.something)}
            href={date ? `/activiteiten/${joining.activity}` : undefined}
            meta={capital(
              date
                ? whenInWords(date.startsAt, date.endsAt, locale, { today })
                : dayInWords(joining.day, locale, { today }),
            )}
          >
            <p>{t.own.title[joining.standing]}</p>
            {joining.standing === 'off' ? null : (
              <form method="post" action={`/mijn/aanmeldingen/${joining.id}`}>
                <Button variant="quiet">
                  {joining.standing === 'waiting' ? t.own.cancelWait : t.own.cancel}
                </Button>
              </form>
            )}
          </Card>
        ))}
      </Grid>
    </section>
  )
}
