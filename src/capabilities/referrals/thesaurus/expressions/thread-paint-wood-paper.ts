/** Thread, paint, wood, paper: further expressions, `topic: phrases;`. */
export const threadPaintWoodPaper = `
  creatief: creabea, crea, fröbelen, priegelen, priegelwerk, knoeien met verf, kliederen, iets met kleur,
    met kleur bezig, kwasten en kleur, met kleuren, kleuren bezig, handen laten wapperen, handen iets te
    doen geven, handen willen wat, iets voor de handen, kunst en vliegwerk, kunstenares, artistiek,
    kunstenaar, kunstzinnige, met verf of klei, verf of klei, maken met de handen, uit haar/zijn hoofd en in
    haar/zijn handen, maakt graag dingen, maakt van alles, maakt van alles zelf, zelf dingen maken, zelf
    iets maken, diy, pinterest, glitter, hobbykamer, hobbyspullen;
  handwerken: bolletje garen, garen, garen en naald, draadje, naalden, naaldwerk, *kruissteek,
    kruissteekjes, borduurraam, borduurring, lappendeken, stofjes, gobelin, smyrna, knopen van een kleed,
    weefgetouw, vilt, spinnewiel, hooked, punch needle, frivolité, kant klossen, quilten met anderen, oya,
    dikkedraad;
  breien: truien gezet, trui breien, in truien gezet, sokkenwol, mutsen breien, sjaal breien, sjaals breien,
    wanten breien, babytruitjes, breinaalden, naalden en wol, pennen en wol, insteken omslaan, recht en
    averecht, averecht, steken opzetten, steken tellen, breipatroon, knotje wol, knot wol, knotten wol,
    bollen wol, bol wol, breidde, breiwerkje, breisels, breisel, naalden liggen, naalden te liggen, die
    naalden liggen;
  haken: haakpen, haakpatroon, haakwerkje, vaste en stokjes, dekentje haken, granny's, gehaakte, knuffels
    haken, mandala haken, haakster;
  naaien: vitrages, vitrage, gordijnen te lang, gordijnen inkorten, gordijnen korter, zoom, zomen, zoompje,
    zoom omleggen, omzomen, inkorten, korter maken, korter laten maken, innemen, ingenomen, moet ingenomen,
    uitleggen van een rok, te wijd, jurk te wijd, broek te wijd, rok te wijd, jurk te lang, jurk te groot,
    jurk past niet, past niet meer in haar jurk, kleding passend maken, sok stoppen, sokken stoppen, scheur
    in haar/zijn broek, scheur in haar/zijn jas, scheur in haar/zijn rok, broek gescheurd, jas gescheurd,
    scheur in de jas, scheur in de broek, rits stuk, ritssluiting, knoop van haar/zijn jas, knoop van de
    jas, winkelhaak, singer, lockmachine, overlock, trapnaaimachine, speldenkussen, klosje, klosje garen,
    stof van de markt, lap stof, lappen stof, lapje stof, kostuums maken, kostuums naaien, kleren van
    naaien, hoofddoeken naaien, modevak, coupe, confectie, confectieatelier, naaide alles zelf, zat in de
    naaiatelier, trouwjurk vermaken, kleermaken, tas naaien, tassen naaien, kussens naaien, kussenhoes,
    modeontwerp, mode ontwerpen;
  naailes: met een naaimachine leren, achter de naaimachine leren, leren omgaan met de naaimachine,
    naaimachine leren, kleding leren maken, kleren leren maken, zelf kleren leren maken, leren kleren maken,
    leren stikken, leren verstellen, leren zomen, gordijnen leren maken, gordijnen leren inkorten,
    naaimachine gekregen, naaimachine gekocht;
  schilderen: kwast, met een kwast, een kwast, verf gekregen, verf gekocht, verfdoos, verfkist, palet,
    schildersdoek, ezel, schilderdoek, met verf, met verf bezig, kladderen, kliederen met verf, landschappen
    schilderen, portretten schilderen, naschilderen, bob ross, rembrandt, vincent van gogh, gouache,
    schildertje, schilderde vroeger, schilderles volgen, leren schilderen, schildren, schildern,
    schilderije, waterverf, ecoline, schilderen met model, naar model, kunstacademie, schilderen op nummer,
    lijsten vol, kwastje;
  tekenen: potlood, potloden, houtskool, schetsboek, schetst, schetste, tekent veel, kleurboeken, mandala's
    kleuren, manga tekenen, strip maken, cartoons, portrettekenen, graffiti, tekenblok, stiften, tekende
    vroeger, altijd aan het tekenen;
  keramiek: met klei, met klei bezig, boetseert, draaitafel klei, potten draaien, potten draait, potje
    draaien, glazuren, kleioven, porselein, schaaltjes maken, kommen maken, vazen maken, gips, gipsen,
    hakken in steen;
  mozaiek: tegeltjes leggen, scherven, tiffany, mozaieksteentjes;
  sieraden: kraaltjes, kettingen maken, armbandjes maken, goudsmid, sieraadjes;
  kaarten-maken: verjaardagskaarten, embossen, kaartjes knutselen, pergamano, kaartenmaken;
  knutselen: plakt en knipt, knipt en plakt, knutselt en plakt, knippen plakken, lijm, schaar en lijm, schaar en
    papier, plakboek, vouwen met papier, papier vouwen, crepepapier, eierdozen, wc rolletjes, glitters,
    strijkkralen, slime maken, knutseldoos, knutselspullen, decoraties maken, kerstversiering maken,
    kerststukje, lampion, maskers maken, kinderhandwerk, verven met vingers, vingerverven;
  bloemschikken: boeket maken, *boeketten, boeket binden, krans maken, kerstkrans, adventskrans, bloemstukje
    maken, oase en bloemen, droogbloemen, bloemist geweest, bloemenkrans;
  houtbewerking: aan de slag met hout, slag met hout, met hout aan de slag, houtgeur, zaagsel, schuren en
    zagen, schuurpapier, beitel, beitels, schaafbank, werkbank, draaibank, houtdraaier, zwaluwstaart,
    meubels opknappen, meubel opknappen, kastje maken, kastje bouwen, stoel maken, tafel maken, bankje
    maken, meubeltjes, poppenhuis maken, houten beeldjes, beeldjes snijden, lepels snijden, lepel snijden,
    spoonstand, iets bouwen van hout, pallets, pallethout, scheepsmodel van hout, oud timmerman, was
    timmerman, timmermansoog, kruk timmeren, houtbranden, fineer;
  werkplaats: mist zijn schuur, mist zijn schuurtje, mist zijn werkplaats, garage om te sleutelen, sleutelen
    aan brommers, brommer opknappen, oude auto opknappen, smeden, draaien en frezen, lasersnijder, prototype
    bouwen, uitvinden, uitvinder, knutselhok, in zijn schuur, iets bouwen, dingen bouwen, rommelen in een
    schuur, prutsen aan, motorblok, met techniek bezig, technisch bezig;
  modelbouw: modelauto's, scheepsmodellen, bouwpakket, diorama, drone vliegen, *lego, technisch lego,
    schaalmodellen;
  verzamelen: sigarenbanden, voetbalplaatjes, plaatjes ruilen, bierviltjes, stripboeken verzamelen,
    pokemonkaarten, poppen verzamelen, curiosa;
  fotografie: spiegelreflex, fototoestel, kiekjes, kiekjes maken, plaatjes schieten, filmpjes monteren,
    monteren van filmpjes, video's maken, vlog, youtube filmpjes, foto's bewerken, foto's ordenen,
    fotoalbum, fotoboek maken, dia's, donkere kamer, macrofoto's, lightroom;
  schrijven: rijmen, rijmpjes, korte verhalen, verhaal schrijven, roman schrijven, wil een boek schrijven,
    pen en papier, columns, schreef vroeger, songteksten, sinterklaasgedichten, haiku, haar/zijn pen;
  levensverhaal: herinneringen bewaren, herinneringen opschrijven, herinneringen op papier, herinneringen
    vastleggen, verhalen vastleggen, zijn/haar leven op papier, op papier zetten, leven opschrijven, boek
    over haar/zijn leven, haar/zijn verhaal kwijt, haar/zijn verhaal vertellen, verhaal doorgeven, verhalen
    doorgeven, voor de kleinkinderen bewaren, voor het nageslacht, doorgeven aan de kleinkinderen,
    oorlogsverhalen, verhalen over de oorlog, hongerwinter, vertelt over de oorlog, vertelt over indië, tijd
    in indië, praat over indië, vroeger in de fabriek, sterke verhalen over vroeger, familiegeschiedenis,
    oude foto's bekijken, fotoboek van vroeger, autobiografie, biografie, terugblikken, terugkijken op
    haar/zijn leven, vertelt prachtig, vertelt mooi, vertelt graag, praat honderduit over vroeger, batavia;
`
