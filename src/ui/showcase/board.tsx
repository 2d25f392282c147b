import { BadgeList } from '../badge-list/badge-list.tsx'
import { Button } from '../button/button.tsx'
import { Card } from '../card/card.tsx'
import { ChipBoxes } from '../chip-boxes/chip-boxes.tsx'
import { Chips } from '../chips/chips.tsx'
import { DataList } from '../data-list/data-list.tsx'
import { Door } from '../door/door.tsx'
import { Fresh } from '../fresh/fresh.tsx'
import { Link } from '../link/link.tsx'
import { List } from '../list/list.tsx'
import { Grid } from '../page/layout.tsx'
import { Reasons } from '../reasons/reasons.tsx'
import { DayGroup, TimelineItem, TimelineLines } from '../timeline/timeline.tsx'
import { PocketCard } from '../pocket-card/pocket-card.tsx'
import { WelcomeCard } from '../welcome-card/welcome-card.tsx'
import { Part, Specimen, type PartProps } from './part.tsx'

/** What hangs on the board: days, cards, badges, the door. */
export function BoardPart({ t }: PartProps) {
  const b = t.board
  return (
    <Part id="bord" {...t.parts.bord}>
      <Specimen name="DayGroup, TimelineItem" note={b.dayNote}>
        <Day t={t} />
      </Specimen>
      <Specimen name="TimelineLines" note={b.linesNote}>
        <TimelineLines parts={b.lines} />
      </Specimen>
      <Specimen name="Door" note={b.doorNote}>
        <Door>{b.door}</Door>
      </Specimen>
      <Specimen name="WelcomeCard, WelcomeDoor" note={b.welcomeNote}>
        <WelcomeCard {...b.welcome} level={4} door={b.door} facts={b.data} />
      </Specimen>
      <Specimen name="PocketCard" note={b.pocketNote}>
        <PocketCard {...b.pocket} lang={b.pocketLanguage} dir="ltr" level={4} facts={b.data} />
      </Specimen>
      <Specimen name="Fresh" note={b.freshNote}>
        <Fresh>{b.fresh}</Fresh>
        <Fresh stale>{b.stale}</Fresh>
      </Specimen>
      <Specimen name="BadgeList" note={b.badgeNote}>
        <BadgeList
          items={[
            { text: b.free, tone: 'ok' },
            { text: b.level, tone: 'ok' },
            { text: b.signUp, tone: 'mind' },
            { text: b.language, tone: 'neutral' },
          ]}
        />
      </Specimen>
      <Specimen name="Chips" note={b.chipNote}>
        <Chips items={b.chips.map((text, index) => ({ text, href: '#bord', on: index === 0 }))} />
      </Specimen>
      <Specimen name="ChipBoxes" note={b.chipBoxNote}>
        <ChipBoxes
          legend={b.chipBoxLegend}
          name="bord"
          mark="bord"
          items={b.chips.map((text, index) => ({ text, value: text, checked: index < 2 }))}
        />
      </Specimen>
      <Specimen name="Card" note={b.cardNote}>
        <Cards t={t} />
      </Specimen>
      <Specimen name="Reasons" note={b.reasonNote}>
        <Match t={t} />
      </Specimen>
      <Specimen name="DataList" note={b.dataNote}>
        <DataList items={b.data} />
      </Specimen>
      <Specimen name="List" note={b.listNote}>
        <List items={b.list} />
        <List kind="numbers" items={b.steps} />
      </Specimen>
    </Part>
  )
}

function Day({ t }: PartProps) {
  const b = t.board
  return (
    <DayGroup title={b.today} date={b.date} level={4}>
      <TimelineItem
        level={4}
        title={b.coffee}
        href="#bord"
        time={{ text: '10.00', until: b.until('12.00'), dateTime: '2026-11-25T10:00' }}
        meta={b.where}
        badges={[
          { text: b.free, tone: 'ok' },
          { text: b.level, tone: 'ok' },
        ]}
        door={b.door}
        fresh={b.fresh}
      />
      <TimelineItem
        level={4}
        title={b.meal}
        href="#bord"
        time={{ text: '17.30', until: b.until('20.00'), dateTime: '2026-11-25T17:30' }}
        meta={b.where}
        badges={[
          { text: '€ 4', tone: 'ok' },
          { text: b.signUp, tone: 'mind' },
        ]}
        fresh={b.stale}
        stale
      />
      <TimelineItem
        level={4}
        title={b.repair}
        href="#bord"
        cancelled={b.cancelled}
        time={{ text: '19.00', until: b.until('21.00'), dateTime: '2026-11-25T19:00' }}
        meta={b.where}
      />
    </DayGroup>
  )
}

function Cards({ t }: PartProps) {
  const b = t.board
  return (
    <Grid>
      <Card level={4} title={b.initiative} href="#bord" meta={b.initiativeMeta}>
        <p>{b.initiativeText}</p>
      </Card>
      <Card
        level={4}
        tone="sun"
        title={b.begin}
        footer={
          <Link href="#bord" kind="next">
            {b.beginLink}
          </Link>
        }
      >
        <p>{b.beginText}</p>
      </Card>
      <Card level={4} tone="brand" title={b.privacy}>
        <p>{b.privacyText}</p>
      </Card>
    </Grid>
  )
}

function Match({ t }: PartProps) {
  const b = t.board
  return (
    <TimelineItem level={4} title={b.coffee} href="#bord" meta={b.matchMeta}>
      <Reasons
        mind={b.mind}
        items={b.reasons.map((text, index) => ({
          text,
          tone: index === b.reasons.length - 1 ? 'mind' : 'ok',
        }))}
      />
      <div class="button-row">
        <Button type="button" variant="secondary">
          {b.introduce}
        </Button>
        <Button type="button" variant="quiet">
          {b.noFit}
        </Button>
      </div>
    </TimelineItem>
  )
}
