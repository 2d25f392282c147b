const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Surnames that many have; without what stands before them ("van den Berg"). Only needed for small letters and initials. */
export const surnames = words(
  'jansen janssen jong berg bakker dijk visser meijer meyer boer mulder groot bos vos peters hendriks leeuwen dekker brouwer wit ' +
    'dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin heijden schouten beek willems vliet ' +
    'hoekstra maas verhoeven koster dam bosch wal kuijpers kuipers kuiper hermans gerritsen boogaard driessen veenstra leeuw jonge ' +
    'prins blom huisman peeters martens postma kramer bouwman evers mol sanders hart poel smit smid lange veldhuizen willemsen ' +
    'vries jonker zwart scholten molenaar hofman ruiter kroon timmermans hoogendoorn schipper post bouma wolters dongen kort eijk ' +
    'goossens laan loon zanten yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan ' +
    'cetin kara koc kurt ozkan polat simsek erdogan aksoy acar amrani haddad bouzid benali alaoui idrissi ouali yahyaoui mansouri khatib ' +
    'hassan ahmed mohamed ali ibrahim hussein tahiri bakkali azzouzi fassi filali singh ramdin nguyen tran chen wong wang li zhang ' +
    'kowalski nowak wisniewski kowalczyk lewandowski zielinski kaminski tesfay ghebre haile kidane garcia fernandez silva santos ' +
    'sluis ven horst burg hoek berkel brink dalen doorn duin essen gelder ginkel hout houten keulen kampen oosten rijn velde vijver ' +
    'stam vink vonk kuyper ouwerkerk terpstra hofstra wiersma zijlstra bosma wierda boersma hoeksema brandsma sikkema elzinga huizinga',
)

/** Between a first name and a surname, and before a surname. */
export const particles = words(
  "van de der den ter ten te 't el al ben bin ibn ou von da dos di du la le v d vd vdr",
)

/** Whoever is called so is a person, and what comes next is mostly a name. */
export const titles = words(
  'mevrouw mevr mw mvr mej mevrouwtje meneer mijnheer mhr dhr heer hr juffrouw juf dokter dr drs familie fam gezin echtpaar tante oom zuster broeder ' +
    'dominee pastoor pater imam professor prof meester mr mrs ms weduwe wed',
)

/** Somebody in the life of who is asked for, or who asks: a name with a capital may follow. */
export const roles = words(
  'client clienten bewoner bewoonster inwoner inwoonster klant patient vrijwilliger vrijwilligster mantelzorger vriend vriendin vriendje vriendinnetje zoon zoontje dochter ' +
    'dochtertje moeder vader broer broertje zus zusje man vrouw echtgenoot echtgenote partner kleinzoon kleindochter neef nicht nichtje buurman buurvrouw oma opa ' +
    'schoonmoeder schoonvader schoonzoon schoondochter collega maatje bewindvoerder begeleider begeleidster contactpersoon kind baby jongen meisje stiefzoon casus',
)

/** Verbs that somebody does: after a name that is also a word they make it a name; after a title they are no name. */
export const doings = words(
  'is was wil wilt wilde heeft had kan kon mag mocht moet moest gaat ging komt kwam woont woonde zoekt zocht houdt hield vindt vond doet deed zit zat staat ligt loopt ' +
    'liep werkt werkte speelt zingt kookt leert spreekt sprak praat praatte vraagt vroeg belt belde durft durfde voelt voelde mist miste zegt zei ziet zag hoort slaapt eet drinkt ' +
    'leeft rijdt fietst wandelt leest schrijft naait breit haakt tuiniert krijgt kreeg blijft bleef wordt werd kent denkt helpt geeft gebruikt lijdt rookt volgt wacht probeert wenst lust ' +
    'verzorgt verveelt verhuist verblijft ontvangt overleed zou zal hoopt begrijpt bezoekt danst schildert zwemt sport klust schaakt biljart snapt vergeet verloor woonachtig verlangt',
)

