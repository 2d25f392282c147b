import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { Area, Theme } from '#capabilities/municipalities/index.ts'
import {
  BadgeList,
  Button,
  Card,
  Chips,
  Disclosure,
  EmptyState,
  Field,
  FormErrors,
  Fresh,
  Grid,
  Heading,
  HiddenField,
  Lead,
  Link,
  Own,
  Pagination,
  TakeAlong,
} from '#ui/index.ts'
import type { Badge, Chip } from '#ui/index.ts'
import type { Phase, RoomForNewcomers } from '../domain.ts'
import { listText } from '../forms/list.ts'
import type { ListForm, ListInput } from '../forms/list.ts'
import { words } from '../messages.ts'
import { ownWords } from '../own-messages.ts'
import type { PublishedInitiativeRow } from '../schema.ts'
import { freshInWords } from './facts.ts'

export const perPage = 20

export interface ListPageProps {
  readonly city: string
  readonly locale: Locale
  readonly today: string
  readonly form: ListForm
  readonly state: FormState
  /** What was asked; the usual when it could not be read. */
  readonly input: ListInput
  readonly themes: readonly Theme[]
  readonly areas: readonly Area[]
  readonly rows: readonly PublishedInitiativeRow[]
  readonly total: number
}

/** Initiatives of the municipality, by word, theme and area. */
export function ListPage(props: ListPageProps) {
  const { locale, rows, total, input } = props
  const text = words[locale].list
  return (
    <>
      <Heading level={1}>{text.title}</Heading>
      <Lead>{text.intro}</Lead>
      <Asking {...props} />
      <ThemeChips {...props} />
      {total > 0 ? (
        <>
          <Heading level={2} id="f-pagina">
            {text.count(total)}
          </Heading>
          <Grid>
            {rows.map((row) => (
              <InitiativeCard key={row.slug} {...props} row={row} />
            ))}
          </Grid>
          <Pagination
            label={text.pages}
            page={input.pagina}
            pages={Math.ceil(total / perPage)}
            href={(pagina) => hrefOf(props.form, { ...input, pagina })}
            previous={text.previous}
            next={text.next}
            pageName={text.page}
          />
        </>
      ) : (
        <Nothing {...props} />
      )}
      <p>
        <Link href="/initiatieven/nieuw" kind="next">
          {ownWords[locale].register.title}
        </Link>
      </p>
      <Along {...props} />
    </>
  )
}

const otherForms = ['csv', 'json', 'geojson'] as const

function Along({ form, input, locale }: ListPageProps) {
  const text = words[locale].list.along
  const query = form.toQuery({ ...input, pagina: 1 }).toString()
  const links = otherForms.map((other) => ({
    text: text[other],
    href: `/initiatieven.${other}${query ? `?${query}` : ''}`,
  }))
  return <TakeAlong summary={text.summary} links={links} />
}

/** A page of the list by what is asked. */
function hrefOf(form: ListForm, input: ListInput): string {
  const query = form.toQuery(input).toString()
  return query ? `/initiatieven?${query}` : '/initiatieven'
}

function Asking({ form, state, input, locale, city, areas, themes }: ListPageProps) {
  const text = words[locale].list
  const own = { areas, themes: themes.map((theme) => ({ id: theme.slug, name: theme.name[locale] })) }
  const fields = { of: form, text: listText(text, city, own), locale, state }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- `<search>` is not known to the older phones we serve
    <form class="search-form" action="/initiatieven" method="get" role="search" noValidate>
      <FormErrors {...fields} />
      <div class="search-form__main">
        <Field {...fields} name="q" />
        {areas.length > 1 ? <Field {...fields} name="gebied" optional="unsaid" /> : null}
        <Button>{text.button}</Button>
      </div>
      {input.thema === null ? null : <HiddenField name="thema" value={input.thema} />}
    </form>
  )
}

const firstThemes = 6

/** The first themes as chips, the others folded away; the chosen one is always in sight. */
function ThemeChips({ form, input, themes, locale }: ListPageProps) {
  const text = words[locale].list
  const chips = themes.map((theme) => {
    const on = input.thema === theme.slug
    const name = theme.name[locale]
    const href = hrefOf(form, { ...input, thema: on ? null : theme.slug, pagina: 1 })
    return { text: name, href, on, label: on ? text.chipOn(name) : text.chipOff(name) } satisfies Chip
  })
  if (chips.length === 0) return null
  const sorted = [...chips.filter((chip) => chip.on), ...chips.filter((chip) => !chip.on)]
  const rest = sorted.slice(firstThemes)
  return (
    <>
      <div id="f-thema">
        <Chips label={text.theme} items={sorted.slice(0, firstThemes)} />
      </div>
      {rest.length > 0 ? (
        <Disclosure summary={text.moreThemes}>
          <Chips label={text.moreThemes} items={rest} />
        </Disclosure>
      ) : null}
    </>
  )
}

function InitiativeCard({
  row,
  locale,
  today,
}: {
  row: PublishedInitiativeRow
  locale: Locale
  today: string
}) {
  const fresh = freshInWords(row.confirmed_on, today, locale)
  const place = [row.place_name, row.area_name].filter((part) => part && part !== row.name)
  return (
    <Card
      level={3}
      title={row.name}
      href={`/initiatieven/${row.slug}`}
      meta={[...new Set(place)].join(', ')}
      footer={<Fresh stale={fresh.stale}>{fresh.text}</Fresh>}
    >
      {row.sentence ? (
        <p>
          <Own locale={locale}>{row.sentence}</Own>
        </p>
      ) : null}
      <BadgeList label={words[locale].list.about} items={badgesOf(row.phase, row.room, locale)} />
    </Card>
  )
}

/** How an initiative stands, in the few words of a card: a phase only when it is not simply running. */
export function badgesOf(phase: Phase, room: RoomForNewcomers, locale: Locale): Badge[] {
  const text = words[locale]
  const state: Badge[] =
    phase === 'running'
      ? []
      : [{ text: text.phase[phase], tone: phase === 'paused' || phase === 'stopped' ? 'mind' : 'neutral' }]
  if (phase === 'stopped') return state
  return [...state, { text: text.room[room], tone: room === 'welcome' ? 'ok' : 'mind' }]
}

function Nothing({ input, locale }: ListPageProps) {
  const text = words[locale].list
  const asked = input.q !== '' || input.thema !== null || input.gebied !== null
  const say = asked ? text.none : text.empty
  return (
    <EmptyState title={say.title}>
      <p>{say.text}</p>
      {asked ? (
        <p>
          <Link href="/initiatieven" kind="next">
            {text.clear}
          </Link>
        </p>
      ) : null}
      <p>
        <Link href="/" kind="next">
          {text.none.activities}
        </Link>
      </p>
    </EmptyState>
  )
}
