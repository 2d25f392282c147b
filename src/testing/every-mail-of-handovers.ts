import type { ActivityId } from '#capabilities/activities/domain.ts'
import { callOff } from '#capabilities/activities/service/change.ts'
import { addActivity } from '#capabilities/activities/service/own.ts'
import { nowhere } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { openTheMorning } from '#capabilities/referrals/handover/morning.ts'
import { answerAsHost } from '#capabilities/referrals/handover/service/host.ts'
import type { HostDoes } from '#capabilities/referrals/handover/service/host.ts'
import { changeAsResident } from '#capabilities/referrals/handover/service/resident.ts'
import { changeAsWorker } from '#capabilities/referrals/handover/service/team.ts'
import { origin, ownerOf, systemOf } from './every-mail.ts'
import type { Deed } from './every-mail.ts'
import { aHandover } from './handing-over.ts'
import type { MadeHandover } from './handing-over.ts'
import type { Houseful } from './houseful.ts'

const city = 'Proefstad'
const letter = { origin, city } as const
const [first, second] = ['2026-12-01', '2026-12-08'] as const

/** Somebody is brought along to this initiative: asked, answered, moved, called off, reminded and asked about. */
export function deedsOfHandovers(house: Houseful): Deed[] {
  const { database, ctx } = house.place
  const { slug } = house
  const visitor = (days = 0) => ({ ...systemOf(house, days), actor: { kind: 'visitor' } }) as const
  let activity = '' as ActivityId
  const make = () => aHandover(house, { activity, initiative: house.id as InitiativeId, called: 'Buur' })
  const host = ({ host: token }: MadeHandover, what: HostDoes, days = 0) =>
    answerAsHost(database, visitor(days), { token, what, letter })
  const worker = house.who.get('neighbourhood team')!.ctx
  const morning = (days: number) => openTheMorning(database, systemOf(house, days), { origin, name: city })
  const yes = { does: 'accept', hostName: 'Buur' } as const
  return [
    {
      name: 'bringing somebody along',
      async does() {
        const schedule = {
          start: `${first}T18:00`,
          end: null,
          rule: 'FREQ=WEEKLY',
          except: [],
          cancelled: [],
        }
        const rest = {
          place: nowhere,
          entrance: null,
          capacity: null,
          host: '',
          description: '',
          costCents: null,
        }
        const told = { title: 'Meelopen', schedule, ...rest }
        activity = (await addActivity(database, ownerOf(house), { slug, told }))!.id
        await make()
      },
    },
    {
      name: 'a host who names another day, on which they agree',
      async does() {
        const made = await make()
        await host(made, { does: 'propose', day: second })
        await changeAsWorker(database, worker, { id: made.handover.id, does: 'agree', letter })
      },
    },
    {
      name: 'a host who cannot',
      async does() {
        await host(await make(), { does: 'decline', reason: 'full' })
      },
    },
    {
      name: 'a resident who comes on another day, and then not',
      async does() {
        const made = await make()
        const by = { token: made.card, letter } as const
        await changeAsResident(database, visitor(), { ...by, what: { does: 'move', day: second } })
        await changeAsResident(database, visitor(), { ...by, what: { does: 'cancel' } })
      },
    },
    {
      name: 'tomorrow, afterwards, and two weeks later',
      async does() {
        const made = await make()
        await host(made, yes)
        await morning(5)
        await morning(7)
        await host(made, { does: 'came' }, 7)
        await morning(20)
      },
    },
    {
      name: 'a date that falls away, to which somebody would come',
      async does() {
        await host(await make(), yes)
        await callOff(database, ownerOf(house), {
          slug,
          id: activity,
          day: first,
          letter: { ...letter, locale: ctx.locale },
        })
      },
    },
  ]
}
