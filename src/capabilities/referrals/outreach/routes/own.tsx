import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import type { VisitId } from '../domain.ts'
import { inviteForm, keyForm, objectForm } from '../forms.ts'
import { outreachWords } from '../messages.ts'
import { becomeKeyPerson, inviteTeam, objectToVisit, readOwnSide, takeKeyPersonBack } from '../service/own.ts'
import { OwnTeamPage } from '../views/own.tsx'
import type { OwnDone, WrongOwn } from '../views/own.tsx'
import { askedAbout, doneIn, letterOf, pointsToSomebody } from './shared.ts'

type C = Context<PageEnv>

/** Mounts `/initiatieven/:slug/wijkteam`: where an initiative reads what the team noted, and asks it to come. */
export function mountOwnTeam(app: Hono<PageEnv>, house: House): void {
  const at = '/initiatieven/:slug/wijkteam'
  app.get(at, (c) => signedIn(c, () => page(c, house)))
  app.post(`${at}/uitnodiging`, (c) => signedIn(c, () => invite(c, house)))
  app.post(`${at}/bezoeken/:bezoek/anders`, (c) => signedIn(c, () => object(c, house)))
  app.post(`${at}/aanspreekpunt`, (c) => signedIn(c, () => becomeKey(c, house)))
  app.post(`${at}/aanspreekpunt/weg`, (c) => signedIn(c, () => stopBeingKey(c, house)))
}

const signedIn = (c: C, then: () => Promise<Response>): Promise<Response> | Response =>
  c.var.ctx.actor.kind === 'person' ? then() : toTheDoor(c)

const slugOf = (c: C): string => c.req.param('slug') ?? ''
const formOf = (c: C) => inviteForm(localDay(c.var.ctx.now))

const done = (c: C, what: OwnDone): Response =>
  c.redirect(`/initiatieven/${slugOf(c)}/wijkteam?gelukt=${what}`, 303)

async function page(
  c: C,
  house: House,
  { wrong, nobody = false }: { readonly wrong?: WrongOwn; readonly nobody?: boolean } = {},
): Promise<Response> {
  const { ctx } = c.var
  const t = outreachWords[ctx.locale].own
  const own = await readOwnSide(house.database, ctx, { slug: slugOf(c) })
  return showPage(c, house, {
    title: `${t.title}: ${own.head.name}`,
    writtenBy: 'residents',
    current: '/mijn',
    status: wrong || nobody ? 422 : 200,
    children: (
      <OwnTeamPage
        {...{ own, wrong, nobody }}
        locale={ctx.locale}
        today={localDay(ctx.now)}
        form={formOf(c)}
        done={doneIn(c, t.done)}
      />
    ),
  })
}

async function invite(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const parsed = formOf(c).parse(await sentForm(c))
  if (!parsed.ok) return page(c, house, { wrong: { form: 'invite', state: parsed } })
  const asked = { slug: slugOf(c), wished: parsed.value.dag, letter: letterOf(c) }
  const became = await inviteTeam(house.database, ctx, asked)
  if (became === 'nobody') return page(c, house, { nobody: true })
  house.post.wake(ctx.municipality)
  return done(c, 'uitgenodigd')
}

async function object(c: C, house: House): Promise<Response> {
  const visit = c.req.param('bezoek') ?? ''
  if (!isId(visit)) throw new NotFound()
  const id = visit as VisitId
  const sent = await sentForm(c)
  const parsed = objectForm.parse(sent)
  if (!parsed.ok) return page(c, house, { wrong: { form: 'object', visit: id, state: parsed } })
  const words = parsed.value.anders ?? ''
  const question = askedAbout(c, sent, words)
  if (question) {
    const state = refused(parsed, { anders: pointsToSomebody })
    return page(c, house, { wrong: { form: 'object', visit: id, state, question } })
  }
  const said = { slug: slugOf(c), visit: id, words }
  await objectToVisit(house.database, c.var.ctx, said)
  return done(c, 'anders')
}

async function becomeKey(c: C, house: House): Promise<Response> {
  const parsed = keyForm.parse(await sentForm(c))
  if (!parsed.ok) return page(c, house, { wrong: { form: 'key', state: parsed } })
  const { naam: name, bereik: reach } = parsed.value
  await becomeKeyPerson(house.database, c.var.ctx, { slug: slugOf(c), name, reach })
  return done(c, 'aanspreekpunt')
}

async function stopBeingKey(c: C, house: House): Promise<Response> {
  await takeKeyPersonBack(house.database, c.var.ctx, { slug: slugOf(c) })
  return done(c, 'weg')
}
