/** Company and need: further expressions, `topic: phrases;`. */
export const companyAndNeed = `
  ontmoeten: tussen de mensen komen, mensen om mee te praten, iemand om mee te kletsen, niemand om mee te
    kletsen, niemand om tegen te praten, niemand om tegenaan te kletsen, stille huis, leeg huis, huis is
    leeg, huis zo leeg, huis voelt leeg, leeg in huis, het is zo stil, huis is stil, huis zo stil, stilte in
    huis, thuis is het stil, de stilte thuis, aan zichzelf overgeleverd, in zijn uppie, in haar uppie, in
    d'r uppie, in z'n uppie, in zijn/haar eentje thuis, eentje thuis, kinderen hebben het druk, kinderen
    komen weinig, kinderen komen niet, kinderen komen nooit, kinderen wonen in het buitenland, kinderen in
    het buitenland, familie in het buitenland, familie ver weg, familie woont ver, geen aanloop, niemand
    over de vloer, nooit iemand over de vloer, krijgt niemand op bezoek, deurbel gaat nooit, telefoon gaat
    nooit, praat tegen de planten, praat tegen de televisie, praat tegen zichzelf, praat tegen de muren,
    praat met de hond, praat alleen met de kassière, alleen de thuiszorg, alleen de postbode, mist haar/zijn
    collega's, mist haar/zijn vrienden, mist haar/zijn familie, mist haar/zijn zussen, mist haar/zijn
    broers, mist haar/zijn vriendinnen, mist mensen, mist de mensen, mist aanspraak, mist een praatje, mist
    haar/zijn oude buurt, mist de buurt, mist zijn/haar maten, mist zijn/haar makkers, vriendinnen zijn
    dood, vrienden zijn dood, iedereen is dood, iedereen om haar/hem heen overleden, iedereen is
    weggevallen, vrienden vallen weg, bijna niemand meer over, niemand meer over, laatste die over is, als
    enige over, alleen overgebleven, weinig omhanden en alleen, praat de hele dag met niemand, kwijnt weg,
    verpietert, verpieteren, verpieterd, wegkwijnen, zit te verpieteren, zit weg te kwijnen,
    kluizenaarsbestaan, aan haar/zijn lot overgelaten, eenzem, eensaam, allenig, alleenig, zo allenig, zit
    te koekeloeren, zit uit het raam te kijken, kijkt de hele dag uit het raam, hangt voor het raam, achter
    het raam, achter het raam zit, met mensen in contact, met mensen omgaan, andere gezichten zien, eens
    andere gezichten, weer eens lachen, eens lachen, samen lachen, lol maken, lol hebben, gein, gein
    trappen, wat reuring, reuring, wat leven om zich heen, leven in de brouwerij, meer aanspraak, beetje
    aanspraak, aansluiting zoeken, aansluiting, zoekt aansluiting, geen aansluiting, sociale aansluiting,
    sociaal netwerk, steunend netwerk, beperkt netwerk, smal netwerk, sociaal contact uitbreiden, sociale
    contacten uitbreiden, gezelligheid zoeken, iemand zien, bij elkaar zitten, gezellig bij elkaar, bij
    mekaar zitten, gezellig samenzijn, geen ziel, ziet geen ziel, geen levende ziel, komt geen hond, geen
    sterveling, klankbord, wat gezelschap, famiri;
  uit-huis: frisse lucht, buiten de deur, van de kamer af, de flat uit, flat niet uit, komt de flat niet
    uit, komt de kamer niet uit, de kamer uit, uit die kamer, van het balkon, de trap niet meer af, uit de
    pyjama, in pyjama, ochtendjas, in haar/zijn duster, hangt thuis, op de bank geplakt, vastgeroest,
    netflix, series kijken, zapt, zappen, ligt op de bank, op de bank liggen, de hele dag op bed, opgehokt,
    ophokken, huis als gevangenis, gevangen in huis, lijkt wel opgesloten, levert een gevecht om buiten te
    komen, drempel om naar buiten te gaan, niet verder dan de brievenbus, niet verder dan de supermarkt,
    komt alleen voor boodschappen buiten, eruit moeten, stok achter de deur, ergens naartoe kunnen, ergens
    naartoe, ergens naar toe, iets hebben om naartoe te gaan, iets om naar uit te kijken, om naar uit te
    kijken, niks om naar uit te kijken;
  nieuwe-vrienden: vriend vinden, vriendin vinden, een vriendin, een goede vriendin, kameraden, makkers,
    kameraad, gabbers, gabber, matties, mattie, maten maken, een vriendje, bff, bestie, vriendinnen zoeken,
    vriendschappen, vriendenclubje, clubje mensen, groepje mensen, klik met iemand, gelijkgestemden,
    gelijkgestemd, mensen met dezelfde interesses;
`
