import type { Locale } from '#platform/context/ctx.ts'
import { freshInWords } from '#capabilities/initiatives/index.ts'
import { ButtonLink, Card, Fresh, Own, Reasons } from '#ui/index.ts'
import { FeedbackForm } from '../../counting/views/feedback.tsx'
import type { Answer } from '../../matching/service.ts'
import { cautionsFor, reasonsFor, whenOf } from '../../ranking/reasons.ts'
import type { Ranked } from '../../ranking/rank.ts'
import { askingWords } from '../messages.ts'

interface Props {
  readonly locale: Locale
  readonly today: string
  readonly answer: Answer
  readonly ranked: Ranked
  /** The first one has the yellow button. */
  readonly first?: boolean
}

/** The weightiest reasons have a line each; the others share one, so that five offers can be looked over. */
const mostWhy = 3

/** A reason within a sentence. */
const within = (reason: string): string => reason.charAt(0).toLowerCase() + reason.slice(1)

/** An offer that fits: what, where and when, why, and what to mind. */
export function Fit({ locale, today, answer, ranked, first = false }: Props) {
  const t = askingWords[locale]
  const { candidate } = ranked
  const asked = { wishes: answer.wishes, locale, mode: answer.mode, today }
  const fresh = freshInWords(candidate.confirmedOn, today, locale)
  const where = [candidate.initiativeName, candidate.areaName].filter((part) => part !== null).join(', ')
  const why = reasonsFor(ranked, asked)
  // One reason too many is no longer than the line that would hold it.
  const rest = why.length <= mostWhy + 1 ? [] : why.slice(mostWhy)
  return (
    <Card
      level={3}
      title={<Own locale={locale}>{candidate.title}</Own>}
      meta={`${where} · ${whenOf(candidate, { locale, today })}`}
    >
      <Reasons
        mind={t.mind}
        items={[
          ...why.slice(0, rest.length === 0 ? why.length : mostWhy).map((text) => ({ text })),
          ...(rest.length === 0 ? [] : [{ text: t.also(rest.map(within).join(', ')) }]),
          ...cautionsFor(ranked, asked).map((text) => ({ text, tone: 'mind' as const })),
        ]}
      />
      <div class="button-row">
        <ButtonLink
          href={`/wijkteam/introductie/nieuw?activiteit=${candidate.id}`}
          variant={first ? 'primary' : 'secondary'}
        >
          {t.introduce}
        </ButtonLink>
        <a href={`/activiteiten/${candidate.id}`}>{t.look}</a>
      </div>
      <FeedbackForm locale={locale} activity={candidate.id} />
      <Fresh stale={fresh.stale}>{fresh.text}</Fresh>
    </Card>
  )
}
