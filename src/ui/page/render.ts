import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** The text of a whole document, doctype included. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}

/** The text of a part of a page, for tests and feeds. */
export function renderPart(part: VNode): string {
  return renderToString(part)
}
