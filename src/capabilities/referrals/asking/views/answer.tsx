import type { Locale } from '#platform/context/ctx.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { Card, Disclosure, EmptyState, Heading, Link, List, Own } from '#ui/index.ts'
import type { Answer } from '../../matching/service.ts'
import { mostFits } from '../../ranking/weights.ts'
import { GapNoteForm } from '../../counting/views/note-form.tsx'
import type { Chip } from '../../domain.ts'
import { chipCode, chipLabel } from '../../reading/chips.ts'
import type { Guidance } from '../../guidance/domain.ts'
import { guidanceWords } from '../../guidance/messages.ts'
import { GuidanceFirst } from '../../guidance/views/first.tsx'
import { StartFirst } from '../../guidance/views/start.tsx'
import { asksOn } from '../forms.ts'
import { askingWords } from '../messages.ts'
import { Fit } from './fit.tsx'

interface Props {
  readonly locale: Locale
  readonly today: string
  readonly answer: Answer
  /** As it was typed. */
  readonly question: string
  /** The neighbourhood that was named, by id. */
  readonly area: string | null
  /** Where and how far, in words. */
  readonly place: readonly string[]
  /** Whom to turn to, when activities are not all there is to it. */
  readonly guidance: Guidance | null
}

/** What a question leads to: help first where that is needed, then what fits, five at most before "meer". */
export function AnswerParts({ locale, today, answer, area, place, guidance, question }: Props) {
  const t = askingWords[locale]
  const { fits, full, none, read } = answer
  const shared = { locale, today, answer }
  return (
    <section id="antwoord" aria-label={t.answer} tabIndex={-1}>
      {guidance === null ? null : (
        <GuidanceFirst {...{ locale, today, guidance }} again={{ ...asksOn, value: question }} />
      )}
      {read.route === 'start-initiatief' ? <StartFirst locale={locale} /> : null}
      {read.route === 'professioneel-eerst' && fits.length > 0 ? (
        <p>{guidanceWords[locale].offersAfter}</p>
      ) : null}
      {fits.length === 0 ? null : (
        <>
          <Heading level={2}>{t.fits(fits.length)}</Heading>
          <ReadAs locale={locale} chips={read.chips} place={place} />
          {fits.slice(0, mostFits).map((ranked, index) => (
            <Fit key={ranked.candidate.id} {...shared} ranked={ranked} first={index === 0} />
          ))}
        </>
      )}
      {fits.length === 0 && read.route !== 'veiligheid' ? (
        <Tasks locale={locale} answer={answer} place={place} />
      ) : null}
      {fits.length > mostFits ? (
        <Disclosure summary={t.more(fits.length - mostFits)}>
          {fits.slice(mostFits, 4 * mostFits).map((ranked) => (
            <Fit key={ranked.candidate.id} {...shared} ranked={ranked} />
          ))}
        </Disclosure>
      ) : null}
      {none ? <ReadAs locale={locale} chips={read.chips} place={place} /> : null}
      {none ? <Nothing locale={locale} answer={answer} area={area} /> : null}
      <Alike locale={locale} alike={answer.alike.slice(0, mostFits)} />
      {full.length > 0 && read.route !== 'veiligheid' ? (
        <Disclosure summary={t.full(fits.length)}>
          {full.slice(0, mostFits).map((ranked) => (
            <Fit key={ranked.candidate.id} {...shared} ranked={ranked} />
          ))}
        </Disclosure>
      ) : null}
    </section>
  )
}

/** What was read, on one line above what fits, so that nobody has to look up to see it, and one tap to mend it. */
function ReadAs(props: { locale: Locale; chips: readonly Chip[]; place: readonly string[] }) {
  const { locale, chips, place } = props
  const t = askingWords[locale]
  const said = [...chips.map((chip) => chipLabel(chip, locale)), ...place]
  if (said.length === 0) return null
  return (
    <p class="meta">
      {t.readAsLine(said.join(', '))} <Link href="#gelezen">{t.change}</Link>
    </p>
  )
}

