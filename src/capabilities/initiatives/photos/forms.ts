import { audiences } from '#platform/access/circles.ts'
import { choice, form, photo, text } from '#platform/forms/index.ts'

const about = {
  alt: text({ max: 200 }),
  kring: choice(audiences, { as: 'radio' }),
}

/** The photo is asked for last: what stood before it is kept when it is refused. */
export const addPhotoForm = form({ ...about, foto: photo() })

export const describePhotoForm = form(about)
