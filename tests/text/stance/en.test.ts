import { describe, expect, it } from 'vitest';
import { rowsOf, stanceIn, stanceOfWords } from './rows';

const table = `
Lavrov said a ceasefire would only give Kyiv time. | opposes
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
"They want a ceasefire," Peskov said. | asserts
"We want a ceasefire," Peskov said. | supports
`;

const frames = `
Lavrov repeated his opposition to a ceasefire. | opposes
Macron criticised the refusal of a ceasefire. | supports
Putin refused to agree to a ceasefire. | opposes
Macron refused to rule out sanctions. | supports
Putin has no intention of accepting a ceasefire. | opposes
Lavrov said there was no point in a ceasefire. | opposes
We are for a ceasefire, Macron said. | supports
Macron asked everybody to keep the ceasefire. | supports
Lavrov said a ceasefire would only buy Kyiv time. | opposes
Macron thanked the EU for the sanctions. | supports
Macron praised the ceasefire. | supports
Macron reacted that he is ready for a truce. | supports
We will continue the sanctions, Macron said. | supports
Let us agree on a ceasefire, Macron said. | supports
The EU has imposed sanctions. | supports
Macron said the EU must tighten sanctions. | supports
Macron said sanctions are important. | supports
Macron has no objection to a ceasefire. | supports
Putin declared a truce. | supports
Trump invited Putin to sign a ceasefire. | supports
Lavrov called for sanctions to be lifted. | opposes
Lavrov demanded an end to sanctions. | opposes
Trump suspended the sanctions. | opposes
Trump refused to lift the sanctions. | supports
Macron said sanctions must not be eased. | supports
Macron hopes to end the war with a ceasefire. | supports
Lavrov criticised the sanctions. | opposes
Peskov called the sanctions illegal. | opposes
Peskov said a truce was unrealistic. | opposes
Peskov said sanctions harm Europe. | opposes
Peskov said sanctions would lead to a crisis. | opposes
Peskov doubts a ceasefire. | opposes
Peskov said Moscow would retaliate against sanctions. | opposes
Macron regretted that Putin rejects the ceasefire. | supports
Macron is not ready for a ceasefire. | opposes
Zelensky said there would be no ceasefire without guarantees. | conditional
Macron supports a truce, but Russia must withdraw first. | conditional
Lavrov named a precondition for a ceasefire. | conditional
Macron supports a ceasefire without preconditions. | supports
Macron backs the truce even if it is difficult. | supports
Peskov said there are no plans for a ceasefire. | denies
Macron declined to say whether he backs a ceasefire. | unclear
Why should we accept a ceasefire? | opposes
Trump said Putin wants a ceasefire. | asserts
Trump said a ceasefire was discussed in Moscow. | asserts
Nobody wants a ceasefire more than Ukraine, Macron said. | asserts
Macron does not recognise the ceasefire. | opposes
Putin said those who want sanctions must consider their consequences. | opposes
Peskov dismissed claims about a ceasefire. | denies
Peskov dismissed a ceasefire. | opposes
Macron was against a ceasefire. | opposes
Trump said the sanctions against firms and against banks worked. | asserts
Trump spoke of a ceasefire and an end to the war. | asserts
`;

const claims = `
Macron condemned the attacks. | opposes
Zelensky spoke of attacks. | asserts
We did not order the attacks, Putin said. | denies
We must never forget the attacks, Macron said. | asserts
Peskov rejected accusations of attacks. | denies
Peskov said there were no plans to attack. | denies
Zelensky accused Putin of attacks and false claims. | asserts
`;

describe('stance in English', () => {
  it.each(rowsOf(table))('%s', (text = '', stance) => {
    expect(stanceIn(text, 'en')).toBe(stance);
  });

  it.each(rowsOf(frames))('%s', (text = '', stance) => {
    expect(stanceOfWords(text, 'en')).toBe(stance);
  });

  it.each(rowsOf(claims))('%s, of a topic that is a claim', (text = '', stance) => {
    expect(stanceOfWords(text, 'en', 'assertion')).toBe(stance);
  });
});
