import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';
import { tellsNothing, tellsWho } from './tables';

// English: verbs that are the writer's own, that tell a deed, or whose infinitive says something.
tellsWho('en', {
  'an infinitive of saying whose subject says it': `
Putin continues to insist on sanctions relief. | putin | *
Kremlin officials continue to claim that the sanctions failed. | russia | *
Lavrov went on to say that the ceasefire was a trap. | lawrow | *
Lavrov began to call the ceasefire a trap. | lawrow | *
Trump seemed to suggest that the sanctions would be lifted. | trump | *
Trump appeared to rule out new sanctions. | trump | opposes
Merz was quick to welcome the ceasefire. | merz | supports
Macron hastened to add that the sanctions would stay. | macron | *
Moscow seeks to portray the ceasefire as a trap. | russia | *
Orban was forced to admit that the sanctions were working. | orban | *
Peskov used to say that sanctions made Russia stronger. | peskow | *
`,
  'a source at the head of the sentence': `
According to Lavrov, the EU promised to lift the sanctions. | lawrow | *
According to analysts, Moscow promised a ceasefire. | analysts | *
According to a senior diplomat, Kyiv rejected the ceasefire. | senior diplomat | *
According to officials, Trump told Merz that sanctions would follow. | officials | *
According to the minister, the EU demanded sanctions. | minister | *
Citing officials, Trump said sanctions would follow. | trump | *
Quoting a report, Peskov said the ceasefire had been broken. | peskow | *
As far as Orban is concerned, the sanctions must go. | orban | *
`,
  'verbs that say something where a quotation stands beside them': `
“The ceasefire is a trap,” Putin continued. | putin | *
“The ceasefire is a trap,” continued Putin. | putin | *
Putin continued: “The ceasefire is a trap.” | putin | *
“The ceasefire is a trap,” Putin went on. | putin | *
`,
});

tellsNothing('en', {
  'verbs that tell a deed': `
Russian troops continued their advance after the ceasefire.
Ukraine continued to exchange fire near the town before the ceasefire.
The EU continues its work on sanctions.
`,
});

describe('the writer of an English text', () => {
  it.each([
    ['I thank the EU for the sanctions.', 'I thank'],
    ['We thank the EU for the sanctions.', 'We thank'],
    ['We have always told Putin that sanctions would follow.', 'We have always told'],
    ['Today I asked Macron for new sanctions.', 'Today I asked'],
    ['I also call on NATO to support the ceasefire.', 'I also call'],
    ["We'd urge Trump to tighten the sanctions.", "We'd urge"],
    ['We agreed on sanctions.', 'We agreed'],
    ['I want the EU to tighten the sanctions.', 'I want'],
  ])('is nobody whom the sentence names: %s', (text) =>
    expect(statementsOf(text, 'en').filter(({ who, cueText }) => who !== null && cueText !== null)).toEqual([]),
  );

  it('speaks an address whose questions stand alone', () => {
    const lines = [
      'Dear Mr. Speaker, ladies and gentlemen!',
      'We need sanctions now. I thank our friends, and we know who they are.',
      'Why do we still wait?',
      'We wait because some of us still trade. I know it.',
      'Who will answer for it?',
      'We will never accept this ceasefire.',
      'What are our sanctions for?',
      'I call on Trump to tighten the sanctions.',
    ];
    const found = statementsOf(lines.join('\n'), 'en', 'Address by Zelensky to the parliament');
    expect(found.length).toBeGreaterThan(1);
    expect([...new Set(found.map(({ who }) => who))]).toEqual(['selenskyj']);
  });
});
