import type { Houseful } from './houseful.ts'
import { ways } from './who-may-what-ways.ts'
import type { Parts, Way } from './who-may-what-ways.ts'

const everyHouse: readonly Way[] = [{ parts: async () => ({}) }]

/** The ways to fill in this address. */
export const waysOf = (path: string): readonly Way[] =>
  ways.find(([fits]) => fits.test(path))?.[1] ?? everyHouse

/** The address with everything filled in; secrets are guessed. */
export function filled(path: string, house: Houseful, parts: Parts): string {
  const usual: Parts = {
    slug: /overname/.test(path) ? house.unclaimed : house.slug,
    file: `${house.activity}.ics`,
    id: /\/team\//.test(path) ? house.member : path.startsWith('/fotos/') ? house.photo : house.activity,
    dag: '2026-12-01',
    rol: 'moderator',
    thema: /kompas/.test(path) ? 'involvement' : 'eten',
    soort: 'space',
    richting: 'waarde',
    vraag: 'wie-doen-mee',
    versie: '0',
    gebied: 'west',
    deel: 'verhaal',
    kring: 'gemeente',
    token: 'x'.repeat(43),
  }
  const said = path.replace(/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g, (_, name: string) => {
    return parts[name] ?? usual[name] ?? '0123456789ab'
  })
  return path === '/melden' ? `${said}?over=initiatief:${house.slug}` : said
}

/**
 * Deeds after which everybody may still do what they might before. After every other one that was done the house is
 * filled anew: forgetting one here costs a moment, and never the truth of a row.
 */
export const leavesAllAsItWas: ReadonlySet<string> = new Set([
  '/aanmelding/:token',
  '/activiteiten/:id/meedoen',
  '/beheer/kompas/publiceren',
  '/beheer/kompas/richtingen/:richting/nieuw',
  '/beheer/kompas/talen',
  '/beheer/kompas/versies/:versie',
  '/beheer/kompas/vragen/:vraag',
  '/beheer/kompas/vragen/:vraag/terug',
  '/beheer/kompas/vragen/:vraag/volgorde',
  '/beheer/kompas/vragen/:vraag/weglaten',
  '/beheer/rollen/uitnodigen/:rol',
  '/beheer/rollen/uitnodigingen/:id/intrekking',
  '/beheer/rollen/:id/einde',
  '/beheer/woorden',
  '/bellijst/:slug/klopt',
  '/gesprekken/nieuw',
  '/gesprekken/:id/afspraken',
  '/gesprekken/:id/afspraken/:afspraak',
  '/gesprekken/:id/bestanden',
  '/gesprekken/:id/contact',
  '/gesprekken/:id/einde',
  '/gesprekken/:id/geholpen',
  '/gesprekken/:id/ontmoetingen/nieuw',
  '/gesprekken/:id/ontmoetingen/:ontmoeting',
  '/gesprekken/:id/ontmoetingen/:ontmoeting/afzeggen',
  '/gesprekken/:id/stappen',
  '/gesprekken/:id/stappen/zaak',
  '/gesprekken/:id/stappen/:stap/belofte',
  '/gesprekken/:id/stappen/:stap/gedaan',
  '/gesprekken/:id/ik-help',
  '/gesprekken/:id/open',
  '/gesprekken/:id/stap',
  '/gesprekken/:id/verslag',
  '/gesprekken/:id/verslag/:verslag/anders',
  '/gesprekken/:id/verslag/:verslag/klopt',
  '/initiatieven/:slug/activiteiten/nieuw',
  '/initiatieven/:slug/activiteiten/:id/dag/:dag/afzeggen',
  '/initiatieven/:slug/activiteiten/:id/dag/:dag/toch',
  '/initiatieven/:slug/activiteiten/:id/dag/:dag/verzetten',
  '/initiatieven/:slug/activiteiten/:id/wie-komt/:joining/afmelding',
  '/initiatieven/:slug/activiteiten/:id/wie-komt/:joining/gebeld',
  '/initiatieven/:slug/bericht',
  '/initiatieven/:slug/berichten/:id',
  '/initiatieven/:slug/berichten/:id/achtergehouden',
  '/initiatieven/:slug/berichten/:id/einde',
  '/initiatieven/:slug/bevestiging',
  '/initiatieven/:slug/fotos/:id/bewerken',
  '/initiatieven/:slug/fotos/:id/weghalen',
  '/initiatieven/:slug/overname',
  '/initiatieven/:slug/aanbod/:id/antwoord',
  '/initiatieven/:slug/aanbod/:id/bel',
  '/initiatieven/:slug/aanbod/:id/oordeel',
  '/initiatieven/:slug/aanbod/:id/rust',
  '/initiatieven/:slug/taken/:id/beurten',
  '/initiatieven/:slug/taken/:id/stoppen',
  '/initiatieven/:slug/taken/:id/vrijwilligers',
  '/initiatieven/:slug/team/:id/intrekking',
  '/kompas',
  '/kompas/:token/verwachting',
  '/kompas/:token/verwachting/:soort',
  '/kompas/:token/:thema',
  '/krachten/:id/oordeel',
  '/krachten/:id/rust',
  '/mails/:token/stop',
  '/mails/:token/terug',
  '/melden',
  '/mijn/aanbod/:id/intrekken',
  '/mijn/aanmeldingen/:joining',
  '/mijn/berichten/stop',
  '/mijn/berichten/terug',
  '/mijn/beurten/:id',
  '/mijn/beurten/:id/stoppen',
  '/mijn/kompas/:id/delen/:thema',
  '/mijn/kompas/:id/delen/:thema/stop',
  '/mijn/kompas/:id/verwachting',
  '/mijn/kompas/:id/verwachting/:soort',
  '/mijn/kompas/:id/:thema',
  '/mijn/naam',
  '/mijn/passkeys/:passkey/verwijderen',
  '/moderatie/meldingen/:id/adres',
  '/moderatie/meldingen/:id/echt',
  '/moderatie/meldingen/:id/spam',
  '/moderatie/paginas/:slug',
  '/volgen',
])

