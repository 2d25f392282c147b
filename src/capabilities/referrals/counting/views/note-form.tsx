import type { Locale } from '#platform/context/ctx.ts'
import { Button, HiddenField } from '#ui/index.ts'
import { gapExtras, mostExtras } from '../domain.ts'
import type { Gap } from '../domain.ts'
import { countingWords } from '../messages.ts'
import { topicById } from '../../thesaurus/index.ts'
import { isOrigin } from '../../thesaurus/origins.ts'
import type { TopicId } from '../../domain.ts'
import { everywhere } from '../domain.ts'

/** The groups of chips that can say what is missing, the most telling first. */
const whats = ['need', 'interest', 'strength', 'perhaps'] as const

/**
 * What of the chips of a question can go into a gap note: one kind of activity, and as many extras as there may be. What
 * says something of the resident (a refusal, an age, a language, an origin) stays behind.
 */
export function gapOf(
  chips: readonly string[],
  area: string | null,
): Omit<Gap, 'topic'> & { topic: TopicId | null } {
  const place = area ?? everywhere
  const named = whats.flatMap((group) =>
    chips.filter((one) => one.startsWith(`${group}:`)).map((one) => one.slice(group.length + 1)),
  )
  return {
    topic: named.map((one) => one as TopicId).find((one) => topicById.has(one) && !isOrigin(one)) ?? null,
    extras: gapExtras.filter((one) => chips.includes(one)).slice(0, mostExtras(place)),
    place,
  }
}

/** The fields of a gap note, unseen: all of them are codes. */
export function GapFields({ gap }: { readonly gap: Omit<Gap, 'topic'> & { topic: TopicId | null } }) {
  const fields = { when: 'wanneer', condition: 'eis', who: 'wie' } as const
  return (
    <>
      <HiddenField name="mist" value={gap.topic ?? ''} />
      {gap.extras.map((code) => {
        const [group = '', value = ''] = code.split(':')
        return <HiddenField key={code} name={fields[group as keyof typeof fields]} value={value} />
      })}
      <HiddenField name="plek" value={gap.place === everywhere ? '' : gap.place} />
    </>
  )
}

/** One tap, where nothing fitted: what was asked is shown as a note, and kept only when the worker says so. */
export function GapNoteForm(props: {
  readonly locale: Locale
  /** The chips of the question, as codes. */
  readonly chips: readonly string[]
  /** The neighbourhood that was named, by id. */
  readonly area: string | null
}) {
  const t = countingWords[props.locale].note
  const gap = gapOf(props.chips, props.area)
  return (
    <form method="post" action="/wijkteam/gemis">
      <GapFields gap={gap} />
      {gap.topic === null ? <HiddenField name="stap" value="aanpassen" /> : null}
      <Button variant="secondary">{t.button}</Button>
      <p class="meta">{t.hint}</p>
    </form>
  )
}
