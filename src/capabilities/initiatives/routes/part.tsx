import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { listThemes } from '#capabilities/municipalities/index.ts'
import { keyOf, partTerms } from '../circle-terms.ts'
import { partForms, partReaders, sharingForm, startOf } from '../forms/parts.ts'
import type { PartForms, PartRead, PartText } from '../forms/parts.ts'
import { ownWords } from '../own-messages.ts'
import { contentOf, firstAudience } from '../parts.ts'
import type { KeptPart, PartName } from '../parts.ts'
import type { HeadRow } from '../schema.ts'
import { editPart } from '../service/edit.ts'
import { readOwn } from '../service/look.ts'
import { PartPage } from '../views/own/part.tsx'
import { neighbourhoodsOf, placeFinder } from './places.ts'

type C = Context<PageEnv>

/** Mounts the form of each part: `/initiatieven/:slug/bewerken/:deel`. */
export function mountParts(app: Hono<PageEnv>, house: House): void {
  app.get('/initiatieven/:slug/bewerken/:deel', (c) => show(c, house, c.req.param()))
  app.post('/initiatieven/:slug/bewerken/:deel', (c) => save(c, house, c.req.param()))
}

interface Asked {
  readonly slug: string
  readonly deel: string
}

/** What the page of one part is drawn from. */
interface Shown {
  readonly head: HeadRow
  readonly part: PartName
  readonly kept: KeptPart | undefined
  readonly forms: PartForms
  readonly texts: PartText
}

async function load(c: C, house: House, { slug, deel }: Asked): Promise<Shown> {
  const part = keyOf(partTerms, deel)
  if (!part) throw new NotFound()
  const { ctx } = c.var
  const { head, parts } = await readOwn(house.database, ctx, { slug })
  const neighbourhoods = await neighbourhoodsOf(c, house)
  const themes = await listThemes(house.database, ctx.municipality, undefined)
  const { parts: words } = ownWords[ctx.locale]
  const named = Object.fromEntries(themes.map((theme) => [theme.slug, theme.name[ctx.locale]]))
  return {
    head,
    part,
    kept: parts.find((one) => one.part === part),
    forms: partForms({ themes: Object.keys(named), neighbourhoods: Object.keys(neighbourhoods) }),
    texts: {
      ...words,
      place: { ...words.place, buurt: { ...words.place.buurt, options: neighbourhoods } },
      themes: { ...words.themes, themas: { ...words.themes.themas, options: named } },
    },
  }
}

async function show(c: C, house: House, asked: Asked): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  const shown = await load(c, house, asked)
  const { forms, part, kept, head } = shown
  const content = kept && contentOf([kept], part)
  return page(c, house, shown, { state: startOf(forms, part, content, head.name) })
}

interface Redrawn {
  readonly state: FormState
  readonly sharing?: FormState
  readonly conflict?: KeptPart | null
  readonly wrong?: true
}

function page(
  c: C,
  house: House,
  shown: Shown,
  { state, sharing, conflict = null, wrong }: Redrawn,
): Response {
  const { locale } = c.var.ctx
  const { head, part, kept, forms, texts } = shown
  const form = sharingForm(part)
  const start = form.start({ kring: kept?.audience ?? firstAudience[part], versie: kept?.revision ?? 0 })
  return showPage(c, house, {
    title: `${ownWords[locale].partTitle[part]}: ${head.name}`,
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: (
      <PartPage
        locale={locale}
        head={head}
        part={part}
        form={forms[part]}
        text={texts[part]}
        state={state}
        sharing={form}
        sharingState={sharing ?? start}
        conflict={conflict}
      />
    ),
  })
}

async function save(c: C, house: House, asked: Asked): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const shown = await load(c, house, asked)
  const sent = await sentForm(c)
  const sharing = sharingForm(shown.part).parse(sent)
  const { typed, errors, read } = await readPart(c, house, shown, sent)
  if (read === null || !sharing.ok) {
    const shared = { errors: {}, ...sharing }
    return page(c, house, shown, { state: { typed, errors }, sharing: shared, wrong: true })
  }
  const done = await editPart(house.database, ctx, {
    slug: shown.head.slug,
    part: shown.part,
    content: read.content,
    audience: sharing.value.kring,
    revision: sharing.value.versie,
    ...(read.name === undefined ? {} : { name: read.name }),
  })
  if (done.kind === 'name-taken')
    return page(c, house, shown, { state: refused({ typed }, { naam: { code: 'taken' } }), wrong: true })
  if (done.kind === 'conflict') {
    // What was typed stays; the next time it is kept over the revision that is in sight now.
    const next = sharingForm(shown.part).start({ ...sharing.value, versie: done.now?.revision ?? 0 })
    return page(c, house, shown, {
      state: { typed, errors: {} },
      sharing: next,
      conflict: done.now,
      wrong: true,
    })
  }
  return c.redirect(`/initiatieven/${shown.head.slug}/bewerken?gelukt=bewaard`, 303)
}

interface Reading extends FormState {
  readonly read: Extract<PartRead<PartName>, { ok: true }> | null
}

async function readPart(c: C, house: House, { forms, part }: Shown, sent: FormData): Promise<Reading> {
  const parsed = forms[part].parse(sent)
  if (!parsed.ok) return { ...parsed, read: null }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the reader of a part reads the values of its form
  const reader = partReaders[part] as (
    value: unknown,
    finder: Awaited<ReturnType<typeof placeFinder>>,
  ) => Promise<PartRead<PartName>> | PartRead<PartName>
  const read = await reader(parsed.value, await placeFinder(c, house))
  return read.ok
    ? { typed: parsed.typed, errors: {}, read }
    : { typed: parsed.typed, errors: read.errors, read: null }
}
