import type { Ctx } from '#platform/context/ctx.ts'
import type { SharedWith, Standing, Theme, Variant } from '../domain.ts'
import type { Lent } from './lent.ts'

/** The same words as on the screen, as keys that stay. */
const themeNames: Readonly<Record<Theme, string>> = {
  involvement: 'betrokkenheid',
  worth: 'waarde',
  politics: 'politiek',
  conditions: 'voorwaarden',
}
const standings: Readonly<Record<Standing, string>> = { open: 'nog-open', busy: 'mee-bezig', clear: 'helder' }
const variants: Readonly<Record<Variant, string>> = { idea: 'idee', challenge: 'uitdaagrecht' }
const sharedWith: Readonly<Record<SharedWith, string>> = {
  nobody: 'niemand',
  connector: 'gebiedsverbinder',
  officer: 'ambtenaar',
  municipality: 'gemeente',
}

/** What is lent, for the case system of the municipality. The shape is described in the README; keys never change. */
export function lentAsJson({ compass, themes, conversations }: Lent, ctx: Ctx) {
  return {
    bestand: 'samenspel-kompas',
    versie: 1,
    gemaaktOp: ctx.now.toISOString(),
    gemeente: ctx.municipality,
    kompas: { id: compass.id, titel: compass.title, soort: variants[compass.variant], taal: compass.locale },
    themas: themes.map((one) => ({
      thema: themeNames[one.theme],
      hoeVer: standings[one.standing],
      gedeeldMet: sharedWith[one.sharedWith],
      gedeeldOp: one.sharedAt.toISOString(),
      antwoorden: one.answers.map(({ question, version, words }) => ({
        vraag: question.id,
        vragenVersie: version,
        vraagTekst: (question.words[compass.locale] ?? question.words.nl).ask,
        antwoord: words,
      })),
    })),
    gesprekken: conversations.map(({ id, subject }) => ({ id, onderwerp: subject })),
  }
}
