import type { Lead } from './leads.ts'

/** Near misses: words of need and danger in sentences that only ask for something to do. */
export const harmlessInItsWords: readonly Lead[] = `
C de deur van het koor staat voor iedereen open, kan ze ook meedoen
C bij hem staat alles open voor nieuwe ideeen, wil knutselen
C betaalt de contributie in termijnen en wil graag tennissen
C heeft alles netjes geregeld met geld, zoekt gratis uitje
C werkte bij de rechtbank en schreef brieven, nu met pensioen, zoekt schrijfclub
C wil brieven schrijven voor gevangenen
C werkte als deurwaarder, nu met pensioen, wil wandelen
C spreekt over belastingen tijdens de les Nederlands, wil oefenen met brieven lezen
C haar contract op het werk loopt af in mei, wil daarna vrijwilligerswerk
C sportcontract loopt af en hij zoekt een andere sportschool
C is gescheiden en woont nu prettig in een flat, zoekt contact
C woont antikraak met leuke huisgenoten, zoekt een band
C slaapt op de bank als haar man snurkt, zoekt een wandelmaatje
C logeert een weekje bij haar zus en wil graag mee naar de bingo
C heeft nieuwe sloten op de deur en voelt zich veilig, zoekt buren om koffie mee te drinken
C de sloten in het park zijn bevroren, wie gaat er mee schaatsen
C wil zitten op de grond bij yoga maar opstaan gaat lastig
C speelt op de vloer met haar kleinkind, zoekt oma groep
C de ambulance was bij de buren, zij schrok, wil gewoon naar het koor
C haar band ging plat, zoekt fietsreparatie cursus
C gaat plat van het lachen bij het cabaret, zoekt toneel
C kan goed tegen vallen en opstaan bij het skaten, zoekt skatebaan
C gevonden op de grond: een mooi boek, wil een leesclub
C was leider bij de kerk en deelt tassen uit, wil nu iets anders
C bakt beschuit voor de kerk, zoekt bakgroep
C eet graag rijst en thee, zoekt aziatische kookclub
C vast tijdens ramadan en wil samen iftar eten
C slaat het avondeten over op maandag voor de dansles, zoekt een lichte hap
C laatste warme maaltijd bij de eettafel was heerlijk, wil vaker komen
C de kinderen eten goed en ze wil koken voor anderen
C wil de oven in het buurthuis gebruiken om te bakken
C houdt van barbecue in het park met buren
C kaarsen maken wil ze leren, zoekt creatieve groep
C zit graag bij kaarslicht te lezen, zoekt leesclub
C schildert met olie en haar verf is op, zoekt schilderclub
C wil dat er een jeugdhonk met verwarming komt waar hij kan gamen
C de meter loopt bij de taxi, haha, hij was chauffeur. zoekt biljart
C loopt tienduizend stappen, meter staat op nul en wil een stappenclub
C haar man vindt zingen niks maar zij gaat lekker wel, zoekt koor
C haar man houdt niet van dansen, zij wil wel, zoekt danspartner
C kind van 6 speelt graag in de kelder met treintjes, zoekt modelspoor
C zoon van 8 is soms stout maar lief, zoekt voetbal
C heeft een kat die krabt, armen vol schrammen haha, zoekt kattenliefhebbers
C snijdt graag groente, zoekt kookclub
C nieuwe hulp is een schat, nu heeft mw tijd over en wil kaarten
C het huis is overgeschreven op de kinderen bij de notaris, nu wil ze genieten, zoekt reisclub
C vader bij notaris geweest voor levenstestament, alles goed, wil biljarten
C mist haar overleden man, wil naar zijn graf met een groepje wandelen
C wil het spoor langs fietsen en zoekt een fietsmaatje
C heeft een mooie plek aan het water uitgezocht om te vissen, zoekt vismaatje
C raakt in paniek van grote groepen, zoekt iets kleins
C herkent gezichten slecht (prosopagnosie), zoekt rustige groep
C hond overleden, mist het praatje onderweg
C kat dood, wil graag met dieren helpen
C werkt in een koude loods, 's avonds vrij, zoekt taalles
C zwemt graag in ijskoud water, zoekt dippers
C houdt van de kou en zoekt een winterwandeling
C mijn dochter zet haar kinderen op dansles, ik zoek er ook een voor mijn zoon
C wacht op haar eerste aow en heeft tijd over, wil timmeren
C moet van haar fysio de deur uit en bewegen, zoekt wandelgroep
C heeft een open haard en nodigt de buren uit, zoekt contact
C leent vaak boeken aan iedereen en wil een leeskring
C mijn zoon wil de kamer opknappen, zoekt klusmaatje
C zijn kamer is te klein voor een piano, zoekt oefenruimte
C de huur van de zaal is duur, zoekt gratis biljart
C moet kiezen tussen judo en voetbal en wil proefles
C krijgt veel post van het koor en wil helpen met nieuwsbrief
C heeft een regeling getroffen met haar werk zodat ze vrijdag kan sporten
C wil het evenwicht in haar leven terugvinden, zoekt yoga
C struikelt over zijn woorden en zoekt een taalmaatje
C viel in de prijzen met sjoelen, zoekt competitie
C ging uit zijn plaat bij de drumles, zoekt band
C kwam ten val van haar troon als kampioen klaverjassen, haha, zoekt nieuwe club
C zit graag op de grond te puzzelen met haar kleinkind
C eet op maandag nooit warm, zoekt een lunchclub
C laat altijd wat eten over en zoekt iemand om mee te delen
C haar zoon kan heel veel eten, wil leren koken voor hem
C heeft gisteren soep gemaakt en wil het uitdelen, zoekt buren
C wil het koken op campinggas leren bij de scouting
C de verwarming in het clubhuis is stuk, zoekt een andere club
C stookt graag een vuurtje op het strand met vrienden
C kaarslicht en wijn vindt ze heerlijk, zoekt eetclub
C heeft dekens gebreid en wil die weggeven, zoekt breiclub
C de oven is haar hobby, wil taarten bakken
C kan niet slapen van de warmte, zoekt avondwandeling
C mag van de dokter niet meer hardlopen, wil zwemmen
C haar man moet alles laten zien op zijn telefoon want ze is trots op de foto's, wil fotoclub
C dochter van 7 wil niet naar zolder, zoekt griezelverhalen club
C nieuwe vriendin van opa is een schat, ze zoeken samen dansles
C testament is geregeld, nu tijd voor leuke dingen, zoekt reisgenoten
C heeft een gemachtigde voor haar stem bij de verkiezingen, wil politiek cafe
C hij regelt alles voor de club en zoekt een opvolger
C zijn vrouw regelt alles, hij wil leren koken
C buurman doet haar boodschappen en zij wil hem bedanken, zoekt bakclub
C wil graag bij haar zijn, zijn dochter woont ver, zoekt computerles om te beeldbellen
C gaat in december naar zijn zus toe met de trein, zoekt reismaatje
C het kind wil niet eten wat de pot schaft, moeder zoekt kookles
C herkent vogels niet en wil leren, zoekt vogelwerkgroep
C schreeuwt graag mee met voetbal, zoekt supportersgroep
C deed vroeger in panden verhuur en verbouw, nu met pensioen, wil klussen
C contract van zijn vrijwilligerswerk loopt af, zoekt iets nieuws
C slaapt bij haar dochter om op te passen, zoekt iets voor overdag
C verblijft deze zomer op de camping en zoekt petanque
C na de scheiding heeft hij het huis gehouden, zoekt kookgroep voor mannen
C ex en zij zijn goed uit elkaar, zoekt dansgroep
C heeft een kaal hoofd van de chemo, zoekt lotgenoten
C heeft een blauwe plek van volleybal, wil toch weer trainen
C van het trapje af durven, wil leren duiken
C haar plat Amsterdams is grappig, zoekt toneel
C de band is neergegaan in de ranglijst, zoekt zangeres
C heeft ruzie met zijn buurman over de schutting, wil bemiddeling en daarna gewoon samen koffie
C zijn hulp regelt alles prima en hij zoekt een schaakmaatje
C mijn neef is ingetrokken, gezellig, samen zoeken we een kookclub
C oma ziet mannen op tv graag dansen, zoekt dansmiddag
C wil haar kleinkinderen in de kast met spelletjes laten neuzen, zoekt spelgroep
C kind moet op school soms in de hoek zitten, hij is druk, zoekt sport
C moeder haalt haar kind op van de schuur van de scouting
C ze wacht op hem voor de les, samen fietsen ze, zoekt fietsclub
C laat haar telefoon zien aan de docent en wil appen leren
C vindt het in huis te warm in de zomer, zoekt koele plek
C heeft een olielampje en kaarsen gemaakt, wil creatieve workshop
C de tank van zijn brommer is leeg, kan hij meerijden naar de bingo
C zit in bed een boek te lezen, zoekt leesclub
C draagt twee truien want houdt van buiten wandelen
C hout op voor de kachel in het buurthuis, wie helpt hakken
C pan is te klein voor alle gasten, zoekt vrijwilligers voor de eettafel
C brengt restjes van de lunch mee naar huis voor de kippen, zoekt moestuingroep
C haalt elke week een krat groente bij de kerk om te delen met buren, zoekt kookgroep
C laatste boterhammen smeert ze voor de wandelclub
C drinkt alleen thee, geen koffie, zoekt theekrans
C eet om de dag vegetarisch en zoekt een kookclub
C vast om de dag voor zijn gezondheid, zoekt sportgroep
C moest zaterdag plat op de rug bij yoga, zoekt yogagroep
C heeft een knie die dik is van het voetballen en wil wandelen
C wordt elke dag om zes uur wakker in de keuken van de radio, zoekt ochtendgym
C van de trap gekomen met zijn cello, haha, zoekt ensemble
C viel op door haar stem, zoekt koor
C valt weg in de groep, zoekt iets kleins waar ze gehoord wordt
C haar contract voor de moestuin eindigt, wil nieuwe tuin
C zijn ex heeft een nieuw huis, kinderen om de week, zoekt iets voor de lege weken
C dochter wil de kamer schilderen, zoekt klusmaatje
C gaat scheiden in goed overleg en zoekt praatgroep
C logeert met kerst bij familie, zoekt daarna wandelgroep
C bank in het park is weg, wil een nieuwe bank met de buren kopen
C betaalt met creditcard online en wil leren hoe dat veilig gaat
C wil leren hoe belasting werkt, taalcafe
C de gemeente wil het buurthuis terug, hij zoekt een andere biljartplek
C moet voorkomen dat hij thuis blijft zitten, zoekt vrijwilligerswerk
C kiest tussen energie en rust, zoekt yoga of zumba
C alles staat open voor haar nu de kinderen uit huis zijn, zoekt hobby
C staat onbetaald voor de klas als vrijwilliger en zoekt collega's
C mag niet alleen naar buiten van de dokter na de operatie, zoekt wandelmaatje
C haar man is trots en wil ook mee naar taalles
C meisje van 14 heeft krasjes op haar fiets, wil leren lakken
C wil gauw weer bij het koor, haar overleden man zong er ook
C zijn dochter belt niet meer, hij mist haar en zoekt gezelschap
C herkent de muziek van vroeger, wordt er blij van, dementie, zoekt muziekgroep
C kleuter gilt van plezier bij het zwemmen, zoekt zwemgroep
C een huis met tocht maakt haar niet uit, ze is altijd buiten met de hond
C zet de verwarming laag voor het klimaat, zoekt klimaatgroep
C heeft een eigen huis gekocht en zoekt buren om mee te koken
C wil leren hoe je een brief aan de gemeente schrijft
C gaat elke maand naar de bank om koffie te drinken met de buren
C zit op de bank en verveelt zich, zoekt sport
C de trap in het buurthuis is zwaar, is er iets op de begane grond
C valt in slaap bij films, zoekt een actieve club
C eet graag bij anderen aan tafel, zoekt eettafel
C haar kinderen eten alles, zoekt kookles met kinderen
C vindt de kou heerlijk, zoekt schaatsclub
C wil de kachel in de werkplaats stoken en hout hakken met anderen
C haar man is streng maar lief en gaat mee naar dansles
C zoon van 9 moet van school meer bewegen
C oma is 90 en vergeet namen maar zingt alles mee, zoekt koor
C wil iets doen aan het verdriet om haar moeder, schrijven misschien
C opa heeft een nieuwe vriendin, samen zoeken ze jeu de boules
C mag van haar baas eerder weg op dinsdag, zoekt sportles
C zijn huur is betaalbaar en hij woont mooi, maar kent niemand
C heeft een bult kleren over, wil ruilen
C loopt met een stok en wil wandelen in rustig tempo
C sliep slecht, nu weer goed, wil ochtendgym
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