function Nothing({ locale, answer, area }: BesideProps) {
  const t = askingWords[locale]
  const { wishes, strengths } = answer.wishes
  const unread = wishes.length === 0 && strengths.length === 0 && answer.read.words.length === 0
  return unread ? (
    <EmptyState title={t.unread.title}>
      <p>{t.unread.text}</p>
    </EmptyState>
  ) : (
    <EmptyState title={t.none.title}>
      <p>{t.none.text}</p>
      <p>{answer.read.chips.length > 0 ? t.none.advice : t.none.inOtherWords}</p>
      <p>{t.missing.text}</p>
      <GapNoteForm locale={locale} chips={answer.read.chips.map(chipCode)} area={area} />
    </EmptyState>
  )
}

interface BesideProps {
  readonly locale: Locale
  readonly answer: Answer
  readonly area: string | null
}

/** Beside what fits: where somebody's strength is of use, and how to say that something is missing. */
export function Beside({ locale, answer, area }: BesideProps) {
  const t = askingWords[locale].missing
  if (answer.read.route === 'veiligheid') return null
  return (
    <>
      {answer.fits.length === 0 ? null : <TasksCard locale={locale} answer={answer} />}
      {answer.none ? null : (
        <Card level={2} title={t.title}>
          <p>{t.text}</p>
          <GapNoteForm locale={locale} chips={answer.read.chips.map(chipCode)} area={area} />
        </Card>
      )}
    </>
  )
}

interface TasksProps {
  readonly locale: Locale
  readonly answer: Answer
}

/** Where somebody's strength is of use: read with the same weight as a need. */
function TasksCard({ locale, answer }: TasksProps) {
  const t = askingWords[locale]
  if (answer.tasks.length === 0) return null
  return (
    <Card level={2} title={t.other}>
      <p>{t.otherIntro}</p>
      <TaskList {...{ locale, answer }} />
    </Card>
  )
}

/** The same where it is the whole answer: then it stands in the place of the answer. */
function Tasks({ locale, answer, place }: TasksProps & Pick<Props, 'place'>) {
  const t = askingWords[locale]
  if (answer.tasks.length === 0) return null
  return (
    <>
      <Heading level={2}>{t.needed}</Heading>
      <ReadAs locale={locale} chips={answer.read.chips} place={place} />
      <TaskList {...{ locale, answer }} />
    </>
  )
}

function TaskList({ locale, answer }: TasksProps) {
  return (
    <List
      items={answer.tasks.map(({ task, about, initiative, when, from }) => (
        <Named
          locale={locale}
          href={'task' in from ? `/taken/${from.task}` : `/activiteiten/${from.activity}`}
          name={capital(task)}
          about={[initiative, about, when]}
        />
      ))}
    />
  )
}

/** What is like that which somebody wants to begin: to learn from, so nobody is brought there and nothing is judged. */
function Alike({ locale, alike }: { locale: Locale; alike: Answer['alike'] }) {
  const t = askingWords[locale].alike
  if (alike.length === 0) return null
  return (
    <>
      <Heading level={2}>{t.title}</Heading>
      <p>{t.text}</p>
      <List
        items={alike.map(({ candidate: { id, title, initiativeName, areaName } }) => (
          <Named
            locale={locale}
            href={`/activiteiten/${id}`}
            name={title}
            about={[initiativeName, areaName ?? '']}
          />
        ))}
      />
    </>
  )
}

interface NamedProps {
  readonly locale: Locale
  readonly href: string
  readonly name: string
  /** What is told of it, on one line; what is empty is left out. */
  readonly about: readonly string[]
}

function Named({ locale, href, name, about }: NamedProps) {
  return (
    <>
      <a href={href}>
        <Own locale={locale}>{name}</Own>
      </a>
      <br />
      <span class="meta">
        <Own locale={locale}>{about.filter((part) => part !== '').join(' · ')}</Own>
      </span>
    </>
  )
}
