import { describe, expect, it } from 'vitest';
import { rowsOf, stanceIn } from './rows';

const table = `
Putin rejected a ceasefire. | opposes
Putin did not reject a ceasefire. | supports
Zelensky supports a ceasefire. | supports
Zelensky does not support a ceasefire. | opposes
Lavrov said Russia would never accept a truce. | opposes
Lavrov said a ceasefire was out of the question. | opposes
Macron said a ceasefire was not out of the question. | supports
Peskov said a ceasefire was only possible after talks. | conditional
Zelensky said he would agree to a truce if Russia withdrew. | conditional
Macron said there could be no ceasefire without guarantees. | conditional
Baerbock demanded a ceasefire. | supports
Trump urged both sides to accept a ceasefire. | supports
Zakharova called the sanctions unacceptable. | opposes
Macron warned against lifting sanctions too early. | supports
The EU must tighten sanctions, Baerbock said. | supports
Lavrov accused the EU of refusing a ceasefire. | asserts
Zelensky accused Putin of rejecting a truce. | asserts
Peskov denied that there were biolabs. | denies
Lavrov claimed there were biolabs in Ukraine. | asserts
Zelensky said the story of biolabs was a hoax. | denies
Macron called the biolabs propaganda. | denies
Peskov did not deny that there were biolabs. | asserts
Macron is ready for a ceasefire. | supports
Macron is not ready for a ceasefire. | opposes
Does Trump want a ceasefire? | unclear
Trump hopes for a ceasefire. | supports
Zelensky said not only a truce is needed. | supports
Trump said the sanctions were working. | asserts
`;

describe('stance in English', () => {
  it.each(rowsOf(table))('%s', (text = '', stance) => {
    expect(stanceIn(text, 'en')).toBe(stance);
  });
});
