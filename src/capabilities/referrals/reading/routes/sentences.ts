/** Sentences in workers' words, with what they must lead to. None of the veiled ones was learned from. */

interface Told {
  readonly reason: string
  readonly text: string
}

const toldIn = (lines: string): Told[] =>
  linesIn(lines).map((line) => {
    const [, reason = '', text = ''] = /^([a-z-]+): (.+)$/u.exec(line) ?? []
    return { reason, text }
  })

function linesIn(lines: string): string[] {
  return lines.trim().split('\n')
}

export const plain: readonly Told[] = toldIn(`
suicide: wil dood
suicide: wil zich voor de trein gooien
suicide: zegt dat hij er een eind aan maakt
suicide: is suicidaal
suicide: heeft een overdosis genomen
violence: wordt geslagen door haar man
violence: wordt thuis bedreigd met een mes
violence: wordt gestalkt door haar ex
child-safety: kind wordt geslagen
child-safety: baby wordt door elkaar geschud
acute-distress: hoort stemmen die zeggen dat hij iemand pijn moet doen
acute-distress: denkt dat de buren hem vergiftigen
danger: ruikt gas in huis
danger: heeft een pistool in huis
debts: heeft incasso's en de huur niet betaald
eviction: slaapt op straat
falling: valt steeds
no-food: heeft niets te eten
no-heating: de verwarming is afgesloten
medical: bloed in ontlasting
`)

/** Learned anew, one may be heard no more (how many are, of notes that nobody saw: `docs/matching.md`): then another takes its place. */
export const veiled: readonly Told[] = toldIn(`
suicide: zegt dat ze met de kerst geen stoel meer voor haar hoeven neer te zetten, ze heeft alles al geregeld. Vraagt naar het koor
violence: draagt een sjaal in augustus en kijkt eerst naar hem voordat ze antwoordt, wil graag bloemschikken
child-safety: meisje van 8 vraagt elke middag of ze bij de juf mag slapen, wil op dansen
child-safety: kleuter heeft al dagen dezelfde luier aan volgens de peuterjuf, moeder vraagt naar de speelgroep
acute-distress: hoort de bovenburen door het stopcontact over hem praten en heeft alle lampen eruit gedraaid, wil biljarten
danger: slaapt met zes anderen op matrassen boven het restaurant, zijn paspoort ligt bij de baas, wil Nederlands leren
debts: twee mannen van een incassobedrijf stonden weer voor de deur, ze doet niet meer open. wil graag wandelen
eviction: moet de sleutel vrijdag bij de notaris leggen en heeft nog niets, wil graag tuinieren
no-food: de kinderen krijgen 's avonds een beker water en een cracker, moeder wil leren breien
medical: heeft bloed in de po en wil er niet mee naar de dokter, zoekt een schildergroep
`)

export const harmless: readonly string[] = linesIn(`
praat al jaren met een psycholoog over vroeger en wil nu eindelijk leren dansen
keek een film over een moord en slaapt slecht, zoekt afleiding en wil handwerken
zijn ex woont in Spanje en belt nooit meer, hij wil leren koken voor zichzelf
haar zoontje is bang voor honden en wil graag op voetbal
de verwarming doet het weer en nu wil ze gasten ontvangen, zoekt een kookclub
viel bij het schaatsen vroeger altijd als eerste, wil weer de ijsbaan op
heeft haar schuld aan haar zus afgelost en wil dat vieren met een feestmaal
drinkt graag een glaasje port met vriendinnen en zoekt een kaartclub
de baby huilt veel, ze is moe en zoekt andere moeders
durft niet alleen naar buiten
is bang om alleen naar buiten te gaan
soep
boodschappen halen
gezonder leven
cl. LVB, 24 jr, zoekt dagbesteding, max 20 min lopen
eentje thuis
`)

