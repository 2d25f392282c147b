/** One size of a photo as we keep it: always a JPEG that we wrote ourselves. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** A photo in the two sizes that pages show. */
export interface Photo {
  readonly large: Picture
  readonly small: Picture
}

export type PhotoErrorCode =
  /** Nothing that we read: also a drawing, a film, a document, a text that calls itself a photo. */
  | 'not-a-photo'
  /** HEIC, as iPhones keep their photos: known, and not to be read here. */
  | 'heic'
  | 'too-many-bytes'
  | 'too-many-pixels'
  /** It breaks off, is damaged, or took too long to draw. */
  | 'broken'
  /** More photos than we can draw at once. */
  | 'busy'

/** Why a photo was not taken; fits the error of a field. */
export interface PhotoError {
  readonly code: PhotoErrorCode
  /** Megabytes or millions of pixels, where it is too many of those. */
  readonly max?: number
}

export type PhotoResult =
  | { readonly ok: true; readonly photo: Photo }
  | { readonly ok: false; readonly error: PhotoError }

/** The largest file that is looked at. Phones make photos of 2 to 8 MB. */
export const mostMegabytes = 10
