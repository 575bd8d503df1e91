import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

const who = (text: string, lang: string, title = '') => statementsOf(text, lang, title).map((found) => found.who);

const body = {
  de: 'Wir arbeiten für den Frieden. Wir fordern eine Waffenruhe. Unsere Partner helfen uns, und ich danke ihnen. Ich weiß, dass wir es schaffen. Wir geben unsere Städte nicht auf.',
  en: 'We work for peace. We demand a ceasefire. Our partners help us and I thank them. I know that we will make it. We do not give up our cities.',
  fr: "Nous travaillons pour la paix. Nous exigeons un cessez-le-feu. Nos partenaires nous aident et je les remercie. Je sais que nous y arriverons. Nous n'abandonnons pas nos villes.",
  ru: 'Мы работаем для мира. Мы требуем перемирия. Наши партнеры помогают нам, и я благодарю их. Я знаю, что мы справимся. Мы не сдаем наши города.',
  uk: "Ми працюємо для миру. Ми вимагаємо перемир'я. Наші партнери допомагають нам, і я дякую їм. Я знаю, що ми впораємося. Ми не здаємо наші міста.",
};

describe('addresses in the first person', () => {
  it.each([
    ['uk', `Дорогі українці!\n${body.uk}\nСлава Україні!`],
    ['ru', `Дорогие украинцы!\n${body.ru}`],
    ['en', `Fellow Ukrainians!\n${body.en}\nGlory to Ukraine!`],
    ['de', `Liebe Ukrainerinnen und Ukrainer!\n${body.de}`],
    ['fr', `Chers Ukrainiens !\n${body.fr}`],
  ])('%s: a greeting tells the office that speaks', (lang, text) => {
    expect(who(text, lang)).toEqual(['selenskyj']);
  });

  it.each([
    ['uk', 'Промова Макрона', body.uk],
    ['en', 'Speech by Emmanuel Macron', body.en],
    ['de', 'Die Rede von Macron im Wortlaut', body.de],
    ['ru', 'Выступление Макрона', body.ru],
    ['fr', 'Discours de Macron', body.fr],
  ])('%s: a title tells whose speech it is', (lang, title, text) => {
    expect(who(text, lang, title)).toEqual(['macron']);
  });

  it('leaves the speaker open where nothing tells it, also when the title names somebody else', () => {
    expect(who(body.uk, 'uk', 'Путін програє')).toEqual([null]);
  });

  it('is no address when it is quoted', () => {
    expect(who(`Das Büro teilte einen Text mit.\n„${body.de}“`, 'de', 'Rede von Macron')).not.toContain('macron');
  });
});

describe('interviews', () => {
  it.each([
    ['en', 'Q: Do you want a ceasefire?\nA: We want a ceasefire now.\nQ: And sanctions?\nA: I support the sanctions.'],
    [
      'de',
      'Frage: Wollen Sie eine Waffenruhe?\nAntwort: Wir fordern eine Waffenruhe.\nFrage: Und Sanktionen?\nAntwort: Ich unterstütze die Sanktionen.',
    ],
    [
      'ru',
      'Вопрос: Вы хотите перемирия?\nОтвет: Мы требуем перемирия.\nВопрос: А санкции?\nОтвет: Я поддерживаю санкции.',
    ],
    [
      'uk',
      "Питання: Ви хочете перемир'я?\nВідповідь: Ми вимагаємо перемир'я.\nПитання: А санкції?\nВідповідь: Я підтримую санкції.",
    ],
    [
      'fr',
      'Q : Voulez-vous un cessez-le-feu ?\nR : Nous exigeons un cessez-le-feu.\nQ : Et les sanctions ?\nR : Je soutiens les sanctions.',
    ],
  ])('%s: labels tell questions from the guest’s answers', (lang, text) => {
    expect(who(text, lang, 'Interview: Macron')).toEqual(['macron', 'macron']);
  });

  it('knows the guest by the name before the colon, over several paragraphs; an answer goes on with what was asked', () => {
    const text =
      'Zeitung: Wollen Sie eine Waffenruhe?\nBaerbock: Wir fordern eine Waffenruhe.\nDie Sanktionen müssen bleiben.\nZeitung: Was noch?\nBaerbock: Mehr nicht.';
    expect(who(text, 'de')).toEqual(['baerbock', 'baerbock', 'baerbock']);
  });

  it('knows questions that stand alone', () => {
    const text =
      'Do you want a ceasefire?\nI want a ceasefire, and we work for it.\nWhat about sanctions?\nWe support the sanctions, and I say so.\nWill it be enough?\nI hope so. We do all we can.';
    expect(who(text, 'en', 'Macron in conversation')).toEqual(['macron', 'macron', 'macron', 'macron']);
  });

  it('gives quotations without a source to the guest of a portrait', () => {
    const text =
      'I met him in his office.\n“We need a ceasefire, and we need it now, this week and not in a year.”\nHe pours tea.\n“The sanctions work, and they will work better when all of us keep to them.”';
    expect(who(text, 'en', 'Macron: Why this must end')).toEqual(['macron', 'macron']);
  });
});
