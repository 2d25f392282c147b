/**
 * The everyday words of neighbourhoods out of which longer Dutch words are built, as people write them, without
 * accents. `word>a+b` is itself built of `a` and `b`, but known as one word.
 *
 * Add a word when a search misses; `compounds.test.ts` shows whether ordinary words then still stay whole.
 */

/**
 * Words that say where, when, for whom or in which form, hardly ever about what. In a search for `wandelclub` it is
 * enough to find `wandel`; finding `club` would be noise.
 */
export const settings = `
  activiteit avond beurs bijeenkomst brigade bureau buren buurt cafe campagne camping centrale centrum
  circuit cirkel clinic club coach coaching collectief college comite commissie contact cursus dag deel
  dienst dinsdag donderdag dorp evenement event gebied gebouw gemeenschap gemeente gesprek gilde groep
  groepje hal hart herfst hoek hof honk huis huiskamer>huis+kamer initiatief inloop inloophuis>inloop+huis
  inloopmiddag>inloop inloopochtend>inloop inloopspreekuur>inloop+spreekuur jaar kamer kantoor kern klas
  kring lab lente les lokaal loket maand maandag maatje markt meeting middag moment nacht najaar namiddag
  netwerk ochtend ontmoeting ontvangst overleg pad paleis paviljoen plan platform plein plek plezier ploeg
  praat programma project punt raad regio rondleiding ruimte salon seizoen service sessie soos spreekuur
  springplank stad start straat studio tafel team terras terrein themadag>dag tijd tocht training traject
  uitje uur vakantie vereniging voorjaar voormiddag vrijdag wedstrijd week weekend wereld werk
  werkgroep>groep werkplaats wijk wijkteam>wijk+team winkel winter woensdag workshop zaal zaterdag zomer
  zondag
`

/** Who comes or helps. */
export const people = `
  alleenstaande allochtoon anderstalige arts baby begeleider begeleiding beginner bejaarde bewoner bezoeker
  blinde broer bruid burger buurman>buur buurvrouw>buur+vrouw chauffeur client clown collega consulent dame
  deelnemer docent dokter doof dove echtgenoot expat familie fietser gast gastheer gastvrouw geliefde
  gepensioneerde gezin grootouder>ouder heer helper huisarts hulpverlener huurder imker inwoner jeugd jongen
  jonger jongere jongeren kind kleinkind>kind kleuter klusser kok kunstenaar leerling leider leraar lerares
  lezer lid loper maker mama man mannen mantelzorger meester meisje mens mentor migrant moeder naaste
  nabestaande nemer nieuwkomer oma ondernemer opa opvoeder ouder oudere pabo papa partner patient peuter
  pleegouder puber regisseur schilder schrijver senior speler sporter statushouder student tandem tiener
  tolk tuinder tuinier vader verbinder verzorger vluchteling voorlezer vriend vriendin vrijwilliger vrouw
  wandelaar weduwe weduwnaar werkloze wethouder zanger zieke zorgverlener zus zuster zwanger
`

/** Food and drink, and what one does with it. */
export const food = `
  aardappel appel avondeten>eten avondmaal bakkerij banket barbecue bbq bier biologisch bloemkool bonen
  borrel borrelavond>borrel brood broodje brunch buffet chocola chocolade diner dinner drank eieren eten
  fruit gebak gerecht groente hap hapje haring ijs jam kaas keuken koek koekje koelkast>kast koffie
  koffieklets>koffie kost kruiden limonade lunch maaltijd melk menu mosterd muffin oliebol ontbijt
  pannenkoek pasta patat pizza poffertje proeverij recept restaurant rijst sap smaak smoothie snack soep
  stamppot suiker taart tapas thee tosti vegan vegetarisch vis vlees voeding voedsel
  voedselbank>voedsel+bank wafel wijn
`

/** Moving, sport and games. */
export const moving = `
  aerobics atletiek avontuur badminton bal balans ballet basketbal beach bewegen beweging biljart bingo
  boksen bootcamp bowlen bowling bridge conditie cricket dam dammen dans dart darts domino duik evenwicht
  fiets fietsen fit fitheid fitness football frisbee gamen golf gym gymnastiek handbal
  hengelsport>hengel+sport hockey jeu judo jump kaart kano karate kickboks kicker klaverjas klaverjassen
  korfbal lichaam linedance marathon massage meditatie mindfulness nordic oefening ommetje ontspanning paard
  padel petanque pilates pingpong poker pool puzzel qigong quiz rikken rolstoel rondje rugby rummikub run
  running salsa schaak schaatsen schaken scrabble sjoelen skate skaten ski softbal spel spelletje sport
  sporten sporthal>sport+hal squash step stijldansen>dansen stoel stretch surf tafeltennis>tennis tai taichi
  tennis toernooi turnen valpreventie>val+preventie voetbal voetbalveld>voetbal+veld volksdansen>dansen
  volleybal wandelen wandeling waterpolo wielren wippen yoga zumba zwembad>zwem+bad zwemmen
`

