import { gunzipSync, inflateSync } from 'node:zlib'
import { expect } from 'vitest'

/** A type an answer may have; anything else is a mistake of ours. */
const types =
  /^(text\/(html|plain|css|javascript|calendar|csv)|application\/(json|problem\+json|geo\+json|pdf|zip)|font\/woff2|image\/(svg\+xml|jpeg))(;|$)/

/** Scripts and styles in the page itself, or in an attribute: our policy would not let them run. */
const inline =
  /<script(?![^>]* (src="\/assets\/|type="application\/ld\+json"))|<style| style="| on[a-z]+="|javascript:/i

/** Text as it stands in an attribute of our pages. */
export function written(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/**
 * Holds an answer to what every answer must be, whatever was asked: no failure of ours, a policy, a fitting type,
 * nothing that could run, and a sentence when it refuses.
 * @param asked told when it is not so
 * @returns its body
 */
export async function expectGoodAnswer(answer: Response, asked: string, method = 'GET'): Promise<string> {
  const { status, headers } = answer
  const body = unpacked(Buffer.from(await answer.arrayBuffer()), headers.get('content-encoding'))
  expect(status, `${asked}\n${body.slice(0, 400)}`).toBeLessThan(500)
  expect(headers.get('content-security-policy'), asked).toContain("default-src 'none'")
  expect(headers.get('x-content-type-options'), asked).toBe('nosniff')
  const location = headers.get('location')
  if (location !== null) expect(location, asked).toMatch(/^\/(?![/\\])/)
  if (method === 'HEAD' || status === 204 || (status >= 300 && status < 400)) return body
  const type = headers.get('content-type') ?? ''
  expect(type, asked).toMatch(types)
  if (type.startsWith('text/html')) expectPage(body, asked)
  else if (type.includes('json')) expectJson(body, status, asked)
  else if (status >= 400) expect(body, asked).toMatch(sentence)
  return body
}

const sentence = /\p{Lu}\p{L}+ [^\n]*[^\s.]\./u

function expectPage(body: string, asked: string): void {
  expect(body, asked).not.toContain('<svg onload')
  const found = inline.exec(body)
  expect(found && body.slice(found.index, found.index + 200), asked).toBeNull()
  expect(body, asked).toMatch(/<h1[ >]/)
  expect(body, asked).toMatch(/<\/html>$/)
}

function expectJson(body: string, status: number, asked: string): void {
  const data = JSON.parse(body) as { title?: string; detail?: string; status?: number }
  if (status < 400) return
  expect(data, asked).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
  expect(data.detail, asked).toMatch(/\S+ \S+/)
}

function unpacked(bytes: Buffer, encoding: string | null): string {
  const whole = encoding === 'gzip' ? gunzipSync(bytes) : encoding === 'deflate' ? inflateSync(bytes) : bytes
  return whole.toString()
}
