import type { Brand } from '#platform/brand.ts'
import type { Spot } from '#platform/geo/spot.ts'

export type InitiativeId = Brand<'InitiativeId'>

export const phases = ['idea', 'starting', 'running', 'paused', 'stopped'] as const
export type Phase = (typeof phases)[number]

/** Whether the world can see it: being made, waiting for a moderator's look, out, or taken down by a moderator. */
export const standings = ['draft', 'waiting', 'published', 'hidden'] as const
export type Standing = (typeof standings)[number]

/** What may follow on what; who may do it, `policy.ts` says. */
export const standingsAfter: Readonly<Record<Standing, readonly Standing[]>> = {
  draft: ['waiting', 'published', 'hidden'],
  waiting: ['published', 'draft', 'hidden'],
  published: ['draft', 'hidden'],
  hidden: ['published', 'draft'],
}

/** A stopped initiative may begin again; nothing is for good. */
export const phasesAfter: Readonly<Record<Phase, readonly Phase[]>> = {
  idea: ['starting', 'running', 'paused', 'stopped'],
  starting: ['idea', 'running', 'paused', 'stopped'],
  running: ['starting', 'paused', 'stopped'],
  paused: ['running', 'starting', 'stopped'],
  stopped: ['running', 'starting'],
}

/** How much room there is for newcomers: a normal state each, none of them a failure. */
export const roomStates = ['welcome', 'call-first', 'full'] as const
export type RoomForNewcomers = (typeof roomStates)[number]

/** Where something happens. A place without a spot is shown by its name only. */
export interface Place {
  readonly name: string
  readonly address: string | null
  readonly postcode: string | null
  readonly spot: Spot | null
}

/** Facts a visitor needs beforehand; `null` is unknown and is never shown as "no". */
export interface Accessibility {
  readonly stepFree: boolean | null
  readonly toilet: boolean | null
  /** Few stimuli: little noise, no crowd. */
  readonly quiet: boolean | null
  readonly childcare: boolean | null
  readonly alcoholFree: boolean | null
  /** ISO 639-1 codes of the languages in which a visitor is understood. */
  readonly languages: readonly string[]
  /** Usual number of people present. */
  readonly groupSize: number | null
}

/** Nobody told anything. */
export const unknownAccess: Accessibility = {
  stepFree: null,
  toilet: null,
  quiet: null,
  childcare: null,
  alcoholFree: null,
  languages: [],
  groupSize: null,
}

/** How the public reaches an initiative; only what it gives itself. */
export interface PublicContact {
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  readonly chat: string | null
}

/** What an initiative tells about itself. `id` and `slug` are kept by the store. */
export interface InitiativeFacts {
  readonly name: string
  /** One sentence, at most 160 characters. */
  readonly sentence: string
  /** Paragraphs divided by an empty line. */
  readonly story: string
  /** Year in which it began. */
  readonly since: number | null
  readonly themes: readonly string[]
  readonly forWhom: string
  readonly place: Place
  /** Free lines: "maandag tot en met vrijdag, 10.00 tot 16.00 uur". */
  readonly openingHours: string
  readonly costCents: number | null
  readonly accessibility: Accessibility
  readonly contact: PublicContact
  readonly phase: Phase
  readonly room: RoomForNewcomers
  /** In own words: "twee nieuwe mensen welkom". */
  readonly roomNote: string
  /** What they are, and what they are not. */
  readonly weAre: string
  readonly weAreNot: string
  /** How they stand towards the municipality, in own words: "geen subsidie, en dat willen we zo". */
  readonly relation: string
  /** Where we have it from: "eigen opgave", the name of a file or of a register. */
  readonly source: string
  /** ISO date. */
  readonly confirmedOn: string | null
}
