/** Families and young people: further expressions, `topic: phrases;`. */
export const familiesAndYoungPeople = `
  ouder-kind: kleintje van twee, kleintje van een, peutertje, ukkie, ukje, ukkepuk, hummel, hummeltje,
    *dreumesje, ventje van twee, meisje van twee, jongetje van twee, jongetje van drie, kindje van twee,
    kindje van een, kindje van drie, zoontje van twee, zoontje van een, zoontje van drie, dochtertje van
    twee, dochtertje van een, dochtertje van drie, kind van twee, kind van een, kind van drie, met het
    ventje, met de kleine, met haar/zijn kleine, de kleine, met de kleintjes, met haar/zijn kleintje, met
    haar/zijn peuter, met haar/zijn zoontje, met haar/zijn dochtertje, kindje nog thuis, nog niet naar
    school, nog niet op school, peuter thuis, samen met haar/zijn kind spelen, spelen met het kind, kroost,
    koters, koter, kind op schoot, liedjes en spelletjes, speelafspraak, speelgroep, speelgroepje, andere
    kindjes, andere kleintjes;
  kinderclub: jochie, jochie van acht, jochie van negen, knulletje, jongetje van zeven, jongetje van acht,
    jongetje van negen, meisje van zeven, meisje van acht, meisje van negen, zoontje van zeven, zoontje van
    acht, dochtertje van acht, dochtertje van zeven, dochtertje van negen, kind van zeven, kind van 7, kind
    van elf, hangt na de les op de bank, hangt na school, hangt na school op de bank, na de les, uit school,
    vrije middag, de vrije middag, woensdagmiddag, woensdagmiddagen, kinderopvang te duur, bso, naschoolse
    opvang, bso te duur, kinderen bezighouden, bezig houden van kinderen, kinderen van de straat, van de
    straat houden, kinderen van het scherm, van het scherm af, zit de hele dag op de ipad, zit op de tablet,
    speelkameraadjes, speelkameraadje, vriendje om mee te spelen, vriendinnetje om mee te spelen, niemand om
    mee te spelen, schoolkinderen, speurtocht, kinderbingo;
  grootouders: kleinkinderen over de vloer, past op zijn/haar kleinzoon, past op zijn/haar kleindochter,
    past op zijn/haar kleinkind, past op zijn/haar kleinkinderen, oppassen op haar/zijn kleinkinderen, opa
    past op, opa en kleinzoon, oma en kleindochter, met haar kleindochter, jong en oud samen, oma met
    kleinkind, opa met kleinkind, drukke bende;
  kind-eropuit: met de kinderen eropuit, iets doen met het kind, iets leuks met de kinderen, uitje met de
    kinderen, uitje met het gezin, gezinsuitje, met haar/zijn gezin op stap, iets leuks doen met haar/zijn
    kinderen, met het hele gezin, met de kids op pad, in de vakantie met kinderen, in de vakantie met de
    kinderen, vakantie met de kinderen thuis;
  opvoeden: opvoedvraag, luistert niet naar, kind luistert niet, zoon luistert niet, dochter luistert niet, ze luisteren niet, luistert nergens naar, luistert voor geen meter, driftbuien, driftbui, driftkop, peuterpuberteit,
    puberteit, grenzen stellen aan, schermtijd, moeilijke puber, slaapt niet door, zindelijk, zindelijk
    worden, eet niet kind, moeilijke eter, bang het fout te doen, goede moeder, goede vader, ouderschap,
    schreeuwt tegen de kinderen, geduld met de kinderen;
  moeders: moeders onder mekaar, andere moedertjes, moeder thuis met, mama's, mammies, mams, jonge mama's,
    verse moeder, kersverse moeder, moeders met kindjes, thuismoeder, moeder met baby, moeder met een baby,
    thuis met baby, thuis met een baby, alleen met baby, alleen met haar baby, alleen thuis met haar baby,
    bevallen van haar eerste, eerste kindje, haar eerste kindje, haar eerste kind, eerste kind, net moeder
    geworden, mama worden, mama geworden;
  vaders: weekendvader, weekendvaders, kersverse vader, verse vader, vader worden, vaderschap, vader met
    zijn kind, vader en zoon, vader en dochter, vaders met kinderen;
  baby: weken zwanger, wkn zwanger, maanden zwanger, in verwachting van, zwanger van, onzeker over de
    bevalling, bang voor de bevalling, tegenop de bevalling, ziet op tegen de bevalling, bevallen, zwangere,
    zwangeren, zwangere vrouwen, andere zwangeren, zwangerschapsgym, puffen, pufles, kraamzorg, kraamvisite,
    kraamvrouw, flesvoeding, kolfen, kolven, huilt de hele nacht, krampjes, babytje, babietje, zuigelingen,
    babyspa, wiegendood, tweeling, tweelingmoeder;
  eenoudergezin: gescheiden met kinderen, gescheiden met drie, gescheiden met twee, gescheiden met een kind,
    gescheiden met kids, alleenstaand met kinderen, alleenstaand met een kind, alleenstaande mama,
    alleenstaande papa, alleenstaande vaders, single mama, single moeder, single mom, single ouder,
    bijstandsmoeders, doet alles alleen, doet alles in haar/zijn uppie, alles in haar/zijn uppie, alles in
    haar/zijn eentje, in haar eentje met de kinderen, in zijn eentje met de kinderen, alleen met haar/zijn
    kinderen, alleen met de kinderen, alleen voor de kinderen, kinderen alleen opvoeden, voedt alleen op,
    alleen opvoeden, drie kids alleen, vader uit beeld, vader niet in beeld, vader van de kinderen is weg,
    moeder uit beeld, geen adempauze, oma woont ver, geen opa of oma in de buurt;
  homestart: handen tekort, handen te kort, komt handen tekort, hulp met de baby, hulp bij de baby, hulp met
    een tweeling, hulp bij het gezin, iemand die even op de kinderen past, vrijwilliger in het gezin, geen
    vangnet, overbelast gezin, gezin dreigt vast te lopen, uurtje oppas, iemand in huis voor de kinderen;
  speeltuin: *glijbaan, schommel, schommelen, klimrek, wipkip, ravotten, buiten ravotten, touwtje springen,
    touwtjespringen, knikkeren, hinkelen, stoepkrijten, hutten, speelplein, springen, skelters, skelter,
    waterglijbaan, kinderen van boven, flat zonder tuin, geen tuin, buiten rennen, rennen buiten;
  voorlezen: verhaaltjes horen, verhaaltje horen, verhalen horen, verhalen in hun eigen taal, verhaaltjes in
    hun eigen taal, prentenboekje, boekje lezen met, boekjes lezen, samen een boekje, boekje voor het
    slapen, sprookje, sprookjes vertellen, luisteren naar verhalen, luisterverhaal, nijntje;
  kinder-weerbaar: gepest op school, wordt gepest op school, pesterijen, pestkop, buitengesloten, wordt
    buitengesloten, durft niks te zeggen in de klas, kind trekt zich terug, kind durft niet, verlegen kind,
    kind zonder zelfvertrouwen, zoontje durft, dochtertje durft, weerbaarder maken, faalangstig, boze buien,
    woedeaanvallen kind;
  schoolouders: ouderraad, praten met de juf, rapportgesprek, school van haar/zijn kinderen, contact met
    andere ouders van school;
  vakantie-kinderen: zomervakantie kinderen, herfstvakantie, meivakantie, kerstvakantie, zes weken vakantie,
    vakantieweken, geen vakantie met de kinderen, zomerweken;
  pleegouders: pleegmoeder, pleegvader, adoptiekind, crisisopvang kind;
  jongeren: hangt op straat rond, hangen op straat, rondlummelen, lummelt, lanterfanten, beetje hangen,
    ergens hangen, plek om te hangen, verkeerde vrienden, foute vrienden, foute gasten, op het verkeerde
    pad, dreigt af te glijden, op straat hangen, buiten op straat, mattiez, met mannen chillen, tiener,
    tieners, puber, pubers, knul van 15, knul van 16, gast van 16, gast van 17, jongen van 15, jongen van
    16, jongen van 17, jongen van 14, meisje van 15, meisje van 16, zit alleen op zijn/haar kamer, komt
    zijn/haar kamer niet uit, hele dag op zijn/haar kamer, andere pubers, buurthuis voor jongeren,
    vrijdagavond voor jongeren, jongerenhuis, osso;
  huiswerk: brugklasser, brugklas, toets, toetsen niet geleerd, proefwerk, proefwerken, tentamen, tentamens,
    examen, eindexamen,  leren voor een toets, stil plekje om te leren, rustig
    plekje, rustig leren, rustig kunnen leren, geen eigen kamer, geen rustige plek thuis, geen plek om te
    leren, op een kamer met, met z'n allen op een kamer, vijf man op een kamer, te druk thuis om te leren,
    thuis te druk om te leren, kan thuis niet leren, thuis niet leren, blijven zitten, dreigt te blijven
    zitten, slechte punten, onvoldoende, onvoldoendes, staat onvoldoende, loopt achter op school,
    achterstand op school, achter met rekenen, achter met lezen, tafels leren, tafels oefenen, spreekbeurt,
    werkstuk, profielwerkstuk, redactiesommen, cito, doorstroomtoets, schooladvies, ouders kunnen niet
    helpen met school, ouders kunnen niet helpen, engels leren voor school, scheikunde, natuurkunde,
    economie toets;
  meiden: zodra er jongens bij zijn, als er jongens bij zijn, jongens bij zijn, geen jongens erbij, zonder
    jongens, niet met jongens, waar geen jongens, geen jongens, alleen meisjes, alleen meiden, onder meiden,
    meiden van haar leeftijd, meisjes van haar leeftijd, meisjesdingen, chicks, vriendinnetjes, klapt dicht
    bij jongens, girls, meidengroepje;
  jongeren-sport: pleintje om de hoek, met gasten sporten, trainen met gasten, voetballen met gasten, kooi,
    voetbalkooi, sporthal voor jongeren, crossfit jongeren, free running, *parkour, bmx;
  jongeren-muziek: harde beats, producen, producer, tracks, track opnemen, spitten rap, drill, trap beats,
    spoken word rap, fl studio, ableton, soundcloud, mixen, draaien als dj, platen mixen, freestylen,
    freestyle, microfoon, nummers maken, afro beats;
  jongeren-praten: zit niet lekker in haar/zijn vel, jongere in de put, niemand om mee te praten op school,
    thuiszittende jongere, drop-out, dropout, schoolverlater, niet naar school gaat, gaat niet naar school,
    gaat niet meer naar school, school niet meer in, weet niet wat hij/ze wil, weet niet wat hij/ze wil
    worden, jongerencoach nodig;
  scouting: kampvuur maken, knopen leggen, padvinders, survivallen, vlotten bouwen, hutten maken in het bos,
    bushcraft, welp, kabouters, zeeverkenner;
  studenten: student, studeert, leeftijdgenoten van rond de dertig, dertiger, twintiger, millenials, young
    professional, net afgestudeerd, starter, jongvolwassene, leeftijdsgenoten van in de twintig, rond de 25,
    rond de 30;
`
