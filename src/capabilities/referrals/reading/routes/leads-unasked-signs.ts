import type { Lead } from './leads.ts'

/** Notes in which nothing is asked for, and that call for a professional or for safety first. Written apart from the lists. */
export const leadingUnasked: readonly Lead[] = `
P Uitkering stopgezet wegens niet inleveren formulieren, boodschappen op krediet bij buurtwinkel.
P Gokt online, huurgeld 2 maanden verspeeld.
P Man overleden, hij deed alle geldzaken, nu blijkt 9 maanden niks betaald en staat er 14.000 open.
P Huis ligt vol tot plafond, keuken niet bereikbaar, eet uit blik.
P Vergeet te eten en te drinken, lippen droog, geen zorg in huis, weigert hulp tot nu toe.
P Eet nauwelijks, broek zakt af, in keuken alleen beschuit. Dokter niet gezien sinds 2021.
P Mw kan man niet meer tillen, is zelf door rug gegaan, geen thuiszorg aangevraagd.
P Zit zonder stroom sinds dinsdag, kaarsen overal in de kamer.
P Verblijfspapieren verlopen, mag niet werken en heeft geen inkomen meer.
P Loopt al maanden met bloed bij ontlasting, is niet naar huisarts geweest.
P Water wordt maandag afgesloten, gezin met baby van 5 maanden.
P Wond aan been, ruikt, doet er zelf een theedoek om. Geen wijkverpleging.
P Toeslagen moet hij terug betalen, 6200 euro, heeft 30 euro op rekening.
P Creditcardschuld 18.000, partner weet van niks, betaalt gat met gat.
P Caravan op camping als woonadres, camping sluit 1 november.
P Neemt haar bloeddrukpillen niet meer want eigen risico kan ze niet betalen.
P Dhr kan trap niet meer op, slaapt op bank en wast zich in keuken, al 2x onderuit gegaan deze week.
P Plast in bed, matras doorweekt, niemand die wast. Zoon komt 1x per maand.
P Huurcontract opgezegd, moet voor 1e eruit, niks anders gevonden.
P Mantelzorger zelf in ziekenhuis opgenomen, man met dementie zit nu alleen thuis.
P Jongen 19 uit huis gezet door ouders, zwerft tussen vrienden, geen inkomen.
P Mw 10 kilo afgevallen sinds zomer, weet niet waarom. Huisarts weet van niks.
P Dhr heeft zwarte teen, suikerziekte, laatste controle jaren terug.
P Inkomen weggevallen sinds zzp opdrachten stopten, 2 maanden hypotheek niet betaald.
P Moeder met zoontje slaapt bij kennis op matras in de gang, mag tot vrijdag blijven.
P Huurachterstand 3 maanden, brief van woningcorporatie ligt ongeopend op tafel.
P Kinderen krijgen geen ontbijt want geld is op, moeder belde zelf, staat op wachtlijst voedselbank.
P Knobbel in borst ontdekt in mei, heeft nog niks gedaan.
P Valt om de haverklap, laatste keer zondag tegen verwarming. "Niks aan de hand".
P Al maanden tintelingen in handen en laat steeds dingen vallen, zegt dat t van de moeheid komt. Geen huisarts gesproken.
P Ziet sinds kort mensen in kamer die er niet zijn, is 84, geen dokter bij geweest. Rustig, niet bang.
P Drinkt sinds ontslag fles wijn per dag, vaker ziek, komt afspraken niet na, huis vervuilt.
P Stapels ongeopende post, blauwe enveloppen en aanmaningen, dhr schaamt zich.
P Dhr draagt al weken dezelfde kleren, sterke urinelucht in huis, laat zich niet wassen.
P Deurwaarder stond gisteren voor de deur, schuld bij zorgverzekeraar en energie.
P Gister in badkamer gevallen, pas na 2 uur door buurvrouw gevonden. Geen dokter gezien.
P Deelt melk aan met water om de maand door te komen, eet zelf om de dag.
P Muizen en schimmel, etensresten overal, dhr slaapt in stoel.
P Nagels heel lang, haar vervilt, doet deur op kiertje open. Buren ruiken stank.
P Na 3 weken ziekenhuis thuis gekomen zonder hulp, komt bed niet uit, kan niet zelf naar toilet.
P Studieschuld, boetes CJIB en telefoonabonnementen, 22 jaar, durft brievenbus niet te openen.
P Mw deze maand 3x gevallen, blauwe plekken op arm en heup. Zegt dat ze duizelig wordt.
P Incassoburo's bellen dagelijks, mw neemt telefoon niet meer op.
P Dhr 79 drukt op de borst bij traplopen, wuift het weg. Al 2 weken, geen arts gezien.
P Dagvaarding gekregen van energie maatschappij, snapt niet wat er staat.
P Uitgeschreven uit BRP, geen uitkering, zorgverzekering gestopt. Heeft insuline nodig.
P Slaapt sinds vorige week in zijn auto na breuk met vriendin.
P Koelkast leeg op een pak melk na, geld is op tot 23e.
P Dhr logeert steeds bij een ander op de bank, geen eigen adres, uitkering gestopt.
P Mevrouw ligt al 2 wk op bed met hoge koorts en hoest, geen huisarts ingeschreven.
P Loonbeslag, houdt 400 euro over per maand, huur lukt niet meer.
P Verkoopt meubels om huur te betalen, bed van dochter is ook al weg.
P Raakt sinds paar weken de weg kwijt in eigen straat, huisarts niet op de hoogte.
P CV kapot sinds november, geen geld voor reparatie, binnen 12 graden. Mw is 81.
P Bewindvoerder gestopt, vaste lasten al 2 mnd niet betaald, niemand neemt het over.
P Sinds ontslag uit kliniek geen nazorg geregeld, medicatie is bijna op, geen woonplek na zondag.
P Leningen bij familie en vrienden, ook bij een webwinkel, overzicht volledig kwijt.
P Ontruiming staat gepland op de 14e, gezin met 2 kinderen.
S Meisje 15, ineens dure tas en tweede telefoon, oudere vriend haalt haar s nachts op, school verzuim.
S Dhr dreigt flat in brand te steken, heeft benzine op balkon staan.
S Mw vraagt hoeveel van haar slaaptabletten te veel is, en wie er dan voor de kat zorgt.
S Meisje 16 zal deze zomer in buitenland uitgehuwelijkt worden, paspoort is al afgepakt.
S Zelfmoordpoging vorige week, ontslagen uit ziekenhuis, is nu alleen thuis.
S Kindje van 4 kruipt onder tafel zodra vader binnenkomt, heeft ronde brandplekjes op handje.
S Moeder slaapt sinds bevalling niet, zegt dat de baby verwisseld is en haar aankijkt met duivelse ogen.
S Kleinzoon woont in bij oma, haar rekening is leeggehaald, ze fluistert als hij in de kamer is.
S Jongen 10 doet s avonds zusje in bad en in bed, moeder ligt bewusteloos op bank met lege flessen.
S Hij controleert haar kilometerstand, ze mag niet met vriendinnen bellen, familie mag niet langskomen.
S Mw wordt geslagen door partner, blauw oog, durft niet naar huis.
S Meisje 14 snijdt zich en zegt dat ze niet meer hoeft te leven, liever dood.
S "Als hij gedronken heeft gaan de kinderen en ik in de schuur zitten tot hij slaapt."
S Dhr heeft wapen in huis en zegt dat zijn ex er aan gaat.
S Zoon 28 mishandelt moeder voor geld, ze heeft gekneusde ribben.
S Geeft zijn spullen weg, hond naar zus gebracht, afscheidsbrieven op tafel. Opvallend rustig.
S Ex staat dagelijks voor de deur en appt dat hij haar gaat vermoorden.
S Staat s nachts vaak bij het spoor, "de treinen maken me rustig".
S Vrouw opgesloten in huis, mag van man niet naar buiten, geen sleutel.
S Uitwonende ex heeft huissleutel nog, ze vindt steeds dingen verplaatst en haar kat lag dood voor de deur.
S Al 4 nachten wakker, plakt ramen af, ze zenden door stopcontact, eet niet want t is vergiftigd.
S Vader bracht kinderen niet terug na weekend, appt dat moeder ze nooit meer zal zien.
S Dhr zegt dat hij er een einde aan gaat maken, heeft pillen gespaard.
S Mw kijkt eerst naar haar man voor ze antwoord. Hij heeft haar telefoon en pinpas.
S Echtgenoot bindt haar vast in stoel als hij weg gaat, want ze dwaalt anders. Striemen op polsen.
S Mw gewurgd door vriend afgelopen weekend, geen aangifte gedaan.
S Moeder zegt dat ze bang is dat ze de baby iets aandoet als het huilen niet stopt.
S Dochter van 7 vertelt op school dat opa aan haar zit onder haar pyama.
S "Jullie hebben binnenkort geen last meer van me", zei dhr bij weggaan. Heeft testament laten regelen.
S Slaapt met kast voor deur omdat broer dan thuiskomt. Ze is 13.
S Dhr hoort stemmen die opdracht geven om buurman iets aan te doen, loopt met hamer rond.
S Baby van 3 mnd, blauwe plek op wang en bovenarm, ouders hebben allebei ander verhaal.
S Dhr 58, na overlijden vrouw: "ik ga gauw naar haar toe, nog even en het is geregeld".
S Draagt in juli lange mouwen, schrikt als deur dichtslaat, zegt steeds dat ze zo onhandig is.
S Jongen van 12 meermaals met hoofd tegen muur geslagen door stiefvader.
S Mw suïcidaal, heeft plan en datum, partner weet van niks.
S Man bedreigd vrouw met mes, politie afgelopen nacht aan de deur geweest.
S Peuter van 3 alleen thuis aangetroffen, moeder was stappen.
S Vader slaat kinderen met riem volgens oudste van 9.
S Acuut psychotisch, gooit huisraad uit raam, schreeuwt naar voorbijgangers.
N Elektricien met pensioen gaat met maat een repaircafé opzetten, garage is beschikbaar.
N Mw wil na overlijden man zelf een rouwcafe oprichten, heeft al gesproken met de kerk.
N Bewoonster heeft plan voor buurtmoestuin op braakliggend veldje, vraagt hoe ze aan toestemming komt.
N Jongeren van t pleintje hebben idee voor een voetbaltoernooi, gaan het zelf organiseren, vergunning nodig?
N Dhr wil in de straat een gereedschapsbieb beginnen, heeft al 3 buren die meedoen.
N Drie moeders willen samen een speelochtend starten in buurthuis, zoeken ruimte en sleutel.
N Mw oud-kok, wil zelf wekelijks een eettafel opzetten voor alleenstaanden in de flat.
N Mevr wil een naaiatelier voor de buurt oprichten, heeft 5 machines staan en geen plek.
N Dhr is begonnen met flyers voor een wandelgroep voor mannen, vraagt om potje voor koffie.
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
