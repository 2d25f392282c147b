/**
 * Further sentences, by where they lead: S to safety, P to a professional first, N to a beginning, C to activities.
 * Written apart from the lists, and kept so that a list does not lose what it learned.
 */
export const leading: readonly { readonly to: string; readonly text: string }[] = `
S Mevrouw zegt regelmatig dat ze er een punt achter wil zetten
S hij heeft het gehad met het leven
S ziet geen perspectief meer en praat over de dood
S client is somber en heeft plannen gemaakt om zichzelf te doden
S ik wil niet meer wakker worden zegt ze steeds
S denkt dat iedereen beter af is als hij weg is
S heeft een touw in de schuur gehangen
S meneer wil naar zijn overleden vrouw toe
S jongere heeft zelfmoordplannen
S ze verlangt ernaar om te slapen en nooit meer wakker te worden
S wil van het balkon springen
S heeft haar polsen opengesneden
S is suicidal
S suïcidaliteit speelt, zoekt dagbesteding
S hij denkt eraan er uit te stappen
S praat over er niet meer zijn, geeft spullen weg
S hij vindt zijn leven niets meer waard
S mevrouw wordt thuis klein gehouden en geslagen
S vrouw met blauw oog, zegt dat ze tegen de deur liep
S is doodsbenauwd voor haar vriend
S haar ex staat telkens voor de deur en bedreigt haar
S ze wordt door haar schoonfamilie vastgehouden
S haar man bepaalt alles, ze mag met niemand praten
S er wordt thuis veel geslagen
S angstig, man drinkt en wordt dan agressief
S gevlucht voor haar gewelddadige man
S hij heeft haar gisteren in elkaar geslagen
S vader en moeder vechten waar de kinderen bij zijn
S ouders slaan de kinderen
S meisje van 14 wordt door haar oom betast
S baby wordt door elkaar geschud
S zoontje van 4 zit ’s nachts alleen thuis als moeder werkt
S kind komt zonder eten naar school en zit onder de blauwe plekken
S kind wordt opgesloten in zijn kamer
S dochter van 12 krijgt naaktfoto’s van een oudere man
S moeder drinkt en laat de kinderen alleen
S buren horen elke nacht kinderen gillen
S onveilige situatie voor de kinderen
S hij hoort stemmen die opdrachten geven
S denkt dat de buren hem via de muren afluisteren
S praat wartaal en herkent niemand
S zwerft in pyjama over straat
S is al dagen wakker en praat onafgebroken, denkt dat hij god is
S meneer is in paniek en ziet overal vijanden
S acuut psychotisch
S mevrouw ziet beestjes op de muur
S raakt het contact met de werkelijkheid kwijt
S er ligt een mevrouw bewusteloos
S gaslucht in het trapportaal
S meneer heeft een pistool onder zijn bed
S dreigt de boel in brand te steken
S heeft het gas open laten staan
S hapt naar adem
P kan de huur al drie maanden niet opbrengen
P moet eind van de maand zijn woning uit
P krijgt aanmaningen en snapt de brieven niet
P heeft overal leningen lopen
P staat rood en de zorgverzekering is opgezegd
P schuldeisers bellen aan
P heeft geen dak boven zijn hoofd
P slaapt afwisselend bij vrienden op de bank
P gisteren onderuitgegaan in de douche
P mevrouw is de laatste tijd twee keer van haar fiets gevallen
P valt geregeld, durft niet meer de trap op
P heeft een gat in haar hoofd na een val
P geen geld voor boodschappen tot het einde van de maand
P eet maar één keer per dag omdat er geen geld is
P kinderen krijgen alleen droog brood
P heeft nauwelijks te eten
P zit te rillen onder een dekentje, kachel kapot
P heeft de verwarming uitgezet om te besparen
P licht is afgesloten
P warm water doet het niet
P is flink afgevallen en ziet er grauw uit
P neemt haar pillen niet meer in
P heeft doorligplekken
P been met open wond, weigert dokter
P verward sinds gisteren, heeft koorts
P drinkt bijna niks en is suf
P huis is ernstig vervuild
P kan eindjes niet aan elkaar knopen
P post stapelt zich op
P heeft beslag op zijn loon
P uitkering is stopgezet
P woning wordt ontruimt
P zit met een dikke trui in een koud huis
P diep in de schulden
P krijgt zijn insuline niet goed gespoten
P dreigende uithuisplaatsing van het gezin uit de woning
S meneer zegt: het is mooi geweest, ik ga naar mijn Annie
S vertelt dat hij liever vandaag dan morgen dood is
S ze denkt er steeds over om voor een auto te lopen
S heeft zichzelf gesneden
S hij speelt met de gedachte om niet meer verder te leven
S suisidale uitingen
S zit op het randje, heeft het over zelfdoding
S is haar leven zat
S denkt: zonder mij zijn de kinderen beter af
S zoekt op internet naar manieren om te sterven
S heeft haar slaappillen opgespaard
S mijn buurvrouw zegt dat ze zich van kant gaat maken
S jongen wil eruit stappen, ouders radeloos
S niet meer leven, dat wil hij
S wordt regelmatig door partner vernederd
S vriend leest haar berichten en wordt boos als ze weggaat
S ze krijgt klappen van haar zoon
S vrouw schuilt in de opvang voor haar man
S hij is door zijn vrouw met een pan geslagen
S haar broers dreigen haar te vermoorden vanwege eer
S ze moet trouwen met haar neef in Marokko
S meisje moet seks hebben voor geld
S werkt 80 uur in een restaurant, krijgt niks betaald en mag niet weg
S oma wordt door kleinzoon bestolen en bedreigd
S ze heeft wurgsporen in haar hals
S mevrouw durft thuis niets te zeggen uit angst voor haar man
S voelt zich bedreigd door haar ex
S hij breekt in bij zijn ex en bespiedt haar
S agressie in huis, moeder zoekt afleiding
S vader is handtastelijk bij zijn dochter
S kleuter zegt dat papa hem slaat
S moeder schreeuwt en slaat, kinderen zijn bang
S kinderen lopen vies en hongerig over straat, ouders drinken
S baby ligt uren te huilen, moeder is dronken
S kind van 7 zorgt alleen voor zijn broertjes, ouders zijn dagen weg
S leraar zag striemen op zijn rug
S stiefvader kruipt bij haar in bed
S jongen van 12 wordt gebruikt om drugs rond te brengen
S meneer praat met de televisie en denkt dat die terugpraat
S gelooft dat de buren gif in haar eten doen
S heeft waanideeen over de overheid
S staat midden in de nacht te schreeuwen op het balkon
S is zichzelf niet, ziet geesten
S helemaal door het lint
S is in de war en loopt de straat op zonder kleren
S voelt zich door iedereen bekeken en komt daarom niet buiten, hoort fluisteren
S zit in een crisis
S vader staat met een bijl te zwaaien
S er is brand geweest en ze stookt weer in de kamer
S ligt al uren op de grond en kan niet opstaan
S kan amper ademen
S heeft gif ingenomen
S heeft net een hele strip paracetamol genomen
P heeft een berg schulden
P de energie wordt volgende week afgesloten
P heeft al weken geen warm eten gehad want er is geen geld
P zit zonder geld en zonder eten
P kan zijn medicijnen niet betalen
P moet weg uit zijn kamer en weet niet waarheen
P leeft op straat
P slaapt bij zijn zus op de bank omdat hij zijn huis kwijt is
P wordt uit haar flat gezet
P huurbaas wil hem eruit hebben
P struikelde over het kleed, heup gekneusd
P is afgelopen maand vaak gevallen
P valt om de haverklap
P heeft meerdere valpartijen gehad
P ondergewicht en eet niet meer
P gaat met honger naar bed
P haalt eten uit de vuilnisbak
P eet katten voer
P het is ijskoud bij haar binnen
P heeft geen kachel
P kan de stookkosten niet betalen
P heeft een ontstoken teen en gaat niet naar de dokter
P vergeet te eten en te drinken
P heeft al maanden de zorgverzekering niet betaald
P belastingdienst wil geld terug, raakt in paniek van brieven
P durft de blauwe enveloppen niet te openen
P komt elke maand geld tekort
P komt niet uit met haar geld
P kan de vaste lasten niet meer opbrengen
P heeft een loonbeslag
P op zwart zaad
P krijgt geen uitkering en heeft geen inkomen
P bewindvoerder zegt dat er niets meer is, geen eten
C wil graag leren zwemmen, is bang in diep water
C heeft last van de buren en wil kennismaken
C zoekt een maatje, is erg eenzaam sinds de scheiding
C meneer zit in de put en wil afleiding
C somber, wil bewegen
C depressieve klachten, zoekt iets creatiefs
C haar man is ziek en zij wil er even uit
C wil samen met haar man iets doen
C man en vrouw willen samen dansen
C zoekt iets voor haar zoon van 9 die graag vecht, judo ofzo
C zijn dochter is druk en wil voetballen
C kinderen spelen veel buiten, zoekt een speelgroep
C is nieuw in de stad en kent niemand
C wil meer contact met buren, die zijn soms boos
C ruzie met haar zus, wil praten
C verhuisd naar een kleinere flat en mist haar tuin
C moet van de dokter meer bewegen
C moet meer de deur uit van de huisarts
C heeft het koud op de fiets en wil binnen sporten
C krijgt energie van muziek
C vindt koken leuk maar heeft geen oven
C wil leren koken voor weinig geld
C eet elke dag alleen
C eet niet graag alleen
C eet slecht als ze alleen is, wil samen eten
C eet vaak kant en klaar, wil gezonder leren koken
C heeft geen tuin maar wil moestuinieren
C is gestopt met werken en verveelt zich dood
C meneer is op zoek naar mensen om mee te kaarten, vroeger bij de marine
C heeft een rijbewijs en wil mensen brengen
C wil op zijn oude dag nog leren pianospelen
C weduwe, mist haar man, wil lotgenoten
C verdriet om overleden kind, zoekt rouwgroep
C heeft een verleden met drugs, is clean, zoekt een nieuwe kring
C ex-gedetineerde wil aan de slag
C heeft dementie en houdt van zingen
C vergeetachtig, wil geheugentraining
C slechthorend en daardoor eenzaam
C kan niet tegen prikkels, autisme
C angstig in groepen, wil wel eens tekenen
C bang om alleen te reizen
C is bang alleen thuis ’s avonds
C durft niet alleen naar buiten sinds corona
C jongen wordt gepest op school, wil weerbaarder worden
C wordt gepest
C meisje van 13 zonder vrienden
C puber zit de hele dag op zijn kamer te gamen
C gezin met weinig geld zoekt uitje
C wil kleding ruilen voor de kinderen
C zoekt speelgoed voor haar baby, weinig geld
C kan geen nieuwe fiets betalen, wil leren repareren
C laptop kapot
C wil haar koelkast laten repareren
C wil haar huis opruimen en heeft hulp nodig
C tuin is te zwaar geworden
C heeft pijn in haar rug en wil yoga
C herstelt van borstkanker, wil lotgenoten
C heeft diabetes en wil leren gezond koken
C wil stoppen met roken
C heeft een beroerte gehad, wil weer oefenen met praten
C na hartinfarct weer willen bewegen
C heeft MS en zoekt aangepast sporten
C slaapt slecht en piekert veel
C slaapt overdag en is ’s nachts wakker, geen ritme
C zit veel op straat te hangen, 15 jaar, wil voetballen
C loopt graag buiten op straat rond
C kijkt uit naar het weekend
C staat graag op straat een praatje te maken
C wil een brief leren schrijven in het Nederlands
C post uit de bus halen lukt niet, wil hulp bij formulieren
C wil hulp met toeslagen aanvragen
C papierwerk is moeilijk, kan niet goed lezen
C wil weten hoe DigiD werkt
C wil budget leren maken
C heeft een uitkering, wil vrijwilligerswerk
C zit in de bijstand en wil sporten
C wil als vrijwilliger bij de brandweer
C was vroeger politieagent, houdt van orde
C kan goed koken voor grote groepen, was kok in het leger
C schiet graag plaatjes, fotograaf
C houdt van messen slijpen en houtsnijden
C wil boogschieten
C kickboksen lijkt hem leuk
C wil leren slaan op een drumstel
C gaat graag naar de kerk en gelooft in God
C wil over de oorlog praten in een groep
C vertelt graag over de dood van zijn ouders
C wil een levenstestament bespreken
C is 93 en zegt dat hij nog lang niet dood wil
C zegt dat ze niet dood wil maar juist weer leven
C kan niet meer autorijden, wil vervoer
C heeft zijn been verloren, rolstoel
C heeft haar huis verloren aan een brand jaren geleden, nu weer stabiel
C heeft een kat die ziek is
C haar hond is dood en ze mist het wandelen
C wil een herdenking bijwonen
C dol op spannende boeken en moord
C leest graag thrillers over moord en geweld
C schrijft graag over haar leven
C leven is saai geworden, zoekt wat te doen
C wil weer zin in het leven krijgen
C wil weer leven in de brouwerij
C komt moeilijk op gang ’s ochtends
C gaat om de dag naar dialyse
C wil leren omgaan met geld
C kleinkinderen wonen ver, heeft oppas-ervaring
C wil oppassen op kinderen in de buurt
C haalt graag kinderen van school
C wil een straatspeeldag
C zoekt een plek waar haar kind veilig kan spelen
C houdt van warme maaltijden, wil niet alleen koken
C heeft honger naar cultuur
C wil graag eens uit eten met anderen
C brood bakken lijkt haar leuk
C wil weten waar je kunt zwemmen zonder trap
C heeft haar pols gebroken en kan niet koken
C loopt met rollator, bang om te vallen
C wil valpreventie volgen
C wil niet vallen
C komt graag in de bieb, valt daar soms in slaap
N wil een straatfeest organiseren
N denkt erover om een gezamenlijke moestuin te starten
N heeft plannen om een weggeefkast te maken in de straat
N wil met wat buren een wandelclub beginnen
N zou zelf een huiskamer willen openen voor de buurt
N zoekt hulp om een eetclub op te richten
N wil kinderen uit de straat bij elkaar brengen en een speelmiddag opzetten
N wil een taalcafé beginnen
C wil beginnen met tekenen
C wil starten met zwemles
C begint volgende week met een baan
C wil helpen bij het organiseren van activiteiten
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
