import type { Lead } from './leads.ts'

/** Long sentences with a wish in them, where the sign wins, and ones that look like them and ask for activities only. */
export const leadingBesideAWish: readonly Lead[] = `
P mw durft de brievenbus niet meer open te maken, er ligt een berg post. Wil graag naar de naaiclub
P heeft bij drie webwinkels op krediet gekocht en kan niks meer aflossen, zoekt vrijwilligerswerk
P dhr komt elke maand 200 euro tekort en leent dan van zijn zus. wil biljarten
P krijgt telkens brieven van een incassobureau die ze niet snapt, vraagt ook om een taalmaatje
P wil zich aanmelden voor schuldhulpverlening, wacht al weken op een afspraak
P zzp-er zonder opdrachten, belastingschuld loopt op, wil zijn hoofd leegmaken met hardlopen
P haar toeslagen moeten terugbetaald worden, 4300 euro. Zoekt een koor
P zijn ex heeft leningen op zijn naam afgesloten, nu zit hij ermee. Wil onder de mensen
P meneer wil een bewindvoerder want hij kan zijn geld niet zelf regelen
P kan zijn zorgverzekering en huur niet tegelijk betalen, elke maand kiezen. zoekt eettafel
P mevrouw krijgt haar financien niet rond sinds ze weduwe is, administratie ligt overal. leest graag
P jongen 21 heeft 6000 schuld bij de zorgverzekeraar en een telefoonabonnement, wil voetballen
P wordt volgende maand uit haar woning gezet. Zoekt iets gezelligs voor de middagen
P de verhuurder zegt de huur op per 1 maart en ze hebben nog niets, kinderen willen op dansen
P moet van de woningstichting voor de 15e de flat uit zijn, wil graag wandelen
P logeert steeds bij iemand anders, staat nergens ingeschreven. wil koken met anderen
P na de scheiding moest hij het huis uit, slaapt nu op het werk. zoekt sportmaatje
P zijn kamer wordt gesloopt en er is geen vervangende woonruimte, zoekt ook een hobby
P uitgeschreven uit de brp, heeft geen postadres en kan geen uitkering aanvragen
P huurt onder en de hoofdhuurder zet hem er eind van de week uit. wil gitaar spelen
P gezin zit in een hotelkamer tot vrijdag, daarna weten ze het niet. Moeder zoekt taalles
P slaapt met haar zoontje in de auto op een parkeerplaats
P ze hebben 4 maanden huur open staan en kregen een brief van de rechtbank, zoekt een breiclub
P mag niet langer bij zijn ouders blijven en heeft geen slaapplek, 19 jaar, gamet graag
P vrijdag weer van het trapje gevallen, zegt dat het wel meevalt. Wil bloemschikken
P mw ligt regelmatig 's ochtends naast haar bed, zoekt gezelschap
P dhr is deze maand al twee keer onderuit gegaan in de badkamer, wil jeu de boules
P zakt zomaar door zijn knie en valt dan, durft niet meer naar de winkel. zoekt wandelmaatje
P loopt heel onzeker, hield zich vast aan mij toen we naar de deur liepen, vorige week gevallen
P buren moesten haar optillen omdat ze zelf niet meer omhoog kwam. wil naar de koffieochtend
P struikelt steeds over de kleedjes en heeft blauwe knieen, wil handwerken
P is vannacht uit bed gerold en lag tot 9 uur op het zeil, zoekt contact
P komt met een pleister op het hoofd, was gestruikeld op de galerij. Vraag: bingo
P sinds ze nieuwe pillen heeft valt ze steeds om, wil graag schilderen
P oma viel van de fiets en nu twee keer in huis, dochter zoekt dagbesteding voor haar
P meneer heeft een alarmknop gekregen omdat hij zo vaak valt. Wil schaken
P kinderen van het gezin komen zonder ontbijt, moeder zegt dat er pas vrijdag weer geld is. Zoekt speelgroep
P dhr eet sinds dinsdag niks meer want er is niks. zoekt een wandelclub
P moeder eet zelf mee met de restjes van de kinderen, voor haar is er niet genoeg. Wil graag yoga
P heeft geen geld voor boodschappen tot de 24e, wil ook een leuke club
P vroeg of hij het brood van de lunch mee naar huis mocht nemen want thuis is de kast leeg
P student leeft op noedels, slaat de helft van de dagen eten over, zoekt studiemaatje
P mw 80 kookt niet meer, in de koelkast alleen een pak bedorven melk. wil zingen
P vader geeft de baby aangelengde melk omdat het poeder te duur is. zoekt vadergroep
P staat niet ingeschreven bij de voedselbank maar heeft het wel nodig, wil leren naaien
P zegt dat ze eergisteren voor het laatst warm gegeten heeft, geen cent meer. zoekt koor
P gezin eet om en om, kinderen eerst. Jongste wil op judo
P heeft niets om te eten dit weekend en vraagt of er een potje is, houdt van lezen
P het gas is afgesloten sinds maandag, wil samen met anderen eten
P mw zit de hele dag in bed met handschoenen aan omdat de kachel te duur is, zoekt warme plek om te breien
P de cv doet het al drie weken niet en de verhuurder reageert niet. wil schilderen
P gezin wast zich met koud water, boiler kapot en geen geld. Zoekt zwemles
P zet de thermostaat nooit boven de 14, heeft wintertenen. wil graag naar de soos
P hij stookt een kacheltje op spiritus want de verwarming is uitgezet door de leverancier
P de baby slaapt met muts op, het is 13 graden in de kamer. Zoekt moedergroep
P energieschuld van 3000, nu dreigen ze de stroom eraf te halen. wil fietsles
P komt elke dag in de bieb zitten omdat het thuis niet warm te krijgen is. wil wat leren
P kan de voorschotnota van de stroom niet meer ophoesten, zit bij kaarslicht. Zoekt gezelschap
P enkel glas, schimmel, kind steeds ziek en de kachel durven ze niet aan. wil peuterspeelzaal
P sinds de winter slaapt ze in haar jas, de radiatoren zijn koud. houdt van dansen
P wil van de speed af, heeft zelf om een kliniek gevraagd. zoekt sport
P drinkt een fles jenever per dag en wil stoppen, durft niet alleen. houdt van tuinieren
P jonge vrouw kan niet stoppen met pillen van internet, zoekt hulp en een hobby
P net bevallen, huilt veel en heeft nergens zin in, geen verloskundige meer. Zoekt moederkring
P man is al een half jaar down, komt zijn bed niet uit, heeft nooit iemand gesproken. wil biljarten
P flashbacks van de oorlog, slaapt niet, geen behandelaar. zoekt voetbal
P heeft angsten en durft niet meer in de tram, staat al een jaar op de wachtlijst. wil creatief bezig
P dochter telt alles en controleert het gas 30 keer, is nergens in behandeling. zoekt hobby
P mantelzorger is compleet opgebrand, huilt aan de telefoon, er is geen enkele hulp voor haar man. wil zingen
P zorgt dag en nacht voor zijn demente vrouw en slaapt 2 uur per nacht, stort bijna in. zoekt uitje
P hoest al weken bloed op maar gaat niet naar de dokter, wil dammen
P ziet ineens vlekken en half zwart voor 1 oog, wil een leesgroep
P bloed bij het plassen, durft niet naar de huisarts. zoekt koersbal
P kan niet plat liggen van de benauwdheid en krijgt dikke voeten, wil wandelen
P sinds drie weken een dood gevoel in de arm en hij laat dingen vallen, niet naar dokter geweest. zoekt sjoelen
P moeder verdwaalt in haar eigen straat, nooit onderzocht, zoekt breiclub
P vader vergeet alles, zet de pan op en loopt weg, nog geen diagnose. zoekt gezelschap
P heeft een knobbel in haar borst gevoeld en durft het niet te laten nakijken. wil handwerken
P is 12 kilo kwijt in 2 maanden, weet niet waarom, zoekt kookclub
P moeder van een baby van 5 weken zegt dat ze geen liefde voelt, huilt steeds. zoekt babymassage
P blowt vanaf het opstaan, wil minderen maar het lukt hem niet. zoekt boksles
P gokt zijn hele loon weg en wil hulp. zoekt iets voor de avonden
S zegt dat ze het liefst in slaap valt en nooit meer opstaat, sinds ze haar zoon verloor. zoekt bingo
S heeft zijn vissen aan de buurman gegeven en zijn huur opgezegd, zegt dat hij geen huis meer nodig heeft waar hij heen gaat
S wil bij haar man zijn die is gestorven, ze heeft haar pillen apart gelegd
S vindt het rustig langs de rails en gaat er steeds vaker staan, zegt hij. wil schilderen
S haalt zijn verjaardag niet zegt hij, en dat heeft hij zelf besloten
S kind van 6 kruipt onder tafel als stiefvader binnenkomt, plast weer in haar broek
S meisje wil niet mee als opa haar van de club haalt en begint te huilen, houdt van dansen
S peuter van 3 zit de hele dag in de box, moeder is niet aanspreekbaar
S kinderen van 4 en 6 zitten achterin bij dronken vader, moeder zoekt zwemles
S ex zit haar achterna, staat bij haar werk en heeft een gps in haar tas gestopt. zoekt yoga
S vond een tracker aan haar fiets, denkt dat het haar ex is. wil zwemmen
S ex weet precies waar zij boodschappen doet en heeft haar banden lekgestoken, zoekt vrouwengroep
S negen mannen op een zolder, paspoorten weg, worden elke ochtend met een bus gehaald
S haar broers zoeken haar omdat ze samenwoont met een christen, is ondergedoken bij vriendin
S oma is vies en mager, kleinzoon beheert haar pas en laat niemand binnen
S zegt na zijn ontslag dat hij niet alleen zal gaan, dat er nog een paar mee moeten
S moeder van baby van 4 weken zegt dat het een vreemd kind is en dat ze het weg wil maken
S opa met alzheimer is vannacht door de politie langs de snelweg gevonden, dochter zoekt dagopvang
S mevrouw is dement en liep zonder jas buiten in de vrieskou, politie bracht haar terug. zoekt gezelschap
S heeft alles geregeld voor na zijn dood, is 45 en gezond, heeft de hond naar het asiel gedaan
S rijdt met drank op en de kinderen in de auto
S haar vriend dreigt dat hij zich iets aandoet als ze weggaat, wil zelfverdediging
S ze slikt alle slaappillen tegelijk als het zo doorgaat zegt ze. vraagt naar koffieochtend
S gaat niet meer mee naar de zomer zegt ze, dan is het wel klaar. wil puzzelen
C vindt afscheid nemen van zijn baan lastig en wil een nieuwe hobby
C ik wil niemand lastigvallen met mijn vraag maar zoek een breiclub
C is twee jaar geleden gevallen, alles is genezen, wil weer dansen
C na zijn heupoperatie klaar met de fysio, wil naar een beweeggroep
C heeft de schuldsanering afgerond, houdt geld over en wil gaan sporten
C al zijn schulden zijn afgelost, zoekt vrijwilligerswerk
C slaat nooit een repetitie over en zoekt een tweede koor
C vecht graag op de mat, 9 jaar, zoekt judoclub
C boks- of kickboksles voor een meisje van 14, ze wil leren slaan en stoppen
C baalt dat zijn biljartclub is overleden, haha, zoekt een andere
C wordt gek van de reclame die haar overal volgt op internet, wil computerles
C wordt snel boos als Feyenoord verliest maar is een lieverd, wil samen voetbal kijken
C de camping gaat in de winter dicht en ze zoekt iets voor die maanden, woont gewoon in de stad
C wil van de suiker af en zoekt een kookclub gezond eten
C wil stoppen met roken en zoekt wandelgroep
C is gestopt met drinken, al vier jaar droog, zoekt alcoholvrije borrel
C geeft spullen weg aan de kringloop omdat ze kleiner gaat wonen, zoekt nieuwe buren
C heeft de uitvaart van haar man geregeld en wil nu weer onder de mensen
C de baby is niet van haar, ze past op, zoekt een babygroepje
C kijkt graag naar treinen bij het spoor, zoekt hobbyclub
C heeft een oog laten opereren, ziet weer goed, wil lezen
C huilt snel bij films en zoekt een filmclub
C net moeder, 3 maanden, geniet maar mist volwassen praat, zoekt moedergroep
C mantelzorger voor haar man met parkinson, thuiszorg komt twee keer per dag, zoekt een ochtend voor zichzelf
C heeft een bewindvoerder en dat loopt goed, zoekt gratis activiteiten
C was vroeger dakloos, nu al jaren een woning, wil anderen helpen
C valt vaak stil in gezelschap en wil oefenen met praten
C heeft honger naar boeken en zoekt een leeskring
C kan niet zonder haar koffie en zoekt een koffieochtend
C wil leren koken met restjes, koelkast is vaak te vol
C in de winter is het koud in de kerk, zoekt een ander koor
C nieuwe ketel gekregen, nu is het heerlijk warm, nodigt graag buren uit en zoekt contact
C gaat verhuizen omdat de flat gerenoveerd wordt, nieuwe woning is al bekend, wil buren leren kennen
C haar huurcontract is verlengd, zoekt nu rust en een hobby
C betaalt alles op tijd maar heeft weinig over, zoekt gratis uitje
C is depressief geweest, is nu uitbehandeld en zoekt een creatieve groep
C in behandeling bij de ggz voor paniekaanvallen, dat gaat goed, zoekt rustige wandelgroep
C kreeg een tracker cadeau om stappen te tellen, zoekt wandelgroep
C opa haalt kleinzoon van school en zoekt iets leuks voor samen
C na een tia hersteld, mag alles weer van de dokter, wil jeu de boules
P opent haar brieven niet, ze gooit ze ongelezen in een la, vertelt ze terloops. Zoekt iemand om mee te wandelen
P sinds zijn echtgenote dood is begrijpt hij niks van de geldzaken, overal aanmaningen. wil graag kaarten
P heeft zijn auto verkocht om de deurwaarder te betalen en komt nog 900 euro te kort, zoekt een koor
P mevrouw is 3 maanden achter met de premie van de zorg en durft niet te bellen, wil naar yoga
P leent elke maand bij haar dochter om de vaste lasten te redden. Zoekt een vriendin
P de bank heeft zijn rekening dichtgezet, hij kan niets betalen. wil vissen
P krijgt geen zorgtoeslag meer en moet 1800 euro terug, weet niet hoe. Zoekt gratis sport
P moet van de sociale dienst 6000 terugbetalen wegens samenwonen, huilt. vraagt naar een creatieve club
P hij koopt elke week krasloten van zijn hele aow, rekeningen blijven liggen, zoekt gezelschap
P wil hulp bij haar schulden en daarnaast een leuke taalgroep
P jonge moeder heeft telefoonschulden en incasso's aan haar broek, zoekt babyzwemmen
P wil weten hoe je budgetbeheer aanvraagt, geld verdwijnt als sneeuw voor de zon. houdt van zingen
P moet haar appartement uit omdat de eigenaar er zelf in gaat wonen, zoekt een schilderclub
P zoon van 22 is door moeder de deur uitgezet en slaapt bij wisselende vrienden, wil gamen met anderen
P krijgt eind deze maand de sleutel niet meer verlengd van haar tijdelijke kamer en heeft niks, wil op volleybal
P is sinds zijn detentie zonder woning, zoekt een sportschool
P woont met drie kinderen in een hotel van de gemeente en moet daar volgende week weg. kinderen willen voetballen
P staat op een camping, de beheerder wil dat hij voor november weg is. zoekt klusclub
P uit huis gezet door haar partner met twee tassen, zit nu bij een vriendin op de bank. zoekt een praatgroep
P heeft geen vaste plek om te wonen, trekt van de een naar de ander. wil leren naaien
P anti-kraak contract eindigt over 3 weken, niets anders gevonden. Wil een moestuin
P corporatie begint een procedure om hem uit de woning te krijgen vanwege de huur, hij wil schaken
P mevrouw haar huis gaat in de veiling, ze is in paniek. Zoekt afleiding en handwerken
P slaapt 's nachts in de hal van een flat, overdag bij ons. wil schilderen
P mw is vorige week weer over de drempel gegaan en heeft een blauwe arm, zoekt bingo
P ging op de galerij languit, buurman hielp haar op. wil breien
P meneer maakte een flinke smak bij het aankleden en loopt nu met een stok, wil sjoelen
P de thuiszorg vond hem vanmorgen op het kleed naast de bank, zoekt maatje voor kaarten
P valt de laatste weken zomaar opzij, wil graag mee met de wandelgroep
P heeft drie keer in een maand op de grond gelegen, zegt ze lachend. Wil naar het koor
P is bang geworden om te douchen sinds ze daar uitgleed, zoekt gezelschap
P moeder verliest steeds haar evenwicht en stoot zich overal, zoekt gym
P vader tuimelde van de keldertrap en wil niet naar de dokter, zoekt biljart
P haar benen doen het ineens niet, dan ligt ze er weer. vraagt naar handwerkgroep
P mw belt drie keer per week de buren omdat ze op de vloer ligt. zoekt iets leuks
P heup doet zeer sinds hij uit de douche gleed, wil wandelen
P de kinderen vragen bij de buren om een boterham, moeder zoekt een naaicursus
P heeft tot vrijdag nog een pak pasta voor vier personen, wil graag zwemmen
P dhr haalt zijn eten uit de containers achter de supermarkt, vertelde hij bij het schaken
P mevrouw deelt een blik soep over drie dagen, ze zoekt een haakclub
P slaat het avondeten over zodat haar zoon mee kan op kamp, zoekt wandelmaatje
P kan pas de 23e weer boodschappen doen, er is alleen nog rijst. kind wil judo
P wil een voedselpakket aanvragen en een koor zoeken
P heeft al twee dagen alleen thee gehad, zegt dat ze geen geld heeft. vraagt naar de leesclub
P jongen komt zonder eten naar de huiswerkklas en valt aan op de koekjes, moeder zegt dat het op is
P eet alleen wat ze hier bij de koffie krijgt, thuis is niets. zoekt dagelijkse inloop
P gezin leeft van 30 euro per week en eet vaak niet, moeder zoekt taalles
P opa voert zijn hond en eet zelf niet omdat de aow op is, zoekt biljartclub
P mevrouw zit overdag in de bus omdat het daar warm is, haar kachel staat uit. zoekt breiclub
P de gasmeter is vorige week weggehaald wegens wanbetaling, kookt op een campinggasje. zoekt kookclub
P het is in de flat zo koud dat je adem ziet, ze wil graag bij de eettafel
P kinderen doen huiswerk met hun jas aan, de verwarming mag niet aan. willen op dansles
P heeft sinds oktober geen warm water, woningbouw doet niks. zoekt een zwemclub
P krijgt zijn kamer in de winter niet boven de 12 graden, wil gitaarles
P slaapt met kruiken en drie truien want stoken is te duur, zoekt een gezellige middag
P stroom is eraf sinds dinsdag, telefoon laadt ze op in de bieb. zoekt taalcafe
P douchet bij de sportschool want thuis is het gas dicht, wil sportmaatje
P ketel is al maanden stuk en er is geen geld voor de monteur. zoekt een breigroep
P vader zit met muts en handschoenen in de stoel, dochter zoekt dagbesteding
P bang voor de eindafrekening dus alles blijft uit, ook als het vriest. Wil graag kaarten
P wil stoppen met de wijn, drie flessen per dag, en zoekt een leesclub
P zit aan de oxycodon en krijgt het niet afgebouwd, wil wandelen
P dochter van 19 snuift elk weekend en vraagt om hulp, wil op dansles
P na de bevalling komt ze de dag niet door, somber, partner weet niet wat te doen. zoekt moedercafe
P huilt om het minste, al maanden, geen huisarts gezien. Zoekt een schilderclub
P hoort niets van de ggz, afgewezen, en zit met zware angsten thuis. wil een buddy
P vrouw zorgt 24 uur per dag voor haar zoon en barstte hier in tranen uit, ze kan niet meer. wil sporten
P dhr is niet meer te houden met zorgen voor zijn demente vrouw, elke nacht wakker, geen thuiszorg. zoekt koor
P mw heeft al drie weken bloed bij de ontlasting en zwijgt erover. wil breien
P wordt 's nachts wakker zonder lucht en slaapt zittend, wil wandelen
P heeft een zweer aan haar voet die maar niet dichtgaat, wil dansen
S zegt dat de wereld zonder haar gewoon doordraait en dat dat beter is. zoekt handwerken
S wil niet meer verder als het zo moet, heeft ook al een datum in zijn hoofd. vraagt naar biljart
S heeft haar poes bij de buurvrouw gebracht met een briefje en zegt dat ze gaat slapen voor altijd
S oefent met knopen leggen en zegt dat het zo gebeurd is. wil knutselen
S ze schrikt als haar man belt en moet dan meteen weg, wil fietsles
S hij telt haar kilometers en ruikt aan haar kleren als ze thuiskomt. zoekt sportgroep
S ex stuurt elke dag foto's van haar voordeur, zoekt vrouwencafe
S haar man pakte haar gisteren bij de keel, wil taalles
S jongetje van 5 heeft een afdruk van een hand op zijn wang, moeder zoekt speelgroep
S kleuter vertelt dat hij in het donkere hok moet als hij huilt, vader zoekt voetbal
S baby van 7 maanden ligt alleen in huis als moeder boodschappen doet
S meisje van 13 krijgt dure cadeaus van een man van 30 en blijft weg van school
S oma zit de hele dag vastgebonden in de rolstoel, dochter zoekt dagbesteding
S neef heeft het huis van oom op zijn naam laten zetten, oom snapt niet wat hij tekende
S vrouw werkt in de nagelstudio, slaapt er, en haar paspoort ligt bij de baas. wil taalles
S haar vader wil dat ze met een neef trouwt deze zomer en ze wil niet, 17 jaar
S praat tegen de koelkast en denkt dat er gif in het eten zit. zoekt gezelschap
S loopt 's nachts schreeuwend over de galerij, zegt dat hij de koning is
S zegt dat hij de wethouder nog wel zal krijgen en heeft een mes gekocht
S tweeling van 4 zat alleen op de trap tot tien uur 's avonds, ouders niet bereikbaar
C wil haar brieven leren schrijven in het Nederlands
C zoekt een leuke kamer om muziek te maken met anderen
C mevrouw houdt haar financien goed bij en wil penningmeester worden
C zijn zoon is het huis uit en gaat op kamers, het is stil. zoekt biljart
C ze verhuist per 1 maart naar een nieuwe flat en wil de buren leren kennen
C opa valt graag in bij het koor
C is uitgegleden over een bananenschil in een sketch, zoekt toneelclub
C valt af en toe in slaap tijdens de film maar wil naar de filmclub
C gestruikeld over de taal maar vol goede moed, zoekt taalmaatje
C heeft altijd trek in koekjes, zoekt bakclub
C kookt te veel voor een persoon en wil eten delen met buren
C eet geen varkensvlees en wil meeeten
C in haar vriezer ligt nog van alles, wil koken voor de straat
C houdt van winterwandelingen in de kou
C verwarming in het buurthuis is te hoog, wil een koelere plek voor yoga
C wil zijn cv laten nakijken, die is niet goed
C kan de contributie van de tennisclub niet betalen, zoekt iets gratis
C heeft weinig geld en zoekt een gratis koor
C huilt van het lachen bij het theater, zoekt toneel
C man drinkt graag een biertje na het biljarten
C wil meer bewegen na een hernia-operatie, herstel gaat goed
C heeft staar en kan slecht lezen, wil luisterboeken met anderen
C jonge moeder, baby slaapt goed, wil andere moeders spreken
C zorgt dag en nacht voor haar jonge hondje en zoekt een puppycursus
C zorgt voor haar moeder met dementie, krijgt veel hulp, wil zelf ook eens weg
C slaat wel eens een balletje mis maar wil golfen
C weet waar de beste paddenstoelen staan en wil een excursie
C zijn broer is advocaat en zoekt haar koor
C gooit graag met ballen, zoekt jeu de boules
C haar dochter woont samen met een christen en zij wil meer over dat geloof leren
C wil dood hout snijden tot beeldjes
C is doodmoe na het werk en zoekt ontspanning
C levenslustig, wil nog lang niet naar een tehuis, zoekt reisclub
C kind van 8 wil niet mee naar zwemles, liever dansen
C peuter van 2 speelt het liefst in de box, moeder zoekt speelgroep
C elf mannen van het koor zoeken een busje om naar een optreden te gaan
C verzamelt lege pillendoosjes voor een kunstwerk
C kijkt naar het water als hij vist, dat maakt hem rustig
C haalt dit jaar zijn zwemdiploma niet meer en wil extra les
P heeft al vier maanden de huur niet betaald, nu een brief van de advocaat van de verhuurder, zoekt ook een praatje
P moet stoppen met zijn bedrijf en zit met torenhoge schulden, wil wandelen
P dhr heeft geen geld meer om de tandarts en de energie te betalen. vraagt naar dammen
P mw kreeg een dwangbevel van de gemeente en weet niet wat ze moet, wil haken
P zijn rekening staat altijd in de min en hij koopt eten met klarna, zoekt sportmaatje
P mevrouw staat te trillen bij elke envelop, maakt niks open. houdt van bloemschikken
P alles wat binnenkomt gaat meteen naar schuldeisers, ze houdt 20 euro over. Zoekt een gezellige middag
P haar man deed altijd de financien en nu loopt alles in het honderd, aanmaningen van de zorgverzekering. wil bridgen
P heeft sinds de scheiding nergens een vast adres, zoekt een zangkoor
P zoon slaapt in zijn auto bij het industrieterrein, vader vraagt naar voetbal voor hem
P ze worden vrijdag door de deurwaarder uit de woning gehaald, wil taalles
P hij mag niet meer bij zijn zus blijven, kan nergens terecht. wil koken
P woning is onbewoonbaar verklaard en ze moeten er maandag uit, kinderen zoeken zwemles
P jongen van 20 bankhopt sinds zijn moeder hem eruit zette, zoekt een gamegroep
P is gisteren weer gevallen in de keuken en heeft een gat in haar hoofd. Wil naar de bingo
P mijnheer is in twee weken drie keer gevallen, gebruikt geen rollator. Zoekt gezelschap
P durft niet meer alleen naar buiten omdat ze zo vaak struikelt, zoekt wandelmaatje
P kon na een val niet opstaan en heeft de hele nacht gelegen, wil graag contact
P vader valt steeds als hij opstaat van de stoel. wil biljarten
P er is geen eten in huis tot maandag, drie kinderen. zoekt ook een moedergroep
P zegt dat ze 's avonds niets eet om geld te sparen, zoekt eettafel
P zijn koelkast is al dagen leeg, hij eet alleen droge crackers. wil vissen
P gezin heeft honger aan het eind van de maand, kinderen vragen om dansles
P eet alleen nog brood omdat warm eten te duur is. wil naar de soos
P mw bedelt bij de supermarkt om eten, zoekt koffieochtend
P de verwarming staat al de hele winter uit omdat ze het niet kan betalen, wil breien
P er is al een week geen gas en licht, zoekt taalmaatje
P hun kachel is kapot en de huisbaas doet niets, baby van 3 maanden. zoekt babygroep
P zit onder drie dekens op de bank, 12 graden in huis. zoekt gezelschap
P energiebedrijf sluit haar volgende week af, wil graag schilderen
P heeft het thuis zo koud dat ze overdag in de bus blijft zitten. zoekt inloop
P drinkt elke dag een fles wodka en wil hulp om te stoppen. zoekt wandelgroep
P zit al maanden alleen op bed, huilt en wil niemand zien, geen hulp. moeder zoekt sport
P zorgt al drie jaar dag en nacht voor zijn vrouw en is helemaal op, geen hulp. wil vissen
P hartkloppingen en flauwvallen, wil de dokter niet lastig vallen. zoekt dansles
P bloedt al weken na de overgang en schaamt zich. zoekt handwerken
P vergeet haar medicijnen en weet niet meer welke dag het is, wil koffie drinken
S appte dat ze iedereen bedankt voor alles en dat het goed is zo. zoekt een schrijfgroep
S zegt dat hij er morgen niet meer is, lacht erbij. wil biljarten
S haar zoon slaat haar als ze geen geld geeft, wil naar de soos
S ze heeft een blauw oog en zegt dat ze tegen de kast liep, man wacht buiten. zoekt taalles
S mag van haar man niet alleen naar buiten, vraagt om een vrouwengroep
S vader sluit dochtertje op in haar kamer, moeder zoekt een speelgroep
S kind van 9 zorgt voor baby terwijl moeder dronken op de bank ligt, zoekt sportclub
S hoort stemmen die zeggen dat hij moet springen. zoekt een hobby
S loopt met een mes rond omdat hij denkt dat ze hem komen halen, wil boksen
S zegt dat zij alle medicijnen heeft opgespaard voor als het te erg wordt, zoekt contact
S heeft zijn testament gemaakt, zijn kat weggedaan en zegt dat het mooi is geweest. zoekt schaken
S ex staat elke avond voor haar deur, ze durft niet naar de sportschool
S man met dementie was vannacht zes uur zoek, in zijn pyjama. vrouw zoekt dagbesteding
S er ruikt gas bij haar en zij merkt het niet, zoekt gezelschap
S is al twee dagen niet gezien, gordijnen dicht, buurvrouw vraagt of wij langs willen gaan
C wil stoppen met roken en samen met anderen wandelen
C drinkt elke avond een glas wijn bij het eten en zoekt een wijnproeverij
C zoekt hulp bij het afbouwen van haar treinbaan
C huilt veel om haar overleden man, zoekt lotgenoten voor rouw
C is somber door de winter en wil onder de mensen
C heeft paniek voor examens en zoekt een studiegroep
C de thuiszorg komt elke dag, mevrouw wil ook eens ergens koffie drinken
C zorgt voor haar man met dementie, wil op donderdag naar het koor
C mantelzorger, moe maar het gaat, zoekt een praatgroep
C is net bevallen en wil zwemmen met de baby
C moeder van baby van 4 maanden mist haar oude vriendinnen
C ziet slecht en wil een voorleesmaatje
C ziet sinds haar staaroperatie weer alles, wil schilderen
C heeft last van haar knie en wil in het water bewegen
C kortademig door copd, onder controle bij de longarts, wil rustig fietsen
C wil wandelen maar is bang om te vallen
C oefent na een val met de fysio en wil daarna valtraining
C is vijf jaar geleden van de trap gevallen en loopt sindsdien met een stok, zoekt kaartclub
C viel op door haar mooie stem, wil zingen
C valt in herhaling tijdens het vertellen maar kletst graag
C de herfstbladeren vallen, wil de tuin van de buurt opruimen
C ligt graag in de zon op het kleed in het park, zoekt picknickclub
C wil iemand optillen leren bij acrobatiek
C heeft een warm huis en wil daar een kopje koffie schenken voor een buurvrouw
C wil weten of de activiteit binnen is, kan niet tegen kou
C houdt van koud water, zoekt zwemclub
C cv-ketel wordt morgen onderhouden, kan pas woensdag op de koffie
C wil besparen op energie en zoekt een energiecoach
C eet graag warm tussen de middag met anderen
C vergeet soms te lunchen als ze schildert
C vraagt of er iets te eten is bij de filmavond
C eet geen brood meer vanwege gluten, zoekt kookclub
C de kinderen eten eerst en dan hebben de ouders tijd voor een cursus samen
C student wil leren koken met weinig geld
C heeft een volkstuin en te veel courgettes, wil eten delen
C heeft een klein pensioen, komt net rond, zoekt iets gratis
C regelt haar geldzaken zelf en wil anderen leren internetbankieren
C wil vrijwilliger worden bij schuldhulpmaatje
C zijn bewindvoerder vindt de club ook een goed idee
C heeft de belastingaangifte gedaan en heeft nu tijd voor schaken
C wil les in brieven schrijven
C brieven van de gemeente zijn moeilijk, wil beter leren lezen
C post bezorgen vindt hij leuk, zoekt werk als vrijwilliger
C betaalt mee aan de contributie voor haar zoon
C studieschuld is bijna afgelost, wil op reis met een groep
C woont tijdelijk bij haar zus tot haar nieuwe huis klaar is, zoekt een breiclub
C staat op de camping de hele zomer, zoekt jeu de boules in de winter
C de bieb sluit om vijf uur, wil daarna iets in de buurt
C zijn club moet het gebouw uit en zoekt een nieuwe zaal
C heeft een nieuwe flat per 1 april en wil buren leren kennen
C kleinzoon logeert in het weekend, zoekt iets leuks voor een jongen van 8
C slaapt slecht en zoekt yoga
C slaapt bij haar man in het verpleeghuis in de buurt, wil overdag wandelen
C haar ex is een goede vader, zij zoekt een alleenstaande-moedergroep
C weet precies waar alles in de buurt te vinden is en wil gids worden
C hij wacht op haar na de les en samen fietsen ze naar huis
C vrouw wil zelfverdediging leren omdat het haar leuk lijkt
C jongen van 10 wil niet naar huis na de club, zo leuk vindt hij het
C opa haalt haar op van school en wil samen een knutselclub
C peuter van 3 huilt als mama weggaat bij de opvang, moeder zoekt speelgroep om te wennen
C wil een uitvaart regelen voor haar vader op een mooie plek
C heeft zijn hond weg moeten doen omdat hij naar een seniorenflat ging, mist het wandelen
C geeft alles weg aan de kringloop want gaat kleiner wonen
C spaart haar pillenstrips voor een kunstproject
C haalt de marathon van volgend jaar niet, zijn eigen keuze om rustig aan te doen
C zijn favoriete personage is dood en nu zoekt hij een nieuwe serieclub
C voelt zich levend als ze zingt, dood als ze stil moet zitten
C kan haar kleinkind wel opeten zo lief, zoekt oma-groep
C scheldt op de scheids maar is lief, zoekt voetbalvrienden
C man slaat zich dapper door de rouw heen, zoekt mannengroep
C wil slaan op een trommel met anderen
C schreeuwt van enthousiasme bij de karaoke, zoekt zanggroep
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
