import QRCode from 'qrcode'

export interface QrOptions {
  /** White around it, in squares of the code itself: readers want four (ISO/IEC 18004). */
  readonly quiet: 4 | 'left to the page'
  /** What it leads to, for who cannot see it. */
  readonly title?: string
}

/**
 * An address as a QR code, in SVG. Level M: an eighth of it may be smudged or torn, and it is still read.
 * @param address goes in as it is
 */
export async function qrCode(address: string, { quiet, title }: QrOptions): Promise<string> {
  const svg = await QRCode.toString(address, {
    type: 'svg',
    errorCorrectionLevel: 'M',
    margin: quiet === 4 ? 4 : 0,
    // Black on white in every look, by day and by night: not every reader takes it the other way round.
    color: { dark: '#000000', light: '#ffffff' },
  })
  return title === undefined ? svg : svg.replace('>', ` role="img"><title>${escaped(title)}</title>`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
