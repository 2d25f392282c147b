import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { Alert, Breadcrumb, Button, ButtonRow, Card, Grid, Heading, Lead, Link, Own } from '#ui/index.ts'
import { outreachWords } from '../../outreach/messages.ts'
import type { OwnCalls } from '../calls.ts'
import { weekWords } from '../messages.ts'
import type { WeekWords } from '../messages.ts'
import { inSentence } from './beside.tsx'

interface OwnCallsProps {
  readonly locale: Locale
  readonly today: string
  readonly own: OwnCalls
  readonly done: keyof WeekWords['call']['done'] | null
}

/** What a team confirmed for an initiative after a call, for its own people: undone with one tap. */
export function OwnCallsPage({ locale, today, own, done }: OwnCallsProps) {
  const t = weekWords[locale].call
  const { slug, name } = own.head
  const words = outreachWords[locale].own
  const at = `/initiatieven/${slug}/wijkteam/gebeld`
  return (
    <>
      <Breadcrumb
        label={words.crumbs}
        items={[
          { text: name, href: `/initiatieven/${slug}/bewerken` },
          { text: words.link, href: `/initiatieven/${slug}/wijkteam` },
          { text: t.link },
        ]}
      />
      <Heading level={1}>{t.title}</Heading>
      {done === null ? null : (
        <Alert tone="ok" role="status">
          {t.done[done]}
        </Alert>
      )}
      <Lead>{t.intro}</Lead>
      {own.calls.length === 0 ? <p>{t.none}</p> : null}
      <Grid>
        {own.calls.map((call) => (
          <Card
            key={call.activity}
            title={<Own locale={locale}>{call.title}</Own>}
            meta={t.confirmed(
              dateInWords(call.day, locale, { year: call.day.slice(0, 4) !== today.slice(0, 4) }),
              inSentence(call.teamName[locale]),
            )}
          >
            <form method="post" action={`${at}/${call.activity}/weg`}>
              <ButtonRow>
                <Button variant="secondary">
                  {t.undo}
                  <span class="heard">: {call.title}</span>
                </Button>
                <Link href={`/initiatieven/${slug}/activiteiten/${call.activity}`}>{t.change}</Link>
              </ButtonRow>
            </form>
          </Card>
        ))}
      </Grid>
      <Choice locale={locale} own={own} at={at} />
    </>
  )
}

/** Who rather confirms by themselves says so here. */
function Choice({
  locale,
  own,
  at,
}: {
  readonly locale: Locale
  readonly own: OwnCalls
  readonly at: string
}) {
  const t = weekWords[locale].call.refuse
  return (
    <section aria-labelledby="zelf">
      <Heading level={2} id="zelf">
        {t.title}
      </Heading>
      <p>{own.refused ? t.refused : t.text}</p>
      <form method="post" action={`${at}/${own.refused ? 'mag' : 'zelf'}`}>
        <Button variant="secondary">{own.refused ? t.allow : t.button}</Button>
      </form>
    </section>
  )
}
