/**
 * Two thirds of the list, by which the rules were made. Every number is made up. A piece that has to be found stands
 * between braces: `{kind|piece}`.
 */
export const tuned = `
mevrouw bsn {bsn|999990007} wil koffie drinken
BSN: {bsn|999990147}
zijn bsn is {bsn|9999.90.196} en hij zoekt werk
{bsn|999 990 238} wil graag zingen
burgerservicenummer{bsn|999990287}
nummer {bsn|161962981}, hij wil een cursus
bsn {bsn|182-617-294} en iban {iban|NL20INGB0001234567}
Client met BSN {bsn|203271622}, zoekt maatje
inwoner {bsn|223925937}; vraagt om dagbesteding
Wil {bsn|244580261} aanmelden voor de eetclub
b.s.n. {bsn|285888900} zoekt een tuin
bsn nummer: {bsn|327 19 75 47}
{bsn|368506186}/{bsn|389160507} echtpaar, wil bridgen
sofi {bsn|430469147}, houdt van vissen
BSN van de zoon: {bsn|451123475}.
het bsn-nummer is {bsn|02469145}
mevrouw ({bsn|471777791}) wil schilderen
bsn={bsn|513086432}, telefoon={telefoon|0612345678}
persoon {bsn|5543 95071}
06-nummer {telefoon|06-12345678}
bel {telefoon|06 12 34 56 78}
{telefoon|0612345678} is van haar dochter
{telefoon|+31612345678}
{telefoon|+31 6 12345678} app
{telefoon|0031 6 12 34 56 78} zegt hij
tel. {telefoon|(023) 531 23 45}
{telefoon|023-5312345} graag bellen voor 12.00
{telefoon|023 531 23 45} na 18 uur
mobiel: {telefoon|06–12345678}
{telefoon|06 - 12 34 56 78} of mailen
bel me op{telefoon|0612345678}
gsm {telefoon|06/12345678}
{telefoon|06 123 456 78} is zijn nummer
{telefoon|0623 456 789} en anders de buren
telefoonnummer {telefoon|020-1234567} in Amsterdam
{telefoon|+32 9 123 45 67} broer in Gent
{telefoon|+90 532 123 45 67} familie in Turkije
moeder in Marokko {telefoon|+212 612-345678}
{telefoon|0049 170 1234567} dochter in Duitsland
{telefoon|31612345678} whatsapp
tel: {telefoon|5312345}, alleen 's ochtends
{telefoon|085-1234567} is van de bewindvoerder
{telefoon|06 12345678} of {telefoon|023-5312345}
haar nummer is {telefoon|(06) 12 34 56 78}.
{telefoon|0252 123456} is van de neef
bereikbaar op {telefoon|06-1234 5678}
{e-mail|jan@example.nl}
mail {e-mail|jan.de.vries@voorbeeld.nl} even
{e-mail|naam at voorbeeld punt nl} is haar mail
{e-mail|naam(at)voorbeeld.nl}
{e-mail|naam [at] voorbeeld [punt] nl}
{e-mail|piet@gmail.com}, wil vissen
(mail: {e-mail|a.b.c@mail.haarlem.example.org})
zijn mail {e-mail|jan @ gmail.com} werkt niet
{e-mail|k.jansen@gmail} zonder com
e-mailadres={e-mail|yusuf99@hotmail.nl}
<{e-mail|ria@planet.nl}> wil een cursus
{e-mail|jan punt de punt vries at gmail punt com}
mail:{e-mail|bep@casema.nl};bel:{telefoon|0687654321}
{e-mail|naam apenstaartje voorbeeld punt nl}
{e-mail|o'neill@voorbeeld.nl} wil Engels praten
info via {e-mail|wijkteam.noord@voorbeeld.nl}
{e-mail|josé.garcía@voorbeeld.es} spreekt Spaans
{postcode-huisnummer|2012 AB 14}
{postcode-huisnummer|2012ab 14-b} twee hoog
woont {postcode-huisnummer|Kerkstraat 14, 2012 AB} Haarlem
{postcode-huisnummer|2012 AB, 14}
{postcode-huisnummer|2012AB14}
{postcode-huisnummer|2012 AB nummer 14}
{postcode-huisnummer|2012AB nr 14} alleen
{postcode-huisnummer|2012 ab 14 zwart} achterom
{postcode-huisnummer|Lange Herenstraat 6A 2011 LJ}
adres: {postcode-huisnummer|Ramplaan 101, 2015 GR} Haarlem
{postcode-huisnummer|2015GR 101} wil tuinieren
wonend te {postcode-huisnummer|2021 NX 55-2}
{postcode-huisnummer|2025 PC 17a}, slecht ter been
{postcode-huisnummer|2032BB, huisnummer 9}
{postcode-huisnummer|1991 XM 3 bis}
woont op de {postcode-huisnummer|Amsterdamstraat 45}
haar adres is {postcode-huisnummer|Generaal Cronjéstraat 100}
hij woont {postcode-huisnummer|rijksstraatweg 230-3} met zijn hond
{postcode-huisnummer|huisnummer 14, 2012 AB}
postcode is {postcode-huisnummer|2035 VB met huisnummer 88}
{postcode-huisnummer|Pijlslaan 3 te 2014 TK} Haarlem
komt van {postcode-huisnummer|2019 EE 12}, wil dansen
{postcode-huisnummer|2033 AR 18 B}
{iban|NL20 INGB 0001 2345 67}
rekening {iban|NL44 RABO 0123 4567 89} voor de contributie
{iban|NL12TRIO0198765432}
iban{iban|NL39RABO0300065264}
{iban|nl09 knab 0255 5555 55} lidmaatschap
{iban|NL66-ASNB-0707-0707-07}
{iban|FR14 2004 1010 0505 0001 3M02 606} uit Frankrijk
{iban|TR33 0006 1005 1978 6457 8413 26}
{iban|GB29NWBK60161331926819}
IBAN: {iban|ES91 2100 0418 4502 0005 1332}.
{iban|MA64011519000001205000534921} bank in Marokko
{iban|NL38 REVO 1234 5678 90} en {telefoon|06-12345678}
{iban|NL45INGB0001234567} met een tikfout
{iban|NL32 INGB0662000000}
Mevrouw {naam|Jansen} wil breien
dhr. {naam|de Vries} zoekt een maatje
Mw. {naam|El Amrani} wil zwemmen
heet {naam|Fatima} en wil fietsen
mijn naam is {naam|Henk Visser}
{naam|Jan de Boer} wil schaken
mevrouw {naam|jansen} wil zingen
meneer {naam|van der meer} is eenzaam
{naam|fatima} wil nederlands leren
met {naam|Roos} naar de markt
voor {naam|Mohamed} en {naam|Aisha}, broer en zus
de heer en mevrouw {naam|Bakker-Smit}
dhr. {naam|A.B. Mulder}
{naam|J. de Wit} houdt van tuinieren
fam. {naam|Yilmaz} zoekt contact
echtpaar {naam|Kuiper} wil klaverjassen
cliënt {naam|Xhemile} zoekt taalles
dochter {naam|Noor} van 8
Hij heet {naam|Krzysztof Nowak}
ik ben {naam|Tineke}
mevr. {naam|Özdemir} komt niet buiten
MEVROUW {naam|JANSEN} WIL BREIEN
naam: {naam|Selamawit Tekle}
tante {naam|Truus} kookt graag
mw. {naam|'t Hart} zoekt een koor
mevrouw {naam|Van Dijk}, {telefoon|06-12345678}
{naam|Agnieszka} zoekt Poolse vrouwen
mijn naam is {naam|olha}
Dokter {naam|Verhoeven} stuurt hem door
{naam|Anita}'s moeder is eenzaam
zijn vrouw {naam|Ria} is overleden
{naam|Khaled} uit Syrië wil voetballen
Ze heet {naam|Iris} en is 19
vraag van {naam|Jaap}: waar kan ik biljarten?
geboren {geboortedatum|12-3-1956}
geb. {geboortedatum|12 maart 1956} alleen
man, {geboortedatum|12-03-1956}, wil koken
{geboortedatum|12/3/56} zoekt bridge
{geboortedatum|1956-03-12} wil wandelen
geboortedatum: {geboortedatum|1 januari 1945}
geb.dat. {geboortedatum|05.06.1971}
is geboren op {geboortedatum|3 okt. 1938} in Haarlem
jarig op {geboortedatum|12 maart} en dan altijd alleen
(*{geboortedatum|7-8-1950}) zoekt koor
{geboortedatum|12 03 1956} mevrouw
zoontje ({geboortedatum|3-4-2019}) wil naar peuterspel
meneer is van {geboortedatum|23 augustus 1941}
{naam|Fatma}, {geboortedatum|1-1-1980}, {postcode-huisnummer|2012 AB 14}, {e-mail|fatma@voorbeeld.nl}
{bsn|554395071} {naam|Jan Smit} {telefoon|0611111111} {iban|NL36INGB0007654321}
mevrouw wil mensen zien
Mevrouw met rollator
mijnheer is 78 en weduwnaar
Mevrouw Wil graag koffie drinken
op 12 december is er bingo
woensdag 2-12 van 14.00 tot 16.00 uur
op 12-12-2026 begint de cursus
kan op 3 maart 2027 pas beginnen
112 gebeld
113 online
0800-2000 is gratis voor Veilig Thuis
0900 1234567 kost geld
14 023 is de gemeente
088-1234567 is de thuiszorg
zoekt een roos voor in de tuin
de roos bloeit, hij wil tuinieren
hij heeft een bloem meegenomen
in mei gaat ze op reis
Bas gitaar spelen is zijn droom
wil frans leren
kan goed rob bellen
de kees van de markt is lekker
Het Badhuis is te ver
Alzheimer café is niets voor hem
Welzijn Haarlem belde
Huis van de Wijk is open
iemand uit de Leidsebuurt wil wandelen
Haarlem is mooi
inkomen van 123456780 is onzin
bestelling 123459002
order 2012345678 is kwijt
2012 in 14 weken
in 2012 is ze verhuisd
sinds 1998 alleen
65+ en alleenstaand
groep van 10-12 personen
50 tot 60 euro per maand
12.500 euro schuld
woont op 3 hoog zonder lift
buurthuis aan de Kerkstraat
fietst van Haarlem naar Zandvoort
Mark staat voor merkteken
sterke man die kan tillen
heeft hoop nodig
Sint Maarten met de kinderen
koningsdag op 27 april
naar de Albert Heijn lopen lukt niet
het initiatief heet Samen Eten
de groep heet Buurtbakkie
heet water gebruikt hij niet
Anna van Burenlaan is te ver lopen
Jan Gijzenkade is haar wandeling
Frans Hals Museum bezoeken
jip en janneke taal nodig
mevrouw heeft ms en gebruikt een rolstoel
Mevrouw Turkse afkomst, wil koken
Meneer spreekt Pools en Engels
Vrouw Marokkaans, zoekt vrouwengroep
Op maandag kan hij, op dinsdag niet
kinderen van 3, 5 en 8 jaar
telefoon werkt niet, wil computerles
mailen lukt niet, wil hulp met e-mail
heeft geen bsn en is ongedocumenteerd
adres wil ze niet geven
postcode 2033 en omgeving
max 10 minuten lopen
2 x per week 30 minuten
schuld bij 3 deurwaarders, 4.300,50
van 9.30-11.30 in de ochtend
01-02 of 03-02 kan ook
12/3 of 13/3 is goed
ze is 1.65 lang en weegt 48 kilo
geboren in Suriname, al 40 jaar hier
geboren en getogen in Haarlem
heeft een hond, de kat is weg
zoekt Engelstalige groep
Wijkcoach vraagt plek in Parkwijk
kent de imam en de kerk
speelt viool, piano en bas
wil naar de kerstviering van Stem in de Stad
zingt in Het Grote Meezingkoor
www.haarlem.nl snapt ze niet
@welzijnhaarlem volgt ze op instagram
om 10 at ze brood en om 12 soep
kan niet van A naar B komen
mevrouw a. wil anoniem blijven
Eenzaamheid is groot sinds corona in 2020
is sinds 12-03-2024 gescheiden
Ramadan begint in februari
Wie kent een Pools sprekende vrijwilliger
Buurman van 80 zoekt schaakmaatje
Zoon 12 jaar, autisme, wil programmeren
Meneer Nederlands leren op B1
Oma en opa samen willen dansen
Man zoekt klus, is handig en sterk
`
