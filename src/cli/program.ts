import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { programVersion } from '#platform/project.ts'
import type { BackupGiven } from './commands/backup.ts'
import { defineAreasFile } from './commands/areas-define.ts'
import { importAreasFile } from './commands/areas-import.ts'
import { fillDemo } from './commands/demo.ts'
import { importActivitiesFile } from './commands/import-activities.ts'
import { listJobs, runJob } from './commands/jobs.ts'
import { migrateDatabase } from './commands/migrate.ts'
import { addOneMunicipality, listAllMunicipalities, removeOneMunicipality } from './commands/municipality.ts'
import { importPostcodesFile } from './commands/postcodes-import.ts'
import type { RestoreGiven } from './commands/restore.ts'
import { removeOneStaffLogin, setOneStaffLogin, showStaffLogin } from './commands/staff-login.ts'
import type { StaffLoginOptions } from './commands/staff-login.ts'
import { addMatch } from './program-match.ts'
import { addRoles } from './program-roles.ts'
import type { ExitCode, Io } from './io.ts'
import type { Deps } from './installation.ts'

/** Runs one command with what it needs; the caller decides where that comes from. */
export type Runner = (run: (io: Io, deps: Deps) => Promise<ExitCode>, name: string) => Promise<ExitCode>

/** Commands that begin before there is a database to open, or need none. */
export interface Special {
  start(): Promise<ExitCode>
  doctor(options: { json: boolean }): Promise<ExitCode>
  backup(given: BackupGiven): Promise<ExitCode>
  restore(given: RestoreGiven): Promise<ExitCode>
  personal(given: { readonly batch: string }): Promise<ExitCode>
}

/**
 * Reads a command line and runs what it asks.
 * @returns 0 done, 1 failed, 2 asked wrongly
 */
export async function runProgram(
  args: readonly string[],
  io: Pick<Io, 'out' | 'note'>,
  run: Runner,
  special: Special,
): Promise<ExitCode> {
  let code: ExitCode = 0
  const settle = async (answer: Promise<ExitCode>) => void (code = await answer)
  const program = new Command('samenspel')
    .description('Residents, the municipality and the city, working together.')
    .version(programVersion())
    .showHelpAfterError('Add --help to see what it takes.')
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.note(text.trimEnd()),
    })
    .exitOverride()
  addRunning(program, run, special, settle)
  addKeeping(program, special, settle)
  addMunicipalities(program, run, settle)
  addImports(program, run, settle)
  addStaffLogin(program, run, settle)
  addRoles(program, run, settle)
  addMatch(program, run, special, settle)
  // Set on the program only, these do not reach commands that exist already.
  for (const command of everyCommand(program)) command.copyInheritedSettings(program)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
}

export type Settle = (answer: Promise<ExitCode>) => Promise<void>
const json = ['--json', 'answer with one line of JSON', false] as const

function addRunning(program: Command, run: Runner, special: Special, settle: Settle): void {
  program
    .command('start')
    .description('serve, until stopped')
    .action(() => settle(special.start()))
  program
    .command('migrate')
    .description('bring the database to the newest version (starting does so too)')
    .option(...json)
    .action((options: { json: boolean }) =>
      settle(run((io, deps) => migrateDatabase(io, deps, options), 'migrate')),
    )
  program
    .command('demo')
    .description('fill the demo city, or date it from today again')
    .action(() => settle(run((io, deps) => fillDemo(io, deps), 'demo')))
  const job = program.command('job').description('work that comes back by itself')
  job
    .command('list')
    .description('say which there is, and when (minute, hour, day, month, weekday)')
    .option(...json)
    .action((options: { json: boolean }) =>
      settle(run((io, deps) => listJobs(io, deps, options), 'job list')),
    )
  job
    .command('run')
    .description('do it now instead of at its time')
    .argument('<name>', 'its name, as `job list` says it')
    .action((name: string) => settle(run((io, deps) => runJob(io, deps, { name }), 'job run')))
  program
    .command('doctor')
    .description('say what is wrong with this installation and how to mend it')
    .option(...json)
    .action((options: { json: boolean }) => settle(special.doctor(options)))
}

function addKeeping(program: Command, special: Special, settle: Settle): void {
  program
    .command('backup')
    .description('write all that is in the database, files that people sent included, to one file')
    .argument('<file>', 'the file; what had this name stays until the new one is whole')
    .option('--verify', 'restore it afterwards in a place that is thrown away, and compare', false)
    .option(...json)
    .action((file: string, options: Omit<BackupGiven, 'file'>) =>
      settle(special.backup({ ...options, file })),
    )
  program
    .command('restore')
    .description('put a backup in a new place: an empty SAMENSPEL_DATA, or a new database of DATABASE_URL')
    .argument('<file>', 'the backup')
    .option('--dry-run', 'restore it in a place that is thrown away, compare, and change nothing', false)
    .option(...json)
    .action((file: string, options: Omit<RestoreGiven, 'file'>) =>
      settle(special.restore({ ...options, file })),
    )
}

