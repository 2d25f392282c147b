import type { Situation } from './situation.ts'

/** Faith, fear and shame, and heads that are too full. */
export const innerSituations: readonly Situation[] = [
  {
    means: 'rust meditatie',
    when: 'hoofd, gedachten, kop & vol, loopt over, overloopt, maalt, malen, tolt, raast, stil krijgen, op hol, niet stil, leegmaken, aan een stuk, nooit stil, uit haar/zijn hoofd, draaimolen, chaos & !pijn',
    example: 'haar hoofd loopt over',
    not: 'loopt met een hoed op zijn hoofd',
  },
  {
    means: 'rust',
    when: 'piekert, piekeren, tobt, tobben, gespannen, gejaagd, opgejaagd, onrustig, onrust, stress, gestrest, staat aan, altijd aan, kan niet stilzitten van, overal zorgen, van slag, spanning in haar/zijn & @dayIn, aan een stuk, lijf, nek, hoofd, slaapt, sinds, loslaten, ontspannen, nooit, niet, adem',
    example: 'piekert de hele dag',
    not: 'piekert over een cadeau',
  },
  {
    means: 'stilte rust',
    when: 'bij zichzelf komen, tot zichzelf, tot zichzelf komen, niemand iets zegt, niemand wat zegt, zonder gepraat, geen gepraat, stil kunnen zijn, even niks, even niets, niks hoeven, niets hoeven, niets hoeft, geen woorden & wil, plek, nodig, zoekt, hoofd, verlangt, behoefte, drukte, groen',
    example: 'zoekt een plek waar niemand iets zegt',
    not: 'niemand zegt wat hij denkt',
  },
  {
    means: 'prikkelarm',
    when: 'prikkels, drukte, herrie, lawaai, geroezemoes, felle lampen, tl, radio aan, muziek hard, overprikkeld, rumoer & niet tegen, slecht tegen, kan niet tegen, te veel, onrustig, moe van, raakt van slag, overprikkeld, snel vol, hersenletsel, nah, autisme, ass, prikkelgevoelig',
    example: 'kan slecht tegen drukte en felle lampen',
    not: 'houdt van harde muziek',
  },
  {
    means: 'kerkdienst geloof',
    when: 'kerk, mis, dienst, kerkbank, pastoor, dominee, parochie, gemeente, kapel, zondagsdienst & @formerly, gesloten, dicht, komt er niet meer, mist, te ver, niemand brengt, alleen, nieuwe & bidden, kerk, mis, dienst, zondag, geloof, kapel, dominee, pastoor, psalmen & !mist de kerk niet, mist de mis niet, kerk niet',
    example: 'mist de zondagsdienst sinds haar kerk dicht is',
    not: 'mist de bus van dienst',
  },
  {
    means: 'geloof',
    when: 'bijbel, schrift, jezus, god, psalmen, koran, evangelie, gebed, bidden, bidt, rozenkrans, de here, heilige & leest, dagelijks, bespreken, met anderen, samen, steun, troost, erover, houvast, elke dag, twijfelt, vragen',
    example: 'leest elke dag over Jezus en wil dat met anderen bespreken',
    not: 'de heer leest de krant',
  },
  {
    means: 'moskee',
    when: 'vrijdaggebed, vrijdag bidden, moskee, bidden, imam, islam, koranles & vrijdag, daarna, na het gebed, mannen, broeders, alleen, gaat, mist',
    example: 'gaat vrijdag altijd bidden in de moskee',
    not: 'zijn kat bidt niet',
  },
  {
    means: 'lhbti',
    when: 'valt op vrouwen, valt op mannen, uit de kast, in de kast, uit de kast gekomen, zijn vriend, haar vriendin, gay, homo, lesbisch, lesbische, transgender, trans, non-binair, biseksueel, roze & zichzelf, zwijgt, durft niet, verzwijgt, niemand weet, zichzelf zijn, flat, verzorgingshuis, familie weet, gelijkgestemden, anderen, ergens, geheim, alleen, seniorencomplex, dorp, geloof',
    example: 'valt op vrouwen en zwijgt daarover',
    not: 'haar vriendin valt op de trap',
  },
  {
    means: 'zelfvertrouwen',
    when: 'onzeker, onzekerheid, twijfelt aan zichzelf, faalangst, klein gevoel, voelt zich klein, klapt dicht, krijgt geen woord, bloost, durft niks, durft niets, durft niet alleen, over zich heen lopen, geen nee zeggen, geen nee, pleaser, muurbloem, muurbloempje, stamelt, stottert, wil niet opvallen & @dayIn, zich, groepen, mensen, groep, zichzelf, sinds, altijd, laat, kan, durft, zegt, ze, hij',
    example: 'ze laat altijd over zich heen lopen',
    not: 'het weer is onzeker',
  },
  {
    means: 'maatje',
    when: '@fear & groep, groepen, drempel, binnen te lopen, naar binnen, eerste keer, alleen te gaan, alleen heen, alleen naar, ergens heen, binnenstappen, over de drempel, alleen de bus, alleen op stap & !vallen, donker, grote groepen, grote groep, volle',
    example: 'durft niet alleen ergens naar binnen',
    not: 'zit in een groep voor mensen met hoogtevrees',
  },
  {
    means: 'praten luisterend-oor',
    when: 'verhaal, hart, verdriet, zorgen, ei & niet kwijt, niemand kwijt, kan nergens, nergens kwijt, bij niemand, niemand luistert, niemand om het aan, luistert niemand, nergens mee terecht, op haar hart, op zijn hart, blijft hangen, geen gehoor, houdt alles binnen & !drank',
    example: 'kan haar verhaal nergens kwijt',
    not: 'schrijft een verhaal',
  },
  {
    means: 'luisterend-oor',
    when: 'herhaalt, vertelt, begint er steeds over, praat aan een stuk, praat honderduit, blijft aan de telefoon, belt elke dag, hangt aan de telefoon, houdt me aan de praat & telkens, opnieuw, steeds, zelfde, elke dag, iedereen, verlies, verleden, uren, hetzelfde',
    example: 'vertelt telkens hetzelfde en belt elke dag',
    not: 'vertelt op school een verhaal',
  },
  {
    means: 'uit-huis maatje',
    when: 'durft niet, durft, bang, angst, angstig, straatvrees, pleinvrees, paniekaanval, paniekaanvallen, paniek & naar buiten, straat op, de straat op, straat niet meer op, straat niet op, de deur uit, bus, tram, winkel, supermarkt, drukke plekken, mensenmassa, de wijk uit & sinds, alleen, niet, meer, niet meer, bang, al & !avonds, avond, donker',
    example: 'is sinds de overval bang en durft niet de straat op',
    not: 'durft de straat over te steken met de fiets',
  },
  {
    means: 'buurtpreventie burenleren',
    when: 'inbraak, beroofd, overval, overvallen, opgelicht, babbeltruc, ingebroken, oplichters, nepagent & sinds, bang, durft, angstig, vertrouwt, slaapt, deur, onveilig, schaamt',
    example: 'is beroofd en durft de deur niet meer open te doen',
    not: 'speelt een inbraak in een toneelstuk',
  },
  {
    means: 'zelfvertrouwen maatje',
    when: 'schaamt zich, schaamt, schaamte, geneert, geneert zich, gêne & uiterlijk, gewicht, kleren, tanden, huis, niemand binnen, laat niemand binnen, mensen, eten, groep, lichaam, figuur & !brief, lezen, schrijven',
    example: 'schaamt zich voor haar huis en laat niemand binnen',
    not: 'schaamt zich nergens voor',
  },
  {
    means: 'slapen meditatie',
    when: 'slaapt, slaapt niet, slaap, nachten, nacht, bed & piekert, te piekeren, piekeren, gedachten, malen, maalt, gespannen, ligt te denken, stress & !baby, huilt, kind',
    example: 'ligt in bed te piekeren en slaapt niet',
    not: 'slaapt op een nieuw bed',
  },
]
