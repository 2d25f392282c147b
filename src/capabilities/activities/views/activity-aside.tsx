import type { Locale } from '#platform/context/ctx.ts'
import { ContactLinks, mailHref, ThemesCard } from '#capabilities/initiatives/index.ts'
import { Card, Link, List, Own } from '#ui/index.ts'
import type { VolunteerTask } from '../domain.ts'
import { words } from '../messages.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { ActivityPageProps } from './activity-props.ts'

/** What stands beside an activity: how to ask, who makes it, where you are needed. */
export function ActivityAside(props: ActivityPageProps) {
  const { facts, initiative, themes, locale } = props
  const text = words[locale]
  const own = themes.filter((theme) => facts.themes.includes(theme.slug))
  return (
    <>
      <Contact {...props} />
      <Card
        title={text.by.title}
        footer={
          <Link href={`/initiatieven/${initiative.slug}`} kind="next">
            {text.by.more(initiative.facts.name)}
          </Link>
        }
      >
        <p>
          <strong>
            <Own locale={locale}>{initiative.facts.name}</Own>
          </strong>
        </p>
        {initiative.facts.sentence ? (
          <p>
            <Own locale={locale}>{initiative.facts.sentence}</Own>
          </p>
        ) : null}
      </Card>
      {props.wanted ??
        (facts.volunteersWanted.length > 0 ? (
          <Wanted tasks={facts.volunteersWanted} email={facts.contactEmail} locale={locale} />
        ) : null)}
      <ThemesCard themes={own} title={text.themes} list="/activiteiten" locale={locale} />
      <p class="meta screen-only">
        <Link href={`/melden?over=activiteit:${props.id}`}>{text.report}</Link>
      </p>
    </>
  )
}

/** Strengths before needs: what somebody could mean here, each a task with a beginning and an end. */
function Wanted({
  tasks,
  email,
  locale,
}: {
  tasks: readonly VolunteerTask[]
  email: string | null
  locale: Locale
}) {
  const text = words[locale].wanted
  return (
    <Card title={text.title}>
      <p>{text.intro}</p>
      <List
        items={tasks.map((task) => (
          <Task key={task.task} task={task} locale={locale} />
        ))}
      />
      {email ? (
        <p>
          <Link href={mailHref(email)} kind="next">
            {text.ask}
          </Link>
        </p>
      ) : null}
    </Card>
  )
}

function Task({ task, locale }: { task: VolunteerTask; locale: Locale }) {
  const more = [task.task, task.time && `${capital(task.time)}.`].filter(Boolean).join(' ')
  return (
    <>
      <strong>
        <Own locale={locale}>{capital(task.talent)}</Own>
      </strong>
      <br />
      <Own locale={locale}>{more}</Own>
    </>
  )
}

/** The ways to reach the initiative; the mail address of the activity goes before its own. */
export function contactOf({ facts, initiative }: Pick<ActivityPageProps, 'facts' | 'initiative'>) {
  const { contact } = initiative.facts
  return { ...contact, email: facts.contactEmail ?? contact.email }
}

function Contact(props: ActivityPageProps) {
  const contact = contactOf(props)
  if (Object.values(contact).every((way) => way === null)) return null
  return (
    <Card title={words[props.locale].contact.title} tone="brand">
      <ContactLinks contact={contact} locale={props.locale} />
    </Card>
  )
}
