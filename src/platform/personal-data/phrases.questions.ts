/**
 * Questions as they come in, without anything personal: written last, to count false alarms by. The first count was 2 of
 * 61: a singer (added to the names that everybody knows) and a shop that is called by a first name.
 */
export const questions = `
Alleenstaande moeder met twee pubers zoekt steun van andere moeders
Zoekt een plek waar hij zijn verhaal kwijt kan, liefst 's middags
Cliënt is 84, woont alleen, kinderen wonen ver weg
Wil graag weer gaan zwemmen in het Boerhaavebad of de Planeet
Vrouw van Turkse komaf, 55+, wil Nederlands leren
Heeft schulden van 3500 euro bij Vattenfall en Zilveren Kruis
Kan niet betalen, max. € 2,50 per keer
Meneer is bekend bij GGZ inGeest en Brijder
Doorverwezen door huisarts, welzijn op recept
Zoekt vrijwilligerswerk bij de Voedselbank of Kringloop Snuffelmug
mevrouw gaat op dinsdag en donderdag naar de dagbesteding van Sint Jacob
Woont in de Slachthuisbuurt bij het Badmintonpad
Zij loopt met een stok en gaat met de Regiorijder
meneer wil bridgen of klaverjassen, geen bingo
Man, 45, burn-out, wil iets met zijn handen doen: hout of metaal
Wie kan helpen met de belastingaangifte voor 1 mei?
Mevrouw zit in een rolstoel (elektrisch) en heeft een aangepast toilet nodig
Zoekt meidengroep voor dochter van 13
Kind van 6 met ADHD, zoekt sport na school
Mantelzorger van man met dementie, overbelast
heeft 3 dagen per week tijd, 6 uur per dag
kan 06.00 uur al wakker zijn
komt uit Damascus, was daar kok
kookt graag Marokkaans en Syrisch
Het liefst in de buurt van het Soendaplein of de Vergierdeweg
buurtbus 481 rijdt niet meer
Heeft AOW en klein pensioen, 1100 per maand
Zoekt contact met andere Surinaamse ouderen (Ala Kondre)
doet mee aan de Ramadan en eet daarna graag samen
is Jehova's getuige, wil geen verjaardagen
vindt Rummikub leuk
was vroeger timmerman bij Hoogovens
speelt accordeon, kent liedjes van Johnny Jordaan
leest de Libelle en het Haarlems Dagblad
wil naar Madame Tussauds
gaat naar de Jumbo, Lidl of Dirk
heeft een Canta en een OV-chipkaart
zoekt hulp bij DigiD en Mijn Overheid
weet niets van computers, wel een iPad van haar zoon
wil Spaans leren want zoon woont in Spanje
In het Reinaldapark is een beweegtuin
de Zonnebloem heeft een uitje op 12 juni 2026
komt in januari 2027 uit detentie
Vrouw is zwanger (32 weken), zoekt andere moeders
Zoekt iets voor 's avonds; overdag werkt ze bij Albert Heijn
Rookt en drinkt niet, wil geen groep met alcohol
Blijf-van-mijn-lijfhuis is al gebeld
Wil koffie drinken bij de Haarlemse Meesters
De bewoners van de Drijfriemstraat willen een moestuin
Meneer heeft NAH sinds een ongeluk in 2015
Vroeg: is er iets als Repair Café?
is gek op Ajax en Feyenoord
Slaapt slecht, piekert veel en eet nauwelijks
Dame van 90, nog heel vitaal, wil jongeren voorlezen
Jongen uit Oekraïne van 17 speelt schaak
Heel eenzaam. Wil Graag Bezoek Aan Huis
wil op zondag na de mis van 10.30 uur koffie
Bezoekt Stem in de Stad en Open Huis
Is doof, gebruikt NGT
Hij is Bulgaars en slaapt buiten
Mist haar moedertaal: Papiaments
`
