/** What a template is filled with: texts, numbers, and lists of these by name. */
export type SheetData =
  | string
  | number
  | boolean
  | readonly SheetData[]
  | { readonly [name: string]: SheetData }

/** One sheet to print. */
export interface Sheet {
  /** Name of the template: `poster` for `poster.typ`. */
  readonly template: string
  /** Whose colours it has: the look of a municipality. */
  readonly look: string
  /** Texts are shown as they are, whatever stands in them; characters that our letters lack are left out. */
  readonly data: {
    /** Of the document, as a reader names its window. */
    readonly title: string
    readonly lang: string
    readonly [name: string]: SheetData
  }
  /** SVG that we drew ourselves. */
  readonly pictures: Readonly<Record<string, string>>
}

/** The names of our letters, in the order in which a character is looked for. */
export const letterFamilies = ['Samenspel Plain', 'Samenspel More'] as const

/** What the press and its printer say to each other. */
export interface PrintOrder {
  readonly number: number
  readonly sheet: Sheet
}
export type Printed =
  | { readonly number: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly failure: string }
