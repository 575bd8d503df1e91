import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { saidOn } from '../starter';

// `The Kremlin spokesman` is whoever holds the office, `a Kremlin spokesman` anybody of the body. Sentence | speaker.
const tables: Readonly<Record<string, string>> = {
  en: `
The Kremlin spokesman rejected a ceasefire. | dmitry-peskov
A Kremlin spokesman rejected a ceasefire. | russia
Kremlin spokesman Dmitry Peskov rejected a ceasefire. | dmitry-peskov
The US president called for a ceasefire. | donald-trump
The Ukrainian foreign minister called for new sanctions against Russia. | andrii-sybiha
The Polish prime minister backed the sanctions against Russia. | donald-tusk
The French president called for a ceasefire. | emmanuel-macron
`,
  fr: `
Le porte-parole du Kremlin a rejeté un cessez-le-feu. | dmitry-peskov
Un porte-parole du Kremlin a rejeté un cessez-le-feu. | russia
Le président américain a réclamé un cessez-le-feu. | donald-trump
Le chancelier allemand a réclamé un cessez-le-feu. | friedrich-merz
Le président français a réclamé un cessez-le-feu. | emmanuel-macron
`,
};

describe.each(Object.entries(tables))('an office and anybody of it: %s', (lang, table) => {
  it.each(rowsOf(table))('%s', (sentence = '', who) => {
    expect(saidOn(sentence, lang).at(-1)?.who).toBe(who);
  });
});
