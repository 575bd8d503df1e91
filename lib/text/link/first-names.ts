import type { Lang } from '../../rows';
import { entries } from '../entries';

// First names common in the news, in the scripts they are written in: before a surname they show that somebody else is meant.
// Data; matching folds nothing, so inflected Cyrillic forms are reached by their stem (`isFirstName`).

const latin = entries(`
  aaron; abigail; achim; adam; adolfo; adrian; adriana; adrien; agata; agnes; agnieszka; agustín; aileen; alain; alan; albert; alberto; aldo; alejandra;
  alejandro; aleksander; aleksandra; alena; alessandra; alessandro; alessia; alessio; alex; alexander; alexandra; alexandre; alexei; alexej; alexey; alexis;
  aleš; alfonso; alfred; alfredo; ali; alice; alicia; alicja; alina; allison; alois; alyona; amanda; amandine; amber; amelia; amy; amélie; ana; anastasia;
  anaïs; andrea; andreas; andrei; andrej; andrew; andrey; andrii; andrij; andriy; andrzej; andré; andrés; angela; angelika; angelo; angus; anja; anke; ann;
  anna; anne; annegret; annette; annika; anthony; antje; antoine; anton; antonia; antonio; antonín; archie; arianna; arkadiusz; armin; arnaud; arne; arnold;
  arthur; artur; arturo; ashley; astrid; audrey; augusto; aurélie; axel; baptiste; barack; barbara; barron; barry; bartosz; bartłomiej; bastian; bastien;
  beata; beate; beatriz; beau; becky; begoña; belén; ben; benedikt; benjamin; benoît; bernard; bernardo; bernd; bernie; bertrand; bettina; bianca; bill;
  billy; birgit; björn; blake; bob; bobby; bodo; bogdan; bogusław; bohumil; bohuslav; bolesław; boris; borja; božena; brad; bradley; brandon; brenda;
  brendan; brett; brian; brigitte; bronisław; bruce; bruno; bryan; burkhard; bärbel; caitlin; calvin; cameron; camille; camilo; carl; carla; carlos; carmen;
  carol; carolin; caroline; carsten; catalina; caterina; catherine; cathy; cecil; cecilia; cesare; chantal; charles; charlie; charlotte; chelsea; chiara;
  chloe; chris; christa; christelle; christian; christiane; christina; christine; christoph; christophe; christopher; chuck; cindy; claire; clara; clarence;
  claude; claudia; claudio; claus; clemens; clifford; clive; clémence; clément; colin; connor; corinne; cornelia; courtney; craig; cristina; curtis; cynthia;
  cyril; cyrus; cécile; cédric; céline; dagmar; daisy; dalibor; damian; damien; dana; daniel; daniela; daniele; danielle; danuta; daria; dario; dariusz;
  darja; darren; david; davide; dawid; deborah; debra; delphine; denis; denise; dennis; denzel; derek; desmond; detlef; diana; diane; didier; dieter;
  dietmar; dietrich; dirk; dmitri; dmitrii; dmitrij; dmitry; dmytro; domenico; dominik; dominique; donald; donna; doreen; doris; dorota; dorothea; dorothy;
  doug; douglas; dustin; dušan; dwight; eberhard; eddie; edgar; edith; edmund; edoardo; eduard; eduardo; edward; edwin; egon; eileen; ekaterina; eleanor;
  elena; elijah; elisa; elisabeth; elisabetta; elizabeth; elizaveta; eliška; elke; ella; ellen; elliott; elmar; elon; elsa; elżbieta; emanuele; emil; emilia;
  emilio; emily; emma; emmanuel; emmanuelle; enrica; enrico; enrique; enzo; eric; erica; erich; erik; erika; erin; ernest; ernesto; ernst; erwin; esteban;
  esther; ethan; ettore; eugen; eugene; eugenio; eva; evan; evelyn; ewa; fabian; fabien; fabienne; fabio; fabrice; fabrizio; federica; federico; felipe;
  felix; ferdinand; fernanda; fernando; fidel; filip; filippo; fiona; flavio; florent; florian; frances; francesca; francesco; francis; francisco;
  franciszek; franck; franco; frank; františek; franz; franziska; françois; françoise; frauke; fred; freddie; frederick; frederik; friedrich; fritz;
  frédéric; gabriel; gabriele; gabriella; gaetano; galina; gary; gaspard; gavin; gaël; gemma; geneviève; geoffrey; georg; george; gerald; gerardo; gerd;
  gerhard; gerry; gesine; giacomo; gianfranco; gianluca; gianni; gilles; gina; giorgia; giorgio; giovanni; gisela; giulia; giuliano; giulio; giuseppe; glenn;
  gloria; gonzalo; gordon; graham; grażyna; greg; gregor; greta; grzegorz; grégory; gudrun; guglielmo; guido; guillaume; guillermo; gunnar; gustav; gustavo;
  gwen; gérard; günter; günther; halina; halyna; hana; hanna; hannah; hannes; hans; harald; harold; harriet; harry; hartmut; harvey; hayley; heather; heidi;
  heike; heiko; heiner; heinrich; heinz; helen; helena; helga; helmut; henning; henri; henrik; henry; henryk; herbert; hermann; hernán; hervé; hilary;
  hildegard; hillary; holger; holly; horst; howard; hubert; hubertus; hugo; hugues; hunter; hynek; héctor; hélène; iain; ian; ibrahim; ida; ignacy; ignazio;
  igor; ihor; ilaria; ilja; ilya; ines; inga; inge; ingo; ingrid; ioulia; irene; irina; iris; irma; irmgard; isaac; isabel; isabella; isabelle; ivan; ivana;
  ivanka; ivanna; iwan; jacek; jack; jackie; jacob; jacqueline; jacques; jade; jadwiga; jaime; jakob; jakub; james; jamie; jan; jana; jane; janet; janice;
  janina; janine; janusz; jared; jaromír; jaroslav; jaroslava; jasmine; jason; javier; jean; jeb; jeff; jeffrey; jekaterina; jelena; jelisaweta; jennifer;
  jenny; jens; jeremy; jerome; jerry; jesse; jessica; jesús; jill; jim; jimmy; jindřich; jitka; jiří; joachim; joan; joanna; joanne; joaquín; jochen; jodie;
  jody; joe; joel; johann; johanna; johannes; john; johnny; jolanta; jon; jonas; jonathan; jordi; jorge; josef; josep; joseph; josephine; joshua; josé;
  joyce; juan; judith; judy; julia; julian; juliane; julianne; julie; julien; juliette; julija; julio; juri; jurij; justin; justine; justyna; jutta; józef;
  jörg; jürgen; kai; kamil; karel; karen; karin; karina; karine; karl; karol; karolina; karsten; katarzyna; kate; katerina; kateryna; katharina; katherine;
  kathleen; kathrin; kathy; katie; katja; katrin; kayla; kazimierz; keith; kelly; ken; kenneth; kerry; kerstin; kevin; kilian; kim; kimberly; kirill;
  kirsten; klaus; klára; knut; konrad; konstantin; kristen; kristin; kristina; krystyna; krzysztof; ksenia; kurt; kyle; ladislav; laetitia; lara; larissa;
  larry; lars; larysa; laura; lauren; laurence; laurent; laurie; lawrence; lea; leah; leandro; lech; leila; lena; lenka; leo; leon; leonard; leonardo;
  leonid; leonie; leopold; leslie; leszek; letizia; lewis; liam; libor; lilia; lilli; lillian; lily; linda; lindsey; lionel; lioudmila; lisa; lisbeth; liz;
  liza; ljubow; ljudmila; logan; lorena; lorenz; lorenzo; lori; lothar; louis; louise; loïc; luboš; luc; luca; lucas; lucia; luciano; lucie; lucien; lucy;
  ludmila; ludmilla; ludovic; ludwig; luigi; luis; luisa; lukas; luke; lutz; lydia; lyudmila; lyudmyla; léa; maciej; madeleine; magdalena; maik; maike;
  maksim; maksym; malcolm; malia; malte; mandy; manfred; manon; manuel; manuela; marc; marcel; marcela; marcello; marcelo; marcia; marcin; marco; marcos;
  marcus; mareike; marek; margaret; margarita; margherita; maria; mariana; marie; marija; marina; mario; marion; mariusz; marjorie; markus; markéta; marlene;
  marta; martha; martin; martina; martine; marvin; mary; maryam; maryna; massimo; mateusz; mathias; mathieu; mathilde; matilde; matteo; matthew; matthias;
  mattia; matěj; maureen; maurice; maurizio; mauro; maxim; maxime; maximilian; małgorzata; megan; meghan; meike; melania; melanie; melissa; mia; michael;
  michaela; michail; michał; michel; michele; michelle; mick; miguel; mihail; mike; mikhail; mikołaj; milan; miles; miloslav; miloš; miranda; mireille;
  mirko; miroslav; miroslava; mirosław; mitch; mohammed; molly; mona; monica; monika; monique; moritz; mykhailo; mykola; nadia; nadja; nancy; naomi;
  nastassja; natalia; natalie; nataliia; natalija; nataliya; natalja; natasha; nathalie; nathan; ned; neil; nele; nicholas; nick; nicola; nicolas; nicole;
  nicoletta; nigel; nikita; nikolai; nikolaj; nikolaus; nikolay; nils; nina; noah; noel; nora; norbert; norma; norman; noémie; nuria; odile; oksana; olaf;
  oldřich; oleg; oleh; oleksandr; oleksandra; oleksii; oleksij; olena; olga; olha; oliver; olivia; olivier; ondřej; oscar; oskar; otto; owen; oxana; pablo;
  pam; pamela; paola; paolo; pascal; pascale; patrice; patricia; patrick; patrizia; paul; paula; pavel; pavla; pavlo; pedro; peggy; penelope; pete; peter;
  petr; petra; petro; phil; philip; philipp; philippe; phoebe; piero; pierre; pietro; pilar; piotr; polina; polly; przemysław; quentin; rachel; rachida;
  radek; radim; radka; radosław; rafael; rafał; raffaele; raimund; rainer; ralf; ralph; ramona; ramsan; ramzan; ramón; randall; randy; raphael; raquel;
  raymond; raúl; rebecca; regina; reginald; reiner; reinhard; reinhold; renata; renate; renato; renzo; renée; ricarda; ricardo; riccardo; richard; rick;
  rita; robert; roberta; roberto; robin; rocío; rodney; rodrigo; roger; roland; rolf; romain; roman; ron; ronald; ronnie; rory; rosa; rosanna; rose;
  rosemarie; rosie; ross; rostislav; roxana; roy; roza; rubén; rudolf; rudolph; rupert; ruslan; russell; ruth; ryan; ryszard; régis; rémi; rüdiger; sabine;
  sabrina; sahra; sally; salvatore; sam; samantha; samuel; sandra; sandrine; sandro; sandy; sara; sarah; sascha; scott; sean; sebastian; serena; serge;
  sergei; sergej; sergey; sergio; serhii; serhij; serhiy; shane; shannon; sharon; shaun; shawn; sheila; shirley; sidney; siegfried; sienna; sigmar; sigrid;
  silke; silvia; silvio; simon; simona; simone; sofia; solange; solomiia; sonja; sophia; sophie; spencer; stanislava; stanisław; stanley; stefan; stefania;
  stefanie; stefano; steffen; stella; stephan; stephanie; stephen; steve; steven; stewart; stuart; stéphane; susan; susana; susanne; suzanne; sven; svenja;
  svetlana; swetlana; sylvain; sylvia; sylvie; szymon; sébastien; ségolène; séverine; sören; sławomir; tadeusz; tamara; tania; tanja; tanya; tara; taras;
  tatiana; tatjana; tatyana; taylor; ted; terence; teresa; tereza; terry; tetiana; tetjana; tetyana; theo; theodor; theodore; theresa; thibault; thierry;
  thilo; thomas; thorsten; tiffany; tilman; tim; timo; timothy; tina; tino; tiziana; tobias; toby; todd; tom; tomasz; tommaso; tommy; tomáš; toni; tony;
  torsten; tracy; travis; trevor; tristan; trudy; tyler; udo; ulf; uli; uljana; ulla; ulrich; ulrike; umberto; ursula; urszula; ute; uwe; valentin;
  valentina; valeria; valerie; valerii; valerij; valerio; vanessa; vasily; veit; vera; verena; vernon; veronica; veronika; vicente; vicky; victor; victoria;
  viktor; viktoria; viktoriia; viktorija; vince; vincent; vincenzo; violetta; virginie; vita; vitali; vitalii; vitaly; vittoria; vittorio; vivian; vladimir;
  vladislav; vojtěch; volker; volodymyr; václav; vít; waldemar; walentina; walerij; wallace; walter; waltraud; wanda; warren; wassilij; wayne; wendy; werner;
  wesley; whitney; wiesław; wilfried; wilhelm; willi; william; winfried; winston; witalij; witold; wladimir; wladislaw; wojciech; wolfgang; wolfram;
  wolodymyr; władysław; xavier; xenia; yana; yann; yannick; yaroslav; yegor; yelena; yelizaveta; yevgeny; yolanda; yulia; yuliia; yuri; yuriy; yves; yvette;
  yvonne; zachary; zbigniew; zbyněk; zdeněk; zdeňka; zdzisław; zinaida; zoe; zofia; zuzana; zygmunt; álvaro; ángel; édouard; élise; élodie; émile; émilie;
  étienne; íñigo; łukasz;
`);

