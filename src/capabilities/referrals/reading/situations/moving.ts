import type { Situation } from './situation.ts'

/** Bodies that move less, and getting out of doors. */
export const movingSituations: readonly Situation[] = [
  {
    means: 'bewegen-ouderen bewegen',
    when: '@walks & @stiff',
    example: 'haar heupen worden steeds stijver',
    not: 'loopt kaarsrecht',
  },
  {
    means: 'bewegen-ouderen',
    when: '@stiff, stijve hark, houten klaas, verroest, als een plank & ouder, oudere, stoel, spieren, hark, plank, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, rollator, jaar, opstaan, morgens, ochtends, artrose, reuma, losmaken, heupoperatie, nieuwe heup, nieuwe knie',
    example: 'staat ’s ochtends zo stijf op als een plank',
    not: 'wil stijfsel maken',
  },
  {
    means: 'bewegen',
    when: 'zit de hele dag, zittend, zittend werk, zit te veel, zit veel, hele dag op kantoor, achter een bureau, achter het bureau, bureaubaan, hele dag zit, thuiswerkt, achter de computer & beweegt, rug, nek, lijf, stijf, kilo, conditie, vastzit, vast, uit, lichaam, dik',
    example: 'zit de hele dag achter een bureau en zijn rug zit vast',
    not: 'wil achter de computer leren werken',
  },
  {
    means: 'bewegen',
    when: 'buiten adem, geen conditie, conditie, hijgt, puft, puffend, snel moe, conditie nul, nul conditie, slechte conditie, geen fut, uit vorm, uit conditie & trap, lopen, nul, slecht, weg, kwijt, sinds, al, geen, opbouwen, achteruit',
    example: 'is na een trap al buiten adem',
    not: 'de conditie van de fiets is goed',
  },
  {
    means: 'valpreventie bewegen-ouderen',
    when: 'bang, angst, durft, durft niet, onzeker, voorzichtig, houdt zich vast, houdt zich overal aan vast & vallen, te vallen, val, valt, struikelen, stoep, struikelt, trap, evenwicht, lopen, straat',
    example: 'durft niet goed te lopen, bang om te vallen',
    not: 'durft niet te zingen',
  },
  {
    means: 'valpreventie',
    when: 'wankel, wiebelig, onvast, waggelt, evenwicht, balans, schuifelt, zwalkt, struikelt, struikelen, wankelt & ter been, loopt, benen, lopen, slecht, kwijt, minder, steeds, been, drempel, stoep',
    example: 'loopt wat wankel en struikelt vaak',
    not: 'de tafel is wankel',
  },
  {
    means: 'uit-huis',
    when: '@goesOut & @noLonger, durft niet, nooit & dagen, weken, sinds, maanden, alleen, komt, kwam, gaat, ze, hij & !avonds, avond, donker',
    example: 'komt sinds weken niet meer buiten',
    not: 'speelt nooit meer buiten met de bal',
  },
  {
    means: 'uit-huis vervoer duofiets',
    when: 'scootmobiel, rolstoel, rollator, elektrische fiets, ebike, auto & staat stil, staat in de schuur, staat in de berging, stof, durft niet, durft er niet, onwennig, spannend, ongebruikt, staat er maar, verkocht, weggedaan, niet meer rijden, mag niet meer rijden',
    example: 'zijn scootmobiel staat stil',
    not: 'komt met de scootmobiel naar de club',
  },
  {
    means: 'vervoer',
    when: 'rijbewijs, auto, autorijden, bus, fiets & ingeleverd, kwijt, ingenomen, weggedaan, verkocht, mag niet meer, kan niet meer, te ver, rijdt niet meer, gaat niet meer, opgeheven, durft niet meer & ziekenhuis, afspraak, winkel, familie, boodschappen, huisarts, kerk, soos, club, nergens, weg, komt',
    example: 'heeft haar rijbewijs ingeleverd en komt nergens meer',
    not: 'wil haar rijbewijs halen',
  },
  {
    means: 'wandelen uit-huis',
    when: 'frisse lucht, buitenlucht, zonnetje, wind door haar haren, frisse neus, neus buiten de deur & @misses, nooit, zelden, komt, snakt, behoefte, even, goed, niet',
    example: 'snakt naar frisse lucht',
    not: 'zet het raam open voor frisse lucht',
  },
  {
    means: 'wandelen',
    when: 'ommetje, rondje, wandelingetje, blokje om, lopen, wandelen, loopt rondjes & alleen, in haar/zijn eentje, niemand mee, saai, eng, ongezellig, niet veilig, durft niet & donker, avond, avonds, straat, park, eng, saai, niemand, vindt',
    example: 'in haar eentje een rondje lopen vindt ze eng',
    not: 'loopt een rondje bij de bakker',
  },
  {
    means: 'duofiets uit-huis fietsen',
    when: 'fietste, fietsen, fiets, fietstochten, trappers & altijd, vroeger, jaren, gek op, dol op & niet meer, durft niet, kan niet, evenwicht, slechte ogen, te onzeker, weggedaan, mist',
    example: 'fietste altijd de hele streek door maar durft niet meer',
    not: 'zijn fiets is kapot',
  },
  {
    means: 'fietsles',
    when: 'fietsen, fiets, rijwiel, twee wielen, wiebelt & nooit geleerd, nooit gezeten, nooit op, niet geleerd, nooit een fiets, kan het niet, niet kunnen, durft niet op & !lek, ketting, repareren',
    example: 'heeft nooit op een fiets gezeten',
    not: 'heeft nooit een lekke fiets',
  },
  {
    means: 'aquagym zwemmen',
    when: 'water, warm water, zwembad, bad & gewrichten, artrose, reuma, rug, knieen, pijn, geen pijn, lijf, draagt, gewichtloos, zweeft, soepel',
    example: 'in warm water doen zijn gewrichten geen pijn',
    not: 'geeft de planten water',
  },
  {
    means: 'bewegen',
    when: 'moet, mag, advies, aangeraden, zegt & dokter, huisarts, fysio, fysiotherapeut, specialist, praktijkondersteuner & bewegen, beweging, meer doen, in beweging, van de bank',
    example: 'moet van de huisarts meer in beweging',
    not: 'moet naar de huisarts',
  },
  {
    means: 'sporten bewegen',
    when: 'energie, stoom, adrenaline, agressie, frustratie, opgekropt, spanning, onrust & kwijt, afblazen, uit zijn lijf, eruit, te veel, weg & !hond',
    example: 'moet zijn energie kwijt',
    not: 'heeft weinig energie',
  },
  {
    means: 'vechtsport jongeren-sport',
    when: 'agressie, boos, boosheid, woede, woedend, driftig, slaat met deuren, deuren slaat, kort lontje, kwaad, ontploft, vechten, vecht & jongen, knul, puber, zoon, tiener, jongere, gozer, 13, 14, 15, 16, 17, 18',
    example: 'jongen van 15 slaat met deuren',
    not: 'oudere man is boos op de buren',
  },
  {
    means: 'walking-football voetbal',
    when: 'keeper, spits, voetbalde, voetbal, elftal, veld, noppen, veterstrikken, eerste elftal, veteranen & vroeger, oud, ex, versleten, knieen, knie, mist, kapot, altijd, jaren',
    example: 'stond vroeger in het eerste elftal, nu zijn de knieën op',
    not: 'kijkt voetbal op de tv',
  },
  {
    means: 'boodschappen',
    when: 'boodschappen, supermarkt, winkel, winkels, winkelen, tassen, boodschappentassen, zware tassen, appie, albert heijn, jumbo, lidl, aldi & te ver, te zwaar, zwaar, sjouwen, tillen, komt er niet, komt niet meer, niet meer bij, redt het niet, niet meer thuis, dicht, gesloten, laat bezorgen, kiezen',
    example: 'komt niet meer bij de supermarkt',
    not: 'werkt in de supermarkt',
  },
  {
    means: 'slapen rust',
    when: 'slaapt slecht, slaapt niet, ligt wakker, wakker, doet geen oog dicht, ligt te woelen, woelt, piekert snachts, gebroken nachten, nachten wakker & nachten, piekert, malen, hoofd, zorgen, uren, elke nacht, maalt',
    example: 'ligt elke nacht wakker te malen',
    not: 'is wakker en fit',
  },
  {
    means: 'bewegen-ouderen wandelen',
    when: 'karretje, rollator, looprek, stok, wandelstok, kruk & benen, blijven lopen, weer lopen, stukje lopen, wil lopen, loopje, beweging, bewegen, spieren, knieen, conditie, oefenen, stukje & !koken',
    example: 'loopt achter een karretje en haar benen moeten in beweging blijven',
    not: 'wandelt met een stok voor het vuur',
  },
  {
    means: 'zwemmen',
    when: 'zwembad, water, baantjes, zwembroek, badpak, zwom & @formerly & mist, weer, altijd, gestopt, weg, dicht, alleen, durft, ver, la & !gewrichten, planten, warm',
    example: 'zwom vroeger elke week baantjes en wil weer',
    not: 'drinkt elke week water',
  },
  {
    means: 'fietsen',
    when: 'fietste, fietstochten, fietsclub, racefiets, toerfiets, tochtjes, fietsmaatje & mist, alleen, vroeger, elke, niemand mee, stof, weer, samen, dood, overleden & !leren, geleerd, kapot',
    example: 'fietste vroeger met zijn vrouw hele tochtjes en mist dat',
    not: 'racefiets te koop',
  },
  {
    means: 'yoga rust',
    when: 'rug, nek, schouders, lijf, lichaam & vast, vastzitten, zit vast, gespannen, stress, verkrampt, spanning, op slot & hoofd, stress, burn out, adem, ontspannen, rust, werk, druk, altijd',
    example: 'haar schouders zitten vast van de stress op het werk',
    not: 'haar lijf is sterk',
  },
]
