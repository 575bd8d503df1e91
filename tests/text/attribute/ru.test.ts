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
Макрон вновь призвал к перемирию. | macron | призвал | indirect | supports
Призвал к перемирию и Макрон. | macron | Призвал | indirect | supports
К перемирию призвал Макрон. | macron | призвал | indirect | supports
О готовности к перемирию заявил Зеленский. | selenskyj | заявил | indirect | supports
О неготовности Москвы к перемирию заявил Зеленский. | selenskyj | заявил | indirect | *
Против перемирия выступил Лавров. | lawrow | выступил | indirect | opposes
За санкции высказался Макрон. | macron | высказался | indirect | supports
Перемирие в Москве считают невозможным. | russia | считают | indirect | opposes
В Белом доме допустили новые санкции. | white-house | допустили | indirect | supports
В МИД России назвали санкции незаконными. | foreign-ministry | назвали | indirect | opposes
В НАТО не исключили перемирия. | nato | исключили | indirect | supports
В Берлине поддержали санкции против России. | germany | поддержали | indirect | supports
Минобороны РФ заявило о взятии Купянска и отвергло перемирие. | defence-ministry | заявило | indirect | *
МИД России отверг перемирие. | foreign-ministry | отверг | indirect | opposes
Генштаб ВСУ опроверг заявления о биолабораториях. | general-staff | опроверг | indirect | denies
Министерство обороны России сообщило о перемирии под Купянском. | defence-ministry | сообщило | indirect | asserts
НАТО поддерживает перемирие. | nato | поддерживает | narrative | supports
Украинские военные отвергли перемирие. | ukraine | отвергли | indirect | opposes
Американская сторона предложила перемирие. | usa | предложила | indirect | supports
Немецкое правительство выступило за санкции. | germany | выступило | indirect | supports
Российское военное ведомство обвинило Киев в срыве перемирия. | russia | обвинило | indirect | asserts
Генсек НАТО Марк Рютте призвал усилить санкции. | rutte | призвал | indirect | supports
По словам генсека НАТО Марка Рютте, перемирие возможно. | rutte | словам | indirect | *
По словам генсека альянса Марка Рютте, санкции работают. | rutte | словам | indirect | asserts
По мнению главы евродипломатии Каи Каллас, санкции нужно усилить. | kallas | мнению | indirect | supports
Глава МИД РФ Сергей Лавров отверг перемирие. | lawrow | отверг | indirect | opposes
Официальный представитель МИД РФ Мария Захарова раскритиковала санкции. | sacharowa | раскритиковала | indirect | opposes
Пресс-секретарь президента России Дмитрий Песков исключил перемирие. | peskow | исключил | indirect | opposes
Министр иностранных дел Украины Андрей Сибига поддержал перемирие. | sybiha | поддержал | indirect | supports
Премьер-министр Венгрии Виктор Орбан выступил против санкций. | orban | выступил | indirect | opposes
Дмитрий Песков, пресс-секретарь Кремля, исключил перемирие. | peskow | исключил | indirect | opposes
Зеленский, выступая в Киеве, потребовал новых санкций. | selenskyj | потребовал | indirect | supports
Спикер Кремля Песков подтвердил, что перемирие не обсуждается. | peskow | подтвердил | indirect | opposes
Бывший депутат Олег Примеров назвал перемирие ошибкой. | Олег Примеров | назвал | indirect | opposes
Политолог Анна Примерова считает перемирие невозможным. | Анна Примерова | считает | indirect | opposes
Депутат бундестага от ХДС Петер Пример потребовал ужесточить санкции. | Петер Пример | потребовал | indirect | supports
Макрон, приехавший в Киев, поддержал перемирие. | macron | поддержал | indirect | supports
Макрон, который ранее молчал, поддержал перемирие. | macron | поддержал | indirect | supports
Прибывший в Москву Орбан призвал к перемирию. | orban | призвал | indirect | supports
Отвечая на вопросы журналистов, Песков исключил перемирие. | peskow | исключил | indirect | opposes
Комментируя слова Трампа, Песков отверг перемирие. | peskow | отверг | indirect | opposes
Выступая перед депутатами, Лавров назвал санкции незаконными. | lawrow | назвал | indirect | opposes
По данным Генштаба ВСУ, перемирие нарушено. | general-staff | данным | indirect | asserts
По версии Москвы, перемирие сорвал Киев. | russia | версии | indirect | asserts
С точки зрения Москвы, перемирие невозможно. | russia | зрения | indirect | opposes
Согласно заявлению Минобороны РФ, перемирие соблюдается. | defence-ministry | Согласно | indirect | *
Как сообщил Макрон, перемирие готовится. | macron | сообщил | indirect | *
Как заявили в Кремле, перемирие невозможно. | russia | заявили | indirect | opposes
Перемирие невозможно, следует из слов Лаврова. | lawrow | следует | indirect | *
Со ссылкой на Кремль агентство пишет, что перемирие невозможно. | russia | ссылкой | indirect | opposes
Макрон прибыл в Киев. По его словам, перемирие возможно. | macron | - | indirect | *
«Перемирие невозможно», — сказал Лавров. | lawrow | сказал | direct | opposes
«Перемирие, — сказал Лавров, — невозможно». | lawrow | сказал | direct | opposes
Лавров сказал: «Перемирие невозможно». | lawrow | сказал | direct | opposes
«Перемирие (если Киев согласится) возможно», — сказал Песков. | peskow | сказал | direct | conditional
Лавров назвал перемирие «передышкой для Киева». | lawrow | назвал | direct | opposes
«Санкции нужно отменить», — цитирует Орбана агентство. | orban | цитирует | direct | opposes
«Мы не боимся санкций», — отрезал Песков. | peskow | отрезал | direct | *
«Перемирие — это ловушка», — уверена Захарова. | sacharowa | уверена | direct | opposes
«Перемирие возможно», — так Макрон оценил переговоры. | macron | оценил | direct | *
Песков: перемирие невозможно | peskow | - | indirect | opposes
Макрон — о санкциях: «Они работают» | macron | - | mixed | asserts
Кремль: Перемирия не будет | russia | - | indirect | *
Перемирие невозможно — Песков | peskow | - | indirect | opposes
Лавров раскритиковал санкции и отверг перемирие | lawrow | раскритиковал | indirect | opposes
Трамп пригрозил Москве санкциями | trump | пригрозил | indirect | supports
Орбан заблокировал санкции | orban | заблокировал | narrative | opposes
ЕС продлил санкции против России на полгода | eu | продлил | narrative | supports
Путин отказался от перемирия. | putin | отказался | indirect | opposes
Кремль отказывается от перемирия. | russia | отказывается | indirect | opposes
Зеленский не отказывается от перемирия. | selenskyj | отказывается | indirect | supports
Макрон не видит оснований снимать санкции. | macron | видит | narrative | supports
Макрон не исключил, что перемирие возможно. | macron | не | indirect | supports
Лавров отрицает, что биолаборатории есть. | lawrow | отрицает | indirect | denies
Песков не подтвердил сообщения о перемирии. | peskow | подтвердил | indirect | *
Песков отверг обвинения в срыве перемирия. | peskow | отверг | indirect | denies
Москва не намерена соглашаться на перемирие. | russia | намерена | narrative | opposes
Захарова назвала сообщения о перемирии фейком. | sacharowa | назвала | indirect | denies
Лавров усомнился в перемирии. | lawrow | усомнился | indirect | opposes
Никто не может запретить нам перемирие, сказал Макрон. | macron | сказал | indirect | *
Путин готов к перемирию только при условии вывода украинских войск. | putin | готов | narrative | conditional
Москва согласится на перемирие, если Запад прекратит поставки оружия. | russia | согласится | narrative | conditional
Перемирие возможно лишь в том случае, если войска уйдут, заявил Лавров. | lawrow | заявил | indirect | conditional
Зеленский согласен на перемирие при наличии гарантий. | selenskyj | согласен | narrative | conditional
Пока Россия не согласится на перемирие, санкции сохранятся, заявила Каллас. | kallas | заявила | indirect | conditional
Санкции будут сняты после установления мира, сказал Трамп. | trump | сказал | indirect | conditional
Санкции не будут сняты, пока Россия не выведет войска, заявил Макрон. | macron | заявил | indirect | conditional
Трамп пригрозил санкциями, если Москва не согласится на перемирие. | trump | пригрозил | indirect | conditional
Без вывода войск перемирие невозможно, заявил Зеленский. | selenskyj | заявил | indirect | conditional
Перемирие наступит только тогда, когда Киев согласится, сказал Путин. | putin | сказал | indirect | conditional
В обмен на перемирие Москва требует отмены санкций. | russia | требует | indirect | conditional
Макрон выразил готовность поддержать перемирие в случае вывода войск. | macron | выразил | indirect | conditional
Сначала гарантии, потом перемирие, заявил Зеленский. | selenskyj | заявил | indirect | conditional
Орбан потребовал отмены санкций. | orban | потребовал | indirect | opposes
Лавров потребовал снять санкции. | lawrow | потребовал | indirect | opposes
Трамп призвал не вводить санкции. | trump | призвал | indirect | opposes
Зеленский призвал не снимать санкции. | selenskyj | призвал | indirect | supports
Зеленский призвал не ослаблять санкции против Москвы. | selenskyj | призвал | indirect | supports
Каллас выступила против отмены санкций. | kallas | выступила | indirect | supports
Макрон предостерег от снятия санкций. | macron | предостерег | indirect | supports
Орбан выступил за снятие санкций. | orban | выступил | indirect | opposes
Лавров настаивает на отмене санкций. | lawrow | настаивает | indirect | opposes
Рютте предупредил о рисках перемирия. | rutte | предупредил | indirect | opposes
Рютте выразил надежду на перемирие. | rutte | выразил | indirect | supports
Макрон усомнился в целесообразности санкций. | macron | усомнился | indirect | opposes
Орбан пообещал заблокировать санкции. | orban | пообещал | indirect | opposes
Мерц пообещал новые санкции. | merz | пообещал | indirect | supports
Мерц высказался за ужесточение санкций. | merz | высказался | indirect | supports
ЕС планирует новые санкции. | eu | планирует | narrative | supports
США намерены ввести санкции против Москвы. | usa | намерены | narrative | supports
США не планируют вводить санкции. | usa | планируют | narrative | opposes
Венгрия проголосовала против санкций. | hungary | проголосовала | indirect | opposes
Турция присоединилась к санкциям. | turkey | присоединилась | narrative | supports
Китай не поддержал санкции. | china | поддержал | indirect | opposes
Китай выступает против санкций. | china | выступает | indirect | opposes
Киев настаивает на перемирии. | ukraine | настаивает | indirect | supports
Москва тянет время и не хочет перемирия. | russia | хочет | narrative | opposes
Москва добивается отмены санкций. | russia | добивается | narrative | opposes
Согласится ли Москва на перемирие? | russia | Согласится | narrative | unclear
Позиция Москвы по перемирию не изменилась: оно невозможно. | russia | Позиция | narrative | opposes
Для Кремля перемирие неприемлемо. | russia | Для | narrative | opposes
Макрон и Мерц призвали к перемирию. | macron & merz | призвали | indirect | supports
Лавров заявил, что Зеленский не хочет перемирия. | lawrow | заявил | indirect | asserts
Зеленский сказал, что Трамп поддерживает санкции. | selenskyj | сказал | indirect | asserts
Источник в Белом доме сообщил о новых санкциях. | white-house | сообщил | indirect | asserts
Официальный представитель Белого дома приветствовал санкции. | white-house | приветствовал | indirect | supports
Лавров выступил в Москве. Он назвал перемирие невозможным. | lawrow | назвал | indirect | opposes
Захарова провела брифинг. Она раскритиковала санкции. | sacharowa | раскритиковала | indirect | opposes
Макрон прибыл в Киев. Президент поддержал перемирие. | macron | поддержал | indirect | supports
Путин встретился с Лавровым. Глава государства отверг перемирие. | putin | отверг | indirect | opposes
Рютте прибыл в Киев. Генсек поддержал санкции. | rutte | поддержал | indirect | supports
Зеленский обвинил Москву в срыве перемирия. | selenskyj | обвинил | indirect | asserts
Захарова упрекнула ЕС в нежелании перемирия. | sacharowa | упрекнула | indirect | asserts
Лавров предупредил, что санкции обернутся кризисом. | lawrow | предупредил | indirect | opposes
Песков пригрозил ответными мерами на санкции. | peskow | пригрозил | indirect | opposes
Захарова возмутилась новыми санкциями. | sacharowa | возмутилась | indirect | opposes
Захарова высмеяла санкции. | sacharowa | высмеяла | indirect | opposes
Макрон поприветствовал перемирие. | macron | поприветствовал | indirect | supports
Мерц не сомневается в санкциях. | merz | сомневается | indirect | supports
Песков выразил сожаление из-за санкций. | peskow | выразил | indirect | opposes
Захарова посоветовала Европе отказаться от санкций. | sacharowa | посоветовала | indirect | opposes
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
