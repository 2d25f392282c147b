import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { DemoHandover } from '#capabilities/referrals/index.ts'

const worker = 'wijkteam@haarlem.example'

/** Whom the wijkteam of the demo brings along: asked, another day proposed, agreed on, just past, and there three weeks ago. */
export function demoHandovers(ids: ReadonlyMap<string, InitiativeId>): DemoHandover[] {
  const initiative = ids.get('het-badhuis')!
  return [
    {
      worker,
      initiative,
      activity: 'Koffie met de krant',
      needs: ['first-time', 'meet-at-door'],
      stands: 'asked',
    },
    { worker, initiative, activity: 'Taalcafé aan de bar', needs: ['little-dutch'], stands: 'other-day' },
    { worker, initiative, activity: 'Schilderen zonder meester', needs: ['first-time'], stands: 'accepted' },
    // Of each of these there are two, for whoever looks first and whoever looks next.
    { worker, initiative, activity: 'Stoelyoga', needs: ['walks-badly'], stands: 'past' },
    { worker, initiative, activity: 'Breien en bijpraten', needs: ['quiet-seat'], stands: 'past' },
    { worker, initiative, activity: 'Samen koken, samen eten', needs: ['first-time'], stands: 'came' },
    { worker, initiative, activity: 'Zangavond', needs: ['comes-with-us'], stands: 'came' },
  ]
}
