import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { Link, Own, TimelineItem, ownLanguage } from '#ui/index.ts'
import { noteHref } from '../../outreach/views/invitations.tsx'
import type { Week } from '../domain.ts'
import { weekWords } from '../messages.ts'
import { Part } from './part.tsx'

/** Who looks for people: for the team itself, for help, and for newcomers. */
export function Asks({ locale, week }: { readonly locale: Locale; readonly week: Week }) {
  const t = weekWords[locale].asks
  const { today, invitations, wanted, welcoming } = week
  const own = ownLanguage(locale)
  const items = [
    ...invitations.map((one) => (
      <TimelineItem
        key={one.id}
        title={one.name}
        own={own}
        href={noteHref(one.slug)}
        badges={[{ text: t.invitations, tone: 'mind' }]}
        meta={one.wished === null ? t.anyDay : t.wished(dayInWords(one.wished, locale, { today }))}
      />
    )),
    ...wanted.first.map((one) => (
      <TimelineItem
        key={`${one.href} ${one.title}`}
        title={capital(one.title)}
        own={own}
        href={one.href}
        badges={[{ text: t.wanted }]}
        meta={
          <Own locale={locale}>{[one.initiative, one.about].filter((part) => part !== '').join(' · ')}</Own>
        }
      />
    )),
    ...welcoming.first.map((one) => (
      <TimelineItem
        key={one.slug}
        title={one.name}
        own={own}
        href={`/initiatieven/${one.slug}`}
        badges={[{ text: t.welcoming, tone: 'ok' }]}
        meta={<Own locale={locale}>{one.note}</Own>}
      />
    )),
  ]
  const isMore = wanted.rest === 'more' || welcoming.rest === 'more'
  return (
    <Part
      title={t.title}
      none={t.none}
      items={items}
      more={
        isMore ? (
          <>
            {weekWords[locale].more} <Link href="/meedoen">{t.allTasks}</Link>
          </>
        ) : null
      }
    />
  )
}
