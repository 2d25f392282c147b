import type { Locale } from '#platform/context/ctx.ts'
import { Alert, Button, ButtonLink, EmptyState, Heading, Lead, Link } from '#ui/index.ts'
import { KeyPersons } from '../../outreach/views/key-persons.tsx'
import { TeamFrame, teamPaths } from '../../views/frame.tsx'
import { isQuiet } from '../domain.ts'
import { weekWords } from '../messages.ts'
import type { WeekWords } from '../messages.ts'
import type { SeenWeek } from '../service.ts'
import { Asks } from './asks.tsx'
import { Gaps } from './gaps.tsx'
import { LateItem, OffItem } from './offers.tsx'
import { Part } from './part.tsx'
import { Unsure } from './unsure.tsx'
import { Waiting } from './waiting.tsx'

export interface WeekProps {
  readonly locale: Locale
  readonly seen: SeenWeek
  readonly done: keyof WeekWords['done'] | null
}

/** The team's week, to be read in a minute: what does not happen first. */
export function WeekPage(props: WeekProps) {
  const { locale, seen, done } = props
  const t = weekWords[locale]
  return (
    <TeamFrame locale={locale} current="week">
      <Heading level={1}>{t.title}</Heading>
      {done === null ? null : (
        <Alert tone={done === 'zelf' ? 'warning' : 'ok'} role="status">
          {t.done[done]}
        </Alert>
      )}
      <Lead>{t.lead}</Lead>
      <p class="button-row screen-only">
        <ButtonLink href={`${teamPaths.week}.pdf`} variant="secondary">
          {t.paper}
        </ButtonLink>
      </p>
      {isQuiet(seen.week) && seen.gaps.length + seen.waiting.length === 0 ? (
        <EmptyState title={t.quiet.title}>
          <p>{t.quiet.text}</p>
        </EmptyState>
      ) : (
        <Sections {...props} />
      )}
      <p>
        <Link href={teamPaths.figures} kind="next">
          {t.figures}
        </Link>
      </p>
      <Mailing {...props} />
    </TeamFrame>
  )
}

function Sections({ locale, seen }: WeekProps) {
  const t = weekWords[locale]
  const { off, late, today, unsure, keyPersons } = seen.week
  return (
    <>
      <Part
        title={t.off.title}
        none={t.off.none}
        items={off.first.map((offer) => (
          <OffItem key={`${offer.id} ${offer.startsAt?.toISOString()}`} {...{ offer, locale, today }} />
        ))}
        more={off.rest === 'more' ? t.more : null}
      />
      {seen.waiting.length > 0 ? <Waiting {...{ locale, today }} waiting={seen.waiting} /> : null}
      <Part
        title={t.late.title}
        none={t.late.none}
        items={late.first.map((offer) => (
          <LateItem key={offer.id} {...{ offer, locale, today }} />
        ))}
        more={
          late.rest === 'more' ? (
            <>
              {t.more} <Link href="/activiteiten">{t.late.all}</Link>
            </>
          ) : null
        }
      />
      <Asks locale={locale} week={seen.week} />
      {seen.gaps.length > 0 ? <Gaps locale={locale} seen={seen} /> : null}
      <Unsure {...{ locale, today, unsure }} />
      <KeyPersons locale={locale} people={keyPersons} />
    </>
  )
}

function Mailing({ locale, seen }: WeekProps) {
  const t = weekWords[locale].mailing
  const on = seen.mail === 'on'
  return (
    <form method="post" action={`${teamPaths.week}/mail/${on ? 'uit' : 'aan'}`} class="screen-only">
      <p>{on ? t.on : t.off}</p>
      <Button variant="quiet">{on ? t.turnOff : t.turnOn}</Button>
    </form>
  )
}
