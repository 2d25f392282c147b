import { sql } from 'kysely'
import { useCase } from '#platform/db/doors.ts'
import { keepFile, publishFile } from '#platform/files/store.ts'
import type { Shape } from '#platform/geo/shape.ts'
import { addActivity } from '#capabilities/activities/service/own.ts'
import { keepInitiatives, nowhere } from '#capabilities/initiatives/index.ts'
import { publishInitiative } from '#capabilities/initiatives/service/edit.ts'
import { readOwn } from '#capabilities/initiatives/service/look.ts'
import { registerInitiative } from '#capabilities/initiatives/service/register.ts'
import { asAreaToSave, drawAreas } from '#capabilities/municipalities/index.ts'
import { initiativeFacts } from './an-activity.ts'
import { as, aPerson, inTeam } from './people.ts'
import type { SignedIn } from './people.ts'
import { aTestApp } from './test-app.ts'
import type { TestApp } from './test-app.ts'
import { aMunicipality } from './test-database.ts'

/** Everybody who may come to the door, each with the roles that make them who they are. */
export const visitors = [
  'visitor',
  'person',
  'owner',
  'editor',
  'owner of another initiative',
  'partner',
  'partner elsewhere',
  'neighbourhood team',
  'area connector',
  'area connector elsewhere',
  'municipal officer',
  'programme lead',
  'moderator',
  'administrator',
] as const
export type Visitor = (typeof visitors)[number]

/** A municipality with an initiative that has a team, one that nobody keeps, and one of every kind of person. */
export interface Houseful {
  readonly place: Awaited<ReturnType<typeof aMunicipality>>
  readonly site: TestApp
  readonly who: ReadonlyMap<Visitor, SignedIn | null>
  readonly id: string
  readonly slug: string
  readonly unclaimed: string
  readonly activity: string
  /** The role of the editor, as the team's page names it. */
  readonly member: string
  /** A photo that everybody may see. */
  readonly photo: string
}

const spot = { lat: 52.38, lon: 4.62 }
const [west, east] = [spot.lon - 0.01, spot.lon + 0.01]
const [south, north] = [spot.lat - 0.01, spot.lat + 0.01]
const around: Shape = {
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
}

/** Fills a municipality. The initiative lies in the area `west`; who is "elsewhere" works in `oost`. */
export async function aHouseful(): Promise<Houseful> {
  const place = await aMunicipality()
  const { database, ctx } = place
  const area = { id: 'west', level: 'gebied', name: 'West', partOf: [], shape: around } as const
  await drawAreas(database, ctx, {
    levels: ['gebied'],
    areas: [asAreaToSave({ ...area, schematic: true, year: null })],
  })
  const first = await aPerson(place)
  const { slug } = (await registerInitiative(database, first.ctx, {
    // Named after its municipality: what is found elsewhere by our ids would show.
    name: `Soep ${ctx.municipality}`,
    sentence: 'Elke dinsdag soep',
    place: { name: 'De Stal', address: null, postcode: null, spot },
  }))!
  const owner = await first.again()
  await publishInitiative(database, owner.ctx, { slug })
  const { head } = await readOwn(database, owner.ctx, { slug })
  const id = head.initiative_id
  const told = {
    title: 'Soep eten',
    schedule: {
      start: '2026-12-01T18:00',
      end: '2026-12-01T20:00',
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      except: [],
      cancelled: [],
    },
    place: nowhere,
    entrance: null,
    capacity: null,
    host: 'De kok zit bij het raam.',
    description: '',
    costCents: 0,
  } as const
  const activity = (await addActivity(database, owner.ctx, { slug, told }))!.id
  const unclaimed = await fromFile(place)
  const who = new Map<Visitor, SignedIn | null>([
    ['visitor', null],
    ['person', await aPerson(place)],
    ['owner', owner],
    ['editor', await aPerson(place, inTeam('editor', id))],
    ['owner of another initiative', await aPerson(place, inTeam('owner', 'een-ander'))],
    ['partner', await aPerson(place, as('partner', 'west'))],
    ['partner elsewhere', await aPerson(place, as('partner', 'oost'))],
    ['neighbourhood team', await aPerson(place, as('neighbourhood-team', 'west'))],
    ['area connector', await aPerson(place, as('area-connector', 'west'))],
    ['area connector elsewhere', await aPerson(place, as('area-connector', 'oost'))],
    ['municipal officer', await aPerson(place, as('municipal-officer'))],
    ['programme lead', await aPerson(place, as('programme-lead'))],
    ['moderator', await aPerson(place, as('moderator'))],
    ['administrator', await aPerson(place, as('administrator'))],
  ])
  const site = await aTestApp(place)
  const member = await memberOf(place, id)
  return { place, site, who, id, slug, unclaimed, activity, member, photo: await aPublicPhoto(place) }
}

type Place = Houseful['place']

/** An initiative as a file brings it. */
async function fromFile({ database, ctx }: Place): Promise<string> {
  const keep = useCase<undefined, string>(
    { name: 'test.keep', may: () => true, records: null },
    async (work) => {
      const contact = { phone: null, email: 'koor@voorbeeld.example', website: null, chat: null }
      const place = { name: 'Kerk', address: null, postcode: null, spot }
      const facts = initiativeFacts({
        name: `Buurtkoor ${ctx.municipality}`,
        source: 'lijst.csv',
        contact,
        place,
      })
      return [...(await keepInitiatives(work, [facts])).values()][0]!.head.slug
    },
  )
  return keep(database, { ...ctx, actor: { kind: 'system', name: 'test' } }, undefined)
}

function aPublicPhoto({ database, ctx }: Place): Promise<string> {
  const publish = useCase<undefined, string>(
    { name: 'test.photo', may: () => true, records: null },
    async (work) => {
      const picture = { width: 1, height: 1, bytes: Buffer.from('a picture') }
      const id = await keepFile(work, { large: picture, small: picture })
      await publishFile(work, id)
      return id
    },
  )
  return publish(database, { ...ctx, actor: { kind: 'system', name: 'test' } }, undefined)
}

function memberOf({ database, ctx }: Place, team: string): Promise<string> {
  const find = useCase<undefined, string>(
    { name: 'test.member', may: () => true, records: null },
    async ({ db }) => {
      const found = await sql<{ id: string }>`select grant_id as id from samenspel.role_grant
        where team_id = ${team} and role = 'editor'`.execute(db)
      return found.rows[0]!.id
    },
  )
  return find(database, ctx, undefined)
}
