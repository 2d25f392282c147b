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
