import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import type { Spot } from '#platform/geo/spot.ts'
import { isLocalDay } from '#platform/i18n/dates.ts'
import { matchQuestions } from './commands/match.ts'
import type { MatchGiven } from './commands/match.ts'
import type { Runner, Settle, Special } from './program.ts'

interface Options extends Omit<MatchGiven, 'text'> {
  readonly personal: boolean
}

/** The command that answers a neighbourhood team's question. */
export function addMatch(program: Command, run: Runner, special: Special, settle: Settle): void {
  program
    .command('match')
    .description('say which activities fit a question in a worker’s own words; nothing of it is kept')
    .argument('[question]', 'the question, in quotes')
    .option('--batch <file>', 'answer every line of a file: {"id":…,"text":…,"near":[lat,lon]}')
    .option('--near <lat,lon>', 'where somebody is, in degrees', spot)
    .option('--today <day>', 'the day from which is counted, such as 2026-11-25', day)
    .option('--personal', 'only say what in each line of the file looks like a person’s', false)
    .option('--explain', 'print the sum of every candidate', false)
    .option('--municipality <code>', 'which municipality, when there are several')
    .option('--json', 'answer with one line of JSON', false)
    .action((text: string | undefined, { personal, ...options }: Options) => {
      const { batch } = options
      // It looks at texts only, so it needs no database.
      if (personal && batch !== undefined) return settle(special.personal({ batch }))
      const given = { ...options, ...(text === undefined ? {} : { text }) }
      return settle(run((io, deps) => matchQuestions(io, deps, given), 'match'))
    })
}

function spot(text: string): Spot {
  const [lat = NaN, lon = NaN, ...rest] = text.split(',').map(Number)
  if (rest.length > 0 || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180))
    throw new InvalidArgumentError('Give latitude and longitude with a comma between, such as 52.38,4.63.')
  return { lat, lon }
}

function day(text: string): string {
  if (!isLocalDay(text)) throw new InvalidArgumentError('Give a day, such as 2026-11-25.')
  return text
}
