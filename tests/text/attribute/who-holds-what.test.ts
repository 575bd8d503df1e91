import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

// Who holds what, over the ways in which a language says it: order of words, negation once and twice, conditions, relative
// clauses, people who are only spoken of. One sentence a line: sentence | speaker | stance.

const tables: Readonly<Record<string, string>> = {
  de: `
Macron befürwortet die Waffenruhe. | macron | supports
Die Waffenruhe befürwortet Macron. | macron | supports
Gestern befürwortete Macron in Paris die Waffenruhe. | macron | supports
Macron hat die Waffenruhe begrüßt. | macron | supports
Macron hat die Waffenruhe nicht begrüßt. | macron | opposes
Macron sprach sich für eine Waffenruhe aus. | macron | supports
Macron sprach sich gegen eine Waffenruhe aus. | macron | opposes
Macron lehnt die Waffenruhe ab. | macron | opposes
Macron lehnt die Waffenruhe nicht ab. | macron | supports
Macron wies die Waffenruhe zurück. | macron | opposes
Macron schloss eine Waffenruhe aus. | macron | opposes
Macron schloss eine Waffenruhe nicht aus. | macron | supports
Macron sagte, er lehne die Waffenruhe ab. | macron | opposes
Macron sagte, dass er die Waffenruhe unterstütze. | macron | supports
„Ich bin gegen eine Waffenruhe“, sagte Macron. | macron | opposes
Macron sagte am Abend: „Ich bin gegen eine Waffenruhe.“ | macron | opposes
„Eine Waffenruhe“, sagte Macron, „lehnen wir ab.“ | macron | opposes
Laut Macron ist eine Waffenruhe nötig. | macron | supports
Nach Angaben von Macron ist eine Waffenruhe nötig. | macron | supports
Macron zufolge ist eine Waffenruhe nötig. | macron | supports
Trump sagte Macron, er wolle eine Waffenruhe. | trump | supports
Trump warf Macron vor, eine Waffenruhe zu verhindern. | trump | *
Macron, der Trump getroffen hatte, forderte eine Waffenruhe. | macron | supports
Nach dem Gespräch mit Trump forderte Macron eine Waffenruhe. | macron | supports
Anders als Trump fordert Macron eine Waffenruhe. | macron | supports
Baerbock betonte, sie wolle eine Waffenruhe. | baerbock | supports
Eine Waffenruhe sei nötig, betonte Baerbock. | baerbock | supports
Macron fordert neue Sanktionen. | macron | supports
Macron will die Sanktionen aufheben. | macron | opposes
Macron will die Sanktionen verschärfen. | macron | supports
Macron stimmt einer Waffenruhe nur zu, wenn die Truppen abziehen. | macron | conditional
Macron nannte den Abzug eine Bedingung für eine Waffenruhe. | macron | conditional
`,
  en: `
Moscow will not accept a ceasefire, Macron said. | macron | *
The EU is not ready for sanctions, Trump stressed. | trump | *
Trump shrugged off calls for a ceasefire. | trump | opposes
Putin brushed aside calls for a ceasefire. | putin | opposes
Moscow will accept a ceasefire, Macron said on Monday. | macron | *
Lavrov said a ceasefire was off the table. | lawrow | opposes
Moscow has no interest in a ceasefire. | russia | opposes
Trump dug in his heels over the sanctions. | trump | opposes
The EU lifted its veto on the sanctions. | eu | supports
Any ceasefire must be backed by guarantees, Macron said. | macron | conditional
The ceasefire was rejected by the Kremlin. | russia | opposes
The ceasefire was flatly rejected by the Kremlin. | russia | opposes
The ceasefire has been welcomed by Macron. | macron | supports
A ceasefire proposed by Trump was rejected by Moscow. | russia | opposes
The sanctions are opposed by Trump. | trump | opposes
New sanctions were approved by the EU. | eu | supports
Macron was urged by Trump to accept a ceasefire. | trump | supports
Putin was quoted as saying that a ceasefire was impossible. | putin | opposes
Macron threw his support behind the ceasefire. | macron | supports
Trump dropped his objections to the sanctions. | trump | supports
Trump has signed the sanctions into law. | trump | supports
Macron supports the ceasefire. | macron | supports
Macron does not support the ceasefire. | macron | opposes
Macron doesn't support the ceasefire. | macron | opposes
Macron opposes the ceasefire. | macron | opposes
Macron does not oppose the ceasefire. | macron | supports
Macron has rejected the ceasefire. | macron | opposes
Macron did not reject the ceasefire. | macron | supports
Macron is against a ceasefire. | macron | opposes
Macron spoke out against a ceasefire. | macron | opposes
Macron refused to agree to a ceasefire. | macron | opposes
Macron agreed to a ceasefire. | macron | supports
Macron called a ceasefire unacceptable. | macron | opposes
Macron said that he supported the ceasefire. | macron | supports
Macron said that he opposed the ceasefire. | macron | opposes
“I am against a ceasefire,” said Macron. | macron | opposes
“I am against a ceasefire,” Macron told reporters in Paris. | macron | opposes
“A ceasefire,” said Macron, “is needed.” | macron | supports
Macron said: “I am against a ceasefire.” | macron | opposes
According to Macron, a ceasefire is needed. | macron | supports
A ceasefire is needed, according to Macron. | macron | supports
A ceasefire is needed, Macron said. | macron | supports
Trump told Macron that he wanted a ceasefire. | trump | supports
Macron, who had met Trump, demanded a ceasefire. | macron | supports
Unlike Trump, Macron demanded a ceasefire. | macron | supports
After talks with Trump, Macron demanded a ceasefire. | macron | supports
Macron demanded an end to the sanctions. | macron | opposes
Macron wants to lift the sanctions. | macron | opposes
Macron wants tougher sanctions. | macron | supports
Macron welcomed the new sanctions. | macron | supports
Macron condemned the sanctions. | macron | opposes
Macron will accept a ceasefire only if troops withdraw. | macron | conditional
Macron said a ceasefire was possible provided that troops withdrew. | macron | conditional
Macron said there would be no ceasefire unless troops withdrew. | macron | conditional
`,
  fr: `
Moscou bloque le cessez-le-feu. | russia | opposes
Les sanctions ont été validées par Trump. | trump | supports
Pour Moscou, pas question de cessez-le-feu. | russia | opposes
Tout cessez-le-feu doit comporter des garanties, a insisté Macron. | macron | conditional
« Il faut un cessez-le-feu », a répliqué Trump. | trump | supports
Le cessez-le-feu a été rejeté par le Kremlin. | russia | opposes
Le cessez-le-feu a été salué par Macron. | macron | supports
Les sanctions ont été critiquées par Trump. | trump | opposes
Un cessez-le-feu proposé par Trump a été rejeté par Moscou. | russia | opposes
Macron apporte son soutien au cessez-le-feu. | macron | supports
Macron soutient le cessez-le-feu. | macron | supports
Macron ne soutient pas le cessez-le-feu. | macron | opposes
Macron rejette le cessez-le-feu. | macron | opposes
Macron ne rejette pas le cessez-le-feu. | macron | supports
Macron s'oppose au cessez-le-feu. | macron | opposes
Macron est favorable à un cessez-le-feu. | macron | supports
Macron est contre un cessez-le-feu. | macron | opposes
Macron a refusé le cessez-le-feu. | macron | opposes
Macron a accepté le cessez-le-feu. | macron | supports
Macron a salué le cessez-le-feu. | macron | supports
Macron appelle à un cessez-le-feu. | macron | supports
« Nous voulons un cessez-le-feu », a déclaré Macron. | macron | supports
« Nous ne voulons pas de cessez-le-feu », a déclaré Macron. | macron | opposes
Macron a déclaré : « Nous voulons un cessez-le-feu. » | macron | supports
Selon Macron, un cessez-le-feu est nécessaire. | macron | supports
D'après Macron, un cessez-le-feu est nécessaire. | macron | supports
Un cessez-le-feu est nécessaire, selon Macron. | macron | supports
Un cessez-le-feu est nécessaire, a affirmé Macron. | macron | supports
Après sa rencontre avec Trump, Macron a réclamé un cessez-le-feu. | macron | supports
Macron, qui a rencontré Trump, réclame un cessez-le-feu. | macron | supports
Macron demande la levée des sanctions. | macron | opposes
Macron a condamné les sanctions. | macron | opposes
Macron réclame de nouvelles sanctions. | macron | supports
`,
  uk: `
Макрон підтримує перемир'я. | macron | supports
Макрон не підтримує перемир'я. | macron | opposes
Макрон відкидає перемир'я. | macron | opposes
Макрон виступає за перемир'я. | macron | supports
Макрон виступає проти перемир'я. | macron | opposes
Макрон не виступає проти перемир'я. | macron | supports
Макрон відмовився від перемир'я. | macron | opposes
Макрон погодився на перемир'я. | macron | supports
Макрон не погодився на перемир'я. | macron | opposes
Макрон виключив перемир'я. | macron | opposes
Макрон заявив, що підтримує перемир'я. | macron | supports
Макрон заявив, що не підтримує перемир'я. | macron | opposes
«Ми проти перемир'я», — сказав Макрон. | macron | opposes
«Ми за перемир'я», — сказав Макрон. | macron | supports
Макрон сказав: «Ми проти перемир'я». | macron | opposes
За словами Макрона, перемир'я потрібне. | macron | supports
На думку Макрона, перемир'я потрібне. | macron | supports
Перемир'я потрібне, наголосив Макрон. | macron | supports
Після розмови з Трампом Макрон закликав до перемир'я. | macron | supports
Макрон, який зустрівся з Трампом, закликав до перемир'я. | macron | supports
На відміну від Трампа, Макрон закликав до перемир'я. | macron | supports
Захарова заявила, що перемир'я неможливе. | sacharowa | opposes
Макрон вимагає скасувати санкції. | macron | opposes
Макрон вимагає посилити санкції. | macron | supports
Макрон засудив санкції. | macron | opposes
`,
  ru: `
Макрон поддерживает перемирие. | macron | supports
Макрон не поддерживает перемирие. | macron | opposes
Макрон отвергает перемирие. | macron | opposes
Макрон выступает за перемирие. | macron | supports
Макрон выступает против перемирия. | macron | opposes
Макрон не выступает против перемирия. | macron | supports
Макрон отказался от перемирия. | macron | opposes
Макрон согласился на перемирие. | macron | supports
Макрон не согласился на перемирие. | macron | opposes
Макрон исключил перемирие. | macron | opposes
Макрон заявил, что поддерживает перемирие. | macron | supports
Макрон заявил, что не поддерживает перемирие. | macron | opposes
«Мы против перемирия», — сказал Макрон. | macron | opposes
«Мы за перемирие», — сказал Макрон. | macron | supports
Макрон сказал: «Мы против перемирия». | macron | opposes
По словам Макрона, перемирие необходимо. | macron | supports
По мнению Макрона, перемирие необходимо. | macron | supports
Перемирие необходимо, подчеркнул Макрон. | macron | supports
После разговора с Трампом Макрон призвал к перемирию. | macron | supports
Макрон, который встретился с Трампом, призвал к перемирию. | macron | supports
В отличие от Трампа, Макрон призвал к перемирию. | macron | supports
Захарова заявила, что перемирие невозможно. | sacharowa | opposes
Макрон требует отменить санкции. | macron | opposes
Макрон требует ужесточить санкции. | macron | supports
Макрон осудил санкции. | macron | opposes
`,
};

describe.each(Object.keys(tables))('who holds what, in %s', (lang) => {
  const rows = (tables[lang] ?? '')
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

  it.each(rows)('%s', (text = '', who, stance) => {
    const last = statementsOf(text, lang).at(-1);
    expect(last?.who).toBe(who);
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });
});
