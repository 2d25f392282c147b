import type { Condition } from '../domain.ts'
import type { Rule } from './rules.ts'

/** What has to be so, in the words in which it is said of somebody. */
export const conditionRules: readonly (Rule & { readonly key: Condition })[] = [
  {
    key: 'step-free',
    phrases: `
      rollator, rolator, rollater, rolstoel, rolstoeltoegankelijk, rolstoelgebruiker, scootmobiel,
      scootmobile, scootmobil, scoot, looprek, rolstoelvriendelijk, in een rolstoel, krukken,
      loopt met/op een kruk, met krukken, loopt met een stok, loopt met stok, wandelstok, met een stok,
      looprekje, kan niet zonder stok,
      rolstoelafhankelijk, rolstoelafh, rolstoelgebonden, rolstoeler, rolst, rolstoelpatient, in
      rolstoel, gebruikt rolstoel, rollend, loopkarretje, rollatortje, loopt aan een stok, loopt met
      twee stokken, loopt met een karretje, loopt achter de rollator, driewieler, krukkend, een kruk,
      scoot mobiel, electrische rolstoel, elektrische rolstoel, stok nodig, met stok, met kruk, met
      looprek`,
    example: 'meneer met een rolator zoekt gezelschap',
    not: 'mevrouw kan weer zonder rollator lopen',
  },
  {
    key: 'step-free',
    phrases: `
      slecht ter been, slechter ter been, moeilijk ter been, niet goed ter been,
      niet meer zo goed ter been, minder goed ter been, niet goed te been, slecht te been, loopt slecht,
      loopt moeilijk, loopt moeizaam, loopt wankel, loopt onzeker, moeilijk lopen, slecht lopen,
      moeizaam lopen, kan slecht/moeilijk/nauwelijks/amper lopen, nauwelijks lopen,
      lopen gaat moeilijk/slecht/moeizaam/niet, lopen is lastig/moeilijk, kan niet lopen,
      kan niet meer lopen, kan niet goed lopen, lopen gaat niet meer, moeite met lopen, niet goed lopen,
      loopt niet goed, loopt niet meer goed, beperkt mobiel, minder mobiel, mindermobiel, niet mobiel,
      immobiel, mobiliteitsbeperking, slecht mobiel, lichamelijke beperking, lichamelijk beperkt,
      loophulpmiddel, loopproblemen, kan amper/nauwelijks vooruit, slechte benen,
      benen willen niet meer, slechte knieen, versleten knieen/heupen/knie/heup, last van knieen,
      last van haar/zijn heup/knie/heupen, ms patient, half verlamd, verlamd, halfzijdig verlamd,
      slecht uit de voeten, niet goed uit de voeten, krom van de reuma, mindervalide, minder valide,
      gehandicapt,
      strompelt, schuifelt, schuifelend, slof, wankel ter been, wankel op de benen, instabiel ter been,
      mobiliteit is slecht, mobiliteit slecht, mobiliteit beperkt, mobiliteitsproblemen, benen doen het
      niet, benen doen het niet meer, benen laten haar/hem in de steek, slechte
      heup/heupen/knie/knieen/rug, knieen zijn op, knie is op, heup is op, heupen zijn op,
      beenproblemen, loopafstand beperkt, kan alleen kleine stukjes lopen, lopen doet pijn, pijn bij het
      lopen, lopen is een probleem, lopen kost moeite, lopen kost veel moeite, dwarslaesie, spierziekte,
      spierdystrofie, spasme, spastisch, hemiplegie, verlamming, verlamde, loopbeperking, fysieke
      beperking, fysiek beperkt, motorische beperking, zit in een karretje, niet vast ter been, wiebelig
      ter been, niet stevig ter been, onvast ter been, loopt met moeite, loopt als een kreupele,
      kreupel, mank, loopt mank`,
    example: 'hij is niet meer zo goed ter been',
    not: 'hij is nog goed ter been',
  },
  {
    key: 'step-free',
    phrases: `
      kan geen trap, kan geen trappen, geen trap/trappen/trapjes, kan niet traplopen, niet traplopen,
      traplopen gaat niet, traplopen lukt niet, geen trap op, geen trappen lopen,
      kan de trap niet op/af, trap niet op/af, trap is lastig, traplopen is lastig,
      moeite met traplopen, moeilijk traplopen, slecht traplopen, zonder trap/trappen,
      zonder drempel/drempels, drempelvrij, geen drempel/drempels, drempelloos, gelijkvloers,
      begane grond, met lift, lift nodig, moet een lift zijn, lift aanwezig,
      toegankelijk voor rolstoel/rollator, kan geen traptreden, geen treden, trappenlopen gaat niet,
      trap op is geen doen, trap is geen doen, trap op gaat niet, trap gaat niet, trap gaat niet meer,
      trap lukt niet, trap lukt niet meer, trappen lukken niet, trappen gaan niet, trappen zijn een
      probleem, trap is een probleem, trap is te veel, traplopen is er niet bij, traplopen is niet bij,
      traplopen is er niet meer bij, traplopen kan niet, traplopen kan niet meer, traplopen mag niet,
      trappen lopen gaat niet, trappen lopen kan niet, trappen lopen lukt niet, trappen zit er niet in,
      trappen zitten er niet in, traplopen zit er niet in, kan de trap niet, komt de trap niet op, komt
      geen trap op, komt geen trap meer op, geen opstapje, geen opstap, geen opstapjes, zonder opstap,
      zonder opstapje, zonder opstapjes, geen hoge drempel, geen hoge drempels, kan geen drempel over,
      drempels zijn lastig, drempels lastig, alles gelijkvloers, op de begane grond, beneden blijven,
      moet beneden zijn, liefst beneden, trappen mijden, trap mijden, trap op en af gaat niet, geen stap
      omhoog, treden gaan niet, treden lukken niet, traptreden zijn, traptreden gaan niet, trappetje op
      gaat niet, geen etage, geen bovenverdieping, niet op een verdieping, niet boven, niet naar boven,
      kan niet naar boven, rolstoel moet naar binnen, rollator moet mee, rollator mee`,
    example: 'het moet zonder drempels zijn',
    not: 'is van de trap gegaan met haar nieuwe baan',
  },
  {
    key: 'step-free',
    phrases: `
      heupoperatie, heup gebroken, gebroken heup, nieuwe heup, kunstheup, knieoperatie, nieuwe knie,
      kunstknie, been gebroken, gebroken been, geamputeerd, amputatie, beenprothese,
      kan niet lang staan, parkinson, reuma, artrose, copd, kort van adem, na een cva, enkel gebroken,
      gebroken enkel, in het gips, benauwd bij lopen,
      aan haar/zijn heup geopereerd, aan haar/zijn knie geopereerd, heupfractuur, een been, been eraf,
      been kwijt, loopt nog op krukken, ziekte van parkinson, hartfalen, longemfyseem, emfyseem,
      zuurstof, zuurstoffles, gauw benauwd, snel benauwd, snel buiten adem, buiten adem, spierreuma,
      fibromyalgie, versleten rug, hernia, polyneuropathie, open been, oedeem`,
    example: 'mevrouw heeft een heupoperatie gehad',
    not: 'hij is heel hip gekleed',
  },
  {
    key: 'toilet',
    phrases: `
      toilet, wc, invalidentoilet, toilet nodig, vaak naar de wc, vaak plassen, moet veel plassen,
      vaak moet plassen, incontinent, incontinentie, plasproblemen, blaasproblemen, zwakke blaas,
      kleine blaas, stoma, ziekte van crohn, crohn, darmproblemen, prikkelbare darm, aangepast toilet,
      kan haar/zijn plas niet ophouden, plas niet ophouden, pds,
      moet om het uur, moet steeds naar de wc, moet steeds plassen, moet telkens plassen, wc in de
      buurt, wc dichtbij, toilet dichtbij, toilet in de buurt, toilet vlakbij, colitis, plaspillen,
      plastabletten, prostaat, stomapatient, stomadrager`,
    example: 'er moet een wc zijn',
    not: 'hij wil naar buiten met de hond',
  },
  {
    key: 'quiet',
    phrases: `
      prikkels, prikkel, prikkelarm, prikkelarme, prikkelgevoelig, weinig prikkels, snel overprikkeld,
      overprikkeld, overprikkeling, overprikkelt, autisme, autistisch, autist, autisten, ass, asperger,
      pddnos, hoogsensitief, hooggevoelig, hsp, hersenletsel, nah, hersenschudding, whiplash, hoofdpijn,
      migraine, gehoorapparaat, slechthorend, hardhorend, slecht horend, hoort slecht, oorsuizen,
      tinnitus,
      prikkels te veel, veel prikkels, te veel prikkels, slecht tegen prikkels, niet tegen prikkels,
      prikkelverwerking, overgevoelig voor geluid, gevoelig voor geluid, geluidsgevoelig,
      geluidsovergevoelig, niet aangeboren hersenletsel, hersenbloeding, na een hersenbloeding,
      hoortoestel, hoortoestellen, hoorapparaat, gehoorapparaten, hoort weinig, hoort niet goed, hoort
      niet zo goed, hoort niet veel, verstaat slecht, verstaat in drukte niets, verstaat niks als, doof
      aan een oor, post covid, long covid`,
    example: 'jongen met autisme, snel overprikkelt',
    not: 'een prik halen bij de huisarts',
  },
  {
    key: 'quiet',
    phrases: `
      rustig aub, klein en rustig, rustig en klein, graag rustig, liefst rustig, liever rustig, het liefst rustig, rustige plek, rustige omgeving,
      rustige groep, rustig groepje, rustig clubje, harde muziek, drukte, niet druk, niet te druk, niet zo druk, te druk, druk is, drukke plekken, geen drukte,
      kan niet tegen drukte/lawaai/herrie/geluid, kan slecht tegen drukte/lawaai/herrie/geluid,
      geen lawaai, niet te veel lawaai, niet veel lawaai, lawaai, herrie, geen herrie,
      zonder harde muziek, geen harde muziek, veel geluid, harde geluiden,
      rustige plek/plekje/omgeving/groep/sfeer/activiteit/ruimte/setting, iets rustigs, rustig is,
      rustig zijn, in alle rust, liefst rustig, graag rustig, rustig aan, niet te heftig, snel moe,
      snel vermoeid, stille plek, niet te hectisch, zonder drukte, zonder lawaai, rumoer,
      niet teveel lawaai, rustig iets, een rustige, iets rustig, angst voor drukte, bang voor drukte,
      schrikachtig, spanningsklachten in drukte, mijdt drukte, druk vindt, drukte vermijden,
      rustig tempo en weinig mensen, volle zaal, volle zalen, geen volle zaal, geen volle zalen, niet in een volle, niet in een volle zaal, niet in volle zalen, geen drukke ruimte/ruimtes/zaal, niet in een drukke, niet in drukke, vol zaaltje, overvolle, overvol, in een volle, stampvol, kabaal, geen
      kabaal, tumult, rumoerig, te rumoerig, niet rumoerig, geroezemoes, geschreeuw, geen geschreeuw,
      geen harde geluiden, achtergrondmuziek, geen achtergrondmuziek, zonder achtergrondmuziek, hectiek,
      geen hectiek, zonder hectiek, chaotisch, niet chaotisch, geen chaos, schrikt snel, schrikt van,
      gauw van slag, snel van slag, snel van streek, snel te veel, gauw te veel, wordt het snel te veel,
      wordt onrustig van, wordt onrustig in, onrustig in een volle, onrustig van drukte, niet te veel
      tegelijk, niet teveel tegelijk, geen feestgedruis, geen bingozaal, niet te luid, niet zo luid, te
      luid, niet te hard, waar het rustig is, waar het stil is, in stilte zitten, een stille, stil
      plekje, rustig hoekje, drukte en lawaai, van drukte, tegen drukte, tegen lawaai, tegen herrie,
      tegen veel geluid, in drukte, drukke ruimte, drukke ruimtes, drukke zaal`,
    example: 'als het maar niet te druk is',
    not: 'ze heeft het druk met haar kleinkinderen',
  },
  {
    key: 'small-group',
    phrases: `
      man of vier/vijf/zes/zeven/acht/tien, hooguit vier/vijf/zes/acht/tien, klein groepje, kleine groep, kleine groepjes, kleine groepen, klein gezelschap, kleinschalig,
      kleinschalige, klein clubje, kleiner groepje, klein comite, klein ploegje, niet te veel mensen,
      niet teveel mensen, niet veel mensen, niet zo veel mensen, niet zoveel mensen,
      niet te grote groep, niet te groot, geen grote groep/groepen, geen groot gezelschap,
      niet in een grote groep, niet in groepen, niet in een groep, niet in groep,
      geen groep/groepen/groepje, groep te groot, grote groepen, grote groep is/vindt,
      bang voor groepen, bang voor grote groepen, durft niet in/naar een groep, durft geen groep,
      groepen vindt, groepen zijn lastig/moeilijk/eng, moeite met groepen, moeilijk in groepen,
      niet met veel mensen, weinig mensen, paar mensen, handjevol mensen, een op een, 1 op 1,
      geen groepsmens, niet van de groepen, overzichtelijk groepje, vast groepje, tegen veel mensen,
      niet tegen groepen, niet tegen mensenmassa, veel mensen vindt,
      veel mensen zijn lastig/moeilijk/eng, groepsvrees, klein houden, niet te massaal, niet massaal,
      max/maximaal/hooguit/hoogstens/maximum 4/5/6/7/8/9/10/12/vier/vijf/zes/zeven/acht/tien/twaalf
      mensen/man/personen/pers/deelnemers/anderen/anders/mannen/vrouwen/dames/kinderen, niet meer dan
      4/5/6/7/8/9/10/12/vier/vijf/zes/zeven/acht/tien mensen/man/personen/pers/deelnemers/anderen,
      groepje van 3/4/5/6/7/8/drie/vier/vijf/zes/zeven/acht, clubje van
      3/4/5/6/7/8/drie/vier/vijf/zes/zeven/acht, groep van 3/4/5/6/drie/vier/vijf/zes, met zijn
      tweeen/drieen/vieren/vijven/zessen, met een paar anderen, twee of drie mensen/anderen, drie of
      vier mensen/anderen, een paar anderen, een paar man, geen massa, geen massale, geen meute, grote
      meute, geen volle bak, geen grote club, geen grote clubs, geen mensenmassa, mensenmassa,
      mensenmenigte, geen menigte, kleine kring, klein kringetje, intiem, intieme setting, raakt in
      paniek bij veel mensen, in paniek van/in/bij veel/grote mensen/groepen/groep, klapt dicht in,
      klapt dicht bij, klapt dicht tussen, valt stil in een groep, verdrinkt in een groep, verdrinkt in
      groepen, in een groep verdrinkt, overvallen door groepen, te veel mensen, teveel mensen, veel
      mensen bij elkaar, veel volk, niet te veel volk, geen drukke club, zo min mogelijk mensen, zo weinig mogelijk mensen, met zo min mogelijk mensen, klein graag, graag klein, liefst klein, klein dus, klein van opzet, drukke groepen trekt hij/ze/ie niet, groepen trekt hij/ze/ie niet, drukke groepen, niet met zijn twintigen, geen
      grote zaal, grote zaal, niet in een grote zaal, niet in grote zalen, geen grote zalen, grote zalen`,
    example: 'liefst een klein groepje',
    not: 'hij wil graag een groep om mee te wandelen',
  },
  {
    key: 'small-group',
    phrases: `
      verlegen, sociale angst, sociaal angstig, angst voor mensen, mensenschuw, mensen schuw, schuchter,
      bang voor mensen, sociale fobie, straatvrees, pleinvrees, agorafobie, angststoornis,
      paniekaanvallen, paniekaanval, teruggetrokken, durft niet zo goed, kijkt de kat uit de boom,
      vindt het spannend, erg onzeker, heel onzeker, onzeker in contact, timide,
      bedeesd, mensenvrees, contactangst, verlegen type, stil type, stil en verlegen, houdt zich op de
      achtergrond, in zichzelf gekeerd, ingetogen, introvert, durft weinig, durft niets te zeggen, durft
      niks te zeggen, zegt weinig, angstig in groepen`,
    example: 'jonge vrouw, erg verlegen',
    not: 'ze zit verlegen om een praatje en is gezellig',
  },
  {
    key: 'childcare',
    phrases: `
      niemand die oppast, niemand om op te passen, niemand voor de baby/kinderen, kinderopvang, oppas nodig, geen oppas, zonder oppas, heeft geen oppas, oppas is een probleem,
      opvang voor de/haar/zijn kind/kinderen/kleine/baby/peuter, kind moet mee, kinderen moeten mee,
      kind mee, kinderen mee, baby mee, peuter mee, kleine mee, neemt kind/kinderen/baby/peuter mee,
      kinderen meenemen, kind meenemen, baby meenemen, peuter meenemen, kind bij zich,
      kinderen bij zich, kan de/haar/zijn kind/kinderen niet alleen laten, kinderen welkom, kind erbij,
      kinderen erbij, baby erbij, met de kleine erbij, zoekt oppas, op de kinderen wordt gepast,
      geen opvang, zonder opvang, heeft geen opvang, opvang is een probleem, kleintje mee, kleintjes
      mee, kleintje erbij, de kleine moet mee, kind moet erbij, kids mee, kids moeten mee, dochtertje
      mee, zoontje mee, dochter mee, zoon mee, met de baby erbij, kan nergens met de kinderen heen, kan
      de kinderen niet kwijt, kan de baby niet kwijt, kind niet kwijt, kinderen niet kwijt, waar
      kinderen mee mogen, kinderen mogen mee, kind mag mee, baby mag mee, waar de kinderen welkom zijn,
      kinderwagen`,
    example: 'moeder van twee, heeft geen oppas',
    not: 'wil graag oppassen op kinderen uit de straat',
  },
  {
    key: 'alcohol-free',
    phrases: `
      drinkt niet meer, drinkt geen alcohol, geen alcohol, zonder alcohol, alcoholvrij, alcoholvrije,
      van de drank af, van de drank, van de alcohol af, gestopt met drinken, gestopt met alcohol,
      niet meer drinken, droog staan, staat droog, stopt met drinken, geen drank, zonder drank,
      alcoholverslaving, alcoholverslaafd, verslaafd geweest, ex verslaafde, exverslaafde,
      ex alcoholist, alcoholist, alcoholisme, alcoholprobleem, alcohol probleem, drankprobleem,
      drankverleden, alcoholverleden, aa bijeenkomsten, in herstel, herstellende verslaafde,
      herstellend verslaafd, herstelt van verslaving, herstel van verslaving, verslavingsverleden,
      verslaving achter de rug, nuchter, nuchtere omgeving, clean, afgekickt, afkicken, uit de kliniek,
      geen kroeg, geen cafe waar gedronken wordt, waar niet gedronken wordt, niet gedronken wordt,
      geen wijn, geen bier, geen biertje, geen biertjes, geen borrel, geen borrels, geen bar, zonder
      bar, zonder borrel, zonder bier, zonder wijn, wijn nee, bier nee, borrel nee, kroeg nee, kroeg
      niet, niet in de kroeg, geen kroegen, waar geschonken wordt, geschonken wordt, gedronken wordt,
      alcohol geschonken, alcohol wordt geschonken, drank op tafel, geen drank op tafel, uit de buurt
      van drank, uit de buurt van alcohol, weg van de drank, blijft van de drank af, van de fles af, de
      fles laten staan, drank laten staan, alcohol laten staan, verleiding van drank, verleiding van
      alcohol, alcohol is verleidelijk, jaar droog, maanden droog, dagen droog, weken droog, jaar
      nuchter, maanden nuchter, weken nuchter, jaar clean, maanden clean, weken clean, terugval, bang
      voor terugval, bang voor een terugval, drinkt nooit, mag geen alcohol, mag niet drinken, mag geen
      drank, geen alcohol in huis, alcohol uit den boze, alcohol vermijden, drank vermijden, ex drinker,
      exdrinker, zware drinker geweest, dronk te veel, dronk veel, aan de drank geweest, drankzucht,
      lesgroep alcohol, anonieme alcoholisten, alcohol verleden, verleden met drank, verleden met
      alcohol, gezien verleden met drank`,
    example: 'man in herstel zoekt bezigheid',
    not: 'zijn arm is in het gips geweest en nu hersteld',
  },
  {
    key: 'women-only',
    phrases: `
      alleen met meiden, alleen meiden, alleen meisjes, alleen met meisjes, geen jongens, zonder jongens, niet met jongens,
      met jongens mag, meidengroep, geen mannen bij, geen gemengde groep, geen gemengd, niet gemengde,
      alleen vrouwen, alleen voor vrouwen, alleen met vrouwen, alleen andere vrouwen, enkel vrouwen,
      uitsluitend vrouwen, zonder mannen, geen mannen, geen mannen erbij, niet met mannen,
      niet bij mannen, liever geen mannen, waar geen mannen, vrouwengroep, vrouwengroepje, vrouwenclub,
      vrouwen onder elkaar, onder vrouwen, tussen vrouwen, vrouwenactiviteit, vrouwencentrum,
      met alleen maar vrouwen, liever met vrouwen, liefst met vrouwen, liefst alleen vrouwen,
      met andere vrouwen, niet gemengd, niet in gemengde groep, gemengde groep mag niet,
      mag niet met mannen, durft niet met mannen, bang voor mannen, mannen erbij wil, man mag niet,
      mag van man niet, dames onder elkaar, alleen dames, damesgroep, vrouwen only,
      geen kerels, zonder kerels, niet met kerels, kerels erbij, geen venten, geen enkele man,
      zonder man erbij, zonder mannen erbij, zonder mannen in de buurt, geen man in de buurt, geen
      mannen in de buurt, waar mannen niet komen, waar geen man komt, waar geen mannen komen, waar geen
      mannen zijn, waar mannen niet bij zijn, mannen niet mogen komen, mannen mogen er niet bij, er mag
      geen man bij, er mogen geen mannen bij, geen man bij, geen heren, zonder heren, niet met heren,
      geen heren bij, onder zusters, zusters onder elkaar, alleen zusters, enkel dames, uitsluitend
      dames, alleen met dames, alleen voor dames, alleen maar dames, alleen maar vrouwen, alleen maar
      meiden, dames apart, vrouwen apart, apart voor vrouwen, apart van de mannen, gescheiden zwemmen,
      gescheiden van mannen, niet in gemengd gezelschap, geen gemengd gezelschap, gemengd kan niet,
      gemengd mag niet, gemengd wil ze niet, gemengd is geen optie, gemengd niet, vrouwenuurtje,
      vrouwenuur, vrouwenochtend, vrouwenmiddag, vrouwenzwemmen, vrouwensport, vertrouwt geen mannen,
      vertrouwt mannen niet, niet bij mannen in de groep, geen mannen in een groep, niet met mannen in een groep, niet met mannen in de groep, niet waar mannen zijn,
      niet waar mannen bij zijn, als er mannen bij zijn, waar mannen bij zijn, man wil niet dat er
      mannen, echtgenoot wil niet dat er mannen, onder meiden, meiden onder elkaar, meidenclub,
      meidenavond, meidenmiddag`,
    example: 'wil iets zonder mannen erbij',
    not: 'alleenstaande vrouw wil mensen leren kennen',
  },
  {
    key: 'free',
    phrases: `
      geen geld, gratis, kan niks/niets/het niet betalen, niks/niets betalen, kan niet betalen,
      kan het niet betalen, geen cent, geen rooie cent, zonder geld, geen inkomen, zonder inkomen,
      kosteloos, zonder kosten, niks kosten, niets kosten, niks kost, niets kost, mag niks/niets kosten,
      niet betalen, geen kosten, blut, platzak, schuldsanering, in de schuldsanering, wsnp, msnp,
      schuldhulpverlening, onder bewind, bewindvoering, bewindvoerder, leefgeld, weekgeld,
      geen rooie rotcent, nul euro, voor nop, voor niks, voor niets, geen budget, geld op,
      eigen bijdrage niet mogelijk, eigen bijdrage kan niet, geen eigen bijdrage, kan de eigen bijdrage
      niet, eigen bijdrage is niet haalbaar, zonder eigen bijdrage, bijdrage niet mogelijk, bijdrage kan
      niet, kan geen bijdrage, zonder bijdrage, kan niets missen, kan niks missen, kan er niets voor
      betalen, kan er niks voor betalen, kan daar niet voor betalen, mag geen geld kosten, geen stuiver,
      geen dubbeltje, geen rooie duit, geen duit, niks te besteden, niets te besteden, niks te makken,
      niets te makken, kan zich niks veroorloven, kan zich niets veroorloven, kan geen entree betalen,
      kan geen kaartje betalen, kan de contributie niet, zonder entree, geen entree, zonder contributie,
      geen contributie, waar je niks voor hoeft te betalen, waar je niets voor hoeft te betalen, niks
      hoeft te betalen, niets hoeft te betalen, voor noppes, kostenloos, 0 euro, om niet, kosten mag het
      niks, kosten mag het niets, mag haar/hem niks kosten, mag haar/hem niets kosten, niks uitgeven,
      niets uitgeven, niks voor over`,
    example: 'het mag niets kosten',
    not: 'heeft genoeg geld en wil niet zomaar niks doen',
  },
  {
    key: 'cheap',
    phrases: `
      max 1/2/3/4/5/6/7/8/10 euro, maximaal 1/2/3/4/5/6/7/8/10 euro, maximum 1/2/3/4/5/6/7/8/10 euro, hooguit 1/2/3/4/5/6/7/8/10 euro, hoogstens 1/2/3/4/5/6/7/8/10 euro,
      niet meer dan 1/2/3/4/5/6/7/8/10 euro, tot 1/2/3/4/5/6/7/8/10 euro, onder de 1/2/3/4/5/6/7/8/10 euro, paar euro, een paar euro, euro of 1/2/3/4/5/6/7/8/10,
      cursus zit er niet in, lidmaatschap zit er niet in, abonnement zit er niet in, sportschool zit er niet in,
      geen dure, niks duurs, niets duurs, dure cursus niet, kan geen dure, te duur voor haar/hem, is te duur, te prijzig,
      contributie niet betalen, contributie te hoog, contributie is te hoog, niet veel voor betalen, niet veel uitgeven,
      weinig uitgeven, weinig te makken, niet veel te makken, kan niet veel missen, moet zuinig aan doen, geldgebrek,
      weinig geld, klein budget, bijstand, bijstandsuitkering, uitkering, minima, minimuminkomen,
      minimum inkomen, laag inkomen, weinig te besteden, krap bij kas, niet te duur, niet duur,
      niet veel kosten, niet te veel kosten, niet teveel kosten, goedkoop, goedkope, goedkopers,
      goedkoper, betaalbaar, betaalbare, haarlempas, stadspas, ooievaarspas, minimapas, u pas,
      niet veel geld, niet zo veel geld, kleine portemonnee, smalle beurs, kleine beurs, aow,
      alleen aow, rondkomen, kan niet veel betalen, niet veel betalen, kan weinig betalen,
      weinig betalen, kan weinig missen, moet op de kleintjes letten, op de kleintjes letten, armoede,
      wajong, participatiewet, pw uitkering,
      hoofdprijs, niet de hoofdprijs, de hoofdprijs kosten, geen vermogen, geen vermogen kosten, kost
      een vermogen, geen kapitaal, geen kapitaal kosten, te gek veel kosten, geen vetpot, geen vet pot,
      krap, zit krap, zitten krap, heeft het krap, krappe beurs, krap budget, let op de centen, op de
      centen letten, op haar/zijn geld letten, op de kosten letten, elk dubbeltje omdraaien, elk
      dubbeltje om, dubbeltje omdraaien, draait elk dubbeltje, iedere euro omdraaien, elke euro
      omdraaien, euro omdraaien, draait elke euro, centen omdraaien, eindjes aan elkaar, kleine
      uitkering, aowtje, niet breed, heeft het niet breed, hebben het niet breed, niet ruim bij kas,
      niet veel bij kas, weinig centen, niet veel centen, mag weinig kosten, weinig kosten, mag niet te
      veel kosten, duur mag het niet, niet te prijzig, niet prijzig, sportschool te duur, schappelijk,
      voor een prikkie, prikkie, klein bedragje, klein bedrag, zachte prijs, klein prijsje, leuk
      prijsje, kost niet veel, als het niet veel kost, als het niet te duur is, als het niet duur is,
      als het maar niet duur is, geldzorgen, weinig inkomen, klein inkomen, klein pensioen, klein
      pensioentje, alleen een pensioentje, weinig pensioen, studiefinanciering, van een uitkering, leeft
      van de bijstand, ww uitkering, in de ww, wia, wao, ziektewet, bijstandsniveau, bijstands, sociaal
      minimum, niet kapitaalkrachtig`,
    example: 'zit in de bijstand',
    not: 'heeft haar arm gebroken',
  },
  {
    key: 'walk-in',
    phrases: `
      zonder afspraak, zonder aanmelden, zonder aanmelding, zonder inschrijven, zonder inschrijving,
      zonder opgeven, zonder verplichting, zonder verplichtingen, zonder je op te geven,
      zonder zich aan te melden, niet aanmelden, niet hoeven aanmelden, niet hoeft aan te melden,
      geen afspraak, geen aanmelding, geen verplichtingen, vrijblijvend, vrijblijvende, niet vastleggen,
      zich niet vastleggen, nergens aan vast, niet aan vast zitten, niet vast zitten, niet opgeven,
      gewoon binnenlopen, binnenlopen, zo binnenlopen, binnen kan lopen, zo naar binnen, vrije inloop,
      zomaar binnenlopen, inlopen, even inlopen, kan aanwaaien, aanwaaien, zo aanschuiven,
      afspraken nakomen lukt niet, afspraken nakomen is lastig, komt afspraken niet na,
      vergeet afspraken, wanneer het uitkomt, wanneer ze wil, wanneer hij wil,
      afspraken onthouden, geen afspraken onthouden, kan geen afspraken, afspraken lukken niet,
      afspraken maken lukt niet, afspraken zijn lastig, vergeet afspraak, vergeet de afspraak, houdt
      zich niet aan afspraken, binnenvallen, binnen kunnen vallen, binnen vallen, kunnen binnenvallen,
      gewoon binnen, kunnen binnenlopen, binnen kunnen lopen, zo naar binnen lopen, zo binnenstappen,
      binnenstappen, binnen kunnen stappen, wanneer het haar/hem uitkomt, als het haar/hem uitkomt, als
      het uitkomt, wanneer ze zin heeft, wanneer hij zin heeft, als ze zin heeft, als hij zin heeft, als
      ze zich goed voelt, als hij zich goed voelt, op goede dagen, op een goede dag, niet elke week
      moeten, niet elke week hoeven, niet verplicht, niks verplichts, niets verplichts, zonder vaste
      afspraken, geen vaste afspraken, zonder vaste verplichting, niet vast iets, niet aan vastzitten,
      niet vastzitten, nergens aan vastzitten, niets vasts, niks vasts, zonder gedoe, geen gedoe met
      aanmelden, zonder formulieren, zonder formulier, geen inschrijving, geen inschrijfformulier,
      zonder reserveren, niet reserveren, zonder te reserveren, onregelmatige diensten, wisselende
      diensten, wisselend ritme, wisselende werktijden, wisselende dagen, de ene dag wel de andere niet,
      niet plannen, plannen lukt niet, kan niet plannen, aanwaaien wanneer`,
    example: 'wil zich nergens op vastleggen, gewoon binnenlopen',
    not: 'heeft een afspraak bij de tandarts',
  },
  {
    key: 'near',
    phrases: `
      dichtbij, dicht bij, dichtbij huis, dicht bij huis, om de hoek, niet ver, niet te ver,
      niet zo ver, te ver, niet ver weg, niet ver lopen, kan niet ver lopen, geen grote afstanden,
      geen lange afstanden, grote afstanden, kleine stukjes lopen, loopafstand, op loopafstand,
      kan niet ver, niet ver van huis, vlakbij, vlak bij, vlak bij huis, in de straat, in haar straat,
      in zijn straat, in de eigen straat, geen vervoer, heeft geen auto, geen auto, niet met de bus,
      geen openbaar vervoer, kan niet met ov, geen ov, korte afstand, korte afstanden, kan niet reizen,
      niet reizen, in de eigen buurt, in eigen buurt, eigen wijk, in eigen wijk, durft niet met de bus,
      kort stukje lopen, klein stukje lopen, paar minuten lopen, kan 100 meter lopen,
      kan maar kort lopen,
      op kruipafstand, verder dan 5/10/15/20 min lopen, verder dan 5/10/15/20 minuten, verder dan vijf/tien minuten, meer dan 5/10/15 min lopen, meer dan vijf/tien minuten lopen, niet verder dan 5/10/15/20 min, vlak in de buurt, naast de deur, naast haar/zijn deur, naast de flat, kan maar
      een klein stukje, maar een klein stukje, klein eindje, een klein eindje, kort eindje, geen lang
      eind, geen eind lopen, kan geen eind lopen, kan geen einden lopen, durft niet ver, durft niet ver
      van huis, durft niet ver weg, bij haar/zijn huis, bij haar/zijn huis in de buurt, bij huis in de
      buurt, dicht in de buurt, niet buiten de wijk, niet de wijk uit, de wijk niet uit, buurt niet uit,
      komt de wijk niet uit, komt de buurt niet uit, niet de stad door, niet de hele stad door, niet
      naar de andere kant, andere kant van de stad is te, met de bus gaat niet, bus durft ze niet, bus
      durft hij niet, bus is te lastig, bus lukt niet, geen busreis, niet met het ov, niet met openbaar
      vervoer, reizen lukt niet, reizen is lastig, reizen gaat niet, kan zelf niet reizen, hooguit
      5/10/15 minuten lopen, 5/10/vijf/tien minuten lopen, niet verder dan, 200/300/400/500 meter lopen,
      tien meter lopen, honderd meter lopen, in haar/zijn flat, in de flat, in haar/zijn eigen flat`,
    example: 'het moet om de hoek zijn',
    not: 'is ver in de tachtig en heel fit',
  },
  {
    key: 'indoors',
    phrases: `
      liever binnen, liefst binnen, graag binnen, binnenactiviteit, iets binnen, binnen iets, overdekt,
      niet in de kou, kan niet tegen kou, kan niet tegen de kou, niet tegen kou, niet in de regen,
      hooikoorts, pollenallergie, binnenshuis, binnen zitten graag, warme plek, warm zitten,
      niet buiten zijn, niets buiten, niks buiten, geen buitenactiviteit/buitenactiviteiten,
      niet tegen de zon, zonallergie, als het regent,
      iets voor binnen, moet binnen zijn, binnen blijven, in de warmte, uit de kou, uit de wind, niet in
      weer en wind, kou kan niet, kou is slecht, kou slecht voor, droog en warm, niet in de zon, zon mag
      niet, geen zon, berkenpollen, pollen`,
    example: 'iets te doen, liefst binnen',
    not: 'zit alleen thuis en ziet niemand',
  },
]

/** Phrases with a word of those above that mean something else. */
export const conditionLookAlikes = `
  graag rustig wandelen, liefst rustig wandelen, rustig tempo, rustig aan, man/vrouw/vader/moeder/partner/zoon/dochter met parkinson/ms/dementie/autisme/reuma/alzheimer,
  man/vrouw/vader/moeder/partner/zoon/dochter zit in een rolstoel, man/vrouw/vader/moeder/partner in een rolstoel,
  man/vrouw/vader/moeder heeft parkinson/ms/reuma, heeft het druk, heeft het te druk, heb het druk, te druk met, druk met, druk bezig, drukke baan,
  zit verlegen om, is overleden aan, armbreuk, dicht bij elkaar, rustig persoon, een trap nagegeven,
  te ver gegaan, kind mee helpen, kinderen mee helpen, gratis en voor niks spullen, zonder werk,
  niet meer onder bewind, voor hem niks, voor haar niks, voor hem niets, voor haar niets, voor hem nu niks, voor haar nu niks`
