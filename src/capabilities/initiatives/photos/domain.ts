import type { Audience } from '#platform/access/circles.ts'
import type { FileId } from '#platform/files/file-id.ts'

/** A photo as a page shows it. */
export interface ShownPhoto {
  readonly id: FileId
  /** What there is to see, for who does not see it. */
  readonly alt: string
  readonly large: { readonly width: number; readonly height: number }
  readonly small: { readonly width: number; readonly height: number }
}

/** A photo as its initiative keeps it. */
export interface OwnPhoto extends ShownPhoto {
  readonly audience: Audience
}

/** More would make a page heavy on an old phone. */
export const mostPhotos = 8
