import type { Locale } from '#platform/context/ctx.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { Alert } from '#ui/index.ts'
import type { Crumb } from '#ui/breadcrumb/breadcrumb.tsx'
import type { Refusal } from '../domain.ts'
import { adminWords } from '../messages.ts'

/** The top of a page below the questions: the way back to them, and what was done or why it was not. */
export function QuestionsTop(props: {
  readonly locale: Locale
  readonly title: string
  readonly under?: readonly Crumb[]
  readonly done?: string | null
  readonly refused?: Refusal | null
}) {
  const { locale, title, under = [], done, refused } = props
  const words = adminWords[locale]
  const questions = { text: words.overview.title, href: '/beheer/kompas' }
  return (
    <>
      <AdminTop locale={locale} title={title} under={[questions, ...under]} done={done} />
      {refused ? (
        <Alert tone="warning" role="alert">
          {words.refused[refused]}
        </Alert>
      ) : null}
    </>
  )
}
