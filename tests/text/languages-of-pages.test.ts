import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/findings';
import { baseLanguage, blockLanguage, pageLanguage } from '../../lib/text/language';
import { rowsOf } from './stance/rows';

// Short pages of a few sentences that declare nothing.
const pages = `
de | Die Minister trafen sich am Abend in Brüssel. Sie sprachen über die Lage und über neue Hilfen für das Land.
de | Nach dem Angriff auf die Stadt gibt es keinen Strom mehr. Die Helfer sind noch immer im Einsatz.
en | The ministers met in Brussels in the evening. They spoke about the situation and new aid for the country.
en | There is no power in the city after the attack. The rescuers are still at work, officials said.
uk | Міністри зустрілися ввечері в Брюсселі. Вони говорили про ситуацію та нову допомогу для країни.
uk | Після удару в місті немає світла. Рятувальники ще працюють, повідомили в області.
ru | Министры встретились вечером в Брюсселе. Они говорили о положении и новой помощи для страны.
ru | После удара в городе нет света. Спасатели ещё работают, сообщили в области.
fr | Les ministres se sont réunis le soir à Bruxelles. Ils ont parlé de la situation et de nouvelles aides pour le pays.
fr | Il n'y a plus de courant dans la ville après l'attaque. Les secours sont encore sur place.
pl | Ministrowie spotkali się wieczorem w Brukseli. Rozmawiali o sytuacji i o nowej pomocy dla kraju.
pl | Po ataku w mieście nie ma prądu. Ratownicy nadal pracują, poinformowały władze.
cs | Ministři se sešli večer v Bruselu. Mluvili o situaci a o nové pomoci pro zemi, která ji potřebuje.
it | I ministri si sono incontrati la sera a Bruxelles. Hanno parlato della situazione e di nuovi aiuti per il paese.
es | Los ministros se reunieron por la noche en Bruselas. Hablaron de la situación y de nuevas ayudas para el país.
nl | De ministers kwamen in de avond bijeen in Brussel. Zij spraken over de situatie en over nieuwe hulp voor het land.
pt | Os ministros reuniram-se à noite em Bruxelas. Falaram da situação e de novas ajudas para o país, que não são poucas.
`;

// What the page declares, what it is, its text.
const declared = `
de | de | Ein kurzer Satz.
de-CH | de | Ein kurzer Satz.
EN-us | en | A short one.
en_GB | en | A short one.
uk-UA | uk | Коротке речення про погоду і місто.
ru | uk | Її сестра їхала до Києва, і її їхні діти чекали в ґанку.
uk | ru | Это было вчера вечером, и мы были там, где вы были.
de | ru | Это было вчера вечером, и мы были там, где вы были.
ru | en | This was yesterday evening, and we were where you had been.
uk | de | Das war gestern Abend, und wir waren dort, wo ihr auch gewesen seid.
und | en | The house was there, and the people of the town were in it with the others.
x-default | en | The house was there, and the people of the town were in it with the others.
fr | fr | 12 %
bg | bg | Министърът говори вчера за новата помощ, която страната ще получи.
sr | sr | Министар је јуче говорио о новој помоћи коју ће земља добити.
`;

describe('the language of a page', () => {
  it.each(rowsOf(pages))('is %s where it declares nothing: %s', (lang, text = '') => {
    expect(
      pageLanguage(
        undefined,
        text.split('. ').map((sentence) => ({ text: sentence })),
      ),
    ).toBe(lang);
  });

  it.each(rowsOf(declared))('that declares %s is %s: %s', (said, lang, text = '') => {
    expect(pageLanguage(said, [{ text }])).toBe(lang);
  });

  it('is declared by its first block where the page is silent', () => {
    const blocks: readonly Block[] = [{ text: 'Ein Satz.', lang: 'de' }, { text: 'Noch einer.' }];
    expect(pageLanguage(undefined, blocks)).toBe('de');
  });

  it('is read from its paragraphs, not from its menus', () => {
    const menu = ['Home', 'News', 'Sport', 'About us', 'Contact', 'Login'].map((text) => ({ text }));
    const text = 'Die Minister trafen sich am Abend und sprachen über die Lage, die sich nicht verbessert hat.';
    expect(pageLanguage(undefined, [...menu, { text }])).toBe('de');
  });
});

// The page's language, what the block declares of itself, its language, the block.
const blocks = `
de | - | de | Selenskyj
de | - | de | Putin: «Нет»
de | - | en | “We will not do that, and they know it as well as we do,” he said to the press.
de | en | en | Yes.
de | en | en | Read more
de | de-AT | de | Jänner
de | - | ru | Мы этого не будем делать, и вы это знаете.
de | - | uk | Ми цього не робитимемо, і всі її знають.
en | - | de | Das ist nicht die Antwort, die wir von ihnen erwartet haben.
en | - | fr | Ce n'est pas la réponse que nous avons dans les mains, et ils le savent.
en | - | es | No es la respuesta que se esperaba de los ministros, y ellos lo saben.
en | - | it | Non è la risposta che ci si aspettava dai ministri, e loro lo sanno che non è.
en | - | pl | To nie jest odpowiedź, na którą czekali, i oni o tym wiedzą, że nie jest.
en | - | en | Gazprom, Rosneft, Lukoil
en | - | en | Donetsk, Luhansk, Zaporizhzhia
uk | - | ru | Это было вчера, и мы были там, где вы.
uk | - | uk | Це було вчора
uk | - | uk | Київ, Харків
ru | - | ru | Москва, Петербург
ru | - | uk | Її сестра їхала до неї, а її діти вже спали.
fr | - | en | This is what they said to us when we were there, and it was not true.
fr | - | fr | Merci.
pl | - | en | This is what they said to us when we were there, and it was not true.
it | - | it | Ucraina
es | - | es | Ucrania
`;

describe('the language of a block', () => {
  it.each(rowsOf(blocks))('on a page in %s, declared %s, is %s: %s', (page = '', own = '', lang, text = '') => {
    expect(blockLanguage(own === '-' ? { text } : { text, lang: own }, page)).toBe(lang);
  });

  it('is told by its beginning, however long it is', () => {
    const text = `The ministers said that they were not there. ${'Die Lage ist ernst und nicht gut. '.repeat(100)}`;
    expect(blockLanguage({ text: text.slice(0, 45) + 'x '.repeat(400) }, 'de')).toBe('en');
  });
});

describe('a language tag', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['fr_FR.UTF-8', 'fr'],
    [' uk ', 'uk'],
    ['ukr', 'ukr'],
    ['zh-Hans-CN', 'zh'],
    ['mul', undefined],
    ['zxx', undefined],
    ['x', undefined],
    ['french', undefined],
    ['-', undefined],
    [undefined, undefined],
  ])('%j is %j', (tag, base) => expect(baseLanguage(tag)).toBe(base));
});
