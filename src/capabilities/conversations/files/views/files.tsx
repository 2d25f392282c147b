import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import { Alert, ButtonLink, ButtonRow, Form, Heading, Lead, List } from '#ui/index.ts'
import { conversationWords } from '../../messages.ts'
import { CrumbsOf } from '../../views/crumbs.tsx'
import type { ConversationId } from '../../domain.ts'
import { mostFiles } from '../domain.ts'
import type { ListedFile } from '../domain.ts'
import { fileForm } from '../forms.ts'
import { fileWords } from '../messages.ts'
import type { FilesOf } from '../service.ts'

interface Props {
  readonly locale: Locale
  readonly id: ConversationId
  readonly files: readonly ListedFile[]
}

/** The files of a conversation within its dossier, with the way to send one. */
export function FilesSection({ locale, id, files }: Props) {
  const t = fileWords[locale]
  return (
    <section aria-labelledby="bestanden">
      <Heading level={2} id="bestanden">
        {t.title}
      </Heading>
      <FileList {...{ locale, id, files }} />
      <ButtonRow>
        <ButtonLink href={`/gesprekken/${id}/bestanden`} variant="secondary">
          {t.all}
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

function FileList({ locale, id, files }: Props) {
  const t = fileWords[locale]
  if (files.length === 0) return <p>{t.none}</p>
  return (
    <List
      kind="links"
      items={files.map((one) => (
        <>
          <a href={`/gesprekken/${id}/bestanden/${one.id}`} download={one.name}>
            {one.name}
          </a>{' '}
          ({sizeInWords(one.size, locale)})
          <br />
          {one.words}
          <span class="meta">
            {' · '}
            {t.fromSide(conversationWords[locale].side[one.side], whenInWords(one.at, null, locale))}
          </span>
        </>
      ))}
    />
  )
}

/** "34 kB", "2,4 MB". */
function sizeInWords(size: number, locale: Locale): string {
  const t = fileWords[locale]
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)
  return size < 1_000_000
    ? t.kilobytes(number(Math.max(1, size / 1000), 0))
    : t.megabytes(number(size / 1_000_000, 1))
}

/** The page of the files: what is there, and the form to send one more. */
export function FilesPage(
  props: FilesOf & { readonly locale: Locale; readonly state: FormState; readonly done: boolean },
) {
  const { locale, conversation, files, state, done } = props
  const { id, subject } = conversation
  const t = fileWords[locale]
  return (
    <>
      <CrumbsOf locale={locale} conversation={conversation} more={[{ text: t.title }]} />
      <Heading level={1}>{t.titleOf(subject)}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.added}
        </Alert>
      ) : null}
      <Lead>{t.both}</Lead>
      <FileList {...{ locale, id, files }} />
      <Sending
        {...{ locale, isOpen: conversation.endedAt === null, isFull: files.length >= mostFiles, state }}
      />
    </>
  )
}

function Sending(props: { locale: Locale; isOpen: boolean; isFull: boolean; state: FormState }) {
  const { locale, isOpen, isFull, state } = props
  const t = fileWords[locale]
  if (!isOpen) return <p>{t.ended}</p>
  if (isFull) return <p>{t.form.bestand.errors?.['full']}</p>
  return (
    <section aria-labelledby="stuur">
      <Heading level={2} id="stuur">
        {t.addTitle}
      </Heading>
      <p>{t.noOther}</p>
      <Form of={fileForm} state={state} text={t.form} locale={locale} button={t.button} />
    </section>
  )
}
