import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

// sentence | speaker | cue | form | stance
const table = `
Putin rejected a ceasefire on Monday. | putin | rejected | indirect | opposes
Putin said he would not accept a ceasefire. | putin | said | indirect | opposes
But Putin said Ukraine had more to gain from a ceasefire, saying they could talk. | putin | said | indirect | *
When asked about a ceasefire, Macron said it was possible. | macron | said | indirect | *
The foreign minister, Lavrov, accused the EU of blocking a ceasefire. | lawrow | accused | indirect | *
Macron, who arrived on Monday, backed a ceasefire. | macron | backed | indirect | *
Zelensky on Monday spelled out the terms of a ceasefire. | selenskyj | spelled | indirect | *
Ukrainian officials called for a ceasefire. | ukraine | called | indirect | *
Moscow rejects any ceasefire. | russia | rejects | indirect | opposes
The Kremlin wants no ceasefire. | russia | wants | narrative | opposes
Zelensky called for a ceasefire. | selenskyj | called | indirect | supports
According to Peskov, a ceasefire is possible only if troops withdraw. | peskow | according | indirect | conditional
A ceasefire is possible, according to Peskov. | peskow | according | indirect | asserts
“We support the ceasefire,” said Macron. | macron | said | direct | supports
“We support the ceasefire,” Macron said. | macron | said | direct | supports
"We need a ceasefire," Trump told reporters. | trump | told | direct | supports
Trump said: "We need a ceasefire." | trump | said | direct | supports
Lavrov accused the EU of wanting a ceasefire. | lawrow | accused | indirect | asserts
Lavrov denied that there was a ceasefire. | lawrow | denied | indirect | denies
Zakharova dismissed the sanctions. | sacharowa | dismissed | indirect | opposes
Macron warned that sanctions would follow. | macron | warned | indirect | *
A spokesman for the White House welcomed the ceasefire. | white-house | welcomed | indirect | supports
The Russian president ruled out a ceasefire. | putin | ruled | indirect | opposes
The Ukrainian leader urged a ceasefire. | selenskyj | urged | indirect | supports
Analyst Jane Sample called the ceasefire useful. | Jane Sample | called | indirect | *
After meeting Zelensky, Trump praised the ceasefire. | trump | praised | indirect | supports
In talks with Putin, Trump demanded a ceasefire. | trump | demanded | indirect | supports
Peskov said a ceasefire would come only after a withdrawal. | peskow | said | indirect | conditional
Kyiv insisted on a ceasefire. | ukraine | insisted | indirect | supports
Moscow suspended the ceasefire. | russia | suspended | narrative | *
Trump allowed new sanctions. | trump | allowed | narrative | *
Lavrov claimed that Ukraine runs biolabs. | lawrow | claimed | indirect | asserts
Peskov denied the existence of biolabs. | peskow | denied | indirect | denies
Macron: "Sanctions work" | macron | - | direct | asserts
Trump supports the sanctions against Russia. | trump | supports | narrative | supports
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

describe('English attribution', () => {
  it.each(rows)('%s', (text = '', who, cue, form, stance) => {
    const last = statementsOf(text, 'en').at(-1);
    expect({ who: last?.who, cue: last?.cueText?.toLowerCase() ?? '-', form: last?.form }).toEqual({ who, cue, form });
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });

  it('goes on with a pronoun, and with a quotation alone', () => {
    const text = 'Trump praised the ceasefire. He demanded sanctions. “The ceasefire is great.”';
    expect(statementsOf(text, 'en').map(({ who }) => who)).toEqual(['trump', 'trump', 'trump']);
  });
});