/** Why a row says `–` for everybody. */
export const nobodyMay: Readonly<Record<string, string>> = {
  'GET /beheer/logboek/:regel (van een bewoner)':
    'of whom an administrator looks up who did something: those who work for the municipality, never a resident',
  'GET /beheer/rollen/:id/einde (van een team)': 'what somebody is in a team is the team’s own affair',
  'POST /beheer/rollen/:id/einde (van een team)': 'the same',
  'POST /beheer/rollen/uitnodigingen/:id/intrekking (van een team)': 'the same',
  'POST /inloggen/als/:person': 'only in a demo city; off here',
  'GET /uitgaande-mail': 'only in a demo city; off here',
  'GET /uitgaande-mail/:mail': 'the same',
  'GET /aanmelding/:token':
    'a guessed secret: a page that says that the link does not work, as one that is not there',
  'GET /aanmelding/:token/agenda.ics': 'the same',
  'GET /kompas/:token': 'a guessed secret: as if it were not there',
  'GET /kompas/:token/verwachting': 'the same',
  'GET /kompas/:token/:thema': 'the same',
  'POST /kompas/:token/verwachting': 'the same',
  'POST /kompas/:token/verwachting/:soort': 'the same',
  'POST /kompas/:token/:thema': 'the same',
  'GET /inloggen/gemeente':
    'only where staff signs in with the municipality’s own provider; none is set here',
  'GET /inloggen/gemeente/niet-gelukt': 'the same',
  'GET /inloggen/gemeente/sleutels.json': 'the same',
  'GET /inloggen/gemeente/terug': 'the same',
  'GET /mijn/aanbod/:id (van een ander)': 'what somebody offered is theirs to see and to take back',
  'POST /mijn/aanbod/:id/intrekken (van een ander)': 'the same',
  'POST /mijn/aanmeldingen/:joining (van een ander)': 'who signed up says so; hosts have their own list',
  'GET /mijn/beurten/:id (van een ander)': 'the turns of a volunteer are theirs; hosts have the rota',
  'POST /mijn/beurten/:id (van een ander)': 'the same',
  'POST /mijn/beurten/:id/stoppen (van een ander)': 'the same',
  'POST /mijn/apparaten/:session/afmelding (van een ander)': 'nobody signs somebody else out',
  'POST /mijn/passkeys/:passkey/verwijderen (van een ander)': 'nobody takes somebody else’s key away',
}
