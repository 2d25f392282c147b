import type { Settings } from './learn.ts'

/**
 * With fewer rounds the rare words are not heard, with more the examples are learned by heart: on sentences that were kept
 * apart both gave less. Weights below `least` are two thirds of all, and the answers stay the same without them.
 */
export const forTopics: Settings = { rounds: 5, rate: 2, fewest: 2, least: 0.15 }

/** Few examples, and words that stand once say nothing of a role. */
export const forRoles: Settings = { rounds: 8, rate: 1, fewest: 2, least: 0.02 }

/** Few classes, and many examples of each. */
export const forWays: Settings = { rounds: 6, rate: 2, fewest: 2, least: 0.1 }

/** Few notes for each condition, and many phrases that say it in two or three words. */
export const forConditions: Settings = { rounds: 8, rate: 2, fewest: 1, least: 0.05 }

/** Every sign is written in other words: small steps, so that no single note decides, and no weight so small that it says nothing. */
export const forSigns: Settings = { rounds: 10, rate: 1, fewest: 2, least: 0.1 }
