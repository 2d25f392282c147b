/**
 * First names that many people in Dutch cities have, or had when those who are old now were born; without accents. A
 * common list, not a register: who has a rarer name is noticed by what stands before it.
 */
const sure =
  // Dutch, older and younger.
  'aad aafke aaltje aart abel adriaan adri adrie adriana agatha agnes albert alberta alex alexander alice alida alie ' +
  'aleida alwin amelie amy andre andrea andries angela angelique anita anja anke anna annabel anne annechien annelies ' +
  'annemarie annemiek annemieke annet annette anneke annie anny anouk antje anton antoinette antonia antonius arend ' +
  'arie arjan arjen arnold arno astrid barbara barend bart bartje bas bastiaan beatrix bea bep berend bernard bert ' +
  'bertha berthe betsy betty bianca bob boudewijn boukje bram brechje brigitte britt carel carin carla carlijn carlo ' +
  'carmen carolien caroline casper catharina cees celine charlotte chantal chris christa christiaan christel christien ' +
  'christina christine claudia coba cobi conny cornelia cornelis corrie cora corinne dagmar daan daphne daniel danielle ' +
  'david debbie demi denise dennis desiree diana dieuwertje dineke dick dirk dirkje dolf dorien doris dorothea douwe ' +
  'edith eduard edwin eefje eelco elisabeth elise eline elisa elize ella ellen elly elske emiel emily emma emmy erica ' +
  'erik eric erwin esmee esther eugenie eva evelien evelyn evert fabienne femke ferdinand fieke fien floortje floris ' +
  'francien francis francisca franciscus frank franka fransje fred frederik freek frits froukje geert geertje geertruida ' +
  'gerard gerarda gerben gerda gerdien gerrie gerrit gerritje gert gertjan gertrude gijs gijsbert gina ginny gonnie greet ' +
  'greetje greta grietje guido guus hanna hannah hanneke hannie hans hansje harm harmen harrie harry hedwig heidi hein ' +
  'heleen helena helga hendrik hendrika hendrikje hendrikus henk hennie henny henri henriette herman hermien hermina hetty ' +
  'hilde hilda hugo ida ilona ilse ina ineke ingeborg ingrid irene irma isa isabel isabella ivo jaap jaantje jack jacob ' +
  'jacoba jacobus jacqueline jan jannetje janine janneke jannes jannie jantje jantine janna janny jasper jeannette jeanne ' +
  'jelle jelmer jenny jeroen jesse jessica jikke jill jim jip joan joanne job joep johan johanna johannes johnny john ' +
  'jolanda jolijn jonas jonathan joop joost jorden joris jorrit joris josephine josje judith jules julia julian juliana ' +
  'juliette jurgen jurre justin karel karen karin karlijn katja kees kevin kim kimberly klaas klaartje koen koos krijn ' +
  'krista lars laura laurens leen leendert leentje lena lenie leny leonie leo leon leonard lia lianne lieke liesbeth ' +
  'liesje lieuwe linda lisa lisette lodewijk loes lotte louis louise louisa lourens luc lucas lucia lucie ludo luuk maaike ' +
  'maarten maartje machteld maria mariana marian mariet marieke marielle marie marije marijke marijn marina marinus mario ' +
  'marion marit marja marjan marjo marjolein marjolijn marleen marlies marlies marloes marlou martha martijn martin martine ' +
  'mathilde mathijs matthijs maud maurice maurits melanie melissa menno mia michael michel michiel miek mieke mien miep ' +
  'mieke mike mirjam miranda miriam monica monique nadine nancy natasja natasha nathalie nelleke nellie nelly nico nicole ' +
  'nicolaas nicoline niek niels nienke nina noortje noor olaf olga olivia oscar patricia patrick paul paula paulien pauline ' +
  'peter petra petronella pien piet pieter pietje pim quinten rachel ralf ramona raymond rebecca regina reinier reinout ' +
  'remco rene renate renee riet rietje ria richard rick rik rianne rinus rita robbert robert roberto robin roderick roel ' +
  'roeland roelof roger roland ron ronald ronnie rosa rosalie rosanne rowan rosemarie rudi rudolf rutger ruth ruud ruurd saar ' +
  'sabine sandra sander sanne sara sarah saskia sebastiaan selma sheila sieb siem sientje sietske sijtje silvia simon simone ' +
  'sjaak sjaan sjoerd sjoukje sjors sofie sonja sophie stefan stefanie stella steven stien stijn stephanie susan susanne suzanne ' +
  'sven sybren sylvia tamara tanja teun teuntje thea theo theodora thijmen thijs thirza thomas tijn tijmen tim timo tineke tinie ' +
  'tjeerd tjitske tobias tom tonnie toos trees trijntje trudy truus tygo ursula valerie vera veronique victor victoria vincent ' +
  'viola walter wanda ward wendy wessel wiebe wieke wies wietske wijnand wil willem willemien willemijn willemina willy wilhelmina ' +
  'wilma wim wouter wout wubbo willie jopie jeanine appie dini diny riny rini wiesje gerry cock cocky ploni trui truida neeltje pietertje jozef jef josee ties jits hille aagje aagtje trijn klazien klasien klazina maartina adriaantje barend barry benno bernadette bernadet berry boris brenda bregje britta bruno carola cathy christianne clemens corne cyril danny dave diederik dimphy dorine dorothe edo eduardus egbert elianne els-marie emile engelbert ernst esmeralda eveline ewoud fanny felix ferry fokke folkert frederique freddy gabriel gaby geke gerdien gerhard gerjan gerlinde geurt giel gilles gineke harriet hedy heimen heleentje herbert hester hieke hilbert hilde ilja imke imre inez ingeborg irma jannetta jantiene jarno jeannine jeffrey jennie jerry jetske jitske joanna joeri jolande jos josefien jozien jurriaan karlien katinka kelvin kitty koenraad kristel lambert leona liselotte lisanne loek lonneke lucy luciano ludwig madeleine manon marcel marcella margot margreet margriet marieke marjolijn marjoleine marko marloe marnix mart mats maxime meinte merlijn michelle michelle milan mirthe mitchel moniek nelly nicolette odette oskar otto pascalle patricia pauline pepijn philip philippe piem quirijn rein reinder rembert renske rianne richelle rients riky rinske robertus rogier romy rozemarijn rudy sacha samantha samuel sascha sebastian selina senna siebe siebren sietse sigrid silke sjouke stephan stijntje sybille sytske tanneke teuna tessa thea thijmen tiny titia tjalling ton toine trix ulrike vincent vivian wijbren wilbert wilco wilfred willemijntje wilhelm winnie yannick yara yorick ype zwaantje xander yfke yolanda yvette yvonne zoe ' +
  // Turkish and Kurdish.
  'abdullah adem ahmet ali alper arzu asli aylin ayse aysel aysegul aysun baris berat bulent burak busra cem cemal cemile dilek ' +
  'dilara ebru ekrem elif emine emre ercan erdal erdem eren erkan ertugrul esra fadime fatih fatma feride ferhat filiz furkan ' +
  'gokhan gulay gulcan gulsen gulsum hakan halil halime hamza hande hasan hatice havva huseyin ibrahim ilknur ismail kadir ' +
  'kemal kerem kubra leyla mahmut mehmet melek meltem merve meryem murat mustafa nazli nermin nese nuray nurcan omer orhan ' +
  'osman oguz ozan ozge ozlem ramazan recep resul rukiye sabiha saliha salih selin selim serap serkan sevda sevgi sevim seyma ' +
  'sibel suleyman sultan tarik tugba tulay turgut ugur umut veli volkan yasemin yasin yavuz yilmaz yunus yusuf zehra zeliha ' +
  'zeynep zubeyde ' +
  // Moroccan and of other Arabic-speaking countries, Iran, Afghanistan.
  'aarash abdel abdelaziz abdelhamid abdelkader abdelkarim abdellah abdallah abdul abdulrahman achmed adil adnan ahlam ahmad ' +
  'ahmed aicha aisha alaa alae amal amin amina amine amira anas anwar arash asma assia ayman ayoub ayoub aziz aziza badr bashar ' +
  'bassam behrouz bilal bouchra brahim chaima chaimae driss djamila fadi fadma faisal farah farid farida fariba fatiha fatima ' +
  'fatimah fatimazahra fatna fawzia fayza firas fouad ghada habib habiba hafida hafsa hakim hala hamid hamida hamed hanan hanane ' +
  'hanna hassan hassna hayat hicham houda houria hussein ibtissam idris ikram ilham ilyas imad imane ines issam jalal jamal jamila ' +
  'jawad kamal karim karima kaoutar khadija khalid khaled khalil laila lamia latifa leila lina loubna mahdi maher mahmoud majid ' +
  'malak malika manal mariam marwan maryam mehdi mimoun mimouna mina mohamad mohamed mohammad mohammed mounir mourad moustafa muhammad ' +
  'mustapha nabil nabila nadia nadir naima najat najib najla nasser nawal nazanin nezha noura nourdin noureddine nour omar osama othman ' +
  'rachid rachida rahma rania rashid rasha redouan reza riad ridouan rim saad sabah safae safia said saida salah saleh salim ' +
  'salma salwa sami samir samira sanae sara sarwar shirin siham soraya soufian soufiane souad suleiman taha tarek tariq touria ' +
  'wafa wafae walid wassim yahya yahia yasmin yasmina yasmine yasser yassin yassine younes youness youssef zahra zainab zakaria zineb zohra ' +
  // Polish, Bulgarian, Romanian, Ukrainian, Russian, and of the former Yugoslavia.
  'agata agnieszka aleksandra aleksander alicja andrei andriy andrzej aneta ania anastasia barbara bartosz beata biljana bogdan ' +
  'bozena dariusz danuta daria desislava dimitar dmitri dmytro dorota dragan dusan edyta elzbieta emilia ewa ewelina georgi goran ' +
  'grazyna grzegorz halina iryna irina iwona ivana ivan ivanka jacek jadwiga jaroslaw jelena jerzy joanna jolanta justyna kamil ' +
  'kasia katarzyna kateryna krystyna krzysztof larysa liliana lukasz ludmila lyudmyla maciej magda magdalena malgorzata marcin ' +
  'marek mariola mariusz marta marzena mateusz michal mihaela milan milica miroslaw monika mykola nadiya natalia nataliia oksana ' +
  'olena oleksandr oleksandra olha pavlo pawel petar piotr przemyslaw radoslaw renata robert ryszard sergei serhii slawomir stanislaw ' +
  'stoyan svetlana svitlana szymon tadeusz tatiana tetiana tomasz urszula valentyna vasil veselin viktor viktoria vladimir volodymyr ' +
  'wieslaw wiktoria wojciech yana yulia yuliia yuri zbigniew zdravko zofia zoran ' +
  // Surinamese, Antillean, Cape Verdean, Ghanaian, Spanish, Portuguese.
  'ananda anil anoeradha antonio ashwin carlos chandra clarissa clyde consuelo cynthia diego dinesh edgar eduardo emanuel ' +
  'ernesto esmeralda esperanza fernando francisco gilberto glenn gloria hendrina humphrey indra javier jorge jose josefina juan ' +
  'juanita kofi kwame kwaku lloyd lucinda luis luisa manuel marcelino maritza miguel milton mohan nirmala olivia orlando pablo ' +
  'pedro pooja priya radha radj radjen rafael raj rajesh ravi ricardo rishi rodrigo roel roy santosh savitri shanti sharda ' +
  'sharon shirley sita soraya stanley sunil swami urmila usha vijay waldo winston yaw ' +
  // Eritrean, Ethiopian, Somali.
  'abdi abdirahman abebe abeba abraham adhanom almaz aman asad asha aster awet ayaan aziza berhane bereket biniam dahabo daud ' +
  'dawit ermias eyob fadumo fartun feven filmon freweini genet habtom haile halima haben hawa helen hiwot hodan ifrah isaias kidane ' +
  'kidist kibrom lemlem letebrhan liban lul mebrahtu medhanie mehari merhawi meron mulu mulugeta nasra natnael negasi rahel rahwa ' +
  'robel ruta saba sagal samuel samsom selamawit semere semhar senait simret solomon tekle tesfalem tesfay tesfaye tewolde ' +
  'tirhas tsegay tsehay weldu winta yodit yohannes yonas yordanos zeray zewdi ' +
  // Chinese, Vietnamese, Thai, English.
  'brian charles cheng dylan elizabeth george ivy james jason jayden jennifer jeremy jian joey joyce kelly kenneth lily liam logan margaret ' +
  'mary mei-ling minh nguyen nigel noah owen pamela phuong rodney sean siriporn somchai stacey susie thuy tracy wei william ying'

