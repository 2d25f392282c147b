import type { Lead } from './leads.ts'

/** Sentences without a sign, many with a word that looks like one. */
export const leadingOn: readonly Lead[] = `
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
