import type { Locale } from '#platform/context/ctx.ts'
import { Button, ButtonRow, EmptyState, Heading, Lead, Link, List, Own, Tabs } from '#ui/index.ts'
import type { PublishedSet, Question } from '../../domain.ts'
import { themeWords } from '../../questions/questions.ts'
import { isChanged } from '../domain.ts'
import type { Changes, Editing, Refusal } from '../domain.ts'
import { adminWords } from '../messages.ts'
import { versionAbout } from './overview.tsx'
import { ReadQuestions } from './read.tsx'
import { QuestionsTop } from './top.tsx'

interface PublishProps {
  readonly locale: Locale
  readonly editing: Editing
  readonly changes: Changes
  /** Left out and never published: published or not, nobody finds them again. */
  readonly lost: readonly Question[]
  /** Under the questions stands that they are ours, or the municipality's. */
  readonly label: string
  readonly seen: string
  readonly refused: Refusal | null
}

/** What a new version changes, and the button that puts it on the site. */
export function PublishPage({ locale, editing, changes, lost, label, seen, refused }: PublishProps) {
  const words = adminWords[locale]
  const t = words.publish
  const next = editing.draft.basedOn + 1
  const asks = (questions: readonly Question[]) =>
    questions.map(({ id, words: { nl } }) => (
      <Own key={id} locale={locale}>
        {nl.ask}
      </Own>
    ))
  return (
    <>
      <QuestionsTop {...{ locale, refused }} title={t.title} />
      {isChanged(changes) ? (
        <>
          <Lead>{t.intro(next)}</Lead>
          <Part title={t.fresh} items={asks(changes.fresh)} />
          <Part
            title={t.reworded}
            items={changes.reworded.map((question) => (
              <Reworded key={question.id} {...{ locale, question }} before={editing.versions[0]!} />
            ))}
          />
          <Part title={t.gone} items={asks(changes.gone)} />
          <Part title={t.moved} items={changes.moved.map((theme) => themeWords[theme][locale].title)} />
          {changes.locales === 'other' ? (
            <Part
              title={t.locales}
              items={[editing.draft.locales.includes('en') ? t.withEnglish : t.withoutEnglish]}
            />
          ) : null}
          <Part title={t.lost} items={asks(lost)} />
          <p>
            {t.label} {label}
          </p>
          <form method="post" action="/beheer/kompas/publiceren">
            <input type="hidden" name="gezien" value={seen} />
            <ButtonRow>
              <Button>{t.button(next)}</Button>
              <Link href="/beheer/kompas/voorbeeld">{t.preview}</Link>
            </ButtonRow>
          </form>
        </>
      ) : (
        <EmptyState title={words.refused.nothing}>
          <p>{t.nothing}</p>
          <p>
            <Link href="/beheer/kompas">{t.back}</Link>
          </p>
        </EmptyState>
      )}
    </>
  )
}

function Part({ title, items }: { title: string; items: Parameters<typeof List>[0]['items'] }) {
  return items.length === 0 ? null : (
    <>
      <Heading level={2}>{title}</Heading>
      <List items={items} />
    </>
  )
}

/** What a question is now, and what it was where that is something else. */
function Reworded(props: {
  readonly locale: Locale
  readonly question: Question
  readonly before: PublishedSet
}) {
  const { locale, question, before } = props
  const was = before.questions.find(({ id }) => id === question.id)?.words.nl.ask
  const now = question.words.nl.ask
  return (
    <>
      <Own locale={locale}>{now}</Own>
      {was !== undefined && was !== now ? (
        <>
          {' '}
          <span class="meta">
            {adminWords[locale].publish.before} <Own locale={locale}>{was}</Own>
          </span>
        </>
      ) : null}
    </>
  )
}

interface PreviewProps {
  readonly locale: Locale
  readonly as: Locale
  readonly questions: readonly Question[]
  readonly label: string
  /** Of the draft, or of what is asked already while there is none. */
  readonly of: 'draft' | 'now'
}

/** What residents would read. */
export function PreviewPage({ locale, as, questions, label, of }: PreviewProps) {
  const t = adminWords[locale].preview
  return (
    <>
      <QuestionsTop locale={locale} title={of === 'draft' ? t.title : t.titleNow} />
      <Lead>{t.text}</Lead>
      <Tabs
        label={t.languages}
        items={[
          { text: t.dutch, href: '/beheer/kompas/voorbeeld', current: as === 'nl' },
          { text: t.english, href: '/beheer/kompas/voorbeeld?vragen=en', current: as === 'en' },
        ]}
      />
      <ReadQuestions {...{ locale, as, questions }} />
      <p class="meta">{label}</p>
    </>
  )
}

interface VersionProps {
  readonly locale: Locale
  readonly set: PublishedSet
  readonly seen: string
  /** Whether there is a draft that would be gone. */
  readonly loses: boolean
  readonly refused: Refusal | null
}

/** A version as it was asked, and the way to go on from there. */
export function VersionPage({ locale, set, seen, loses, refused }: VersionProps) {
  const t = adminWords[locale].version
  return (
    <>
      <QuestionsTop {...{ locale, refused }} title={t.name(set.version)} />
      <p class="meta">{versionAbout(set, locale)}</p>
      <p>{t.restartText}</p>
      {loses ? <p>{t.loses}</p> : null}
      <form method="post" action={`/beheer/kompas/versies/${set.version}`}>
        <input type="hidden" name="gezien" value={seen} />
        <ButtonRow>
          <Button variant="secondary">{t.restart}</Button>
        </ButtonRow>
      </form>
      <ReadQuestions {...{ locale, as: locale }} questions={set.questions} />
    </>
  )
}
