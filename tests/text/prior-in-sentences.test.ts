import { describe, expect, it } from 'vitest';
import type { EntityRow, PositionRow, Stance } from '../../lib/rows';
import { withPrior } from '../../lib/text/prior';
import { statementsOf } from './attribute/page';
import { fakeLexicon } from './fake-lexicon';
import { rowsOf } from './stance/rows';

// From the sentence to what its speaker said before: who speaks, on which topic, which way, and what then is the same, different or first.

const person = (id: string, more: Partial<EntityRow> = {}): EntityRow => ({
  ...{ type: 'entity', id, kind: 'person', label: { en: id }, aliases: [] },
  ...more,
});
const held = (id: string, date: string, stance: Stance, more: Partial<PositionRow> = {}): PositionRow => ({
  ...{ type: 'position', id, holder: id.split(' ')[0] ?? '', date, stance, topic: 'ceasefire', statement: { en: id } },
  source: { title: null, publisher: 'Paper', url: null, kind: 'media', seen: true },
  ...more,
});

const lexicon = fakeLexicon('world', {
  entities: [
    ...['macron', 'trump', 'selenskyj', 'orban', 'baerbock'].map((id) => person(id)),
    person('merz', { speaksFor: [{ entity: 'germany', from: '2025-05-06' }] }),
    person('lawrow', { speaksFor: [{ entity: 'russia' }] }),
    person('germany', { kind: 'place' }),
    person('russia', { kind: 'place' }),
    person('kremlin', { kind: 'place', standsFor: 'russia' }),
  ],
  positions: [
    held('macron 1', '2022-05', 'opposes'),
    held('macron 2', '2025-03-02', 'supports'),
    held('macron 3', '2025-12', 'opposes'),
    held('macron sanctions', '2022-03-01', 'supports', { topic: 'sanctions' }),
    held('trump 1', '2025-02-12', 'conditional'),
    held('selenskyj 1', '2022/2023', 'opposes'),
    held('selenskyj 2', '2025-03-11', 'conditional'),
    held('orban 1', '2024-07-02~', 'supports'),
    held('orban labs', '2022-04', 'asserts', { topic: 'biolabs', claim: 'labs-in-ukraine' }),
    held('lawrow labs', '2022-03-10', 'asserts', { topic: 'biolabs', claim: 'labs-in-ukraine' }),
    held('germany 1', '2023', 'supports'),
    held('merz 1', '2025-05-10', 'supports'),
    held('russia 1', '2022-04-01', 'opposes'),
    held('russia 2', '2025-06-02', 'conditional'),
  ],
});

