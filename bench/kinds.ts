/**
 * Kinds of activities as neighbourhoods have them, with the sentences people write about them: what the measured city
 * is made of, with `vocabulary.ts`. Our own text; nothing in it is about a real organisation.
 */
export interface Kind {
  readonly titles: readonly string[]
  readonly themes: readonly [string, string]
  readonly sentences: readonly string[]
}

export const kinds: readonly Kind[] = [
  {
    titles: ['Koffie met de buurt', 'Koffieochtend', 'Koffie en krant', 'Inloop met koffie'],
    themes: ['ontmoeten', 'zorg-voor-elkaar'],
    sentences: [
      'De koffie staat klaar en er is altijd iemand om mee te praten.',
      'Je hoeft niets te kunnen en niets te vertellen.',
      'We lezen de krant en spelen soms een spelletje.',
    ],
  },
  {
    titles: ['Samen eten', 'Buurtmaaltijd', 'Aanschuiftafel', 'Eten wat de pot schaft'],
    themes: ['eten', 'ontmoeten'],
    sentences: [
      'Buren koken drie gangen met groente van de markt.',
      'Er is altijd een vegetarische maaltijd.',
      'We eten aan lange tafels en wassen samen af.',
    ],
  },
  {
    titles: ['Soep uit de buurt', 'Soepgroep', 'Kookclub', 'Samen koken'],
    themes: ['eten', 'duurzaam'],
    sentences: [
      'We snijden de groente en eten daarna samen de soep.',
      'Winkels geven ons wat over is.',
      'Leer een recept van iemand uit een ander land.',
    ],
  },
  {
    titles: ['Wandelclub', 'Rondje door het park', 'Samen wandelen', 'Wandelen met koffie na'],
    themes: ['bewegen', 'ontmoeten'],
    sentences: [
      'We lopen rustig, ongeveer vier kilometer.',
      'Met een rollator kun je ook mee.',
      'Na afloop drinken we thee in het buurthuis.',
    ],
  },
  {
    titles: ['Stoelgymnastiek', 'Bewegen voor ouderen', 'Zityoga', 'Valpreventie'],
    themes: ['bewegen', 'zorg-voor-elkaar'],
    sentences: [
      'Oefeningen op een stoel, op muziek van vroeger.',
      'De begeleider past elke oefening aan.',
      'Goed voor je evenwicht en je humeur.',
    ],
  },
  {
    titles: ['Hardlopen voor beginners', 'Buurtbootcamp', 'Voetbal op het plein', 'Tafeltennis'],
    themes: ['bewegen', 'jongeren'],
    sentences: [
      'Iedereen doet mee op eigen tempo.',
      'Er zijn ballen en batjes om te lenen.',
      'Trek iets aan waarin je kunt bewegen.',
    ],
  },
  {
    titles: ['Taalcafé', 'Nederlands oefenen', 'Taalles voor vrouwen', 'Praten in het Nederlands'],
    themes: ['taal', 'ontmoeten'],
    sentences: [
      'Oefen Nederlands aan een kleine tafel met een taalmaatje.',
      'Fouten maken mag.',
      'We praten over de supermarkt, de school en de dokter.',
    ],
  },
  {
    titles: ['Voorlezen', 'Leesclub', 'Boekenruil', 'Schrijfgroep'],
    themes: ['taal', 'muziek-en-cultuur'],
    sentences: [
      'We lezen elke maand een ander boek.',
      'Neem een boek mee en kies er een terug.',
      'Wie wil leest een stukje voor.',
    ],
  },
  {
    titles: ['Digispreekuur', 'Computerhulp', 'Telefoonhulp', 'Omgaan met je tablet'],
    themes: ['digitaal', 'taal'],
    sentences: [
      'Vrijwilligers helpen je met je telefoon of computer.',
      'Leer inloggen met DigiD en veilig wachtwoorden kiezen.',
      'Neem je eigen toestel mee, of leen er een.',
    ],
  },
  {
    titles: ['Formulierenhulp', 'Geldzaken op orde', 'Hulp bij brieven', 'Spreekuur toeslagen'],
    themes: ['geldzaken', 'zorg-voor-elkaar'],
    sentences: [
      'We lezen de brief samen en vullen in wat nodig is.',
      'Schulden? Kom op tijd, we oordelen niet.',
      'Wat je vertelt blijft in deze kamer.',
    ],
  },
  {
    titles: ['Repaircafé', 'Fietsen maken', 'Naaicafé', 'Kleding herstellen'],
    themes: ['repareren', 'duurzaam'],
    sentences: [
      'Samen repareren we je lamp, je fiets of je broek.',
      'Gereedschap en naaimachines zijn er.',
      'We kijken eerst samen wat er stuk is.',
    ],
  },
  {
    titles: ['Buurttuin', 'Samen tuinieren', 'Moestuinochtend', 'Geveltuintjes'],
    themes: ['groen', 'duurzaam'],
    sentences: [
      'We wieden, zaaien en oogsten met elkaar.',
      'Laarzen en handschoenen zijn te leen.',
      'De oogst verdelen we eerlijk.',
    ],
  },
  {
    titles: ['Planten stekken', 'Zwerfvuil rapen', 'Compost maken', 'Bijen en bloemen'],
    themes: ['groen', 'ouders-en-kinderen'],
    sentences: [
      'Kinderen krijgen een kleine schep.',
      'Stekjes zijn gratis.',
      'Grijpers en zakken liggen klaar.',
    ],
  },
  {
    titles: ['Schilderen', 'Tekenclub', 'Keramiek', 'Handwerken en breien'],
    themes: ['maken', 'ontmoeten'],
    sentences: [
      'Verf en papier staan op tafel.',
      'Je maakt wat je zelf mooi vindt.',
      'Breien, haken of alleen maar kijken: alles kan.',
    ],
  },
  {
    titles: ['Houtwerkplaats', 'Meubels opknappen', 'Timmeren', 'Open werkplaats'],
    themes: ['maken', 'repareren'],
    sentences: [
      'Er is iemand die de machines uitlegt.',
      'Neem een stoel mee die nog een leven verdient.',
      'Draag dichte schoenen.',
    ],
  },
  {
    titles: ['Buurtkoor', 'Samen zingen', 'Muziekinloop', 'Jamsessie'],
    themes: ['muziek-en-cultuur', 'ontmoeten'],
    sentences: [
      'Noten lezen hoeft niet.',
      'We zingen liedjes in vijf talen.',
      'Neem je instrument mee of tik op tafel.',
    ],
  },
  {
    titles: ['Dansmiddag', 'Theatergroep', 'Filmavond', 'Verhalen vertellen'],
    themes: ['muziek-en-cultuur', 'bewegen'],
    sentences: [
      'Dansen mag met zijn tweeën en alleen.',
      'Na de film praten we na met thee.',
      'Je eigen verhaal telt.',
    ],
  },
  {
    titles: ['Ouder en kind inloop', 'Babycafé', 'Peuterspeelochtend', 'Opvoeden doe je samen'],
    themes: ['ouders-en-kinderen', 'ontmoeten'],
    sentences: [
      'Kinderen spelen, ouders drinken koffie.',
      'Er is speelgoed voor klein en groot.',
      'Wie moe is, mag moe zijn.',
    ],
  },
  {
    titles: ['Kinderknutselclub', 'Speelgoed ruilen', 'Kinderkookles', 'Buitenspeeldag'],
    themes: ['ouders-en-kinderen', 'maken'],
    sentences: [
      'We knutselen met wat we vinden.',
      'Ouders mogen blijven of even weg.',
      'Voor kinderen van vier tot twaalf.',
    ],
  },
  {
    titles: ['Huiswerkklas', 'Jongereninloop', 'Gamemiddag', 'Meidenclub'],
    themes: ['jongeren', 'taal'],
    sentences: [
      'Een student helpt je met je huiswerk.',
      'Er is fruit, thee en een rustige hoek.',
      'Kom zoals je bent.',
    ],
  },
  {
    titles: ['Lotgenotengroep', 'Mantelzorgcafé', 'Rouwcafé', 'Luisterend oor'],
    themes: ['zorg-voor-elkaar', 'ontmoeten'],
    sentences: [
      'Praten met mensen die hetzelfde meemaken.',
      'Zwijgen mag ook.',
      'Voor wie zorgt voor een ander.',
    ],
  },
  {
    titles: ['Weggeefwinkel', 'Kledingruil', 'Buurtkast', 'Deelmarkt'],
    themes: ['duurzaam', 'geldzaken'],
    sentences: [
      'Breng wat je over hebt en neem mee wat je nodig hebt.',
      'Alles is gratis.',
      'Winterjassen zijn altijd welkom.',
    ],
  },
  {
    titles: ['Schaken en dammen', 'Klaverjassen', 'Bingo', 'Bordspelavond'],
    themes: ['ontmoeten', 'jongeren'],
    sentences: [
      'We leren je de regels in een kwartier.',
      'Jong speelt tegen oud.',
      'De prijs is een pot jam.',
    ],
  },
  {
    titles: ['Buurtpreventie', 'Bewonersoverleg', 'Plannen voor het plein', 'Buurtkrant maken'],
    themes: ['zorg-voor-elkaar', 'groen'],
    sentences: [
      'Wat kan er beter in de straat? Praat mee.',
      'We maken de krant met de hand en met plezier.',
      'Iedereen heeft een stem.',
    ],
  },
]
