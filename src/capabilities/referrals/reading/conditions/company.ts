import type { Condition } from '../../domain.ts'
import type { Rule } from '../rules.ts'

/** Among whom it has to be, and how quiet. */
export const companyConditions: readonly (Rule & { readonly key: Condition })[] = [
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
      mannetje of vier/vijf/zes/4/5/6, een mannetje of,
      stuk of 4/5/6/8/vier/vijf/zes/acht, een stuk of 6/zes, maximaal een stuk of, bij meer mensen krijgt, groepje van maximaal 4/5/6/8/vier/vijf/zes/acht, maximaal 4/5/6/8/vier/vijf/zes/acht, 20/twintig/30/dertig man aan een tafel, krijgt paniek bij meer mensen,
      man of vier/vijf/zes/zeven/acht/tien, hooguit vier/vijf/zes/acht/tien, klein groepje, kleine groep, kleine groepjes, kleine groepen, klein gezelschap, kleinschalig,
      kleinschalige, klein clubje, kleiner groepje, klein comite, klein ploegje, niet te veel mensen,
      niet teveel mensen, niet veel mensen, niet zo veel mensen, niet zoveel mensen,
      niet te grote groep, niet te groot, geen grote groep/groepen, geen groot gezelschap,
      niet in een grote groep, niet in groepen, niet in een groep, niet in groep,
      geen groep/groepen/groepje, groep te groot, grote groepen, grote groep is/vindt,
      bang voor groepen, bang voor grote groepen, durft niet in/naar een groep, durft geen groep,
      groepen vindt, groepen zijn lastig/moeilijk/eng, moeite met groepen, moeilijk in groepen,
      niet met veel mensen, weinig mensen, paar mensen, handjevol mensen, een op een, 1 op 1,
      niks/niets met groepen, niks/niets met een groep, niks/niets in een groep, niks/niets in groepen, klapt ze/hij/ie dicht, slaat ze/hij/ie dicht,
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
    key: 'women-only',
    phrases: `
      waar ook mannen zitten/komen/zijn, nergens heen waar mannen, nergens waar mannen, geen mannelijke trainer/begeleider/vrijwilliger/leraar, niet met mannen in de klas, alleen mogelijk met vrouwen, in een vrouwenuur, vrouwenuur, badmeester moet vrouw,
      waar enkel vrouwen, waar alleen vrouwen, alleen waar vrouwen, mag niet bij mannen, geen mannen in de,
      alleen met meiden, alleen meiden, alleen meisjes, alleen met meisjes, geen jongens, zonder jongens, niet met jongens,
      met jongens mag, meidengroep, geen mannen bij, geen gemengde groep, geen gemengd, niet gemengde,
      alleen vrouwen, alleen voor vrouwen, alleen met vrouwen, alleen bij vrouwen, enkel bij vrouwen, alleen onder vrouwen, alleen tussen vrouwen, alleen andere vrouwen, enkel vrouwen,
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
]
