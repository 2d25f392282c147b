import { mostMegabytes } from '#platform/documents/document.ts'
import type { FieldText } from '#platform/forms/index.ts'
import type { fileForm } from './forms.ts'

export const nl = {
  title: 'Bestanden',
  titleOf: (subject: string) => `Bestanden bij “${subject}”`,
  none: 'Er zijn nog geen bestanden.',
  all: 'Stuur een bestand',
  both: 'Alles wat hier staat, zien het initiatief en de gemeente. Niemand anders.',
  noOther: 'Staan er andere mensen in het bestand? Vraag eerst of zij dat goed vinden.',
  addTitle: 'Stuur een bestand',
  added: 'Je bestand staat erbij.',
  ended: 'Dit gesprek is afgerond. Er kan geen bestand meer bij.',
  fromSide: (side: string, when: string) => `van ${side}, ${when}`,
  megabytes: (size: string) => `${size} MB`,
  kilobytes: (size: string) => `${size} kB`,
  download: 'Haal op',
  unnamed: 'bestand',
  button: 'Stuur dit bestand',
  form: {
    wat: { label: 'Wat is het?', hint: 'Bijvoorbeeld: een foto van het lek' },
    bestand: {
      label: 'Bestand',
      hint: `PDF, Word, Excel, OpenDocument, tekst, JPEG, PNG of WebP. Hoogstens ${mostMegabytes} MB. Van een foto halen we de plek af waar die is gemaakt.`,
      errors: {
        'not-a-document':
          'Dit bestand kunnen we niet aannemen. Kies een PDF, een bestand van Word of Excel (.docx, .xlsx), van OpenDocument, tekst of een foto.',
        active:
          'In dit bestand zitten macro’s of andere opdrachten. Dat kan gevaarlijk zijn voor wie het opent. Bewaar het als PDF en kies die.',
        locked: 'Op dit bestand zit een wachtwoord. Haal het wachtwoord eraf en kies het opnieuw.',
        full: 'Bij dit gesprek staan al zoveel bestanden als er kunnen. Schrijf in het gesprek wat je nog wilt sturen, dan zoeken jullie samen een weg.',
        'too-many-bytes': `Dit bestand is te groot. Kies een bestand van hoogstens ${mostMegabytes} MB.`,
        broken: 'Dit bestand is beschadigd of niet helemaal aangekomen. Kies het opnieuw, of kies een ander.',
        busy: 'Er worden nu veel bestanden verstuurd. Kies het bestand over een minuut opnieuw.',
        'choose-again': 'Kies het bestand opnieuw. We kunnen een gekozen bestand niet voor je vasthouden.',
      },
    },
  } satisfies FieldText<typeof fileForm> as FieldText<typeof fileForm>,
}
