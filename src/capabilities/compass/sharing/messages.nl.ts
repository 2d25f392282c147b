import type { FieldText } from '#platform/forms/index.ts'
import type { SharedWith } from '../domain.ts'
import type { LendForm } from './forms.ts'

/** The words of sharing a Kompas with the municipality. */
export const nl = {
  crumbs: 'Je bent hier',
  title: 'Met wie deel je wat?',
  intro: 'Alleen jij leest je idee, tot je een richting deelt. Je kunt altijd stoppen met delen.',
  /** Said before anything is shared: what the municipality receives is its record. */
  record: (years: string) =>
    `Wat je deelt, wordt een archiefstuk van de gemeente: zij moet het ${years} bewaren, ook als je stopt met delen.`,
  years: (years: number) => `${years} jaar`,
  glance: 'Wat je deelt met de gemeente',
  nobody: 'met niemand',
  with: {
    nobody: 'met niemand',
    connector: 'met de gebiedsverbinder',
    officer: 'met een ambtenaar',
    municipality: 'met de gemeente',
  } as Readonly<Record<SharedWith, string>>,
  withOfficer: (name: string) => `met ${name}`,
  withConnector: (area: string) => `met de gebiedsverbinder van ${area}`,
  since: (day: string) => `sinds ${day}`,
  share: 'Deel deze richting',
  change: 'Deel met iemand anders',
  stop: 'Stop met delen',
  more: 'Bekijk wie wat las',
  signIn: 'Wil je iets delen met de gemeente? Log dan in.',
  done: { gedeeld: 'Gedeeld.', gestopt: 'Je deelt dit niet meer. De gemeente kan het nu niet meer lezen.' },
  lend: {
    title: (theme: string) => `Deel ${theme}`,
    reads: 'Dit leest de ander: je antwoorden bij deze richting, hoe ver je ermee bent, en hoe je idee heet.',
    button: 'Deel deze richting',
    form: (
      officers: Readonly<Record<string, string>>,
      areas: Readonly<Record<string, string>>,
    ): FieldText<LendForm> => ({
      met: {
        label: 'Met wie?',
        options: {
          connector: 'De gebiedsverbinder: wie namens de gemeente jouw buurt kent',
          officer: 'Eén ambtenaar',
          municipality: 'De gemeente: alle ambtenaren, gebiedsverbinders en projectleiders',
        },
      },
      ambtenaar: {
        label: 'Welke ambtenaar?',
        hint: 'Alleen nodig als je met één ambtenaar deelt.',
        options: officers,
        none: 'Kies een naam',
        errors: { which: 'Kies de ambtenaar met wie je wilt delen.' },
      },
      gebied: {
        label: 'In welk gebied is je idee?',
        hint: 'Alleen nodig als je met de gebiedsverbinder deelt. We vragen het één keer.',
        options: areas,
        none: 'Kies een gebied',
        errors: { which: 'Kies het gebied. Dan weten we wie de gebiedsverbinder is.' },
      },
    }),
  },
  readings: {
    title: 'Wie las wat en wanneer',
    none: 'Nog niemand van de gemeente las iets.',
    line: (who: string, theme: string, when: string) => `${theme}: ${who}, ${when}`,
    as: {
      'area-connector': 'gebiedsverbinder',
      'municipal-officer': 'ambtenaar',
      'programme-lead': 'projectleider',
    } as Readonly<Record<string, string>>,
  },
  lent: {
    title: 'Met mij gedeeld',
    intro: 'Ideeën waarvan iemand een richting met je deelt. Wie een idee bedacht, ziet dat jij het las.',
    empty: 'Er is nu niets met je gedeeld',
    emptyText: 'Deelt iemand een richting van het Kompas met jou of de gemeente? Dan staat het hier.',
    meta: (themes: string, day: string) => `${themes} · gedeeld op ${day}`,
    shared: (who: string, since: string) => `gedeeld ${who}, ${since}`,
    page: 'Je leest alleen wat met je is gedeeld. De bedenker ziet dat je dit las, en kan stoppen met delen.',
    notLent: 'Dit is niet met je gedeeld',
    notLentText:
      'Van dit Kompas is op dit moment niets met je gedeeld. Wil je iets weten? Vraag het in het gesprek.',
    howFar: 'Hoe ver ze hiermee zijn',
    nothing: 'Hier is nog niets ingevuld.',
    conversations: 'Gesprekken over dit idee',
    take: 'Neem mee naar jullie zaaksysteem',
    json: 'Als bestand voor een programma (JSON)',
    pdf: 'Als document (PDF)',
    busy: 'Er worden nu heel veel vellen gemaakt. Probeer het over een minuut nog eens.',
  },
  link: { own: 'Het Kompas van dit idee', lent: 'Wat van het Kompas met je is gedeeld' },
}
