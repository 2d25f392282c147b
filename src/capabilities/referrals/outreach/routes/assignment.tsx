import type { Context, Hono } from 'hono'
import { isA } from '#platform/access/roles.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import { forTeam } from '../../door.ts'
import { leadsProgramme, teamKey, worksInTeam } from '../../policy.ts'
import { SharedFrame } from '../../views/frame.tsx'
import type { Assignment } from '../domain.ts'
import { assignmentForm } from '../forms.ts'
import { outreachWords } from '../messages.ts'
import { mayAssign, mayReadHours } from '../policy.ts'
import { listAssignments, setAssignment } from '../service/assign.ts'
import { readQuarters } from '../service/quarters.ts'
import { AssignPage } from '../views/assign.tsx'
import { AssignmentsPage } from '../views/assignments.tsx'

type C = Context<PageEnv>
const at = '/wijkteam/opdracht'

/** Mounts `/wijkteam/opdracht`: what the teams are asked to do, for everybody; and where that is set. */
export function mountAssignments(app: Hono<PageEnv>, house: House): void {
  app.get(at, (c) => list(c, house))
  app.get(`${at}/wijzigen`, (c) => forTeam(c, () => editPage(c, house), mayAssign))
  app.post(`${at}/wijzigen`, (c) => forTeam(c, () => save(c, house), mayAssign))
  app.get(
    '/beheer/wijkteams',
    onlyFor('administrator', (c) => c.redirect(at, 303)),
  )
}

/** The names of the areas that a team can be for: those by which the municipality works; without them CBS's districts. */
async function namesOfTeams(c: C, house: House): Promise<Readonly<Record<string, string>>> {
  const { ctx } = c.var
  const drawn = await listAreas(house.database, ctx.municipality, ['gebied', 'wijk'])
  const own = drawn.filter(({ level }) => level === 'gebied')
  const areas = own.length > 0 ? own : drawn
  const whole = [teamKey(null), outreachWords[ctx.locale].whole] as const
  return Object.fromEntries([...areas.map(({ id, name }) => [id, name] as const), whole])
}

async function list(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { locale, actor } = ctx
  const t = outreachWords[locale].assignment
  const assignments = await listAssignments(house.database, ctx.municipality, undefined)
  const names = await namesOfTeams(c, house)
  const quarters = mayReadHours(actor) ? await readQuarters(house.database, ctx, undefined) : null
  return showPage(c, house, {
    title: t.title,
    description: t.intro,
    current: worksInTeam(actor)
      ? '/wijkteam'
      : leadsProgramme(actor)
        ? '/wijkteam/gemis'
        : isA(actor, 'administrator')
          ? '/beheer'
          : at,
    children: (
      <SharedFrame {...{ locale, actor }} current="assignment">
        <AssignmentsPage
          {...{ locale, assignments, quarters }}
          today={localDay(ctx.now)}
          areaName={(team) => names[team] ?? team}
          maySet={mayAssign(actor) ? 'may set' : 'reads'}
          fromDesk={isA(actor, 'administrator')}
          done={c.req.query('gelukt') === 'opdracht'}
        />
      </SharedFrame>
    ),
  })
}

async function editPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const names = await namesOfTeams(c, house)
  const form = assignmentForm(Object.keys(names))
  const all = await listAssignments(house.database, ctx.municipality, undefined)
  const team = c.req.query('team')
  const was = String(wrong?.typed['was'] ?? c.req.query('van') ?? '')
  const one = all.find((each) => each.from === was && each.team === (wrong?.typed['team'] ?? team)) ?? null
  const t = outreachWords[ctx.locale].assignment.form
  return showPage(c, house, {
    title: one === null ? t.newTitle : t.editTitle(one.name),
    current: at,
    status: wrong ? 422 : 200,
    children: (
      <AssignPage
        locale={ctx.locale}
        one={one}
        form={form}
        state={wrong ?? form.start(one === null ? { van: localDay(ctx.now) } : startOf(one))}
        teams={names}
      />
    ),
  })
}

function startOf({ team, name, words, hours, from, until }: Assignment) {
  return { team, naam: name, opdracht: words, uren: hours, van: from, tot: until, was: from }
}

async function save(c: C, house: House): Promise<Response> {
  const form = assignmentForm(Object.keys(await namesOfTeams(c, house)))
  const parsed = form.parse(await sentForm(c))
  if (!parsed.ok) return editPage(c, house, parsed)
  const { team, naam: name, opdracht: words, uren: hours, van: from, tot: until, was } = parsed.value
  const assignment = { team, name, words, hours, from, until }
  const done = await setAssignment(house.database, c.var.ctx, { assignment, was: was || null })
  if (done === 'overlaps') return editPage(c, house, refused(parsed, { van: { code: 'overlaps' } }))
  return c.redirect(`${at}?gelukt=opdracht`, 303)
}
