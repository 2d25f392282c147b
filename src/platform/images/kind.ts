/** The kinds of pictures that are read; `heic` is known only to say what to do about it. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic'

/**
 * What a file is, by how it begins: what its sender calls it counts for nothing. That it really is one shows when it
 * is drawn.
 */
export function kindOf(bytes: Uint8Array): ImageKind | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (text(0, 3) === '\u00ff\u00d8\u00ff') return 'jpeg'
  if (text(0, 8) === '\u0089PNG\r\n\u001a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) === 'ftyp') return brandOf(text(8, 12), text(16, 80))
  return null
}

const heicBrands = /^(hei[cxms]|hev[cxms]|mif1|msf1)$/

/** AVIF and HEIC share a container, which begins with the name of what is in it. */
function brandOf(major: string, compatible: string): ImageKind | null {
  if (major === 'avif') return 'avif'
  if (!heicBrands.test(major)) return null
  return major === 'mif1' && compatible.includes('avif') ? 'avif' : 'heic'
}