// language | sentence | ISO day of the article | earlier positions, newest first | same, differs, first or none, and what that rests on
const table = `
de | Macron fordert eine Waffenruhe. | 2025-08-20 | macron 2, macron 1 | same macron 2
de | Macron lehnt eine Waffenruhe ab. | 2025-08-20 | macron 2, macron 1 | differs macron 2
de | Macron fordert eine Waffenruhe. | 2024-01-01 | macron 1 | differs macron 1
de | Macron fordert eine Waffenruhe. | 2022-04-30 |  | first
de | Macron fordert eine Waffenruhe. | 2025-03-02 | macron 2, macron 1 | differs macron 1
de | Macron fordert neue Sanktionen. | 2025-08-20 | macron sanctions | same macron sanctions
de | Macron sagte, er lehne eine Waffenruhe ab. | 2025-08-20 | macron 2, macron 1 | none
de | Nach den Worten von Macron ist eine Waffenruhe ausgeschlossen. | 2025-08-20 | macron 2, macron 1 | none
de | Merz fordert eine Waffenruhe. | 2025-08-20 | merz 1, germany 1 | same merz 1
de | Merz lehnt eine Waffenruhe ab. | 2024-08-20 |  | first
de | Der Kreml lehnt eine Waffenruhe ab. | 2023-08-20 | russia 1 | same russia 1
de | Der Kreml fordert eine Waffenruhe. | 2025-08-20 | russia 2, russia 1 | differs russia 2
de | Lawrow lehnt eine Waffenruhe ab. | 2023-08-20 | russia 1 | first
de | Der Kreml fordert erneut eine Waffenruhe. | 2025-08-20 | russia 2, russia 1 | none
de | Der Kreml fordert nach wie vor eine Waffenruhe. | 2025-08-20 | russia 2, russia 1 | none
de | Lawrow lehnt eine Waffenruhe weiterhin ab. | 2023-08-20 | russia 1 | first
de | Macron fordert abermals eine Waffenruhe. | 2025-08-20 | macron 2, macron 1 | same macron 2
de | Baerbock fordert eine Waffenruhe. | 2025-08-20 |  | first
de | Macron und Trump fordern eine Waffenruhe. | 2025-08-20 | macron 2, macron 1 | same macron 2
en | Trump rejects a ceasefire. | 2025-08-20 | trump 1 | differs trump 1
en | Trump supports a ceasefire. | 2025-02-11 |  | first
en | Trump supports a ceasefire. | 2025-08-20 | trump 1 | differs trump 1
en | Zelensky rejects a ceasefire. | 2021-12-31 |  | first
en | Zelensky rejects a ceasefire. | 2022-01-01 | selenskyj 1 | none
en | Zelensky rejects a ceasefire. | 2024-02-01 | selenskyj 1 | same selenskyj 1
en | Zelensky supports a ceasefire. | 2024-02-01 | selenskyj 1 | differs selenskyj 1
en | Macron said that Trump rejects the ceasefire. | 2025-08-20 | macron 2, macron 1 | none
en | Orban demands a ceasefire. | 2025-08-20 | orban 1 | same orban 1
en | Lavrov said that the US has biolabs in Ukraine. | 2025-08-20 | lawrow labs | same lawrow labs
en | Orban said that there were biolabs. | 2025-08-20 | orban labs | none
en | Trump still supports a ceasefire. | 2025-08-20 | trump 1 | none
en | Zelensky once more supports a ceasefire. | 2024-02-01 | selenskyj 1 | none
fr | Trump rejette toujours le cessez-le-feu. | 2025-08-20 | trump 1 | none
ru | Зеленский по-прежнему отвергает перемирие. | 2025-08-20 | selenskyj 2, selenskyj 1 | none
uk | Трамп вкотре підтримує перемир'я. | 2025-08-20 | trump 1 | none
fr | Macron réclame un cessez-le-feu. | 2025-08-20 | macron 2, macron 1 | same macron 2
fr | Trump rejette le cessez-le-feu. | 2025-08-20 | trump 1 | differs trump 1
fr | Macron rejette les sanctions. | 2025-08-20 | macron sanctions | differs macron sanctions
ru | Макрон требует перемирия. | 2025-08-20 | macron 2, macron 1 | same macron 2
ru | Кремль отвергает перемирие. | 2024-01-01 | russia 1 | same russia 1
ru | Зеленский отвергает перемирие. | 2025-08-20 | selenskyj 2, selenskyj 1 | differs selenskyj 2
uk | Макрон вимагає перемир'я. | 2025-08-20 | macron 2, macron 1 | same macron 2
uk | Зеленський відкидає перемир'я. | 2024-02-01 | selenskyj 1 | same selenskyj 1
uk | Трамп підтримує перемир'я. | 2025-08-20 | trump 1 | differs trump 1
`;

describe('what the speaker of a sentence said before', () => {
  it.each(rowsOf(table))('%s: %s on %s', (lang = '', text = '', day = '', prior, change) => {
    const [statement] = statementsOf(text, lang);
    if (!statement) throw new Error(`expected a statement in: ${text}`);
    const found = withPrior(statement, { lexicons: [lexicon], day, lang });
    expect(found.prior.join(', ')).toBe(prior);
    expect(found.change ? [found.change.kind, found.change.from].filter(Boolean).join(' ') : 'none').toBe(change);
  });
});
