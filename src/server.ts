import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { sql } from 'kysely'
import { admin, answers, navigation, subjects } from '#capabilities/index.ts'
import { listMunicipalities, openAddressBook } from '#capabilities/municipalities/index.ts'
import type { Config, Inbound } from '#platform/config/config.ts'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import { loadAssets } from '#platform/http/assets.ts'
import type { House } from '#platform/http/house.ts'
import { openMetrics } from '#platform/http/metrics.ts'
import { openWebServer } from '#platform/http/web-server.ts'
import { openLog } from '#platform/log/log.ts'
import { takeCommands } from '#platform/handover/take-commands.ts'
import { socketFor } from '#platform/handover/protocol.ts'
import { openAddresses } from '#platform/mail/inbound/addresses.ts'
import { startReceiver } from '#platform/mail/inbound/receiver.ts'
import type { Receiver } from '#platform/mail/inbound/receiver.ts'
import { startPostman } from '#platform/mail/postman.ts'
import type { Postman } from '#platform/mail/postman.ts'
import { openPress } from '#platform/pdf/press.ts'
import { projectFolder } from '#platform/project.ts'
import { runJobs } from '#platform/jobs/run-jobs.ts'
import type { RunningJobs } from '#platform/jobs/run-jobs.ts'
import { createApp } from './app.tsx'
import { runHandedOver } from './cli/handed-over.ts'
import { CannotOpen, messageOf, openInstallation } from './cli/installation.ts'
import type { Deps, Installation } from './cli/installation.ts'
import { loadDemo } from './demo/load-demo.ts'
import { placesOf } from './places.ts'
import { jobs } from './schema.ts'

/** Requests that are being answered when we are asked to stop get this long. */
const patience = 10_000

export interface RunningServer {
  /** Where people look. */
  readonly address: string
  stop(): Promise<void>
}

/**
 * Starts everything: database, demo city when asked for, web server, jobs, and commands from beside.
 * @param say tells whoever started it what is going on
 * @throws {CannotOpen} with what to do
 */
export async function startServer(config: Config, say: (line: string) => void): Promise<RunningServer> {
  // Before the database: with a port in use there is nothing to wait for.
  const web = openWebServer((request, env) => answer(request, env))
  let answer: (request: Request, env: unknown) => Response | Promise<Response> = () =>
    new Response('Starting.\n', { status: 503, headers: { 'retry-after': '2' } })
  await listen(web, config)
  const socket = config.databaseUrl === null ? socketFor(config.dataFolder) : undefined
  const installation = await openInstallation(config, { doing: 'start', socket, say }).catch(
    async (error: unknown) => {
      await close(web)
      throw error
    },
  )
  const closing: (() => Promise<unknown>)[] = [() => installation.close()]
  const stop = async () => {
    for (const step of closing.toReversed()) await step()
  }
  closing.push(() => close(web))
  try {
    await begin(installation, say)
    const { database } = installation.deps
    const municipalities = async () => (await listMunicipalities(database)).map((tenant) => tenant.id)
    const house = await openHouse(installation.deps, { ready: () => readiness(), municipalities })
    closing.push(() => house.post.stop())
    let working: RunningJobs | null = null
    const readiness = async () => working?.alive() === true && (await isAnswering(database))
    const app = createApp(house, installation.deps.capabilities)
    answer = (request, env) => app.fetch(request, env)
    const places = () => placesOf(database, config, addressOf(web, config))
    const running = await runJobs(
      { database, log: house.log, clock: house.clock, municipalities: places },
      jobs,
    )
    working = running
    closing.push(() => running.stop())
    if (config.inbound) {
      const receiver = await openReceiver(config.inbound, house, places)
      closing.push(() => receiver.stop())
    }
    if (socket !== undefined) {
      const commands = await takeCommands(
        socket,
        runHandedOver({ ...installation.deps, running: true }),
        house.log,
      )
      closing.push(() => commands.stop())
    }
  } catch (error) {
    await stop()
    throw error
  }
  return { address: config.baseUrl ?? addressOf(web, config), stop }
}

async function begin({ deps, isNew, keep }: Installation, say: (line: string) => void): Promise<void> {
  const empty = isNew || (await listMunicipalities(deps.database)).length === 0
  if (deps.config.demo && empty) {
    say('Filling the demo city, once.')
    await loadDemo(deps.database, deps.clock())
  }
  await keep()
}

async function openHouse(
  deps: Deps,
  {
    ready,
    municipalities,
  }: Pick<House, 'ready'> & Pick<Parameters<typeof startPostman>[0], 'municipalities'>,
): Promise<House & { readonly post: Postman }> {
  const log = openLog(deps.config.logLevel)
  const { smtpUrl, contactEmail: from } = deps.config
  const inbound = deps.config.inbound && openAddresses(deps.config.inbound)
  return {
    config: deps.config,
    database: deps.database,
    assets: await loadAssets(join(projectFolder, 'dist/assets')),
    log,
    metrics: openMetrics(),
    clock: deps.clock,
    navigation,
    admin,
    subjects,
    addresses: openAddressBook({ url: deps.config.locatieserver, log, clock: deps.clock }),
    press: openPress(join(projectFolder, 'dist/paper')),
    post: startPostman({
      database: deps.database,
      log,
      clock: deps.clock,
      smtpUrl,
      from,
      inbound,
      municipalities,
    }),
    ready,
  }
}

async function openReceiver(
  inbound: Inbound,
  { database, log, clock, post }: House,
  places: () => ReturnType<typeof placesOf>,
): Promise<Receiver> {
  const { host, port } = inbound
  const addresses = openAddresses(inbound)
  const wake = (municipality: MunicipalityId) => post.wake(municipality)
  return startReceiver({ host, port, addresses, database, log, clock, doors: answers, places, wake }).catch(
    (error: unknown) => {
      throw new CannotOpen(
        `Cannot take mail on ${host}:${port}: ${messageOf(error)}. Choose another with SAMENSPEL_INBOUND_PORT.`,
      )
    },
  )
}

async function isAnswering({ publicSql }: Deps['database']): Promise<boolean> {
  return sql`select 1`.execute(publicSql).then(
    () => true,
    () => false,
  )
}

async function listen(web: Server, config: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    web.once('error', (error: NodeJS.ErrnoException) => reject(new CannotOpen(whyNot(error, config))))
    web.listen(config.port, config.host, () => resolve())
  })
}

function whyNot(error: NodeJS.ErrnoException, { port, host }: Config): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port === 3000 ? 3001 : port + 1} npm start`
  if (error.code === 'EACCES')
    return `This user may not listen on port ${port}. Choose one above 1023, and put a proxy in front.`
  return `Cannot listen on ${host}:${port}: ${error.message}.`
}

/** Takes no new requests, lets the ones under way finish, and waits no longer than ten seconds. */
async function close(web: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    web.close(() => resolve())
    if ('closeIdleConnections' in web) web.closeIdleConnections()
    setTimeout(() => 'closeAllConnections' in web && web.closeAllConnections(), patience).unref()
  })
}

function addressOf(web: Server, { host }: Config): string {
  const { port } = web.address() as AddressInfo
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  return `http://${local ? 'localhost' : host}:${port}`
}
