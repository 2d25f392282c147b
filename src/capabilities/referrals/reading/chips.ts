import type { Locale } from '#platform/context/ctx.ts'
import { chipGroups } from '../domain.ts'
import type { Chip } from '../domain.ts'
import { topicById } from '../thesaurus/index.ts'
import type { TopicId } from '../domain.ts'
export const chipCode = ({ group, value }: Chip): string => `${group}:${value}`
export function readChip(code: string): Chip | null {
  const [group = '', value = ''] = code.split(':')
  return (chipGroups as readonly string[]).includes(group) ? ({ group, value } as Chip) : null
}
export const chipLabel = ({ value }: Chip, locale: Locale): string => topicById.get(value as TopicId)?.label[locale] ?? value
