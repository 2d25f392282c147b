import type { Locale } from '#platform/context/ctx.ts'
import { localDay, whenInWords } from '#platform/i18n/dates.ts'
import { Button, Form, Heading, Own, Pagination, Prose, TimelineItem } from '#ui/index.ts'
import { entriesPerPage } from '../domain.ts'
import type { Entry } from '../domain.ts'
import { replyForm } from '../forms.ts'
import { conversationWords } from '../messages.ts'
import { appointmentInWords } from '../appointments/views/section.tsx'
import { deskWords } from '../desk/messages.ts'
import { stepInWords } from '../premises/views/entry.ts'
import { lateInWords } from '../reminders/words.ts'
import type { DossierProps } from './dossier.tsx'
import { dayOf, sentenceOf, sideInWords } from './words.ts'

/** What happened, in sentences that both sides read in the same words, the newest first. */
export function Timeline(props: DossierProps) {
  const { locale, dossier, at } = props
  const t = conversationWords[locale].dossier
  const inOrder = dossier.entries.toReversed()
  const pages = Math.max(1, Math.ceil(inOrder.length / entriesPerPage))
  const page = pageOf(props, { inOrder, pages })
  const words = deskWords[locale]
  return (
    <section aria-labelledby="tijdlijn">
      <Heading level={2} id="tijdlijn">
        {t.timeline}
      </Heading>
      <p class="meta">{t.newest}</p>
      <div>
        {inOrder.slice((page - 1) * entriesPerPage, page * entriesPerPage).map((entry) => (
          <TimelineItem
            key={entry.id}
            level={3}
            title={sentenceOf(entry, locale)}
            meta={`${byOf(entry, locale)}${whenInWords(entry.at, null, locale)}`}
          >
            <Words entry={entry} locale={locale} />
            <More entry={entry} locale={locale} />
            <Said {...props} entry={entry} />
          </TimelineItem>
        ))}
      </div>
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

/** What else it was about: when one meets, what became of a step, what is late. */
function More({ entry, locale }: { entry: Entry; locale: Locale }) {
  const late = entry.kind === 'late' ? [lateInWords(entry, locale)] : []
  const lines = [...late, ...appointmentInWords(entry, locale), ...stepInWords(entry, locale)]
  return lines.length === 0 ? null : (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}

/** What people wrote, in paragraphs of their own. */
function Words({ entry, locale }: { entry: Entry; locale: Locale }) {
  // What is late says itself what it is about.
  const what = entry.kind === 'late' ? undefined : entry.facts['what']
  const t = conversationWords[locale].agreement
  const said = what && entry.words ? t.because(entry.words) : entry.words
  const lines = [what ?? '', ...said.split('\n')].filter((line) => line.trim() !== '')
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

function byOf({ by, side }: Entry, locale: Locale): string {
  const t = conversationWords[locale]
  if (side === 'platform') return ''
  return `${by ?? (side === 'city' ? t.dossier.officer : t.dossier.someone)}, `
}
