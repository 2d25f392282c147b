import type { Locale } from '#platform/context/ctx.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { BadgeList, Button, Card, EmptyState, Grid } from '#ui/index.ts'
import { conversationWords } from '../../messages.ts'
import { dayOf, nextInWords } from '../../views/words.ts'
import { deskWords } from '../messages.ts'
import type { DeskPage, DeskRow } from '../domain.ts'
import { Frame, Pages, deskPaths } from './frame.tsx'
import type { DeskWidth } from './frame.tsx'

interface ListProps {
  readonly locale: Locale
  readonly width: DeskWidth
  readonly list: DeskPage<DeskRow>
  readonly page: number
  readonly today: string
  /** What an area is called. */
  readonly areaName: (areas: readonly string[]) => string | null
}

/** What somebody carries: what is due next first, or what ended. */
export function WorkPage(props: ListProps & { readonly which: 'open' | 'ended' }) {
  const { locale, width, list, page, today, which, areaName } = props
  const t = deskWords[locale]
  const view = which === 'open' ? 'work' : 'ended'
  return (
    <Frame {...{ locale, width, view }} title={t[`${view}Title`]} intro={t[`${view}Intro`]}>
      {list.rows.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText[which]}</p>
        </EmptyState>
      ) : (
        <Grid>
          {list.rows.map((row) => (
            <Card
              key={row.id}
              level={2}
              href={`/gesprekken/${row.id}`}
              title={row.subject}
              meta={whatNext(row, locale)}
            >
              <Late isLate={row.nextDue !== null && row.nextDue < today} locale={locale} />
              <p>{whereAbout(row, locale, areaName)}</p>
            </Card>
          ))}
        </Grid>
      )}
      <Pages locale={locale} path={deskPaths[view]} page={page} total={list.total} />
    </Frame>
  )
}

/** What nobody carries yet, each to be taken with one tap. */
export function WaitingPage(props: ListProps) {
  const { locale, width, list, page, today, areaName } = props
  const t = deskWords[locale]
  return (
    <Frame {...{ locale, width }} view="waiting" title={t.waitingTitle} intro={t.waitingIntro}>
      {list.rows.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText.waiting}</p>
        </EmptyState>
      ) : (
        <Grid>
          {list.rows.map((row) => (
            <Card
              key={row.id}
              level={2}
              title={<a href={`/gesprekken/${row.id}`}>{row.subject}</a>}
              meta={t.waits(dayOf(row.contactDue, locale))}
              footer={
                <form method="post" action={`/gesprekken/${row.id}/ik-help`}>
                  <Button variant="secondary">{t.take}</Button>
                </form>
              }
            >
              <Late isLate={row.contactDue < today} locale={locale} />
              <p>{whereAbout(row, locale, areaName)}</p>
            </Card>
          ))}
        </Grid>
      )}
      <Pages locale={locale} path={deskPaths.waiting} page={page} total={list.total} />
    </Frame>
  )
}

/** What is late carries a mark, so that one finds it among many. */
function Late({ isLate, locale }: { readonly isLate: boolean; readonly locale: Locale }) {
  return isLate ? <BadgeList items={[{ text: deskWords[locale].late, tone: 'mind' }]} /> : null
}

function whatNext(row: DeskRow, locale: Locale): string {
  if (row.endedAt !== null)
    return `${conversationWords[locale].list.ended}, ${dayOf(localDay(row.endedAt), locale)}`
  // Whether it is late is said by a mark.
  return nextInWords(row, locale, null)
}

function whereAbout(row: DeskRow, locale: Locale, areaName: ListProps['areaName']): string {
  const area = areaName(row.areas)
  const about = row.outcome || conversationWords[locale].kind[row.kind]
  return area === null ? about : `${about} · ${area}`
}
