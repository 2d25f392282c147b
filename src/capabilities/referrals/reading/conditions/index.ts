import type { Condition } from '../../domain.ts'
import type { Rule } from '../rules.ts'
import { companyConditions } from './company.ts'
import { meansConditions } from './means.ts'
import { movingConditions } from './moving.ts'

/** What has to be so, in the words in which it is said of somebody. */
export const conditionRules: readonly (Rule & { readonly key: Condition })[] = [
  ...movingConditions,
  ...companyConditions,
  ...meansConditions,
]

/** Phrases with a word of those above that mean something else. */
export const conditionLookAlikes = `
  met de bus kan ze/hij/zij niet betalen, de bus niet betalen, bus kan ze/hij/zij niet betalen,
  zitten ze met zijn tweeen/drieen/vieren/vijven, zitten met zijn tweeen/drieen/vieren/vijven, wonen met zijn tweeen/drieen/vieren/vijven, zijn met zijn tweeen/drieen/vieren/vijven, over luiers, met luiers, luiers en flesjes, tussen de luiers,
  graag rustig wandelen, liefst rustig wandelen, rustig tempo, rustig aan, man/vrouw/vader/moeder/partner/zoon/dochter met parkinson/ms/dementie/autisme/reuma/alzheimer,
  man/vrouw/vader/moeder/partner/zoon/dochter zit in een rolstoel, man/vrouw/vader/moeder/partner in een rolstoel,
  man/vrouw/vader/moeder heeft parkinson/ms/reuma, heeft het druk, heeft het te druk, heb het druk, te druk met, druk met, druk bezig, drukke baan,
  zit verlegen om, is overleden aan, armbreuk, dicht bij elkaar, rustig persoon, een trap nagegeven,
  te ver gegaan, kind mee helpen, kinderen mee helpen, gratis en voor niks spullen, zonder werk,
  niet meer onder bewind, voor hem niks, voor haar niks, voor hem niets, voor haar niets, voor hem nu niks, voor haar nu niks,
  voor hem/haar/hen nu niks zoeken, voor hem/haar/hen niks zoeken, voor hem/haar/hen nu even niks, voor hem/haar hoeft niks`
