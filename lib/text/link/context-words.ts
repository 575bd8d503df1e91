import type { Lang } from '../../rows';
import { inflect } from '../forms/inflect';
import { fold } from '../letters';

// What may stand, capitalised, right before a bare surname without being somebody's first name; and what after a name makes it
// part of a longer one. Data, a language a line; words are compared in lower case, `-x` matches the end of a compound.

/** Titles, offices and trades. */
export const titles: Readonly<Record<Lang, string>> = {
  de: `präsident -präsident präsidenten -präsidenten präsidentin -präsidentin kanzler -kanzler kanzlerin -kanzlerin kanzlers minister -minister ministerin -ministerin ministers -ministers chef -chef chefin -chefin chefs -chefs sprecher -sprecher
sprecherin -sprecherin sekretär -sekretär sekretärin -sekretärin generalsekretär botschafter -botschafter botschafterin -botschafterin beauftragter -beauftragter beauftragte -beauftragte gesandter -gesandter gesandte -gesandte sondergesandter sondergesandte unterhändler -unterhändler
kandidat -kandidat kandidatin -kandidatin general -general oberst leutnant admiral marschall kommandeur oberbefehlshaber -befehlshaber machthaber -machthaber herrscher diktator -diktator autokrat staatsoberhaupt amtskollege amtskollegen kollege kollegen kollegin amtskollegin nachfolger
nachfolgerin vorgänger vorgängerin amtsinhaber vertreter -vertreter vertreterin berater -berater beraterin -beraterin experte -experte expertin -expertin historiker -historiker professor professorin dr prof herr herrn frau senator -senator senatorin abgeordneter abgeordnete abgeordneten
politiker -politiker politikerin -politikerin politologe politologin vorsitzender -vorsitzender vorsitzende -vorsitzende vorsitzenden -vorsitzenden vize -vize premier -premier bürgermeister -bürgermeister bürgermeisterin gouverneur -gouverneur gouverneurin kommissar -kommissar kommissarin -kommissarin leiter -leiter leiterin -leiterin
journalist -journalist journalistin analyst -analyst analystin könig königin papst patriarch milliardär unternehmer oligarch regierung regierungen ära team lager system könig partner verbündeter verbündeten freund freunde gegner rivale rivalen kriegsherr kremlherr zar mann marke fall faktor thema familie ehepaar brüder duo gipfel treffen kremlchef staatschef us eu`,
  en: `president presidents vice-president ex-president prime minister ministers chancellor secretary general gen col colonel admiral ambassador envoy senator sen rep representative congressman congresswoman governor gov mayor mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess pope patriarch
leader spokesman spokeswoman spokesperson chief chairman chairwoman commissioner commander lieutenant lt major maj captain capt sergeant sgt brigadier brig judge justice speaker premier director adviser advisor candidate tsar czar dictator tyrant administration team comrade then-president then-candidate president-elect`,
  uk: `президент президента президенту президентом президенте президентка прем'єр прем'єр-міністр прем'єр-міністра міністр міністра міністром міністерка глава голова голови голово очільник канцлер канцлера канцлером генерал генерала посол радник речник речниця пан пана пані панові пане держсекретар сенатор диктатор`,
  ru: `президент президента президенту президентом президенте премьер премьер-министр премьер-министра министр министра министром глава главы канцлер канцлера канцлером генерал генерала посол советник господин господина госпожа товарищ товарища госсекретарь госсекретаря сенатор диктатор король`,
  fr: `président présidente premier première ministre chancelier chancelière général maréchal ambassadeur sénateur monsieur madame m mme mlle dr pr secrétaire roi reine prince pape docteur maître chef`,
  pl: `prezydent prezydenta prezydentem prezydentowi premier premiera premierem minister ministra kanclerz kanclerza kanclerzem generał gen ambasador pan pani pana panu szef przewodniczący przewodnicząca senator rzecznik marszałek król`,
  cs: `prezident prezidenta prezidentem prezidentovi premiér premiéra premiérem ministr ministra ministrem kancléř kancléře generál velvyslanec pan paní pana šéf předseda senátor mluvčí mluvčího král`,
  it: `presidente premier ministro ministra cancelliere cancelliera generale ambasciatore senatore signor signora capo segretario re papa`,
  es: `presidente presidenta primer ministro ministra canciller general embajador senador señor señora don doña jefe secretario rey reina papa`,
};

