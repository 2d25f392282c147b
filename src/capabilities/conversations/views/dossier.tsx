import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { Alert, Breadcrumb, Card, Columns, Heading, Own, Prose } from '#ui/index.ts'
import type { AgreementId, EntryId } from '../domain.ts'
import { conversationWords } from '../messages.ts'
import { CompassLink, ExportLinks } from '../export/links.tsx'
import type { Dossier } from '../service/dossier.ts'
import { AppointmentsSection } from '../appointments/views/section.tsx'
import { FilesSection } from '../files/views/files.tsx'
import { PremisesSection } from '../premises/views/steps.tsx'
import { Agreements } from './agreements.tsx'
import { HandOver, NameContact } from './contact.tsx'
import { EndConversation, Helped, Reopen } from './end.tsx'
import { Nameless, Now } from './now.tsx'
import { Timeline } from './timeline.tsx'
import { dayOf } from './words.ts'
import { SetNext, WriteNote } from './write.tsx'

/** A form of the page that came back, and why: something in it is wrong, or the conversation changed meanwhile. */
export interface WrongForm {
  readonly form: 'contact' | 'note' | 'reply' | 'next' | 'propose' | 'step' | 'end' | 'helped' | 'reopen'
  readonly agreement?: AgreementId
  readonly entry?: EntryId
  readonly state: FormState
  readonly why: 'wrong' | 'changed'
}

/** What somebody just did, as the address says it. */
export type Done = keyof (typeof conversationWords)['nl']['dossier']['done']

export interface DossierProps {
  readonly locale: Locale
  readonly dossier: Dossier
  readonly today: string
  readonly now: Date
  readonly wrong: WrongForm | undefined
  readonly done: Done | null
  /** Which page of the timeline, from 1. */
  readonly page: number
  /** Where the conversation is. */
  readonly at: string
}

/** What a section is drawn with; it draws nothing when it has nothing to say. */
export type Section = (props: DossierProps) => ReturnType<typeof Timeline> | null

const isOpen = ({ conversation }: Dossier) => conversation.endedAt === null

/** The steps of premises, what was promised and what was done. */
const Premises: Section = ({ locale, at, today, dossier }) =>
  dossier.conversation.kind === 'premises' ? (
    <PremisesSection {...{ locale, at, today, ...dossier }} isOpen={isOpen(dossier)} />
  ) : null

const Appointments: Section = ({ locale, at, now, dossier }) => (
  <AppointmentsSection {...{ locale, at, now, ...dossier }} isOpen={isOpen(dossier)} />
)

const Files: Section = ({ locale, dossier }) => (
  <FilesSection {...{ locale, id: dossier.conversation.id, files: dossier.files }} />
)

const Export: Section = ({ locale, dossier }) =>
  dossier.side === 'city' ? <ExportLinks locale={locale} id={dossier.conversation.id} /> : null

/** In the order of the page: what waits for somebody first, what happened last. */
const sections: readonly Section[] = [
  Nameless,
  NameContact,
  Helped,
  Premises,
  Agreements,
  Appointments,
  WriteNote,
  Timeline,
]

/** What is done now and then, beside the story on a wide screen and below it on a phone. */
const beside: readonly Section[] = [SetNext, HandOver, EndConversation, Reopen]
/** What belongs to it, and how to take it along. */
const below: readonly Section[] = [Files, Export]

/** What both sides see of a conversation. */
export function DossierPage(props: DossierProps) {
  const { locale, dossier, wrong, done } = props
  const { conversation } = dossier
  const t = conversationWords[locale]
  const more = beside.map((section) => section(props)).filter((part) => part !== null)
  return (
    <>
      <Breadcrumb
        label={t.crumbs}
        items={[{ text: t.list.title, href: '/gesprekken' }, { text: conversation.subject }]}
      />
      <Heading level={1}>
        <Own locale={locale}>{conversation.subject}</Own>
      </Heading>
      <p class="meta">
        {t.dossier.about(t.kind[conversation.kind], dayOf(localDay(conversation.openedAt), locale))}
      </p>
      {done ? (
        <Alert tone="ok" role="status">
          {t.dossier.done[done]}
        </Alert>
      ) : null}
      {wrong?.why === 'changed' ? <Changed {...props} wrong={wrong} /> : null}
      <Now {...props} />
      <CompassLink {...{ locale, side: dossier.side }} compass={conversation.compass} />
      <section>
        <Columns
          aside={
            <>
              {more.length === 0 ? null : (
                <div class="screen-only">
                  <Card title={t.dossier.more}>{more}</Card>
                </div>
              )}
              {below.map((Each) => (
                <Each key={Each.name} {...props} />
              ))}
            </>
          }
        >
          {sections.map((Each) => (
            <Each key={Each.name} {...props} />
          ))}
        </Columns>
      </section>
    </>
  )
}

/** Somebody was just before: what was typed is not lost, and the page below says how it is now. */
function Changed({ locale, wrong, dossier }: DossierProps & { readonly wrong: WrongForm }) {
  const t = conversationWords[locale]
  const agreement = dossier.agreements.find(({ id }) => id === wrong.agreement)
  const shown = ['verslag', 'zo', 'stap', 'wat', 'reden', 'uitkomst', 'nodig', 'waarom', 'wanneer']
  const typed = shown.map((name) => wrong.state.typed[name]).filter((one) => typeof one === 'string' && one)
  return (
    <Alert tone="warning" title={t.dossier.changed.title} role="alert">
      <Prose>
        <p>{t.dossier.changed.text}</p>
        {agreement ? (
          <p>
            <Own locale={locale}>{agreement.what}</Own>.{' '}
            {t.dossier.changed.now(t.agreement.state[agreement.state], dayOf(agreement.due, locale))}
            {agreement.reason ? ` ${t.dossier.changed.why} ${agreement.reason}` : ''}
          </p>
        ) : null}
        {typed.length === 0 ? null : (
          <>
            <p>{t.dossier.changed.typed}</p>
            <blockquote>
              {typed.map((one) => (
                <p key={one}>{one}</p>
              ))}
            </blockquote>
          </>
        )}
      </Prose>
    </Alert>
  )
}
