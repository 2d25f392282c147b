import type { DemoInitiative } from '../demo-city.ts'
import { demoAreas, demoPostcodes } from './areas.ts'
import { centrumCare } from './initiatives/centrum-care.ts'
import { centrumCulture } from './initiatives/centrum-culture.ts'
import { hetBadhuis } from './initiatives/het-badhuis.ts'
import { noordChildrenAndYouth } from './initiatives/noord-children-and-youth.ts'
import { noordClubs } from './initiatives/noord-clubs.ts'
import { noordFoodAndHome } from './initiatives/noord-food-and-home.ts'
import { noordMusicAndIdeas } from './initiatives/noord-music-and-ideas.ts'
import { oostIndoors } from './initiatives/oost-indoors.ts'
import { oostNewcomersAndYouth } from './initiatives/oost-newcomers-and-youth.ts'
import { oostOutdoors } from './initiatives/oost-outdoors.ts'
import { schalkwijkLearningAndGiving } from './initiatives/schalkwijk-learning-and-giving.ts'
import { schalkwijkMeeting } from './initiatives/schalkwijk-meeting.ts'
import { schalkwijkOutdoors } from './initiatives/schalkwijk-outdoors.ts'
import { zuidWestCare } from './initiatives/zuid-west-care.ts'
import { zuidWestCitySide } from './initiatives/zuid-west-city-side.ts'
import { leidsebuurtAround } from './initiatives/zuid-west-leidsebuurt.ts'

export type { DemoPostcode } from './areas.ts'
export type { DemoArea } from './shapes.ts'

const initiatives: readonly DemoInitiative[] = [
  hetBadhuis,
  ...leidsebuurtAround,
  ...zuidWestCitySide,
  ...zuidWestCare,
  ...centrumCulture,
  ...centrumCare,
  ...oostIndoors,
  ...oostOutdoors,
  ...oostNewcomersAndYouth,
  ...noordFoodAndHome,
  ...noordClubs,
  ...noordChildrenAndYouth,
  ...noordMusicAndIdeas,
  ...schalkwijkMeeting,
  ...schalkwijkOutdoors,
  ...schalkwijkLearningAndGiving,
]

/** The demo city: true names of a true place, and initiatives that were made up, except the name of Het Badhuis. */
export const haarlem = {
  code: 'GM0392',
  name: 'Haarlem',
  host: 'haarlem',
  areas: demoAreas,
  postcodes: demoPostcodes,
  initiatives,
} as const
