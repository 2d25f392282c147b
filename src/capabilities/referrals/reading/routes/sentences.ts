/** Sentences in workers' words, with what they must lead to; reasons that are as good stand behind `|`. */
export const signalling: readonly { readonly text: string; readonly reason: string }[] = `
suicide: Meneer ziet het leven niet meer zitten
suicide: zegt dat hij er niet meer wil zijn
suicide: Ze wil dood
suicide: client geeft aan dood te willen
suicide: heeft al pillen klaarliggen
suicide: mevrouw zegt: van mij hoeft het niet meer
suicide: hij praat steeds over doodgaan en dat dat beter zou zijn
suicide: jongen van 17 snijdt zichzelf
suicide: is suicidaal
suicide: uit suïcidale gedachten
suicide: suisidaal, woont alleen
suicide: heeft vorige week een poging gedaan
suicide: wil niet meer leven sinds haar man overleden is
suicide: hoopt ’s avonds dat ze niet meer wakker wordt
suicide: denkt erover om van de flat te springen
suicide: wil er een eind aan maken
suicide: heeft een afscheidsbrief geschreven
suicide: heeft het over voor de trein springen
suicide: vindt dat de wereld beter af is zonder hem
suicide: is klaar met leven, ziet nergens lichtpuntjes
suicide: levensmoe, eet nauwelijks
suicide: heeft een doodswens
suicide: wil uit het leven stappen
suicide: heeft zelfmoordgedachten maar wil ook naar de koffieochtend
suicide: is bang dat hij zichzelf iets aandoet
suicide: dochter van 15 krast in haar armen
suicide: ze mogen hem komen halen, zegt hij
suicide: geen zin meer in het leven
suicide: hij wil niet meer verder
suicide: mw. wil haar man achterna
violence: wordt door haar man geslagen
violence: is bang voor haar man
violence: Vrouw, bang voor d'r ex, durft de straat niet op
violence: haar vriend sluit haar op in huis
violence: ze mag van haar man niet naar buiten
violence: mag van haar man niemand zien
violence: vermoeden van huiselijk geweld
violence: signalen van HG, mevrouw wil afleiding
violence: wordt gestalkt door haar ex
violence: er is sprake van mishandeling
violence: zoon slaat zijn moeder als ze geen geld geeft
violence: heeft vaak blauwe plekken en praat er niet over
violence: partner controleert haar telefoon en haar geld
violence: man heeft losse handjes
violence: voelt zich thuis niet veilig
violence: onveilig thuis, zoekt afleiding
violence: durft niet naar huis
violence: dreigt uitgehuwelijkt te worden
violence: is bang voor eerwraak
violence: gedwongen huwelijk, meisje van 19
violence: werkt zonder loon, werkgever heeft haar paspoort afgepakt
violence: slachtoffer van mensenhandel
violence: wordt bedreigd door zijn broer
violence: kleinzoon pint haar rekening leeg
violence: ouderenmishandeling?
violence: haar man schopt en slaat
violence: is vorige maand verkracht
violence: meneer wordt thuis vernederd en uitgescholden door zijn zoon
violence: haar man wordt agressief als hij drinkt
violence: ze loopt met een blauw oog
violence: vader heeft haar bij de keel gegrepen
violence|child-safety: loverboy heeft contact met haar
child-safety: kind met blauwe plekken
child-safety: kinderen zijn ’s nachts alleen thuis
child-safety: dochtertje krijgt thuis geen eten
child-safety: vermoeden kindermishandeling
child-safety: peuter alleen gelaten
child-safety: jongetje van 6 is bang voor zijn vader
child-safety: oom zit aan het meisje, seksueel misbruik kind
child-safety: kinderen worden verwaarloosd
child-safety: kinderen zijn getuige van geweld
child-safety: moeder slaat haar zoontje
child-safety: jong kind zwerft op straat ’s avonds laat, kind nachts op straat
child-safety: ze schudt de baby als hij huilt
child-safety: meisje durft na school niet naar huis
child-safety: zorgen om de veiligheid van de kinderen
child-safety: leerling vol blauwe plekken
acute-distress: hoort stemmen en slaapt niet
acute-distress: is psychotisch
acute-distress: man loopt verward over straat
acute-distress: denkt dat hij afgeluisterd wordt
acute-distress: voelt zich achtervolgd door de buren
acute-distress: mevrouw is ernstig in de war
acute-distress: heeft waanbeelden
acute-distress: al dagen niet geslapen en praat aan een stuk door
acute-distress: heeft de ramen afgeplakt met folie
acute-distress: gestopt met zijn antipsychotica
acute-distress: is manisch en geeft al zijn geld weg
acute-distress: ziet mensen die er niet zijn
acute-distress: in crisis, weet het niet meer
acute-distress: loopt schreeuwend over straat
acute-distress: psygotisch beeld, buren bellen
danger: het ruikt naar gas in haar huis
danger: laat steeds het gas aan
danger: meneer reageert niet meer en ligt op de grond
danger: krijgt geen lucht
danger: heeft pijn op de borst
danger: heeft te veel pillen geslikt
danger: zoon loopt met een mes door het huis
danger: er is acuut gevaar
danger: hij heeft een wapen in huis
danger: bewusteloos gevonden
debts: heeft veel schulden en zit in de put
debts: de deurwaarder stond voor de deur
debts: betalingsachterstanden, wil ontspanning
debts: maakt zijn post niet meer open
debts: loonbeslag, komt niet rond
debts: incassobureaus bellen elke dag
debts: kan de rekeningen niet betalen
debts: heeft gokschulden
eviction: dreigt uit huis gezet te worden
eviction: uithuiszetting volgende week
eviction: huurachterstand van vier maanden
eviction: slaapt in zijn auto
eviction: is dakloos, zoekt een plek overdag
eviction: ontruiming aangezegd
eviction: staat volgende maand op straat
eviction: bankslaper, 24 jaar
falling: is al drie keer gevallen
falling: valt steeds
falling: mevrouw valt vaak in huis
falling: valincident vorige week
falling: kwam ten val in de badkamer
falling: laatst lelijk gevallen, wil weer bewegen
falling: struikelt vaak over de drempel
no-food: koelkast is leeg
no-food: heeft geen eten in huis
no-food: gezin heeft honger
no-food: slaat maaltijden over om geld te sparen
no-food: eet al dagen niet
no-food: kinderen gaan zonder ontbijt naar school
no-heating: kan de verwarming niet betalen
no-heating: zit in de kou
no-heating: afgesloten van gas en licht
no-heating: stookt niet meer
no-heating: zit met haar jas aan in huis
no-heating: kan de energierekening niet betalen
medical: mevrouw is ondervoed
medical: heeft een open wond aan haar been
medical: vergeet haar medicijnen
medical: is plotseling verward
medical: sinds gisteren in de war
medical: neemt zijn medicijnen niet in
medical: is tien kilo afgevallen
medical: drinkt te weinig, uitgedroogd
medical: zorgmijder in een vervuilde woning
`
  .trim()
  .split('\n')
  .map((line) => {
    const [reason = '', ...text] = line.split(': ')
    return { reason, text: text.join(': ') }
  })

