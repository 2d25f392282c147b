import type { Lead } from './leads.ts'

/** Danger in long sentences that ask for an activity as well. */
export const dangerBesideAWish: readonly Lead[] = `
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
S zoekt online naar hoe je zonder pijn weg kunt gaan, wil leren computeren
S heeft een brief aan zijn dochter geschreven voor als hij er niet meer is en ruimt alles op. zoekt niks
S zit urenlang op de brugleuning en zegt dat hij gewoon uitkijkt. wil hardlopen
S zegt dat haar man haar telefoon doorzoekt en dat ze om vier uur thuis moet zijn, zoekt naailes
S vriend trekt haar aan de haren als ze te laat is, wil op fitness
S jochie van 6 met brandwondjes op de armen, zegt dat hij stout was. wil tekenen
S kinderen van 3 en 5 liepen om elf uur 's avonds alleen op straat, ouders lagen te slapen
S schoonzoon laat oma papieren tekenen en haar rekening is leeg, zoekt koffieochtend
S meisje van 16 wordt volgende week naar Pakistan gestuurd om te trouwen, wil zwemmen
S hij denkt dat de buren gas door het stopcontact blazen en slaapt niet meer, zoekt sport
S buurman dreigt haar hond en haarzelf iets aan te doen, ze durft niet meer naar buiten. zoekt wandelclub
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
