import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { ContactLinks, flaggedAfterDays } from '#capabilities/initiatives/index.ts'
import { Button, Link, TimelineItem } from '#ui/index.ts'
import type { Some, UnsureOffer } from '../domain.ts'
import { weekWords } from '../messages.ts'
import { teamPaths } from '../../views/frame.tsx'
import { coreOf } from './offers.tsx'
import { Part } from './part.tsx'

interface UnsureProps {
  readonly locale: Locale
  readonly today: string
  readonly unsure: Some<UnsureOffer>
}

/** Of which nobody said lately that it still holds: whom to ring, and one tap when they say yes. */
export function Unsure({ locale, today, unsure }: UnsureProps) {
  const t = weekWords[locale]
  return (
    <Part
      id="klopt"
      title={t.unsure.title}
      lead={t.unsure.intro(flaggedAfterDays)}
      none={t.unsure.none}
      items={unsure.first.map((offer) => (
        <UnsureItem key={offer.id} {...{ offer, locale, today }} />
      ))}
      more={
        <>
          {unsure.rest === 'more' ? `${t.more} ` : null}
          <Link href="/bellijst" kind="next">
            {t.unsure.list}
          </Link>
        </>
      }
    />
  )
}

function UnsureItem({ offer, locale, today }: Omit<UnsureProps, 'unsure'> & { readonly offer: UnsureOffer }) {
  const t = weekWords[locale].unsure
  const { phone, email, confirmedOn } = offer
  const year = confirmedOn?.slice(0, 4) !== today.slice(0, 4)
  return (
    <TimelineItem
      {...coreOf(offer, { locale, today })}
      fresh={confirmedOn === null ? t.never : t.since(dateInWords(confirmedOn, locale, { year }))}
      stale
    >
      {phone || email ? (
        <ContactLinks contact={{ phone, email, website: null, chat: null }} locale={locale} />
      ) : (
        <p>{t.noWay}</p>
      )}
      {offer.refused ? (
        <p>{t.refused}</p>
      ) : (
        <form method="post" action={`${teamPaths.week}/${offer.id}/klopt`} class="screen-only">
          <Button variant="secondary">
            {t.holds}
            <span class="heard">: {offer.title}</span>
          </Button>
        </form>
      )}
    </TimelineItem>
  )
}
