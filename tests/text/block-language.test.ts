import { describe, expect, it } from 'vitest';
import { blockLanguage } from '../../lib/text/language';
import { rowsOf } from './stance/rows';

// The page's language, the block's, the block.
const blocks = `
de | de | Der Minister sagte am Abend, dass er nicht nach Kyjiw reisen werde.
de | en | The minister said in the evening that he would not travel to the city.
de | uk | Увечері міністр сказав, що він не поїде до міста і що його не чекають.
de | ru | Вечером министр сказал, что он не поедет в этот город и что его не ждут.
de | fr | Le ministre a dit dans la soirée qu’il ne serait pas dans la ville.
de | pl | Minister powiedział wieczorem, że nie pojedzie do miasta i że to jest jego decyzja.
de | it | Il ministro ha detto la sera che non sarebbe andato nella città con gli altri.
de | es | El ministro dijo por la noche que no iría a la ciudad con los otros.
en | de | „Wir werden das nicht tun, und sie wissen es auch“, sagte er.
en | en | “Wir schaffen das,” Merkel said, and the crowd was silent for a while.
en | en | Wolodymyr Selenskyj
en | en | 12:30
en | en | BREAKING
uk | uk | Президент подякував партнерам за допомогу
uk | ru | Это был его ответ: мы не будем это обсуждать, всё уже решено.
uk | en | This is what he said to the people who were there.
ru | uk | Це була його відповідь: ми її не обговорюємо, і крапка.
ru | ru | Об этом сообщил президент Владимир Зеленский
ru | ru | Киев, Харьков, Одесса
fr | fr | Oui.
fr | de | Das ist nicht der Plan, den wir mit ihnen und den anderen haben.
pl | pl | Donald Tusk w Kijowie
pl | uk | Він сказав, що її відповідь їх не здивує.
cs | cs | Ministr řekl, že se na tom nic nemění a že to tak zůstane.
`;

describe('the language of a block beside the page’s', () => {
  it.each(rowsOf(blocks))('on a page in %s it is %s: %s', (page = '', expected = '', text = '') => {
    expect(blockLanguage({ text }, page)).toBe(expected);
  });
});
