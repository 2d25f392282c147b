import { noord, oost } from './areas-north.ts'
import { centrum, schalkwijk, zuidWest } from './areas-south.ts'
import { gebied } from './shapes.ts'
import type { DemoArea } from './shapes.ts'

/*
 * The names are true names of Haarlem, the shapes are not its borders. They were drawn by hand, a few corners each,
 * roughly where the neighbourhood lies, so that the demo needs no map file and promises no exactness.
 */

const gebieden: readonly DemoArea[] = [
  gebied('centrum', 'Centrum', [
    [4.626, 52.3771],
    [4.6311, 52.3759],
    [4.6389, 52.3758],
    [4.6478, 52.3766],
    [4.6478, 52.385],
    [4.6464, 52.3872],
    [4.6328, 52.3876],
    [4.6318, 52.3841],
    [4.629, 52.3826],
  ]),
  gebied('noord', 'Noord', [
    [4.6234, 52.3889],
    [4.6328, 52.3881],
    [4.6466, 52.3876],
    [4.6481, 52.3873],
    [4.6524, 52.3911],
    [4.6542, 52.3959],
    [4.6603, 52.4],
    [4.669, 52.4048],
    [4.683, 52.41],
    [4.6828, 52.423],
    [4.66, 52.429],
    [4.638, 52.423],
    [4.6236, 52.412],
  ]),
  gebied('oost', 'Oost', [
    [4.6435, 52.3702],
    [4.656, 52.3699],
    [4.669, 52.3701],
    [4.686, 52.3716],
    [4.686, 52.3832],
    [4.676, 52.39],
    [4.6745, 52.4044],
    [4.669, 52.4044],
    [4.6606, 52.3996],
    [4.6546, 52.3956],
    [4.6528, 52.3908],
    [4.6484, 52.3868],
    [4.6482, 52.3764],
    [4.6436, 52.3752],
  ]),
  gebied('schalkwijk', 'Schalkwijk', [
    [4.635, 52.348],
    [4.638, 52.34],
    [4.66, 52.3415],
    [4.672, 52.345],
    [4.677, 52.352],
    [4.675, 52.369],
    [4.656, 52.3696],
    [4.6404, 52.3696],
    [4.6354, 52.3602],
  ]),
  gebied('zuid-west', 'Zuid-West', [
    [4.604, 52.3625],
    [4.613, 52.3605],
    [4.635, 52.3605],
    [4.64, 52.37],
    [4.6432, 52.3712],
    [4.6432, 52.3756],
    [4.6389, 52.3756],
    [4.6311, 52.3757],
    [4.6257, 52.377],
    [4.6288, 52.3828],
    [4.6316, 52.3843],
    [4.6326, 52.3878],
    [4.623, 52.3886],
    [4.615, 52.3905],
    [4.6, 52.386],
    [4.599, 52.372],
  ]),
]

/** The five gebieden of Haarlem and a choice of its buurten, with schematic shapes that do not overlap. */
export const demoAreas: readonly DemoArea[] = [
  ...gebieden,
  ...centrum,
  ...zuidWest,
  ...oost,
  ...noord,
  ...schalkwijk,
]

/** A four-digit postcode with roughly its middle. */
export interface DemoPostcode {
  readonly postcode4: string
  readonly lat: number
  readonly lon: number
  /** Slug of the buurt it is counted to. */
  readonly buurt: string
}

/**
 * Four-digit postcodes of Haarlem. The middles are approximate and were set by eye for the demo: a postcode covers
 * more than one buurt, and a real municipality loads its own.
 */
export const demoPostcodes: readonly DemoPostcode[] = [
  { postcode4: '2011', lat: 52.3812, lon: 4.6362, buurt: 'binnenstad' },
  { postcode4: '2012', lat: 52.3738, lon: 4.6268, buurt: 'koninginnebuurt' },
  { postcode4: '2013', lat: 52.3803, lon: 4.6224, buurt: 'leidsebuurt' },
  { postcode4: '2014', lat: 52.3748, lon: 4.6176, buurt: 'leidsevaartbuurt' },
  { postcode4: '2015', lat: 52.3828, lon: 4.6064, buurt: 'ramplaankwartier' },
  { postcode4: '2021', lat: 52.3936, lon: 4.6458, buurt: 'transvaalbuurt' },
  { postcode4: '2022', lat: 52.4006, lon: 4.6512, buurt: 'indische-buurt' },
  { postcode4: '2023', lat: 52.3928, lon: 4.6312, buurt: 'kleverpark' },
  { postcode4: '2024', lat: 52.4042, lon: 4.6392, buurt: 'planetenwijk' },
  { postcode4: '2025', lat: 52.4096, lon: 4.6394, buurt: 'sinnevelt' },
  { postcode4: '2026', lat: 52.4166, lon: 4.6452, buurt: 'delftwijk' },
  { postcode4: '2031', lat: 52.3904, lon: 4.6624, buurt: 'waarderpolder' },
  { postcode4: '2032', lat: 52.3792, lon: 4.6536, buurt: 'amsterdamsewijk' },
  { postcode4: '2033', lat: 52.3774, lon: 4.6624, buurt: 'parkwijk' },
  { postcode4: '2034', lat: 52.3622, lon: 4.6472, buurt: 'europawijk' },
  { postcode4: '2035', lat: 52.3652, lon: 4.6606, buurt: 'boerhaavewijk' },
  { postcode4: '2036', lat: 52.3556, lon: 4.6628, buurt: 'meerwijk' },
  { postcode4: '2037', lat: 52.3506, lon: 4.6498, buurt: 'molenwijk' },
  { postcode4: '2063', lat: 52.414, lon: 4.675, buurt: 'spaarndam' },
]
