import type { Command } from 'commander'
import { municipalRoles } from '#platform/access/roles.ts'
import { endOneRole, inviteToRole, listRoles } from './commands/role.ts'
import type { Runner, Settle } from './program.ts'

interface Options {
  readonly json: boolean
  readonly municipality?: string
}

/** The commands about who may do what: with them the first administrator comes in. */
export function addRoles(program: Command, run: Runner, settle: Settle): void {
  const json = ['--json', 'answer with one line of JSON', false] as const
  const municipality = ['--municipality <code>', 'which municipality, when there are several'] as const
  const role = program.command('role').description('who may do what for a municipality')
  role
    .command('invite')
    .description('offer somebody a role; without a mail server the link is printed, for you to hand over')
    .argument('<email>', 'their e-mail address')
    .argument('<role>', municipalRoles.join(', '))
    .option('--area <id>', 'the area it is for; left out, the whole municipality')
    .option('--department <name>', 'the department of a municipal officer')
    .option('--until <day>', 'the last day of the role, such as 2027-01-31')
    .option(...municipality)
    .option(...json)
    .action((email: string, name: string, options: Options) =>
      settle(run((io, deps) => inviteToRole(io, deps, { ...options, email, role: name }), 'role invite')),
    )
  role
    .command('list')
    .description('list who holds a role, and who was asked')
    .option(...municipality)
    .option(...json)
    .action((options: Options) => settle(run((io, deps) => listRoles(io, deps, options), 'role list')))
  role
    .command('end')
    .description('end a role')
    .argument('<id>', 'as the list names it')
    .option(...municipality)
    .option(...json)
    .action((id: string, options: Options) =>
      settle(run((io, deps) => endOneRole(io, deps, { ...options, id }), 'role end')),
    )
}
