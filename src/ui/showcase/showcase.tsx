import type { Locale } from '#platform/context/ctx.ts'
import { AskBand } from '../ask-band/ask-band.tsx'
import { Chips } from '../chips/chips.tsx'
import { BoardPart } from './board.tsx'
import { ColourPart } from './colours.tsx'
import { ActionPart, FieldPart } from './doing.tsx'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'
import { PicturePart } from './pictures.tsx'
import { PrinciplePart, TypePart } from './type.tsx'
import { MessagePart, WayPart } from './ways.tsx'

/** The band of the living style guide: give it to `Page` as `band`. */
export function ShowcaseBand({ locale }: { locale: Locale }) {
  const t = locale === 'en' ? en : nl
  return (
    <AskBand title={t.title} intro={t.intro}>
      <Chips
        label={t.contents}
        items={Object.entries(t.parts).map(([id, part]) => ({ text: part.title, href: `#${id}` }))}
      />
    </AskBand>
  )
}

/** The living style guide: every component in its states, drawn by the components themselves. */
export function Showcase({ locale }: { locale: Locale }) {
  const t = locale === 'en' ? en : nl
  return (
    <div class="showcase">
      <PrinciplePart t={t} />
      <ColourPart t={t} />
      <TypePart t={t} />
      <BoardPart t={t} />
      <PicturePart t={t} />
      <ActionPart t={t} />
      <FieldPart t={t} locale={locale} />
      <MessagePart t={t} />
      <WayPart t={t} />
    </div>
  )
}
