import type { Question } from '../domain.ts'

/** Voorwaarden: place, time, money, rules. */
export const conditions: readonly Question[] = [
  {
    id: 'waar-kan-het',
    theme: 'conditions',
    known: 'place',
    words: {
      nl: {
        ask: 'Waar kan het?',
        help: 'Heb je al een plek, of een idee voor een plek? Denk ook aan drempels, een wc, verwarming en een sleutel.',
        example:
          'In de kantine van de sportclub, op donderdag staat die leeg. Er is een drempel bij de deur.',
        why: 'Een plek bepaalt veel: wie er kan komen, wat het kost en welke regels er zijn.',
      },
      en: {
        ask: 'Where can it be?',
        help: 'Do you have a place already, or an idea for one? Think of doorsteps, a toilet, heating and a key as well.',
        example:
          'In the canteen of the sports club, which is empty on Thursdays. There is a step at the door.',
        why: 'A place settles a lot: who can come, what it costs and which rules there are.',
      },
    },
  },
  {
    id: 'wanneer-begin-je',
    theme: 'conditions',
    known: 'when',
    words: {
      nl: {
        ask: 'Wanneer wil je beginnen, en hoe lang gaat het door?',
        help: 'Een seizoen, een jaar of voor altijd: alles kan. Is er een dag waarop iets klaar is, noem die dan.',
        example: 'We beginnen in maart met één keer per maand. Na de zomer kijken we of het vaker kan.',
        why: 'Sommige antwoorden van de gemeente kosten weken. Als je de datum noemt, kan iedereen daar rekening mee houden.',
      },
      en: {
        ask: 'When do you want to begin, and how long will it go on?',
        help: 'A season, a year or for ever: anything is possible. If something is to be ready by a day, name that day.',
        example: 'We begin in March, once a month. After the summer we see whether it can be more often.',
        why: 'Some answers of the municipality take weeks. If you name the date, everybody can take it into account.',
      },
    },
  },
  {
    id: 'wat-kost-het',
    theme: 'conditions',
    known: 'money',
    words: {
      nl: {
        ask: 'Wat kost het, en hoe komen jullie aan het geld?',
        help: 'Maak een ruwe schatting. Denk ook aan wat je kunt lenen, krijgen of ruilen. Misschien kost het bijna niets.',
        example:
          'Boodschappen kosten zestig euro per keer. Mensen leggen samen veertig euro in, de rest zoeken we nog.',
        why: 'Met een schatting weet je of je geld nodig hebt en hoeveel. Er zijn meer wegen dan subsidie.',
      },
      en: {
        ask: 'What does it cost, and how do you find the money?',
        help: 'Make a rough estimate. Think of what you can borrow, get or swap as well. Perhaps it costs almost nothing.',
        example:
          'Shopping costs sixty euros each time. People put in forty euros together, we are still looking for the rest.',
        why: 'With an estimate you know whether you need money, and how much. There are more ways than a grant.',
      },
    },
  },
  {
    id: 'hoeveel-tijd-kost-het',
    theme: 'conditions',
    words: {
      nl: {
        ask: 'Hoeveel tijd kost het, en wie heeft die tijd?',
        help: 'Tel ook het regelen mee: bellen, boodschappen, opruimen. Is het meer dan je hebt? Maak het dan kleiner.',
        example: 'Vier mensen zijn elke donderdag vier uur bezig. Regelen kost nog een avond per maand.',
        why: 'Zo zie je op tijd of het past. Een klein initiatief dat blijft, is veel waard.',
      },
      en: {
        ask: 'How much time does it take, and who has that time?',
        help: 'Count the arranging as well: phone calls, shopping, clearing up. Is it more than you have? Then make it smaller.',
        example:
          'Four people are busy for four hours every Thursday. Arranging things takes another evening a month.',
        why: 'That way you see in time whether it fits. A small initiative that lasts is worth a lot.',
      },
    },
  },
  {
    id: 'welke-regels',
    theme: 'conditions',
    words: {
      nl: {
        ask: 'Welke regels of vergunningen kom je tegen?',
        help: 'Denk aan iets op straat zetten, eten verkopen, muziek of verbouwen. Je hoeft de regels niet te kennen. Schrijf op waar je over twijfelt.',
        example: 'We willen een lange tafel op de stoep. We weten niet of dat zonder vergunning mag.',
        why: 'Regels zijn een bekende plek om vast te lopen. Als je twijfel noemt, kan iemand met je meezoeken.',
      },
      en: {
        ask: 'Which rules or permits do you come across?',
        help: 'Think of putting something in the street, selling food, music or rebuilding. You need not know the rules. Write down what you are in doubt about.',
        example:
          'We want a long table on the pavement. We do not know whether that is allowed without a permit.',
        why: 'Rules are a known place to get stuck. If you name your doubt, someone can look with you.',
      },
    },
  },
  {
    id: 'wat-kan-er-misgaan',
    theme: 'conditions',
    words: {
      nl: {
        ask: 'Wat kan er misgaan, en wat doe je dan?',
        help: 'Denk aan een ongeluk, slecht weer of te weinig mensen. Kijk ook of iemand een verzekering heeft.',
        example:
          'Als het regent, zitten we binnen. Iemand van ons kan EHBO. De verzekering zoeken we nog uit.',
        why: 'Een beetje vooruit denken geeft rust. Je hoeft niet alles te voorkomen.',
      },
      en: {
        ask: 'What can go wrong, and what do you do then?',
        help: 'Think of an accident, bad weather or too few people. See as well whether someone has insurance.',
        example:
          'If it rains, we sit indoors. One of us knows first aid. We are still looking into insurance.',
        why: 'Thinking ahead a little gives calm. You need not prevent everything.',
      },
    },
  },
  {
    id: 'wat-is-de-eerste-kleine-stap',
    theme: 'conditions',
    words: {
      nl: {
        ask: 'Wat is een kleine stap die je deze maand kunt zetten?',
        help: 'Iets wat je zelf kunt, met wat je nu hebt. Een proef van één keer is een goed begin.',
        example: 'We koken één keer, voor twintig mensen, in onze eigen keuken. Dan weten we veel meer.',
        why: 'Van één keer doen leer je meer dan van lang plannen. Het laat ook zien dat je echt begint.',
      },
      en: {
        ask: 'What is a small step that you can take this month?',
        help: 'Something you can do yourself, with what you have now. Trying it once is a good beginning.',
        example: 'We cook once, for twenty people, in our own kitchen. After that we will know a lot more.',
        why: 'You learn more from doing it once than from long planning. It also shows that you really begin.',
      },
    },
  },
  {
    id: 'niet-duurder-dan-nu',
    theme: 'conditions',
    only: 'challenge',
    words: {
      nl: {
        ask: 'Wat gaat het kosten, vergeleken met wat de gemeente nu uitgeeft?',
        help: 'Het uitgangspunt is: niet duurder dan nu. Weet je niet wat de gemeente uitgeeft? Vraag het, dat mag je weten.',
        example:
          'Wij denken aan tweeduizend euro per jaar voor planten en gereedschap. Wat het nu kost, vragen we nog.',
        why: 'Het geld dat nu naar de taak gaat, is de ruimte waarin je plan past. Zo begin je eerlijk.',
      },
      en: {
        ask: 'What will it cost, compared with what the municipality spends now?',
        help: 'The starting point is: no more than it costs now. You do not know what the municipality spends? Ask, you may know that.',
        example:
          'We think of two thousand euros a year for plants and tools. We are still to ask what it costs now.',
        why: 'The money that goes to the task now is the room your plan fits in. That is a fair way to begin.',
      },
    },
  },
  {
    id: 'wie-voert-het-uit',
    theme: 'conditions',
    only: 'challenge',
    words: {
      nl: {
        ask: 'Wie gaat de taak uitvoeren?',
        help: 'Jullie zelf, of samen met een bedrijf of organisatie? Een stichting of vereniging is nog niet nodig om het te vragen. Die heb je pas nodig als jullie de taak echt gaan doen.',
        example:
          'Twaalf buren doen het groen. Voor de hoge bomen vragen we een hovenier. Een vereniging richten we later op.',
        why: 'De gemeente maakt straks afspraken met iemand die het werk doet. Zo weet je nu al met wie.',
      },
      en: {
        ask: 'Who will carry out the task?',
        help: 'You yourselves, or together with a company or organisation? You need no foundation or association yet to ask for it. You only need one when you really begin the task.',
        example:
          'Twelve neighbours look after the greenery. We ask a gardener for the tall trees. We will found an association later.',
        why: 'The municipality will make agreements with whoever does the work. This way you know already with whom.',
      },
    },
  },
]
