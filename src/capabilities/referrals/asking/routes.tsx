import type { Context, Hono } from 'hono'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { confirmName, personalQuestion } from '#platform/personal-data/index.ts'
import type { PersonalQuestion } from '#platform/personal-data/index.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { Alert, Columns, Heading } from '#ui/index.ts'
import type { RouteReason } from '../domain.ts'
import { countedIn, countQuestion } from '../counting/count.ts'
import { numberOf, openCounts } from '../counting/once.ts'
import type { Counts } from '../counting/once.ts'
import { forTeam } from '../door.ts'
import { guidanceFor } from '../guidance/service.ts'
import { GuidanceFirst } from '../guidance/views/first.tsx'
import { matchQuestion } from '../matching/service.ts'
import type { Answer } from '../matching/service.ts'
import type { SentBefore } from '../reading/again.ts'
import { getReady } from '../reading/get-ready.ts'
import { readQuestion } from '../reading/read.ts'
import { TeamFrame } from '../views/frame.tsx'
import { askForm, asksOn, saysNoSign, sentBefore } from './forms.ts'
import type { AskForm } from './forms.ts'
import { askingWords } from './messages.ts'
import { chosenByHand, placeIn } from './place.ts'
import type { Place } from './place.ts'
import { AnswerParts, Beside } from './views/answer.tsx'
import { AskForm as AskFormView } from './views/ask-form.tsx'
import { HowItWorks } from './views/how-it-works.tsx'

type C = Context<PageEnv>

/**
 * Mounts `/wijkteam`: what somebody needs or is good at, and what fits. A question travels in the body of a POST and is
 * answered with the page itself: no address, no redirect and no cookie ever holds a word of it.
 */
export function mountAsking(app: Hono<PageEnv>, house: House): void {
  const counts = openCounts()
  app.get('/wijkteam', (c) => forTeam(c, () => ask(c, house)))
  app.post('/wijkteam', (c) => forTeam(c, () => answer(c, house, counts)))
}

interface Asking {
  readonly form: AskForm
  readonly areas: readonly Area[]
}

async function asking(c: C, house: House): Promise<Asking> {
  const areas = await listAreas(house.database, c.var.ctx.municipality, ['gebied', 'buurt'])
  return { areas, form: askForm(areas.map(({ id }) => id)) }
}

const nothingSent: SentBefore = { text: null, shown: [], ticked: [] }

async function ask(c: C, house: House): Promise<Response> {
  getReady()
  const given = await asking(c, house)
  return page(c, house, {
    ...given,
    state: given.form.start({}),
    answer: null,
    sent: nothingSent,
    number: newId(),
  })
}

async function answer(c: C, house: House, counts: Counts): Promise<Response> {
  const { ctx } = c.var
  const given = await asking(c, house)
  const sent = await sentForm(c)
  const parsed = given.form.parse(sent)
  const before = sentBefore(sent)
  // What comes back to be mended is the same page still, with everything that was on it.
  const same = { ...given, answer: null, sent: before, number: numberOf(sent) ?? newId() }
  if (!parsed.ok) return page(c, house, { ...same, state: parsed })
  const seal = sent.get(confirmName)
  const confirmed = typeof seal === 'string' ? seal : null
  const isNoSign = saysNoSign(sent, parsed.value.vraag)
  const personal = personalQuestion(parsed.value.vraag, confirmed, ctx.locale)
  if (personal !== null) {
    const state = { typed: parsed.typed, errors: { vraag: { code: 'personal' } } }
    // Somebody in danger comes first, whoever is named beside it: whom to ring is shown with the question.
    const { route, reason } = readQuestion(parsed.value.vraag)
    const danger = route === 'veiligheid' && !isNoSign ? reason : null
    return page(c, house, { ...same, state, personal, danger, isNoSign })
  }
  const { areas } = given
  const chosen = chosenByHand(parsed.value, before.text, areas)
  const { place, rest } = placeIn(parsed.value.vraag, chosen, areas)
  const found = await matchQuestion(house.database, ctx.municipality, {
    text: rest,
    before: { ...before, text: before.text === null ? null : placeIn(before.text, chosen, areas).rest },
    isNoSign,
    ...whereOf(place, areas),
    today: localDay(ctx.now),
    locale: ctx.locale,
  })
  const area = place.buurt
  // A question is counted once: what is asked again with other words or chips, or without a sign, is the same one.
  if (!found.isAgain && counts.passes(c, sent)) {
    const shownAny = found.fits.length + found.tasks.length > 0
    await countQuestion(
      house.database,
      ctx,
      countedIn(found.read, { area, shown: shownAny ? 'something' : 'nothing' }),
    )
  }
  return page(c, house, {
    ...given,
    state: { typed: { ...parsed.typed, ...typedOf(place) }, errors: {} },
    answer: found,
    place,
    sent: { text: parsed.value.vraag, shown: [...found.read.chips, ...found.away], ticked: found.read.chips },
    number: newId(),
    confirmed,
    isNoSign,
    area,
  })
}

