import { describe, expect, it } from 'vitest';
import { quotations } from '../../lib/text/quotes';
import { rowsOf } from './stance/rows';

// Every quotation of a text stands between ⟦ and ⟧, which are taken out before it is read.
const texts = `
German | Er sagte: ⟦„Nein.“⟧ Dann ging er.
German, no mark inside | Er ging nach Hause und schwieg.
German, two | ⟦„Nein“⟧, sagte er. ⟦„Niemals.“⟧
German, one word | Die ⟦„Operation“⟧ dauert an.
German, inner marks | ⟦„Er nannte es ‚Friede‘ und ging“⟧, sagte sie.
German, guillemets | ⟦»Nein«⟧, sagte er, ⟦»niemals«⟧.
German, typewriter | ⟦"Nein"⟧, sagte er.
German, English closing | ⟦„Nein”⟧, sagte er.
German, brackets | Das sei (⟦„vorerst“⟧) alles.
German, a dash before | Er ging – ⟦„endlich“⟧ – nach Hause.
German, a compound | Der ⟦„Friedens“⟧-Plan ist tot.
Swiss | ⟦«Nein»⟧, sagte er.
English | ⟦“No,”⟧ he said. ⟦“Never.”⟧
English, inner marks | ⟦“He called it ‘peace’ and left,”⟧ she said.
English, typewriter | ⟦"No,"⟧ he said. ⟦"Never."⟧
English, one word | The ⟦“operation”⟧ goes on.
English, contractions | It doesn’t matter, it won’t work.
English, a genitive | The Russians’ plan and the president’s word.
English, a decade | In the '90s it was different.
French | ⟦« Non »⟧, a-t-il dit.
French, close | ⟦«Non»⟧, a-t-il dit.
French, English marks | ⟦“Non”⟧, a-t-il dit.
French, elision | Il parle de l'⟦«opération»⟧ en cours.
French, an exclamation | ⟦« Non ! »⟧, a-t-il crié.
Russian | ⟦«Нет»⟧, — сказал он.
Russian, inner marks | ⟦«Он сказал „нет“ и ушёл»⟧, — сказала она.
Russian, a colon | Он сказал: ⟦«Нет»⟧.
Ukrainian | ⟦«Ні»⟧, — сказав він.
Ukrainian, English marks | ⟦“Ні”⟧, – сказав він.
Ukrainian, an apostrophe | Це п'ять слів про пам'ять.
Polish | ⟦„Nie”⟧ – powiedział.
Czech | ⟦„Ne,“⟧ řekl.
Italian | ⟦«No»⟧, ha detto, ⟦«mai»⟧.
Spanish | ⟦«No»⟧, dijo. ⟦“Nunca”⟧, añadió.
inches | Ein Schirm von 27 Zoll und mehr.
`;

describe('the quotations of a text', () => {
  it.each(rowsOf(texts))('%s: %s', (_, marked = '') => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const expected = [...marked.matchAll(/⟦(.*?)⟧/gu)].map(([, words]) => words);
    const [spans = []] = quotations([text]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