/** Making, repairing, handwork. */
export const making = `
  ambacht apparaat atelier bank beeld beton bewerking bloemschik bloemschikken borduren bouw breien brocante
  collage computer creatief creativiteit decoratie diamond draad fotografie gereedschap glas goud haken
  hamer handwerk handwerken hobby hout houtbewerking>hout+bewerking houtwerk>hout ijzer illustratie kaars
  kalligrafie karton keramiek kleding kleermaker klei kleuren klussen knutselen kralen kunst kunstwerk>kunst
  kwast lap maakplaats>maken machine macrame metaal meubel mozaiek naaien naaimachine>naai+machine naaister
  naald ontwerp origami papier patchwork poppen pottenbakken printen printer punnik quilt quilten repair
  reparatie repareren schets schilderij sieraad smeden solder speelgoed spullen steen stempel stof techniek
  tekenen tekening textiel timmeren uitvinder upcycle verf vilt vilten werktuig weven wol zaag zeefdruk
`

/** Green, animals, sustainability. */
export const green = `
  aarde afval afvalscheiding>afval akker balkon bijen bloem bloembak>bloem bodem boer boerderij bollen boom
  bos compost composteren cooperatie dak dier dierenweide>dier+weide duif duurzaam duurzaamheid ecologie
  eend egel energie gas geit gevel geveltuin>gevel+tuin groen groenbeheer>groen grond hok hond huisdier>dier
  insect isolatie kas kast kat kip klimaat koe konijn kringloop kringloopwinkel>kringloop+winkel kruid lamp
  landbouw licht lucht milieu moes moestuin>tuin natuur oogst paddenstoel paneel park perk plant
  plantenbak>plant plantsoen plas plastic regen regenton>regen ruil schaap schapen schoon schoonmaak slak
  sloot snoei stek stekje stroom struik struin tegel tiny tuin tuinhuis>tuin+huis tuinieren vijver vlinder
  vlindertuin>vlinder+tuin voedselbos>voedsel+bos vogel volkstuin>tuin vuil vuur warmte water weer weide
  wind zaad zaden zand zon zonnepaneel>zon+paneel zwerfafval>afval zwerfvuil>vuil
`

/** Language, learning, reading, digital. */
export const learning = `
  abc alfabet app arabisch basis beeldscherm bibliotheek bieb boek boekenkast>boek+kast brief briefje cijfer
  communicatie computerhulp>computer+hulp conversatie debat dialoog dichter digicoach digitaal digivaardig
  duits engels examen formulier frans gebaren gebarentaal>gebaren+taal gedicht geheugen geschiedenis
  gespreksgroep>gesprek+groep huiswerk>huis ict inburgering inburgeringscursus>inburgering+cursus
  informatica instuif internet ipad iphone kennis krant laptop letter lezen lezing literatuur mail media
  mobiel nederlands nieuws oefenen onderwijs online opleiding opstel podcast poezie programmeren reis
  rekenen robot roman school schrijven smartphone spaans spreken taal taalcafe>taal+cafe tablet tekst
  telefoon toets turks universiteit vaardigheid verhaal vertellen video voorlezen vraag website wereldtaal
  wetenschap wiskunde woord woordenschat
`

/** Music, stage, culture, celebrating, meaning. */
export const culture = `
  accordeon architectuur band bibliobus bijbel bloesem cabaret carnaval ceremonie circus concert cultuur
  dichtkunst disco djembe drama drum ensemble erfgoed expositie fanfare feest festival film fluit foto
  galerie gebed geloof gitaar gospel graffiti halloween harmonie harp herinnering hiphop iftar improvisatie
  instrument jazz kerk kerst kerstmis>kerst klank klassiek klooster koning koor kroeg lampion lied liedje
  maan moskee mozart museum musical muziek muziekschool>muziek+school muzikant nieuwjaar oorlog opera
  optocht optreden orgel orkest paas piano podium pop poppenkast>kast presentatie pub punk ramadan rap
  religie rock saxofoon schouwburg sint sinterklaas slinger smartlap snaar spiritualiteit stilte symfonie
  synagoge talent tango tempel tentoonstelling theater toneel traditie trommel ukelele versier viering viool
  voorstelling zang zangkoor>zang+koor zin zingen
`

