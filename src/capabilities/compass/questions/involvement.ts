import type { Question } from '../domain.ts'

/** Betrokkenheid: who stands behind it, and who does not yet. */
export const involvement: readonly Question[] = [
  {
    id: 'wie-doen-mee',
    theme: 'involvement',
    known: 'people',
    words: {
      nl: {
        ask: 'Wie doen er nu mee?',
        help: 'Denk aan mensen die helpen, meedenken of alleen al blij zijn met het idee. Namen zijn niet nodig. Ben je nog alleen? Schrijf dat gewoon op.',
        example:
          'We zijn met z’n vieren: twee buren uit de straat, iemand van de school en iemand die goed kan koken.',
        why: 'Een idee wordt steviger als meer mensen het dragen. Zo zie je ook wie je nog kunt vragen.',
      },
      en: {
        ask: 'Who is taking part now?',
        help: 'Think of people who help, who think along, or who simply like the idea. You need no names. Are you on your own still? Just write that down.',
        example:
          'There are four of us: two neighbours from the street, someone from the school and someone who cooks well.',
        why: 'An idea becomes stronger when more people carry it. It also shows you whom you could still ask.',
      },
    },
  },
  {
    id: 'wat-zegt-de-buurt',
    theme: 'involvement',
    words: {
      nl: {
        ask: 'Wat zeggen mensen in de buurt over het idee?',
        help: 'Wat hoorde je op straat, aan de deur of in de app van de buurt? Schrijf ook op wat mensen lastig vinden.',
        example:
          'We spraken dertig buren. De meesten vinden een buurttuin leuk. Vijf mensen zijn bang voor lawaai in de avond.',
        why: 'Je leert het meest van wat anderen zeggen. Zorgen die je vroeg hoort, kun je vaak nog oplossen.',
      },
      en: {
        ask: 'What do people nearby say about the idea?',
        help: 'What did you hear in the street, at the door or in the neighbourhood’s chat? Write down what people find difficult as well.',
        example:
          'We spoke with thirty neighbours. Most like a shared garden. Five are afraid of noise in the evening.',
        why: 'You learn most from what others say. Worries that you hear early can often still be solved.',
      },
    },
  },
  {
    id: 'wie-hoor-je-nog-niet',
    theme: 'involvement',
    words: {
      nl: {
        ask: 'Wie heb je nog niet gesproken?',
        help: 'Denk aan mensen die weinig buiten komen, jongeren, ouderen of mensen die een andere taal spreken. Wat helpt om hen te bereiken?',
        example:
          'De mensen in de flat kennen we nog niet. We zetten op zaterdag een tafel met soep bij de ingang.',
        why: 'Wie niet komt, heeft vaak ook een mening. Een klein gebaar is soms genoeg om iemand mee te krijgen.',
      },
      en: {
        ask: 'Whom have you not spoken with yet?',
        help: 'Think of people who seldom go out, young people, older people, or people who speak another language. What helps to reach them?',
        example:
          'We do not know the people in the flats yet. On Saturday we put a table with soup near the entrance.',
        why: 'Those who do not come often have an opinion too. Sometimes a small gesture is enough to bring someone along.',
      },
    },
  },
  {
    id: 'wie-kan-er-last-van-hebben',
    theme: 'involvement',
    words: {
      nl: {
        ask: 'Wie kan er last van hebben, en wat doe je daaraan?',
        help: 'Denk aan geluid, drukte, parkeren of geur. Vraag het aan de mensen die het dichtst bij wonen.',
        example: 'De buren hiernaast slapen aan deze kant. Daarom stoppen we om negen uur met muziek.',
        why: 'Goede afspraken met buren voorkomen ruzie. En het is prettig als je het vooraf hebt besproken.',
      },
      en: {
        ask: 'Who may be bothered by it, and what do you do about that?',
        help: 'Think of noise, crowds, parking or smells. Ask the people who live nearest.',
        example: 'The people next door sleep on this side. That is why we stop the music at nine.',
        why: 'Good agreements with neighbours prevent quarrels. And it feels better when you talked about it beforehand.',
      },
    },
  },
  {
    id: 'hoe-verdelen-jullie-het-werk',
    theme: 'involvement',
    words: {
      nl: {
        ask: 'Hoe verdelen jullie het werk?',
        help: 'Wie doet wat, en wie neemt het over als iemand even niet kan? Het is goed als niet alles van één iemand afhangt.',
        example:
          'Twee mensen doen de inkoop, drie mensen koken om de beurt. De sleutel ligt bij twee adressen.',
        why: 'Veel initiatieven leunen op één of twee mensen. Als je het verdeelt, blijft het leuk en houd je het vol.',
      },
      en: {
        ask: 'How do you divide the work?',
        help: 'Who does what, and who takes over when someone cannot for a while? It is good when not everything hangs on one person.',
        example: 'Two people do the shopping, three people cook in turns. Two addresses have the key.',
        why: 'Many initiatives lean on one or two people. When you share the work, it stays fun and you can keep going.',
      },
    },
  },
  {
    id: 'met-wie-wil-je-samenwerken',
    theme: 'involvement',
    words: {
      nl: {
        ask: 'Met wie wil je graag samenwerken?',
        help: 'Denk aan een school, een winkel, een kerk of moskee, een zorginstelling of een ander initiatief. Wat kun jij voor hen doen?',
        example: 'De bakker wil brood geven. Bij het verzorgingshuis mogen we de keuken gebruiken.',
        why: 'Samen kun je meer dan alleen. Vaak heeft iemand om de hoek precies wat jij zoekt.',
      },
      en: {
        ask: 'Whom would you like to work with?',
        help: 'Think of a school, a shop, a church or mosque, a care home or another initiative. What can you do for them?',
        example: 'The baker wants to give bread. At the care home we may use the kitchen.',
        why: 'Together you can do more than alone. Someone round the corner often has just what you are looking for.',
      },
    },
  },
  {
    id: 'welke-steun-is-er',
    theme: 'involvement',
    only: 'challenge',
    words: {
      nl: {
        ask: 'Welke steun is er in de buurt om deze taak over te nemen?',
        help: 'Wie vinden het een goed plan, en hoe weet je dat? Een lijst met handtekeningen kan, een avond met buren ook.',
        example:
          'Op een avond in het buurthuis kwamen vijftig mensen. Twaalf van hen willen elke maand mee doen in het groen.',
        why: 'De taak is nu van de gemeente, dus van iedereen. Daarom kijkt de gemeente of de buurt het ook wil.',
      },
      en: {
        ask: 'What support is there in the neighbourhood for taking over this task?',
        help: 'Who thinks it a good plan, and how do you know? A list of signatures is possible, an evening with neighbours too.',
        example:
          'Fifty people came to an evening in the community centre. Twelve of them want to help with the greenery every month.',
        why: 'The task is the municipality’s now, so it is everybody’s. That is why the municipality looks whether the neighbourhood wants it too.',
      },
    },
  },
]
