/** One figure, as a line of JSON. */
export function tell(line: Record<string, string | number | boolean | null | undefined>): void {
  console.log(JSON.stringify(line))
}

/** What goes on meanwhile, beside the figures. */
export function note(line: string): void {
  console.error(line)
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}

export function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}
