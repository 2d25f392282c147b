/** What workers say, in their own words, and the topics that must be found in it. `-topic` must not. */
export const asked = `
mw komt de deur niet meer uit sinds haar val > uit-huis
dhr zit hele dagen achter de tv > uit-huis
wil weer eens onder de mensen komen > ontmoeten
heeft behoefte aan een praatje en een bakkie > koffie-inloop
spreekt de hele dag niemand > ontmoeten
kent hier nog geen kip sinds ze verhuisd is > ontmoeten
eet al maanden uit de magnetron > samen-eten
leeft op boterhammen omdat koken voor een niet gezellig is > samen-eten
zoekt gezelschap bij het avondeten > samen-eten
wil tussen de middag warm eten met anderen > lunch
kan nog geen ei koken, vrouw deed altijd alles > kookles
wil leren hoe je gezond kookt met weinig geld > kookles rondkomen
kookt heerlijk Indisch en wil dat delen > koken
houdt van taarten bakken voor een ander > bakken
wil eten thuisgebracht krijgen > maaltijd-thuis
zoekt een clubje om mee te wandelen > wandelen
loopt graag een blokkie om > wandelen
wil weer in beweging komen na knieoperatie > bewegen
is stijf en stram, wil oefeningen doen op een stoel > bewegen bewegen-ouderen
durft niet meer te lopen uit angst om te vallen > valpreventie
slecht ter been, komt met rollator naar de koffie > koffie-inloop -wandelen
fietst graag maar kan het niet meer zelf > fietsen
wil op de tandem met iemand mee > duofiets
heeft nooit leren fietsen > fietsles
zijn fiets heeft een lekke band > fiets-repareren -fietsen
houdt van sleutelen aan oude brommers > werkplaats
wil meedoen met gym voor ouderen > bewegen-ouderen
zwom vroeger elke week, zou graag weer baantjes trekken > zwemmen
bewegen in warm water is goed voor haar reuma > aquagym
wil voetballen maar de knieën willen niet meer > voetbal
jongen van 13 wil kickboksen > vechtsport
hardlopen gaat beter met een groepje > hardlopen
jeu de boules of zoiets, lekker buiten > jeu-de-boules
wil graag klaverjasse > klaverjassen
pandoeren en rikken deed hij thuis altijd > kaarten
potje rummikuppen met leeftijdgenoten > spelletjes ouderensoos
dol op bingo > bingo
schaakte vroeger op hoog niveau > schaken
speelt graag domino met landgenoten > domino cultuur-delen
biljarten met de mannen > biljart
breit en haakt de hele dag > breien haken
kan mooi borduren > handwerken
wil iets met haar handen doen > creatief
zou graag leren naaien op de machine > naailes
schildert aquarellen > schilderen
de woonkamer moet geschilderd worden, wil hulp bij muren schilderen > klussen -schilderen
tekent strips > tekenen
werkte altijd met hout > houtbewerking
maakt graag foto's van vogels > fotografie
schrijft gedichten in haar schrift > schrijven
vertelt graag over vroeger > levensverhaal
wil in de tuin werken, heeft groene vingers > tuinieren
kan zijn tuin niet meer onderhouden > tuinhulp
wil groente kweken > moestuin
wil iets met dieren > dieren
zoekt iemand die de hond uitlaat na haar heupoperatie > dierenoppas
ergert zich aan rommel op straat en wil helpen opruimen > zwerfafval
hoge gasrekening, koude woning > energie
houdt van zingen, zat vroeger op een koor > zingen koor
speelt accordeon, mist samenspelen > muziek-maken
wil gitaar leren spelen > muziekles
wil naar klassieke muziek luisteren met iemand > muziek-luisteren
zou graag weer eens naar toneel kijken > theater-kijken
speelde altijd toneel > theater-spelen
naar de bioscoop gaan met anderen > film-kijken
houdt van musea en kunst > museum
wil Nederlands oefenen, durft niet goed te praten > taal
heeft les gehad maar moet meer kunnen spreken oefenen > taalcafe
zoekt nederlandse les in de ochtend > taalles
moet inburgeringsexamen doen > inburgering
kan niet goed lezen en schrijven, schaamt zich > leren-lezen -leesclub
leest drie boeken per week en wil erover praten > -leren-lezen
wil Spaans leren > vreemde-taal -taal
interesse in geschiedenis van de wijk > geschiedenis
is op zoek naar betaald werk > werk-zoeken
wil zijn hart luchten > praten
zoekt een praatgroep voor mannen > praatgroep
man is vorig jaar overleden, mist iemand om mee te praten > rouw-verwerken
wil praten met mensen die ook hun partner verloren hebben > rouw-verwerken
net gescheiden, wil lotgenoten > scheiding lotgenoten
stopt met drinken, zoekt steun > verslaving
zoekt iemand die luistert > luisterend-oor
wil nadenken over levensvragen > filosofie
buurvrouw zoekt hulp met lampjes vervangen > klussen
kan geen boodschappen meer dragen > boodschappen
hoe komt meneer bij de dagopvang, geen vervoer > vervoer dag-opvang
snapt de brief van de belasting niet > formulieren
wil hulp met toeslagen > formulieren
post blijft liggen, ongeopende enveloppen > papieren
schulden en deurwaarder > geldhulp
vader kan niet rondkomen, draait ieder dubbeltje om > rondkomen
ruzie met verhuurder over huur > juridisch
zoekt een maatje om op bezoek te komen > maatje
wil meedenken over de wijk > wijkraad
alleenstaande moeder met peuter zoekt andere ouders > eenoudergezin ouder-kind
moeder wil met haar peuter eropuit > kind-eropuit
vader wil iets doen met zijn zoontje > kind-eropuit
zoontje van 9 verveelt zich na school > kinderclub
dochter wil dansen, geld voor dansschool is er niet > dansen
vragen over opvoeding van puber > opvoeden
net bevallen en ziet alleen maar muren > baby
huiswerk lukt thuis niet, te druk > huiswerk
tiener hangt op straat > jongeren
jongen wil rappen > jongeren-muziek
zit hele dagen te gamen > gamen
zorgt al jaren voor haar man met parkinson > mantelzorg ziekte-lotgenoten
mantelzorger wil er even uit > mantelzorg
hij kan zijn vrouw niet alleen laten > respijt
vrouw is aan het dementeren, wil samen iets leuks doen > dementie
vergeet steeds meer, geheugen wordt slechter > dementie
komt net uit de ggz-kliniek > herstel
somber en komt tot niets > herstel
kan slecht tegen drukte, is snel overprikkeld > prikkelarm
heeft autisme en zoekt rustige plek > autisme
slechthorend, groepen zijn lastig > doof
wil leren mediteren > meditatie
hoofd zit vol, wil ontspannen > rust
katholiek, wil naar de mis > kerkdienst
zoekt een moskee met vrouwengroep > moskee vrouwen
zoekt zin in het leven > zingeving
lesbische vrouw op leeftijd zoekt gelijkgestemden > lhbti
alleen met vrouwen durft ze wel > vrouwen
alleen mannen onder elkaar > mannen
net uit Syrië, kent niemand > nieuwkomers
wil kinderkleren ruilen > kledingruil
heeft geen winterjas voor de kinderen > kledingbank
geen geld voor meubels, nieuwe woning leeg > weggeefwinkel
broodrooster kapot, zonde om weg te gooien > repair-cafe
wil een boor lenen voor een klusje > klussen
wil gereedschap lenen > spullen-lenen
koelkast leeg aan het eind van de maand > voedselbank
zoekt goedkope kleding > kledingruil
wil leren omgaan met zijn nieuwe tablet > telefoonles
kan niet met DigiD inloggen > digid
wil leren mailen met de kleinkinderen > digihulp
wil graag vissen aan de waterkant > vissen
houdt van natuur en bos > natuur
wil wat terugdoen voor de buurt > iets-betekenen
zoekt vrijwilligerswerk, kan goed organiseren > vrijwilligerswerk
dagen zijn leeg sinds zijn pensioen > ritme
heeft structuur nodig en een reden om op te staan > ritme
wil iets nieuws leren > iets-leren
is verlegen en wil zelfvertrouwen > zelfvertrouwen
wil afvallen > gezond-eten
heeft geen vrienden > nieuwe-vrienden
heeft hulp in huis nodig > hulp-thuis
wil leren zwemmen, alleen met vrouwen > zwemles vrouwen
wil met haar moeder naar een geheugencafé > dementie
moeite met de computer > digihulp
zou graag samen met anderen iftar vieren > iftar
kerst alleen, daar ziet hij tegenop > feestdagen
wil eens een dagje weg > uitjes
wil graag dansen maar zittend > -stadswandeling
komt al jaren bij de inloop van de kerk > -wandelen
wil kaarten maken voor zieken > kaarten-maken -kaarten
houdt rekening met haar hart > -geldhulp
heeft last van haar rug > -werkplaats
woont in de buurt van het park > -koffie-inloop
komt uit de kast en zoekt anderen > lhbti
kan niet meer bij de lampen, durft de ladder niet op > klussen
de kinderen groeien uit hun kleren > kledingruil
haar trui heeft een gat, zoekt iemand die naait > naaien
de zondagen duren lang > ontmoeten
woont met haar man in een flat > -mannen -vrouwen
zorgt voor haar vader > mantelzorg -vaders
schaamt zich kapot > -repareren
slikt medicatie voor haar hart > -meditatie
komt met de fiets > -fietsen
wil zich aanmelden voor iets > -wandelen
is dakloos en wil douchen > dakloos
slaapt slecht en piekert > slapen rust
was militair, zoekt andere veteranen > veteranen
past op haar kleinkinderen en wil iets leuks met de kleinkinderen > grootouders
wil stoppen met roken > stoppen-met-roken
vrouw wil zelf leren klussen > klus-leren
moet op zichzelf wonen en kan nog niets > zelfstandig-wonen
koelkast leeg, al twee dagen niks gegeten > voedselbank
deze maand drie keer gevallen in huis > valpreventie
drinkt niet meer sinds vier maanden > verslaving
man verloor vrouw, wil lui die het zelfde meemaakte > rouw-verwerken lotgenoten
broodrooster stuk, waar laten maken > repair-cafe
zou fijn zijn als er elke dag iemand belt > telefooncirkel
het incassobureau belt elke dag > geldhulp -telefooncirkel
zoekt mensen om Spaans mee te spreken > vreemde-taal
post blijft dicht, stapel ongeopende post > papieren
eet slecht sinds de scheiding > -scheiding
Syrische vrouw wil naaien > naaien -nieuwkomers
zit met de telefoon op zijn kamer > -telefooncirkel
zoekt vriendinnen > vrouwen
heeft een boek en een baan > -boeken-ruilen
heeft een ov kaart > -kaarten
haar voeten blijven plakken > -knutselen
sinds de herfstvakantie thuis > -vakantie-kinderen
raakt de draad kwijt > -handwerken
na verhuizing naar een flat > -opruimhulp
watervrees en nachtblind > -blind -herstel
zit op inburgering, kent weinig mensen > ontmoeten -inburgering
staat onder bewind > -geldhulp
bakkie pleur met de buren > koffie-inloop
hangt bij de snackbar met zijn boys > jongeren
rapt en schrijft bars > jongeren-muziek
skeer, geen doekoe > rondkomen
cijfers kelderen in de brugklas > huiswerk
praat amper nl > taal
grond onder zijn nagels > tuinieren
gaat rokend door het leven, wil van de peuken af > stoppen-met-roken
babyspullen en rompertjes > kledingruil
bmi 38, moet afvallen > gezond-eten
met hamer en zaag overweg > werkplaats
tuin is een oerwoud > tuinhulp
mist zijn boot > varen
met oud en nieuw alleen > feestdagen
mensen in dezelfde fase > ontmoeten
ligt hele nachten wakker > slapen
kaarsje opsteken > stilte
dienstmaten van vroeger > veteranen
taki taki in haar eigen taal > cultuur-delen
rekenen snapt ze niet en thuis geen plek om te leren > huiswerk
zoekt elke dag een teken van leven > telefooncirkel -tekenen
zit te spitten op zijn kamer, dikke bars > jongeren-muziek -tuinieren
bouwt zelf pcs, computers is zijn ding > programmeren
wil weer eens samen aan tafel > samen-eten
zou graag iets buiten doen > natuur
wil zelf iets spelen > muziek-maken -spelletjes
jas van de kringloop is te groot > -weggeefwinkel
had een kiosk in Zandvoort > -uitjes
voer jaren op de grote vaart > -varen
komt de douche niet in > wassen
geboren en getogen, weet nog alles van de buurt > geschiedenis
de gordijnrails hangt scheef > klussen
wie let er dan op haar man > respijt
hele dag op de tablet > -telefoonles
heeft nog nooit gefietst > fietsles
wil met de laarzen in de modder > tuinieren
wordt gek van de stilte > ontmoeten -stilte
zoekt iemand om op terug te vallen > maatje
solliciteert zich suf > werk-zoeken
hun zoon zit thuis van school > zorgenkind
snapt de berichten van school niet > schoolouders
kan het kinderfeestje niet betalen, is voor de club > kindpakket -uitgaan
wil weer op zoek naar rust > rust -herkomst-rusland
`
