import type { FieldText } from '#platform/forms/index.ts'
import type { Matter, Standing, UsualStep } from './domain.ts'
import type { addStepForm, doneForm, matterForm, promiseForm } from './forms.ts'

const matter: Readonly<Record<Matter, string>> = {
  repair: 'Reparatie',
  lease: 'Huur',
  sale: 'Koop',
  use: 'Gebruik',
}
const changed =
  'Iemand heeft deze stap intussen veranderd. Kijk of jouw datum nog klopt en stuur het opnieuw.'

export const nl = {
  matter,
  usual: {
    seen: 'Gezien wat er stuk is',
    quote: 'Offerte gevraagd',
    ordered: 'Opdracht gegeven',
    repaired: 'Gerepareerd',
    checked: 'Samen nagekeken',
    viewed: 'Samen bekeken',
    terms: 'Voorwaarden op papier',
    rent: 'Huurprijs besproken',
    signed: 'Contract getekend',
    keys: 'Sleutels gegeven',
    valued: 'Waarde geschat',
    offer: 'Bod besproken',
    decided: 'Besluit genomen',
    deed: 'Bij de notaris geweest',
    rules: 'Regels afgesproken',
    permitted: 'Toestemming gegeven',
  } as Readonly<Record<UsualStep, string>>,
  title: 'Stappen',
  titleOf: (subject: string) => `Stappen bij “${subject}”`,
  intro: 'De gemeente belooft per stap een dag. Jullie schrijven er allebei bij wanneer het echt is gedaan.',
  none: 'Nog niemand heeft gezegd waar het om gaat. Kies eerst: reparatie, huur, koop of gebruik.',
  choose: 'Zeg waar het om gaat',
  all: 'Zet een stap erbij',
  next: 'Nu aan de beurt',
  nextPromised: (step: string, day: string) => `${step}: beloofd voor ${day}`,
  nextOpen: (step: string) => `${step}: de gemeente heeft nog geen dag beloofd`,
  allDone: 'Alle stappen zijn gedaan.',
  standing: {
    done: 'gedaan',
    'done-late': 'gedaan, later dan beloofd',
    late: 'te laat',
    promised: 'beloofd',
    open: 'nog geen dag',
  } as Readonly<Record<Standing, string>>,
  promisedOn: (day: string) => `Beloofd: ${day}`,
  firstOn: (day: string) => `Eerst beloofd: ${day}`,
  doneOn: (day: string) => `Echt gedaan: ${day}`,
  notPromised: 'Nog geen dag beloofd',
  because: (reason: string) => `Waarom het anders werd: ${reason}`,
  toStep: (step: string) => `Schrijf iets bij “${step}”`,
  edit: 'Datum erbij of veranderen',
  crumb: 'Stappen',
  promiseTitle: 'Beloof een dag',
  moveTitle: 'Beloof een andere dag',
  promiseButton: 'Beloof deze dag',
  moveButton: 'Beloof de nieuwe dag',
  doneTitle: 'Wanneer is het echt gedaan?',
  doneAgain: 'Was het een andere dag?',
  doneButton: 'Zet de dag erbij',
  addTitle: 'Zet een stap erbij',
  addButton: 'Zet erbij',
  matterButton: 'Maak de lijst met stappen',
  ended: 'Dit gesprek is afgerond. De stappen blijven staan zoals ze zijn.',
  entry: {
    matter: (of: Matter) => `Het gaat om: ${matter[of].toLowerCase()}.`,
    added: 'De stap staat op de lijst.',
    promised: (day: string) => `Beloofd voor ${day}.`,
    moved: (day: string, before: string) => `Nu beloofd voor ${day}. Eerst was het ${before}.`,
    done: (day: string) => `Gedaan op ${day}.`,
  },
  form: {
    matter: {
      zaak: {
        label: 'Waar gaat het om?',
        options: {
          repair: { text: matter.repair, hint: 'Er is iets stuk aan het gebouw' },
          lease: { text: matter.lease, hint: 'Je wilt een plek huren, of anders huren' },
          sale: { text: matter.sale, hint: 'Je wilt een gebouw of grond kopen' },
          use: { text: matter.use, hint: 'Je wilt een plek gebruiken zonder te huren' },
        },
      },
    } satisfies FieldText<typeof matterForm> as FieldText<typeof matterForm>,
    add: {
      stap: {
        label: 'Welke stap?',
        hint: 'Bijvoorbeeld: de steiger staat',
        errors: { full: 'De lijst is vol. Rond eerst samen af wat er staat.' },
      },
    } satisfies FieldText<typeof addStepForm> as FieldText<typeof addStepForm>,
    promise: {
      belofte: {
        label: 'Uiterlijk op',
        hint: 'Een dag waarop je zeker bent dat het lukt',
        errors: { past: 'Kies vandaag of een dag die nog komt.', changed },
      },
      waarom: { label: 'Waarom wordt het een andere dag?', hint: 'Het initiatief leest dit ook.' },
    } satisfies FieldText<ReturnType<typeof promiseForm>> as FieldText<ReturnType<typeof promiseForm>>,
    done: {
      gedaan: {
        label: 'Gedaan op',
        errors: { future: 'Kies vandaag of een dag die voorbij is.', changed },
      },
    } satisfies FieldText<typeof doneForm> as FieldText<typeof doneForm>,
  },
}
