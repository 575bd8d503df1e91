import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

// sentence | speaker | cue | form | stance
const table = `
Путин отверг перемирие. | putin | отверг | indirect | opposes
В понедельник Путин отверг перемирие. | putin | отверг | indirect | opposes
По словам Пескова, перемирие невозможно. | peskow | словам | indirect | opposes
По мнению Лаврова, перемирие выгодно Киеву. | lawrow | мнению | indirect | asserts
«Мы за перемирие», — сказал Макрон. | macron | сказал | direct | supports
«Перемирие нужно всем», — заявил Трамп журналистам. | trump | заявил | direct | supports
Зеленский призвал к перемирию. | selenskyj | призвал | indirect | supports
Киев (не Москва) требует перемирия. | ukraine | требует | indirect | *
Перемирие, которое предлагает Киев, невозможно, заявил в Москве Песков. | peskow | заявил | indirect | *
Киев требует перемирия. | ukraine | требует | indirect | supports
Москва не хочет перемирия. | russia | хочет | narrative | opposes
Кремль исключил перемирие. | russia | исключил | indirect | opposes
Лавров обвинил ЕС в подготовке перемирия. | lawrow | обвинил | indirect | asserts
Захарова раскритиковала санкции. | sacharowa | раскритиковала | indirect | opposes
Песков опроверг сообщения о биолабораториях. | peskow | опроверг | indirect | denies
Лавров утверждает, что на Украине есть биолаборатории. | lawrow | утверждает | indirect | asserts
Перемирие возможно только после вывода войск, заявил Песков. | peskow | заявил | indirect | conditional
Перемирие возможно, если войска уйдут, считает Лавров. | lawrow | считает | indirect | conditional
После встречи с Трампом Зеленский поддержал перемирие. | selenskyj | поддержал | indirect | supports
Президент США Дональд Трамп потребовал перемирия. | trump | потребовал | indirect | supports
Представитель Белого дома приветствовал перемирие. | white-house | приветствовал | indirect | supports
Эксперт Иван Примеров назвал перемирие хрупким. | Иван Примеров | назвал | indirect | *
США поддерживают санкции против Москвы. | usa | поддерживают | narrative | supports
Макрон предупредил, что санкции будут усилены. | macron | предупредил | indirect | asserts
Об этом перемирии говорил Макрон. | macron | говорил | indirect | asserts
Макрон: «Санкции работают» | macron | - | direct | asserts
Российский президент предложил перемирие. | putin | предложил | indirect | supports
Санкции помогут, отметил Зеленский. | selenskyj | отметил | indirect | asserts
В Кремле отвергли перемирие. | russia | отвергли | indirect | opposes
Перемирие невозможно, заявили в Москве. | russia | заявили | indirect | *
Как отмечал Макрон, перемирие нужно всем. | macron | отмечал | indirect | *
Лавров, который возглавляет ведомство, отверг перемирие. | lawrow | отверг | indirect | opposes
Украинские власти поддержали перемирие. | ukraine | поддержали | indirect | *
После встречи в Кремле Трамп поддержал перемирие. | trump | поддержал | indirect | *
Санкции против Москвы ударят по всем, считают в Белом доме. | white-house | считают | indirect | *
ЕС приостановит санкции. | eu | приостановит | narrative | *
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

describe('Russian attribution', () => {
  it.each(rows)('%s', (text = '', who, cue, form, stance) => {
    const last = statementsOf(text, 'ru').at(-1);
    expect({ who: last?.who, cue: last?.cueText ?? '-', form: last?.form }).toEqual({ who, cue, form });
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });

  it('goes on with a pronoun', () => {
    const text = 'Макрон поддержал перемирие. «Перемирие нужно», — добавил он.';
    expect(statementsOf(text, 'ru').map(({ who }) => who)).toEqual(['macron', 'macron']);
  });
});
