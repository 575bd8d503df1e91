import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/text/attribute/language';
import { tellsInTurn } from './tables';

// Forms of reported speech: whoever spoke before goes on, also with verbs that nobody uses to speak.

describe('German forms of reported speech', () => {
  const is = languageOf('de')?.is;

  it.each(
    'koste schüre heize lüge siege verbreite wage zerfalle überfalle akzeptiere erpresse störe werbe nütze treibe'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    expect(is?.reported(word)).toBe(true);
  });

  it.each('weite lange neue liebe ganze lose hohe müde leise alle keine eine diese heute gerade'.split(' '))(
    '%s is none',
    (word) => {
      expect(is?.reported(word)).toBe(false);
    },
  );
});

tellsInTurn('de', {
  'with verbs of doing': `
Lindt lehnt eine Waffenruhe ab. | lindt | opposes
Jede Waffenruhe nütze dem Gegner. | lindt | *
Brandner lüge und verbreite Unsinn über die Waffenruhe. | lindt | *
Wer die Waffenruhe breche, erpresse alle anderen. | lindt | *

Brandner verteidigte die Sanktionen. | brandner | supports
Ohne Sanktionen siege das Unrecht. | brandner | *
Der Handel trotz der Sanktionen schüre den Krieg. | brandner | *
¶ Wer die Sanktionen umgehe, finanziere Waffen. | brandner | *

Macron lobte die Sanktionen. | macron | supports
Die weite Landschaft war still.
`,
  'a plain past is told of nobody who spoke long ago': `
Lindt lobte die Waffenruhe. | lindt | supports
¶ Es regnete am Abend in Genf.
¶ Der Saal war leer und kalt.
¶ Die Gäste reisten nach Hause.
¶ Die Lichter gingen aus.
¶ Merz wollte die Sanktionen verlängern. | merz | supports
`,
});
