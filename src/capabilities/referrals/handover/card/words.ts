import type { CardLocale } from '../domain.ts'
import { ar, pl, tr, uk } from './words/eastern.ts'
import type { CardWords } from './words/shape.ts'
import { de, en, es, fr, nl } from './words/western.ts'

export const cardWords: Readonly<Record<CardLocale, CardWords>> = { nl, en, tr, ar, pl, uk, fr, es, de }

/** Each language by its own name. */
export const languageNames: Readonly<Record<CardLocale, string>> = {
  nl: nl.name,
  en: en.name,
  tr: tr.name,
  ar: ar.name,
  pl: pl.name,
  uk: uk.name,
  fr: fr.name,
  es: es.name,
  de: de.name,
}

/** The languages whose letters our paper has; a card in another is printed by the browser. */
export const onPaper: readonly CardLocale[] = ['nl', 'en', 'tr', 'pl', 'fr', 'es', 'de']
