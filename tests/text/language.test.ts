import { describe, expect, it } from 'vitest';
import { baseLanguage, blockLanguage, pageLanguage } from '../../lib/text/language';

const texts = {
  de: 'Die Abgeordneten wollen am Abend noch einmal über den Vorschlag sprechen, weil sie ihn für zu ungenau halten.',
  en: 'The members want to talk about the proposal once more in the evening, because they think it is not clear.',
  uk: 'Увечері депутати хочуть ще раз обговорити пропозицію, тому що вона здається їм неточною, і це їх непокоїть.',
  ru: 'Вечером депутаты хотят ещё раз обсудить предложение, потому что оно кажется им неточным, и это их беспокоит.',
  fr: 'Les députés veulent encore parler de la proposition ce soir, parce qu’ils la trouvent trop vague pour être votée.',
  pl: 'Posłowie chcą jeszcze raz porozmawiać o wniosku wieczorem, ponieważ uważają, że jest zbyt niejasny.',
  cs: 'Poslanci chtějí o návrhu večer ještě jednou mluvit, protože se jim zdá, že je příliš nejasný a že to není dobré.',
  it: 'I deputati vogliono parlare ancora una volta della proposta questa sera, perché la trovano troppo vaga.',
  es: 'Los diputados quieren hablar una vez más de la propuesta esta noche, porque les parece demasiado vaga.',
} as const;

describe('the language of a page', () => {
  it.each(Object.entries(texts))('is detected: %s', (lang, text) => {
    expect(pageLanguage(undefined, [{ text }])).toBe(lang);
  });

  it.each([
    ['ar', 'يريد النواب أن يناقشوا الاقتراح مرة أخرى في المساء لأنهم يرونه غامضا.'],
    ['be', 'Увечары дэпутаты хочуць яшчэ раз паўтарыць абмеркаванне, бо прапанова здаецца ім недакладнай.'],
    ['hi', 'सांसद शाम को प्रस्ताव पर एक बार फिर बात करना चाहते हैं क्योंकि वह उन्हें अस्पष्ट लगता है।'],
    ['tr', 'Milletvekilleri öneriyi akşam bir kez daha görüşmek istiyor, çünkü onu çok belirsiz buluyorlar.'],
  ])('is told where we have no words of it: %s', (lang, text) => {
    expect(pageLanguage(undefined, [{ text }])).toBe(lang);
  });

  it('is what the page says, unless its letters contradict', () => {
    expect(pageLanguage('de-AT', [{ text: texts.de }])).toBe('de');
    expect(pageLanguage('nl', [{ text: texts.de }])).toBe('nl');
    expect(pageLanguage('en', [{ text: texts.uk }])).toBe('uk');
    expect(pageLanguage('ru', [{ text: texts.uk }])).toBe('uk');
    expect(pageLanguage('uk', [{ text: texts.en }])).toBe('en');
  });

  it('is unknown where there is nothing to read', () => {
    expect(pageLanguage(undefined, [])).toBe('und');
    expect(pageLanguage(undefined, [{ text: '12.05. 18:30' }])).toBe('und');
  });
});

describe('the language of a block', () => {
  it.each(Object.entries(texts))('is its own on a page of another language: %s', (lang, text) => {
    expect(blockLanguage({ text }, lang === 'de' ? 'en' : 'de')).toBe(lang);
  });

  it('stays the page’s where words could be of several', () => {
    expect(blockLanguage({ text: 'Volodymyr Zelenskyy, New York' }, 'de')).toBe('de');
    expect(blockLanguage({ text: 'Путин и Трамп' }, 'uk')).toBe('uk');
    expect(blockLanguage({ text: '“No comment”, sagte er am Abend in Berlin und ging.' }, 'de')).toBe('de');
  });

  it('trusts what the block says of itself', () => {
    expect(blockLanguage({ text: 'Nein.', lang: 'de-CH' }, 'fr')).toBe('de');
  });
});

describe('tags', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_de', 'de'],
    ['zh-Hant', 'zh'],
    ['', undefined],
    ['und', undefined],
    ['english', undefined],
  ])('%j is %j', (tag, base) => expect(baseLanguage(tag)).toBe(base));
});