/** Names that are a word, a month, a place or a language as well: names only when they are written as one. */
const alsoWords =
  'abe adel april ad aal amber ans angel ben bent berk bloem bo bonnie boy can cas cor coby dani daisy dana dean dee dien dora ' +
  'duco ed eef els eef faith fay fee fenna finn fleur floor frans gea gerbera ger guy han hazel heleen hoop ian ilse ' +
  'iman ina iris isis ivy jade janna jara jasmijn jet jo joy juni june juul kasper koosje kris lan lars lente leah lies lieve linde liv lotus lou ' +
  'loek luna lucky madelief mandy mara mark marc max may mees mei melle merel merle mick mila milou mo mohan moon morgan nel nena noa noel olijf ' +
  'parel pascal pema perla pia pleun puck raf rein rens rob roos rose roza ruben ruby sam sep sem selam sien sil sofia ' +
  'son stan sterre summer teddy thee tess tina tonny valentijn valentino vlinder ymke yuna zara zeno zoey bas hans islam ' +
  'rob merijn nick bibi fem lois mies nova pixie quint romy saul tibbe vic zara isra jax luka otis pepijn toon'

export const sureFirstNames: ReadonlySet<string> = new Set(sure.split(' '))
export const wordFirstNames: ReadonlySet<string> = new Set(alsoWords.split(' '))