/** Care, growing up, growing old, grief, money, work, home. */
export const caring = `
  aandacht administratie advies alzheimer angst arbeid armoede asiel autisme baan belasting bemiddeling
  beroep bescherming besteding bewindvoering bezoek bijstand bijzonder boodschap boodschappen borst box
  buddy budget burenhulp>buren+hulp buurtcentrum>buurt+centrum buurthuis>buurt+huis buurthulp>buurt+hulp
  buurtkamer>buurt+kamer creche dagbesteding>dag+besteding dagopvang>dag+opvang demente dementie depressie
  deur diabetes dood draagkracht drempel drugs eenzaam eenzaamheid ervaring filosofie financien geboorte
  gebruik gehandicapt gehandicapten gehoor geld geldzaken>geld geluk gezelschap gezond gezondheid ggz
  handicap heling hersenen herstel huishoud huishouden hulp hulpverlening>hulp huur inkomen inspraak
  jeugdzorg>jeugd+zorg jongerenwerk>jongeren jurist kanker kinderopvang>kind+opvang kinderwerk>kind klacht
  kookpunt kosten kraam kracht kwetsbaar leefstijl>leef leven levenseinde>leven liefde lotgenoot lotgenoten
  makelaar mantel mantelzorg>zorg mobiliteit nood noodhulp>hulp ondersteuning onderzoek oppas opvang
  opvoeding ouderschap pakket palliatief parkinson passie pensioen pesten pijn preventie problemen psyche
  recht rechtswinkel>recht+winkel relatie respijt rollator rouw ruzie schade scheiding schuld
  schuldhulp>schuld+hulp schuldhulpverlening>schuld+hulp slaap sociaal sollicitatie steun stress taak thuis
  thuisadministratie>administratie toekomst toeslag troost uitkering uitlaat uitvaart veilig veiligheid
  verbinding verdriet verhuizing verjaardag verlies verslaving vervoer vervoersdienst>vervoer+dienst verwen
  verzekering volwassene vriendschap vrijwilligerswerk>vrijwilliger wacht weerbaarheid welkom welzijn wens
  wonen woning zelf zelfhulp>hulp zelfredzaam ziekte zingeving zitplek zorg zwangerschap
`

/** Places, things and doings of a neighbourhood. */
export const around = `
  actie agenda apotheek artikel auto bad bak bakfiets>fiets bakker batterij beheer bel bestuur boot bord
  braderie brandweer brug bus caravan container democratie doos elektra fabriek fietstocht>fiets+tocht fonds
  gang garagesale gemak gids grens groet hangplek>plek haven heem hek hotel huisraad idee ideeen inbraak
  informatie inzameling jaarmarkt>markt jas jongens jubileum kapper kar kelder kerkhof klaar
  kledingbank>kleding+bank kledingruil>kleding+ruil kleed kleedje kleren koffer krediet kust ladder land
  lantaarn leefbaarheid lenen lift lijn loods lounge lus magazijn meiden meisjes metro mini mode molen muur
  natuurspeel omgeving ontdek ontwikkeling opening oprit opruimen overlast parkeer parkeren participatie
  paspoort pendel politie poort portiek post praktijk radio regel rit rommel rommelmarkt>rommel+markt
  rommelroute>route route schat scherm schip schoen schuur sleutel slim sloep sloop speelplaats>speel
  speeltuin speelveld>speel+veld stadhuis>stad+huis stap station steiger stichting stoep strand
  subsidie tas taxi tent tijdschrift toegankelijkheid toerisme toilet toren tram trap trein uitleen
  uitwisseling uitzicht vaart vak vakman veld verander verdieping vergadering verkeer
  verkeersles>verkeer+les verkenning vlag vlooienmarkt>markt voorraad vrienden vuilnis vuurwerk wagen
  wereldkeuken>wereld+keuken wissel zitbank>bank zolder zone zwerfboek>boek
`

/**
 * Forms that only stand in front of another part, with the word that they come from: `eetclub` is about `eten`.
 * The dictionary of PostgreSQL brings `eet` and `eten`, `lees` and `lezen`, `zwem` and `zwemmen` not together.
 */
