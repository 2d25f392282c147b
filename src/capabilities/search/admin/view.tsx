import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { Button, Card, EmptyState, Form, Grid, Heading, Lead } from '#ui/index.ts'
import type { OwnWord } from './domain.ts'
import { wordForm } from './forms.ts'
import { adminWords } from './messages.ts'

export const wordsDone = ['toegevoegd', 'weg'] as const
export type WordsDone = (typeof wordsDone)[number]

/** The municipality's own words: one more, or one less. */
export function WordsPage(props: {
  readonly locale: Locale
  readonly words: readonly OwnWord[]
  readonly state: FormState
  readonly done: WordsDone | null
}) {
  const { locale, words, state, done } = props
  const t = adminWords[locale]
  return (
    <>
      <AdminTop locale={locale} title={t.title} done={done && t.done[done]} />
      <Lead>{t.intro}</Lead>
      <p>{t.shared}</p>
      <Heading level={2}>{t.add}</Heading>
      <Form
        of={wordForm}
        action="/beheer/woorden"
        state={state}
        text={{
          woord: { label: t.woord, hint: t.woordHint, errors: t.errors },
          vindt: { label: t.vindt, hint: t.vindtHint, errors: t.errors },
        }}
        locale={locale}
        button={t.button}
      />
      <Heading level={2}>{t.list}</Heading>
      {words.length === 0 ? (
        <EmptyState title={t.empty} level={3}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : null}
      <Grid>
        {words.map(({ phrase, search, themes }) => (
          <Card key={phrase} level={3} title={phrase} meta={t.finds([...search, ...themes].join(', '))}>
            <form method="post" action="/beheer/woorden/weg">
              <Button variant="quiet" name="woord" value={phrase}>
                {t.remove}
                <span class="heard">: {phrase}</span>
              </Button>
            </form>
          </Card>
        ))}
      </Grid>
    </>
  )
}
