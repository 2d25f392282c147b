import type { Locale } from '#platform/context/ctx.ts'
import { freshInWords } from '#capabilities/initiatives/index.ts'
import { ButtonLink, Card, Fresh, Own, Reasons } from '#ui/index.ts'
import { FeedbackForm } from '../../counting/views/feedback.tsx'
import type { Answer } from '../../matching/service.ts'
import { cautionsFor, reasonsAtAGlance, whenOf } from '../../ranking/reasons.ts'
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

/** An offer that fits: what, where and when, why, and what to mind. */
export function Fit({ locale, today, answer, ranked, first = false }: Props) {
  const t = askingWords[locale]
  const { candidate } = ranked
  const asked = { wishes: answer.wishes, locale, mode: answer.mode, today }
  const fresh = freshInWords(candidate.confirmedOn, today, locale)
  const where = [candidate.initiativeName, candidate.areaName].filter((part) => part !== null).join(', ')
  return (
    <Card
      level={3}
      title={<Own locale={locale}>{candidate.title}</Own>}
      meta={`${where} · ${whenOf(candidate, { locale, today })}`}
    >
      <Reasons
        mind={t.mind}
        items={[
          ...reasonsAtAGlance(ranked, asked).map((text) => ({ text })),
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
        {/* The question is kept nowhere, so this page cannot be come back to: what is looked at has a tab of its own. */}
        <a href={`/activiteiten/${candidate.id}`} target="_blank" rel="noopener">
          {t.look}
        </a>
      </div>
      <FeedbackForm locale={locale} activity={candidate.id} />
      <Fresh stale={fresh.stale}>{fresh.text}</Fresh>
    </Card>
  )
}
