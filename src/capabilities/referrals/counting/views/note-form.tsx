import type { Locale } from '#platform/context/ctx.ts'
import { Button, HiddenField } from '#ui/index.ts'
import { gapExtras, mostExtras } from '../domain.ts'
import type { Gap } from '../domain.ts'
import { countingWords } from '../messages.ts'
import { topicById } from '../../thesaurus/index.ts'
import { saysWho } from '../../ranking/particular.ts'
import { isOrigin } from '../../thesaurus/origins.ts'
import type { TopicId } from '../../domain.ts'
import { everywhere } from '../domain.ts'

/** The groups of chips that can say what is missing, the most telling first: what somebody likes is a kind of its own. */
const whats = ['interest', 'need', 'strength', 'perhaps'] as const

/** What somebody lives with is why it has to be so, and seldom what is missing. */
const ofHealth: ReadonlySet<string> = new Set(
  'dementie herstel autisme beperking doof blind ziekte-lotgenoten verslaving'.split(' '),
)

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
  const topics = named.map((one) => one as TopicId).filter((one) => topicById.has(one) && !isOrigin(one))
  return {
    // "Slechthorend, wil kaarten": cards are missing, and not somebody who hears badly.
    topic: topics.find((one) => !saysWho(one) && !ofHealth.has(one)) ?? topics[0] ?? null,
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
