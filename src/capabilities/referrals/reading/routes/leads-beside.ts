import type { Lead } from './leads.ts'

/** Long sentences with a wish in them, where the sign wins. */
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
P krijgt zijn post niet meer gelezen, alles op een hoop, gaat zitten huilen. Wil graag zwemmen
P haar ex heeft haar met 20 duizend euro schuld laten zitten, zoekt een groep voor moeders
P de zorgverzekeraar heeft hem bij het cak aangemeld, hij snapt er niks van. zoekt taalles
P mag van de bank niet meer pinnen en de aanmaningen stapelen zich op, wil biljarten
P wil weten wie haar kan helpen met haar geld want ze komt nooit uit. zoekt ook een maatje
P gezin met drie kinderen zit financieel aan de grond, kinderen willen sporten
P dhr is zijn baan kwijt en kan de hypotheek niet meer dragen. wil hardlopen
P heeft bij vrienden geleend en durft ze niet meer onder ogen te komen, zoekt nieuwe contacten
P haar salaris wordt voor de helft ingehouden vanwege beslag, zoekt gratis yoga
P moet eind maart de studio uit en staat pas 2 jaar ingeschreven, zoekt tekenclub
P vluchteling, 23, slaapt om beurten op de vloer bij landgenoten. wil voetballen
P de woningbouw heeft hem voor de rechter gesleept vanwege overlast en achterstand, zoekt hobby
P door de brand kan ze niet meer in haar huis en ze heeft geen plek. wil bij mensen zijn
P hij woont al drie weken in een busje op de parkeerplaats bij het zwembad. zoekt een praatje
P moeder en dochter moeten vrijdag uit de opvang en hebben nog geen adres, zoekt meisjesclub
P mijnheer viel vorige week in bad en is nu bang, wil koersbal
P mw is drie keer over haar hondje gevallen, laatst met het hoofd tegen de kast. zoekt wandelen met anderen
P hij loopt langs de muur, vorige maand lag hij onder aan de trap. zoekt een creatieve middag
P ze raapt zichzelf elke week wel een keer van de vloer zegt ze, zoekt gezellige bingo
P opa viel bij het traplopen en heeft nu een gebroken pols, wil leren vissen
P zegt dat hij al drie dagen op water en thee leeft, wil schilderen
P de kinderen eten op school omdat er thuis niets op tafel komt. moeder zoekt naaien
P meneer gooit niets in zijn mandje bij de winkel want zijn pas doet het niet, zoekt samen eten
P mevrouw krijgt haar boodschappen niet meer betaald en slaat het warme eten over. Wil zingen
P gezin haalt eten bij de kerk omdat de uitkering is gestopt, wil ook voetbal voor de kinderen
P jongen valt flauw op school omdat hij niet ontbijt, er is thuis niks. wil naar kickboksen
P haar cv is al vijf weken defect en ze verwarmt met de oven, zoekt een breiclub
P ze zitten al dagen in het donker want de energie is eraf. kinderen willen knutselen
P wikkelt zich de hele dag in dekens, kachel blijft uit vanwege de kosten, zoekt warme plek
P gezin douchet koud omdat ze het gas niet meer kunnen betalen. zoekt zwemles
P thermostaat staat op 12 en ze bibbert als je binnenkomt. wil graag haken
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
