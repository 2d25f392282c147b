import type { Locale } from '#platform/context/ctx.ts'
import { Alert, Breadcrumb, Card, EmptyState, Form, Grid, Heading, Lead, Prose } from '#ui/index.ts'
import type { SeenOffer } from '../../domain.ts'
import { helpWords } from '../../messages.ts'
import type { Strengths } from '../answer.ts'
import { suggestForm } from '../forms.ts'
import { offerWords } from '../messages.ts'
import { Lines } from './lines.tsx'
import { Judge, OfferCard, Rest, Talents } from './team.tsx'
import type { WrongForm } from './team.tsx'

interface StrengthsProps {
  readonly locale: Locale
  readonly seen: Strengths
  readonly done: keyof (typeof offerWords)['nl']['strengths']['done'] | null
}

/** What the neighbourhoods of a connector have in them: what waits for a place first. */
export function StrengthsPage(props: StrengthsProps) {
  const { locale, seen, done } = props
  const t = offerWords[locale].strengths
  const isEmpty = seen.fresh.length + seen.strengths.length + seen.held.length === 0
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      {done ? (
        <Alert tone={done === 'gone' ? 'warning' : 'ok'} role={done === 'gone' ? 'alert' : 'status'}>
          {t.done[done]}
        </Alert>
      ) : null}
      {isEmpty ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : null}
      <Some
        {...props}
        id="wachten"
        title={t.waiting}
        text={t.waitingText(seen.weeks)}
        offers={seen.strengths}
      />
      <Some {...props} id="pas" title={t.fresh} text={t.freshText} offers={seen.fresh} />
      <Some
        {...props}
        id="meekijken"
        title={offerWords[locale].mail.held.subject}
        text={offerWords[locale].team.held}
        offers={seen.held}
      />
    </>
  )
}

function Some(
  props: StrengthsProps & {
    readonly id: string
    readonly title: string
    readonly text: string
    readonly offers: readonly SeenOffer[]
  },
) {
  const { locale, id, title, text, offers } = props
  if (offers.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <Prose>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <p>{text}</p>
      </Prose>
      <Grid>
        {offers.map((offer) => (
          <OfferCard
            key={offer.id}
            locale={locale}
            offer={offer}
            href={`/krachten/${offer.id}`}
            level={3}
            marks={[]}
          />
        ))}
      </Grid>
    </section>
  )
}

/** One strength, and where it could go. */
export function StrengthPage(props: {
  readonly locale: Locale
  readonly seen: Strengths
  readonly offer: SeenOffer
  readonly wrong: WrongForm | undefined
}) {
  const { locale, seen, offer, wrong } = props
  const words = offerWords[locale]
  const t = words.strengths
  const title = words.team.card(offer.name, words.kind[offer.kind])
  const at = `/krachten/${offer.id}`
  const form = suggestForm(seen.initiatives.map((one) => one.id))
  return (
    <>
      <Breadcrumb
        label={helpWords[locale].crumbs}
        items={[{ text: t.title, href: '/krachten' }, { text: title }]}
      />
      <Heading level={1}>{title}</Heading>
      <Card level={2}>
        <Lines>{offer.words}</Lines>
        <Talents locale={locale} offer={offer} />
      </Card>
      {offer.held.length > 0 ? (
        <Judge locale={locale} at={at} offer={offer} />
      ) : (
        <>
          <Form
            of={form}
            action={`${at}/voorstel`}
            state={wrong?.form === 'voorstel' ? wrong.state : form.start()}
            text={{
              initiatief: {
                ...t.suggest,
                options: Object.fromEntries(seen.initiatives.map((one) => [one.id, one.name])),
              },
            }}
            locale={locale}
            button={t.button}
          />
          <Rest {...{ locale, at, offer, wrong }} />
        </>
      )}
    </>
  )
}