/** What was read of it stands in the fields, to be seen and mended. */
const typedOf = ({ buurt, hoe, ver }: Place) => ({ buurt: buurt ?? '', hoe: hoe ?? '', ver: ver ?? '' })

/** From the middle of a neighbourhood: where somebody lives is not asked. */
function whereOf({ buurt, hoe, ver }: Place, areas: readonly Area[]) {
  return {
    near: areas.find(({ id }) => id === buurt)?.centre ?? null,
    ...(hoe === null ? {} : { mode: hoe }),
    ...(ver === null ? {} : { within: Number(ver) }),
  }
}

interface Shown extends Asking {
  readonly state: FormState
  readonly answer: Answer | null
  readonly sent: SentBefore
  readonly number: string
  readonly personal?: PersonalQuestion
  /** Danger in a text that is not answered yet, because it may hold a person. */
  readonly danger?: RouteReason | null
  /** What was said to be no person's, so that it need not be said again. */
  readonly confirmed?: string | null
  /** The worker knows that what was read as a sign is none. */
  readonly isNoSign?: boolean
  /** The neighbourhood that was named, by id. */
  readonly area?: string | null
  /** Where and how far, as it counted. */
  readonly place?: Place
}

/** The neighbourhood and the distance that counted, in words: nobody has to look for them in the form. */
function placeInWords({ place, areas }: Shown, locale: Locale): string[] {
  const t = askingWords[locale].form
  const name = areas.find(({ id }) => id === place?.buurt)?.name
  return [
    ...(name === undefined ? [] : [t.buurt.from(name)]),
    ...(place?.hoe ? [t.hoe.options[place.hoe]] : []),
    ...(place?.ver ? [t.ver.atMost(t.ver.options[place.ver])] : []),
  ]
}

async function page(c: C, house: House, shown: Shown): Promise<Response> {
  const { form, areas, state, answer: found, personal, confirmed } = shown
  const { ctx } = c.var
  const { locale } = ctx
  const t = askingWords[locale]
  const today = localDay(ctx.now)
  const question = String(state.typed['vraag'] ?? '')
  const reason = found?.read.reason ?? shown.danger ?? null
  const guidance = reason === null ? null : await guidanceFor(house.database, ctx.municipality, reason)
  const danger = found === null || found.read.route === 'veiligheid' ? guidance : null
  return showPage(c, house, {
    title: t.title,
    current: '/wijkteam',
    islands: ['personal'],
    status: Object.keys(state.errors).length > 0 ? 422 : 200,
    ...(found === null ? {} : { writtenBy: 'residents' as const }),
    children: (
      <TeamFrame locale={locale} current="ask">
        <Columns
          asideLabel={t.other}
          aside={
            found === null ? (
              <HowItWorks locale={locale} />
            ) : (
              <Beside locale={locale} answer={found} area={shown.area ?? null} />
            )
          }
        >
          <Heading level={1}>{t.title}</Heading>
          {danger === null ? null : (
            <div id="antwoord" tabIndex={-1}>
              <GuidanceFirst
                {...{ locale, today }}
                guidance={danger}
                again={{ ...asksOn, value: question }}
              />
            </div>
          )}
          <Alert>{t.notKept}</Alert>
          <AskFormView
            {...{ locale, form, state, areas }}
            sent={shown.sent}
            number={shown.number}
            personal={personal ?? null}
            confirmed={confirmed ?? null}
            noSign={shown.isNoSign === true ? question : null}
            focus={danger === null ? 'on-load' : 'none'}
          />
          {found === null || danger !== null ? null : (
            <AnswerParts
              {...{ locale, today, answer: found, guidance, question }}
              place={placeInWords(shown, locale)}
              area={shown.area ?? null}
            />
          )}
        </Columns>
      </TeamFrame>
    ),
  })
}
