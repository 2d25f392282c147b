import { audiences } from '#platform/access/circles.ts'
import type { Audience } from '#platform/access/circles.ts'
import { unknownAccess } from './domain.ts'
import type {
  Accessibility,
  InitiativeFacts,
  Phase,
  Place,
  PublicContact,
  RoomForNewcomers,
} from './domain.ts'

/** What each part of a page holds. A part is written, shared and changed as one. */
export interface Parts {
  readonly sentence: { readonly sentence: string }
  readonly place: Place
  readonly contact: PublicContact
  readonly room: { readonly state: RoomForNewcomers; readonly note: string }
  readonly story: { readonly story: string; readonly since: number | null }
  readonly themes: { readonly themes: readonly string[]; readonly forWhom: string }
  readonly practical: { readonly openingHours: string; readonly costCents: number | null }
  readonly access: Accessibility
  readonly about: { readonly weAre: string; readonly weAreNot: string }
  readonly relation: { readonly relation: string }
}

/** The parts in the order of a conversation: what, where, how to reach you, who is welcome; then who you are. */
export const partNames = [
  'sentence',
  'place',
  'contact',
  'room',
  'themes',
  'practical',
  'story',
  'access',
  'about',
  'relation',
] as const satisfies readonly (keyof Parts)[]
export type PartName = (typeof partNames)[number]

/** With whom a part is shared until its initiative says otherwise: nothing is told that nobody chose to tell. */
export const firstAudience: Readonly<Record<PartName, Audience>> = {
  sentence: 'everyone',
  place: 'everyone',
  contact: 'everyone',
  // Who says how much room there is, says it to those who might come.
  room: 'everyone',
  themes: 'ourselves',
  practical: 'ourselves',
  story: 'ourselves',
  access: 'ourselves',
  about: 'ourselves',
  relation: 'ourselves',
}

/** A name and a sentence are what a page is: who publishes one, shows them to everyone. */
export const audiencesFor = (part: PartName): readonly Audience[] =>
  part === 'sentence' ? ['everyone'] : audiences

/** One part as it is kept: what it says, who may see it, and how often it was changed. */
export interface KeptPart<Name extends PartName = PartName> {
  readonly part: Name
  readonly audience: Audience
  readonly content: Parts[Name]
  readonly revision: number
}

/** What is always known of an initiative. */
export interface Head {
  readonly name: string
  readonly phase: Phase
  readonly source: string
  readonly confirmedOn: string | null
}

/** The content of a part, when it is among these. */
export function contentOf<Name extends PartName>(
  parts: readonly KeptPart[],
  name: Name,
): Parts[Name] | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a part holds what its name says
  return parts.find((one) => one.part === name)?.content as Parts[Name] | undefined
}

/** Facts as a page shows them, from the parts that may be seen; what is not among them nobody told. */
export function factsFrom(head: Head, parts: readonly KeptPart[]): InitiativeFacts {
  const themes = contentOf(parts, 'themes')
  const story = contentOf(parts, 'story')
  const practical = contentOf(parts, 'practical')
  const room = contentOf(parts, 'room')
  const about = contentOf(parts, 'about')
  return {
    name: head.name,
    sentence: contentOf(parts, 'sentence')?.sentence ?? '',
    story: story?.story ?? '',
    since: story?.since ?? null,
    themes: themes?.themes ?? [],
    forWhom: themes?.forWhom ?? '',
    place: contentOf(parts, 'place') ?? nowhere,
    openingHours: practical?.openingHours ?? '',
    costCents: practical?.costCents ?? null,
    accessibility: contentOf(parts, 'access') ?? unknownAccess,
    contact: contentOf(parts, 'contact') ?? noContact,
    phase: head.phase,
    room: room?.state ?? 'call-first',
    roomNote: room?.note ?? '',
    weAre: about?.weAre ?? '',
    weAreNot: about?.weAreNot ?? '',
    relation: contentOf(parts, 'relation')?.relation ?? '',
    source: head.source,
    confirmedOn: head.confirmedOn,
  }
}

/** The parts that facts fill: one that says nothing is not there. */
export function partsOf(facts: InitiativeFacts): { [Name in PartName]?: Parts[Name] } {
  const all: { readonly [Name in PartName]: Parts[Name] } = {
    sentence: { sentence: facts.sentence },
    place: facts.place,
    contact: facts.contact,
    room: { state: facts.room, note: facts.roomNote },
    themes: { themes: facts.themes, forWhom: facts.forWhom },
    practical: { openingHours: facts.openingHours, costCents: facts.costCents },
    story: { story: facts.story, since: facts.since },
    access: facts.accessibility,
    about: { weAre: facts.weAre, weAreNot: facts.weAreNot },
    relation: { relation: facts.relation },
  }
  return Object.fromEntries(Object.entries(all).filter(([, content]) => saysSomething(content)))
}

/** Whether anything in it was told. */
export function saysSomething(content: object): boolean {
  return Object.values(content).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== '',
  )
}

export const nowhere: Place = { name: '', address: null, postcode: null, spot: null }
export const noContact: PublicContact = { phone: null, email: null, website: null, chat: null }
