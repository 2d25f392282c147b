import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** Which words tick which theme: what an editor of a social map would write down in an afternoon. Folded words. */
export const themeWords: Readonly<Record<string, string>> = {
  ontmoeten: `eenzaam alleen mensen ontmoeten contact gezelschap gezellig gezelligheid koffie thee praten praatje kletsen
    buren vrienden kennissen aanspraak inloop soos kaarten klaverjassen schaken dammen bridge bingo spelletjes spel
    biljarten biljart borrel club zondag kerst avonden`,
  eten: `eten maaltijd koken kookt lunch soep diner ontbijt honger warm tafel aanschuiven keuken bakken recept
    magnetron`,
  bewegen: `bewegen sport sporten wandelen lopen hardlopen fietsen zwemmen yoga gym gymmen fit conditie voetbal voetballen
    dansen danste balans vallen gevallen jeu boules tennis kickboksen balletje rondje`,
  maken: `naaien breien breit haken handwerken handwerk creatief schilderen schilderde tekenen verf klei kleien knutselen
    hout timmeren pottenbakken coupeuse handen`,
  repareren: `kapot stuk repareren maken herstellen lamp gat broek rits fiets apparaten elektricien electricien klussen
    klus handig handige kast`,
  groen: `tuin tuinieren moestuin planten natuur dieren beesten hond schapen buiten boerderij bloemen groente`,
  taal: `nederlands taal lezen schrijven spreken spreekt leren inburgering arabisch turks tigrinya oekraiens oekraiense syrische
    taalles analfabeet`,
  digitaal: `computer telefoon tillefoon mobiel tablet laptop internet digid mailen mail inlogcode gamen programmeren app
    fotos`,
  'muziek-en-cultuur': `muziek zingen zingt koor gitaar accordeon trekharmonica piano dansen schilderen boek lezen leest
    verhaal levensverhaal museum theater kunst`,
  'ouders-en-kinderen': `kind kinderen baby peuter dreumes moeder vader ouders gezin zwanger kleinkinderen jongen meisje
    zoontje dochter speelgoed school`,
  jongeren: `jongeren jongere puber tiener jongen meisje meiden vmbo hangt 13 14 15 16 17 18 19`,
  'zorg-voor-elkaar': `rouw verlies overleden verloren dementie mantelzorg mantelzorger zorgt zorgen ziek zieke psychisch
    somber depressief autisme parkinson verslaving drinken verslaafd lotgenoten maatje vergeet bang boodschappen hulp
    kwetsbaar`,
  geldzaken: `geld schulden rekening rekeningen formulieren brieven post toeslagen deurwaarder incasso huurachterstand
    werk werkloos cv solliciteren sollicitatiebrief rondkomen kas`,
  duurzaam: `kleding kleren jas winterjas ruilen tweedehands weggeven spullen`,
}

/** Which words tick which box. A tick wants the fact known: that is how such filters work. */
export const columnWords: readonly { readonly words: string; readonly where: RawBuilder<unknown> }[] = [
  { words: 'rolstoel rollator trap trappen scootmobiel drempel', where: sql`step_free` },
  { words: 'gratis geld betalen cent', where: sql`cost_cents = 0` },
  { words: 'vrouwengroep meiden', where: sql`women_only` },
  { words: 'prikkelarm drukte rustig stil', where: sql`quiet` },
  { words: 'alcoholvrij alcohol drank', where: sql`alcohol_free` },
  { words: 'binnenlopen inloop', where: sql`entrance = 'walk-in'` },
  { words: 'arabisch syrische', where: sql`languages @> array['ar']` },
  { words: 'turks turkse', where: sql`languages @> array['tr']` },
  { words: 'tigrinya eritrea', where: sql`languages @> array['ti']` },
  { words: 'oekraiens oekraiense', where: sql`languages @> array['uk']` },
]
