/** What a body calls itself, first or last in its name, in the case of its heading ("Harbour Institute", "Institut Hafen"). Data, a language a line; sorted. */
const bodies: Readonly<Record<string, string>> = {
  cs: 'Agentura Asociace Centrum Fond Institut Komise Nadace Rada Strana Univerzita Výbor',
  de: 'Agentur Akademie Behörde Fraktion Gesellschaft Hochschule Institut Kommission Komitee Ministerium Partei Rat Stiftung Union Universität Verband Zentrum',
  en: 'Academy Agency Association Bank Center Centre Commission Committee Company Corporation Council Foundation Group Holding Inc Institute LLC Limited Ltd Ministry Movement Observatory Party Tribunal Union University',
  es: 'Agencia Asociación Centro Comisión Comité Consejo Fundación Instituto Ministerio Partido Universidad',
  fr: 'Agence Association Centre Comité Commission Conseil Fondation Institut Ministère Observatoire Parti Union Université',
  it: 'Agenzia Associazione Centro Commissione Comitato Consiglio Fondazione Istituto Ministero Partito Università',
  pl: 'Agencja Centrum Fundacja Instytut Komisja Komitet Ministerstwo Ośrodek Partia Rada Uniwersytet',
  ru: 'Агентство Академия Ассоциация Институт Комитет Министерство Партия Служба Совет Союз Университет Фонд Центр',
  uk: 'Агентство Академія Асоціація Інститут Комітет Міністерство Партія Рада Служба Спілка Університет Фонд Центр',
};

/** The same words of all languages, for bodies keep their names abroad; in order of the alphabet, each once. */
export const bodyWords: readonly string[] = [
  ...new Set(Object.values(bodies).flatMap((words) => words.split(' '))),
].sort();
