import type { Locale } from '#platform/context/ctx.ts'
import type { AdminPage } from '#platform/http/house.ts'
import { Card, Grid, Heading, Lead } from '#ui/index.ts'
import { adminWords } from '../../admin-messages.ts'

/** What administrators can do here, a card for each. */
export function Overview({
  locale,
  city,
  pages,
}: {
  readonly locale: Locale
  readonly city: string
  readonly pages: readonly AdminPage[]
}) {
  const t = adminWords[locale].overview
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro(city)}</Lead>
      <Grid>
        {pages.map((page) => (
          <Card key={page.href} title={page.label[locale]} href={page.href}>
            <p>{page.tells[locale]}</p>
          </Card>
        ))}
      </Grid>
    </>
  )
}
