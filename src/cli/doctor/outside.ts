import type { Config } from '#platform/config/config.ts'
import { good, look } from './finding.ts'
import type { Finding } from './finding.ts'

const patience = 2000

/** The address service, and by the time it gives our own clock: nothing else outside is asked. */
export async function lookOutside(config: Config, clock: () => Date): Promise<Finding[]> {
  if (config.locatieserver === null)
    return [good('addresses', 'Addresses are looked up here only: the address service is switched off.')]
  const sent = clock().getTime()
  try {
    // Any question will do; this one is about nobody.
    const url = `${config.locatieserver}/free?q=stadhuis&rows=0`
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience) })
    await answer.body?.cancel()
    if (!answer.ok) return [unreachable(`it answered with status ${answer.status}`)]
    const theirs = Date.parse(answer.headers.get('date') ?? '')
    return [
      good('addresses', 'The address service answers.'),
      ...lookAtClock(theirs, sent, clock().getTime()),
    ]
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError'
    return [
      unreachable(late ? `there was no answer within ${patience / 1000} seconds` : 'it cannot be reached'),
    ]
  }
}

function unreachable(why: string): Finding {
  return look(
    'addresses',
    `The address service cannot be used: ${why}.`,
    'Let this machine reach it, or import postcodes instead: samenspel postcodes import FILE. An empty SAMENSPEL_LOCATIESERVER switches it off.',
  )
}

/** @param theirs time by the other side, in milliseconds, between `sent` and `received` by ours */
export function lookAtClock(theirs: number, sent: number, received: number): Finding[] {
  if (!Number.isFinite(theirs)) return []
  // Headers give whole seconds.
  const apart = Math.max(sent - theirs - 1000, theirs - received, 0) / 1000
  if (apart < 60) return [good('clock', 'The clock is right.')]
  return [
    look(
      'clock',
      `The clock of this machine is ${Math.round(apart)} seconds off.`,
      'Let it keep its time by NTP: "today" and "this week" are shown by it.',
    ),
  ]
}
