import type { VNode } from 'preact'
import { findPublished } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { House } from '#platform/http/house.ts'
import type { C } from './routes/reader.ts'
import { myCompasses } from './service/keep.ts'
import { MyIdeas } from './views/mine.tsx'

/** Its section of `/mijn`: one's own ideas, and those of one's initiatives. */
export async function mineOfCompass(c: C, house: House): Promise<VNode | null> {
  const { ctx } = c.var
  const ideas = await myCompasses(house.database, ctx, undefined)
  const ids = ideas.flatMap(({ initiative }) => (initiative as InitiativeId | null) ?? [])
  const pages = await findPublished(house.database, ctx.municipality, [...new Set(ids)])
  return (
    <MyIdeas
      locale={ctx.locale}
      ideas={ideas}
      names={new Map([...pages].map(([id, { name }]) => [id, name]))}
    />
  )
}