/** Look-alikes that lead to activities as ever. */
export const harmless: readonly string[] = `
bang in het donker, durft ’s avonds niet naar buiten
is doodop na een dag zorgen voor haar man
verveelt zich dood thuis
gaat dood van verveling
is doodsbang voor honden
haar man is overleden, wil onder de mensen
zijn vrouw is vorig jaar gestorven
broer heeft twee jaar geleden zelfmoord gepleegd, zoekt lotgenoten
rouwt om de zelfmoord van zijn broer
zoekt rouwgroep na de zelfdoding van haar zoon
slaat een avond over als het regent
slaat weleens een avondje over
eenzaamheid slaat toe
wil graag een balletje slaan
wil graag drummen en op een trommel slaan
vindt het leuk om te zingen en te klappen
valt graag op met haar kleding
valt vaak in slaap voor de tv
heeft een schuldgevoel tegenover haar kinderen
heeft geen honger als ze alleen is
is nooit geslagen, maar wel erg verlegen
is niet suïcidaal, wel somber
heeft geen schulden, maar weinig te besteden
geen psychiatrische problemen, wil sporten
viel in een zwart gat na zijn pensioen
valt tussen wal en schip
valt buiten de boot bij de buren
het valt haar zwaar om alleen te zijn
het valt niet mee in een nieuwe stad
is bang om te vallen en wil beter leren bewegen
zoekt iets waar het niet te druk is
is gevlucht voor de oorlog en wil Nederlands leren
zoekt een koor en hoort graag stemmen om zich heen
heeft een psychose gehad, is nu stabiel en wil wandelen
beginnende dementie, soms in de war met de dagen
wil niet meer alleen eten
wil niet meer thuis zitten
hoeft niet meer te werken en zoekt bezigheid
ziet het niet zitten om in een grote groep te gaan
wil vrijwilliger worden bij de voedselbank
was vroeger deurwaarder en wil mensen helpen
kan goed koken en eet graag met anderen
wil leren koken met scherpe messen
is bang voor water maar wil leren zwemmen
wil weer eens het huis uit
komt het huis niet uit en wil mensen zien
staat op straat vaak te kletsen met de buren
houdt van warme soep
wil leren hoe je de verwarming zuinig zet en energie bespaart
heeft geen energie voor een lange wandeling
wil haar zolder ontruimen en spullen weggeven
wil voor daklozen koken
zit op een weekend vast aan haar zieke man
wil piano stemmen leren
maakt zich druk om zwerfafval op straat
vindt vervuiling van de straat vreselijk en wil prikken
wil wandelen in de kou
zoekt iemand om schilderijen op te hangen
wil meer frisse lucht
is weduwe en heeft geen kinderen
voelt zich schuldig tegenover haar dochter
is geweldig goed met kinderen
wil afvallen en gezonder eten
zijn zoon zit op judo
kijkt uit het raam en ziet niemand
dochter woont ver weg, ziet haar zelden
mevrouw heeft hooikoorts, liever binnen
wil mensen helpen met papieren
struikelt over Nederlandse woorden
in sommige gevallen wil hij ook avonden
de eerste klap van het overlijden is voorbij
heeft gordijnen om op te hangen
meneer praat graag over vroeger
had vroeger een dansschool
is vroeger mishandeld, wil nu aan zichzelf werken
`
  .trim()
  .split('\n')

