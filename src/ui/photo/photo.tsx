import type { ComponentChildren } from 'preact'

interface PhotoSize {
  readonly src: string
  readonly width: number
  readonly height: number
}

export interface PhotoProps {
  readonly small: PhotoSize
  readonly large: PhotoSize
  /** What there is to see, for who does not see it; empty when the words beside it say so already. */
  readonly alt: string
  readonly caption?: ComponentChildren
  /** `eager` for the one at the top of a page. */
  readonly loading?: 'lazy' | 'eager'
}

/**
 * A photo, in the size that the screen can use. Its room is kept before it is there, so that nothing jumps; a browser
 * too old for `srcset` shows the small one.
 */
export function Photo({ small, large, alt, caption, loading = 'lazy' }: PhotoProps) {
  return (
    <figure class="photo">
      <img
        class="photo__image"
        src={small.src}
        srcset={`${small.src} ${small.width}w, ${large.src} ${large.width}w`}
        sizes="(min-width: 36rem) 34rem, 100vw"
        width={large.width}
        height={large.height}
        alt={alt}
        loading={loading}
        decoding="async"
      />
      {caption ? <figcaption class="photo__caption">{caption}</figcaption> : null}
    </figure>
  )
}
