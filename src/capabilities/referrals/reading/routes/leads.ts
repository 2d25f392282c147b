/** A sentence and where it leads: S to safety, P to a professional first, N to a beginning, C to activities. */
export interface Lead {
  readonly to: string
  readonly text: string
}

/** Sentences with a sign, written apart from the lists and kept so that no list loses what it learned. */
export const leadingAway: readonly Lead[] = `
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
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