// Of Ukraine, in the official romanisation and in German.
const ukrainian = entries(`
  alla; anastasiia; anastassija; anatolii; anatolij; artem; bohdan; bohdana; borys; chrystyna; danylo; dariia; darija; daryna; denys; hennadii; hennadij;
  hryhorii; hryhorij; illia; illja; inna; iryna; jaroslaw; jaroslawa; jewhen; jewhenija; khrystyna; kyrylo; lesia; lessja; liubov; liudmyla; ljudmyla;
  mariia; markiian; markijan; matvii; matwij; mychajlo; myroslava; myroslawa; nadiia; nadija; nazar; orest; ostap; pawlo; raissa; ruslana; rustem; sachar;
  semen; sinajida; snischana; snizhana; sofiia; sofija; solomija; sorjana; stanislav; stepan; svitlana; switlana; taisiia; taissija; tymofii; tymofij; tymur;
  uliana; vadym; valentyna; vasyl; viacheslav; vira; vsevolod; wadym; walentyna; wassyl; wiktor; wiktorija; wira; wjatscheslaw; wsewolod; yaroslava; yevhen;
  yevheniia; yurii; zakhar; zhanna; zoriana;
`);

// Of Russia, in the spellings of English, German and French.
const russian = entries(`
  anatoli; anatoly; antonina; arina; arkadi; arkady; daniil; danila; darya; dina; egor; evgenia; evgeny; evgueni; fedor; fjodor; fyodor; gennadi; gennady;
  georgi; georgy; gleb; grigori; grigory; guennadi; gueorgui; ievgueni; ilia; iouri; jewgeni; jewgenij; jewgenija; kira; lidia; lioubov; lyubov; mariya;
  matvey; nadeschda; nadezhda; natalya; pjotr; pyotr; raisa; rodion; semyon; sergueï; sinaida; snezhana; sofya; stanislaw; svyatoslav; timofej; timofey;
  timur; ulyana; vadim; valeria; valery; vassili; viatcheslav; vyacheslav; wadim; waleri; witali; yakov; yevgenia; yevgeniy; yuliya; zoya;
`);

