import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';
import { tellsWho } from './tables';

// What stands in quotation marks because it is a paper's name is nothing that anybody says.

tellsWho('de', {
  'the paper tells it': `
Wie die Zeitung „Hafenkurier“ berichtet, ist eine Waffenruhe möglich. | hafenkurier | *
Die Zeitung „Hafenkurier“ schreibt, die Sanktionen wirkten. | hafenkurier | *
Das Magazin »Hafenkurier« berichtet, die Sanktionen wirkten. | hafenkurier | *
Der "Hafenkurier" berichtet, die Sanktionen wirkten. | hafenkurier | *
Laut einem Bericht des „Hafenkuriers“ ist eine Waffenruhe möglich. | hafenkurier | *
Nach einem Bericht des „Hafenkuriers“ ist eine Waffenruhe möglich. | hafenkurier | *
Die Agentur Hafenkurier meldete, die Waffenruhe halte. | hafenkurier | *
Nach Informationen der Zeitung „Hafenkurier“ ist eine Waffenruhe möglich. | hafenkurier | *`,
  'somebody tells it to the paper': `
Eine Waffenruhe sei möglich, sagte Merz dem „Hafenkurier“. | merz | *
Merz sagte dem „Hafenkurier“, die Sanktionen wirkten. | merz | *
Im Gespräch mit der Zeitung „Hafenkurier“ forderte Lindt eine Waffenruhe. | lindt | supports
„Die Sanktionen wirken“, sagte Brandner dem »Hafenkurier«. | brandner | *`,
});

tellsWho('en', {
  'the paper tells it': `
The newspaper “Harbour Post” reports that the sanctions work. | harbour-post | *
According to the “Harbour Post”, a ceasefire is possible. | harbour-post | *`,
});

tellsWho('ru', {
  'the paper tells it': `
Газета «Портовый вестник» сообщила о перемирии. | harbour-post | *`,
});

describe('what is quoted', () => {
  it.each([
    ['Das Magazin „Hafenkurier“ nannte die Waffenruhe brüchig.', 'indirect'],
    ['Das Magazin „Hafenkurier“ nannte die Waffenruhe „brüchig“.', 'mixed'],
    ['Merz sagte dem „Hafenkurier“, die Sanktionen wirkten.', 'indirect'],
    ['„Die Sanktionen der EU wirken“, sagte Merz dem „Hafenkurier“.', 'direct'],
  ])('%s: %s', (text, form) => {
    expect(statementsOf(text, 'de').at(-1)?.form).toBe(form);
  });
});
