import type { Locale } from '#platform/context/ctx.ts'
import { Alert, Breadcrumb, Heading } from '#ui/index.ts'
import type { Crumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { frameWords } from './messages.ts'

/** The top of every page under `/beheer`: the way back up, what the page is, and what was just done. */
export function AdminTop(props: {
  readonly locale: Locale
  readonly title: string
  /** The pages between `/beheer` and this one. */
  readonly under?: readonly Crumb[]
  readonly done?: string | null
}) {
  const { locale, title, under = [], done } = props
  const words = frameWords[locale]
  const items = [{ text: words.administration, href: '/beheer' }, ...under, { text: title }]
  return (
    <>
      <Breadcrumb label={words.you} items={items} />
      <Heading level={1}>{title}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {done}
        </Alert>
      ) : null}
    </>
  )
}
