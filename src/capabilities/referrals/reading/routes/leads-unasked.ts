import type { Lead } from './leads.ts'

/**
 * Notes as workers make them, in which nothing is asked for: how somebody lives, and what happened. They lead to
 * activities, also where a word sounds alarming: an illness that is treated, a fall of years ago. Written apart from the lists.
 */
export const harmlessUnasked: readonly Lead[] = `
C Kind verloren 12 jaar geleden, rond december altijd stil in huis. Heeft het een plek gegeven.
C Dhr is met pensioen, was vrachtwagenchauffeur. Weet niet meer wat hij met zijn dagen moet.
C Twee nieuwe heupen, loopt als kievit zegt ze. Wandelmaatje is verhuisd.
C Mw mantelzorgt voor man met alzheimer, hij gaat naar opvang ma wo vr. Op die dagen doet ze alleen huishouden.
C Als kind mishandeld, jaren therapie gehad en afgerond. Nu 50, werkt bij bakker, na werk niemand.
C Partner heeft dementie, gaat 3 dagen naar dagbesteding. Mw zit die dagen maar wat voor zich uit te kijken.
C Kerk in de wijk gesloten, mw kwam daar elke zondag en bij de koffie erna.
C Alleen overdag mogelijk ivm wijkverpleging om 20u. Van oorsprong tuinder.
C Geen rijbewijs meer ivm leeftijd (86), bus stopt niet meer in de straat. Zit vast in huis zoals hij zegt.
C Mevr. breit al 40 jaar, altijd alleen achter het raam.
C In het trappenhuis groet niemand elkaar, dhr vind het een dooie boel.
C Man is dominant aan t woord bij huisbezoek, mw gezellig en ad rem terug. Beiden thuis sinds pensioen, zitten elkaar in de weg.
C Brieven van de zorgverzekering liggen op stapeltje, begrijpt de taal niet. Premie gaat automatisch.
C Dhr heeft alle puzzels al 3x gelegd.
C Moeder van 3, moe, kent niemand in de wijk. Jongste is 8 maanden. Consultatieburo ziet gezin, geen zorgen.
C Papegaai is haar enige gesprekspartner zegt ze.
C Werkt nachtdiensten in zorg, vrije dagen doordeweeks, dan is iedereen aan het werk.
C Puber brutaal en deur dichtslaan, moeder vraagt zich af of dat bij andere gezinnen ook zo gaat.
C Jongen 16 thuis uit de kast gekomen, goed opgevangen. Weinig vrienden in het dorp.
C Chronisch moe, onderzocht, niks uitgekomen volgens internist. Korte activiteit max 1 uur haalbaar.
C Dhr krijgt brieven van gemeente die hij niet begrijpt, laaggeletterd. Alles wordt wel betaald, geen schulden.
C Taxipas vindt ze duur, dus alles moet op loopafstand. Houd van bloemschikken.
C Mw loopt slecht, scootmobiel toegekend maar durft er alleen niet de wijk mee in.
C Mw heeft altijd vrijwilligerswerk gedaan in ziekenhuis, te oud bevonden bij 75. Barst van energie.
C Echtpaar begin 80, altijd samen, kinderen op afstand. Zien verder weinig mensen.
C Kerst was ze weer alleen. En met oud en nieuw ook.
C Dhr 77 schaakt tegen computer, "die zegt ook niks terug".
C Mw heeft reuma, reumatoloog heeft medicatie aangepast. Handwerken lukt nog, rest van dag duurt lang.
C Gescheiden na huiselijk geweld, is 9 jaar geleden, ex woont in buitenland. Gaat nu goed met haar maar klein netwerk.
C Fiets van dochter kapot, fietsenmaker te duur. Gezin leeft van minimum maar geen achterstanden.
C Mw zegt dat ze s winters somberder is, zomers weer opleeft, huisarts weet ervan en lamp staat aan.
C Man van mw heeft dementie, diagnose rond, casemanager erbij. Vrienden komen niet meer langs.
C Hele leven gewerkt in de bouw, afgekeurd op 58. Handige vent, heeft schuurtje vol gereedschap en niks te doen.
C Mevr 64, koekjesfabriek gesloten, collegas waren haar familie. Strijkt nu elke dag hetzelfde tafelkleed zegt ze.
C Slechtziend, macula degeneratie, oogarts bekend. Krant lezen gaat niet meer, hoort niets meer uit de buurt.
C Dhr speelt accordeon, al jaren voor niemand meer.
C Dhr heeft diabetes, onder controle bij POH. Moet meer bewegen van dokter, sportschool vind hij niks.
C Dhr zegt: "ik zie soms drie dagen niemand". Verder gezond, huis netjes.
C Vluchtte 20 jr geleden voor de oorlog in Bosnië, slaapt weer goed, heeft tuin en kat. Buren groeten maar daar blijft t bij.
C Mw 73 kan de ov-app niet bedienen en gaat daarom nergens meer heen.
C Peuter van 2 praat nog weinig, CB volgt het en logopedie is gestart. Speelt nooit met andere kindjes.
C Heeft een lichte verstandelijke beperking, werkt bij sociale werkplaats. Na 4 uur en weekend niks te doen.
C Tweeling van anderhalf, ouders gebroken nachten, opa en oma wonen ver weg.
C Turkse dhr 71, gepensioneerd, moskee is ver lopen en vrouw is ziek geweest maar nu weer beter.
C Buurvrouw verhuisd naar aanleunwoning, dat was haar enige koffie adres.
C Filipijnse au pair gebleven na huwelijk, man lief, schoonfamilie ook. Heeft zelf geen vriendinnen hier.
C Nederlands op A1, vier kinderen op school, ochtenden vrij.
C Winterjas voor de kinderen is duur, moeder let op elke euro, rekeningen zijn bij.
C Oud-boekhouder, weduwnaar, hoofd nog prima, niemand vraagt hem meer iets.
C Eritrese jongen van 20, heeft kamer en school. Weekenden loopt hij doelloos rond in stad.
C Is in 2020 opgelicht via whatsapp, aangifte gedaan en geld terug. Gebruikt de telefoon nu alleen om te bellen.
C Psychose gehad in 2014, stabiel, FACT komt 1x per maand. Schildert mooie dingen op zolder.
C Mag geen auto meer rijden van cbr, komt sindsdien nergens meer.
C Zoon met down 26, woont thuis, moeder regelt alles. Dagbesteding alleen ma t/m wo.
C Dochter belt: vader 84 zit alleen sinds biljartclub stopte. Hulp in huis is geregeld.
C Hartinfarct vorig jaar, hartrevalidatie afgesloten, cardioloog tevreden. Nu geen stok achter de deur meer.
C Darmkanker gehad, stoma, stomaverpleegkundige betrokken. Gaat niet meer zwemmen uit schaamte.
C Buurtsporter meld dat jongen 12 altijd langs de lijn staat te kijken maar niet meedoet.
C Ex kok 63, afgekeurd, kookt thuis voor 1 persoon drie gangen.
C Was in januari opgenomen voor longontsteking, weer helemaal opgeknapt. De deur uit gaan is er daarna niet meer van gekomen.
C Thuiswerker 38, spreekt collegas alleen via scherm. Na scheiding naar deze wijk gekomen.
C Nieuwbouwwijk, iedereen werkt, overdag geen kip op straat. Mw thuis met peuter.
C Pas verhuisd uit Rotterdam ivm kleinkinderen, kent hier verder geen mens.
C Jongere 18, tussenjaar, slaapt tot 2 uur smiddags, ouders worden er moedeloos van.
C Inburgering gehaald maar durft niet te praten in de winkel.
C Mw. is 91, helder van geest, al haar vriendinnen zijn overleden.
C Slaapt wat minder sinds pensioen, huisarts maakt zich geen zorgen. Overdag doet hij niks.
C Gevlucht uit Syrie in 2015, huis en vergunning op orde. Spreekt thuis alleen arabisch, komt weinig nederlanders tegen.
C Piekert soms, POH-ggz gesprekken lopen. Advies: onder de mensen komen.
C Vrouw 45, overgangsklachten besproken met huisarts. Mist contact met leeftijdsgenoten.
C Scheiding achter de rug, huis verdeeld, alles netjes geregeld. Zegt: moet opnieuw leren alleen te zijn.
C Pleegouders van tiener, loopt goed, weinig mensen die begrijpen hoe dat is.
C Hond vorige maand begraven, sindsdien loopt dhr geen rondje meer en spreekt hij niemand.
C Parkinson, fysio 2x pw, neuroloog. Danste vroeger met zijn vrouw.
C Ziekenhuis opname wegens blindedarm is achter de rug. Werk pas over 3 wk, zit thuis.
C Vroeger in koor gezongen, koor bestaat niet meer.
C Bank is weg uit dorp, internetbankieren snapt hij niks van. Dochter doet het nu.
C Nierpatient, dialyse ma wo vr. Andere dagen verveelt hij zich kapot.
C Na reorganisatie thuis komen te zitten, 61 jaar, ww loopt. Komt zijn bed pas om 11 uur uit.
C Elektricien met pensioen, repareert alles wat los en vast zit.
C Schuldsanering afgerond vorig jaar, schone lei. Kan weer lachen maar heeft iedereen verloren in die tijd.
C Kookt voor de hele week stamppot en eet dat 5 dagen achter elkaar, vind het zelf wel grappig maar ongezellig.
C Mevr komt alleen nog bij de kapper en de Jumbo.
C Slechthorend, nieuwe gehoorapparaten. Grote groepen zijn te rumoerig.
C Meisje 6, onlangs verhuisd, huilt dat ze geen vriendinnetjes heeft in de straat.
C Mw. 78, sinds overlijden man vorig jaar zit ze hele dagen alleen thuis. Kinderen in Groningen.
C Heeft staaroperatie gehad, ziet weer prima, fietsen durft ze nog niet goed alleen.
C Ex was agressief, contactverbod liep in 2017 af, nooit meer iets van gehoord. Mw lacht weer, kent weinig mensen.
C Sociale fobie, loopt bij ggz, behandelaar adviseert rustige kleine groep.
C Poolse man, werkt bij kas, na werk op kamer. Spreekt geen nederlands, woonplek is in orde.
C Alleenstaande vader, om het weekend kinderen. Andere weekenden zit hij op de bank.
C Was dakloos in 2018, nu eigen flatje, financiën bij bewindvoerder en loopt goed. Kale muren en stilte zegt hij.
C Thuiszorg meld: mw bloeit op als er iemand is, de rest van de week zit ze achter de geraniums.
C Snapt niks van haar nieuwe telefoon, kleinzoon heeft geen geduld om t uit te leggen.
C Oud-leraar, 74, mist gesprekken met inhoud. Leest 2 kranten per dag.
C Borstkanker, bestralingen afgerond, controle bij ziekenhuis. Lotgenoten kent ze niet.
C Buren boven zijn weleens luidruchtig met feestjes, mw woont er 1 jaar en heeft nooit kennisgemaakt.
C Dhr geheugen gaat achteruit, geheugenpoli geweest, medicijnen in baxter. Biljarten kan hij nog als de beste.
C Mantelzorger voor moeder met parkinson. Thuiszorg is geregeld, mw spreekt verder niemand die hetzelfde meemaakt.
C Te zwaar, dietist loopt. Alleen sporten houdt hij niet vol.
C Wao sinds 2004, rug, bij pijnpoli bekend. Zit veel binnen, humor is er nog.
C Mw stopte met werken om voor kinderen te zorgen, die zijn nu op zichzelf. Huis is stil.
C Spreekt matig nederlands, 2 jaar hier, man werkt en zij is hele dag binnen met de kleine.
C Weduwnaar 82, vrouw deed altijd de was en t eten, hij redt zich nu aardig. Zondagen zijn het ergst zegt ie.
C In 2019 van trap gevallen, heup hersteld. Beweegt sindsdien weinig.
C Kreeg valtraining bij fysio, loopt weer stevig. Cursus is nu afgelopen.
C Ruzie met luidruchtige buurman was jaren geleden, die is verhuisd. Nieuwe buren kent ze niet.
C Ouder met kind op speciaal onderwijs, kent geen ouders uit de buurt want kind gaat met busje.
C "Ik ben er wel maar niemand ziet me" aldus mw, lachend bij de koffie. Stemming goed, netwerk heel klein.
C Bipolair, goed ingesteld, psychiater 4x pj. Structuur overdag zou helpen.
C Durft niks meer aan te klikken op tablet, bang voor oplichters. Nooit iets gebeurd.
C Kan niet overweg met de computer, belasting moest vroeger op papier. Geen achterstanden, doet t elk jaar op tijd met hulp buurvrouw.
C Heeft moestuin moeten opgeven na verhuizing naar flat. Mist het wroeten in de aarde.
C Eet pas s avonds laat, alleen voor de buis.
C Uit detentie 6 jaar geleden, heeft werk en woning. Oude maten mijdt hij, nieuwe zijn er niet.
C Lamp in gang is stuk, kan niet op trapje. Kinderen zijn in Canada.
C Gezin met minimum inkomen, rondkomen gaat net, kinderen zitten nergens op.
C Depressie in verleden, nu stabiel met medicatie en gesprekken bij POH-GGZ. Dagritme ontbreekt.
C Rolator, er mag geen trap zijn. Hield vroeger van kaarten.
C Vrachtwagenchauffeur in ziektewet ivm schouder, orthopeed in behandeling. Loopt thuis vrouw voor de voeten.
C Meisje 13, veel op haar telefoon, geen hobbys, ouders werken beide fulltime.
C AOW zonder pensioen, geen schuld, koffie buiten de deur zit er niet in.
C Lopen gaat max 200 meter. Lift in het gebouw is oke, dus begane grond of lift.
C MS, neuroloog 2x per jaar, rolstoel. Locatie moet gelijkvloers zijn, is op dinsdag en donderdag vrij.
C Tuin is te groot geworden, onkruid staat hoog, dhr 80 kan niet meer bukken. Verder alles ok.
C Marokaanse mevrouw, 66, analfabeet, zit met de kleinkinderen thuis. Kent alleen familie.
C Inburgeraar, stapel brieven, buurman vertaalt soms. Vaste lasten gaan automatisch.
C Zoon van 15 gamed hele nacht, heeft in de buurt geen vrienden. School gaat nog redelijk.
C Oekraiense vrouw met dochtertje, veilig in gemeente opvang, werkt ochtenden. Middagen zitten ze op de kamer.
C Durft s avonds niet alleen over straat in donker, overdag wel. Gaat daarom nooit naar dingen toe.
C Mw heeft fibromyalgie, loopt bij reuma poli. Goede en slechte dagen, afspreken vind ze moeilijk daardoor.
C Mevr heeft geen zin meer om te koken voor haar alleen, eet vaak een boterham. Gewicht stabiel.
C Biljartmaat overleden. Café op de hoek is ook dicht.
C Heeft angststoornis gehad, behandeling succesvol. Oefent nu met naar buiten gaan samen met zus.
C Gestopt met blowen 2 jr geleden, werkt parttime. Vrije dagen zijn lastig te vullen.
C Artrose handen, huisarts bekend. Schilderen lukt nog met dikke kwasten.
C Zomervakantie zes weken, geen geld om weg te gaan, kinderen vervelen zich.
C Vergeetachtig, casemanager betrokken en thuiszorg 2x pd. Leeft op tussen de mensen.
C Echtgenoot werkt offshore, 3 weken weg. Mw en kleuters dan op elkaar aangewezen.
C Moeder alleen, 2 pubers, veel gemopper over schermtijd. Geen grote zorgen, kent geen andere ouders.
C Chronische pijn, revalidatiearts heeft traject afgerond. Moet er mee leren leven.
C Vrouw zit sinds maart in verpleeghuis. Hij gaat elke middag op bezoek, avonden en ochtenden zijn leeg.
C Broer verloren aan kanker, half jaar geleden. Werkt gewoon maar kan er met niemand over praten.
C Heeft beroerte gehad 3 jr terug, afasie licht, logopedie afgerond. In gezelschap wordt hij stil.
C Kat overleden na 17 jaar. Huis voelt leeg, verder gaat ze haar gang.
C Oma past op 4 kleinkinderen in vakantie, klein flatje, weet niet waar ze heen moet met ze.
C Mw. is op di en do middag vrij, houdt van kaarten maken.
C Man plots overleden aan hartstilstand, 8 maanden terug. Steun van huisarts gehad, vrienden haken nu af.
C Huisarts verwijst: geen medische oorzaak, vooral eenzaam. 3e keer op spreekuur deze maand voor een praatje.
C COPD, longarts tevreden. Wandelclub liep te hard voor hem.
C Inbraak gehad 5 jr terug, sloten vervangen. Slaapt goed, kent de buren nog steeds niet.
C Mw 69, digid lukt niet, moet steeds dochter bellen.
C Dhr. alleen, 67, heeft nog nooit zelf gekookt, vrouw deed dat altijd.
C Knie operatie gehad, fysio klaar. Zwemmen mag, alleen gaan vind ze niks aan.
C Epilepsie, al 6 jaar aanvalsvrij. Mag weer alles maar is t verleerd om erop uit te gaan.
C Zwanger van eerste, net in nederland komen wonen, verloskundige betrokken. Geen moeder of zus hier.
C Verjaardag 70 geworden, 1 kaartje gekregen.
C Vorig jaar november 1x uitgegleden over nat blad, niks gebroken, alles onderzocht. Wandelt sindsdien niet meer alleen.
C Vader overleden aan corona in 2020, zoon 19 is sindsdien wat stil, opleiding gaat goed, weinig vrienden.
C Gestopt met gokken, 3 jr, zelf uitsluiting. Zit s avonds rondjes te lopen van verveling.
C Dhr eet elke dag magnetron maaltijd alleen aan tafel. "Smaakt nergens naar zo".
C Dhr draagt hoorapparaat niet, is te eigenwijs. Komt alleen voor soep nog zn huis uit.
C Dochter met adhd, medicatie loopt, bij de sportclub ging t niet vanwege drukte.
C Klein pensioentje, geen schulden, kan geen dure club betalen.
C Vader met verlof, zit hele dag met baby binnen, alleen maar moeders bij de babygym.
C Kan formulier voor huurtoeslag niet lezen, toeslag loopt gewoon, moet alleen iets doorgeven.
C Zoon 11 moeite met huiswerk, moeder kan niet helpen door de taal.
C Homoman 76, partner overleden, in de flat weet niemand het.
C Rouwt nog om zus, vindt het fijn om erover te praten, huilt soms. Eet en slaapt goed.
C Jongeman 24, autisme, woont begeleid, begeleider komt wekelijks. Vrije tijd is vooral achter computer.
C Dhr rookte en dronk vroeger flink, al jaren droog, AA gestopt omdat groep ophield.
C Niet aangeboren hersenletsel 2016, revalidatie lang klaar. Drukke ruimtes zijn lastig voor hem, kleine groep gaat goed.
C Mevr was naaister, machine staat te verstoffen.
C Ex partner en mw hebben goede omgang rond kinderen. Om de week een leeg huis.
C Mw. zit in bijstand, kinderen deur uit, zegt dat de muren op haar afkomen.
C Long covid, bedrijfsarts en ergo betrokken. Halve dag energie, rest op bank en contacten verwaterd.
C Ex verslaafde, 4 jaar clean. Avonden zijn lang, oude vrienden laat hij links liggen.
C Transgender jongere 17, ouders steunend, op school ok, kent niemand die ook zo is.
C Dochter van 8 leest slecht, thuis geen boeken. School heeft extra leestijd ingezet.
C Burn-out, in behandeling bij psycholoog, bouwt langzaam op. Doordeweeks overdag alleen thuis.
C Post van gemeente over afval snapt mw niet, raakt ervan in de war. Verder alles op orde.
C Zoon 10 autisme, geen aansluiting bij voetbal. Bouwt hele dag lego.
C Jonge moeder 22, vriendinnen gaan stappen en zij zit thuis met baby. Met de baby gaat het prima.
C Puber hangt met vriendjes op pleintje, geen overlast, verveling vooral.
C Mw praat tegen de tv zegt ze lachend, want anders hoort ze de hele dag geen stem.
C Naaimachine kapot en geen geld voor nieuwe. Rondkomen lukt wel.
C Komt uit Suriname, man overleden 2021, kookt nog steeds voor tien.
C Dhr 2 jr geleden geopereerd aan hersenbloeding, neuroloog heeft hem ontslagen. Viste altijd, spullen staan in de gang.
C Student, 1e jaar, kamer in de wijk, komt niemand tegen behalve huisgenoten die nooit thuis zijn.
C Kind van 9 wordt nooit uitgenodigd op feestjes, speelt altijd alleen buiten.
`
  .trim()
  .split('\n')
  .map((line) => ({ to: line.slice(0, 1), text: line.slice(2) }))
