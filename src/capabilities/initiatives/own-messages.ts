import type { Locale } from '#platform/context/ctx.ts'
import { en as claimEn } from './own-messages/claim.en.ts'
import { nl as claimNl } from './own-messages/claim.nl.ts'
import { en as pageEn } from './own-messages/page.en.ts'
import { nl as pageNl } from './own-messages/page.nl.ts'
import { en as partsEn } from './own-messages/parts.en.ts'
import { nl as partsNl } from './own-messages/parts.nl.ts'
import { en as teamEn } from './own-messages/team.en.ts'
import { nl as teamNl } from './own-messages/team.nl.ts'

const nl = { ...pageNl, ...partsNl, team: teamNl, claim: claimNl }
const en: typeof nl = { ...pageEn, ...partsEn, team: teamEn, claim: claimEn }

/** The words for those who keep an initiative, by language; in `own-messages/` by what they are about. */
export const ownWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
export type OwnWords = typeof nl
