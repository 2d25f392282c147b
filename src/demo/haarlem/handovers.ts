import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { DemoHandover } from '#capabilities/referrals/index.ts'

const worker = 'wijkteam@haarlem.example'

/** Whom the wijkteam of the demo brings along: asked, another day proposed, agreed on, and there three weeks ago. */
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
    { worker, initiative, activity: 'Breien en bijpraten', needs: ['first-time'], stands: 'accepted' },
    { worker, initiative, activity: 'Samen koken, samen eten', needs: ['walks-badly'], stands: 'came' },
  ]
}
