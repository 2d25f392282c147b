/**
 * Written after the first rules stood, as somebody would who had never seen them; what failed in it was mended by rules
 * that hold for more than the phrase. Every number is made up.
 */
export const outsider = `
Mevrouw {naam|Bloem} wil graag bloemschikken
Meneer {naam|Hoop} zoekt een schaakmaatje
mevrouw {naam|Mei-Ling Chen} wil tai chi doen
Bewoner {naam|Abdelkarim} heeft interesse in fietsenwerkplaats
{naam|Sterre van der Meer} (22) zoekt vrijwilligerswerk
Kunnen jullie {naam|Gerrit} bellen op {telefoon|06-13572468}?
Client {naam|M. Bouzid}, zoekt taalmaatje
Het gaat om dhr {naam|Pietersen}, {postcode-huisnummer|Zaanenstraat 33, 2022 CJ} Haarlem
Contact via dochter {naam|Sanne}: {telefoon|06 8642 9753}
Stuur info naar {e-mail|h.g.m.peters@kpnmail.nl} of bel {telefoon|023 - 540 11 22}
De vrouw van {naam|Hassan} wil leren fietsen
ik zoek iets voor {naam|Willie}, {geboortedatum|17-08-1942}
{naam|Yusuf Demir}, {geboortedatum|02-02-1999}, dakloos
Moeder {naam|Oksana} met zoontje {naam|Maksym} uit Oekraïne
nieuwe inwoner {naam|Semhar Tewelde} spreekt alleen Tigrinya
Meneer {naam|Vermeer} ({geboortedatum|1949-12-05}) heeft een scootmobiel
mw. {naam|C. van Leeuwen-de Groot} kan niet traplopen
Meneer {naam|ten Cate} wil muziek maken
mevr. {naam|v.d. Berg} zoekt aanspraak
dhr {naam|vd Heuvel} wil vissen
Mijn buurvrouw {naam|Nel} is alleen sinds haar man dood is
de zus van {naam|Ibrahim} zoekt een naaigroep
{naam|Ans} en {naam|Cor} zoeken een bridgeclub
Opa {naam|Joop} houdt van duiven
{naam|Zeynep}, 34, twee kinderen, wil sporten
Hoi, met {naam|Linda} van het wijkteam, ik zoek een eetgroep
Groeten, {naam|Marjan}
client heet {naam|Jesse de Graaf}, hij is 19
voornaam {naam|Tirza} achternaam onbekend
haar naam is {naam|Zainab Al-Khatib}
de heer {naam|Van 't Veer} is slechtziend
mevrouw {naam|D'Souza} spreekt Engels
BSN-nummer {bsn|637012355} staat in het dossier
Haar burger service nummer is {bsn|657666683}
bsn: {bsn|678 32 09 98}
burgerservicenr {bsn|698975327}
Hij gaf {bsn|7196 29 639} als bsn
vraag over {bsn|719.629.639}, wil koken
{bsn|760938283} – mevrouw wil koffie
tel.nr. {telefoon|0235312345}
Tel {telefoon|023/5312345}
{telefoon|06 1234 5678}
{telefoon|06-12-34-56-78}
{telefoon|+31 (0)23 531 23 45}
{telefoon|+31-6-12345678}
{telefoon|(+31) 6 12345678}
{telefoon|0031-6-12345678}
{telefoon|06 12345 678} bellen s.v.p.
telefoonnr: {telefoon|072 - 5123456}
{telefoon|+44 7911 123456} zus in Londen
{telefoon|+597 8123456} familie in Paramaribo
{telefoon|+33 6 12 34 56 78} zoon in Parijs
{telefoon|+963 944 123 456} broer in Damascus
whatsapp {telefoon|0612345678} graag na 5 uur
mobiel {telefoon|6 12345678}
{e-mail|mevrouw.jansen@telfort.nl}
{e-mail|henk_de_boer(apenstaartje)hotmail.com}
{e-mail|a.b@c-d.nl},{e-mail|e.f@g.nl}
mail me: {e-mail|sara at outlook dot com}
Haar e-mailadres is {e-mail|elif.kaya [at] gmail.com}
{e-mail|wilma@gmailcom} klopt niet
Ze woont in de {postcode-huisnummer|Leidsestraat 62 zwart}
Postcode: {postcode-huisnummer|2013 XK, huisnr. 7}
{postcode-huisnummer|2011rd 19a} centrum
{postcode-huisnummer|Schalkwijkerstraat 12 2033JD} Haarlem
Woonadres: {postcode-huisnummer|Van Zeggelenlaan 8, 2032 AN} Haarlem
{postcode-huisnummer|Europaweg 210, 2034 KD}
{postcode-huisnummer|2034 KD Haarlem, Europaweg 210}
{postcode-huisnummer|2034KD/210}
{postcode-huisnummer|1e Hasselaerstraat 5, 2013 AB}
huisbezoek {postcode-huisnummer|Vondelweg 540 te 2026 BH}
woont {postcode-huisnummer|Plein 1945 12, 1971 GC} IJmuiden
Kan via rekening {iban|NL91 ABNA 0417 1643 00} betaald worden?
{iban|NL91ABNA0417164300}
IBAN {iban|BG80 BNBG 9661 1020 3456 78}
{iban|nl20ingb0001234567} t.n.v. {naam|A. Visser}
IBAN-nummer:{iban|NL39RABO0300065264}.
geb dat {geboortedatum|8-1-1937}
geboren te Paramaribo op {geboortedatum|14-02-1960}
Geboortedatum {geboortedatum|12031956}
kind, geboren {geboortedatum|6 juni 2018}
{geboortedatum|31.12.1949} man alleen
verjaardag {geboortedatum|5 mei} niet alleen vieren
{geboortedatum|12-mrt-1956}, wil biljarten
dochter is geboren op {geboortedatum|1/9/2015}
Postbus 511, 2003 PB Haarlem is van de gemeente
KvK 12345678 van de stichting
dossier 2023-004512 is gesloten
kenteken 12-ABC-3 staat in de weg
bus 73 naar station Haarlem
scootmobiel kost € 1.234,56
de huur is 123.456.789 cent, grapje
ISBN 9789012345678 wil ze lezen
kamer 12 op de derde verdieping
vergadering 12-01-2027 om 13:30
sinds maart 2023 in de bijstand
spaart al sinds 1-1-2020 voor een fiets
Een groep van 5 tot 8 personen op dinsdag
De Roos van de markt verkoopt bloemen
Stichting Roos organiseert koffie
hij wil weer eens lachen
Wil iemand met haar wandelen?
Hoop op meer contact
Mei is een drukke maand voor haar
Wijnand Fockink is een jenever
Iris is haar lievelingsbloem
een merel fluit elke ochtend in de tuin
kan met Pasen niet, met kerst wel
Surinaamse Nederlander zoekt dansavond
naar het Reinaldahuis voor koffie
bij Philadelphia en De Baan is hij bekend
DOCK Haarlem en Haarlem Effect werken samen
naar de Pletterij of het Patronaat
Huis van Hendrik is een inloop
Triple ThreaT is leuk voor jongeren
meneer is doof en gebruikt gebarentaal
mevrouw de weduwe is eenzaam
Mevrouw van 82 is van de trap gevallen
mevrouw uit Eritrea met drie kinderen
Meneer met Korsakov zoekt rust
Mevrouw Rolstoel is kapot
man met hond van de Zijlweg
loopt elke dag naar het Kenaupark en terug
houdt van muziek van Beethoven en Andre Hazes
leest graag Annie M.G. Schmidt
kerk van de heilige Maria
Moskee Selimiye is dichtbij
Koninginnebuurt, Haarlem-Oost en Zuid-West
Alleen op di/do tussen 9-12
maximaal 25,- per kwartaal
is 1,5 jaar geleden gestopt met werken
wil 3x per week 45 min bewegen
nummer 14 in de rij
kom om 10 uur naar Kerkstraat 5 in het buurthuis
inloop in wijkcentrum aan de Boerhaavelaan 57
gemeente: 14023 of 0800-1234
Veilig Thuis 0800 2000 gebeld
huisartsenpost 088-5432109
versie 2.0.1 van de app lukt niet
wifi wachtwoord 1234567890 vergeten
ticket 100000001 nog open
`
