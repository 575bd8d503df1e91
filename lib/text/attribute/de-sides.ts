/** German verbs that tell a side, in the notation of de-paradigms.ts; lists of stems, by what their subject does. */
export type Verbs = { readonly weak?: string; readonly strong?: string };

/** German verbs of being for something. */
export const supporting: Verbs = {
  weak: `akzeptier befürwort duld tolerier verteidig begehr begrüß billig dank garantier genehmig gratulier hoff erhoff ersehn lob plädier ratifizier
  beabsichtig bejubel ermutig ermunter solidarisier respektier unterstütz unterzeichn vereinbar wünsch würdig
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
};

/** German verbs of demanding. */
export const demanding: Verbs = {
  weak: 'appellier benötig brauch dräng ermahn forder mahn verdien verlang an:mahn auf:forder ein:forder',
  strong: `:bedarf,bedürfen,bedurfte,bedurften,bedurft :dringt,dringen,drang,drangen,gedrungen
  auf:ruft,rufen,rief,riefen,gerufen`,
};

/** German verbs of helping a thing along. */
export const furthering: Verbs = {
  weak: `beschleunig beteilig bewillig entsend erhöh erlaub erweiter finanzier gestatt gewähr investier leist liefer organisier schenk spend stift übereign
  schick verdoppel verhäng verlänger verschärf verstärk vermittel
  auf:stock aus:bau aus:bild aus:rüst aus:weit bereit:stell um:setz vor:bereit`,
  strong: `:erlässt,erlassen,erließ,erließen,erlassen :überlässt,überlassen,überließ,überließen,überlassen
  :übergibt,übergeben,übergab,übergaben,übergeben :überweist,überweisen,überwies,überwiesen,überwiesen
  bei:tritt,treten,trat,traten,getreten frei:gibt,geben,gab,gaben,gegeben ein:friert,frieren,fror,froren,gefroren
  mit:trägt,tragen,trug,trugen,getragen voran:treibt,treiben,trieb,trieben,getrieben`,
};

/** German verbs of condemning a deed or standing against an idea. */
export const condemning: Verbs = {
  weak: `boykottier brandmark geißel kritisier missbillig opponier protestier rüg tadel verdamm verurteil widersetz ächt ab:lehn
  an:pranger`,
};

/** German verbs of being against something. */
export const opposing: Verbs = {
  weak: `bedauer beklag bemängel beanstand bezweifel distanzier empör misstrau verweiger verwehr weiger zweifel
  an:zweifel`,
  strong: `ab:rät,raten,riet,rieten,geraten aus:schließt,schließen,schloss,schlossen,geschlossen
  :missfällt,missfallen,missfiel,missfielen,missfallen`,
};

/** German verbs of rejecting what somebody says. */
export const rebutting: Verbs = {
  strong: `:verwirft,verwerfen,verwarf,verwarfen,verworfen :widerspricht,widersprechen,widersprach,widersprachen,widersprochen
  zurück:weist,weisen,wies,wiesen,gewiesen`,
};

/** German verbs of saying that a thing is not so. */
export const denying: Verbs = {
  weak: 'dementier leugn vernein widerleg',
  strong: ':bestreitet,bestreiten,bestritt,bestritten,bestritten ab:streitet,streiten,stritt,stritten,gestritten',
};

/** German verbs of ending, reducing and hindering. */
export const ending: Verbs = {
  weak: `beend behinder beschränk blockier locker reduzier sabotier senk stopp torpedier untersag vereitel
  verhinder verringer vertag verzicht verzöger minder ab:bau ab:schaff auf:kündig auf:weich aus:setz ein:stell hinaus:zöger`,
  strong: `:unterbindet,unterbinden,unterband,unterbanden,unterbunden 
  :verbietet,verbieten,verbot,verboten,verboten :vermeidet,vermeiden,vermied,vermieden,vermieden
  :verschiebt,verschieben,verschob,verschoben,verschoben :entzieht,entziehen,entzog,entzogen,entzogen
  ab:bricht,brechen,brach,brachen,gebrochen auf:gibt,geben,gab,gaben,gegeben auf:hebt,heben,hob,hoben,gehoben
  :streicht,streichen,strich,strichen,gestrichen aus:steigt,steigen,stieg,stiegen,gestiegen zurück:hält,halten,hielt,hielten,gehalten
  zurück:nimmt,nehmen,nahm,nahmen,genommen zurück:zieht,ziehen,zog,zogen,gezogen`,
};
