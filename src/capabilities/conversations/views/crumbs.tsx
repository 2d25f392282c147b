import type { Locale } from '#platform/context/ctx.ts'
import { Breadcrumb } from '#ui/index.ts'
import type { Conversation } from '../domain.ts'
import { conversationWords } from '../messages.ts'

/** The way to a page within a dossier. */
export function CrumbsOf(props: {
  readonly locale: Locale
  readonly conversation: Pick<Conversation, 'id' | 'subject'>
  readonly more: readonly { readonly text: string; readonly href?: string }[]
}) {
  const { crumbs, list } = conversationWords[props.locale]
  const { id, subject } = props.conversation
  return (
    <Breadcrumb
      label={crumbs}
      items={[
        { text: list.title, href: '/gesprekken' },
        { text: subject, href: `/gesprekken/${id}` },
        ...props.more,
      ]}
    />
  )
}
