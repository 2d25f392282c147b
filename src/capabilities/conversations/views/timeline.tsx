import type { Locale } from '#platform/context/ctx.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { Button, Form, Heading, Own, Pagination, Prose, TimelineItem, TimelineLines } from '#ui/index.ts'
import { entriesPerPage } from '../domain.ts'
import type { Entry } from '../domain.ts'
import { replyForm } from '../forms.ts'
import { conversationWords } from '../messages.ts'
import { deskWords } from '../desk/messages.ts'
import { lateInWords } from '../reminders/words.ts'
import type { DossierProps } from './dossier.tsx'
import { toldOf, whoAndWhen } from './lines.tsx'
import { dayOf, sentenceOf, sideInWords } from './words.ts'

/** So many things are shown at once; what is older is folded away. */
const shown = 8

/** What happened, in sentences that both sides read in the same words, the newest first. */
export function Timeline(props: DossierProps) {
  const { locale, dossier, at } = props
  const t = conversationWords[locale].dossier
  const inOrder = dossier.entries.toReversed()
  const pages = Math.max(1, Math.ceil(inOrder.length / entriesPerPage))
  const page = pageOf(props, { inOrder, pages })
  const entries = inOrder.slice((page - 1) * entriesPerPage, page * entriesPerPage)
  // Whatever waits for an answer of whoever looks, is not folded away; nor what somebody leafs to.
  const asked = entries.findLastIndex((entry) => isAsked(props, entry)) + 1
  const first = page === 1 ? Math.max(shown, asked) : entries.length
  const older = entries.slice(first)
  const words = deskWords[locale]
  return (
    <section aria-labelledby="tijdlijn">
      <Heading level={2} id="tijdlijn">
        {t.timeline}
      </Heading>
      <p class="meta">{t.newest}</p>
      <Sheets {...props} entries={entries.slice(0, first)} />
      {older.length === 0 ? null : (
        <details class="disclosure disclosure--more">
          <summary>{t.older(entries.length)}</summary>
          <Sheets {...props} entries={older} />
        </details>
      )}
      <Pagination
        {...{ page, pages }}
        label={words.pages}
        href={(n) => `${at}?pagina=${n}#tijdlijn`}
        previous={words.previous}
        next={words.next}
        pageName={words.page}
      />
    </section>
  )
}

/** What came back is shown where it stands. */
function pageOf(
  { wrong, page }: DossierProps,
  { inOrder, pages }: { readonly inOrder: readonly Entry[]; readonly pages: number },
): number {
  const at = inOrder.findIndex(({ id }) => id === wrong?.entry)
  return at === -1 ? Math.min(page, pages) : Math.floor(at / entriesPerPage) + 1
}

/** A form that came back, and the last note that was not yet answered. */
function isAsked({ wrong, dossier }: DossierProps, { id, kind, side, reply }: Entry): boolean {
  if (wrong?.form === 'reply' && wrong.entry === id) return true
  const last = dossier.entries.findLast((one) => one.kind === 'note')
  return kind === 'note' && id === last?.id && side !== dossier.side && reply === null
}

function Sheets(props: DossierProps & { readonly entries: readonly Entry[] }) {
  const { locale, entries } = props
  return (
    <div>
      {toldOf(entries, locale).map((one, index) =>
        'parts' in one ? (
          <TimelineLines key={index} parts={one.parts} />
        ) : (
          <TimelineItem
            key={one.entry.id}
            level={3}
            title={sentenceOf(one.entry, locale)}
            meta={whoAndWhen(one.entry, locale)}
          >
            {one.entry.kind === 'late' ? <p>{lateInWords(one.entry, locale)}</p> : null}
            <Words entry={one.entry} locale={locale} />
            <Said {...props} entry={one.entry} />
          </TimelineItem>
        ),
      )}
    </div>
  )
}

/** What people wrote, in paragraphs of their own. */
function Words({ entry, locale }: { entry: Entry; locale: Locale }) {
  const lines = entry.words.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return null
  return (
    <Prose>
      {lines.map((line, index) => (
        <p key={index}>
          <Own locale={locale}>{line}</Own>
        </p>
      ))}
    </Prose>
  )
}

/** Under a note: what the other side said of it, and as long as they may, how they say it. */
function Said(props: DossierProps & { readonly entry: Entry }) {
  const { locale, dossier, entry } = props
  if (entry.kind !== 'note') return null
  const t = conversationWords[locale].dossier
  const { reply } = entry
  const mayReply = dossier.conversation.endedAt === null && entry.side !== dossier.side
  if (reply === null) return mayReply ? <Reply {...props} may="confirm" /> : null
  const who = sideInWords(reply.side, locale)
  const day = dayOf(localDay(reply.at), locale)
  if (reply.agrees)
    return (
      <>
        <p>{t.confirmed(who, day)}</p>
        {mayReply ? <Reply {...props} may="annotate" /> : null}
      </>
    )
  return (
    <>
      <p>{t.annotated(who, day)}</p>
      <blockquote>
        <Own locale={locale}>{reply.words}</Own>
      </blockquote>
    </>
  )
}

function Reply(props: DossierProps & { readonly entry: Entry; readonly may: 'confirm' | 'annotate' }) {
  const { locale, entry, wrong, at, may } = props
  const t = conversationWords[locale]
  const isWrong = wrong?.form === 'reply' && wrong.entry === entry.id
  return (
    <>
      {may === 'confirm' ? (
        <form method="post" action={`${at}/verslag/${entry.id}/klopt`}>
          <Button variant="secondary">{t.dossier.confirm}</Button>
        </form>
      ) : null}
      <details class="disclosure" open={isWrong}>
        <summary>{t.dossier.annotate}</summary>
        <Form
          of={replyForm}
          mark={entry.id}
          action={`${at}/verslag/${entry.id}/anders`}
          state={isWrong ? wrong.state : replyForm.start()}
          text={t.form.reply}
          locale={locale}
          button={t.dossier.annotateButton}
        />
      </details>
    </>
  )
}