const cyrillic = entries(`
  адам; александр; александра; алексей; алена; алина; алиса; алла; альберт; алёна; анастасия; анастасія; анатолий; анатолій; ангела; андреас; андрей; андрій;
  анжела; анна; антон; антонина; антонио; антоніу; антуан; арина; аркадий; арсен; арсений; артем; артём; барак; барбара; баррон; беатрис; билл; богдан;
  борис; бриджит; брижит; бріжит; білл; вадим; валентин; валентина; валерий; валерій; варвара; василий; василь; вера; вероника; виктор; виктория; виталий;
  владимир; владислав; володимир; всеволод; вячеслав; віктор; вікторія; вільям; віталій; галина; ганна; ганс; гантер; гарри; гаррі; геннадий; геннадій;
  георгий; георгій; герман; герхард; глеб; гліб; григорий; григорій; гілларі; дайан; даниил; данило; дарина; дарья; девід; денис; джастин; джеймс; джейн;
  джек; дженнифер; дженніфер; джереми; джессика; джилл; джо; джозеф; джон; джордж; дмитрий; дмитро; дональд; дэвид; ева; евгений; евгения; егор; екатерина;
  елена; елизавета; емма; ерік; еріка; жан; жанна; жюль; захар; зинаида; злата; зоряна; зоя; иван; иванка; игорь; илья; ингрид; инна; ирина; камала; каміль;
  карл; карла; катерина; кейт; кирилл; кирило; клаус; константин; костянтин; крис; кристина; кріс; крістіна; ксения; ксенія; лариса; лаура; лев; леонид;
  леонід; леся; лидия; лиза; лилия; линда; лора; луиза; любов; любовь; людмила; лідія; лінда; майкл; макс; максим; мар'яна; маргарет; маргарита; марго;
  марина; мария; марк; марко; маркус; мартин; мартін; марія; матвей; матвій; меган; мелания; меланія; мелинда; мелінда; микита; микола; мирослав; михаил;
  михайло; мишель; мішель; надежда; надія; назар; наталия; наталья; наталія; ненсі; никита; николай; нина; нэнси; ніна; оксана; олег; олександр; олександра;
  олексій; олена; оливия; ольга; олівія; орест; остап; п'єр; павел; павло; петр; петро; питер; полина; пьер; пётр; раиса; рачел; рената; ричард; роберт;
  родион; роман; ростислав; руслан; рустем; савелий; саманта; сара; светлана; святослав; світлана; семен; сергей; сергій; сильвия; скотт; снежана; соломія;
  софия; софія; станислав; станіслав; степан; стефан; стивен; сьюзан; таисия; тамара; тарас; татьяна; тетяна; тимофей; тимофій; тимур; тиффани; томас;
  тіффані; уильям; ульяна; уляна; урсула; федор; федір; фелікс; филипп; франсуа; фридрих; фрідріх; фёдор; ханна; ханс; хантер; хиллари; хосе; христина;
  чарльз; шарль; эдуард; элизабет; эмили; эмма; эмманюэль; эрик; эшли; юлия; юлія; юрий; юрій; яков; яна; ярина; ярослав; ярослава; єва; єлизавета; іван;
  іванка; ігор; ілля; інна; ірина;
`);

