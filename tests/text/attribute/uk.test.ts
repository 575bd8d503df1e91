import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

// sentence | speaker | cue | form | stance
const table = `
Путін відкинув перемир'я. | putin | відкинув | indirect | opposes
У понеділок Путін відкинув перемир'я. | putin | відкинув | indirect | opposes
За словами Пєскова, перемир'я неможливе. | peskow | словами | indirect | opposes
На думку Зеленського, перемир'я потрібне. | selenskyj | думку | indirect | supports
«Ми підтримуємо перемир'я», — сказав Макрон. | macron | сказав | direct | supports
«Перемир’я потрібне всім», – заявив Трамп. | trump | заявив | direct | supports
Зеленський закликав до перемир'я. | selenskyj | закликав | indirect | supports
Київ вимагає перемир'я. | ukraine | вимагає | indirect | supports
Москва не хоче перемир'я. | russia | хоче | narrative | opposes
Кремль відкидає перемир'я. | russia | відкидає | indirect | opposes
Лавров звинуватив ЄС у підготовці перемир'я. | lawrow | звинуватив | indirect | asserts
Захарова розкритикувала санкції. | sacharowa | розкритикувала | indirect | opposes
Пєсков спростував повідомлення про біолабораторії. | peskow | спростував | indirect | denies
Лавров стверджує, що в Україні є біолабораторії. | lawrow | стверджує | indirect | asserts
Перемир'я можливе лише після виведення військ, заявив Пєсков. | peskow | заявив | indirect | conditional
Перемир'я можливе, якщо війська підуть, вважає Макрон. | macron | вважає | indirect | conditional
Після зустрічі із Зеленським Трамп підтримав перемир'я. | trump | підтримав | indirect | supports
Президент США Дональд Трамп зажадав перемир'я. | trump | зажадав | indirect | *
Речниця Білого дому привітала перемир'я. | white-house | привітала | indirect | supports
Експерт Іван Прикладний назвав перемир'я крихким. | Іван Прикладний | назвав | indirect | *
США підтримують санкції проти Москви. | usa | підтримують | narrative | supports
Макрон попередив, що санкції посилять. | macron | попередив | indirect | asserts
Перемир'я неможливе, заявили в Москві. | russia | заявили | indirect | *
Українська влада вимагала перемир'я. | ukraine | вимагала | indirect | *
Макрон, який прибув учора, відкинув перемир'я. | macron | відкинув | indirect | *
Росія запровадила санкції проти України. | russia | запровадила | narrative | *
Про це перемир'я говорив Макрон. | macron | говорив | indirect | asserts
Макрон: «Санкції працюють» | macron | - | direct | asserts
Санкції допоможуть, зазначив Зеленський. | selenskyj | зазначив | indirect | asserts
Президент України запропонував перемир'я. | selenskyj | запропонував | indirect | supports
Путін заборонив перемир'я. | putin | заборонив | narrative | *
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

describe('Ukrainian attribution', () => {
  it.each(rows)('%s', (text = '', who, cue, form, stance) => {
    const last = statementsOf(text, 'uk').at(-1);
    expect({ who: last?.who, cue: last?.cueText ?? '-', form: last?.form }).toEqual({ who, cue, form });
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });

  it('reads an address in the first person as its speaker, when a line names that person alone', () => {
    const speech =
      "Ми працюємо для миру. Ми хочемо, щоб наші люди жили. Нам потрібне перемир'я. Наші союзники з нами, я вдячний. Мені важливо. Ми переможемо.";
    const found = statementsOf(`Зеленський\n${speech}`, 'uk');
    expect(found.map(({ who, form }) => [who, form])).toEqual([['selenskyj', 'direct']]);
  });
});
