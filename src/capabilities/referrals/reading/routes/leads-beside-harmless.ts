import type { Lead } from './leads.ts'

/** Sentences with the words of a sign that ask for activities only. */
export const harmlessBesideAWish: readonly Lead[] = `
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
C wil graag leren budgetteren, heeft geen schulden
C bang voor de tandarts en zoekt afleiding
C krijgt veel post van haar kleinkinderen en wil terug leren schrijven
C zoekt een kamer voor haar kunstclub, de oude ruimte sluit
C moet vaker de deur uit van zichzelf, zoekt een wandelmaatje
C gaat verhuizen naar een seniorenflat en wil daar vrienden maken
C is niet gevallen maar wel voorzichtig, wil tai chi
C viel vroeger vaak maar sinds de nieuwe heup nooit meer, wil dansen
C kan niet goed traplopen, zoekt iets op de begane grond
C houdt niet van vis en zoekt een kookgroep
C kan niet koken en eet elke dag pizza, wil leren koken
C heeft een lege koelkast nodig voor het buurtfeest
C koude handen door reuma, zoekt warmwaterzwemmen
C vindt het thuis te stil en te koud van sfeer, zoekt warmte bij mensen
C wil de radiator in het clubhuis schilderen
C is verdrietig maar heeft een goede psycholoog, zoekt wandelgroep
C was verslaafd, drie jaar clean, zoekt sportclub
C rookt een pakje per dag en wil stoppen, zoekt beweegclub
C haar vriend drinkt niet en zij ook niet, ze zoeken een alcoholvrij cafe
C baby huilt veel en de moeder zoekt een slaapworkshop
C vader en zoon willen samen boksen
C haar man is jaloers op haar talent, lacht ze, zoekt koor
C zoekt een club voor messenwerpen
C wil afscheid nemen van haar oude meubels en zoekt klusmaatje
C zijn zoon woont ver weg en hij mist hem, zoekt aanspraak
C kijkt graag van de brug naar de boten, zoekt fotoclub
C bedankt voor alles, ik zoek nog een cursus Frans
C gaat slapen met een boek en zoekt een leesclub
C heeft een stem als een engel en hoort zichzelf graag, zoekt koor
C zoekt een oppas voor als ze boodschappen doet, peuter van 2
C kind van 4 is bang in het donker, moeder zoekt tips en een speelgroep
C wil leren hoe je een gps gebruikt bij het wandelen
C familie zoekt haar op in het weekend, door de week is het stil
C arbeidsmigrant wil Nederlands leren op zondag
C woont boven het restaurant en werkt er, zoekt sport op maandag
C kan een dag niet zonder haar hondje, zoekt wandelgroep met honden
C haar moeder is dement en woont in een verpleeghuis, ze zoekt lotgenoten
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
