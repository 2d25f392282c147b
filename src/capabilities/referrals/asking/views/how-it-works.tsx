import type { Locale } from '#platform/context/ctx.ts'
import { Card, List } from '#ui/index.ts'
import { askingWords } from '../messages.ts'

/** Beside a question that was not asked yet: what comes. */
export function HowItWorks({ locale }: { locale: Locale }) {
  const t = askingWords[locale].nothingYet
  return (
    <Card level={2} title={t.title}>
      <List items={t.lines} />
    </Card>
  )
}
