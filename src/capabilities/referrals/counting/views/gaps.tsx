import type { Locale } from '#platform/context/ctx.ts'
import { monthName } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { Alert, BadgeList, ButtonLink, ButtonRow, Card, EmptyState, Heading, Lead, List } from '#ui/index.ts'
import { everywhere } from '../domain.ts'
import type { NotedGap } from '../gap-store.ts'
import type { ToCall } from '../feedback-store.ts'
import { countingWords } from '../messages.ts'
import { gapInWords } from '../words.ts'
import type { AreaNames } from '../words.ts'

export interface GapsProps {
  readonly locale: Locale
  readonly gaps: readonly NotedGap[]
  readonly calls: readonly ToCall[]
  readonly names: AreaNames
  readonly mayNote: boolean
  /** Whether to say whose each is: for whoever reads of several teams. */
  readonly whose: boolean
  readonly done: boolean
}

/** What is missing, the newest month first; and whom to call about an offer that nobody keeps. */
export function GapsPage({ locale, gaps, calls, names, mayNote, whose, done }: GapsProps) {
  const t = countingWords[locale].gaps
  const add = mayNote ? <ButtonLink href="/wijkteam/gemis/nieuw">{t.add}</ButtonLink> : null
  const months = [...new Set(gaps.map(({ month }) => month))]
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.done}
        </Alert>
      ) : null}
      <Lead>{t.intro}</Lead>
      {gaps.length === 0 ? (
        <EmptyState title={t.nothing} action={add}>
          <p>{t.nothingText}</p>
        </EmptyState>
      ) : (
        <>
          {add ? <ButtonRow>{add}</ButtonRow> : null}
          {months.map((month) => (
            <section key={month}>
              <Heading level={2}>{monthInWords(month, locale)}</Heading>
              <GapList {...{ locale, names, whose }} gaps={gaps.filter((one) => one.month === month)} />
            </section>
          ))}
          <p class="meta">{t.kept}</p>
        </>
      )}
      <CallList {...{ locale, calls }} />
    </>
  )
}

const monthInWords = (month: string, locale: Locale): string =>
  capital(`${monthName(Number(month.slice(5, 7)), locale)} ${month.slice(0, 4)}`)

/** What is missing as sentences, with how often each was noted: for this page and for that of the week. */
export function GapList(props: {
  readonly locale: Locale
  readonly names: AreaNames
  readonly whose: boolean
  readonly gaps: readonly NotedGap[]
}) {
  const { locale, names, whose, gaps } = props
  const t = countingWords[locale]
  return (
    <List
      items={gaps.map((gap) => {
        const team = gap.area === everywhere ? t.everywhere : (names.get(gap.area) ?? gap.area)
        const badges = [
          ...(gap.times > 1 ? [{ text: t.gaps.times(gap.times) }] : []),
          ...(whose ? [{ text: t.gaps.whose(team) }] : []),
        ]
        return (
          <>
            {gapInWords(gap, locale, names)}
            {badges.length > 0 ? <BadgeList items={badges} /> : null}
          </>
        )
      })}
    />
  )
}

/** Whom to call: a team said something of an offer, and there was nobody to write to. */
export function CallList({ locale, calls }: { readonly locale: Locale; readonly calls: readonly ToCall[] }) {
  const t = countingWords[locale].gaps
  if (calls.length === 0) return null
  return (
    <section id="bel-even">
      <Heading level={2}>{t.call}</Heading>
      <p>{t.callText}</p>
      {calls.map(({ activity, title, initiative, verdicts }) => (
        <Card key={activity} level={3} title={title} href={`/activiteiten/${activity}`} meta={initiative}>
          <p>{verdicts.map((verdict) => t.said[verdict]).join(' ')}</p>
        </Card>
      ))}
    </section>
  )
}