/** Words of money or of health, and no danger. */
export const harmlessDebts: readonly string[] = `
is uit de schulden en zoekt vrijwilligerswerk
heeft hoofdpijn van drukte
vergeet haar pillen
kan de huur niet betalen
is gevallen en durft niet meer naar buiten
eet slecht en is afgevallen
zoon heeft boetes
`
  .trim()
  .split('\n')

export const starting: readonly string[] = `
wil een buurtmaaltijd opzetten
wil zelf een breiclub beginnen
heeft een idee voor de buurt
zou graag een leesclub starten
wil met buren een moestuin opzetten
mevrouw wil een koffieochtend organiseren voor de straat
wil een wandelgroep oprichten
droomt van een buurtkamer en wil die van de grond krijgen
wil de buren bij elkaar brengen
wil zelf iets organiseren voor eenzame ouderen
wil een eettafel beginnen
Meneer wil graag een schaakclub starten
wil een repaircafé opstarten
wil een initiatief starten
`
  .trim()
  .split('\n')

/** They do not begin anything for others. */
export const notStarting: readonly string[] = `
wil beginnen met sporten
wil starten met Nederlands leren
wil een opleiding starten
wil een eigen bedrijf beginnen
zoekt een bestaande breiclub
wil een cursus beginnen
wil opnieuw beginnen na haar scheiding
wil geen eigen initiatief, alleen meedoen
kan goed organiseren en wil helpen
thuiszorg is net opgestart
`
  .trim()
  .split('\n')
