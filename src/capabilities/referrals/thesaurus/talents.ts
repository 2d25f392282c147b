import { phraseFinder } from '../reading/phrases.ts'
import { tokensOf } from '../reading/tokens.ts'
import { skills, trades } from './skills.ts'
import type { TopicId } from '../domain.ts'

/** The closed list of volunteering, as topics. */
export const talentTopics: Readonly<Record<string, readonly string[]>> = {
  koken: ['koken', 'samen-eten', 'lunch', 'bakken', 'maaltijd-thuis', 'wereldkeuken', 'kookles'],
  ontvangen: ['koffie-inloop', 'huiskamer', 'lunch', 'buurtfeest', 'burenleren'],
  tuinieren: ['tuinieren', 'moestuin', 'groen-in-de-straat', 'tuinhulp', 'pluktuin', 'natuurbeheer'],
  repareren: [
    'repareren',
    'repair-cafe',
    'fiets-repareren',
    'klussen',
    'klusclub',
    'werkplaats',
    'houtbewerking',
  ],
  handwerk: ['handwerken', 'naaien', 'breien', 'haken', 'creatief', 'naailes', 'knutselen'],
  muziek: ['muziek', 'muziek-maken', 'zingen', 'koor', 'muziekles', 'concert'],
  taal: ['taal', 'taalles', 'taalcafe', 'taalmaatje', 'leren-lezen', 'inburgering', 'voorlezen'],
  computer: ['digihulp', 'telefoonles', 'digid', 'programmeren', 'digitaal-meedoen'],
  papierwerk: ['formulieren', 'papieren', 'geldhulp', 'juridisch', 'digid'],
  kinderen: ['kinderclub', 'ouder-kind', 'huiswerk', 'voorlezen', 'homestart', 'speeltuin', 'kinder-sport'],
  bewegen: [
    'bewegen',
    'wandelen',
    'sporten',
    'gym',
    'fietsen',
    'bewegen-ouderen',
    'fietsles',
    'jongeren-sport',
  ],
  luisteren: ['luisterend-oor', 'maatje', 'praatgroep', 'telefooncirkel', 'koffie-inloop', 'rouwgroep'],
  sjouwen: ['opruimhulp', 'weggeefwinkel', 'burenhulp', 'voedselbank', 'buurtfeest', 'klussen'],
}

/** Words for something that one can, and the topics that it is of use in. */
export interface Skill {
  readonly words: string
  readonly topics: readonly string[]
}

const rowsOf = (table: string): Skill[] =>
  table
    .split(';')
    .map((row) => row.split('>'))
    .filter((sides) => sides.length === 2)
    .map(([words = '', topics = '']) => ({ words: words.trim(), topics: topics.trim().split(/\s+/u) }))

/** All rows of both lists. */
export const known: readonly Skill[] = [...rowsOf(skills), ...rowsOf(trades)]

let find: ReturnType<typeof phraseFinder> | null = null

/**
 * The topics that a wanted or offered talent is of use in, most of use first: one of the closed list (`papierwerk`), or
 * free words ("gastvrouw", "bingo leiden", "was kok"). Empty when no list knows it.
 */
export function topicsOfTalent(talent: string): TopicId[] {
  const name = talent.trim().toLowerCase()
  const listed = Object.hasOwn(talentTopics, name) ? talentTopics[name] : undefined
  if (listed) return [...listed] as TopicId[]
  find ??= phraseFinder(known.map(({ words }, at) => ({ key: String(at), phrases: words })))
  const found = find(tokensOf(talent)).flatMap(({ key }) => known[Number(key)]?.topics ?? [])
  return [...new Set(found)] as TopicId[]
}
