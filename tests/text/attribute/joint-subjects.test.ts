import { tellsWho } from './tables';

// Several who open a sentence together, with their auxiliary and somebody behind it who is no subject.

tellsWho('de', {
  'before an auxiliary and its object': `
Merz und Macron haben Russland zu einer Waffenruhe aufgefordert. | merz & macron | supports
Merz und der französische Staatschef Macron haben Russland zu einer Waffenruhe aufgefordert. | merz & macron | supports
Kallas und Rutte hatten die USA wegen der Waffenruhe kritisiert. | kallas & rutte | *
Bundeskanzler Merz (CDU) und der Franzose Macron haben Moskau vor einem Bruch der Waffenruhe gewarnt. | merz & macron | *
Lindt und Brandner haben Putin eine Waffenruhe vorgeschlagen. | lindt & brandner | supports
Die EU und Ungarn haben Kyjiw die Waffenruhe nahegelegt und sie begrüßt. | eu & hungary | *`,
  'with the party of the first in brackets': `
Merz (CDU) und Lindt fordern eine Waffenruhe. | merz & lindt | supports
Brandner (SPD) und Baerbock (Grüne) fordern eine Waffenruhe. | brandner & baerbock | supports
Eine Waffenruhe forderten Merz (CDU) und Brandner. | merz & brandner | supports`,
  'behind a preposition nobody is joined': `
Neben Polen und Litauen hat Merz eine Waffenruhe gefordert. | merz | supports
Mit Macron und Rutte hat Merz für eine Waffenruhe geworben. | merz | supports
Nach Trump und Vance hat auch Merz eine Waffenruhe gefordert. | merz | supports
Zwischen Putin und Trump hat Macron eine Waffenruhe vermittelt und sie gelobt. | macron | *`,
  'a verb before the conjunction ends the first clause': `
Trump zögert, und Merz hat Putin eine Waffenruhe vorgeschlagen. | merz | supports
Lindt schwieg und Macron hat Moskau zu einer Waffenruhe aufgefordert. | macron | supports`,
});
