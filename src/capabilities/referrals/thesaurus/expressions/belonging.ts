/** Belonging: further expressions, `topic: phrases;`. */
export const belonging = `
  geloof: de schrift, de schrift bespreken, heilige schrift, leest over jezus, psalmboek, kerkboek,
    bijbelverhalen, bijbeltekst, uit de bijbel, het woord van god, samen bidden, bidt, bidden met anderen,
    bidgroep, soera, allah, koranstudie, islam, jehova, adventist, baptist, hernhutter, evangelische
    broedergemeente, ebg, volle evangelie, geloofsgenoten, geloofsgenoot, andere gelovigen, gelooft in god,
    haar/zijn geloof, geloof verdiepen, geloof delen, godsdienst, godsdienstig, orthodox, torah, thora,
    hindu, hindoeïsme, boeddhisme, sikh, puja;
  kerkdienst: na de kerk, na de dienst, na de kerkdienst, zondagsmis, mis bijwonen, mist de kerk, kerkgang,
    de preek, preek, avondgebed, ochtendgebed, kerkgenoten, uit de kerk, naar de dienst, dienst op zondag,
    orthodoxe kerk, pinksterkerk, kerkmensen, gemeente van god;
  moskee: moskeegangers, vrijdagmiddaggebed, naar het gebed, al nour, imamgesprek, moskeevrienden, minaret,
    gebed in de moskee;
  zingeving: zin verloren, waar is het goed voor, wat voor zin heeft het, leven heeft geen zin meer te
    bieden, leegte van binnen, geen doel meer, doel in het leven, doel gemist, levensdoel, richting kwijt,
    levensfase, spiritueel contact, over leven en dood, over de dood praten, dood bespreken, praten over de
    dood, existentieel, verdieping zoeken, betekenis zoeken, identiteit zoeken, ikigai;
  levenseinde: laatste wil, stervensfase, uitvaart regelen, levenswensen, laatste wens, wensambulance;
  stilte: bij zichzelf komen, niemand wat zegt, niemand wat tegen haar/hem zegt, niemand wat tegen dr zegt,
    niet hoeven praten, niet te hoeven praten, hoeft niet te praten, zonder woorden, zonder praten, zonder
    te praten, even niks, even niets, even geen gepraat, al dat gepraat, zat van het gepraat, moe van het
    gepraat, geen geluid, telefoon uit, contemplatie, retraite, kapelletje, kaarsje, een kaarsje;
  herdenken: kaarsje voor haar/zijn, dodenherdenking bijwonen, naar het graf, grafbezoek, stilstaan bij,
    sterfdag, srebrenica, holocaust, indiëherdenking, indie herdenking, naam noemen van, monument;
  lhbti: lesbo, lesbische, potteus, homofiel, *roze, drag, queers, genderfluïde, gender, genderneutraal,
    homojongen, transvrouw, transman, aseksueel, panseksueel, biseksuele, zichzelf zijn in de flat, zichzelf
    niet zijn, niet zichzelf zijn, op mannen vallen, op vrouwen vallen, valt op jongens, valt op meisjes,
    geaardheid, seksuele identiteit, durft niet uit te komen voor, regenbooggemeenschap;
  vrouwen: met de dames, dames hier, met dames, alleen met dames, alleen dames, onder dames, met zusters,
    zusters onder elkaar, tussen de dames, tussen de vrouwen, vreemde kerels, geen vreemde kerels, kerels
    erbij, geen kerels, geen kerels erbij, zonder kerels, geen vreemde mannen, geen vreemde mannen erbij,
    geen heren, zonder heren, mag niet met mannen, niet met mannen, mannen erbij niet, durft niet waar
    mannen zijn, van haar man mag ze alleen, mag alleen met vrouwen, alleen als er vrouwen zijn, tantes
    onder elkaar, wijven, met wijven onder elkaar, vrouwenactiviteit, vrouwendingen, onder ons vrouwen,
    sisters;
  mannen: onder de kerels, kerels onder elkaar, met kerels, mannenwereld, mannendingen, onder gasten, mannen
    onder mekaar, dayi, ouwe gasten, mannenmaatjes, mannenvriendschap, met de mannen, met de jongens van het
    werk, mannetjes onder elkaar, andere vaders en mannen, stoere mannen, bouwvakkers onder elkaar, alleen
    met mannen, alleen mannen;
  nieuwkomers: oekrains, eritreeër, afghaan, afghaanse, iraniër, somaliër, jemeniet, hier sinds
    2022/2023/2024/2025/2026, pas hier, net hier, sinds kort hier, sinds kort in nederland, maanden in
    nederland, net status, verblijfsstatus, status gekregen, uit asmara, uit aleppo, uit damascus, uit
    kabul, uit kyiv, uit kiev, uit charkov, uit homs, uit mogadishu, uit teheran, opvanglocatie, opvangboot,
    noodopvang vluchtelingen, oorlog gevlucht, gevlucht voor de oorlog, gezinshereniging, hereniging,
    systeem hier, begrijpt het systeem niet, hoe het hier werkt, weet niet hoe het hier werkt, weet de weg
    hier niet, wegwijs, wegwijs worden, wegwijs maken, nederlandse gewoontes;
  cultuur-delen: koerden, koerdische, oekraiens praten, pools praten, surinaams praten, russisch praten, in
    haar/zijn moedertaal, moedertaal, eigen moedertaal, in de eigen taal, in hun eigen taal, hun eigen taal, uit trabzon, uit suriname, uit turkije, uit polen, uit curacao, uit aruba,
    uit ghana, uit kaapverdië, uit indonesië, landgenoten zien, met landgenoten, met landgenotes, eigen
    mensen, onder eigen mensen, onze mensen, mensen van daar, eigen volk, gewoontes van thuis, tradities,
    traditie, heimwee, heimwee naar, mist haar/zijn land, mist marokko, mist turkije, mist
    suriname, brasa, switi sranan, caribisch, antilliaans, turkse ouders, marokkaanse ouders;
`
