import type { Locale } from '#platform/context/ctx.ts'
import { tapSize } from '#platform/map/tap-map.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import { Breadcrumb, Chips, Heading, Lead } from '#ui/index.ts'
import { ownWords } from '../../own-messages.ts'
import type { HeadRow } from '../../schema.ts'

/** A map to tap on; beside it the neighbourhoods by name, for who cannot tap or see. */
export function TapPlacePage(props: {
  readonly locale: Locale
  readonly head: HeadRow
  readonly areas: readonly Area[]
  readonly chosen: Area | null
}) {
  const { locale, head, areas, chosen } = props
  const t = ownWords[locale]
  const back = `/initiatieven/${head.slug}/bewerken/plek`
  const query = chosen ? `?buurt=${encodeURIComponent(chosen.id)}` : ''
  const items = areas.map((area) => ({
    text: area.name,
    href: `${back}/kaart?buurt=${encodeURIComponent(area.id)}`,
    on: area.id === chosen?.id,
  }))
  return (
    <>
      <Breadcrumb
        label={t.own.nav}
        items={[{ text: t.partTitle.place, href: back }, { text: t.tapPlace.title }]}
      />
      <Heading level={1}>{t.tapPlace.title}</Heading>
      <Lead>{chosen ? t.tapPlace.tap(chosen.name) : t.tapPlace.choose}</Lead>
      {chosen ? (
        <form class="tap-map" method="post" action={`${back}/kaart${query}`}>
          <input
            type="image"
            name="punt"
            src={`${back}/kaart.svg${query}`}
            width={tapSize}
            height={tapSize}
            alt={t.tapPlace.middle(chosen.name)}
          />
        </form>
      ) : null}
      <Heading level={2}>{chosen ? t.tapPlace.other : t.tapPlace.which}</Heading>
      <Chips label={t.tapPlace.which} items={items} />
    </>
  )
}
