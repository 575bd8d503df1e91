import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

// Text | who says it | its cue. The words of these languages are fewer than those of the five languages of the interface's news.
const tables = {
  pl: `
Putin odrzucił zawieszenie broni. | putin | odrzucił
„Zawieszenie broni jest możliwe”, powiedział Macron. | macron | powiedział
Zdaniem Trumpa zawieszenie broni jest blisko. | trump | Zdaniem
Macron popiera zawieszenie broni. | macron | popiera
Jak poinformował Pieskow, zawieszenie broni nie obowiązuje. | Pieskow | poinformował
Według Rosji zawieszenie broni nie obowiązuje. | russia | Według
`,
  cs: `
Putin odmítl příměří. | putin | odmítl
„Příměří je možné,“ řekl Macron. | macron | řekl
Podle Trumpa je příměří blízko. | trump | Podle
Macron podporuje příměří. | macron | podporuje
Rusko varovalo před příměřím. | russia | varovalo
`,
  it: `
Putin ha respinto la tregua. | putin | respinto
«La tregua è possibile», ha detto Macron. | macron | detto
Secondo Trump la tregua è vicina. | trump | Secondo
Macron appoggia la tregua. | macron | appoggia
Macron sostiene che la tregua non regge. | macron | sostiene
`,
  es: `
Putin rechazó el alto el fuego. | putin | rechazó
«El alto el fuego es posible», dijo Macron. | macron | dijo
Según Trump, el alto el fuego está cerca. | trump | Según
Macron apoya el alto el fuego. | macron | apoya
Rusia advirtió contra el alto el fuego. | russia | advirtió
`,
};

describe.each(Object.entries(tables))('attribution in %s', (lang, table) => {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

  it.each(rows)('%s', (text = '', who, cue) => {
    const last = statementsOf(text, lang).at(-1);
    expect({ who: last?.who, cue: last?.cueText }).toEqual({ who, cue });
  });

  it('leaves reports alone', () => {
    const calm = { pl: 'Zawieszenie broni trwa.', cs: 'Příměří trvá.', it: 'La tregua dura.', es: 'La tregua sigue.' };
    expect(statementsOf(calm[lang as keyof typeof calm], lang)).toEqual([]);
  });
});