/** What follows a title, a role or "ik ben" and is no name, also when it begins with a capital. */
export const noNames = words(
  'a aan achter al alle alleen alleenstaand alleenstaande als altijd anders beide beiden bij binnen blind boven buiten daar daarna dan dat de deed deze die dit doof door drie een ' +
    'eenzaam eenzame en enige er erg ergens gehandicapt geen gehuwd gescheiden gezin graag haar had heb hebben heel hem hen hier hij hoe hoi hun ik in is ja jaar je jij jong jonge kan ' +
    'klein kleine laatst lastig licht lief maar man meer meestal men met mevrouw meneer misschien mijn naar nadat na niet niemand niets nog nooit nu of om omdat ons onder onze ook op ' +
    'over oud oude pas precies samen sinds slecht slechthorend slechtziend snel soms sterk sterke te tegen tijdens toch toen tot tussen twee u uit uw van vanaf vanavond vandaag veel ' +
    'verder vier via voor vooral vorig vrij vroeger waar wanneer want wat we weer wel welke weinig werkloos wie wij wijk worden zal ze zeer zelf zich zij zijn zo zoals zonder zou zijnde zelfstandig ' +
    'ziek zieke vrouw vrouwen mensen ouderen ouder ouders kinderen kind jongeren dame heer iemand vraag hulp beste geachte hallo dag goedemorgen goedemiddag groet groeten groetjes wijkteam sociaal team ' +
    'wijkcoach gemeente huisarts praktijk thuiszorg buurt buurthuis buurtcentrum wijkcentrum huis stichting vereniging school kerk moskee bibliotheek initiatief groep club koor cafe restaurant museum theater ' +
    'ziekenhuis straat plein markt haven station noord zuid oost west centrum stad dorp nederland holland ' +
    'nederlands nederlandse nederlander turks turkse turk marokkaans marokkaanse marokkaan surinaams surinaamse surinamer antilliaans antilliaanse pools poolse pool syrisch syrische syrier eritrees eritrese eritreeer ' +
    'oekraiens oekraiense oekraine afghaans afghaanse iraans iraanse iraaks iraakse somalisch somalische arabisch arabische engels engelse engelstalig duits duitse frans franse spaans spaanse italiaans italiaanse ' +
    'portugees portugese russisch russische chinees chinese indisch indische molukse moluks ghanees ghanese bulgaars bulgaarse roemeens roemeense koerdisch koerdische berbers tigrinya farsi dari pasjtoe ' +
    'europees europese amerikaans amerikaanse afrikaans afrikaanse aziatische belgisch belgische belg hindoestaans hindoestaanse papiaments vlaams fries friese brabantse limburgse haarlemse haarlemmer amsterdamse ' +
    'moslim moslima christen christelijk christelijke katholiek katholieke joods joodse hindoe boeddhist islamitisch islamitische protestants ' +
    'turkije marokko suriname polen syrie eritrea somalie iran irak afghanistan duitsland belgie frankrijk spanje italie engeland china curacao aruba indonesie ghana bulgarije roemenie rusland europa afrika ' +
    'haarlem schalkwijk amsterdam rotterdam utrecht zandvoort heemstede bloemendaal overveen santpoort velsen ijmuiden beverwijk hoofddorp haarlemmermeer spaarndam leiden parkwijk boerhaavewijk meerwijk molenwijk ' +
    'europawijk slachthuisbuurt leidsebuurt rozenprieel delftwijk vondelkwartier indischebuurt transvaalbuurt kleverpark zijlweg zuiderpolder waarderpolder spaarne spaarndammer ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ' +
    'kerst kerstmis pasen pinksteren ramadan suikerfeest offerfeest sinterklaas koningsdag oudjaar nieuwjaar corona covid alzheimer parkinson dementie autisme adhd add copd ms als nah lvb ptss asperger borderline diabetes ' +
    'reuma psychose depressie burnout ggz wmo uwv svb cak ind coa ddfk digid wlz zvw jeugdzorg humanitas vluchtelingenwerk salvation leger heils facebook whatsapp instagram google zoom teams skype youtube netflix internet',
)

/** What a name can be part of: a street, a house, a club. "Anna van Burenlaan", "Frans Hals Museum". */
export const placeEnding =
  /(?:straat|laan|weg|plein|kade|gracht|singel|dreef|hof|steeg|pad|plantsoen|park|huis|huize|school|college|kerk|museum|buurt|wijk|kwartier|theater|stichting|centrum|zaal|brug|polder|molen|kliniek|ziekenhuis|instituut|fonds|dag|feest|prijs|toernooi|cafe|koor|club|bibliotheek|lyceum|mavo|sluis|haven|dijk|vaart|zorg|groep|hal|tuin|toren|flat|bad|markt|winkel|heijn|broek)$/

/** Before a name they say that it is the name of a place, a holiday or a house. */
export const placeBefore = words(
  'heilige sint st santa san koningin koning prins prinses keizer cafe eetcafe restaurant museum stichting vereniging school basisschool kerk huize zorgcentrum buurthuis wijkcentrum woonzorgcentrum ' +
    'theater winkel supermarkt villa huis gebouw zaal flat hotel station club groep initiatief project koor hospice verpleeghuis verzorgingshuis atelier galerie boerderij speeltuin park restaurant de het een geen la',
)

/** A title stands before streets too: "Dr. Schaepmanstraat". What ends in `hof` or `dijk` is a surname as well. */
export const streetEnding =
  /(?:straat|laan|plein|kade|gracht|singel|dreef|weg|school|museum|park|instituut|kliniek)$/

/** Names that everybody knows and that are no resident's. */
export const known =
  /\b(?:albert heijn|annie m\.? ?g\.? schmidt|dirk van den broek|frans hals|anne frank|jip en janneke|harry potter|andre rieu|andre hazes|willem van oranje|nelson mandela|bob marley|johnny jordaan|tante leen|elvis presley|frans bauer|johan cruijff|max havelaar|leo kannerhuis|jan modaal|jan en alleman|jan klaassen|johannes de deo|bob de bouwer|tom tom|teun de jager|lucas onderwijs|maria hemelvaart|simon says|rembrandt van rijn|vincent van gogh|kees van dongen)\b/g

/** Things that have a name too: "de groep heet Samen Eten". */
export const things =
  /\b(?:groep|groepje|club|initiatief|koor|project|cafe|cursus|plek|buurthuis|activiteit|huis|organisatie|stichting|straat|wijk|buurt|school|flat|programma|app|site|website|winkel|restaurant|boek|film|muziek|ziekte|spel|evenement|festival|maaltijd|inloop|moskee|kerk|vereniging|team|hond|kat|poes|vogel|dier|het|dat|wat|dit)\b/
