import type { ComponentChildren } from 'preact'
import { SkipLink } from '../skip-link/skip-link.tsx'

export interface PageProps {
  readonly lang: string
  /** The whole text of `<title>`, most specific part first. */
  readonly title: string
  readonly description?: string
  /** Address of the built stylesheet. */
  readonly stylesheet: string
  /** Addresses of fonts to fetch at once, before the stylesheet asks for them. */
  readonly fonts?: readonly string[]
  /** Addresses of module scripts; the page works without them. */
  readonly scripts?: readonly string[]
  /** Children of `<head>`: feeds, alternates, `<JsonLd>`. */
  readonly head?: ComponentChildren
  readonly header?: ComponentChildren
  readonly footer?: ComponentChildren
  /** Text of the skip link. */
  readonly skip: string
  /** The first, full-width part of the main content, such as an `<AskBand>`. */
  readonly band?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The two circles of the mark, within the page: a file of its own would cost every first visit one more request. */
const icon =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"%3E%3Ccircle cx="12" cy="18" r="12" fill="%230d5c63"/%3E%3Ccircle cx="24" cy="18" r="12" fill="%23f5c451"/%3E%3Cpath d="M18 7.6a12 12 0 0 1 0 20.8a12 12 0 0 1 0-20.8z" fill="%23b4472a"/%3E%3C/svg%3E'

/** A whole HTML document. Write it out with `renderPage`. */
export function Page(props: PageProps) {
  return (
    <html lang={props.lang} class="utrecht-document utrecht-document--surface">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        {props.description ? <meta name="description" content={props.description} /> : null}
        {props.fonts?.map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={props.stylesheet} />
        <link rel="icon" type="image/svg+xml" href={icon} />
        {props.scripts?.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
        {props.head}
      </head>
      <body>
        <SkipLink href="#inhoud">{props.skip}</SkipLink>
        {props.header}
        <main id="inhoud" tabIndex={-1}>
          {props.band}
          {props.children ? <div class="wrap page-body">{props.children}</div> : null}
        </main>
        {props.footer}
      </body>
    </html>
  )
}
