import { plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

/**
 * Photos. People may be in one, and nobody here knows who: it goes when its initiative takes it away, or when
 * somebody who is in it reports it. Where and with what it was taken is not kept.
 */
export const filePrivacy: Privacy = {
  file: {
    of: 'nobody',
    columns: {
      ...plain('file_id', 'kind', 'large_width', 'large_height', 'large_tag', 'kept_at'),
      ...plain('small_width', 'small_height', 'small_tag', 'large_bytes', 'small_bytes'),
    },
  },
  'published.file': 'no people',
}
