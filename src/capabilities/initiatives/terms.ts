import type { Phase, RoomForNewcomers } from './domain.ts'

/** How open data says it, in Dutch and for good: other systems rely on these words. */
export const phaseTerms = {
  idea: 'idee',
  starting: 'start',
  running: 'loopt',
  paused: 'pauze',
  stopped: 'gestopt',
} as const satisfies Record<Phase, string>

export const roomTerms = {
  welcome: 'welkom',
  'call-first': 'eerst-bellen',
  full: 'vol',
} as const satisfies Record<RoomForNewcomers, string>
