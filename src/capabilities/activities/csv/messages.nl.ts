import type { CsvMessages } from './problems.ts'

const schedules: Readonly<Record<string, string>> = {
  'rule-too-dense': 'herhaalt meer dan eens per dag. Kies FREQ=DAILY, WEEKLY, MONTHLY of YEARLY.',
  'rule-never-happens': 'geeft geen enkele datum. Kijk of de dagen en het einde kloppen.',
  'too-long': 'maakt de eerste keer te lang. Zet hier het einde van de eerste keer.',
}
const unknownSchedule = 'is geen herhaling die we kennen. Schrijf bijvoorbeeld FREQ=WEEKLY;BYDAY=WE.'

export const nl: CsvMessages = {
  at: (line, column, sentence) =>
    column === null ? `Regel ${line}: ${sentence}` : `Regel ${line}, kolom ${column}: ${sentence}`,
  problems: {
    'empty-file': () => 'Het bestand is leeg. Zet op de eerste regel de namen van de kolommen.',
    'not-text': () => 'Dit is geen CSV-bestand. Kies in je rekenprogramma "Opslaan als" en dan "CSV UTF-8".',
    'missing-column': () => 'deze kolom ontbreekt. Zet de naam op de eerste regel en vul de kolom in.',
    'duplicate-column': ({ found }) => `de kolom '${found}' staat er twee keer. Haal er één weg.`,
    'too-many-columns': ({ found, expected }) =>
      `er staan ${found} kolommen in, het mogen er ${expected} zijn. Haal lege of vreemde kolommen weg.`,
    'header-broken-quote': ({ found }) =>
      `bij '${found}' klopt een aanhalingsteken niet. Haal de aanhalingstekens uit de namen van de kolommen.`,
    'header-too-long': () => 'deze regel is te lang. De eerste regel heeft alleen de namen van de kolommen.',
    'broken-quote': ({ found }) =>
      `in '${found}' klopt een aanhalingsteken niet. Zet de hele tekst tussen " en verdubbel elk " erin.`,
    'row-too-long': () => 'deze regel is langer dan 1 MB. Kijk of een aanhalingsteken ontbreekt.',
    'too-many-fields': ({ found, expected }) =>
      `er staan ${found} velden in, de eerste regel heeft er ${expected}. Zet een tekst met een scheidingsteken tussen ".`,
    required: () => 'hier staat niets. Vul deze kolom in.',
    'text-too-long': ({ found, expected }) =>
      `'${found}' is te lang. Gebruik ten hoogste ${expected} tekens.`,
    'control-character': ({ found }) =>
      `'${found}' heeft een onzichtbaar teken dat niet mag. Typ de tekst opnieuw.`,
    'unreadable-character': ({ found }) =>
      `'${found}' heeft een letter die we niet kunnen lezen. Sla het hele bestand op als UTF-8.`,
    'too-many-items': ({ expected }) => `hier staat te veel. Noem er ten hoogste ${expected}.`,
    'not-a-number': ({ found, expected }) => `'${found}' is geen heel getal. Schrijf een getal: ${expected}.`,
    'not-whole-cents': ({ found }) =>
      `'${found}' is geen heel aantal centen. Schrijf 250 voor 2 euro 50, of gratis.`,
    'out-of-range': ({ found, expected }) => `'${found}' kan niet. Schrijf een getal: ${expected}.`,
    'ages-swapped': ({ found, expected }) =>
      `'${found}' is jonger dan de laagste leeftijd, ${expected}. Draai de twee om.`,
    'not-a-postcode': ({ found }) => `'${found}' is geen postcode. Schrijf bijvoorbeeld 2011 AB.`,
    'not-a-coordinate': ({ found, expected }) =>
      `'${found}' is geen plek op de kaart. Schrijf bijvoorbeeld ${expected}.`,
    'outside-netherlands': ({ found, expected }) =>
      `'${found}' ligt niet in Nederland. Schrijf een getal van ${expected}; let op de komma.`,
    'coordinates-swapped': ({ found }) =>
      `'${found}': lat en lon zijn omgewisseld. In Nederland is lat ongeveer 52 en lon ongeveer 5.`,
    'coordinate-alone': ({ expected }) =>
      `hier staat niets, maar ${expected} is wel ingevuld. Vul beide in of geen.`,
    'not-a-moment': ({ found }) =>
      `'${found}' is geen datum met tijd. Schrijf bijvoorbeeld 2026-11-25T10:00.`,
    'time-missing': ({ found }) => `bij '${found}' ontbreekt de tijd. Schrijf bijvoorbeeld 2026-11-25T10:00.`,
    'time-zone': ({ found }) =>
      `'${found}' noemt een tijdzone. Schrijf de tijd van hier zonder Z of +01:00: 2026-11-25T10:00.`,
    'end-not-after-start': ({ found, expected }) =>
      `'${found}' is niet na de start, ${expected}. Gaat het door tot na middernacht? Schrijf dan ook de datum.`,
    'end-of-series': ({ found }) =>
      `'${found}' lijkt het einde van de reeks. Zet hier het einde van de eerste keer, en UNTIL in herhaling.`,
    'bad-schedule': ({ found, expected }) => `'${found}' ${schedules[expected] ?? unknownSchedule}`,
    'not-a-holiday': ({ found, expected }) => `'${found}' kennen we niet. Kies uit: ${expected}.`,
    'not-a-date': ({ found }) => `'${found}' is geen datum. Schrijf bijvoorbeeld 2026-11-25.`,
    'date-in-future': ({ found, expected }) =>
      `'${found}' is nog niet geweest. Schrijf een dag tot en met ${expected}.`,
    'not-yes-or-no': ({ found }) => `'${found}' is geen ja of nee. Schrijf ja of nee, of laat het leeg.`,
    'unknown-language': ({ found }) =>
      `de taal '${found}' kennen we niet. Schrijf bijvoorbeeld nederlands, ar of pools.`,
    'not-an-email': ({ found }) =>
      `'${found}' is geen e-mailadres. Schrijf bijvoorbeeld buurthuis@voorbeeld.nl.`,
    'unknown-column': ({ found }) => `de kolom '${found}' kennen we niet. We slaan die kolom over.`,
    'unknown-theme': ({ found, expected }) =>
      `het thema '${found}' kennen we niet en laten we weg. Kies uit: ${expected}.`,
  },
}
