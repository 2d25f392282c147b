import type { Context, Hono } from 'hono'
import { stampOf, suspicionsOf, trapIn } from '#platform/abuse/abuse.ts'
import { calendarFile } from '#platform/calendar/file.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { isLocalDay, localDay } from '#platform/i18n/dates.ts'
import { isId, slugOf } from '#platform/ids.ts'
import { isToken } from '#capabilities/accounts/index.ts'
import type { ActivityId } from '../domain.ts'
import { ownEvent } from './calendar.ts'
import { letterOf } from '../own-answers.ts'
import { joinForm } from './forms.ts'
import { datesToJoin, joinDate, leaveDate, readOwnJoining } from './join.ts'
import { isJoinable } from './date.ts'
import { datesAhead } from './joining.ts'
import { joinWords } from './messages.ts'
import type { DateToJoin } from './date.ts'
import { DonePage, GonePage, JoinPage, LeftPage, OwnPage, PickPage } from './views.tsx'

type C = Context<PageEnv>

/** What one network may send within the hour: a neighbourhood centre signs up many, a machine many more. */
const enough = { minutes: 60, most: 60 }
/** And of those on one date: nobody fills a table alone. */
const enoughOfDate = { minutes: 60, most: 20 }

interface Counters {
  readonly all: Counter
  readonly date: Counter
}

/** Mounts joining: a date to choose, a form, and the page of whoever joined. */
export function mountJoining(app: Hono<PageEnv>, house: House): void {
  const counters = { all: openCounter(enough), date: openCounter(enoughOfDate) }
  app.get('/activiteiten/:id{[0-9a-z]+}/meedoen', (c) => joinPage(c, house))
  app.post('/activiteiten/:id{[0-9a-z]+}/meedoen', (c) => join(c, house, counters))
  app.get('/activiteiten/:id{[0-9a-z]+}/meedoen/gelukt', (c) => donePage(c, house))
  app.get('/aanmelding/afgemeld', (c) => leftPage(c, house))
  app.get('/aanmelding/:token/agenda.ics', (c) => calendar(c, house, c.req.param('token')))
  app.get('/aanmelding/:token', (c) => ownPage(c, house, c.req.param('token')))
  app.post('/aanmelding/:token', (c) => leave(c, house, c.req.param('token')))
}

async function datesOf(c: C, house: House): Promise<DateToJoin[]> {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new NotFound()
  const { municipality, now } = c.var.ctx
  const asked = { id: id as ActivityId, from: now, limit: datesAhead }
  const dates = await datesToJoin(house.database, municipality, asked)
  if (!dates.some((date) => date.hasTeam)) throw new NotFound()
  return dates
}

/** The form for the date that was asked for, or for the only one; else the dates to choose from. */
async function joinPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const { locale } = ctx
  const dates = await datesOf(c, house)
  const open = dates.filter(isJoinable)
  const day = wrong?.typed['dag'] ?? c.req.query('dag')
  // What was typed for a date that cannot be joined any more is kept, for the next one that can.
  const other = wrong || open.length === 1 ? open[0] : undefined
  const date = open.find((one) => one.day === day) ?? other
  const what = dates[0]!.title
  const shown = { locale, dates, today: localDay(ctx.now) }
  if (date === undefined)
    return showPage(c, house, {
      title: joinWords[locale].pick.title(what),
      writtenBy: 'residents',
      current: '/activiteiten',
      status: wrong ? 422 : 200,
      children: <PickPage {...shown} />,
    })
  const typed = wrong && { ...wrong, typed: { ...wrong.typed, dag: date.day } }
  const state = typed ?? joinForm.start({ dag: date.day, sinds: stampOf(ctx.now) })
  return showPage(c, house, {
    title: joinWords[locale].form.title(what),
    writtenBy: 'residents',
    current: '/activiteiten',
    status: wrong ? 422 : 200,
    children: <JoinPage {...shown} date={date} state={state} />,
  })
}

