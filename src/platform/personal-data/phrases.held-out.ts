/**
 * A third of the list, written before the first rule was, and not looked at while the rules were made. Every number is
 * made up. A piece that has to be found stands between braces: `{kind|piece}`.
 */
export const heldOut = `
Mevrouw met BSN {bsn|999990056} wil graag meedoen aan de koffieochtend
bsn nr. {bsn|9999 91 085} van meneer, zoekt dagbesteding
Burgerservicenummer: {bsn|120654337}, alleenstaand en eenzaam
client {bsn|265.234.578} wil leren fietsen
kan je kijken voor {bsn|306543229}? houdt van tuinieren
burgerservicenummer {bsn|12345672} zoekt een eetclub
man, 67, bsn:{bsn|347-851-861}, wil biljarten
{bsn|409814829} wil iets met muziek
sofinummer {bsn|492432119}, houdt van schaken
Dossier van {bsn|533 740 757}, zoekt taalmaatje
bel haar op {telefoon|06-23456789} voor een afspraak
Bereikbaar onder {telefoon|06 34 56 78 90} na vijven
tel {telefoon|0612983476}, spreekt Tigrinya
mantelzorger ({telefoon|+31 6 98 76 54 32}) zoekt lotgenoten
dochter te bellen op {telefoon|0031612340987}
vaste lijn {telefoon|023-5254321}, hoort slecht
telefoon: {telefoon|(023) 525 43 21}; wil wandelen
haar zoon in België is {telefoon|+32 475 12 34 56}
{telefoon|020 6123456} bellen als er plek is bij het koor
bereikbaar {telefoon|0255-512345}, wil graag jeu de boules
zijn nummer: {telefoon|06.45.67.89.01}
app maar naar {telefoon|+31(0)6-11223344}
heeft alleen whatsapp {telefoon|+48 512 345 678} en wil Nederlands leren
mail naar {e-mail|j.devries56@gmail.com} wanneer het begint
{e-mail|fatima_elidrissi@hotmail.com} wil naaien
mailadres {e-mail|piet.jansen@ziggo.nl}, kan goed koken
stuur de folder naar {e-mail|k.bakker at xs4all punt nl} graag
e-mail: {e-mail|anne-marie(at)kpnmail.nl}
dochter wil bericht op {e-mail|s.kaya+zorg@outlook.com}.
{e-mail|TRUUS1948@LIVE.NL} zoekt een breiclub
mail {e-mail|oma punt bep at gmail punt com} voor de bingo
via {e-mail|info@bakkerij-de-molen.nl} te bereiken
woont op {postcode-huisnummer|2033 GH 12} en komt niet buiten
adres {postcode-huisnummer|2023pk 118-2}, wil koffie drinken
{postcode-huisnummer|Spaarnelaan 8, 2022 AX} Haarlem, eenzame man
{postcode-huisnummer|2036KL 77b} zoekt een moestuin
woonachtig {postcode-huisnummer|2015 CD nr. 4}, 85 jaar
postcode {postcode-huisnummer|2012 ES huisnummer 31}
mevrouw op {postcode-huisnummer|2034 mb, 210} heeft behoefte aan een praatje
woont {postcode-huisnummer|Zuiderstraat 21 rood, 2011 XW}, loopt met stok
{postcode-huisnummer|2026 BT 5 hs} komt graag schilderen
thuis is {postcode-huisnummer|2037AB 3-III}, geen lift
rekening {iban|NL36 INGB 0007 6543 21} voor de eigen bijdrage
{iban|NL44RABO0123456789} staat rood, wil gratis eten
iban {iban|nl61snsb0987654321} en bsn {bsn|575 049 406}... nee, geen geld
Betaalt vanaf {iban|BE68 5390 0754 7034}
contributie van {iban|DE89370400440532013000} afschrijven
rekeningnummer: {iban|NL02 ABNA 0123 4567 89}, wil naar de zangclub
Poolse rekening {iban|PL61 1090 1014 0000 0712 1981 2874}
de penning gaat naar {iban|NL23BUNQ2025123456}.
Mevrouw {naam|Postma} wil graag klaverjassen
dhr. {naam|van den Berg} zoekt een wandelmaatje
mw {naam|Yildirim} spreekt weinig Nederlands
meneer {naam|el Haddad} kan goed timmeren
ze heet {naam|Samira} en wil leren zwemmen
Mijn naam is {naam|Kees Bruin}, ik zoek een biljartclub
{naam|Willemien} van 80 wil breien
buurvrouw {naam|Hatice} wil taalles
{naam|Ahmed} houdt van voetbal en is 34
familie {naam|Tesfay} met drie kinderen zoekt een speelplek
{naam|Pieter van der Laan} wil vrijwilligerswerk doen
de heer {naam|Ouwerkerk} is weduwnaar en kookt niet
mevrouw {naam|de jong} is pas verhuisd, zoekt contact
zoon {naam|Mehmet} wil boksen
geboren {geboortedatum|4-7-1948}, wil klussen
man (geb. {geboortedatum|21 mei 1939}) zoekt gezelschap
geboortedatum {geboortedatum|03/11/1962}, graag iets met dieren
{geboortedatum|1951-09-30} alleenstaand, wil uit eten
mw {naam|Smit}, geb. {geboortedatum|9.2.'44}, {telefoon|06-55512399}
Mevrouw met rollator wil mensen zien, durft 's avonds niet naar buiten
man van 78, weduwnaar, houdt van vissen en klussen
zoekt iets op dinsdag 14 januari rond 10.30 uur
kan elke week 2 uur, max 15 euro per maand
Syrische vrouw met kinderen van 4 en 7 wil Nederlands oefenen
Mevrouw wil niet naar een praatgroep, wel naar Het Badhuis
meneer heeft Parkinson en zoekt lotgenoten
wil graag naar het Alzheimer Café in Schalkwijk
houdt van rozen, viooltjes en de mooie bloemen in mei
jonge moeder met baby zoekt speelgroep in de Leidsebuurt
Wil leren fietsen, heeft zelf geen fiets
bel 112 bij gevaar, zei ze
heeft al met 113 gebeld, 0800-0113 is gratis
de gemeente is bereikbaar op 14 023
ordernummer 123457891 van de scootmobiel is zoek
kan goed naaien en wil iets betekenen voor anderen
spreekt Turks, Arabisch en een beetje Engels
een bos bloemen van 12,50 op de markt
Hoop doet leven, zegt hij, maar hij is zo alleen
zoekt een maatje om naar de Grote Markt te gaan
woont bij het Rozenprieel en is slecht ter been
inkomen 1250 euro, huur 780, schulden 12.500
pensioen sinds 2021, wil nu vrijwilligerswerk
mark de plek niet: ze wil anoniem blijven
kan van 09.00 - 12.00 uur op ma, wo en vr
Heeft COPD en diabetes type 2, kan 500 meter lopen
Wijkteam Schalkwijk vraagt of er plek is bij Stem in de Stad
groep van 12 ouderen uit Haarlem-Noord wil dansen
de Vrijwilligerscentrale heeft een vacature op de Jansstraat
Sinterklaas komt op 5 december in buurthuis De Til
wil in de zomer van 2026 op vakantie, voor het eerst in 10 jaar
is bang voor honden; liever rust, geen muziek en geen alcohol
`
