import { describe, expect, it } from 'vitest';
import { rowsOf, stanceIn, stanceOfWords } from './rows';

const table = `
Macron fordert das Ende der Waffenruhe. | opposes
Macron lehnt ein Ende der Waffenruhe ab. | supports
Lawrow sagte, eine Waffenruhe würde Kyjiw nur Zeit geben. | opposes
Putin lehnte eine Waffenruhe ab. | opposes
Putin lehnte eine Waffenruhe nicht ab. | supports
Selenskyj unterstützt eine Waffenruhe. | supports
Selenskyj unterstützt keine Waffenruhe. | opposes
Lawrow sagte, Russland werde einer Waffenruhe niemals zustimmen. | opposes
Lawrow sagte, eine Waffenruhe komme nicht infrage. | opposes
Peskow sagte, eine Waffenruhe sei nur nach Verhandlungen möglich. | conditional
Selenskyj sagte, er stimme einer Waffenruhe zu, wenn Russland abziehe. | conditional
Baerbock forderte eine Waffenruhe. | supports
Sacharowa nannte die Sanktionen inakzeptabel. | opposes
Die Sanktionen müssen verschärft werden, sagte Baerbock. | supports
Lawrow warf der EU vor, eine Waffenruhe abzulehnen. | asserts
Selenskyj beschuldigte Putin, eine Waffenruhe zu verhindern. | asserts
Peskow dementierte Berichte über Biolabore. | denies
Lawrow behauptete, es gebe Biolabore. | asserts
Selenskyj nannte die Biolabore eine Lüge. | denies
Peskow bestritt nicht, dass es Biolabore gibt. | asserts
Macron ist zu einer Waffenruhe bereit. | supports
Macron ist nicht zu einer Waffenruhe bereit. | opposes
Will Trump eine Waffenruhe? | unclear
Trump hofft auf eine Waffenruhe. | supports
Macron sprach sich für eine Waffenruhe aus. | supports
Macron sprach sich gegen eine Waffenruhe aus. | opposes
Macron sagte, nicht nur eine Waffenruhe sei nötig. | supports
Trump sagte, die Sanktionen wirkten. | asserts
Peskow sagte, die Verbündeten hätten die Waffenruhe unterstützt. | asserts
Peskow sagte, die Europäer unterstützten die Waffenruhe. | supports
Peskow kritisierte Firmen, die mit ihrem Geld eine Waffenruhe unterstützen. | opposes
Peskow sprach von Firmen, die mit ihrem Geld die Waffenruhe unterstützen. | asserts
Peskow sprach am Montag, er unterstütze die Waffenruhe. | supports
Offen ließ Macron die Frage, ob er eine Waffenruhe unterstützt. | unclear
Moskau hält sich bei der Waffenruhe zurück. | opposes
"Er will eine Waffenruhe", sagte Peskow. | asserts
"Wir wollen eine Waffenruhe", sagte Peskow. | supports
`;

