import type { Lead } from './leads.ts'

/** Sentences as workers type them, in haste and with slips, by somebody who had not seen the lists. */
export const leadingAsTold: readonly Lead[] = `
C was bewindvoerder van beroep, is nu gepensioneerd en wil briddgen
N hij wil een zomerkamp voor kids uit de buurt organiserren, plan ligt er, nog geen geld
C tel contact, eet geen varkensvlees, zoekt eettafel waar dat kan
N dhr heeft een plan voor een wandelgroep op zondag, bestaat nog niet
P prepaid meter leeg, zit met kaarsen, geen geld tot vrijdag
P duizelig bij opstaan, hangt aan de meubels
P vervuilde woning met kattenpoep, mw zelf ook verwaarloosd
C hij gaat dood van de veerveling sinds zijn pensioen
S jongen van 14 moet pakketjes rondbrengen voor oudere gasten en durft niet te stoppen zei de buurvrouw net
C kookt graag, zou met anderen willen koken. iemand een idee?
C tel contact, valt best mee met de eenzaamheid, maar 1x per week iets zou leuk zijn
P Koelkast leeg tot de 23e.
P Plotselinge achteruitgang geheugen sinds ziekenhuisopname
N Heeft uitgewerkt plan + begroting voor buurtbioscoop, zoekt zaaltje.
N hee, wil met paar moeders huiswerkklas opzetten voor kinderen uit de wijk
C Zijn zus kan hem af en toe wel schieten zegt ze lachend, wil even eigen uitje.
C heeft zijn vuur terug, wil weer muziek maken in bandje
P hoi, er ligt beslag op het loon van meneer.
S Er is sprake van dwingende controle door partner; zij mag geen contact met familie.
C geen zin om zelf wat op te zetten, gweoon aanschuiven
S ze wil gewoon niet meer waker worden zegt ze
C bang in het donker dus alleen overdag
S baby huilt de hele dag, niemand doet open
C ze hebben soms ruzie over de afwas, lachen ze om. willen samen iets doen
P mw heeft 4 maanden huurachterstand
S stookt een vuurtje in de woonkamer om warm te worden
N Groepje bewoners wil een buurtapp en buurtpreventie opzetten.
C Wil leren organiseren van haar foto's op de computer.
S Kind heeft brandplekken op zijn armen.
S Meneer heeft afscheidsbrieven klaarliggen, vond zijn dochter
C haar man is een schat, samen willen ze naar line dance
C achterstand in nederlands, niet met geld, zoekt taalcafe
N ze heeft zin om zelf yoga in het park te gaan geven aan buurtgenoten, gratis, moet dat verzekerd?
C had vrooeger zelf een koor opgericht, wil nu alleen nog meezingen
P overleg: mw is deze maand 3x gevallen
C been is genezen, wond dicht, mag weer zwemmen
S buurman bedreigt haar met de dood over de heg
C hee, wil meedoen met een bestaande eetclub, niet zelf regelen
S dhr ziet geen uitweg meer en spaart zijn slaappilllen op
C wil zelfverediging leren, voor zelfvertrouwen
S nav huisbezoek: hij heeft een touw gekocht zegt zn zus
P vergeet haar medicijnen of neemt ze dubel
S 3x brandje in de keuken deze maand, pan vergeten, woont alleen
S Jongere wordt afgeperst, moet elke week geld brengen
P 12 kilo afgevallen sinds zijn vrouw er niet is, kookt niet.
C bang voor honnden, dus geen plek met hond
P Hij is zelf gestopt met zijn hartpillen.
S manisch denk ik, wil zn huis verkopen en rijdt als een gek door de wijk
C Geen schulden meer! wil nu eindelijk iets leuks doen.
C had als kind een strenge vader die sloeg, hij is nu 74 en wil graag schaken. iemand een idee?
S hoi, een 'aardige meneer' regelt sinds kort haar bankzaken en het huis staat nu op zijn naam
P ze wil graag mee eten in t buurthuis want thuis is er niets meer in de kast, en de huur is ook niet betaald
N hij mist een schaakculb hier en wil er zelf een van de grond krijgen
C is nooit gevallen en wil dat zo houden, beweegclubje graag
N Bewoners willen gezamenlijk een stichting oprichten voor de seeltuin
P moet 1 jan de woning uit en heeft niks anders
C eet graag vis, en vertelt daarover, kookgroep
S praat wartaal en mond hangt scheef
P leeft op koekejs en koffie, broek zakt af
P leent bij de een om de ander af te btalen
P bloedverdunnres door elkaar gehaald met die van haar man
N Idee van bewoner: klusdienst door en voor buren. Zoekt meedenkers.
S Ex staat elke avond voor haar deur in de auto.
P raakt de weg kwijt in eigen straat, sinds kort
S kind van 7 is vannacht alleen geweest, moeder was op stap
C zet graag haar beste beentje voor op dansles
S ff iets, mevrouw zou graag willen koken met anderen. Ze vertelde ook dat ze soms plannen maakt om uit het leven te stappen.
C hij zegt niemand iets schuldig te zijn, eigenwijze vent, houdt van dammen
P gezin met 3 kids, ontruiming aangezegd door de deurwaarder
C lust wel een biertje op zn tijd, zoekt dartclub
P ff iets, met lege handen uit de supermarkt, pas geweigerd, voedselbank wachtlijst
N buurvrouw wil elke vrijdag soep koken voor de hele straat, mag dat in het wijkcentrum
S nav huisbezoek: zorgen om verwaarlozing van peuter, luier dagen niet verschoond.
C gespr. vanochtend: er is geen sprake van geweld thuis, wel van weinig contacten.
P hee, kan ineens niet meer pinnen, weet niet meer hoe
P hoi, hij heeft schulden, weet niet hoeveel
C Durft s avonds niet over straat want donker, middagactiviteit graag.
C Scheiding van 2011 was heftig, nu rustig, wil dansen.
P stelt tien keer dezelfde vraag, dat had ze in de zomer niet
S er word gedreigd met een mes in dat gezin
S er is weer op zijn raam geschoten, hij denkt dat ze hem moetten hebben
C Oude wond in zijn hart van de oorlog, zegt hij, maar zoekt vooral mensen om te kaarten
N hij wil een repaircafe starten, heeft al 2 maten die meedoen
P dhr eet bijna niks meer
P kan t eigen risico niet betalen dus haalt haar medicijne niet meer op
C Had een rommelig huis, is opgeruimd met hulp, wil nu mensen ontvangen en leren bakken.
N tel contact, hoe begin je een buurtmaaltijd, mw wil t doen met 3 buren
P Ontlasting niet op kunnen houden, wast zichzelf niet meer.
C nav huisbezoek: dood van verveling thuis, wil graag kaarten
P ze is gevallen in de badkamer en loopt nu mank
S ze weet ineens niet meer waar ze is en herkent haar man niet, vanochtend begonnen
S mw zegt dat ze niet meer wil leven
C jongen van 16 zit veel alleen thuis te gamen, houdt van tecchniek
P loopt met gaas om zijn been van de keukenrol, daaronder een grote zweer
C opgezette vogels vindt hij mooi, naatuurclub?
C Bewoner kan heerlijk bakken en deelt graag uit.
C ze wil graag weer aan de slag met haar handen, keramiek of zo
C nav huisbezoek: gaf altijd gas op de motor, nu scootmobielclub
P tel contact, bewoner heeft geen geld meer voor boodschapen
P verliest ontlasting sinds een paar weken, schamt zich kapot
P Stroom is afgesloten sinds maandag.
C de reis met de bus valt best mee zegt hij, dus mag ook verder weg
C Wil rustig opstarten na haar operatie van vorig jaar, alles weer goed, 1x per week.
S hee, meisje van 9 zegt dat opa aan haar zit
C Geen suicidale gedachten, mist vooral aanspraak.
C werd gek van het nietsdoen zei ze, wil vrijwilligerswerk zei de buurvrouw net
P zat net bij bewoner, toeslagen moeten terugbetaald, 6000 euro, paniek
C Bang dat ze t nederlands niet goed genoeg spreekt, maar wil wel mee praten.
C mw valt graag op met haar kleding, wil naar naaiclub
C nwe aanmelding - slaat een goed figuur op de dansvloer, salsa?
P wond stinkt maar ze wil de dokter niet lastig vllen
S moet deze zomer trouwen met een neef in het buitenland, wil niet, is 16
C Mevrouw wil beginnen met aquarel.
S overleg: papa slaat met de riem zei het jochie bij het knutselen
P tel contact, laatste tijd zet ze schoenen in de koelkast en raakt in paniek als je t zegt
S vorige week pillen ingenomen, nu weer thuis en praat er weer over
P mevr is de laatste weken ineens erg vergeetachtig
P Cognitieve achteruitgang in korte tijd, herkende vorige week haar kleinzoon niet.
C Hij valt op mannen en zoekt roze ouderengroep.
S hij heeft losse handjes als hij gedronken heeft, zegt ze
S durf t bijna niet te typen maar ze zei als het winter wordt ben ik er niet meer, ik zorg daar zelf voor... wat denk jij
S nav huisbezoek: mw staat midden op de rijbaan en wil niet meer mee
C haar kanarie is dood, vindt ze sneu. houdt van voggels kijken
C overleg: hoogtevrees dus geen klimmen, verder alles
N hoi, wil een geveltuintjesactie houden met de straat
C vroeger deurwaarder geweest, nu met pensioen, zoekt biljart
S trainer raakt jongens aan onder de douche, hoorde ik van een moeder
C afscheid genomen van zijn werk, zoekt invulling
C ze is gek op mziek uit de jaren 70
C oud-militair, zoekt veteranencafé
S de kinderen krijgen thuis geen eten en lopen in vieze kleren zonder jas
C drinkt graag kopje thee met anderen
C werkte bij de bank op de afdeling schuldhulp, zoekt zangkoor
`
  .trim()
  .split('\n')
  .map((line): Lead => ({ to: line.slice(0, 1), text: line.slice(2) }))
