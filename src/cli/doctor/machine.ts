import { constants, existsSync } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Config } from '#platform/config/config.ts'
import { holderOf } from '#platform/db/lock.ts'
import { good, look, wrong } from './finding.ts'
import type { Finding } from './finding.ts'

const gibibyte = 1024 ** 3

/** The Node that runs us. */
export function lookAtNode(version: string): Finding {
  if (Number(version.split('.')[0]) >= 24) return good('node', `Node ${version} runs Samenspel.`)
  return wrong(
    'node',
    `Node ${version} is too old: Samenspel needs 24.`,
    'Start it with "npm start" or "npx samenspel", which use the Node that comes with the packages.',
  )
}

/** What the environment says, as far as it can be wrong together. */
export function lookAtConfig(config: Config): Finding {
  const where =
    config.databaseUrl === null ? `its own database in ${config.dataFolder}` : 'the database of DATABASE_URL'
  const open = !['127.0.0.1', '::1', 'localhost'].includes(config.host)
  if (config.demo)
    return look(
      'configuration',
      `The configuration is complete: ${where}, as a demo.`,
      'For a real city, leave SAMENSPEL_DEMO out or set it to 0.',
    )
  if (open && config.baseUrl === null)
    return look(
      'configuration',
      `Others can reach ${config.host}:${config.port}, but BASE_URL does not say under which address.`,
      'Set BASE_URL, such as https://samenspel.example.org: links in calendars and feeds are made with it.',
    )
  return good('configuration', `The configuration is complete: ${where}.`)
}

/** Whether mail leaves, and from whom. */
export function lookAtMail(config: Config): Finding {
  if (config.smtpUrl === null)
    return config.demo
      ? good('mail', 'No mail leaves the demo: it can be read at /uitgaande-mail.')
      : look(
          'mail',
          'No mail leaves this installation, so nobody can sign in.',
          'Set SMTP_URL, such as smtp://mail.example.org:587, and BASE_URL.',
        )
  if (config.contactEmail.endsWith('@example.org'))
    return look(
      'mail',
      `Mail comes from ${config.contactEmail}, which is nobody's address.`,
      'Set SAMENSPEL_CONTACT to an address of your own.',
    )
  return good('mail', `Mail is handed over, from ${config.contactEmail}.`)
}

/** Whether people can answer a mail. */
export function lookAtInbound({ inbound, smtpUrl }: Config): Finding {
  if (inbound === null)
    return good('inbound', 'Mail cannot be answered: what goes out says how to answer by a link.')
  const { domain, host, port } = inbound
  if (smtpUrl === null)
    return look(
      'inbound',
      `Answers are taken at ${domain}, but no mail leaves that could be answered.`,
      'Set SMTP_URL too.',
    )
  if (!['127.0.0.1', '::1', 'localhost'].includes(host))
    return look(
      'inbound',
      `Anybody who reaches ${host}:${port} can hand over mail, without TLS.`,
      'Let a relay in front take it from the world (docs/deployment.md), and let only that one reach this port.',
    )
  return good('inbound', `Answers come in for ${domain}, on ${host}:${port}.`)
}

/** Who has the embedded database open. @param ourselves whether we are the server */
export async function lookAtLock(config: Config, ourselves: boolean): Promise<Finding | null> {
  if (config.databaseUrl !== null) return null
  if (ourselves) return good('lock', `The server runs, as process ${process.pid}.`)
  const holder = await holderOf(config.dataFolder)
  if (!holder || holder.pid === process.pid) return good('lock', 'No server runs on this data folder.')
  return look(
    'lock',
    `Process ${holder.pid} (samenspel ${holder.doing}) has the database open, so that we cannot look inside.`,
    'Wait until it is done, and ask again.',
  )
}

/** Whether the data folder can be written and has room to grow. */
export async function lookAtFolder(config: Config): Promise<Finding | null> {
  if (config.databaseUrl !== null) return null
  const folder = config.dataFolder
  const there = nearest(folder)
  try {
    await access(there, constants.W_OK)
  } catch {
    return wrong(
      'folder',
      `This user may not write in ${there}.`,
      `Give the folder to the user that runs Samenspel, or choose another with SAMENSPEL_DATA.`,
    )
  }
  const { bavail, bsize } = await statfs(there)
  const free = bavail * bsize
  const room = `${(free / gibibyte).toLocaleString('en', { maximumFractionDigits: 1 })} GB`
  if (free < gibibyte)
    return look(
      'folder',
      `Only ${room} is free where ${folder} lies.`,
      'Make room: a full disk stops the database.',
    )
  return good('folder', `${folder} can be written, and ${room} is free.`)
}

function nearest(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearest(dirname(folder))
}