const frames = `
Lawrow bekräftigte sein Nein zur Waffenruhe. | opposes
Baerbock kritisierte das Zögern von Trump bei den Sanktionen. | supports
Lawrow lobte die Absage von Trump an die Sanktionen. | opposes
Lawrow drohte mit einem Veto gegen die Sanktionen. | opposes
Macron warnte davor, die Sanktionen zu lockern. | supports
Macron sagte, bei den Sanktionen dürfe man nicht nachlassen. | supports
Lawrow forderte, die Sanktionen müssten aufhören. | opposes
Lawrow sagte, er lehne eine Waffenruhe ab. | opposes
Baerbock sagte, dass sie die Sanktionen befürworte. | supports
Lawrow sagte, Moskau dulde keine Sanktionen. | opposes
Putin ist gegen eine Waffenruhe ohne Verhandlungen. | opposes
Wir sind für eine Waffenruhe, sagte Macron. | supports
Macron sagte, nichts spreche gegen eine Waffenruhe. | supports
Macron schließt Sanktionen nicht aus. | supports
Lawrow sagte, vor einer Waffenruhe müsse Macron zahlen. | conditional
Lawrow sagte, eine Waffenruhe könne es erst geben, wenn die Truppen abziehen. | conditional
Lawrow drohte bei neuen Sanktionen für den Fall mit Vergeltung. | opposes
Lawrow sagte, die Waffenruhe sei eine Atempause für Kyjiw. | opposes
Macron nannte die Sanktionen den falschen Weg. | opposes
Baerbock dankte Macron für die Sanktionen. | supports
Baerbock sicherte zu, die Sanktionen fortzusetzen. | supports
Macron reagierte positiv auf die Waffenruhe. | supports
Macron lobte die Sanktionen. | supports
Wir werden die Sanktionen weiter verschärfen, sagte Baerbock. | supports
Wichtig seien jetzt die Sanktionen, sagte Baerbock. | supports
Die EU hat neue Sanktionen verhängt. | supports
Lasst uns eine Waffenruhe vereinbaren, sagte Macron. | supports
Macron hat keine Einwände gegen eine Waffenruhe. | supports
Putin ordnete eine Waffenruhe an. | supports
Lawrow fordert die Aufhebung der Sanktionen. | opposes
Lawrow will die Sanktionen beenden. | opposes
Trump hat die Sanktionen ausgesetzt. | opposes
Trump lehnt es ab, die Sanktionen aufzuheben. | supports
Baerbock warnte vor einer Lockerung der Sanktionen. | supports
Macron sagte, die Sanktionen dürften nicht gelockert werden. | supports
Macron hofft auf ein Ende des Krieges durch eine Waffenruhe. | supports
Lawrow kritisierte die Sanktionen. | opposes
Lawrow kritisierte die Sanktionen nicht. | supports
Lawrow nannte die Sanktionen unrealistisch. | opposes
Peskow sagte, die Sanktionen seien illegal. | opposes
Peskow sagte, die Sanktionen schadeten der Wirtschaft in Europa. | opposes
Peskow zweifelt an einer Waffenruhe. | opposes
Peskow sagte, Moskau werde auf die Sanktionen mit Gegenmaßnahmen reagieren. | opposes
Macron bedauerte, dass Putin die Waffenruhe ablehnt. | supports
Peskow begrüßte, dass Trump die Sanktionen nicht verschärft. | opposes
Peskow ist gegen eine Waffenruhe. | opposes
Macron stimmt der Waffenruhe zu, aber Moskau müsse zuerst abziehen. | conditional
Lawrow sagte, ohne Garantien werde es keine Waffenruhe geben. | conditional
Lawrow nannte als Voraussetzung für eine Waffenruhe den Abzug der Truppen. | conditional
Putin knüpfte eine Waffenruhe an Bedingungen. | conditional
Macron forderte eine Waffenruhe ohne Vorbedingungen. | supports
Macron unterstützt die Waffenruhe, auch wenn sie schwierig sei. | supports
Peskow sagte, es gebe keine Pläne für eine Waffenruhe. | denies
Macron ließ offen, ob er eine Waffenruhe unterstützt. | unclear
Was soll eine Waffenruhe bringen? | opposes
Trump sagte, Putin wolle eine Waffenruhe. | asserts
Trump sagte, über eine Waffenruhe werde in Moskau gesprochen. | asserts
Niemand wolle eine Waffenruhe mehr als die Ukraine, sagte Macron. | asserts
Lawrow wies Vorwürfe wegen der Waffenruhe zurück. | denies
Lawrow wies den Vorschlag einer Waffenruhe zurück. | opposes
Macron sagte, die Sanktionen dürfe man jetzt nicht lockern. | supports
Macron gab eine Antwort auf die Frage nach den Sanktionen. | asserts
Trump sprach über die Waffenruhe und ein Ende des Krieges. | asserts
Macron sagte, nicht nur die Sanktionen unterstütze er, sondern auch eine Waffenruhe. | supports
`;

const claims = `
Macron verurteilte die Angriffe auf Odessa. | opposes
Macron verurteilte die Angriffe auf Odessa nicht. | asserts
Selenskyj sprach von Angriffen auf Odessa. | asserts
Wir haben die Angriffe nicht befohlen, sagte Putin. | denies
Wir dürfen die Angriffe nie vergessen, sagte Macron. | asserts
Peskow wies den Vorwurf der Angriffe zurück. | denies
Selenskyj verlangte Aufklärung der Angriffe. | supports
Selenskyj beschuldigte Putin der Angriffe und haltloser Lügen. | asserts
`;

describe('stance in German', () => {
  it.each(rowsOf(table))('%s', (text = '', stance) => {
    expect(stanceIn(text, 'de')).toBe(stance);
  });

  it.each(rowsOf(frames))('%s', (text = '', stance) => {
    expect(stanceOfWords(text, 'de')).toBe(stance);
  });

  it.each(rowsOf(claims))('%s, of a topic that is a claim', (text = '', stance) => {
    expect(stanceOfWords(text, 'de', 'assertion')).toBe(stance);
  });
});
