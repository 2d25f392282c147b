import type { GuidedReason, Said, Service, Told } from './domain.ts'
import { guidanceWords } from './messages.ts'

/*
 * What holds in the whole country. Beside each stands where it was found and when that was written; all of it was looked
 * up on 30 November 2026. What we could not find in a source is left out: a wrong number is worse than none. No day is
 * shown for these: on the page a municipality says itself when it last looked.
 */

/** The national alarm number. */
export const emergency: Service = {
  name: { nl: '112', en: '112' },
  phone: '112',
  web: null,
  tells: {
    nl: 'Bij direct gevaar, dag en nacht. Voor ambulance, politie en brandweer.',
    en: 'When there is danger right now, day and night. For ambulance, police and fire brigade.',
  },
}

// 113.nl ("Bel gratis 113", "geheel anoniem bellen of chatten"); free since October 2025 (ANP, 3 October 2025).
const suicideLine: Service = {
  name: { nl: '113 Zelfmoordpreventie', en: '113 Suicide Prevention' },
  phone: '113',
  web: 'https://www.113.nl',
  tells: {
    nl: 'Dag en nacht, gratis en zonder naam. Ook voor wie zich zorgen maakt om een ander. Chatten kan ook.',
    en: 'Day and night, free and without giving a name. Also for whoever worries about somebody else. You can chat as well.',
  },
}

// augeo.nl ("24 uur per dag gratis bereikbaar op 0800-2000"); rijksoverheid.nl, Huiselijk geweld. Advice without a name
// to professionals too: scherpenzeel.nl, geldrop-mierlo.nl (municipalities, "(anoniem)").
const safeHome: Service = {
  name: { nl: 'Veilig Thuis', en: 'Veilig Thuis (safe at home)' },
  phone: '0800-2000',
  web: 'https://veiligthuis.nl',
  tells: {
    nl: 'Dag en nacht, gratis. Ook voor advies, zonder de naam van de bewoner te noemen.',
    en: 'Day and night, free. Also for advice, without the name of the resident.',
  },
}

// kindertelefoon: 0800-0432, free, from 8 to 18 years, every day (vriendenkindertelefoon.nl, 2017; flaironline.nl, 2019).
// The hours may have changed since: they are left out.
const childLine: Service = {
  name: { nl: 'De Kindertelefoon', en: 'De Kindertelefoon (child helpline)' },
  phone: '0800-0432',
  web: 'https://www.kindertelefoon.nl',
  tells: {
    nl: 'Voor een kind van 8 tot 18 jaar dat zelf wil praten. Gratis en zonder naam. Niet ’s nachts.',
    en: 'For a child from 8 to 18 who wants to talk. Free, and without giving a name. Not at night.',
  },
}

// informatielangdurigezorg.nl, Psychische hulp bij crisis ("belt u de huisarts ('s avonds en in het weekend de
// huisartsenpost). De huisarts kan de GGZ-crisisdienst inschakelen"); the same on regelhulp.nl and wijzijnmind.nl.
const doctorInCrisis: Service = {
  name: { nl: 'De huisarts', en: 'The family doctor' },
  phone: null,
  web: null,
  tells: {
    nl: 'Buiten kantoortijd: de huisartsenpost. Beide kunnen de crisisdienst van de ggz erbij halen. Zeg dat het niet kan wachten.',
    en: 'In the evening and at weekends: the out-of-hours doctor. Both can call in the mental health crisis service. Say that it cannot wait.',
  },
}

const doctor: Service = {
  name: doctorInCrisis.name,
  phone: null,
  web: null,
  tells: {
    nl: 'Buiten kantoortijd: de huisartsenpost, voor wat niet kan wachten.',
    en: 'In the evening and at weekends: the out-of-hours doctor, for what cannot wait.',
  },
}

// slachtofferhulp.nl, "Doorverwijzen naar Slachtofferhulp" (0900-0101, also for professionals; whom they help). What a call
// costs could not be checked: it is not said.
const victimHelp: Service = {
  name: { nl: 'Slachtofferhulp Nederland', en: 'Slachtofferhulp Nederland (victim support)' },
  phone: '0900-0101',
  web: 'https://www.slachtofferhulp.nl',
  tells: {
    nl: 'Voor steun en raad na geweld. Ook voor familie en getuigen.',
    en: 'For support and advice after violence. Also for family and witnesses. In Dutch.',
  },
}

// omroeppenm.nl (2023), NRC (27 July 2021): 088 0767 000, 24 hours a day; their address: omroepzeeland.nl (October 2020). What
// a call costs could not be checked: it is not said.
const listeningLine: Service = {
  name: { nl: 'De Luisterlijn', en: 'De Luisterlijn (somebody who listens)' },
  phone: '088-0767000',
  web: 'https://www.deluisterlijn.nl',
  tells: {
    nl: 'Dag en nacht, voor een gesprek. Geen behandeling.',
    en: 'Day and night, for a talk. No treatment. In Dutch.',
  },
}

