import type { Locale } from '#platform/context/ctx.ts'
import { BadgeList } from '#ui/index.ts'
import type { Conversation } from '../domain.ts'
import { conversationWords } from '../messages.ts'
import { isLate } from '../next.ts'
import { nextOfRow } from './words.ts'
import type { Row } from './words.ts'

/** What is late carries a mark, so that one finds it among many. */
export function Late({
  row,
  locale,
  today,
}: {
  readonly row: Row & Pick<Conversation, 'endedAt'>
  readonly locale: Locale
  readonly today: string
}) {
  const isShown = row.endedAt === null && isLate(nextOfRow(row), today)
  return isShown ? (
    <BadgeList items={[{ text: conversationWords[locale].dossier.late, tone: 'mind' }]} />
  ) : null
}
