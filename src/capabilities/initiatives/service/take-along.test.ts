import { expect, test } from 'vitest'
import { aHouseful } from '#testing/houseful.ts'
import { unzipped } from '#testing/unzipped.ts'

test('its owners take everything along: each part with who sees it, the team and the agenda; nobody else does', async () => {
  const house = await aHouseful()
  const path = `/initiatieven/${house.slug}/meenemen.zip`
  const ask = (who: 'owner' | 'editor' | 'area connector') =>
    house.site.get(path, { headers: { cookie: house.who.get(who)!.cookie } })
  const answer = await ask('owner')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const files = await unzipped(Buffer.from(await answer.arrayBuffer()))
  expect(Object.keys(files).toSorted()).toEqual([
    'activiteiten.csv',
    'activiteiten.json',
    'delen.csv',
    'initiatief.json',
    'opkomst.csv',
    'opkomst.json',
    'team.csv',
    'team.json',
  ])
  const { delen } = JSON.parse(files['initiatief.json']!) as { delen: object }
  expect(delen).toMatchObject({ naam: { ziet: 'iedereen', inhoud: { sentence: 'Elke dinsdag soep' } } })
  expect(files['team.csv']).toContain(house.who.get('editor')!.email)
  expect(files['activiteiten.csv']).toContain('Soep eten')
  expect((await ask('editor')).status).toBe(403)
  expect((await ask('area connector')).status).toBe(403)
})
