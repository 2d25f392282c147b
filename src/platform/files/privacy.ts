import { plain } from '#platform/privacy/marks.ts'
import type { PersonalColumn, Privacy } from '#platform/privacy/marks.ts'

/** People may be in the picture. Where and with what it was taken is not kept. */
const picture: PersonalColumn = {
  purpose: 'een foto laten zien die iemand zelf plaatste',
  basis: 'toestemming',
  term: 'tot de foto weg is',
}

/** Photos. */
export const filePrivacy: Privacy = {
  file: {
    ...plain('file_id', 'kind', 'large_width', 'large_height', 'large_tag', 'kept_at'),
    ...plain('small_width', 'small_height', 'small_tag'),
    large_bytes: picture,
    small_bytes: picture,
  },
}
