import { describe, expect, it } from 'vitest';
import { rowsOf, stanceIn } from './rows';

const table = `
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
`;

describe('stance in German', () => {
  it.each(rowsOf(table))('%s', (text = '', stance) => {
    expect(stanceIn(text, 'de')).toBe(stance);
  });
});