/** Adjectives of nations and days: capitalised in English before a surname ("Russian President", "on Tuesday Putin"). */
export const adjectives: Readonly<Record<Lang, string>> = {
  en: `russian ukrainian american british french german european chinese polish hungarian turkish italian soviet western eastern republican democrat democratic conservative labour former mr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`,
};

/** Of a woman, and of a man: such a title before a surname of the other gender means somebody else. */
export const feminine = new Set(
  `frau präsidentin kanzlerin ministerin chefin sprecherin botschafterin présidente chancelière ambassadrice президентка міністерка речниця cancelliera presidenta mrs ms miss lady dame madame mme mlle пані госпожа pani paní signora señora doña spokeswoman congresswoman gattin ehefrau witwe tochter töchter schwester schwestern mutter`.split(
    ' ',
  ),
);
export const masculine = new Set(
  `herr herrn mr sir lord monsieur пан пана господин господина pan pana signor señor spokesman congressman`.split(' '),
);

/** After a surname: a son's mark. */
export const juniors = new Set([
  'jr',
  'junior',
  'jun',
  'sr',
  'sen',
  'senior',
  'iii',
  'мл',
  'младший',
  'младшего',
  'младшему',
  'младшим',
  'молодший',
  'молодшого',
  'молодшому',
  'молодшим',
  'mladší',
  'mladšího',
  'młodszy',
  'młodszego',
  'fils',
  'hijo',
]);

/** What a place or a street of somebody's name is, before the name. */
const placeWords: Readonly<Record<Lang, string>> = {
  de: 'stadt kleinstadt ort ortschaft ortsteil dorf gemeinde landkreis straße schloss',
  en: 'mount fort lake port camp cape',
  uk: 'місто село вулиця річка площа проспект бульвар провулок',
  ru: 'город село села селу селом селе деревня улица река площадь проспект бульвар переулок переулка переулке посёлок посёлка посёлке',
  fr: 'ville village commune rue avenue boulevard place',
  pl: 'miasto wieś wsi ulica rzeka aleja plac',
  cs: 'město vesnice ulice řeka náměstí třída',
  it: 'città via piazza corso',
  es: 'ciudad calle plaza avenida',
};

const namedPlaces = new Map(
  Object.entries(placeWords).map(([lang, words]) => {
    const forms = (word: string) => inflect(word, { lang, kind: 'place', gender: null, full: true, fixed: false });
    return [lang, new Set(words.split(' ').flatMap(forms).map(fold))];
  }),
);

/** Whether a word in lower case, in any case of its language, says before a surname that a place or a street has that name. */
export const isPlaceWord = (lower: string, lang: Lang): boolean => namedPlaces.get(lang)?.has(fold(lower)) ?? false;

/** After the name of a person or place: the head of a longer name that is not this person or place. */
export const heads = new Set(
  `post times standard examiner independent mirror telegraph tribune gazette journal herald school university institute institut college academy tower towers organization organisation foundation airport street avenue square hotel bank stock exchange museum gallery opera orchestra philharmonic
declaration state heights capitals commanders wizards nationals united city fc marathon biennale media café road drive lane park bridge stadium arena palace library hall prize award polytechnic airlines airways club conservatory
cathedral cemetery monument memorial plaza center centre news ltd inc corp llc gmbh oblast region raion district область области областной обласі області`.split(
    /\s+/,
  ),
);

/** States of America by one word, after which a city of that name lies there; without those that are the name of a city or country too. */
export const states =
  'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming';
