/** How a command speaks, wherever it runs. */
export interface Io {
  /** A line of the answer itself: standard output. */
  readonly out: (line: string) => void
  /** A line about the work or what is wrong: standard error. */
  readonly note: (line: string) => void
  /** Files are named from here. */
  readonly cwd: string
  /** Whoever asked no longer wants it. */
  readonly signal: AbortSignal
}

/** 0 done, 1 failed, 2 asked wrongly. */
export type ExitCode = 0 | 1 | 2

/** One line a second at most, so that long work shows that it goes on without filling a log. */
export function slowly(io: Io, clock: () => number = Date.now): (line: string) => void {
  let last = clock()
  return (line) => {
    const now = clock()
    if (now - last < 1000) return
    last = now
    io.note(line)
  }
}

/** "1 activity", "12 activities". */
export function counted(count: number, one: string, more: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : more}`
}
