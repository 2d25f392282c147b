import type { FormState } from '#platform/forms/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { addDays, dayInWords, listInWords } from '#platform/i18n/dates.ts'
import {
  Alert,
  Button,
  DataList,
  Heading,
  HiddenField,
  Lead,
  List,
  Own,
  Prose,
  RadioGroup,
} from '#ui/index.ts'
import type { DataListItem } from '#ui/index.ts'
import type { ActivityValue } from '../../forms.ts'
import { regionOfSkip, unknownHolidays } from '../../holidays/free.ts'
import { ownWords } from '../../own-messages.ts'
import { exceptionsOf, occurrencesOf } from '../../recurrence.ts'
import { rhythmsFor, ruleOf } from '../../rhythm.ts'
import type { StoredActivity } from '../../schema.ts'
import type { ToldActivity } from '../../service/own.ts'
import { oftenOf, scheduleInWords } from '../../words.ts'
import { withoutEnd } from '../../told.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { Crumbs } from './crumbs.tsx'
import type { OfTeam } from './crumbs.tsx'

export interface CheckPageProps extends OfTeam {
  readonly row: StoredActivity | null
  readonly told: ToldActivity
  readonly value: ActivityValue
  /** What was typed: it goes along unseen. */
  readonly state: FormState
  readonly today: string
  /** The day from which a change holds, when earlier dates stay as they are. */
  readonly from: string | null
}

const shownDates = 6
const shownSkipped = 4

/** What was understood, said back before it is kept. */
export function CheckPage(props: CheckPageProps) {
  const { locale, head, row, told, value, state, today, from } = props
  const t = ownWords[locale].check
  const { ritme: _ritme, ...typed } = state.typed
  return (
    <>
      <Crumbs locale={locale} head={head} here={t.title} />
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      <Prose>
        <DataList items={itemsOf(props)} />
      </Prose>
      <Dates told={told} locale={locale} today={today} />
      <form class="form" method="post" noValidate>
        {Object.entries(typed).flatMap(([name, given]) =>
          [given].flat().map((one) => <HiddenField key={`${name} ${one}`} name={name} value={one} />),
        )}
        <Often told={told} value={value} locale={locale} today={today} isKnown={row !== null} />
        {row === null ? null : (
          <Prose>
            {from === null ? null : <p>{t.from(dayInWords(from, locale, { today }))}</p>}
            <p>{ownWords[locale].told}</p>
          </Prose>
        )}
        <div class="button-row">
          <Button name="stap" value="klopt">
            {row === null ? t.put : t.keep}
          </Button>
          <Button name="stap" value="terug" variant="secondary">
            {t.again}
          </Button>
        </div>
      </form>
    </>
  )
}

function itemsOf({ told, locale, today }: CheckPageProps): DataListItem[] {
  const t = ownWords[locale]
  const { schedule, place } = told
  const own = (text: string) => <Own locale={locale}>{text}</Own>
  const join = [
    told.entrance === null ? '' : optionText(t.form.meedoen.options[told.entrance]),
    told.capacity === null ? '' : t.check.places(told.capacity),
  ].filter(Boolean)
  const where = [place.name, place.address].filter(Boolean).join(', ')
  return [
    { term: t.check.what, value: own(told.title) },
    { term: t.check.when, value: capital(scheduleInWords(schedule, locale, { today, dates: 'elsewhere' })) },
    { term: t.check.where, value: where === '' ? t.check.ownPlace : own(where) },
    ...(told.host === '' ? [] : [{ term: t.check.host, value: own(told.host) }]),
    ...(join.length === 0 ? [] : [{ term: t.check.join, value: join.join(', ') }]),
  ]
}

function optionText(option: string | { readonly text: string }): string {
  return typeof option === 'string' ? option : option.text
}

function Dates({ told, locale, today }: Pick<CheckPageProps, 'told' | 'locale' | 'today'>) {
  const t = ownWords[locale].check
  const { schedule } = told
  if (schedule.rule === null) return null
  const start = schedule.start.slice(0, 10)
  const from = start < today ? today : start
  const days = occurrencesOf(schedule, { from, to: addDays(from, 731) }).slice(0, shownDates)
  const last = days.at(-1)?.day ?? from
  const coming = exceptionsOf(schedule).filter((day) => day >= from)
  const skipped = coming.filter((day) => day <= addDays(last, 92)).slice(0, shownSkipped)
  const inWords = (day: string) => dayInWords(day, locale, { today })
  return (
    <Prose>
      <Heading level={2}>{t.first}</Heading>
      <List items={days.map(({ day }) => capital(inWords(day)))} />
      {skipped.length > 0 ? (
        <p>
          {t.skipped(listInWords(skipped.map(inWords), locale))}{' '}
          {coming.length > skipped.length ? t.skippedLater : null}
        </p>
      ) : null}
      <Holidays schedule={schedule} locale={locale} today={today} />
    </Prose>
  )
}

function Holidays({
  schedule,
  locale,
  today,
}: {
  schedule: ToldActivity['schedule']
  locale: Locale
  today: string
}) {
  const t = ownWords[locale]
  const region = (schedule.skips ?? []).map(regionOfSkip).find((one) => one !== null)
  if (!region) return null
  const unknown = unknownHolidays(region, today).map(({ holiday, year }) => `${t.holidays[holiday]} ${year}`)
  return (
    <>
      <p class="meta">{t.check.advice}</p>
      {unknown.length > 0 ? <Alert tone="info">{t.check.unknown(listInWords(unknown, locale))}</Alert> : null}
    </>
  )
}

/** The rhythms that fit the day, each said after it; first of all what the host said. */
function Often({
  told,
  value,
  locale,
  today,
  isKnown,
}: Pick<CheckPageProps, 'told' | 'value' | 'locale' | 'today'> & { readonly isKnown: boolean }) {
  const t = ownWords[locale].check
  const { schedule } = told
  const rule = schedule.rule === null ? null : withoutEnd(schedule.rule)
  const rules = rhythmsFor(value.dag).map((rhythm) => ({ rhythm, rule: ruleOf(rhythm, value.dag) }))
  const chosen = rules.find((one) => one.rule === rule)
  const options = rules.map((one) => ({
    value: one.rhythm === chosen?.rhythm ? 'said' : one.rhythm,
    text:
      one.rule === null
        ? t.once(dayInWords(value.dag, locale, { today }))
        : capital(
            oftenOf({ ...schedule, start: `${value.dag}T00:00`, end: null, rule: one.rule }, locale) ?? '',
          ),
  }))
  // A series that is known keeps its rhythm unless its words are changed.
  if (isKnown) return <HiddenField name="ritme" value={value.ritme ?? 'said'} />
  const own = chosen
    ? []
    : [{ value: 'said', text: t.said(value.hoevaak ?? oftenOf(schedule, locale) ?? '') }]
  return <RadioGroup name="ritme" label={t.often} options={[...own, ...options]} value="said" />
}