// Wet gemeentelijke schuldhulpverlening, art. 3 (every municipality) and art. 4 lid 2 (three working days when eviction,
// or cutting off of energy, water or health insurance, threatens).
const debtHelp = (nl: string, en: string): Service => ({
  name: { nl: 'Schuldhulp van de gemeente', en: 'Debt help of the municipality' },
  phone: null,
  web: null,
  tells: { nl, en },
})

// blikopnieuws.nl (April 2022): "het gratis telefoonnummer", 0800-8115; rijksoverheid.nl (7 November 2022): geldfit.nl.
const moneyLine: Service = {
  name: { nl: 'Geldfit', en: 'Geldfit' },
  phone: '0800-8115',
  web: 'https://geldfit.nl',
  tells: {
    nl: 'Gratis. Wijst de weg naar hulp bij geldzorgen.',
    en: 'Free. Shows the way to help with money worries. In Dutch.',
  },
}

// juridischloket.nl (werkwijze); free for small incomes: destentor.nl (February 2023). Their number changed over the years
// and could not be checked: it is left out.
const legalAdvice: Service = {
  name: { nl: 'Het Juridisch Loket', en: 'Het Juridisch Loket (legal advice)' },
  phone: null,
  web: 'https://www.juridischloket.nl',
  tells: {
    nl: 'Juridisch advies, gratis voor wie weinig verdient.',
    en: 'Legal advice, free for whoever earns little.',
  },
}

const landlord: Service = {
  name: { nl: 'De verhuurder of woningcorporatie', en: 'The landlord or housing association' },
  phone: null,
  web: null,
  tells: { nl: 'Vraag om een betalingsregeling, vandaag nog.', en: 'Ask to pay in parts, today.' },
}

// voedselbankennederland.nl, "Voedselbank in de buurt": a food bank in almost every municipality, find it by postcode; who
// does the intake differs from place to place.
const foodBank: Service = {
  name: { nl: 'De voedselbank', en: 'The food bank' },
  phone: null,
  web: 'https://voedselbankennederland.nl',
  tells: {
    nl: 'Zoek op postcode. Vraag hoe aanmelden hier gaat, en of er vandaag iets kan.',
    en: 'Search by postcode. Ask how one registers here, and whether something can be done today.',
  },
}

// adviesraadsociaaldomeinleiden.nl (16 May 2023), stedin.net (1 April 2023): no cutting off while a debt scheme is asked for
// or where health is at risk; the supplier has to offer to be paid in parts. Structural since 1 April 2023.
const energySupplier: Service = {
  name: { nl: 'De energieleverancier', en: 'The energy supplier' },
  phone: null,
  web: null,
  tells: {
    nl: 'Die moet een betalingsregeling aanbieden. Zeg het erbij als iemand ziek is of schuldhulp vraagt: dan mag afsluiten niet.',
    en: 'They have to offer to be paid in parts. Say so when somebody is ill or asks for debt help: then they may not cut off.',
  },
}

const municipality = (nl: string, en: string): Service => ({
  name: { nl: 'De gemeente', en: 'The municipality' },
  phone: null,
  web: null,
  tells: { nl, en },
})

const threeDays = debtHelp(
  'Dreigt ontruiming of afsluiting, dan is er binnen drie werkdagen een gesprek. Zeg dat erbij.',
  'When eviction or cutting off threatens, there is a talk within three working days. Say so.',
)

const services: Readonly<Record<GuidedReason, readonly Service[]>> = {
  suicide: [suicideLine, doctorInCrisis],
  violence: [safeHome, victimHelp],
  'child-safety': [safeHome, childLine],
  'acute-distress': [doctorInCrisis, suicideLine, listeningLine],
  danger: [],
  debts: [debtHelp('Elke gemeente moet dit bieden.', 'Every municipality has to offer this.'), moneyLine],
  eviction: [threeDays, landlord, legalAdvice],
  falling: [doctor],
  'no-food': [
    municipality('Vraag naar bijzondere bijstand of noodhulp.', 'Ask for special or emergency assistance.'),
    foodBank,
    moneyLine,
  ],
  'no-heating': [energySupplier, threeDays, moneyLine],
  medical: [doctor],
}

/** The plain sentence of us, in both languages. */
const sentenceOf = (reason: GuidedReason): Said => ({
  nl: guidanceWords.nl.sentence[reason],
  en: guidanceWords.en.sentence[reason],
})

/** What holds in the whole country, where a municipality has nothing of its own. */
export const national = (reason: GuidedReason): Told => ({
  sentence: sentenceOf(reason),
  services: services[reason],
})