export const fronts = `
  aanschuif=aanschuiven bak=bakken beweeg=bewegen bewegings=bewegen bezorg=bezorgen binnen=binnen
  boetseer=boetseren boks=boksen borduur=borduren brei=breien buiten=buiten dam=dammen dans=dansen deel=deel
  digi=digitaal draai=draaien duik=duiken eet=eten fiets=fietsen game=gamen geef=geven haak=haken
  hardloop=hardlopen hengel=hengelen inburger=inburgering inzamel=inzamelen jongeren=jongere kaart=kaarten
  kampeer=kamperen kinder=kind kinderen=kind klim=klimmen klus=klussen knip=knippen knutsel=knutselen
  kook=koken koppel=koppelen leef=leven leen=lenen leer=leren lees=lezen levens=leven logeer=logeren
  loop=lopen luister=luisteren maak=maken mannen=man meedenk=meedenken meedoe=meedoen naai=naaien
  oefen=oefenen ontmoet=ontmoeten ontmoetings=ontmoeting opruim=opruimen opstap=opstappen opvoed=opvoeden
  ouderen=oudere picknick=picknicken plak=plakken plant=planten pluk=plukken pottenbak=pottenbakken
  praat=praten prik=prikken programmeer=programmeren puzzel=puzzelen reken=rekenen repareer=repareren
  rij=rijden ruil=ruilen samen=samen schaak=schaken schaats=schaatsen schilder=schilderen schrijf=schrijven
  schuif=schuiven sjoel=sjoelen snuffel=snuffelen solliciteer=solliciteren speel=spelen spelletjes=spel
  sport=sporten spreek=spreken surf=surfen teken=tekenen timmer=timmeren tuinier=tuinieren turn=turnen
  uitwissel=uitwisselen val=vallen vergader=vergaderen verhuis=verhuizen verjaardags=verjaardag
  verkeers=verkeer vertaal=vertalen vertel=vertellen vilt=vilten vlooien=vlooien voorlees=voorlezen
  vrij=vrij wandel=wandelen weef=weven weggeef=weggeven wijn=wijn wip=wippen woon=wonen zang=zingen
  zeil=zeilen zing=zingen zonne=zon zwem=zwemmen zwerf=zwerf
`

/** Forms that rules do not give, in running text and at the end of a longer word. */
export const irregular = `
  apps=app autos=auto babys=baby baden=bad beweeg=bewegen beweegt=bewegen bladeren=blad breit=breien
  brieven=brief buurvrouwen=buurvrouw cafes=cafe centra=centrum collectieven=collectief cursussen=cursus
  dagen=dag daken=dak danst=dansen dozen=doos eet=eten eieren=ei eten=eten evenementen=evenement
  families=familie fietst=fietsen fotos=foto gaten=gat gedanst=dansen gegeten=eten gehaakt=haken
  geholpen=helpen gekookt=koken geleerd=leren gelezen=lezen gelopen=lopen gemaakt=maken gemeenten=gemeente
  genaaid=naaien gepraat=praten gerepareerd=repareren gespeeld=spelen gewandeld=wandelen glazen=glas
  graven=graf grenzen=grens groenten=groente haakt=haken helpen=helpen helpt=helpen heren=heer hobbys=hobby
  hoven=hof huizen=huis ideeen=idee initiatieven=initiatief kazen=kaas kinderen=kind koeien=koe kookt=koken
  kopje=kop leden=lid leert=leren lees=lezen leest=lezen lessen=les levens=leven levensverhalen=verhaal
  lezen=lezen lijven=lijf loopt=lopen maakt=maken mensen=mens musea=museum naait=naaien neven=neef
  oefent=oefenen omas=oma ontmoet=ontmoeten opas=opa ouders=ouder pianos=piano praat=praten
  programmas=programma radios=radio reizen=reis reparaties=reparatie repareert=repareren ruimten=ruimte
  schaak=schaken schaakt=schaken schepen=schip schilderijen=schilderij scholen=school schrijft=schrijven
  sieraden=sieraad slot=slot sloten=sloot speelt=spelen spelen=spel spreekt=spreken steden=stad
  studios=studio verloven=verlof videos=video vissen=vis vluchtelingen=vluchteling vrouwen=vrouw
  wandelt=wandelen wegen=weg wolven=wolf ziekten=ziekte zing=zingen zingt=zingen zonnen=zon zwem=zwemmen
  zwemt=zwemmen
`

/**
 * Ordinary words that happen to fall apart into parts, or whose parts say something else (`maandag` is no moon).
 * They are never split; inflected forms are listed too.
 */
export const wholeWords = `
  ballast belangrijk besparen bestuur bestuurder bestuurders bestuurlijk bewegen bijles buurten digid
  dinsdag donderdag eetbaar gemeente gemeentelijk gemeenten gescheiden gratis homo iedereen kapot karwij
  kastanje kennismaken kleinood koekoek leeftijd leeftijden maandag maandags meehelpen metropool middag
  namiddag oekraine ontmoeten open organisatie organisaties organiseren overdag papaver samen samenwerken
  samenwerking single slechthorend slechtziend vanavond vandaag vanmiddag vannacht vereniging voormiddag
  vrijdag welkom wethouder wethouders woensdag zaterdag zaterdags zondag zondags
`
