import { readRows } from './synonym-rows.ts'
import type { Synonym } from './synonym-rows.ts'

/** Everyday Dutch words and what fitting offers are called. Phrases are folded; the longest that fits wins. */
export const dutchSynonyms: readonly Synonym[] = readRows(`
# Meeting
eenzaam, eenzaamheid, eenzame, alleen, altijd alleen, veel alleen, ik ben alleen, zit alleen, alleen thuis
  > ontmoeting ontmoeten inloop koffie gezelschap maatje huiskamer eenzaamheid > ontmoeten zorg-voor-elkaar
mensen leren kennen, mensen ontmoeten, nieuwe mensen, onder de mensen, onder mensen, contact, contacten,
  meer contact, sociale contacten, ontmoeten, ontmoeting > ontmoeting ontmoeten inloop koffie kennismaken
  huiskamer > ontmoeten
vrienden, vrienden maken, nieuwe vrienden, vriendschap, vriend, vriendin, maatje, maatjes, buddy >
  vriendschap maatje buddy ontmoeting ontmoeten > ontmoeten
gezelschap, gezelligheid, gezellig, praatje, praatje maken, kletsen > gezelschap ontmoeting inloop koffie
  praten huiskamer > ontmoeten
verveling, ik verveel me, verveel me, vervelen, niks te doen, niets te doen, thuis zitten, dagbesteding,
  zinvolle dag > inloop spelletjes hobby ontmoeting dagbesteding > ontmoeten
koffie, koffie drinken, kopje koffie, bakkie, thee, thee drinken > koffie thee inloop > ontmoeten
nieuw in de buurt, nieuw in de wijk, nieuw in de stad, net verhuisd, pas verhuisd, nieuwe bewoner >
  nieuwkomer ontmoeting kennismaken inloop koffie > ontmoeten
buren, buren leren kennen, buurtgenoten, buren ontmoeten > buren burendag straatfeest ontmoeting >
  ontmoeten
spelletjes, spelletje, spellen, spelen, kaarten, bordspel, gezelschapsspel > spel spelletjes kaarten bingo
  klaverjassen rummikub > ontmoeten
uitgaan, uitje, uitjes, leuke dingen, dagje uit > uitje feest concert voorstelling wandeling > ontmoeten
  muziek-en-cultuur
feest, feestje, borrel, borrelen > feest borrel straatfeest buurtfeest > ontmoeten
vrouw, vrouwen, alleen vrouwen, alleen voor vrouwen, met vrouwen, vrouwengroep, dames > vrouw dames >
  ontmoeten
man, mannen, alleen mannen, alleen voor mannen, mannengroep, heren > man heren > ontmoeten
homo, lesbisch, lhbti, lhbt, lhbtiq, lhbtqia, queer, trans, transgender, biseksueel, gay, regenboog, roze
  > lhbti lhbtiq queer regenboog roze homo > ontmoeten
single, alleenstaand, vrijgezel, gescheiden, scheiding > alleenstaande single gescheiden ontmoeting >
  ontmoeten

# Eating
eten, warm eten, warme maaltijd, maaltijd, avondeten, buurtmaaltijd > eten maaltijd diner lunch > eten
samen eten, eten met anderen, aanschuiven, mee eten, meeeten, niet alleen eten, eetclub, eettafel > eten
  maaltijd aanschuiven tafel > eten ontmoeten
gratis eten, honger, geen eten, geen geld voor eten, voedselbank, voedselhulp, goedkoop eten, boodschappen
  te duur > voedselbank maaltijd eten voedselpakket > eten geldzaken
koken, leren koken, kookles, kookcursus > koken recept keuken > eten
lunch, lunchen, middageten > lunch > eten
ontbijt, ontbijten > ontbijt brunch > eten
bakken, taart, taarten bakken, koekjes bakken > bakken taart koekje > eten
vegetarisch, vegetarier, veganistisch, vegan, plantaardig > vegetarisch vegan veganistisch plantaardig >
  eten
kerst, kerstmis, alleen met kerst, feestdagen > kerst feestdagen > ontmoeten eten

# Moving
bewegen, meer bewegen, in beweging komen, beweging > bewegen sport gym wandelen yoga fitness > bewegen
sport, sporten, samen sporten, buiten sporten, sportschool > sport fitness bootcamp gym voetbal > bewegen
afvallen, dik, overgewicht, te zwaar, gewicht, lijnen, dieet > afvallen leefstijl gezond bewegen voeding >
  bewegen
fit, fit worden, fitter, fit blijven, conditie, gezond, gezonder, gezond leven, gezondheid > fit fitness
  gezond bewegen leefstijl > bewegen
wandelen, wandeling, lopen, ommetje, een stukje lopen, naar buiten > wandelen ommetje > bewegen
wandelen met hond, wandelen met de hond, hond uitlaten, hond, honden, met de hond > hond wandelen >
  bewegen ontmoeten
hardlopen, rennen, joggen > hardlopen loopgroep run > bewegen
fietsen, leren fietsen, fietsles, samen fietsen > fietsen fietsles fietstocht > bewegen
zwemmen, leren zwemmen, zwemles > zwemmen zwembad zwemles > bewegen
voetbal, voetballen, balspel > voetbal > bewegen
dans, dansen, dansles > dansen > bewegen muziek-en-cultuur
yoga, stoelyoga, yogales > yoga > bewegen
ontspannen, ontspanning, stress, tot rust komen, rust, mediteren, meditatie, mindfulness > yoga
  ontspanning meditatie mindfulness > bewegen
vallen, bang om te vallen, valpreventie, evenwicht, stijf, spieren > valpreventie evenwicht stoelyoga gym
  > bewegen

# Language
taal, taal leren, taalles, taalcafe, de taal leren, nederlands, nederlands leren, nederlands oefenen,
  nederlands praten, nederlandse les, nederlandse taal, beter nederlands > taal nederlands taalcafe > taal
inburgeren, inburgering, inburgeringsexamen, examen nederlands > inburgering taal nederlands > taal
lezen en schrijven, leren lezen, leren schrijven, niet goed lezen, laaggeletterd, moeite met lezen > lezen
  schrijven taal taalhuis > taal
lezen, boek, boeken, leesclub > lezen boek bibliotheek > taal muziek-en-cultuur
engels, engels leren, duits, frans, spaans, vreemde taal > taal conversatie > taal
voorlezen, voorgelezen > voorlezen verhaal > taal ouders-en-kinderen
vluchteling, vluchtelingen, statushouder, statushouders, asielzoeker, asiel, azc, nieuwkomer, nieuwkomers,
  oekraine, oekraiens, oekrainers, syrie, eritrea, migrant, migranten > vluchteling statushouder nieuwkomer
  oekraine taal wereldkeuken > taal ontmoeten

# Digital
computer, laptop, internet, email, computerles, computerhulp, online > computer laptop internet digitaal >
  digitaal
telefoon, mobiel, smartphone, mobieltje, whatsapp, app, apps, tablet, ipad > telefoon smartphone tablet
  digitaal > digitaal
digid, overheid online, mijn overheid, inloggen > digid digitaal computer formulier > digitaal geldzaken
gamen, programmeren, coderen, robots > gamen programmeren robot coderdojo > digitaal jongeren

# Money, work and home
formulier, formulieren, papieren, papierwerk, administratie, brief, brieven, brief van de gemeente, brief
  gemeente, brief niet begrijpen, moeilijke brief, formulier invullen > formulier brief administratie
  spreekuur > geldzaken
schuld, schulden, rekeningen, rood staan, aanmaning, deurwaarder, incasso, betalingsachterstand > schuld
  schuldhulp budget administratie spreekuur > geldzaken
geld, geldzaken, geldzorgen, geen geld, weinig geld, te weinig geld, arm, armoede, minima, rondkomen, niet
  rondkomen, laag inkomen, bijstand, uitkering, budget > geld geldzaken budget schuld minima armoede
  weggeefwinkel > geldzaken
toeslag, toeslagen, huurtoeslag, zorgtoeslag, belasting, belastingaangifte, belastingdienst > toeslag
  belasting administratie formulier > geldzaken
werk, baan, werk zoeken, baan zoeken, solliciteren, sollicitatie, werkloos, cv > werk solliciteren
  sollicitatie loopbaan > geldzaken
advocaat, juridisch, juridische hulp, rechten, recht, juridisch advies > rechtswinkel juridisch jurist
  spreekuur > geldzaken
gratis, kost niets, goedkoop > gratis weggeefwinkel > geldzaken
woning, huur, huurwoning, verhuurder, huurder > huur woning huurder bewoner > geldzaken

# Growing up
baby, babys, zwanger, zwangerschap, pas bevallen, bevallen, borstvoeding, kraam > baby zwanger babymassage
  borstvoeding ouders > ouders-en-kinderen
moeder, moeders, jonge moeder, mama, moeder worden, alleenstaande moeder > moeder mama ouder >
  ouders-en-kinderen
vader, vaders, papa > vader papa ouder > ouders-en-kinderen
ouder, ouders, opvoeden, opvoeding, opvoedhulp > ouder opvoeding opvoeden > ouders-en-kinderen
kind, kinderen, kids, met kinderen, voor kinderen, dochter, zoon, zoontje, dochtertje > kind jeugd >
  ouders-en-kinderen
peuter, peuters, dreumes, kleuter, kleuters > peuter kleuter kind speelochtend > ouders-en-kinderen
oppas, opvang, kinderopvang > oppas opvang > ouders-en-kinderen
huiswerk, huiswerkhulp, bijles, hulp bij school > huiswerk bijles huiswerkbegeleiding > ouders-en-kinderen
  jongeren
speeltuin, buiten spelen, speelplek > speeltuin spelen > ouders-en-kinderen
jong, jongere, jongeren, jeugd, tiener, tieners, puber, pubers, hangplek, hangjongeren, rondhangen,
  chillen > jongere jongeren tiener jeugd jongerencentrum > jongeren
meiden, meisjes, meidengroep > meiden meisje > jongeren
student, studenten, studeren > student > jongeren

# Care, growing old, grief, helping
oud, ouderen, oudere, bejaard, bejaarden, senior, senioren, gepensioneerd, pensioen, aow, 55 plus, 55plus,
  65 plus, 65plus, 75 plus, 75plus > oudere ouderen senior plussers > ontmoeten zorg-voor-elkaar
rolstoel, rollator, slecht ter been, slecht lopen, handicap, gehandicapt, beperking, invalide,
  scootmobiel, toegankelijk > rolstoel rollator toegankelijk beperking aangepast > zorg-voor-elkaar
blind, slechtziend, slecht zien > slechtziend blind gesproken > zorg-voor-elkaar
doof, slechthorend, slecht horen, gebarentaal > doof slechthorend gebarentaal > zorg-voor-elkaar
mantelzorg, mantelzorger, mantelzorgers, zorgen voor moeder, zorgen voor vader, zorgen voor partner, zieke
  partner, zieke man, zieke vrouw, zieke moeder > mantelzorg lotgenoten respijtzorg > zorg-voor-elkaar
dementie, dement, alzheimer, vergeetachtig, vergeten, geheugen, vergeet veel > dementie alzheimer geheugen
  geheugencafe > zorg-voor-elkaar
rouw, verdriet, weduwe, weduwnaar, verlies, overleden, dood, man overleden, vrouw overleden, partner
  verloren, rouwen > rouw verlies troost lotgenoten weduwe > zorg-voor-elkaar
ziek, kanker, ziekte, chronisch ziek, parkinson, lotgenoten > lotgenoten kanker parkinson patient >
  zorg-voor-elkaar
somber, depressie, depressief, angst, psychisch, psychische klachten, in de war, burn out, burnout,
  overspannen, ggz, praten over problemen > herstel ggz psychisch lotgenoten zelfhulp > zorg-voor-elkaar
autisme, adhd, prikkels, prikkelarm > autisme adhd prikkelarm > zorg-voor-elkaar
verslaving, verslaafd, alcohol, drugs, gokken, stoppen met roken > verslaving herstel zelfhulp >
  zorg-voor-elkaar
hulp, hulp in huis, hulp nodig, klusje in huis, klusjes, klusje, hulp bij klussen, boodschappen doen >
  burenhulp buurthulp klusdienst klussen boodschappendienst > zorg-voor-elkaar
vervoer, opgehaald worden, hoe kom ik er, rijden, ziekenhuis bezoek, buurtbus > vervoer buurtbus
  vervoersdienst meerijden > zorg-voor-elkaar
bezoek, iemand op bezoek, huisbezoek, bezoek aan huis > bezoek huisbezoek maatje > zorg-voor-elkaar
vrijwilliger, vrijwilligers, vrijwilligerswerk, iets doen voor de buurt, iets betekenen, iets terugdoen,
  helpen, mensen helpen, ik wil helpen, anderen helpen, meehelpen, handen uit de mouwen, me inzetten >
  vrijwilliger vrijwilligerswerk meehelpen > zorg-voor-elkaar
geloof, kerk, moskee, bidden, zingeving, zin van het leven > geloof kerk moskee zingeving >
  zorg-voor-elkaar

# Repairing and making
kapot, stuk, iets kapot, apparaat kapot, repareren, reparatie, laten maken, repair, wasmachine kapot, lamp
  kapot > repareren reparatie repair kapot > repareren
fiets kapot, kapotte fiets, lekke band, band plakken, fiets repareren, fietsenmaker, fiets maken >
  fietsenmaker fietsreparatie fietswerkplaats repair > repareren
naaien, naaimachine, kleding maken, kleren maken, kleding herstellen > naaien naaimachine naaiatelier
  kleding > maken
handwerken, handwerk, breien, haken, borduren > handwerken breien haken borduren > maken
knutselen, creatief, creatief bezig, iets maken, hobby > creatief knutselen atelier hobby > maken
schilderen, tekenen, kunst, kunst maken, kleien > schilderen tekenen kunst atelier > maken
  muziek-en-cultuur
timmeren, hout, houtbewerking, klussen, gereedschap, gereedschap lenen, boormachine > hout klussen
  gereedschap werkplaats timmeren > maken
foto, fotos, fotograferen, fotografie > foto fotografie > maken

# Nature and saving
tuin, tuinieren, tuintje, groen, in het groen, planten, moestuin, groente verbouwen > tuin moestuin
  tuinieren groen planten > groen
natuur, buiten, buiten zijn, bos, vogels, in de natuur > natuur wandelen groen vogel > groen
dier, dieren, boerderij, kinderboerderij > dier kinderboerderij > groen
tuin onderhoud, hulp in de tuin, tuinhulp > tuin tuinhulp buurthulp > groen zorg-voor-elkaar
afval, zwerfafval, zwerfvuil, rommel op straat, opruimen, vuil > zwerfafval afval opruimen schoonmaak >
  duurzaam groen
energie, energierekening, hoge energierekening, kou, koud huis, verwarming, stookkosten, energie besparen
  > energie isolatie besparen energiecoach > duurzaam geldzaken
isolatie, isoleren, zonnepanelen, warmtepomp, verduurzamen > isolatie energie zonnepaneel > duurzaam
kleding, kleren, schoenen, winterjas, kleding ruilen, tweedehands kleding > kleding kledingruil
  kledingbank weggeefwinkel > duurzaam
weggeven, spullen weggeven, ruilen, tweedehands, spullen, meubels, kringloop, lenen, spullen lenen >
  weggeefwinkel weggeefkast ruilen kringloop lenen > duurzaam
klimaat, duurzaam, milieu, duurzaamheid > klimaat duurzaam energie milieu > duurzaam

# Culture
muziek, muziek maken, instrument, instrument leren, band > muziek instrument jamsessie muziekles >
  muziek-en-cultuur
zingen, koor, zang, zangkoor, samen zingen > zingen koor > muziek-en-cultuur
gitaar, piano, piano spelen, drummen, gitaarles > muziek gitaar piano muziekles > muziek-en-cultuur
toneel, theater, toneelspelen, acteren, cultuur > toneel theater voorstelling > muziek-en-cultuur
film, films, bioscoop, film kijken > film > muziek-en-cultuur
schrijven, gedichten, verhalen, levensverhaal > schrijven verhaal gedicht > muziek-en-cultuur taal
geschiedenis, vroeger, herinneringen, museum > geschiedenis museum herinnering verhaal > muziek-en-cultuur
`)