function addMunicipalities(program: Command, run: Runner, settle: Settle): void {
  const municipality = program.command('municipality').description('the municipalities of this installation')
  municipality
    .command('add')
    .description('add a municipality, or change the one with this code')
    .argument('<code>', 'its CBS code, such as GM0392')
    .argument('<name>', 'its name, such as Haarlem')
    .option('--host <name>', 'the host name at which it is served')
    .option('--look <theme>', 'the folder under themes/ that holds its look')
    .option('--lat <degrees>', 'its middle, for the map', degrees(50.5, 53.8))
    .option('--lon <degrees>', 'its middle, for the map', degrees(3, 7.5))
    .option(...json)
    .action((code: string, name: string, options: { json: boolean }) =>
      settle(run((io, deps) => addOneMunicipality(io, deps, { ...options, code, name }), 'municipality add')),
    )
  municipality
    .command('remove')
    .description('take a municipality away with all that it holds')
    .argument('<code>', 'its CBS code')
    .option('--yes', 'do it; without this it is only said what would go', false)
    .action((code: string, options: { yes: boolean }) =>
      settle(run((io, deps) => removeOneMunicipality(io, deps, { ...options, code }), 'municipality remove')),
    )
  municipality
    .command('list')
    .description('list them')
    .option(...json)
    .action((options: { json: boolean }) =>
      settle(run((io, deps) => listAllMunicipalities(io, deps, options), 'municipality list')),
    )
}

interface ImportOptions {
  readonly json: boolean
  readonly municipality?: string
  readonly dryRun?: boolean
  readonly year?: number
}

const municipality = ['--municipality <code>', 'which municipality, when there are several'] as const

function addStaffLogin(program: Command, run: Runner, settle: Settle): void {
  const staff = program
    .command('staff-login')
    .description('how a municipality’s own staff signs in (OpenID Connect)')
  staff
    .command('set')
    .description('say which provider, or change it')
    .requiredOption('--issuer <address>', 'the provider, exactly as it calls itself')
    .requiredOption('--client-id <id>', 'what the provider calls us')
    .requiredOption('--acr <level...>', 'the levels of assurance that will do, the most wanted first')
    .option('--domain <name>', 'take only addresses of this domain, such as haarlem.nl')
    .option('--button <words>', 'the words on the button')
    .option(...municipality)
    .option(...json)
    .action((options: StaffLoginOptions) =>
      settle(run((io, deps) => setOneStaffLogin(io, deps, options), 'staff-login set')),
    )
  staff
    .command('show')
    .description('show it, and what the provider must know of us')
    .option(...municipality)
    .option(...json)
    .action((options: { json: boolean; municipality?: string }) =>
      settle(run((io, deps) => showStaffLogin(io, deps, options), 'staff-login show')),
    )
  staff
    .command('remove')
    .description('take it away, with who was linked; accounts stay')
    .option(...municipality)
    .option(...json)
    .action((options: { json: boolean; municipality?: string }) =>
      settle(run((io, deps) => removeOneStaffLogin(io, deps, options), 'staff-login remove')),
    )
}

function addImports(program: Command, run: Runner, settle: Settle): void {
  const areas = program.command('areas').description('areas that CBS draws, and your own')
  areas
    .command('import')
    .description('read gemeenten, wijken or buurten of CBS from GeoJSON (WGS84 or RD New)')
    .argument('<file>', 'the file')
    .option('--year <year>', 'the year of the areas, when the file does not say', wholeYear)
    .option(...json)
    .action((file: string, options: ImportOptions) =>
      settle(run((io, deps) => importAreasFile(io, deps, { ...options, file }), 'areas import')),
    )
  areas
    .command('define')
    .description(
      'read your own areas (gebieden) from a CSV file: gebied, naam, buurt and vanaf, a row per buurt',
    )
    .argument('<file>', 'the file')
    .option(...municipality)
    .option(...json)
    .action((file: string, options: ImportOptions) =>
      settle(run((io, deps) => defineAreasFile(io, deps, { ...options, file }), 'areas define')),
    )
  program
    .command('import')
    .description('what others keep')
    .command('activities')
    .description('read activities from a CSV file; the same file twice changes nothing')
    .argument('<file>', 'the file')
    .option(...municipality)
    .option('--dry-run', 'say what would happen and change nothing', false)
    .option(...json)
    .action((file: string, options: ImportOptions) =>
      settle(run((io, deps) => importActivitiesFile(io, deps, { ...options, file }), 'import activities')),
    )
  program
    .command('postcodes')
    .description('where postcodes lie, for when no address service can be reached')
    .command('import')
    .description('read a CSV file with postcode, lat and lon')
    .argument('<file>', 'the file')
    .option(...municipality)
    .option(...json)
    .action((file: string, options: ImportOptions) =>
      settle(run((io, deps) => importPostcodesFile(io, deps, { ...options, file }), 'postcodes import')),
    )
}

function degrees(from: number, to: number) {
  return (text: string): number => {
    const value = Number(text.replace(',', '.'))
    if (!(value >= from && value <= to)) throw new InvalidArgumentError(`Give degrees from ${from} to ${to}.`)
    return value
  }
}

function wholeYear(text: string): number {
  if (!/^(19|20)\d{2}$/.test(text)) throw new InvalidArgumentError('Give a year, such as 2024.')
  return Number(text)
}

function everyCommand(program: Command): Command[] {
  return program.commands.flatMap((command) => [command, ...everyCommand(command)])
}
