/** Structured data for search engines. `<` is escaped, so no text can close the script. */
export function JsonLd({ data }: { data: unknown }) {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  // oxlint-disable-next-line react/no-danger -- data, not script; escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
