import { audiences } from '#platform/access/circles.ts'
import type { Audience } from '#platform/access/circles.ts'
import { readPhoto } from '#platform/images/read-photo.ts'
import { keepDemoPeople } from '#capabilities/accounts/index.ts'
import { addActivity } from '#capabilities/activities/service/own.ts'
import { nowhere, unknownAccess } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { PartName, Parts } from '#capabilities/initiatives/parts.ts'
import { addPhoto } from '#capabilities/initiatives/photos/service.ts'
import { editPart, publishInitiative } from '#capabilities/initiatives/service/edit.ts'
import { readOwn } from '#capabilities/initiatives/service/look.ts'
import { registerInitiative } from '#capabilities/initiatives/service/register.ts'
import { inviteToTeam } from '#capabilities/initiatives/service/team.ts'
import { aHouseful, visitors } from './houseful.ts'
import type { Houseful, Visitor } from './houseful.ts'
import { inTeam } from './people.ts'
import { aPhoto } from './photos.ts'

/** A mark that stands in one text only. */
export const mark = (...parts: readonly string[]) => `zz${parts.join('x').replace(/[^a-z]/g, '')}zz`
export const marks = /zz[a-z]+zz/g

/** For whom everything on a page is, or that it is not out. */
const kinds = [...audiences, 'draft'] as const

export interface MarkedPage {
  readonly kind: (typeof kinds)[number]
  readonly slug: string
  readonly id: InitiativeId
}

export interface Marked {
  readonly house: Houseful
  readonly pages: readonly MarkedPage[]
}

/** One initiative for each audience, with every part shared with it; one draft; a team of the owner and the editor. */
export async function aMarkedHouse(): Promise<Marked> {
  const house = await aHouseful()
  const { database, ctx } = house.place
  const system = { ...ctx, actor: { kind: 'system', name: 'test' } } as const
  const pages: MarkedPage[] = []
  const drawn = await readPhoto(await aPhoto('jpeg', { width: 40, height: 30 }))
  if (!drawn.ok) throw new Error('a good photo was refused')
  const { photo } = drawn
  for (const kind of kinds) {
    const owner = await house.who.get('owner')!.again()
    const { slug } = (await registerInitiative(database, owner.ctx, {
      name: `Merk ${mark('name', kind)}`,
      sentence: mark('sentence', kind),
      place: { name: mark('place', kind), address: null, postcode: null, spot: { lat: 52.38, lon: 4.62 } },
    }))!
    const now = await owner.again()
    const { head, parts } = await readOwn(database, now.ctx, { slug })
    const audience: Audience = kind === 'draft' ? 'everyone' : kind
    const revisionOf = (part: string) => parts.find((one) => one.part === part)?.revision ?? 0
    for (const [part, content] of Object.entries(contents(kind)))
      await editPart(database, now.ctx, {
        part: part as PartName,
        content: content as Parts[PartName],
        slug,
        audience,
        revision: revisionOf(part),
      })
    const schedule = { start: '2026-12-01T10:00', end: null, rule: null, except: [], cancelled: [] }
    const told = { title: mark('activity', kind), schedule, place: nowhere, entrance: null, capacity: null }
    const rest = { host: '', description: '', costCents: null }
    await addActivity(database, now.ctx, { slug, told: { ...told, ...rest } })
    const editor = { email: house.who.get('editor')!.email, function: 'redacteur' }
    await keepDemoPeople(database, system, [{ ...editor, roles: [inTeam('editor', head.initiative_id)] }])
    const letter = { origin: 'https://stad.example', city: 'Proefstad', locale: 'nl' } as const
    const email = `${mark('invitation', kind)}@voorbeeld.example`
    await inviteToTeam(database, now.ctx, { slug, email, role: 'editor', ...letter })
    await addPhoto(database, now.ctx, { slug, photo, alt: mark('photo', kind), audience })
    if (kind !== 'draft') await publishInitiative(database, now.ctx, { slug })
    pages.push({ kind, slug, id: head.initiative_id })
  }
  return { house, pages }
}

function contents(kind: string) {
  return {
    place: { name: mark('place', kind), address: null, postcode: null, spot: { lat: 52.38, lon: 4.62 } },
    contact: { phone: null, email: `${mark('contact', kind)}@voorbeeld.example`, website: null, chat: null },
    room: { state: 'welcome', note: mark('room', kind) },
    themes: { themes: [], forWhom: mark('themes', kind) },
    practical: { openingHours: mark('practical', kind), costCents: null },
    story: { story: mark('story', kind), since: null },
    access: { ...unknownAccess, languages: [mark('access', kind)] },
    about: { weAre: mark('about', kind), weAreNot: '' },
    relation: { relation: mark('relation', kind) },
  }
}

const partsOfAll = [
  'place',
  'contact',
  'room',
  'themes',
  'practical',
  'story',
  'access',
  'about',
  'relation',
  'photo',
]
const team: readonly Visitor[] = ['owner', 'editor']
const partners: readonly Visitor[] = [...team, 'partner', 'neighbourhood team']
const staff: readonly Visitor[] = [
  ...partners,
  'area connector',
  'area connector elsewhere',
  'municipal officer',
  'programme lead',
]
const inAudience: Readonly<Record<Audience | 'draft', readonly Visitor[]>> = {
  ourselves: team,
  partners,
  municipality: staff,
  everyone: visitors,
  draft: team,
}

/** The marks that somebody may come across, wherever they look. */
export function allowed(visitor: Visitor): Set<string> {
  const parts = kinds.flatMap((kind) =>
    inAudience[kind].includes(visitor) ? partsOfAll.map((part) => mark(part, kind)) : [],
  )
  // What is out has a name, a sentence and activities for everyone; a draft only for its team.
  const shown = kinds.filter((kind) => kind !== 'draft' || team.includes(visitor))
  const names = shown.flatMap((kind) => ['name', 'sentence', 'activity'].map((part) => mark(part, kind)))
  // The owner typed these addresses; to the others of the team they are not shown.
  const invitations = visitor === 'owner' ? kinds.map((kind) => mark('invitation', kind)) : []
  return new Set([...parts, ...names, ...invitations])
}
