import { families } from './de-families';

/** German verbs of being for something, in all their forms. */
export const supportDe = families({
  weak: `akzeptier befürwort duld tolerier verteidig begehr begrüß billig dank garantier genehmig gratulier hoff erhoff ersehn lob plädier ratifizier
  beabsichtig bejubel ermutig ermunter solidarisier unterstütz unterzeichn vereinbar wünsch würdig
  ab:segn an:kündig an:ordn an:reg an:streb ein:willig fort:setz ersuch verabred verabschied verkünd
  vor:leg zu:sag zu:sicher zu:stimm`,
  strong: `:beschließt,beschließen,beschloss,beschlossen,beschlossen
  :empfiehlt,empfehlen,empfahl,empfahlen,empfohlen :preist,preisen,pries,priesen,gepriesen
  :unterschreibt,unterschreiben,unterschrieb,unterschrieben,unterschrieben
  :verspricht,versprechen,versprach,versprachen,versprochen :wirbt,werben,warb,warben,geworben
  :will,wollen,wollte,wollten,gewollt an:erkennt,erkennen,erkannte,erkannten,erkannt an:bietet,bieten,bot,boten,geboten
  ein:lädt,laden,lud,luden,geladen ein:tritt,treten,trat,traten,getreten fest:hält,halten,hielt,hielten,gehalten
  hin:nimmt,nehmen,nahm,nahmen,genommen zu:lässt,lassen,ließ,ließen,gelassen
  gut:heißt,heißen,hieß,hießen,geheißen vor:schlägt,schlagen,schlug,schlugen,geschlagen`,
});

/** German verbs of demanding, in all their forms. */
export const demandDe = families({
  weak: 'appellier benötig brauch dräng forder mahn verdien verlang an:mahn auf:forder ein:forder',
  strong: `:bedarf,bedürfen,bedurfte,bedurften,bedurft :dringt,dringen,drang,drangen,gedrungen
  auf:ruft,rufen,rief,riefen,gerufen`,
});

/** German verbs of helping a thing along, in all their forms. */
export const planDe = families({
  weak: `beschleunig beteilig bewillig entsend erhöh erlaub erweiter finanzier gestatt gewähr investier leist liefer organisier
  schick verdoppel verhäng verlänger verschärf verstärk vermittel
  auf:stock aus:bau aus:bild aus:rüst aus:weit bereit:stell um:setz vor:bereit`,
  strong: `:erlässt,erlassen,erließ,erließen,erlassen :hilft,helfen,half,halfen,geholfen
  :übergibt,übergeben,übergab,übergaben,übergeben :überweist,überweisen,überwies,überwiesen,überwiesen
  bei:tritt,treten,trat,traten,getreten frei:gibt,geben,gab,gaben,gegeben ein:friert,frieren,fror,froren,gefroren
  mit:trägt,tragen,trug,trugen,getragen voran:treibt,treiben,trieb,trieben,getrieben`,
});

/** German verbs of condemning a deed, in all their forms. */
export const condemnDe = families({
  weak: 'brandmark geißel kritisier missbillig rüg tadel verdamm verurteil ächt an:pranger',
});

/** German verbs of being against something, in all their forms. */
export const opposeDe = families({
  weak: `bedauer beklag bemängel beanstand bezweifel boykottier distanzier empör misstrau opponier protestier
  verweiger verwehr weiger widersetz zweifel ab:lehn an:zweifel`,
  strong: `ab:rät,raten,riet,rieten,geraten aus:schließt,schließen,schloss,schlossen,geschlossen
  :missfällt,missfallen,missfiel,missfielen,missfallen`,
});

/** German verbs of rejecting what somebody says, in all their forms. */
export const rebutDe = families({
  strong: `:verwirft,verwerfen,verwarf,verwarfen,verworfen :widerspricht,widersprechen,widersprach,widersprachen,widersprochen
  zurück:weist,weisen,wies,wiesen,gewiesen`,
});

/** German verbs of saying that a thing is not so, in all their forms. */
export const denyDe = families({
  weak: 'dementier leugn vernein widerleg',
  strong: ':bestreitet,bestreiten,bestritt,bestritten,bestritten ab:streitet,streiten,stritt,stritten,gestritten',
});

/** German verbs of ending, reducing and hindering, in all their forms. */
export const reverseDe = families({
  weak: `beend behinder beschränk blockier locker reduzier sabotier senk stopp torpedier untersag vereitel
  verhinder verringer vertag verzicht verzöger minder ab:bau ab:schaff auf:kündig auf:weich aus:setz ein:stell hinaus:zöger`,
  strong: `:unterbindet,unterbinden,unterband,unterbanden,unterbunden :unterbricht,unterbrechen,unterbrach,unterbrachen,unterbrochen
  :verbietet,verbieten,verbot,verboten,verboten :vermeidet,vermeiden,vermied,vermieden,vermieden
  :verschiebt,verschieben,verschob,verschoben,verschoben :entzieht,entziehen,entzog,entzogen,entzogen
  ab:bricht,brechen,brach,brachen,gebrochen auf:gibt,geben,gab,gaben,gegeben auf:hebt,heben,hob,hoben,gehoben
  :streicht,streichen,strich,strichen,gestrichen aus:steigt,steigen,stieg,stiegen,gestiegen zurück:hält,halten,hielt,hielten,gehalten
  zurück:nimmt,nehmen,nahm,nahmen,genommen zurück:zieht,ziehen,zog,zogen,gezogen`,
});

const PARTICLES = 'ab|an|auf|aus|bei|ein|fest|frei|gut|hin|hinaus|mit|um|vor|voran|zu|zurück';
const inside = new RegExp(`^(?:${PARTICLES})zu\\p{L}+n$`, 'u');

/** What makes a German infinitive: `zu`, which verbs with a particle have inside. */
export const infinitiveDe: string = [
  'zu',
  ...[supportDe, demandDe, planDe, condemnDe, opposeDe, rebutDe, denyDe, reverseDe]
    .flat()
    .filter((word) => inside.test(word)),
].join('/');