export const starting: readonly string[] = linesIn(`
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
wil een straatfeest organiseren
denkt erover om een gezamenlijke moestuin te starten
heeft plannen om een weggeefkast te maken in de straat
wil met wat buren een wandelclub beginnen
zou zelf een huiskamer willen openen voor de buurt
zoekt hulp om een eetclub op te richten
wil kinderen uit de straat bij elkaar brengen en een speelmiddag opzetten
wil een taalcafé beginnen
heeft een idee voor een repaircafé, zoekt meedenkers en een potje geld
willen de lege fietsenkelder ombouwen tot buurtkamer
bewoners willen samen een moestuin aanleggen op het pleintje
ze loopt rond met een plan voor een weggeefkast in de straat
hij wil een wandelgroep oprichten voor mannen
hoe vraag je subsidie aan voor een buurtfeest
wij zouden graag een speelgoedbieb van de grond krijgen
een groepje flatbewoners wil van de lege kelder een klusruimte maken
wij willen met de straat een buurtmaaltijd gaan organiseren, wie helpt ons op weg
mevrouw wil haar eigen naaiclub beginnen, zoekt een ruimte
zij wil een maandelijks vrouwenontbijt van de grond krijgen
hoe begin je een buurtmoestuin
zoekt geld en vergunning voor een plein vol bloembakken
wil samen met de buurvrouw een koffiemiddag beginnen voor de flat
drie moeders willen een speelgroepje opzetten
wil van zijn garage een fietswerkplaats voor de buurt maken
zoekt bewoners die mee willen doen met haar plan voor een pluktuin
heeft een plan voor een buurtbioscoop
wil een filmavond organiseren in het wijkcentrum
wil in de flat een leeskring opzetten
wij hebben een idee: een ruilkast bij de speeltuin
bewoners willen van het plantsoen een pluktuin maken
meneer wil een klusdienst voor ouderen beginnen
hij wil een zomerkamp voor kids uit de buurt organiserren, plan ligt er, nog geen geld
dhr heeft een plan voor een wandelgroep op zondag, bestaat nog niet
Heeft uitgewerkt plan + begroting voor buurtbioscoop, zoekt zaaltje.
hee, wil met paar moeders huiswerkklas opzetten voor kinderen uit de wijk
Groepje bewoners wil een buurtapp en buurtpreventie opzetten.
ze heeft zin om zelf yoga in het park te gaan geven aan buurtgenoten, gratis, moet dat verzekerd?
hij mist een schaakculb hier en wil er zelf een van de grond krijgen
Bewoners willen gezamenlijk een stichting oprichten voor de seeltuin
Idee van bewoner: klusdienst door en voor buren. Zoekt meedenkers.
buurvrouw wil elke vrijdag soep koken voor de hele straat, mag dat in het wijkcentrum
hij wil een repaircafe starten, heeft al 2 maten die meedoen
tel contact, hoe begin je een buurtmaaltijd, mw wil t doen met 3 buren
hoi, wil een geveltuintjesactie houden met de straat
Elektricien met pensioen gaat met maat een repaircafé opzetten, garage is beschikbaar.
Mw wil na overlijden man zelf een rouwcafe oprichten, heeft al gesproken met de kerk.
Bewoonster heeft plan voor buurtmoestuin op braakliggend veldje, vraagt hoe ze aan toestemming komt.
Jongeren van t pleintje hebben idee voor een voetbaltoernooi, gaan het zelf organiseren, vergunning nodig?
Dhr wil in de straat een gereedschapsbieb beginnen, heeft al 3 buren die meedoen.
Drie moeders willen samen een speelochtend starten in buurthuis, zoeken ruimte en sleutel.
Mw oud-kok, wil zelf wekelijks een eettafel opzetten voor alleenstaanden in de flat.
Mevr wil een naaiatelier voor de buurt oprichten, heeft 5 machines staan en geen plek.
Dhr is begonnen met flyers voor een wandelgroep voor mannen, vraagt om potje voor koffie.
buren willen op het braakliggende stuk een buurttuin aanleggen
zoekt medestanders voor een buurtrestaurant
buren willen een vergunning voor een feest
flatbewoners willen van de garage een klusruimte maken
vraagt subsidie voor bankjes
hoe begin je een buurtkrant
hoe organiseer je een rommelmarkt met de hele straat
we hebben een plan: een buurtkrant
wil zelf gitaarles gaan geven aan buurtkinderen, heeft nog geen groep
heeft een idee voor een soepkar en zoekt vrijwilligers
`)

/** They do not begin anything for others. */
export const notStarting: readonly string[] = linesIn(`
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
wil meehelpen om de buurttuin aan te leggen
zoekt een buurtrestaurant
wil geld sparen
wil een plek om vrienden te maken met de buren
zoekt een bankje
waar vind ik een buurtkrant
hoe organiseer je je dag
wil bijles geven als vrijwilliger
zoekt vrijwilligerswerk
`)
