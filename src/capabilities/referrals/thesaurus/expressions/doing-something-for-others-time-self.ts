/** Doing something for others, time, self: further expressions, `topic: phrases;`. */
export const doingSomethingForOthersTimeSelf = `
  iets-betekenen: kennis doorgeven, haar/zijn kennis doorgeven, vak doorgeven, haar/zijn vak doorgeven,
    kunde doorgeven, kennis delen, kennis overdragen, beginners op weg helpen, anderen op weg helpen, op weg
    helpen, een ander vooruit helpen, vooruit helpen, anderen blij maken, anderen blij mee maken, blij mee
    maken, mensen blij maken, anderen iets leren, anderen leren, een ander iets leren, weer nodig zijn,
    nodig voelen, zich nodig voelen, ertoe doen, er toe doen, weer ertoe doen, weer meetellen, meetellen,
    nog bruikbaar, bruikbaar, van waarde, van waarde zijn, waardevol, waardevol voelen, gewaardeerd,
    gewaardeerd worden, waardering, nog mee kan draaien, tijd over, tijd zat, zeeën van tijd, heeft tijd
    over, wil wat doen met haar/zijn tijd, wil helpen bij, wil ergens helpen, ergens helpen, goed doen, iets
    goeds, zich dienstbaar, dienstbaar, zijn/haar ervaring inzetten, ervaring inzetten, delen van ervaring,
    geven in plaats van, ook zelf iets geven, zorgen dat een ander, een ander helpen, buurt vooruit helpen,
    dienst bewijzen;
  vrijwilligerswerk: vrijwilligersplek, vrijwillig aan de slag, onbetaald, onbetaalde baan, zonder betaling
    werken, werk zonder loon, paar uurtjes helpen, een paar uur per week helpen, met een klusje helpen,
    meedraaien als vrijwilliger, maatschappelijke stage, tegenprestatie, aan de slag als vrijwilliger;
  ritme: dagritme ontbreekt, ritme ontbreekt, geen ritme, geen dagritme, leven in de sleur, sleur, elke dag
    hetzelfde, dagen rijgen zich aaneen, dagen lopen in elkaar over, slaapt tot de middag, slaapt uit tot,
    ligt tot de middag in bed, tot de middag in bed, staat niet op, komt niet op gang, op gang komen, op
    gang, iets om voor op te staan, om voor op te staan, om voor uit bed te komen, uit de veren, geregeld
    leven, regelmaat, vaste dagen, iets te doen hebben, iets te doen, iets om te doen, wat om handen, om
    handen, dag structuur, dag vullen, de dag vullen, dagen vult, tijd doden, tijdverdrijf, geen
    dagbesteding, weet niet wat hij/ze met zijn/haar dag moet, weet zich geen raad met zijn/haar tijd, sinds
    zijn/haar pensioen, zwart gat, in een gat gevallen, in een zwart gat, gat gevallen na pensioen, loopt
    met zijn/haar ziel onder de arm, ziel onder de arm, duimendraaien, duimen draaien, draait duimen, niets
    om naar toe te gaan;
  zelfvertrouwen: durft niet te beginnen, durft weinig, bang om fouten te maken, bang voor fouten, laag
    zelfbeeld, zelfvertrouwen terug, timide, stil en verlegen, muurbloem, muurbloempje, niet op durven
    vallen, voor een groep praten, spreken voor een groep, zich waardeloos, voelt zich waardeloos, voelt
    zich dom, vindt zichzelf dom, kan niks goeds, in haar/zijn schulp, in haar/zijn schulp gekropen, uit
    haar/zijn schulp, kruipt in haar/zijn schulp, uit haar/zijn schelp, lef hebben, meer lef;
  wijkraad: meepraten over de buurt, meedenken over de wijk, buurt verbeteren, wijk verbeteren, klagen over
    de buurt, huurderscommissie, verkeersdrempel in de straat, te hard rijden in de straat, hardrijders,
    parkeerproblemen, plannen voor de wijk;
  buurtpreventie: inbraken, inbrekers, voelt zich onveilig in de buurt, onveilig in de wijk, overlast
    jongeren, whatsappgroep buurt, toezicht in de wijk, ogen en oren;
  geheugentraining: hersens trainen, brein fit, geheugenspelletjes, hersens fit, scherp blijven, scherp van
    geest;
  gezond-eten: eet te vet, vet eten, te veel suiker, suikerverslaafd, zoetekauw, snoept veel, snoepen,
    frisdrank, chips, junkfood, friet, patat, groente eten leren, lekker en gezond, ondergewicht,
    maagverkleining, emotie-eter, emotie eten, eetbuien, calorieen, weegschaal, volgt een dieet;
  goochelen: jongleert, goochelt, kaarttrucs, eenwieler, clownerie, koorddansen;
`
