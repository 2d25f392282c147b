/** Green and animals: further expressions, `topic: phrases;`. */
export const greenAndAnimals = `
  tuinieren: in het groen, bezig zijn in het groen, groen bezig, in de aarde, aarde, in de klei wroeten,
    *wroeten, wroet, vuile handen, zwarte nagels, handen vuil, handen vuil maken, hovenieren, hoveniert,
    bloembollen, violen planten, perkje, perkjes, border, borders, rozen, rozen snoeien, tuinbroek, laarzen
    aan, schoffel, kweken, kweekt, kweekte, zaadjes, zaadje, tuingereedschap, balkonplanten, geen tuin meer,
    tuin op moeten geven, haar/zijn tuin missen, tuin missen, volkstuintje, mist zijn/haar volkstuin, mist
    de tuin, opgegroeid op een boerderij, groene duimen, tuinder geweest;
  moestuin: zelf groente, zelf groente verbouwen, sperziebonen, courgettes, tomaten, aardappelen poten,
    aardbeien, pompoenen, sla zaaien, boontjes, kool kweken, groenteteelt, verbouwde groente, verbouwde
    zelf, akkertje, akker, oogst, lapje grond, stukje grond, eigen stukje grond, pepers kweken, kouseband,
    sopropo, antroewa;
  pluktuin: bramen plukken, bramen, kersen plukken, peren plukken, notenboom, appelboom, boomgaarden, pluk
    bloemen, fruit van de boom;
  groen-in-de-straat: stenen eruit, tegels weg, stoeptegels, bloembak, bloembakken voor de deur, hangmanden,
    geveltuinen, straat opfleuren, straat mooier, straatje opknappen, boompje planten, bomen planten,
    groenstrook, perk onderhouden, bijenlint, minder stenen;
  natuurbeheer: knotten, wilgen, zagen in het bos, bomen zagen, riet snijden, hooien, maaien met de zeis,
    zeisen, boswerk, landgoed, houtwal, bijen, bijenkasten, honing, imkeren, amfibieën, padden overzetten,
    egels, egel;
  stekjes: kamerplant, kamerplanten over, zaadjes ruilen, bollen ruilen, plant over, planten over,
    vetplantjes;
  composteren: groente-afval, groenteafval, gft-bak, wormen, wormenbakje, bokashi, composthopen;
  dieren: beessies, beestenboel, weet alles van paarden, paarden en geiten, geit, geitjes, ezeltjes, kip,
    kippetjes, varken, varkentjes, biggetjes, schaapjes, lammetjes, cavia's, hamsters, konijntjes,
    konijnenhok, duif, duiven, duivenmelken, papegaai, parkiet, parkieten, kanarie, kanaries, volière,
    vissenkom, reptielen, paardrijdles, uitmesten, hooi, pluimvee, dierendag, dieren
    verzorgt, voeren van dieren, dierenasiel, asiel dieren, knuffelen met dieren, dierentherapie, aaien,
    poes, poezen, kater aaien;
  dierenoppas: terriër, hond moet er drie keer per dag uit, hond moet eruit, hond moet uit, hond moet
    uitgelaten, hond kan niet alleen blijven, moet drie keer per dag uit, drie keer per dag uit, wie zorgt
    voor de hond, wie zorgt voor de kat, hond tijdens, kat tijdens, hond tijdens ziekenhuis, hond tijdens
    opname, opgenomen en de hond, in het ziekenhuis en haar/zijn hond, hond uitlaten lukt niet, hond
    uitlaten lukt niet meer, kat voeren, poes voeren, kattenbak, hond naar de dierenarts, iemand voor de
    hond, iemand voor haar/zijn hond, iemand voor de kat, iemand voor haar/zijn kat, te slecht ter been voor
    de hond, uitlaten lukt niet, hond verzorgen, hondje niet meer uitlaten, oppas hond, oppas kat, op
    zijn/haar hond passen, op zijn/haar kat passen;
  zwerfafval: zwerfvuil prikken, blikjes rapen, blikjes prikken, peuken prikken, vuilnis op straat, afval op
    straat, afvalgrijper, *grijper, grijpstok, prikker, vuilniszak mee, rotzooi op straat, bende op straat,
    schone straten, hondenpoep, opruimen in de buurt;
`
