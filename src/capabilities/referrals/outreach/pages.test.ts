import { beforeAll, describe, expect, test } from 'vitest'
import { Conflict } from '#platform/http/problems.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { takeVisitAway } from './service/mend.ts'
import { aVisitTo, anInvitationBy } from '#testing/going-out.ts'

let house: Houseful
let today: string

beforeAll(async () => {
  house = await aHouseful()
  today = localDay(house.place.ctx.now)
  await send('programme lead', '/wijkteam/opdracht/wijzigen', {
    team: 'west',
    naam: 'Wijkteam West',
    opdracht: 'Ga langs bij elk initiatief.\n\nVraag wat er nodig is.',
    uren: '10',
    van: addDays(today, -30),
    tot: addDays(today, 300),
  })
})

const cookieOf = (visitor: Visitor): Record<string, string> => {
  const cookie = house.who.get(visitor)?.cookie
  return cookie === undefined ? {} : { cookie, 'sec-fetch-site': 'same-origin' }
}

async function page(visitor: Visitor, path: string): Promise<string> {
  return (await house.site.get(path, { headers: cookieOf(visitor) })).text()
}

async function send(visitor: Visitor, path: string, form: Readonly<Record<string, string>>) {
  const answer = await house.site.get(path, {
    method: 'POST',
    headers: { ...cookieOf(visitor), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })
  return { status: answer.status, to: answer.headers.get('location'), body: await answer.text() }
}

/** Where the tabs above a page lead, in their order. */
const tabsOf = (html: string): string[] => {
  const tabs = /<nav class="tabs"[^]*?<\/nav>/.exec(html)?.[0] ?? ''
  return [...tabs.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)
}

test('the tabs above an assignment lead where its reader may go, and nowhere else', async () => {
  const at = '/wijkteam/opdracht'
  const programme = tabsOf(await page('programme lead', at))
  expect(programme).toEqual([at, '/wijkteam/gemis', '/wijkteam/cijfers'])
  const team = tabsOf(await page('neighbourhood team', at))
  expect(team).toContain('/wijkteam/bezoeken')
  for (const [who, tabs] of [
    ['programme lead', programme],
    ['neighbourhood team', team],
  ] as const)
    for (const tab of tabs)
      expect([tab, (await house.site.get(tab, { headers: cookieOf(who) })).status]).toEqual([tab, 200])
  expect(tabsOf(await page('administrator', at))).toEqual([])
  expect(await page('administrator', at)).toContain('href="/beheer"')
})

const visit = (more: Readonly<Record<string, string>> = {}) =>
  send('neighbourhood team', '/wijkteam/bezoeken', {
    initiatief: house.slug,
    afspraak: 'We helpen met de flyers.',
    hoelang: '60',
    dag: today,
    ...more,
  })

describe('the assignment', () => {
  test('is read by everybody, and linked from the page of an initiative in its area', async () => {
    const shown = await page('visitor', '/wijkteam/opdracht')
    expect(shown).toContain('Ga langs bij elk initiatief.')
    expect(shown).toContain('10 uur per week')
    expect(shown).not.toContain('/wijkteam/opdracht/wijzigen')
    const beside = await page('visitor', `/initiatieven/${house.slug}`)
    expect(beside).toContain('/wijkteam/opdracht#team-west')
    expect(beside).not.toContain(`/initiatieven/${house.slug}/wijkteam`)
    expect(await page('person', `/initiatieven/${house.slug}`)).not.toContain('nodig het team uit')
    expect(await page('editor', `/initiatieven/${house.slug}`)).toContain(
      'Wijkteam West komt graag langs: nodig het team uit',
    )
  })

  test('is changed by whoever leads the programme, who finds in the form what stands there', async () => {
    expect(await page('programme lead', '/wijkteam/opdracht')).toContain('van=')
    const form = await page(
      'programme lead',
      `/wijkteam/opdracht/wijzigen?team=west&van=${addDays(today, -30)}`,
    )
    expect(form).toContain('Wijkteam West')
    expect(form).toContain('value="10"')
  })

  test('with a last day before the first is asked again', async () => {
    const asked = await send('programme lead', '/wijkteam/opdracht/wijzigen', {
      team: 'west',
      naam: 'Wijkteam West',
      opdracht: 'x',
      uren: '10',
      van: today,
      tot: addDays(today, -1),
    })
    expect(asked.status).toBe(422)
    expect(asked.body).toContain('De laatste dag ligt voor de eerste.')
  })

  test('says to the team when the programme lead sees its hours, and shows the lead no quarter that goes on', async () => {
    expect(await page('neighbourhood team', '/wijkteam/bezoeken')).toMatch(/pas vanaf 1 \w+ \d{4}/)
    expect(await page('programme lead', '/wijkteam/opdracht')).toContain('Uren in de wijk, per kwartaal')
    expect(await page('administrator', '/wijkteam/opdracht')).not.toContain('per kwartaal')
  })
})

describe('where the team was not', () => {
  test('is on a map and in a list with the same numbers, until it was everywhere', async () => {
    const map = await page('neighbourhood team', '/wijkteam/bezoeken/kaart')
    // Both are at the same place: one mark for the two.
    expect(map).toMatch(/<svg[^]*href="#plek-1"/)
    expect(map.match(/id="plek-\d"/g)).toEqual(['id="plek-1"', 'id="plek-2"'])
    await visit()
    await visit({ initiatief: house.unclaimed })
    expect(await page('neighbourhood team', '/wijkteam/bezoeken')).toContain('Jullie waren overal')
    expect(await page('neighbourhood team', '/wijkteam/bezoeken?toon=alle')).toContain('laatst bezocht op')
  })
})

describe('noting a visit', () => {
  test('takes one line from the list, and is read by the initiative', async () => {
    const list = await page('neighbourhood team', '/wijkteam/bezoeken?toon=alle')
    expect(list).toContain(`/wijkteam/bezoeken?initiatief=${house.slug}#noteer`)
    const form = await page('neighbourhood team', `/wijkteam/bezoeken?initiatief=${house.slug}`)
    expect(form).toMatch(new RegExp(`<option value="${house.slug}" selected`))
    expect(form).toContain(`value="${today}"`)
    expect(await visit()).toMatchObject({ status: 303, to: '/wijkteam/bezoeken?gelukt=bezoek' })
    expect(await page('editor', `/initiatieven/${house.slug}/wijkteam`)).toContain('We helpen met de flyers.')
  })

  test('says so when nobody of the initiative is there to read it', async () => {
    expect(await visit({ initiatief: house.unclaimed })).toMatchObject({
      to: '/wijkteam/bezoeken?gelukt=stil',
    })
  })

  test('on a day to come, long ago, of no initiative or with nothing agreed is asked again', async () => {
    const again: Readonly<Record<string, string>>[] = [
      { dag: addDays(today, 1) },
      { dag: addDays(today, -400) },
      { initiatief: 'nergens' },
      { afspraak: ' ' },
      { hoelang: '17' },
    ]
    for (const one of again) expect((await visit(one)).status, JSON.stringify(one)).toBe(422)
  })

  test('with what points to a person in it is asked about, and kept once it is said to be nobody', async () => {
    const asked = await visit({ afspraak: 'Bel even naar 06 87654321 voor de sleutel.' })
    expect(asked.status).toBe(422)
    expect(asked.body).toMatch(/<mark[^>]*>[^]*06 87654321/)
    expect(await page('editor', `/initiatieven/${house.slug}/wijkteam`)).not.toContain('06 87654321')
    const seal = /name="geen-persoon"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="geen-persoon"/.exec(
      asked.body,
    )
    const confirmed = seal?.[1] ?? seal?.[2] ?? ''
    const told = { afspraak: 'Bel even naar 06 87654321 voor de sleutel.', 'geen-persoon': confirmed }
    expect((await visit(told)).status).toBe(303)
    // What was confirmed was this number, and no other.
    expect((await visit({ ...told, afspraak: 'Bel even naar 06 11223344.' })).status).toBe(422)
  })

  test('gets an answer that points to a person only when it is said to be nobody', async () => {
    const id = await aVisitTo(house)
    const at = `/initiatieven/${house.slug}/wijkteam/bezoeken/${id}/anders`
    const asked = await send('owner', at, { anders: 'Vraag het op 06 12345678' })
    expect(asked.status).toBe(422)
    expect(asked.body).toContain('geen-persoon')
    expect((await send('owner', at, {})).status).toBe(303)
    expect(await page('neighbourhood team', '/wijkteam/bezoeken')).toContain('Het initiatief ziet het anders')
  })

  test('that was a mistake is taken back within a week; what was agreed before that stays', async () => {
    const id = await aVisitTo(house)
    const away = () => send('neighbourhood team', `/wijkteam/bezoeken/${id}/weghalen`, {})
    const { database, ctx } = house.place
    const later = new Date(ctx.now.getTime() + 8 * 86_400_000)
    const worker = { ...house.who.get('neighbourhood team')!.ctx, now: later }
    await expect(takeVisitAway(database, worker, { id })).rejects.toBeInstanceOf(Conflict)
    expect((await away()).status).toBe(303)
    expect((await away()).status).toBe(404)
  })
})

describe('an invitation', () => {
  test('is declined with a reason, that is asked for', async () => {
    const id = await anInvitationBy(house)
    const at = `/wijkteam/bezoeken/uitnodigingen/${id}/nee`
    expect((await send('neighbourhood team', at, {})).status).toBe(422)
    expect((await send('neighbourhood team', at, { reden: 'Bel 06 12345678' })).status).toBe(422)
    expect((await send('neighbourhood team', at, { reden: 'In januari wel.' })).status).toBe(303)
    expect(await page('owner', `/initiatieven/${house.slug}/wijkteam`)).toContain('In januari wel.')
  })

  test('for a day that is over is asked again', async () => {
    const asked = await send('owner', `/initiatieven/${house.slug}/wijkteam/uitnodiging`, {
      dag: addDays(today, -1),
    })
    expect(asked.status).toBe(422)
  })
})

describe('who wants to be found', () => {
  const at = () => `/initiatieven/${house.slug}/wijkteam/aanspreekpunt`

  test('says so with a name, one way to be reached and a tick, and takes it back', async () => {
    const told = { naam: 'Buur', bereik: '06 12345678', mag: 'ja' }
    expect((await send('editor', at(), { ...told, mag: '' })).status).toBe(422)
    expect((await send('editor', at(), { ...told, bereik: 'bij de deur' })).status).toBe(422)
    expect((await send('editor', at(), told)).status).toBe(303)
    expect(await page('neighbourhood team', '/wijkteam/bezoeken')).toContain('06 12345678')
    expect(await page('owner', `/initiatieven/${house.slug}/wijkteam`)).not.toContain('06 12345678')
    expect((await send('editor', `${at()}/weg`, {})).status).toBe(303)
    expect(await page('neighbourhood team', '/wijkteam/bezoeken')).not.toContain('06 12345678')
  })
})
