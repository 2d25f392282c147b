/** A run of digits with no more between them than people write between the parts of one number. */
export interface Run {
  readonly digits: string
  /** Where each digit stands. */
  readonly places: readonly number[]
  /** How many digits stand together: `06-1234 5678` has 2, 4, 4. */
  readonly groups: readonly number[]
}

const between = new Set([' ', '.', '-', '/', '(', ')'])

/** Reads digits from a place on, at most so many, with up to three signs between two of them. */
export function runFrom(text: string, from: number, most: number): Run {
  let digits = ''
  const places: number[] = []
  const groups: number[] = []
  let gap = 1
  for (let index = from; index < text.length && digits.length < most; index += 1) {
    const sign = text[index]!
    if (isDigit(sign)) {
      if (gap > 0) groups.push(0)
      groups[groups.length - 1]! += 1
      digits += sign
      places.push(index)
      gap = 0
    } else if (between.has(sign) && gap < 3) gap += 1
    else break
  }
  return { digits, places, groups }
}

export const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9'