const known = new Set([...latin, ...ukrainian, ...russian, ...cyrillic].map(plain));
const stems = new Set([...known].filter((name) => /\p{Script=Cyrillic}/u.test(name)).map(stem));

/** Whether a word is a first name, in its base form or, in Cyrillic, Polish and Czech, in an oblique case; a hyphenated one by its first part; also in capitals or with other accents. */
export function isFirstName(word: string, lang?: Lang): boolean {
  const part = word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
  if (!/^\p{Lu}/u.test(part) || (part.length === 2 && part === part.toUpperCase())) return false;
  const first = plain(part.toLowerCase());
  if (known.has(first)) return true;
  if (lang === 'pl' || lang === 'cs') return isOblique(first);
  return /^[\u0400-\u04ff]{4,}$/.test(first) && stems.has(stem(first));
}

const westSlavicEnding = /(?:owi|iem|em|ovi|ou|a|e|y|i|u)$/;

/** Hunterem, Melanii: without the ending, or with that of women's names in its place. Accents are gone already. */
function isOblique(name: string): boolean {
  const bare = name.replace(westSlavicEnding, '');
  return bare.length >= 3 && bare !== name && (known.has(bare) || known.has(`${bare}a`));
}

/** Latin letters without their accents: languages spell one name with different ones. */
function plain(name: string): string {
  if (!/[\u00c0-\u024f]/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace('ł', 'l')
    .normalize('NFC');
}

/** Without its ending, in one spelling for both languages: Аліна, Алина. */
function stem(name: string): string {
  const bare = name.replace(/(?:ом|ем|ей|єм|ою|ею|єю|ої|ой|ові|еві|єві|ю|я|а|у|е|и|ы|і|ї|ь|й|о)$/u, '');
  return (bare.length >= 3 ? bare.replace(/[иеії]$/u, '') : name).replaceAll('і', 'и');
}
