import type { Situation } from './situation.ts'

/** Days and weeks without a shape, and time that is left. */
export const daysSituations: readonly Situation[] = [
  {
    means: 'ritme dagbesteding',
    when: 'dag, dagen, week, weken & kop of staart, kop noch staart, kop en staart, geen vorm, geen structuur, geen invulling, geen ritme, loopt in elkaar over, lopen in elkaar over, door elkaar, leeg, lege, vult, vullen, inhoud, geen doel, doelloos, zonder doel, hetzelfde, niks te doen, niets te doen, niets omhanden, niks omhanden, geen plan',
    example: 'de dag heeft geen kop of staart',
    not: 'heeft een dag per week vrij',
  },
  {
    means: 'ritme',
    when: 'slaapt, ligt, bed, nest, uit bed, opstaan & tot twaalf, tot de middag, tot twaalven, tot een uur, tot drie uur, gat in de dag, hele dag, halve dag, tot half een, laat, niet uit, waarom zou hij opstaan, waarom ze op zou staan, waarvoor, geen reden',
    example: 'slaapt tot twaalf uur',
    not: 'slaapt slecht door de buren',
  },
  {
    means: 'ritme',
    when: 'dag en nacht omgedraaid, dag- en nachtritme, omgedraaid ritme, leeft snachts, nachtdier, dag nacht ritme, nachtritme, nachtbraker, draait de dag om',
    example: 'heeft dag en nacht omgedraaid',
    not: 'werkt in de nacht',
  },
  {
    means: 'ritme',
    when: 'pyjama, badjas, ochtendjas, joggingbroek, trainingspak & hele dag, dag, middag, loopt, zit, in, dagen',
    example: 'loopt de hele dag in zijn badjas',
    not: 'wil pyjama’s naaien',
  },
  {
    means: 'iets-betekenen ontmoeten ritme',
    when: 'gestopt, @pension, zonder werk, stopte, gestopt met de zaak, vrouw werkt nog, man werkt nog & wie ben ik nog, wie ben ik zonder, in een gat, zwart gat, zonder rooster, zonder agenda, lege agenda, mist het team, mist haar/zijn collegas, mist de collegas, mist de kerels, mist de mannen, mist de drukte, mist de winkel, mist de praktijk, mist haar/zijn werk, in dezelfde fase, zelfde fase, wat nu, moet wennen, went niet & !roken, drinken, blowen',
    example: 'is gestopt als verpleegkundige en vraagt zich af wie ben ik nog',
    not: 'is gestopt met roken',
  },
  {
    means: 'iets-betekenen ontmoeten ritme',
    when: '@pension & zwart gat, gat, leeg, leegte, ziel, weet niet wat, omhanden, moet met zijn tijd, verveelt, vervelen, duimen, zijn draai, draai niet, doelloos, valt stil, stilgevallen, wat nu, mist zijn collega’s, collegas, verloren, dagen, in de weg, loopt in de weg',
    example: 'zit sinds zijn pensioen in een zwart gat',
    not: 'gaat volgend jaar met pensioen',
  },
  {
    means: 'iets-betekenen dagbesteding',
    when: 'niet meer nodig, overbodig, nutteloos, afgeschreven, niks meer waard, niets meer waard, niemand heeft haar/hem nodig, niemand haar/hem nodig, vijfde wiel, aan de kant gezet, aan de kant, aan de zijlijn, langs de zijlijn, tot niets nut, nergens voor nodig, telt niet meer mee, meetelt, tellen niet mee & voelt, voelen, gevoel, zich, sinds, nu, ze, hij, vindt',
    example: 'voelt zich nutteloos aan de zijlijn',
    not: 'een nieuwe fiets is niet nodig',
  },
  {
    means: 'iets-betekenen',
    when: 'duimen, duimendraaien, verveelt zich, verveeld, verveling, verveelt, vervelen, omhanden, om handen, zit stil, zit maar, geen bezigheid, bezigheden, energie over, tijd over, zeeen van tijd, zee van tijd, alle tijd, handen jeuken, handen kriebelen & dagen, thuis, de hele dag, sinds, zich, handen, niks, niets, geen',
    example: 'verveelt zich de hele dag',
    not: 'zijn vrouw verveelt hem nooit',
  },
  {
    means: 'dagbesteding ritme',
    when: '@illness & thuis, dagen, hele dag, ritme, structuur, opbouwen, opbouwt, weer iets, stap voor stap, zonder druk, kleine stappen, rustig aan, reintegratie, invulling & !kookt',
    example: 'zit met een burn-out thuis zonder ritme',
    not: 'ligt in het ziekenhuis',
  },
  {
    means: 'werk-zoeken',
    when: 'bijstand, uitkering, zonder baan, geen baan, geen werk, vacatures, vacature, baan kwijt, ontslagen, ontslag, reorganisatie, werkloos, zonder werk, ww, contract niet verlengd, afgewezen, solliciteert, sollicitatie, sollicitaties, cv, failliet, tussen twee banen & aan de slag, zekerheid, durft, twijfelt, thuis, werk, weer, brieven, niks, niets, afwijzing, afwijzingen, maanden, reageren, keer, bak, weet niet hoe, weet niet waar',
    example: 'is ontslagen en zit maanden thuis',
    not: 'heeft net ontslag uit het ziekenhuis gekregen',
  },
  {
    means: 'vrijwilligerswerk iets-betekenen',
    when: 'stil kan zitten, stilzitten, stil zitten, niet stilzitten, kan niet stilzitten, bezige bij, doener, aanpakker, bezig baasje, lekker bezig, altijd gewerkt, hard gewerkt, harde werker & thuis, nu, pensioen, niks, kan, niet, sinds, zit',
    example: 'is een doener die niet kan stilzitten',
    not: 'kan niet lang staan',
  },
  {
    means: 'ritme uit-huis',
    when: 'bank, bed, stoel, luie stoel, zetel & hele dag, dagen, komt niet van, niet vanaf, vergroeid, plakt, hangt, ligt, zit vast & !knipt, kinderen',
    example: 'hangt de hele dag op de bank',
    not: 'wil een stoel bekleden',
  },
  {
    means: 'ritme',
    when: 'gamet, gamen, computert, netflix, series, scrollt, telefoon, youtube & nachten, hele nacht, nacht, tot diep in de nacht, dag en nacht, tot vier uur',
    example: 'gamet hele nachten door',
    not: 'wil een avond gamen',
  },
  {
    means: 'uit-huis ritme',
    when: 'geen reden om, geen reden, waarom zou, waarvoor zou, niks om voor, niets om voor, weet niet waarvoor & op te staan, opstaan, bed, aankleden, zich aan te kleden, deur uit, uit te gaan',
    example: 'heeft geen reden om op te staan',
    not: 'ziet geen reden om te klagen',
  },
  {
    means: 'vrijwilligerswerk',
    when: 'dagen vrij, dag vrij, middag vrij, vrij, tijd over, uren over, tijd zat, uur per week, vrije dag & terugdoen, iets doen, nuttig, zinvol, zinnigs, invulling, besteden, inzetten, goed doen',
    example: 'heeft tijd over en wil iets zinvols',
    not: 'heeft nooit tijd voor zichzelf',
  },
  {
    means: 'uitjes',
    when: 'jaren, jaar, maanden, nooit & dagje uit, zee, strand, bos, museum, dierentuin, stad, kermis, markt, vakantie & nog eens, niet meer, niet gezien, geweest, weg, graag nog, laatste keer',
    example: 'is al jaren niet meer bij de zee geweest',
    not: 'gaat elke dag naar het strand',
  },
  {
    means: 'iets-betekenen vrijwilligerswerk',
    when: 'niemand meer voor, niemand om voor, niets om voor, voor te zorgen, om voor te zorgen, nodig te zijn, nodig zijn, weer nodig, van waarde, van betekenis, ergens goed voor, ertoe doen, toe doet & wil, mist, voelt, zorgen, zijn, zoekt, heeft, zou, gevoel',
    example: 'heeft niemand meer om voor te zorgen en mist dat',
    not: 'zorgt voor haar man',
  },
  {
    means: 'iets-leren',
    when: 'nieuwsgierig, leergierig, wijsneus, hersens, grijze cellen, kop erbij, geest, hoofd scherp, uitdaging, cursussen, documentaires, weetjes, encyclopedie & scherp, mist, houdt, roesten, leeg, fris, altijd, graag, prikkel, wakker, verslindt, volgt & !piekert',
    example: 'is leergierig en mist een uitdaging',
    not: 'heeft een vol hoofd',
  },
]
