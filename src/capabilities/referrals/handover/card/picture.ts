import { qrCode } from '#platform/qr/qr.ts'

/** An address as a picture within the page: a file of its own would have the secret in its address. */
export async function qrPicture(address: string): Promise<string> {
  const svg = await qrCode(address, { quiet: 'left to the page' })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
