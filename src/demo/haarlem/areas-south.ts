import type { DemoArea } from './shapes.ts'
import { buurt } from './shapes.ts'

/** Buurten of Centrum. */
export const centrum: readonly DemoArea[] = [
  buurt('centrum', 'stationsbuurt', 'Stationsbuurt', [
    [4.632, 52.384],
    [4.6388, 52.3842],
    [4.6448, 52.3842],
    [4.6474, 52.3848],
    [4.6462, 52.387],
    [4.633, 52.3874],
  ]),
  buurt('centrum', 'binnenstad', 'Binnenstad', [
    [4.6334, 52.3796],
    [4.6388, 52.3796],
    [4.6388, 52.3842],
    [4.632, 52.384],
    [4.633, 52.3822],
  ]),
  buurt('centrum', 'bakenes', 'Bakenes', [
    [4.6388, 52.3796],
    [4.642, 52.3812],
    [4.645, 52.3816],
    [4.6448, 52.3842],
    [4.6388, 52.3842],
  ]),
  buurt('centrum', 'burgwal', 'Burgwal', [
    [4.6388, 52.3761],
    [4.647, 52.3768],
    [4.6468, 52.3806],
    [4.642, 52.3812],
    [4.6388, 52.3796],
    [4.6392, 52.3778],
  ]),
  buurt('centrum', 'vijfhoek', 'Vijfhoek', [
    [4.6262, 52.3772],
    [4.6312, 52.376],
    [4.6332, 52.3762],
    [4.6334, 52.3796],
    [4.633, 52.3822],
    [4.6292, 52.3824],
  ]),
  buurt('centrum', 'heiliglanden', 'Heiliglanden', [
    [4.6332, 52.3762],
    [4.6388, 52.3761],
    [4.6392, 52.3778],
    [4.6388, 52.3796],
    [4.6334, 52.3796],
  ]),
]

/** Buurten of Zuid-West. */
export const zuidWest: readonly DemoArea[] = [
  buurt('zuid-west', 'leidsebuurt', 'Leidsebuurt', [
    [4.6178, 52.3776],
    [4.6244, 52.3773],
    [4.6284, 52.3828],
    [4.6232, 52.3832],
    [4.618, 52.383],
    [4.6172, 52.38],
  ]),
  buurt('zuid-west', 'leidsevaartbuurt', 'Leidsevaartbuurt', [
    [4.6138, 52.3716],
    [4.6204, 52.3714],
    [4.624, 52.377],
    [4.6178, 52.3774],
    [4.614, 52.3772],
  ]),
  buurt('zuid-west', 'zeeheldenbuurt', 'Zeeheldenbuurt', [
    [4.6098, 52.3722],
    [4.6136, 52.3718],
    [4.6138, 52.3774],
    [4.617, 52.3778],
    [4.617, 52.3802],
    [4.611, 52.3796],
  ]),
  buurt('zuid-west', 'zijlweg-oost', 'Zijlweg-Oost', [
    [4.62, 52.3834],
    [4.6232, 52.3834],
    [4.6286, 52.3831],
    [4.6314, 52.3845],
    [4.6322, 52.3876],
    [4.623, 52.3884],
    [4.6198, 52.3862],
  ]),
  buurt('zuid-west', 'koninginnebuurt', 'Koninginnebuurt', [
    [4.6208, 52.3712],
    [4.623, 52.3702],
    [4.63, 52.3704],
    [4.6316, 52.3752],
    [4.626, 52.3766],
    [4.6244, 52.3768],
  ]),
  buurt('zuid-west', 'rozenprieel', 'Rozenprieel', [
    [4.6342, 52.3716],
    [4.6426, 52.3716],
    [4.6428, 52.374],
    [4.6424, 52.3754],
    [4.6348, 52.3754],
  ]),
  buurt('zuid-west', 'ramplaankwartier', 'Ramplaankwartier', [
    [4.6006, 52.3802],
    [4.609, 52.38],
    [4.6116, 52.382],
    [4.6108, 52.3852],
    [4.601, 52.385],
  ]),
]

/** Buurten of Schalkwijk. */
export const schalkwijk: readonly DemoArea[] = [
  buurt('schalkwijk', 'europawijk', 'Europawijk', [
    [4.642, 52.3556],
    [4.6524, 52.3556],
    [4.6528, 52.362],
    [4.6506, 52.3692],
    [4.6424, 52.3694],
    [4.6418, 52.3625],
  ]),
  buurt('schalkwijk', 'boerhaavewijk', 'Boerhaavewijk', [
    [4.6546, 52.3612],
    [4.6664, 52.361],
    [4.6676, 52.365],
    [4.671, 52.3688],
    [4.653, 52.3692],
    [4.6544, 52.365],
  ]),
  buurt('schalkwijk', 'molenwijk', 'Molenwijk', [
    [4.644, 52.346],
    [4.656, 52.3458],
    [4.6566, 52.3498],
    [4.656, 52.3552],
    [4.644, 52.3552],
    [4.6424, 52.351],
  ]),
  buurt('schalkwijk', 'meerwijk', 'Meerwijk', [
    [4.6574, 52.3506],
    [4.666, 52.3504],
    [4.6694, 52.353],
    [4.6692, 52.3606],
    [4.656, 52.3607],
    [4.6568, 52.356],
  ]),
]
