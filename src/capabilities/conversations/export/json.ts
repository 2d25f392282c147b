import type { Ctx } from '#platform/context/ctx.ts'
import type { AgreementState, Helped, Kind, Side } from '../domain.ts'
import type { NextStep } from '../next.ts'
import type { ExportedDossier } from './service.ts'

/** Words that stay, whatever the pages come to call them. */
export const kindNames: Readonly<Record<Kind, string>> = {
  idea: 'idee',
  matter: 'lopende-zaak',
  premises: 'gebouw-of-plek',
  permit: 'vergunning',
  money: 'geld',
  complaint: 'klacht',
}
const sideNames: Readonly<Record<Side | 'platform', string>> = {
  initiative: 'initiatief',
  city: 'gemeente',
  platform: 'samenspel',
}
const stateNames: Readonly<Record<AgreementState, string>> = {
  proposed: 'voorgesteld',
  agreed: 'afgesproken',
  done: 'gedaan',
  postponed: 'uitgesteld',
  dropped: 'vervallen',
}
const helpedNames: Readonly<Record<Helped, string>> = { yes: 'ja', partly: 'een-beetje', no: 'nee' }

const nextNames: Readonly<Record<NextStep, string>> = {
  'name-contact': 'contactpersoon-noemen',
  answer: 'antwoord-geven',
  own: 'eigen-stap',
  decide: 'over-afspraak-beslissen',
  keep: 'afspraak-nakomen',
  'read-answer': 'antwoord-lezen',
  'say-what-next': 'vervolg-zeggen',
  'say-helped': 'zeggen-of-het-hielp',
  nothing: 'niets',
}

/** What stands on a timeline; a test holds it against the kinds there are. */
export const entryNames: Readonly<Record<string, string>> = {
  opened: 'gevraagd',
  contact: 'contactpersoon',
  handover: 'overgedragen',
  next: 'volgende-stap',
  note: 'verslag',
  agreement: 'afspraak',
  appointment: 'ontmoeting',
  step: 'stap',
  file: 'bestand',
  late: 'te-laat',
  ended: 'afgerond',
  helped: 'geholpen',
  reopened: 'heropend',
}

/** What an entry is about: each fact by a key that stays. */
const factNames: Readonly<Record<string, string>> = {
  who: 'wie',
  what: 'wat',
  state: 'stand',
  owner: 'doetHet',
  due: 'uiterlijk',
  helped: 'geholpen',
  agreement: 'afspraak',
  appointment: 'ontmoeting',
  change: 'verandering',
  from: 'van',
  to: 'tot',
  place: 'plek',
  term: 'termijn',
  step: 'stap',
  file: 'bestand',
  next: 'volgendeStap',
  title: 'titel',
  day: 'dag',
  before: 'eerder',
  matter: 'zaak',
  by: 'doetHet',
  does: 'functie',
}
const valueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  state: stateNames,
  owner: sideNames,
  by: sideNames,
  helped: helpedNames,
  change: {
    made: 'gemaakt',
    moved: 'verzet',
    cancelled: 'afgezegd',
    matter: 'zaak',
    added: 'toegevoegd',
    promised: 'beloofd',
    done: 'gedaan',
  },
  matter: { repair: 'herstel', lease: 'huur', sale: 'koop', use: 'gebruik' },
  term: { contact: 'contactpersoon', answer: 'antwoord', agreement: 'afspraak' },
}

function factsOf(facts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      factNames[name] ?? name,
      valueNames[name]?.[value] ?? value,
    ]),
  )
}

const moment = (at: Date | null) => at?.toISOString() ?? null

/** A dossier for the case system of the municipality, as docs/api.md describes it. Keys never change. */
export function dossierAsJson(dossier: ExportedDossier, { now, municipality }: Ctx) {
  const { conversation: one } = dossier
  return {
    bestand: 'samenspel-gesprek',
    versie: 1,
    gemaaktOp: now.toISOString(),
    gemeente: municipality,
    gesprek: {
      id: one.id,
      soort: kindNames[one.kind],
      onderwerp: one.subject,
      initiatief: one.initiative,
      kompas: one.compass,
      gebieden: one.areas,
      taal: one.locale,
      geopendOp: one.openedAt.toISOString(),
      contactpersoon: dossier.contactName,
      contactpersoonUiterlijk: one.contactDue,
      contactpersoonSinds: moment(one.contactAt),
      antwoordUiterlijk: one.answerDue,
      beantwoordOp: moment(one.answeredAt),
      volgendeStap: {
        soort: nextNames[one.nextStep],
        tekst: one.nextWords === '' ? null : one.nextWords,
        doetHet: sideNames[one.nextBy],
        uiterlijk: one.nextDue,
      },
      afgerondOp: moment(one.endedAt),
      uitkomst: one.outcome === '' ? null : one.outcome,
      geholpen: one.helped && helpedNames[one.helped],
    },
    tijdlijn: dossier.entries.map((entry) => ({
      op: entry.at.toISOString(),
      soort: entryNames[entry.kind] ?? entry.kind,
      kant: sideNames[entry.side],
      wie: entry.by,
      tekst: entry.words,
      feiten: factsOf(entry.facts),
      reacties: entry.replies.map(({ side, agrees, words, at }) => ({
        kant: sideNames[side],
        klopt: agrees,
        tekst: words,
        op: new Date(at).toISOString(),
      })),
    })),
    afspraken: dossier.agreements.map((agreement) => ({
      id: agreement.id,
      wat: agreement.what,
      doetHet: sideNames[agreement.owner],
      stand: stateNames[agreement.state],
      uiterlijk: agreement.due,
      eerstUiterlijk: agreement.firstDue,
      reden: agreement.reason === '' ? null : agreement.reason,
      voorgesteldDoor: sideNames[agreement.proposedBy],
      voorgesteldOp: agreement.proposedAt.toISOString(),
      klaarOp: moment(agreement.settledAt),
    })),
    ontmoetingen: dossier.appointments.map((meeting) => ({
      titel: meeting.title,
      van: meeting.startsAt.toISOString(),
      tot: meeting.endsAt.toISOString(),
      plek: meeting.place,
      afgezegdOp: moment(meeting.cancelledAt),
    })),
    stappen: dossier.steps.map((step) => ({
      titel: step.title,
      eerstBeloofdOp: step.firstPromisedOn,
      beloofdOp: step.promisedOn,
      gedaanOp: step.doneOn,
      reden: step.reason === '' ? null : step.reason,
    })),
    bestanden: dossier.files.map(({ id, name, kind, size }) => ({
      id,
      naam: name,
      soort: kind,
      grootte: size,
    })),
  }
}
