/**
 * First names that many people in Dutch cities have, or had when those who are old now were born: Dutch, Turkish,
 * Moroccan, Arabic, Polish and other Slavic, Surinamese, Antillean, Eritrean, Ethiopian, Somali, and more; in small
 * letters, without accents, by the alphabet (which packs smaller). A common list, not a register: who has a rarer name is
 * noticed by what stands before it.
 */
const sure =
  'aad aafke aagje aagtje aaltje aarash aart abdallah abdel abdelaziz abdelhamid abdelkader abdelkarim ' +
  'abdellah abdi abdirahman abdul abdullah abdulrahman abeba abebe abel abraham achmed adem adhanom adil ' +
  'adnan adri adriaan adriaantje adriana adrie agata agatha agnes agnieszka ahlam ahmad ahmed ahmet aicha ' +
  'aisha alaa alae albert alberta aleida aleksander aleksandra alex alexander ali alice alicja alida alie ' +
  'almaz alper alwin amal aman amelie amin amina amine amira amy ananda anas anastasia andre andrea andrei ' +
  'andries andriy andrzej aneta angela angelique ania anil anita anja anke anna annabel anne annechien ' +
  'anneke annelies annemarie annemiek annemieke annet annette annie anny anoeradha anouk antje antoinette ' +
  'anton antonia antonio antonius anwar appie arash arend arie arjan arjen arno arnold arzu asad asha ' +
  'ashwin asli asma assia aster astrid awet ayaan aylin ayman ayoub ayse aysegul aysel aysun aziz aziza ' +
  'badr barbara barend baris barry bart bartje bartosz bashar bassam bastiaan bea beata beatrix behrouz ' +
  'benno bep berat bereket berend berhane bernadet bernadette bernard berry bert bertha berthe betsy betty ' +
  'bianca bilal biljana biniam bob bogdan boris bouchra boudewijn boukje bozena brahim bram brechje bregje ' +
  'brenda brian brigitte britt britta bruno bulent burak busra ' +
  'carel carin carla carlijn carlo carlos carmen carola carolien caroline casper catharina cathy cees ' +
  'celine cem cemal cemile chaima chaimae chandra chantal charles charlotte cheng chris christa christel ' +
  'christiaan christianne christien christina christine clarissa claudia clemens clyde coba cobi cock cocky ' +
  'conny consuelo cora corinne corne cornelia cornelis corrie cynthia cyril ' +
  'daan dagmar dahabo daniel danielle danny danuta daphne daria dariusz daud dave david dawit debbie demi ' +
  'denise dennis desiree desislava diana dick diederik diego dieuwertje dilara dilek dimitar dimphy dineke ' +
  'dinesh dini diny dirk dirkje djamila dmitri dmytro dolf dorien dorine doris dorota dorothe dorothea ' +
  'douwe dragan driss dusan dylan ' +
  'ebru edgar edith edo eduard eduardo eduardus edwin edyta eefje eelco egbert ekrem elianne elif eline ' +
  'elisa elisabeth elise elizabeth elize ella ellen elly els-marie elske elzbieta emanuel emiel emile ' +
  'emilia emily emine emma emmy emre engelbert ercan erdal erdem eren eric erica erik erkan ermias ernesto ' +
  'ernst ertugrul erwin esmee esmeralda esperanza esra esther eugenie eva evelien eveline evelyn evert ewa ' +
  'ewelina ewoud eyob ' +
  'fabienne fadi fadime fadma fadumo faisal fanny farah fariba farid farida fartun fatih fatiha fatima ' +
  'fatimah fatimazahra fatma fatna fawzia fayza felix femke ferdinand ferhat feride fernando ferry feven ' +
  'fieke fien filiz filmon firas floortje floris fokke folkert fouad francien francis francisca francisco ' +
  'franciscus frank franka fransje fred freddy frederik frederique freek freweini frits froukje furkan ' +
  'gabriel gaby geert geertje geertruida geke genet george georgi gerard gerarda gerben gerda gerdien ' +
  'gerhard gerjan gerlinde gerrie gerrit gerritje gerry gert gertjan gertrude geurt ghada giel gijs ' +
  'gijsbert gilberto gilles gina gineke ginny glenn gloria gokhan gonnie goran grazyna greet greetje greta ' +
  'grietje grzegorz guido gulay gulcan gulsen gulsum guus ' +
  'haben habib habiba habtom hafida hafsa haile hakan hakim hala halil halima halime halina hamed hamid ' +
  'hamida hamza hanan hanane hande hanna hannah hanneke hannie hansje harm harmen harrie harriet harry ' +
  'hasan hassan hassna hatice havva hawa hayat hedwig hedy heidi heimen hein heleentje helen helena helga ' +
  'hendrik hendrika hendrikje hendrikus hendrina henk hennie henny henri henriette herbert herman hermien ' +
  'hermina hester hetty hicham hieke hilbert hilda hilde hille hiwot hodan houda houria hugo humphrey ' +
  'huseyin hussein ' +
  'ibrahim ibtissam ida idris ifrah ikram ilham ilja ilknur ilona ilyas imad imane imke imre indra ineke ' +
  'ines inez ingeborg ingrid irene irina irma iryna isa isabel isabella isaias ismail issam ivan ivana ' +
  'ivanka ivo iwona ' +
  'jaantje jaap jacek jack jacob jacoba jacobus jacqueline jadwiga jalal jamal james jamila jan janine ' +
  'janneke jannes jannetje jannetta jannie janny jantiene jantine jantje jarno jaroslaw jason jasper javier ' +
  'jawad jayden jeanine jeanne jeannette jeannine jef jeffrey jelena jelle jelmer jennie jennifer jenny ' +
  'jeremy jeroen jerry jerzy jesse jessica jetske jian jikke jill jim jip jits jitske joan joanna joanne ' +
  'job joep joeri joey johan johanna johannes john johnny jolanda jolande jolanta jolijn jonas jonathan ' +
  'joop joost jopie jorden jorge joris jorrit jos jose josee josefien josefina josephine josje joyce jozef ' +
  'jozien juan juanita judith jules julia julian juliana juliette jurgen jurre jurriaan justin justyna ' +
  'kadir kamal kamil kaoutar karel karen karim karima karin karlien karlijn kasia katarzyna kateryna ' +
  'katinka katja kees kelly kelvin kemal kenneth kerem kevin khadija khaled khalid khalil kibrom kidane ' +
  'kidist kim kimberly kitty klaartje klaas klasien klazien klazina koen koenraad kofi koos krijn krista ' +
  'kristel krystyna krzysztof kubra kwaku kwame ' +
  'laila lambert lamia larysa latifa laura laurens leen leendert leentje leila lemlem lena lenie leny leo ' +
  'leon leona leonard leonie letebrhan leyla lia liam lianne liban lieke liesbeth liesje lieuwe liliana ' +
  'lily lina linda lisa lisanne liselotte lisette lloyd lodewijk loes logan lonneke lotte loubna louis ' +
  'louisa louise lourens luc lucas lucia luciano lucie lucinda lucy ludmila ludo ludwig luis luisa lukasz ' +
  'lul luuk lyudmyla ' +
  'maaike maarten maartina maartje machteld maciej madeleine magda magdalena mahdi maher mahmoud mahmut ' +
  'majid malak malgorzata malika manal manon manuel marcel marcelino marcella marcin marek margaret margot ' +
  'margreet margriet maria mariam marian mariana marie marieke marielle mariet marije marijke marijn marina ' +
  'marinus mario mariola marion marit maritza mariusz marja marjan marjo marjolein marjoleine marjolijn ' +
  'marko marleen marlies marloe marloes marlou marnix mart marta martha martijn martin martine marwan mary ' +
  'maryam marzena mateusz mathijs mathilde mats matthijs maud maurice maurits maxime mebrahtu medhanie ' +
  'mehari mehdi mehmet mei-ling meinte melanie melek melissa meltem menno merhawi merlijn meron merve ' +
  'meryem mia michael michal michel michelle michiel miek mieke mien miep miguel mihaela mike milan milica ' +
  'milton mimoun mimouna mina minh miranda miriam mirjam miroslaw mirthe mitchel mohamad mohamed mohammad ' +
  'mohammed monica moniek monika monique mounir mourad moustafa muhammad mulu mulugeta murat mustafa ' +
  'mustapha mykola ' +
  'nabil nabila nadia nadine nadir nadiya naima najat najib najla nancy nasra nasser natalia nataliia ' +
  'natasha natasja nathalie natnael nawal nazanin nazli neeltje negasi nelleke nellie nelly nermin nese ' +
  'nezha nguyen nico nicolaas nicole nicolette nicoline niek niels nienke nigel nina nirmala noah noor ' +
  'noortje nour noura nourdin noureddine nuray nurcan ' +
  'odette oguz oksana olaf oleksandr oleksandra olena olga olha olivia omar omer orhan orlando osama oscar ' +
  'oskar osman othman otto owen ozan ozge ozlem ' +
  'pablo pamela pascalle patricia patrick paul paula paulien pauline pavlo pawel pedro petar peter petra ' +
  'petronella philip philippe phuong piem pien piet pieter pietertje pietje pim piotr ploni pooja priya ' +
  'przemyslaw ' +
  'quinten quirijn ' +
  'rachel rachid rachida radha radj radjen radoslaw rafael rahel rahma rahwa raj rajesh ralf ramazan ramona ' +
  'rania rasha rashid ravi raymond rebecca recep redouan regina reinder reinier reinout rembert remco ' +
  'renata renate rene renee renske resul reza ria riad rianne ricardo richard richelle rick ridouan rients ' +
  'riet rietje rik riky rim rini rinske rinus riny rishi rita robbert robel robert roberto robertus robin ' +
  'roderick rodney rodrigo roel roeland roelof roger rogier roland ron ronald ronnie rosa rosalie rosanne ' +
  'rosemarie rowan roy rozemarijn rudi rudolf rudy rukiye ruta rutger ruth ruud ruurd ryszard ' +
  'saad saar saba sabah sabiha sabine sacha safae safia sagal said saida salah saleh salih saliha salim ' +
  'salma salwa samantha sami samir samira samsom samuel sanae sander sandra sanne santosh sara sarah sarwar ' +
  'sascha saskia savitri sean sebastiaan sebastian selamawit selim selin selina selma semere semhar senait ' +
  'senna serap sergei serhii serkan sevda sevgi sevim seyma shanti sharda sharon sheila shirin shirley ' +
  'sibel sieb siebe siebren siem sientje sietse sietske sigrid siham sijtje silke silvia simon simone ' +
  'simret siriporn sita sjaak sjaan sjoerd sjors sjouke sjoukje slawomir sofie solomon somchai sonja sophie ' +
  'soraya souad soufian soufiane stacey stanislaw stanley stefan stefanie stella stephan stephanie steven ' +
  'stien stijn stijntje stoyan suleiman suleyman sultan sunil susan susanne susie suzanne sven svetlana ' +
  'svitlana swami sybille sybren sylvia sytske szymon ' +
  'tadeusz taha tamara tanja tanneke tarek tarik tariq tatiana tekle tesfalem tesfay tesfaye tessa tetiana ' +
  'teun teuna teuntje tewolde thea theo theodora thijmen thijs thirza thomas thuy ties tijmen tijn tim timo ' +
  'tineke tinie tiny tirhas titia tjalling tjeerd tjitske tobias toine tom tomasz ton tonnie toos touria ' +
  'tracy trees trijn trijntje trix trudy trui truida truus tsegay tsehay tugba tulay turgut tygo ' +
  'ugur ulrike umut urmila ursula urszula usha ' +
  'valentyna valerie vasil veli vera veronique veselin victor victoria vijay viktor viktoria vincent viola ' +
  'vivian vladimir volkan volodymyr ' +
  'wafa wafae waldo walid walter wanda ward wassim wei weldu wendy wessel wiebe wieke wies wiesje wieslaw ' +
  'wietske wijbren wijnand wiktoria wil wilbert wilco wilfred wilhelm wilhelmina willem willemien willemijn ' +
  'willemijntje willemina william willie willy wilma wim winnie winston winta wojciech wout wouter wubbo ' +
  'xander ' +
  'yahia yahya yana yannick yara yasemin yasin yasmin yasmina yasmine yasser yassin yassine yavuz yaw yfke ' +
  'yilmaz ying yodit yohannes yolanda yonas yordanos yorick younes youness youssef ype yulia yuliia yunus ' +
  'yuri yusuf yvette yvonne ' +
  'zahra zainab zakaria zbigniew zdravko zehra zeliha zeray zewdi zeynep zineb zoe zofia zohra zoran ' +
  'zubeyde zwaantje'

