/** The headers of a copy that somebody takes along: it is nobody else's, and is not kept on the way. */
export const copyHeaders = (type: string, file: string): Record<string, string> => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${file}"`,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
})
