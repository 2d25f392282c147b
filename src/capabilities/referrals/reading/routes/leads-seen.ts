import type { Lead } from './leads.ts'

/** Sentences that tell what is seen and never name it, written before the lists that read them. */
export const leadingAwaySeen: readonly Lead[] = `
S ze moet haar man elke minuut laten weten waar ze is
S haar vriend heeft al haar contacten uit haar telefoon gewist
S mevrouw durft niks te zeggen als haar man erbij zit, ze kijkt steeds naar hem
S hij heeft haar sleutels ingepikt zodat ze het huis niet uit kan
S draagt in de zomer lange mouwen, zegt dat ze weer tegen de deur is gelopen
S kleinzoon haalt elke week geld van oma's rekening
S sinds zijn dochter de bankzaken doet is er nooit geld meer voor boodschappen
S een nieuwe 'vriend' heeft meneer overgehaald het huis op zijn naam te zetten
S mevrouw van 88 heeft haar spaargeld gegeven aan een man die ze nog nooit gezien heeft
S buurman pint met haar pasje en ze krijgt geen bonnetjes
S moeder ligt de hele dag in een natte luier, zoon laat de thuiszorg niet binnen
S meneer is sterk vermagerd en heeft doorligplekken, zijn vrouw wil geen hulp
S familie doet haar met een riem in de stoel vast
S zijn zoon geeft hem extra slaappillen zodat hij rustig is
S demente vrouw wordt door haar man op de slaapkamer gezet met de deur op slot
S dochter heeft een Nederlandse vriend en haar broers mogen het niet weten, ze is doodsbang
S ouders nemen haar van de zomer mee naar Turkije en dan komt ze niet meer terug, zegt ze
S haar ooms zeggen dat ze de familie te schande heeft gezet
S jongen is uit de kast en zijn vader zegt dat hij hem wat aandoet
S ze is 17 en er is al een man voor haar uitgekozen in Pakistan, ze wil niet
S kleuter komt zonder jas en zonder eten op school, en dat al weken
S moeder ligt de hele dag op bed en het jongetje van 5 zorgt voor zichzelf
S buren horen elke avond een kind huilen en een man brullen
S tweeling van 3 speelt zonder toezicht bij de gracht
S meisje vertelt op de club dat papa 's nachts in haar kamer komt
S meneer zegt dat we volgende week niet meer hoeven te bellen, dan is hij er niet meer
S ze wil gewoon slapen en niet meer wakker worden
S hij heeft zijn hond weggegeven en afscheidsbrieven geschreven
S ze zegt dat iedereen beter af is zonder haar
S hij staat steeds vaker op het spoorviaduct te kijken
S zij hoort stemmen die haar opdrachten geven
S hij plakt alle ramen af want de buren zenden straling uit
S denkt dat haar eten vergiftigd wordt en eet al dagen niks
S loopt in zijn onderbroek over straat te schreeuwen dat hij Jezus is
S manisch, slaapt al vijf nachten niet en geeft al zijn geld weg
S het ruikt er naar gas en ze merkt het zelf niet
S ze stookt binnen op de barbecue om warm te worden
S het hele gezin heeft hoofdpijn en is misselijk als de kachel aan is
S ze laat steeds het fornuis aanstaan, vorige week een brandje
S de koolmonoxidemelder gaat steeds af
S hij heeft een pistool in het nachtkastje liggen
S zoon loopt met een mes op zak, zegt dat hij zich moet verdedigen
S haar ex stond met een honkbalknuppel voor de deur
S meneer zwaait met een bijl naar de buren
S hij zegt dat hij de boel in de fik steekt
P de brieven van het CJIB liggen ongeopend op een stapel
P hij heeft overal rood staan en leent van iedereen
P er wordt beslag gelegd op haar loon
P ze krijgt de aanmaningen niet meer bij elkaar opgeteld
P kan de zorgverzekering al maanden niet betalen
P moet volgende maand zijn huis uit van de woningbouw
P slaapt bij vrienden op de bank, heeft geen adres meer
P deurwaarder heeft de ontruiming aangezegd
P hij woont sinds kort in zijn auto
P huurachterstand van vijf maanden, de corporatie dreigt
P de stroom is er afgehaald
P ze zit zonder water want de rekening is niet betaald
P energieleverancier gaat afsluiten
P gezin zit al een week bij kaarslicht omdat het licht is afgesloten
P prepaid stroommeter is weer leeg en er is geen geld om op te laden
P ze is deze maand al drie keer onderuit gegaan in de badkamer
P hij lag vanochtend naast zijn bed en kon niet overeind komen
P staat erg wiebelig op haar benen en is pas gestruikeld over het kleed
P mevrouw smakte van de trap vorige week
P meneer is weer gevallen en had zijn alarmknop niet om
P de koelkast is leeg en het is nog tien dagen tot de uitkering
P ze slaat het avondeten over zodat de kinderen kunnen eten
P hij leeft op brood en water tot het eind van de maand
P er is geen cent meer voor boodschappen
P vist eten uit containers achter de supermarkt
P de cv doet het niet en ze heeft geen geld voor een monteur
P mevrouw zit met jas en muts op de bank omdat stoken te duur is
P het is 13 graden in huis en hij durft de verwarming niet aan te doen
P ze stookt alleen nog een uurtje per dag, bang voor de rekening
P ligt de hele dag in bed onder drie dekens om niet te hoeven stoken
N heeft een idee voor een repaircafé, zoekt meedenkers en een potje geld
N willen de lege fietsenkelder ombouwen tot buurtkamer
N bewoners willen samen een moestuin aanleggen op het pleintje
N ze loopt rond met een plan voor een weggeefkast in de straat
N hij wil een wandelgroep oprichten voor mannen
N hoe vraag je subsidie aan voor een buurtfeest
N wij zouden graag een speelgoedbieb van de grond krijgen
S zij kan pas komen als haar man nachtdienst heeft, anders merkt hij het
S vrouw belt stiekem vanaf het toilet en hangt op als er iemand binnenkomt
S ze krijgt twintig euro per week van hem en moet alle bonnen inleveren
S haar ex weet steeds waar ze is, er zat een airtag in de kinderwagen
S thuishulp heeft meneer 4000 euro laten overmaken
S de dochter heeft de pinpas van mevrouw, de kasten zijn leeg en de rekeningen onbetaald
S sinds haar neef bij haar inwoont raken er steeds spullen en sieraden weg
S meneer moest bij de notaris tekenen maar wist niet waarvoor, zijn nichtje had het geregeld
S mevrouw heeft al drie keer geld gestuurd naar een legerofficier van internet
S de zoon laat zijn vader met dementie uren alleen in een afgesloten huis
S partner snauwt en trekt hem hardhandig uit de stoel
S mantelzorger zegt dat hij soms zo hard knijpt dat ze blauw ziet
S hij is bedlegerig en zijn vrouw geeft hem niets te drinken zodat het bed droog blijft
S sinds haar scheiding spreekt de familie over de eer en staan er neven voor de deur
S ze is stiekem getrouwd met een jongen van een ander geloof en wordt nu gezocht door haar broers
S zusje van 15 mag niet meer naar school en wordt thuis gehouden tot de bruiloft
S is bang om besneden te worden als ze naar Somalië gaan
S jonge vrouw durft niet te zeggen dat ze zwanger is, haar vader vermoordt haar
S de baby heeft al dagen dezelfde pamper aan en ruikt zuur
S vader gooit met spullen en de kinderen verstoppen zich onder het bed
S kinderen van 4 en 6 lopen om elf uur 's avonds nog buiten zonder jas
S juf ziet dat een leerling steeds ineenkrimpt als je je hand optilt
S meisje van 12 krijgt appjes van een volwassen man die wil afspreken
S ze zegt dat ze haar moeder gauw weer zal zien, daarboven
S hij vraagt hoeveel paracetamol gevaarlijk is
S voor mij is het klaar, zegt meneer, jullie hebben je best gedaan
S ik zou het niet erg vinden als ik onder een vrachtwagen kwam, zei ze
S ze heeft haar polsen bekrast en wil het niet laten zien
S hij eet alleen nog uit blik omdat zijn moeder hem wil vergiftigen
S mevrouw belt elke nacht de politie want er lopen mannen over haar plafond
S hij denkt dat het journaal over hem gaat en verstopt zich in de kast
S ze is achterdochtig, heeft alle sloten vervangen en praat met iemand die er niet is
S jongen zit al een week in het donker, wast zich niet en lacht in zichzelf
S er komt zwarte rook van de geiser af
S meneer heeft een butagaskacheltje in zijn slaapkamer staan en voelt zich steeds duizelig
S ze verwarmt de keuken met de oven open
S brandgevaar, het huis staat tot het plafond vol kranten en hij rookt in bed
S sissend geluid bij de gasmeter en het stinkt
S mijn cliënt heeft een jachtgeweer onder zijn bed en drinkt veel
S jongen van 15 neemt een mes mee naar school omdat hij ruzie heeft
S de buurman kwam met een hamer op hem af
S hij liet tijdens het huisbezoek een vuurwapen zien
S ex heeft gedreigd haar auto in brand te steken
P er liggen tien vensterenveloppen die ze niet durft te openen
P hij heeft van alles op afbetaling gekocht en loopt achter
P kan de eindafrekening van de energie niet betalen, 900 euro
P moet kinderopvangtoeslag terugbetalen en raakt in paniek
P heeft zijn hele salaris vergokt online
P de verhuurder heeft de huur opgezegd en ze kan nergens heen
P moeder en dochter zwerven van logeeradres naar logeeradres
P vonnis van de rechter: woning moet leeg voor de eerste
P hij is uit de opvang gezet en slaapt nu in het park
P na de scheiding heeft hij geen woning, logeert bij zijn broer op zolder
P Vattenfall heeft een brief gestuurd dat ze morgen komen afsluiten
P sinds dinsdag geen elektriciteit, niet betaald
P geen warm water meer want het gas is eraf
P de waterleiding is dichtgedraaid door PWN
P ze laden hun telefoon op bij de buren omdat er geen stroom is
P zakte gisteren door haar benen in de keuken
P buurman vond haar op de keukenvloer
P hij is van het keukentrapje gevallen en heeft een dik hoofd
P de laatste weken steeds evenwicht kwijt, al twee keer op haar billen beland
P mevrouw is gister gevalle in de tuin
P de kinderen gaan met een lege maag naar bed
P gezin eet de laatste week van de maand alleen nog rijst
P kan geen luiers en babymelk meer kopen
P hij heeft sinds eergisteren niks gegeten, geld is op
P vraagt of er ergens een voedselpakket is
P ze draagt drie truien en wanten in huis
P de ketel is stuk en de huisbaas doet niks
P oude man zit in een onverwarmd huis
P zet de thermostaat niet hoger dan 12 omdat ze de rekening niet kan betalen
P de baby slaapt met een muts op want het is te koud in huis
N een groepje flatbewoners wil van de lege kelder een klusruimte maken
N wij willen met de straat een buurtmaaltijd gaan organiseren, wie helpt ons op weg
N mevrouw wil haar eigen naaiclub beginnen, zoekt een ruimte
N zij wil een maandelijks vrouwenontbijt van de grond krijgen
N hoe begin je een buurtmoestuin
N zoekt geld en vergunning voor een plein vol bloembakken
S ze mag haar zus niet meer zien van haar vriend
S ze vraagt bij elke afspraak of haar man het echt niet te weten komt
S thuis is het alsof ze op een vulkaan leeft, je weet nooit wanneer hij ontploft
S haar vriend heeft haar vorige week tegen de muur geduwd
S zoon woont bij moeder in en leeft van haar aow, zij durft er niks van te zeggen
S kleindochter komt alleen langs als ze geld nodig heeft en dwingt oma te pinnen
S hulp in de huishouding heeft de pincode en er is 2000 euro weg
S ze wordt onder druk gezet om te tekenen voor een lening van haar ex
S dochter laat haar vader in zijn eigen vuil liggen
S meneer met dementie wordt aan de stoel vastgezet als zijn vrouw boodschappen doet
S ze schreeuwt tegen haar demente man en geeft hem soms een duw
S mevrouw ziet er onverzorgd uit, haar zoon wimpelt iedere hulp af
S meisje is weggelopen omdat ze een man moet trouwen die ze niet kent
S haar broer volgt haar de hele dag omdat ze een hoofddoek weigert
S familie dreigt haar terug te sturen naar Afghanistan als ze niet luistert
S zij is gescheiden en haar schoonfamilie zegt dat ze hun naam heeft bezoedeld
S man wil dat zijn dochter van 16 stopt met school en trouwt
S peuter loopt elke dag in een volle luier en moeder reageert nergens op
S jongen van 9 heeft brandwonden van een sigaret
S ouders gebruiken drugs en de kinderen moeten zelf hun eten maken
S kind alleen thuis, buren horen gillen
S kleindochter vertelde oma dat haar stiefvader haar aanraakt
S hij wil er niet meer zijn
S zonder mijn vrouw hoeft het van mij allemaal niet meer
S mevrouw heeft al haar pillen bewaard en zegt dat ze er klaar mee is
S hij zegt dat hij zijn auto tegen een boom gaat zetten
S jongen van 16 zoekt op hoe je een strop knoopt
S hij is gestopt met zijn medicijnen en denkt dat iedereen hem filmt
S ze praat met haar overleden man en gooit meubels naar buiten
S meneer ziet overal tekens en slaapt al dagen niet
S is ervan overtuigd dat zijn buren agenten zijn
S staat midden in de nacht naakt in de tuin te roepen
S ze vergeet steeds het gas uit te draaien
S rookmelder piept door de rook, pannetje op het vuur vergeten, al de derde keer
S stookt een vuurtje in de woonkamer omdat de verwarming kapot is
S er hangt een gaslucht in het trappenhuis
S gezin slaapt met de houtskoolbarbecue in de kamer
S man staat met een mes voor de deur van zijn ex
S hij bewaart handgranaten in de schuur
S zoon heeft een zwaard gekocht en zegt dat hij gaat afrekenen
S buurman schoot met een luchtbuks op de kinderen
S ze slaapt met een mes onder haar kussen, bang voor haar ex
P de bank heeft de hypotheek opgeëist en hij betaalt al een half jaar niet
P ze koopt alles op Klarna en heeft nu incasso's
P er komt een deurwaarder langs en ze weet niet wat ze moet doen
P heeft geen overzicht meer van haar rekeningen
P zzp'er met 30.000 euro belastingschuld
P wordt vrijdag uit zijn kamer gezet
P gezin met drie kinderen moet uit het vakantiepark en heeft niets anders
P hij slaapt in het trappenhuis van de flat
P woont illegaal in een bedrijfspand en moet eruit
P het huurcontract loopt af en ze weet niet waarheen
P elektriciteit is afgesloten sinds vrijdag
P zit met twee kinderen zonder licht
P de meter is verzegeld
P krijgt brief dat de stroom wordt afgesloten
P geen verwarming en geen warm water, de leverancier heeft alles dichtgezet
P mevrouw is vannacht uit bed gevallen
P valt wel drie keer per week
P ze is gister lelijk terechtgekomen op haar heup
P kan na een val niet meer opstaan zonder hulp
P geen geld voor eten deze week
P ze heeft al twee dagen niet gegeten
P wil zich aanmelden bij de voedselbank
P de kinderen nemen geen brood mee naar school want er is niks in huis
P hij eet bij de buren omdat zijn kast leeg is
P zit de hele winter zonder kachel
P ze kan de gasrekening niet meer betalen en heeft de kachel uitgezet
P in huis is het niet warmer dan 14 graden
P het raam is kapot en het is zo koud dat ze met jas slaapt
N wil samen met de buurvrouw een koffiemiddag beginnen voor de flat
N drie moeders willen een speelgroepje opzetten
N wil van zijn garage een fietswerkplaats voor de buurt maken
N zoekt bewoners die mee willen doen met haar plan voor een pluktuin
N heeft een plan voor een buurtbioscoop
N wil een filmavond organiseren in het wijkcentrum
S haar man laat haar nooit alleen met de hulpverlener praten
S vriend wordt steeds bozer, ze slaapt met haar tas ingepakt
S de buurvrouw doet boodschappen en houdt het wisselgeld, er is al 500 euro weg
S zoon komt alleen als de aow binnen is en neemt dan alles mee
S meneer ligt al dagen in hetzelfde bed, zijn dochter geeft hem te weinig te drinken
S haar familie wil haar naar Irak brengen om te trouwen
S peuter van 2 zit de hele avond alleen in de box terwijl moeder uit is
S meisje van 8 zegt dat mama haar in de kelder opsluit
S hij zegt: nog even en dan ben ik van alles verlost
S ze wil niet meer leven
S mevrouw denkt dat de thuiszorg haar wil vergiftigen
S hij schreeuwt de hele nacht tegen mensen die er niet zijn
S de buren ruiken gas bij haar voordeur
S hij dreigt met een mes
S hij heeft haar met de dood bedreigd
S word ik thuis geslagen als ik te laat ben
P schuldsanering is afgewezen en de brieven stapelen zich op
P hij heeft zeven incassobureaus achter zich aan
P over twee weken staat hij op straat
P gezin slaapt al een maand in de auto
P ze zitten zonder gas en licht
P mevrouw ligt steeds vaker op de grond na een val
P vorige maand van de trap gevallen, durft niet meer
P er is geen geld meer om te eten
P kinderen krijgen alleen brood met niks
P huis is ijskoud, ze kan stoken niet betalen
N wil in de flat een leeskring opzetten
N wij hebben een idee: een ruilkast bij de speeltuin
N bewoners willen van het plantsoen een pluktuin maken
N meneer wil een klusdienst voor ouderen beginnen
S haar man slaat niet maar breekt haar helemaal af met woorden
S ze heeft een vluchtkoffer klaarstaan bij de buren
S ex houdt de kinderen bij haar weg en dreigt ze mee te nemen naar het buitenland
S schoondochter laat opa steeds cheques tekenen
S baby van 5 maanden wordt door moeder hard door elkaar geschud
S jongetje van 4 zit onder de vlooienbeten en heeft altijd honger
S hij heeft vannacht op het dak gestaan
S mevrouw weigert nog te eten want ze wil naar haar man
S als dit zo doorgaat spring ik voor de trein
S denkt dat zijn moeder vervangen is door een robot
S hele huis vol rook, pan op het vuur vergeten
S vader schiet met een geweer in de lucht als hij dronken is
P kan zijn lening bij de kredietbank niet aflossen
P de woning wordt maandag ontruimd
P ligt al sinds vannacht op de grond, durfde niemand te bellen
P ze eten al een week bij de kerk omdat er thuis niks is
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