/** Names that are a word, a month, a tree or a language as well: names only when they are written as one. */
const alsoWords =
  'aal abe ad adel amber angel ans april ' +
  'bas ben bent berk bibi bloem bo bonnie boy ' +
  'can cas coby cor ' +
  'daisy dana dani dean dee dien dora duco ' +
  'ed eef els ' +
  'faith fay fee fem fenna finn fleur floor frans ' +
  'gea ger gerbera guy ' +
  'han hans hazel heleen hoop ' +
  'ian ilse iman ina iris isis islam isra ivy ' +
  'jade janna jara jasmijn jax jet jo joy june juni juul ' +
  'kasper koosje kris ' +
  'lan lars leah lente lies lieve linde liv loek lois lotus lou lucky luka luna ' +
  'madelief mandy mara marc mark max may mees mei melle merel merijn merle mick mies mila milou mo mohan ' +
  'moon morgan ' +
  'nel nena nick noa noel nova ' +
  'olijf otis ' +
  'parel pascal pema pepijn perla pia pixie pleun puck ' +
  'quint ' +
  'raf rein rens rob romy roos rose roza ruben ruby ' +
  'sam saul selam sem sep sien sil sofia son stan sterre summer ' +
  'teddy tess thee tibbe tina tonny toon ' +
  'valentijn valentino vic vlinder ' +
  'ymke yuna ' +
  'zara zeno zoey'

export const sureFirstNames: ReadonlySet<string> = new Set(sure.split(' '))
export const wordFirstNames: ReadonlySet<string> = new Set(alsoWords.split(' '))
