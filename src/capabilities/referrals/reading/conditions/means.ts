import type { Condition } from '../../domain.ts'
import type { Rule } from '../rules.ts'

/** What it may cost, and what must come with it or must not. */
export const meansConditions: readonly (Rule & { readonly key: Condition })[] = [
  {
    key: 'childcare',
    phrases: `
      niemand die oppast, niemand om op te passen, niemand voor de baby/kinderen, kinderopvang, oppas nodig, geen oppas, zonder oppas, heeft geen oppas, oppas is een probleem,
      opvang voor de/haar/zijn kind/kinderen/kleine/baby/peuter, kind moet mee, kinderen moeten mee,
      niemand voor de kleine/kleintje/kleintjes/peuter/baby/tweeling/jongste, peuter/baby/kleine/dreumes/kleintje/jongste/tweeling moet erbij, peuter/baby/kleine/dreumes/kleintje moet erbij kunnen, nergens heen met de baby/kleine/peuter/kinderen/tweeling, kind op de arm, kan de kleine nergens laten/kwijt, peuter aan haar been, kind mee, kinderen mee, baby mee, peuter mee, kleine mee, neemt kind/kinderen/baby/peuter mee,
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
      mag niet gedronken worden, niet gedronken wordt, geen drank staan, geen drank op tafel, kroeg is geen optie, geen kroeg, niet in de kroeg,
      niet waar gedronken wordt, waar niet gedronken wordt, waar niemand drinkt, geen bier getapt, niet waar bier is, geen glas op tafel, niet in de verleiding, uit de verleiding, bij een bar gaat het mis, in een cafe gaat het mis, drank op tafel kan niet, geen wijn op tafel, van het glas afblijven,
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
    key: 'free',
    phrases: `
      nix kosten, mag nix kosten, geen kosten, zonder kosten, bijna gratis, geen cent missen, kan geen cent missen,
      budget is nul, budget nul, geen budget, mag niks/niets kosten, voor nop, niks bijleggen, kan niks bijleggen, betaalde les is geen optie, geen doekoe, skeer dus,
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
      max/maximaal/hooguit/hoogstens 1/2/3/4/5/een/twee/drie/vier/vijf euro/eu/eurootjes/eurotjes/euros, meer als een paar euro, meer dan een paar euro, paar euro per keer, niet meer dan een paar euro,
      max 1/2/3/4/5/6/7/8/10 euro, maximaal 1/2/3/4/5/6/7/8/10 euro, maximum 1/2/3/4/5/6/7/8/10 euro, hooguit 1/2/3/4/5/6/7/8/10 euro, hoogstens 1/2/3/4/5/6/7/8/10 euro,
      niet meer dan 1/2/3/4/5/6/7/8/10 euro, tot 1/2/3/4/5/6/7/8/10 euro, onder de 1/2/3/4/5/6/7/8/10 euro, paar euro, een paar euro, euro of 1/2/3/4/5/6/7/8/10,
      cursus zit er niet in, lidmaatschap zit er niet in, abonnement zit er niet in, sportschool zit er niet in,
      geen dure, niks duurs, niets duurs, dure cursus niet, kan geen dure, te duur voor haar/hem, is te duur, te prijzig,
      contributie niet betalen, contributie te hoog, contributie is te hoog, niet veel voor betalen, niet veel uitgeven,
      weinig uitgeven, weinig te makken, niet veel te makken, kan niet veel missen, moet zuinig aan doen, geldgebrek,
      weinig geld, klein budget, bijstand, bijstandsuitkering, uitkering, minima, minimuminkomen,
      minimum inkomen, laag inkomen, weinig te besteden, krap bij kas, niet te duur, niet duur,
      niet veel kosten, niet te veel kosten, niet teveel kosten, euro per week over, euro in de week over, tientje per week, tientje in de week, euro leefgeld, leefgeld, per week te besteden, leeft van een tientje, goedkoop, goedkope, goedkopers,
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
      zonder inschrijfgedoe, geen inschrijfgedoe, nergens voor opgeven, nergens voor hoeven opgeven, zonder verplichting, aan de deur melden, aan de deur kunnen melden, kunnen aanwaaien, zomaar aanwaaien, weet nooit of het een goede dag,
      vantevoren/vooraf opgeven/aanmelden/inschrijven/melden/reserveren, van tevoren opgeven/aanmelden/inschrijven/melden/reserveren, vantevoren/vooraf moet opgeven/aanmelden/inschrijven, van tevoren moet opgeven/aanmelden/inschrijven, niet vooraf, niet van tevoren, niet vantevoren,
      moet opgeven, moet aanmelden, hoeft op te geven, zonder intekenen, niet intekenen, geen lijst, zonder dat je je, zonder aan te melden, zonder in te schrijven, zonder op te geven, zonder lidmaatschap, geen lid worden,
      ploegendienst, ploegendiensten, wisseldienst, wisseldiensten, nulurencontract, oproepkracht, oproepcontract, flexcontract, weet nooit wanneer ze/hij moet werken, rooster wisselt, wisselend rooster, als het elke week moet, niet elke week, elke week lukt niet, elke week haalt ze/hij niet,
      zonder inschrijfgedoe, zonder aanmeldgedoe, geen inschrijfgedoe, geen aanmeldgedoe, papierwinkel vooraf, zo aan kunnen schuiven, zo aanschuiven, niet vast hoeven komen, niet vast hoeven, geen vaste deelname, ene dag kan ze/hij wel, ene dag gaat het de andere niet, ene dag wel andere niet, hangt van de dag af, per dag bekijken, komen en gaan,
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
]
