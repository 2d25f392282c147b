import { access, constants, stat } from 'node:fs/promises'

/** Why a file cannot be read, in a sentence; `null` when it can. */
export async function unreadable(path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return `${path} is not a file.`
    await access(path, constants.R_OK)
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return `There is no file ${path}.`
    return `${path} cannot be read: ask whoever owns it for permission.`
  }
}
