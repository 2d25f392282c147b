import type { Lead } from './leads.ts'

/** Need and danger told beside a wish, without its own word: a bag from the church, found on the floor, the oven open. */
export const leadingWithoutItsWord: readonly Lead[] = `
P dhr is iedereen geld schuldig, van de slager tot de tandarts. zoekt een biljartclub
P bij mw staat alles open, huur zorg en energie. zou graag weer handwerken
P er staan nog zeven rekeningen open en ze weet niet waar te beginnen, wil naar het koor
P heeft een betalingsregeling met de tandarts en een met Wehkamp en komt ze niet na, wil sporten
P kan de termijnen niet meer bijbenen, keuken op afbetaling. zoekt een naaigroep
P brief van de rechtbank gekregen, moet voorkomen om de zorgkosten. Wil schilderen
P de fiscus wil nog 9 mille van hem zien. zoekt houtbewerking
P staat bij drie buren in het krijt, lacht erom. Komt voor de soos
P leeft op de pof bij de kruidenier, zoekt wandelmaatje
P mevrouw heeft geen overzicht meer, aanmaning op aanmaning. Kookt graag met anderen
P zit financieel aan de grond sinds de scheiding, wil badmintonnen
P zit tot zijn nek in de ellende met geld, wil vissen met een groepje
P het water staat hem aan de lippen, drie kredieten. vraagt naar muziekles
P sinds haar man dood is vindt ze overal onbetaalde facturen in lades. zoekt koffieochtend
P man deed altijd de papieren, nu blijkt de gemeentebelasting en het gas nooit betaald. wil kaarten
P jongen van 20 heeft vier telefoonabonnementen lopen die hij niet kan betalen, wil fitnessen
P ontvangt gele en blauwe enveloppen en stopt ze in de la, wil tekenen
P dhr wordt gebeld door invorderaars, neemt de telefoon niet meer op. houdt van schaken
P UWV wil 4000 terug wegens teveel ontvangen, hij weet niet hoe. zoekt vrijwilligerswerk
P zijn bedrijf failliet, schuldeisers bellen dagelijks. Wil wandelen
P mw moet iedere maand kiezen tussen huur en zorgpremie, wil bloemschikken
P haar contract bij de particuliere verhuurder eindigt per 1 mei en er is niks anders. zoekt yoga
P kamer is onderverhuurd en dat is uitgekomen, moet weg. wil pingpongen
P leegstandbeheerder geeft vier weken om te vertrekken, heeft nergens iets. zoekt een band
P na de echtscheiding moet ze uit de echtelijke woning, nergens terecht. wil breien
P slaapt op de sofa van een vriend, wisselt elke week. zoekt zaalvoetbal
P zijn vriendin heeft de sloten laten vervangen, spullen staan op straat. wil gamen met anderen
P ex heeft het slot veranderd en nu slaapt hij in het busje. zoekt klussen
P dhr kan tot zondag bij zijn neef, daarna is er niks. wil drummen
P corporatie wil ontruimen vanwege overlast, zitting is volgende maand. Mw wil zingen
P ouders hebben hem op straat gezet, 18 jr, zoekt basketbal
P moeder en twee kids verblijven in een chalet dat 1 april leeg moet, zoeken zwemclub
P zijn tijdelijk huurcontract is niet verlengd en hij zit straks op straat, wil fotograferen
P haar zoon wil dat ze vertrekt voor de zomer, weet niet waarheen. Zoekt gezelschap
P dhr woont in zijn loods, mag daar niet wonen en moet van de gemeente vertrekken. wil sleutelen aan brommers
P hospes wil de kamer voor zijn dochter, zij moet binnen twee weken vertrekken. zoekt studentenkoor
P gezin met vonnis tot ontruiming, vader vraagt naar voetbal voor zijn zoon
P overnacht in trappenhuizen, overdag bij de inloop. wil schaken
P huisbaas komt met knokploeg dreigen dat hij eruit moet voor vrijdag. zoekt sport
P gezin woont met zn vijven op een logeerkamer bij kennissen die het zat zijn. zoekt speelgroep
P bewindvoerder kon de huur niet betalen, nu ligt er een ontbinding bij de rechter. wil naar de bingo
P thuiszorg trof haar vanmorgen aan op de keukenvloer. wil graag rummikubben
P buurman vond hem naast zijn stoel, kon niet omhoog. zoekt eettafel
P dhr is drie keer gestruikeld op straat deze week, wil gym
P zakte vorige week door haar benen bij de bakker. Wil schilderen
P ging languit bij de tramhalte, bril stuk. zoekt leesgroep
P mw is alweer plat gegaan in de gang. wil zingen
P ambulance is geweest maar ze is thuis gebleven, was van het bankje gegleden. wil bridge
P zit vol blauwe plekken van het stoten en vallen, zoekt handwerkclub
P dhr glijdt steeds uit bed en vrouw krijgt hem niet omhoog. vrouw zoekt een ochtend voor zichzelf
P werd wakker op de badkamervloer en weet niet hoe. wil naar jeu de boules
P verliest bij het opstaan de balans en grijpt naar de kast, twee keer gegaan. zoekt koffie
P valt weg bij het traplopen, dan ligt ze er ineens. wil volksdansen
P bont en blauw, is van het keukentrapje gekomen. Zoekt fotoclub
P oma gaat om de haverklap onderuit, kleindochter zoekt beweeggroep voor haar
P gisteren in de supermarkt tegen de vlakte gegaan, wilde geen dokter. wil kaarten
P kreeg met de rollator een smak op de stoep en heeft een bult. zoekt koor
P haar knieen begeven het op straat, is nu twee keer neergekomen. zoekt tuinclub
P lag vannacht uren op het zeil, zegt dat het niks was. wil breien
P hij kukelt om bij het aantrekken van zijn broek. wil wandelen
P durft de trap niet meer op want ze is er al twee keer af gegaan, zoekt bezoek
P krijgt van de kerk een tas eten omdat er anders niks is, zoekt naaiclub
P leeft op beschuit en thee, wacht op de bijstand. wil tuinieren
P eet al dagen alleen maar crackers, wil schaken
P moeder eet zelf niet zodat er voor de meiden genoeg is, zoekt turnclub
P laatste warme hap was vrijdag en het is nu dinsdag. zoekt bezoek
P vader doet of hij al gegeten heeft, de pan is te klein voor allemaal. zoekt voetbal voor de kids
P kinderen krijgen twee keer per week warm, de rest brood met niks. moeder wil fietsles
P dhr vraagt of hij de restjes van de lunch mee mag nemen voor thuis, er is niets. wil timmeren
P mw zoekt eten in vuilnisbakken, wil graag zingen
P kan tot de 23e geen boodschappen doen. zoekt wandelmaatje
P dhr woog 80 kilo en nu 65, er is gewoon geen eten in huis. wil dammen
P niemand doet boodschappen voor haar en ze kan de deur niet uit, leeft van koekjes. wil bezoek
P bij de buren gaat ze bedelen om een boterham, wil handwerken
P studente eet een keer per dag pasta zonder iets, geld is op. wil volleybal
P haalt eten bij de moskee want thuis is niets meer, zoekt taalles
P na de 15e is er alleen nog witte rijst. Wil koken met anderen
P kleuter komt met lege trommel op school, moeder zegt dat het geld op is. zoekt speelochtend
P krijgt geen voedselpakket meer en weet niet wat ze morgen op tafel zet. zoekt naailes
P dhr kan niet koken sinds zijn vrouw dood is en eet dagen niks. Zoekt biljart
P jong stel leeft van wat de snackbar overhoudt, zoekt sport
P heeft de laatste boterham aan de hond gegeven, portemonnee leeg. wil fotograferen
P zet de oven aan met de deur open om warm te blijven, zoekt koffieochtend
P de olie is op en hij kan geen nieuwe kopen, zoekt klaverjassen
P de meter staat op nul en opladen kan pas volgende week. wil breien
P ze zitten bij kaarslicht, de stroom is eraf. zoekt speelgroep
P prepaid kaart van het gas is leeg, geen geld voor een nieuwe. zoekt zangkoor
P mw van 80 zit met handschoenen aan op de bank, kachel mag niet aan van haarzelf want te duur. zoekt gezelschap
P waxinelichtjes onder een bloempot als verwarming, wil schilderen
P gezin slaapt met zn allen in een kamer bij een elektrisch kacheltje, de rest is ijskoud. zoekt judo
P de ketel ligt eruit en de huiseigenaar reageert niet, baby in huis. wil babygym
P heeft een verlengsnoer van de buren omdat zijn stroom eraf is. wil klussen
P doucht bij de sportschool want thuis geen warm water, gas eraf. wil hardlopen
P het is elf graden in haar slaapkamer en ze heeft reuma, zoekt aquagym
P petroleumkachel in de kamer met ramen dicht, geld voor gas is er niet. zoekt dammen
P kookt op een campinggasje want aangesloten is hij niet meer. zoekt eettafel
P blijft in bed liggen tot de zon schijnt omdat ze niet kan stoken. wil kaarten
P nutsbedrijf heeft hem van het net gehaald. wil schaken
P pelletkachel leeg en geen cent voor een zak. zoekt leesclub
P zit met dekens en een kruik, radiatoren dicht vanwege de rekening. wil bloemschikken
P monteur heeft de gaskraan dichtgedraaid omdat er niet betaald is. zoekt buurtkoor
P ze heeft bij vier mensen uit de straat geld geleend en durft niemand meer aan te kijken, wil kaarten
P betaalt zijn rekeningen met de creditcard en die is nu ook vol, zoekt voetbal
P mw krijgt elke week een brief van een gerechtsdeurwaarder, zoekt yoga
P heeft zeven betaalachterstanden en geen overzicht. wil graag haken
P de woekerrente op haar leningen vreet alles op, zoekt een koor
P jongeman kocht alles achteraf betalen en nu stapelt het, wil boksen
P de bank belt iedere week over de roodstand, zoekt wandelgroep
P er zit niks meer op de rekening en de maand is pas begonnen, wil bridgen
P kreeg een dwangbevel van de gemeente, zoekt iets met muziek
P mijnheer laat zijn loon rechtstreeks naar de schuldeisers gaan, wil vissen
P meneer moet voor de kerst zijn kamer uit, verhuurder gaat verbouwen, heeft niks. wil drummen
P mw is door haar schoonfamilie op straat gezet met de baby, zoekt babymassage
P woont bij zijn ex in de schuur en moet daar nu ook weg. zoekt darten
P het asielcentrum sluit en hij heeft nog geen plek, wil voetballen
P haar kamerhuur stopt omdat het pand verkocht is, ze slaapt straks bij niemand. zoekt zumba
P dhr verblijft op een boot die niet mag liggen, moet vertrekken van de havenmeester. wil koken
P jonge vrouw trekt van logeeradres naar logeeradres. wil schilderen
P beide ouders zitten met drie kinderen op een hotelkamer van de gemeente tot dinsdag, zoeken speeltuin
P huurt zwart en de buren hebben hem verraden, hij moet eruit. zoekt pingpong
P de bank gaat haar huis verkopen, ze loopt een jaar achter. wil zingen
P mw klapte voorover in de bus, haar kin is gehecht. zoekt leeskring
P hij zakt steeds door zijn enkel en ligt dan op straat. wil dammen
P buurvrouw heeft haar vanmorgen van de badkamervloer geholpen. zoekt bingo
P gaat sinds de nieuwe tabletten om als een boom, wil koffie drinken
P dhr lag vanochtend naast de bank toen de hulp kwam, zegt dat hij daar sliep. wil biljart
P ze tuimelde van de stoep en haar heup doet nog zeer, wil zwemmen
P gaat schuifelend, is al drie keer gevallen dit najaar, wil dansen
P struikelde over het snoer, gezicht geschaafd, woont alleen. zoekt klaverjas
P zwikte door haar been in de tuin en kon niet meer overeind tot de postbode kwam. wil tuinieren
P mw is de laatste tijd wiebelig en heeft al twee keer de kast vastgegrepen, viel gisteren toch. zoekt gym
P er ligt nog een half brood, daar moeten ze tot maandag mee doen. zoekt judo
P dhr warmt blikken soep op voor drie dagen, meer is er niet. wil schaken
P kind vertelt in de klas dat er thuis niks te eten was, moeder zoekt kookles
P ze drinkt water tegen de honger, wil breien
P moeder zegt dat zij wel later eet maar er is dan niets over. zoekt zwemles voor haar zoon
P hij komt elke dag voor de gratis soep want dat is zijn enige maaltijd, wil timmeren
P meneer eet kattenvoer zegt de buurvrouw. zoekt contact
P geld voor eten is er niet tot de kinderbijslag komt, wil dansen
P heeft al twee dagen alleen thee op, wil naar de soos
P dochter van 10 vraagt bij de buren om brood, moeder zoekt taalles
P heeft alleen een dekentje en een theelichtje, het gas is uit wegens niet betalen. zoekt bingo
P stroom is al een maand weg, batterijlampje. wil puzzelen
P mw kookt water op om zich te wassen, de boiler is afgekeurd. zoekt handwerken
P het vriest binnen en hij draagt twee jassen. wil schaken
P kachelhout is op en er is geen geld, zoekt wandelclub
P ze kunnen niet koken want de prepaidmeter is leeg, zoekt kookclub
P zet de verwarming pas aan als er visite komt want ze kan het niet betalen, wil visite
P douchen doet ze bij haar zus omdat het warme water is afgesloten, wil sporten
P huis is een ijskast, ramen kapot, huisbaas reageert niet. wil fietsen
P dhr zit in het donker, lampen doen het niet meer, energiebedrijf heeft afgesloten. zoekt bezoek
P haar bankpas is ingeslikt en de gemeente heeft beslag gelegd, wil zwemmen
P zit met een berg betalingsherinneringen, zoekt tekenles
P kocht op krediet een bankstel en een tv, lukt niet meer, zoekt bingo
P moet per 1 juni zijn antikraakpand uit, geen idee waarheen, zoekt band
P ex gooide haar spullen op straat, ze slaapt bij een collega, zoekt sport
P slaapt in een kelderbox, wil fitnessen
P lag languit in de tuin, buurman hees hem op. zoekt soos
P onderuit op de natte vloer, hand in het verband, al de tweede keer. wil kaarten
P draait weg bij het opstaan en zit dan ineens op de grond, zoekt koffie
P gezin eet al dagen macaroni zonder saus, zoekt voetbalclub
P moeder van drie slaat zelf haar warme eten over, kinderen gaan voor, zoekt naailes
P haalt brood uit de container van de bakker, wil zingen
P kookt op een spiritusbrander want gas is afgesloten, wil schaken
P slaapt in de keuken bij de open ovendeur, zoekt bezoek
P cv doet niks sinds oktober en de huisbaas haalt zijn schouders op, zoekt gym
S hij bepaalt wanneer ze de deur uit mag en of ze mee mag met de wandelclub
S moet elk uur een foto sturen waar ze is van haar vriend, wil zo graag dansen
S ze mag geen eigen bankrekening van haar man, zoekt taalles
S haar vriendinnen mogen niet meer komen van hem, wil breien
S moet haar telefoon afgeven zodra hij thuis is, wil zingen
S man leest al haar appjes en gaat mee naar elke les. zoekt naailes
S ze vraagt of wij niet naar huis willen bellen, want dan krijgt ze straf van hem
S mocht niet naar de huisarts van haar man, wil fietsles
S jongen van 16 heeft krassen op zijn polsen, zegt van de doornstruik. wil gamen
S meisje van 13 draagt in de zomer lange mouwen, streepjes op haar onderarm. wil dansen
S dochter heeft sneeen op haar bovenbenen, zegt dat het van sporten komt. zoekt meidengroep
S snijdt zichzelf als het te druk is in haar hoofd, wil tekenen
S brandt zichzelf met een aansteker, 14 jaar, zoekt iets creatiefs
S zoontje moet op zolder als hij iets stuk maakt, licht uit. zoekt judo
S kind van 7 vertelt dat hij de hele avond in de schuur zat omdat hij brutaal was. zoekt scouting
S papa doet haar in de kelder als ze huilt, 5 jaar. zoekt kleuterdans
S meisje 8 zegt dat ze geen eten krijgt van stiefmoeder als straf, wil paardrijden
S jongetje moet uren op zijn knieen zitten van vader als hij een onvoldoende haalt. zoekt voetbal
S kind wordt opgesloten in de wc als er bezoek is. vraagt speelgroep
S nieuwe hulp heeft het testament laten veranderen, mw vergeet veel. wil zingen
S de poetsvrouw is nu gemachtigde en het spaargeld is weg, dhr 85. wil kaarten
S kennis van de kerk trok bij hem in en zijn huis staat nu op haar naam, hij is 82. zoekt biljart
S mw van 88 moest van haar neef een volmacht tekenen, nu is de rekening leeg. Wil naar de soos
S de klusjesman regelt ineens alles voor haar en de familie mag niet meer bellen. wilde graag schilderen
S zoon houdt bezoek weg bij moeder, ze is mager en zegt niks als hij erbij is. zoekt gezelschap
S wil achter zijn vrouw aan zegt hij, weet ook al hoe. zoekt rouwgroep
S sinds haar zoon overleed wil ze bij hem zijn en staat ze vaak op de brug. zoekt lotgenoten
S wil zijn overleden moeder achterna, zoekt praatgroep
S hij heeft een plek uitgezocht bij het water en wil niet meer. zoekt muziek
S als de kat dood is hoeft het voor mij ook niet meer, zegt ze, pillen liggen klaar. wil breien
S vandaag ineens herkent hij zijn dochter niet en ziet hij beesten op de muur. zoekt dagbesteding
S sinds gisteren helemaal in de war, schreeuwt en weet niet waar hij is. vrouw zoekt gezelschap voor hem
S loopt naakt over de galerij en herkent de buren niet. was altijd van de bridge
S gilt op straat dat ze hem komen halen, kent zijn eigen vrouw niet. wil schaken
S plukt aan de lakens en ziet mensen die er niet zijn, sinds de operatie gisteren, 83. dochter zoekt bezoek
S vriend filmt haar stiekem en dreigt het online te zetten als ze weggaat. wil boksen
S hij heeft haar op het balkon gezet en de deur dichtgedaan, in de regen. zoekt vrouwengroep
S moeder van 80 heeft afdrukken van vingers op haar arm, dochter is snel kwaad. wil koffie
S ze moet werken bij haar oom in de zaak en krijgt niks, paspoort heeft hij. wil taalles
S komt alleen met haar schoonmoeder, die antwoordt voor haar en knijpt haar onder tafel. wil naailes
S mag haar salaris niet zelf houden van hem, wil naar de naaiclub
S hij wacht haar elke les buiten op en kijkt op haar telefoon, zoekt taalles
S vriend wil niet dat ze met andere mannen praat en heeft haar al eens opgesloten, wil salsa
S ze schrok toen haar telefoon ging en zei dat ze anders problemen krijgt met haar man, wil yoga
S meisje van 12 heeft allemaal kleine streepjes op haar pols, trekt haar mouw naar beneden. wil tekenen
S jongen krast met een passer in zijn arm, zoekt hiphop
S zoon van 6 moet als straf de hele nacht op de gang slapen, moeder zoekt voetbal
S kindje van 4 zegt dat mama haar in de kast doet als ze plast, zoekt peutergym
S stiefvader zet hem blootsvoets buiten in de kou als hij liegt, 9 jaar. zoekt judo
S haar nieuwe vriend van de datingsite vraagt steeds geld, al 20 duizend. mw 76 wil zingen
S de buurvrouw doet de pinpas van mw van 90 en er is veel geld verdwenen, zoekt gezelschap
S thuishulp heeft oma laten tekenen voor het huis, oma snapt het niet. zoekt bingo
S mijn vrouw wacht op mij zegt dhr, ik ga haar snel achterna, pillen staan klaar. wil kaarten
S zegt dat hij gauw bij zijn overleden zoon is en heeft alles opgeruimd. zoekt wandelgroep
S dhr herkent ineens zijn huis niet en schopt naar zijn vrouw, sinds vannacht. wil dagbesteding
S mw ziet sinds gisteren mannen in de kamer en roept om haar moeder, 86. zoekt bezoek
S schoonmoeder neemt haar loon in en laat haar niet naar buiten, wil taalles
S hij heeft haar paspoort en zegt dat ze de kinderen nooit meer ziet als ze praat. zoekt vrouwengroep
S moeder knijpt peuter hard, je ziet de nagels, zoekt speelgroep
S hij dreigt het huis in brand te steken als ze naar dansles gaat
S mag niet met ons praten zonder dat haar zwager erbij is, wil taalles
S haar vriend pakt elke avond haar telefoon af en kiest haar kleren, zoekt yoga
S jongetje vertelt dat hij in het kippenhok moet slapen als papa boos is, zoekt judo
S de nieuwe huisgenoot van opa heeft zijn pincode en opa eet slecht, zoekt dagbesteding
S sinds haar zusje verdronk wil ze ook het water in, 19, zoekt praatgroep
S opa weet ineens niet meer wie we zijn en plukt aan de dekens, wil bezoek
S dochter van 15 draagt altijd polsbandjes over de sneetjes, wil hiphop
P heeft bij de apotheek en de tandarts nog rekeningen liggen van vorig jaar, durft niet meer te gaan. zoekt koor
P zegt dat de deurwaarder binnenkort zijn scooter komt halen, wil biljarten
P leent bij collega's om de maand door te komen, zoekt sport
P moet uit het pension want de gemeente betaalt niet meer, wil schaken
P haar zus heeft haar er uitgegooid en ze zit op het station, zoekt naailes
P werd gisteren door de conducteur overeind geholpen, zit onder de schrammen. zoekt leesclub
P klapte tegen de wc-pot vannacht, bult op haar voorhoofd, wil bingo
P haar benen willen niet en dan zit ze op de stoep, al vier keer. wil kaarten
P heeft sinds maandag niks warms gehad, zoekt koffieochtend
P de kleintjes krijgen pap en zij zelf niets, wil yoga
P kachel uit sinds de laatste rekening, zit met muts op, zoekt puzzelclub
P elektra is weg, telefoon laadt hij op in de bieb. wil gamen
P huis beschimmeld, geen verwarming boven, peuter hoest. zoekt speelgroep
S man wil niet dat ze Nederlands leert en verstopt haar jas, zoekt taalles
S dochter durft thuis niet te vertellen dat ze een vriendje heeft, anders wordt ze geslagen. zoekt dans
S neef van mw heeft haar huis laten overschrijven en zij weet van niks, wil soos
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
