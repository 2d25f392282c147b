/** Titles and first lines of offers, and the topics that must be found in them. `-topic` must not. */
export const offered = `
Koffieochtend De Ontmoeting. Loop binnen voor een kop koffie en een praatje. > koffie-inloop -wandelen -lunch
Huiskamer van de wijk. Elke dag open, iedereen is welkom. > huiskamer
Bakkie in de buurt. We drinken koffie aan de lange tafel. > koffie-inloop
Buurtrestaurant. Drie gangen voor een klein bedrag. > samen-eten
Aanschuiftafel op woensdag. > samen-eten
Open tafel voor alleengaanden. > samen-eten
Soep en brood om half een. > lunch
Buurtlunch. Neem plaats aan tafel. > lunch
Wijkontbijt op zaterdag. > ontbijt
Mannen koken. Elke week een ander recept, daarna eten we samen op. > koken
Kookworkshop gezond en goedkoop. > kookles
Wereldkeuken: gerechten uit Eritrea en Syrië. > wereldkeuken
Taart bakken met buren. > bakken
Stamppotavond. > samen-eten
Buurtiftar in de ramadan. > iftar
Voedselbank uitgifte. Je haalt een pakket op. > voedselbank -samen-eten
Buurtkoelkast: haal en breng eten dat over is. > voedselbank
Wandelgroep Haarlem-Oost. We lopen een uur in rustig tempo. > wandelen
Ommetje met de buurt. > wandelen
Loopgroep voor beginners: in tien weken vijf kilometer hardlopen. > hardlopen -wandelen
Rollatorwandeling met koffie na. > wandelen
Nordic walking in de duinen. > nordic-walking
Honden uitlaten met elkaar in het park. > hond-wandelen
Valpreventie: In balans. > valpreventie -wandelen
Stoelyoga. > bewegen-ouderen
Stoeldansen voor 70-plussers. > bewegen-ouderen -dansen
Meer bewegen voor ouderen. > bewegen-ouderen
Ouderengym op muziek. > bewegen-ouderen
Fit in het water: aquagym. > aquagym
Zwemles voor vrouwen. > zwemles
Banenzwemmen voor 55-plus. > zwemmen
Fietsles voor vrouwen op een afgesloten plein. > fietsles -kledingruil
Fietstocht met pauze. > fietsen
Duofiets: rijd mee met een vrijwilliger. > duofiets
Fietswerkplaats: leer je eigen band plakken. > fiets-repareren -fietsles
Yoga in het park. > yoga
Tai chi op het plein. > tai-chi
Salsa voor beginners. > dansen
Dansmiddag met live muziek. > dansen
Jeu de boules op de baan achter het buurthuis. > jeu-de-boules -werk-zoeken
Walking football 55+. > walking-football
Voetbalinstuif. > voetbal
Bootcamp in het park. > fitness
Boksen voor jongeren. > vechtsport
Weerbaarheid voor vrouwen. > zelfvertrouwen
Sportinstuif. > sporten
Zitvolleybal. > volleybal
Bingomiddag met prijsjes. > bingo
Klaverjasavond. > klaverjassen
Kaartclub: klaverjassen, jokeren en toepen. > kaarten klaverjassen
Bridge voor gevorderden. > bridge
Schaakcafé. > schaken
Spelletjesmiddag: rummikub, sjoelen en scrabble. > spelletjes sjoelen
Biljartclub De Keu. > biljart
Bordspellenavond. > bordspellen
Pubquiz in het buurthuis. > quiz
Puzzelruil en koffie. > puzzelen
Breicafé. Breien, haken en kletsen. > breien haken
Handwerkclub. Neem je eigen werk mee. > handwerken
Naaiatelier: vermaak je kleding. > naaien -kledingruil
Naailes voor beginners. > naailes
Open atelier: schilderen en tekenen. > schilderen tekenen creatief
Keramiek: draaien en boetseren. > keramiek
Wenskaarten maken. > kaarten-maken -kaarten
Knutselmiddag voor kinderen. > knutselen
Bloemschikken met seizoensbloemen. > bloemschikken -moestuin
Houtwerkplaats. > houtbewerking
Men's shed: mannen klussen samen in de schuur. > werkplaats
Modelspoor in de kelder. > modelbouw
Fotoclub. > fotografie
Schrijfcafé: schrijf je levensverhaal. > schrijven levensverhaal
Verhalentafel: de wijk van vroeger. > levensverhaal
Buurtmoestuin: zaaien, wieden, oogsten. > moestuin
Geveltuindag: tegels eruit, planten erin. > groen-in-de-straat
Pluktuin open. > pluktuin
Kinderboerderij: help met dieren verzorgen. > dieren
Schoonmaakactie: we prikken zwerfafval. > zwerfafval
Energiecoach aan huis. > energie
Stekjesmarkt. > stekjes
Wijkkoor zoekt stemmen. > koor
Meezingmiddag met liedjes van toen. > zingen
Smartlappenavond. > zingen
Djembé voor iedereen. > muziek-maken
Gitaarles in groepjes. > muziekles
Open podium. > muziek-maken
Platencafé: neem je lp mee. > muziek-luisteren -zingen
Lunchconcert. > concert
Buurttheater zoekt spelers. > theater-spelen
Naar de schouwburg met een groepje. > theater-kijken
Filmmiddag met thee. > film-kijken
Museumbezoek met gids. > museum
Taalcafé: praten in het Nederlands bij de koffie. > taalcafe -taalles
Taalles NT2 voor beginners. > taalles -taalcafe
Taalmaatjes gezocht en gevonden. > taalmaatje
Taalhuis: beter lezen en schrijven. > leren-lezen
Leesclub: we bespreken een roman. > leesclub -leren-lezen
Spaans voor beginners. > vreemde-taal -taalles
Lezing over sterren. > lezing
Historische wandeling door de hofjes. > stadswandeling
Reanimatiecursus. > ehbo
Sollicitatietraining. > werk-zoeken
Praatgroep voor mensen met sombere gevoelens. > praatgroep
Rouwcafé: wie verloor jij? > rouwgroep -koffie-inloop
Mannencafé: mannen in gesprek over het leven. > mannen-praten
Filosofisch café. > filosofie
Herstelgroep met ervaringsdeskundigen. > herstel
Anonieme alcoholisten. > verslaving
Luisterend oor: loop binnen bij een vrijwilliger. > luisterend-oor
Klusdienst: kleine klussen bij ouderen thuis. > klussen
Boodschappenbus. > boodschappen
Automaatje: vervoer door buurtgenoten. > vervoer
De buurtbus rijdt naar het ziekenhuis en de markt. > vervoer -uitjes
Dagje uit met de bus. > uitjes
Formulierenbrigade. > formulieren
Inloopspreekuur sociaal raadslieden. > formulieren -koffie-inloop
Geldcafé: grip op je geld. > geldhulp
Rechtswinkel. > juridisch
Maatjesproject: een vast bezoek per week. > maatje
Ouder-kindochtend: spelen, zingen, koffie voor de ouders. > ouder-kind
Peuterinloop. > ouder-kind
Mamacafé. > moeders
Vadercentrum. > vaders
Kinderclub op woensdagmiddag. > kinderclub
Voorleesuurtje voor kleuters. > voorlezen
Opvoedcafé over schermtijd. > opvoeden
Speeltuin open. > speeltuin
Huiswerkklas. > huiswerk
Jongerencentrum open inloop. > jongeren
Meidengroep 12-16. > meiden
Rapworkshop. > jongeren-muziek
Gameavond. > gamen
Coderdojo. > programmeren
Mantelzorgsalon: even op adem. > mantelzorg -dementie
Alzheimercafé. > dementie
Ontmoetingsgroep voor mensen met dementie. > samen-met-dementie
Breingym. > geheugentraining
Stille huiskamer, weinig prikkels. > prikkelarm
Autismecafé. > autisme
Parkinsoncafé. > ziekte-lotgenoten
Inloophuis kanker. > ziekte-lotgenoten
Mindfulness in acht weken. > meditatie
Zondagsviering in de kerk. > kerkdienst
Stilteviering met kaarsen. > stilte
Roze salon. > lhbti
Vrouwenochtend: thee en verhalen. > vrouwen
Welkomstcafé voor nieuwkomers. > nieuwkomers
Kledingruil: breng drie, neem drie. > kledingruil -naaien
Weggeefwinkel. > weggeefwinkel
Repair café: breng je kapotte lamp. > repair-cafe -samen-eten
Gereedschapsbieb. > spullen-lenen
Minibieb en boekenruil. > boeken-ruilen
Speelotheek. > speelotheek
Computerles: van muis tot mail. > digihulp -gamen
Smartphonecafé. > telefoonles
Informatiepunt Digitale Overheid. > digid
Buurtkrant zoekt schrijvers. > buurtmedia
Vogels kijken in de duinen. > vogels
Kerstdiner voor wie alleen is. > feestdagen
Buurt-bbq. > barbecue
Telefooncirkel: elke ochtend een belletje. > telefooncirkel
Muren witten en schilderen: klusteam helpt. > klussen
Neem contact op met de balie. Aanmelden via de website. > -ontmoeten -programmeren -wandelen
Avond met oppas, er is een oppas. > -homestart
Harde muziek is er niet. > -muziek
Mannen en vrouwen zijn welkom. > -mannen -vrouwen
Houtavond voor wie overdag werkt. > houtbewerking
Moeder-kindochtend. > ouder-kind
Meidenavond. > meiden
Belronde voor wie alleen woont. > telefooncirkel
Tochtstripavond. > energie -schrijven
Zitgym op muziek. > bewegen-ouderen -muziek
Chillen en gamen op groot scherm. > gamen -atletiek
Stekkenruil op de stoep. > stekjes
Fixmiddag. > repareren -film-kijken
Zelfhulpgroep drank. > verslaving -lotgenoten
Roze lunch voor zestigplussers. > lhbti
Vrije inloop, kaartjes aan de zaal. > -koffie-inloop -kaarten
Schalen op tafel. Kom met honger, wie trek heeft pakt een stoel. > samen-eten
Vijf gangen in de buurtzaal. > samen-eten
Broodje kaas en een kom bouillon om twaalf uur. > lunch
De kok laat het zien: van ei tot ovenschotel. > kookles
Een portie extra voor de buurvrouw, thuisbezorgd. > maaltijd-thuis -huiswerk
Wat winkels over hebben delen wij uit, zonder pasje. > voedselbank
De ketel op en de krant op tafel. > koffie-inloop
De een belt de ander, elke ochtend. > telefooncirkel -fiets-repareren
Telefoonketting voor de flat. > telefooncirkel -fiets-repareren
Elke week dezelfde mevrouw op visite. > maatje
Penvrienden: brieven tussen straten. > brieven-schrijven -formulieren
Om de beurt het woord, en wat hier gezegd wordt blijft hier. > praatgroep
Voor wie naast een leeg kussen wakker wordt. > rouw-verwerken
Cafe van het gemis. > rouwgroep
Voor wie dag in dag uit voor vader zorgt. > mantelzorg
Wij blijven bij uw man, zodat u weg kunt. > respijt -kinderclub
Een haperend hoofd is hier gewoon. > dementie
Gedimd licht, kleine kring, zwijgen mag. > prikkelarm
Een douche, schone sokken, handdoek en zeep. > dakloos
Lotgenoten met suikerziekte. > ziekte-lotgenoten
Kalm lopen naast elkaar, in het tempo van de traagste. > wandelen
Laat je hond uit als jij ziek bent. > dierenoppas
Al zittend armen en benen los. > bewegen-ouderen
Stevig op uw benen: overeind komen van de grond. > valpreventie -zelfvertrouwen
Water van 33 graden. > aquagym
Naald en draad. > handwerken
Aan de werkbank in de schuur. > werkplaats
Tuinieren op tafelhoogte, zonder bukken. > tuinieren -bakken
Zonnebloemkamer. > -bloemschikken
In hesjes de wijk door. > buurtpreventie
Beats en een microfoon. > jongeren-muziek
Een busje met lift brengt u van deur tot deur. > vervoer
Samen opruimen, doos voor doos. > opruimhulp
Uw telefoon doet raar. > telefoonles
Welk knopje was het ook alweer? > digihulp
Een tas met ongeopende enveloppen. > papieren
Kletsen met Hollanders, foutjes horen erbij. > taalcafe
Bijsluiters en ondertitels, op je gemak. > leren-lezen
Rekensommen en woordjes stampen. > huiswerk
Breng wat je niet meer draagt. > kledingruil -weggeefwinkel
Rompertjes en bedjes voor wie het krap heeft. > kindpakket
Met je kleintje op het speelkleed. > ouder-kind -spelletjes
Gebroken nachten en een roze wolk die zoek is. > -lhbti
Ouders onder elkaar over driftbuien. > opvoeden
Gamehok. > gamen -lhbti -dieren
Een stoelendans zonder muziek die stopt: we bewegen terwijl u zit. > bewegen-ouderen -dansen
Leren trappen, remmen en sturen. > fietsles
Op maandag oefenen we Nederlands met de buren. > taalcafe -huiswerk
Tablet op tafel en een appje sturen. > telefoonles -bordspellen
Een stapel enveloppen? We lezen mee en leggen uit wat er staat. > formulieren
Linux, een printplaat en open source. > programmeren -herkomst-balkan
Neem gerust iemand mee, rustig aan. > -herkomst-rusland
Iemand leest een kort verhaal voor, we praten erover na. > leesclub -schrijven
Modeltekenen met houtskool. > tekenen
Foto's van straten in zwart-wit. > geschiedenis -schaken
Zeep en handdoek liggen klaar, hier mag je douchen. > wassen -dakloos
Wij duwen uw rolstoel door het park. > rolstoelwandelen
Lieve onbekende: zo begint elke brief. > brieven-schrijven -formulieren
Voor gepensioneerden van wie de agenda leeg is. > gepensioneerd
Nu de kinderen het huis uit zijn is de kinderkamer leeg. > leeg-nest
Grootouders die opvoeden, met een kleinkind in huis. > kleinkind-in-huis
Ouders van een kind met een gebruiksaanwijzing. > zorgenkind
Een zak voer voor uw kat. > dierenoppas -voedselbank
Wij repareren uw auto. > -repareren -repair-cafe
Een koektrommel vol, jongens en meiden. > -muziek-maken -meiden
Zet je naam erbij, de lijst is vol. > -schilderen
We koken voor wie ziek is en brengen het langs. > maaltijd-thuis
De pannen staan op het vuur, we zoeken nog monden. > samen-eten
Een gladde vloer en mag ik deze van u. > dansen
Deuren die slaan en ouders die zuchten. > opvoeden
Van man tot man, wat je thuis niet zegt. > mannen-praten
Iemand van dezelfde leeftijd, een paar jaar verder, eens per week met iemand praten. > maatje
Een thuis van vier kale muren: de behangploeg komt. > klussen -schilderen
Voor wie langzaam leert, met discolicht en frisdrank aan de bar. > beperking dansen -borrel
Recepten in plaatjes, jij kookt. > kookles
Bokszakken en handschoenen om. > vechtsport
De machines staan klaar, breng een lapje stof mee. > naaien -moestuin
Ooit dakloos, nu een eigen deur. > na-de-opvang -dakloos
Wie net vrijkomt drinkt hier een bak koffie. > na-detentie
Als je partner drinkt: praat met anderen. > naast-verslaving -verslaving
Stiefouders aan de keukentafel. > samengesteld-gezin
Kraamsalon voor wie verloskundige in ruste Tine wil spreken. > baby -rommelmarkt -rust
Mensen die overdag een baan hebben. > -werk-zoeken
Na het avondeten een rondje. > -samen-eten
Vanwege wie je bent gevlucht. > lhbti
Blikken en pasta: iedereen mag halen. > voedselbank
Kinderen die iemand missen. > rouw-kinderen
Onze kinderen hebben een label. > zorgenkind
Ordners en tabbladen. > papieren
Voor wie in haar eentje de kinderen alleen opvoedt. > eenoudergezin
Een fles komt hier niet, we willen nuchter blijven. > verslaving
`
