import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { Page, SiteFooter, SiteHeader, renderPage } from '#ui/index.ts'
import { entityTag } from './entity-tag.ts'
import { menuFor } from './house.ts'
import type { House, PageEnv } from './house.ts'
import { frameWords } from './messages.ts'

export interface PageContent {
  /** The page's own part of the title. */
  readonly title: string
  readonly description?: string
  /** The item of the main menu this page belongs to. */
  readonly current?: string
  readonly head?: ComponentChildren
  /** The first, full-width part. */
  readonly band?: ComponentChildren
  readonly children?: ComponentChildren
  /** Names of islands the page offers; it works without them. */
  readonly islands?: readonly string[]
  /** `residents`: they wrote part of it themselves, in Dutch; a page in another language says so. */
  readonly writtenBy?: 'residents'
  readonly status?: 200 | 400 | 403 | 404 | 405 | 409 | 422 | 500
}

/** Answers with a whole page: our head and foot around `content`. */
export function showPage(c: Context<PageEnv>, house: House, content: PageContent): Response {
  const { tenant, ctx, foot } = c.var
  const words = frameWords[ctx.locale]
  const url = new URL(c.req.url)
  const html = renderPage(
    <Page
      lang={ctx.locale}
      title={`${content.title} – ${words.platform} ${tenant.name}`}
      description={content.description}
      stylesheet={house.assets.styleOf(tenant.look)}
      fonts={house.assets.fonts}
      scripts={content.islands?.map((name) => house.assets.href(`${name}.js`))}
      head={content.head}
      skip={words.skip}
      header={<Header house={house} c={c} current={content.current} url={url} />}
      footer={
        <SiteFooter
          name={words.platform}
          place={tenant.name}
          groups={[
            {
              title: words.footer,
              links: [
                { text: words.figures, href: '/gesprekken/cijfers' },
                { text: words.look, href: '/ontwerp' },
                { text: words.openData, href: '/api/v1/openapi.json' },
              ],
            },
          ]}
        >
          <p>{words.about(tenant.name)}</p>
          {foot.about[ctx.locale] ? <p>{foot.about[ctx.locale]}</p> : null}
          {foot.contact ? <p>{words.contact(foot.contact)}</p> : null}
          {tenant.demo ? <p>{words.demo}</p> : null}
        </SiteFooter>
      }
      band={content.band}
    >
      {content.writtenBy && words.ownTexts ? <p class="meta">{words.ownTexts}</p> : null}
      {content.children}
    </Page>,
  )
  // What answers a form is never asked for again. A sum of it in a header, which proxies write in their logs, would only
  // tell that two people sent the same words.
  if (c.req.method !== 'POST') c.header('etag', entityTag(html))
  // Whoever holds the link in a mail reads it: no search engine may find it.
  const byLink = c.req.param('token') !== undefined
  if (byLink) c.header('x-robots-tag', 'noindex')
  // What is shown to one person is not kept, not even for the next one at the computer of a library.
  c.header('cache-control', byLink || ctx.actor.kind === 'person' ? 'no-store' : 'no-cache')
  c.header('vary', 'Cookie, Accept-Encoding')
  return c.html(html, content.status ?? 200)
}

function Header({
  house,
  c,
  current,
  url,
}: {
  house: House
  c: Context<PageEnv>
  current: string | undefined
  url: URL
}) {
  const { tenant, ctx } = c.var
  const words = frameWords[ctx.locale]
  const other = ctx.locale === 'nl' ? { lang: 'en', text: 'English' } : { lang: 'nl', text: 'Nederlands' }
  return (
    <SiteHeader
      name={words.platform}
      place={tenant.name}
      home="/"
      items={menuFor(ctx.actor, house.navigation).map((item) => ({
        text: item.label[ctx.locale],
        href: item.href,
        current: item.href === current,
      }))}
      languages={[{ text: other.text, lang: other.lang, href: switchedTo(url, other.lang) }]}
      navLabel={words.navigation}
      menu={words.menu}
    />
  )
}

/** The same page in another language. */
function switchedTo(url: URL, lang: string): string {
  const search = new URLSearchParams(url.search)
  search.set('taal', lang)
  return `${url.pathname}?${search}`
}
