import { access, constants, stat } from 'node:fs/promises'

/**
 * Why a file cannot be read, in a sentence; `null` when it can.
 * @param running whether the server looks, which may see other files than whoever typed the command
 */
export async function unreadable(path: string, { running }: { running: boolean }): Promise<string | null> {
  const sentence = await reason(path)
  if (!sentence || !running) return sentence
  return `${sentence} The running server looked for it, as its own user: put the file where that user can read it, such as beside its data.`
}

async function reason(path: string): Promise<string | null> {
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
