import type { RouteReason } from '../domain.ts'
import type { Guidance, Service } from './domain.ts'

/** The day on which the numbers below were last compared with what the services themselves publish. */
const checkedOn = '2026-11-30'

const emergency: Service = { name: '112', phone: '112', web: null, tells: 'Bij direct gevaar, dag en nacht' }
/** Free to ring since October 2025 (113 Zelfmoordpreventie). */
const suicideLine: Service = {
  name: '113 Zelfmoordpreventie',
  phone: '113',
  web: 'https://www.113.nl',
  tells: 'Dag en nacht, gratis en zonder naam. Ook voor wie zich zorgen maakt om een ander. Chatten kan ook.',
}
const safeHome: Service = {
  name: 'Veilig Thuis',
  phone: '0800-2000',
  web: 'https://veiligthuis.nl',
  tells: 'Dag en nacht, gratis. Ook voor advies, zonder de naam van de bewoner te noemen.',
}
const doctor: Service = {
  name: 'Huisarts, of buiten kantoortijd de huisartsenpost',
  phone: null,
  web: null,
  tells: 'De huisarts kan de crisisdienst van de ggz erbij halen',
}

/** What holds in the whole country; a municipality adds its own services, such as its crisisdienst. */
export const nationalGuidance: Readonly<Record<RouteReason, Guidance>> = {
  suicide: { reason: 'suicide', services: [emergency, suicideLine, doctor], checkedOn },
  violence: { reason: 'violence', services: [emergency, safeHome], checkedOn },
  'child-safety': { reason: 'child-safety', services: [emergency, safeHome], checkedOn },
  'acute-distress': { reason: 'acute-distress', services: [emergency, doctor, suicideLine], checkedOn },
  danger: { reason: 'danger', services: [emergency], checkedOn },
  debts: {
    reason: 'debts',
    services: [
      { name: 'Schuldhulpverlening van de gemeente', phone: null, web: null, tells: 'Iedere gemeente moet dit bieden' },
      {
        name: 'Geldfit',
        phone: '0800-8115',
        web: 'https://geldfit.nl',
        tells: 'Gratis. Wijst de weg naar hulp bij geldzorgen.',
      },
    ],
    checkedOn,
  },
  eviction: {
    reason: 'eviction',
    services: [
      { name: 'De verhuurder of woningcorporatie', phone: null, web: null, tells: 'Vraag naar vroegsignalering en een regeling' },
      { name: 'Schuldhulpverlening van de gemeente', phone: null, web: null, tells: 'Bij een ontruiming binnen drie werkdagen een gesprek' },
      { name: 'Juridisch Loket', phone: null, web: 'https://www.juridischloket.nl', tells: 'Juridisch advies, voor wie weinig verdient gratis' },
    ],
    checkedOn,
  },
  falling: { reason: 'falling', services: [doctor], checkedOn },
  'no-food': {
    reason: 'no-food',
    services: [
      { name: 'De gemeente', phone: null, web: null, tells: 'Vraag naar noodhulp of bijzondere bijstand' },
      { name: 'Voedselbank', phone: null, web: 'https://voedselbankennederland.nl', tells: 'Het wijkteam kan aanmelden' },
    ],
    checkedOn,
  },
  'no-heating': {
    reason: 'no-heating',
    services: [
      { name: 'De energieleverancier', phone: null, web: null, tells: 'Afsluiten mag niet zomaar: vraag een regeling' },
      { name: 'De gemeente', phone: null, web: null, tells: 'Vraag naar energiehulp en schuldhulp' },
    ],
    checkedOn,
  },
  medical: { reason: 'medical', services: [doctor], checkedOn },
  start: { reason: 'start', services: [], checkedOn },
}
