import type { Lead } from './leads.ts'

/** Questions of every day with a word, a person or a place that stands in signs as well. */
export const leadingOnEveryDay: readonly Lead[] = `
C Zij trekt het niet meer, al drie jaar zorgt ze voor haar moeder
C hij wil leren messen slijpen
C kookt graag op een barbecue met de buren
C ze slaat graag een balletje op de tennisbaan
C kinderen gillen van plezier op de speelplek, wil daar ook heen
C meneer valt graag in bij het koor als er een bas ziek is
C zij is gek op moordboeken en zoekt een leesclub
C hij heeft het huis uit de schulden gewerkt en wil nu anderen helpen met de administratie
C mevrouw zoekt een breiclub, liefst lekker warm binnen
C ze is dol op haar kleinzoon die altijd blijft eten
C wil meelopen met de politie als buurtpreventie
C zoekt iemand om mee te schaken, valt niet mee in zijn flat
C zoon is het huis uit en ze voelt zich leeg
C man is vorig jaar overleden, ze wil weer onder de mensen
C zij wil afscheid nemen van haar werkende leven en iets nieuws
C meneer heeft een oude gaskachel gerepareerd en kan goed klussen
C ze hoort slecht en zoekt een stille plek
C gezin heeft een kleine beurs en zoekt gratis uitjes
C hij is gevallen voor schilderen en wil dat meer doen
C is dol op hardlopen en valt af, zoekt een loopmaatje
C mevrouw slaat graag een balletje bij de jeu de boules
C hij wil koken op gas leren want hij heeft altijd elektrisch gekookt
C moeder zit overdag alleen thuis met haar baby en zoekt andere moeders
C jongen van 12 vecht graag, zoekt een judoclub
C haar dochter woont in Turkije en ze mist haar, wil aanspraak
C zijn vrouw is net opgenomen in een verpleeghuis, hij is van slag
C hij mag van de dokter niet meer voetballen
C haar man wil niet dat ze zwaar tilt, zoekt hulp in de tuin
C ze gaat elke vrijdag met haar man naar de markt en wil daar koffie drinken
C wil zijn geld beter leren beheren
C mevrouw wil leren internetbankieren, haar zoon doet dat nu
C meneer zorgt voor zijn vrouw en komt zijn huis niet uit
C kinderen spelen graag buiten maar de straat is druk
C gezin zoekt een plek waar de kinderen buiten kunnen ravotten
C weduwe, eet slecht sinds haar man er niet meer is
C ze heeft rust gevonden in het geloof en zoekt een bijbelkring
C zijn hond is dood en hij komt niet meer buiten
C wil kleding weggeven, heeft veel spullen over
C zij slaapt slecht en is moe, wil rustig bewegen
C de buren maken veel lawaai, ze kan niet slapen en zoekt ontspanning
C heeft hoofdpijn van al het binnen zitten en wil wandelen
C meneer wil leren hoe je een fiets repareert, zijn band is steeds lek
C kwam als kind uit Marokko en mist de familie
C vindt het eng om alleen over straat te gaan en wil zelfverdediging
C moeder met een peuter wil een ochtend in de week iets leuks
C de kleinkinderen zijn het huis uit en het is zo stil
C hij zit de hele dag binnen achter de computer
C mevrouw wil haar verhaal kwijt over vroeger
C mijn cliënt is verhuisd en kent de weg niet in de wijk
C meneer is gek op oude wapens en wil naar een museumgroep
C mevrouw heeft een grote tuin waar ze niet meer aan toe komt
C man wil leren koken sinds zijn vrouw overleden is
C ze mag van de fysio weer sporten
C mijn cliënt heeft een alcoholverleden en zoekt clean gezelschap
C haar zoon van 7 is bang in het donker en zoekt vriendjes
C hij heeft een bewindvoerder en wil iets gratis doen
C zij wil minder op haar telefoon zitten
C vrouw van 45, net gescheiden, haar ex heeft de kinderen om het weekend
C hij wil met zijn zoon iets doen in het weekend
C zorgt voor haar man met parkinson en is moe
C meneer wil zijn levensverhaal opschrijven
C ze is haar sleutels vaak kwijt en wil geheugentraining
C jongen van 15 hangt op straat en wil rappen
C ze is bang voor hondjes maar wil toch naar buiten
C heeft het koud in groepen onbekenden, wil liever een op een
C wil graag naar de moskee maar durft niet alleen
C moeder werkt nachten en slaapt overdag, zoekt opvang voor haar peuter
C man drinkt te veel koffie en slaapt slecht
C zijn dochter belt hem elke dag, maar hij mist mensen in de buurt
C de buurvrouw kookt soms voor haar, zij wil iets terugdoen
C wil met haar dochter van 13 naar een moeder-dochteravond
C houdt van vuurwerk kijken
C wil leren omgaan met de dood van haar kind in een lotgenotengroep
C meneer zegt dat het leven mooi is en wil het vieren
C ze heeft haar huis verkocht en woont nu in een aanleunwoning, kent niemand
C wil haar zolder leegmaken en spullen ruilen
C heeft weinig geld en wil toch naar de film
C kind speelt alleen op het plein en zoekt vriendjes
C man van 70 met een pacemaker wil zwemmen
C haar vader woont in Turkije en ze wil Turks praten
C gaat trouwen en zoekt een naaister
C loopt met een stok en wil naar buiten
C wil haar man verrassen met een dansles
C ze zit de hele dag met haar baby binnen en de muren komen op haar af
C hij heeft zijn hele leven op een boerderij gewoond en mist de dieren
C oma past elke dag op de kleinkinderen en wil ook eens iets voor zichzelf
C meneer kan niet meer tegen het alleen zijn
C haar handen trillen, wil toch schilderen
C wil leren tekenen met houtskool
C Mevrouw van 84 woont sinds kort in een aanleunwoning, haar kinderen bellen wel maar komen weinig, ze wil iemand om koffie mee te drinken
C jongen van 9 kan niet stilzitten en moet zijn energie kwijt, ouders hebben weinig geld
C meneer is sinds het overlijden van zijn vrouw niet meer de oude, hij kookt niet en eet uit blik
C haar man zit in een rolstoel en zij duwt hem elke dag naar buiten, wil ook eens alleen weg
C vader van drie staat er alleen voor en zoekt opvang op woensdagmiddag
C moeder en dochter willen samen iets doen, dochter is 15 en zit veel op haar telefoon
C mevrouw mag niet meer autorijden van haar zoon en komt nu nergens meer
C meneer is doof aan één kant en verstaat mensen slecht in een volle zaal
C ze is bang dat haar buren haar raar vinden
C meneer heeft zijn hele leven bij de politie gewerkt en mist zijn collega's
C ze krijgt elke week thuiszorg en haar dochter doet de boodschappen
C haar dochter regelt de bankzaken, zij wil leren het zelf te doen
C vrouw uit Marokko wil leren fietsen, haar man vindt het goed
C jonge vader heeft nog nooit alleen op zijn kind gepast en wil andere vaders spreken
C hij komt uit een groot gezin met veel ruzie en wil nieuwe vrienden maken
C zij wil scheiden en zoekt iemand om mee te praten
C dhr heeft parkinson, zijn handen trillen, hij wil zingen
C meneer sleutelt graag aan fietsen in zijn schuur
C mevrouw slaapt slecht omdat de buren 's nachts feest vieren
C hij is verslaafd geweest, nu een jaar clean, zoekt vrienden die niet drinken
C kind met adhd wordt snel boos en zoekt een sport
C ze heeft veel meegemaakt in de oorlog en wil rust en creatief bezig zijn
C wil kaarten leggen met buren, gewoon bij haar thuis is ook goed
C meneer houdt van vissen aan de gracht en zoekt een vismaat
C mijn cliënt heeft geen auto en wil toch naar het strand
C haar verwarming is vernieuwd en nu wil ze weten hoe die werkt
C zij kookt elke zondag voor haar hele familie en wil dat ook voor de buurt doen
C hij wil leren hoe je brood bakt in een houtoven
C mevrouw is geopereerd aan haar heup en oefent het traplopen
C meneer zit veel op het balkon naar buiten te kijken
C de kinderen zijn de deur uit en haar man werkt veel
C ze gaat elk jaar met haar ouders naar Turkije en spreekt goed Turks
C jongen van 17 is homo en zoekt gelijkgestemden
C meisje van 16 wil met andere meiden sporten zonder jongens
C is zwanger van haar eerste kind en kent geen andere aanstaande moeders
C meneer wil met zijn kleinzoon van 5 naar een speelmiddag
C oma leest haar kleinkind graag voor in bed
C ze wil 's avonds laat niet meer over straat, liever overdag
C meneer praat de hele dag tegen zijn kat
C zij is erg gelovig en bidt elke dag tot God
C hij luistert de hele dag radio en kijkt journaal
C mevrouw is wat achterdochtig in nieuwe groepen, begin graag klein
C ze wil niet dat haar dochter alles voor haar regelt
C meneer loopt graag op blote voeten op het strand
C ze heeft haar sieraden zelf gemaakt en wil dat anderen leren
C man van 60 verloor zijn baan en heeft nu zeeën van tijd
C heeft haar spaargeld opgemaakt aan reizen en zoekt nu iets gratis
C na de brand in haar flat vorig jaar is ze verhuisd en kent niemand
C ze is te laat begonnen met Nederlands leren, zegt ze
C meneer wil een keer per week weg bij zijn vrouw met alzheimer
C mevrouw heeft een alarmknop en durft nu weer alleen thuis te zijn
C hij is gek op vuurwerk en scheikunde
C ze doet vrijwilligerswerk bij slachtofferhulp en wil meer
C meneer heeft een groot hart en een kleine beurs
C zij wil haar oude laptop weggeven aan een kind dat er een nodig heeft
C hij heeft last van zijn rug na een val van jaren geleden
C mevrouw wil graag leren zwemmen, maar alleen met vrouwen, van haar man mag het
C de school belde dat haar zoon weinig vriendjes heeft
C kind van 10 blijft thuis van school vanwege angst en houdt van lego
C wil meer structuur, slaapt tot twaalf uur en gaat laat naar bed
C heeft twintig jaar in een garage gewerkt en wil fietsen maken
C slaapt op een slechte matras en heeft rugpijn, wil yoga
C haar moeder is net verhuisd naar een verpleeghuis, ze mist haar erg
C zoekt een plek om te leren lassen
C heeft een nieuwe heup en mag weer fietsen van de dokter
C mevrouw wil graag weer naar de kerk maar kan er niet alleen heen
C vraagt zich af of er een groep is voor mensen die hun partner hebben verloren
C mijn buurman is altijd alleen, kan hij ergens eten
C hij heeft geen energie en ligt veel op de bank
C ze zorgt voor haar broertje met down en is soms moe
C zijn baas heeft hem ontslagen en hij zit nu thuis
C wil de kou in voor de elfstedentocht, zoekt schaatsvrienden
C haar zus en zij hebben ruzie over de erfenis, wil haar verhaal kwijt
C man wil leren opkomen voor zichzelf, laat over zich heen lopen
C ze is drie keer verhuisd in een jaar en wil ergens wortelen
C meneer is 91 en zegt dat hij nog wel even mee wil
C zoekt een tuin om in te werken omdat ze zelf driehoog woont
C kan niet slapen van de zorgen om haar dochter
C ze houdt van thrillers en true crime
C wil afspreken met andere moeders uit de klas
C zoon van 14 krijgt vaak appjes van klasgenoten en voelt zich buitengesloten
C dochter van 12 wil fotograferen
C hij voelt zich te veel thuis en wil een eigen plek om te klussen
C ze maken samen ruzie over het huishouden, zoekt ontspanning
C wil graag een ruimte om muziek te maken met vrienden
C mevrouw zoekt iemand die het leuk vindt om met haar naar de markt te gaan
C zij vindt het een schande dat de bieb weggaat
C wil haar Turkse familie leren koken met minder zout
C zijn dochter van 6 wil zwemmen in het weekend
C meneer wil niet dat zijn zoon alles betaalt
C haar vriendin is verhuisd naar Spanje
C ze doet elke dag boodschappen voor de buurvrouw
C wil een boek lezen over psychologie
C mijn cliënt speelt graag piano 's nachts
C ze is bang dat ze haar Nederlands vergeet
C zoekt een rustige plek om te tekenen
C hij is moe van zijn werk en wil ontspannen
C wil de kinderen uit de straat leren timmeren
C hij wil leren boksen voor zijn zelfvertrouwen
C mevrouw vertelt graag over haar huwelijk van vijftig jaar
C heeft een boot in de gracht en wil met anderen varen
C zij woont op een boot en kent haar buren niet
C meneer wil weer in het huwelijksbootje en zoekt een vriendin
C heeft slechte ervaringen met hulpverleners, wil gewoon koffie
C wil zijn kinderen vaker zien
C werkt als beveiliger met nachtdiensten en slaapt overdag
C haar ex en zij doen het goed samen, om de week heeft ze tijd
C kind van 8 slaapt slecht, moeder zoekt tips van andere ouders
C oudere man die graag over zijn pistoolschietclub vertelt
C ze heeft een kat die alles krabt
C zoekt iemand die de hond uitlaat als ze in het ziekenhuis ligt
C vader wil met zijn dochter van 4 naar zwemles
C meneer brengt elke dag zijn kleinkinderen naar school
C ze heeft haar man zes jaar verzorgd en heeft nu geen doel meer
C hij zit veel op het dakterras en mist gezelschap
C ze is bang voor de toekomst nu haar pensioen klein is
C zijn vrouw beslist waar ze heen gaan, hij vindt alles best
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