async function join(c: C, house: House, counters: Counters): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new NotFound()
  const form = await sentForm(c)
  const parsed = joinForm.parse(form)
  if (!parsed.ok) return joinPage(c, house, sayingDate(parsed))
  const { naam, email, telefoon, eerste, dag, sinds } = parsed.value
  const no = (code: string) => joinPage(c, house, refused(parsed, { naam: { code } }))
  // A year that no calendar of ours has.
  if (!isLocalDay(dag)) return no('date-gone')
  const odd = suspicionsOf({ trap: trapIn(form), stamp: sinds, words: naam }, ctx.now)
  // A form that lay open for a day is no machine's: only what no person does is asked again.
  if (odd.includes('trap')) return no('trap')
  if (!isWithin(c, house, { counters, date: `${id} ${dag}` })) return no('too-often')
  const joined = await joinDate(house.database, ctx, {
    activity: id as ActivityId,
    day: dag,
    name: naam,
    email,
    phone: telefoon,
    firstTime: eerste,
    locale: ctx.locale,
    letter: letterOf(c),
  })
  if (joined.kind !== 'joined') return no(joined.kind)
  house.post.wake(ctx.municipality)
  if (joined.token !== null) return c.redirect(`/aanmelding/${joined.token}?nieuw=ja`, 303)
  const how = `${joined.standing === 'waiting' ? '&wacht=ja' : ''}${email === null ? '' : '&mail=ja'}`
  return c.redirect(`/activiteiten/${id}/meedoen/gelukt?dag=${dag}${how}`, 303)
}

/** A hidden field shows no error: what is wrong with the date is said at the first field that is seen. */
function sayingDate(wrong: FormState): FormState {
  const { dag, ...errors } = wrong.errors
  return dag ? { ...wrong, errors: { ...errors, naam: { code: 'date-gone' } } } : wrong
}

function isWithin(c: C, house: House, { counters, date }: { counters: Counters; date: string }): boolean {
  if (house.config.requestsPerMinute === 0) return true
  const [network, now] = [networkOf(c, house), house.clock()]
  return counters.all.take(network, now) && counters.date.take(`${network} ${date}`, now)
}

async function donePage(c: C, house: House): Promise<Response> {
  const { locale, now } = c.var.ctx
  const dates = await datesOf(c, house)
  const day = c.req.query('dag') ?? ''
  const date = dates.find((one) => one.day === day)
  const isWaiting = c.req.query('wacht') === 'ja'
  return showPage(c, house, {
    title: isWaiting ? joinWords[locale].done.waiting : joinWords[locale].done.coming,
    writtenBy: 'residents',
    current: '/activiteiten',
    children: (
      <DonePage
        locale={locale}
        id={dates[0]!.activity}
        date={isLocalDay(day) ? date : undefined}
        today={localDay(now)}
        isWaiting={isWaiting}
        isMailed={c.req.query('mail') === 'ja'}
      />
    ),
  })
}

async function own(c: C, house: House, token: string) {
  return isToken(token) ? readOwnJoining(house.database, c.var.ctx, { token }) : null
}

async function ownPage(c: C, house: House, token: string): Promise<Response> {
  const { locale, now } = c.var.ctx
  const found = await own(c, house, token)
  if (!found) return gonePage(c, house)
  const t = joinWords[locale].own
  return showPage(c, house, {
    title: t.title[found.joining.standing],
    writtenBy: 'residents',
    current: '/activiteiten',
    children: (
      <OwnPage
        {...found}
        locale={locale}
        at={`/aanmelding/${token}`}
        today={localDay(now)}
        isNew={c.req.query('nieuw') === 'ja'}
      />
    ),
  })
}

function gonePage(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: joinWords[locale].gone.title,
    current: '/activiteiten',
    status: 404,
    children: <GonePage locale={locale} />,
  })
}

async function leave(c: C, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  // Twice on the button is once: both end on the same page, and so does a link that never was.
  if (isToken(token)) await leaveDate(house.database, ctx, { token, letter: letterOf(c) })
  house.post.wake(ctx.municipality)
  return c.redirect('/aanmelding/afgemeld', 303)
}

function leftPage(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: joinWords[locale].left.title,
    current: '/activiteiten',
    children: <LeftPage locale={locale} />,
  })
}

/** Their own date, as their calendar keeps it: the same event at each change, and cancelled when it is. */
async function calendar(c: C, house: House, token: string): Promise<Response> {
  const found = await own(c, house, token)
  if (!found) throw new NotFound()
  const event = ownEvent(found, `${c.var.origin}/activiteiten/${found.joining.activity}`)
  return c.body(calendarFile({ name: event.title, prodid: '-//Samenspel//NL', events: [event] }), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${slugOf(event.title)}.ics"`,
    'cache-control': 'private, no-store',
  })
}
