import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../lib/rows';
import { wordStarts } from '../../../lib/text/words';
import { lexiconOf, person } from './sample';

/** What is found of one name of the kind in a text. */
function found(text: string, alias: string, lang: string, kind: EntityKind = 'org'): readonly string[] {
  const entities = [person('one', { kind, aliases: [{ text: alias, lang }] })];
  const hits = lexiconOf({ entities }).names(text, wordStarts(text));
  return hits.map(({ start, end }) => text.slice(start, end));
}

describe('a body whose name has capitals in Ukrainian or Russian', () => {
  it.each([
    ['ru', 'Верховная Рада', 'Верховная рада'],
    ['ru', 'Верховная Рада', 'Верховной рады'],
    ['ru', 'Верховная Рада', 'ВЕРХОВНАЯ РАДА'],
    ['ru', 'Европейский Союз', 'Европейского союза'],
    ['ru', 'Государственная Дума', 'Государственной думе'],
    ['ru', 'Совет Федерации', 'Совете федерации'],
    ['ru', 'Белый Дом', 'Белый дом'],
    ['uk', 'Верховна Рада', 'Верховної ради'],
    ['uk', 'Європейський Союз', 'Європейському союзі'],
    ['uk', 'Кабінет Міністрів', 'Кабінет міністрів'],
    ['uk', 'Рада Безпеки', 'Раду безпеки'],
    ['uk', 'Генеральний Штаб', 'Генерального штабу'],
    ['uk', 'Державна Прикордонна Служба', 'Державна прикордонна служба'],
  ])('%s: %s is also found as %s', (lang, alias, written) => {
    expect(found(`— ${written}.`, alias, lang)).toEqual([written]);
  });

  it.each([
    ['ru', 'Верховная Рада', 'верховная рада'],
    ['ru', 'Верховная Рада', 'верховная Рада'],
    ['uk', 'Рада Безпеки', 'рада безпеки'],
    ['uk', 'Генеральний Штаб', 'генеральний Штаб'],
  ])('%s: %s still begins with a capital, so not %s', (lang, alias, written) => {
    expect(found(`— ${written}.`, alias, lang)).toEqual([]);
  });
});

describe('other names keep the capitals of all their words', () => {
  it.each([
    ['ru', 'person', 'Вера Любовь', 'Вера любовь'],
    ['ru', 'place', 'Белая Церковь', 'Белая церковь'],
    ['uk', 'place', 'Біла Церква', 'Біла церква'],
    ['uk', 'event', 'Перша Світова', 'Перша світова'],
    ['uk', 'person', 'Надія Савченко', 'Надія савченко'],
    ['de', 'org', 'Die Linke', 'Die linke'],
    ['en', 'org', 'The Times', 'The times'],
    ['fr', 'org', 'Le Monde', 'Le monde'],
    ['es', 'org', 'El País', 'El país'],
    ['it', 'org', 'La Stampa', 'La stampa'],
    ['pl', 'org', 'Nowa Nadzieja', 'Nowa nadzieja'],
    ['cs', 'org', 'Naše Země', 'Naše země'],
    ['mul', 'org', 'Новое Время', 'Новое время'],
  ] as const)('%s, %s: %s is not found in %s', (lang, kind, alias, written) => {
    expect(found(written, alias, lang, kind)).toEqual([]);
    expect(found(alias, alias, lang, kind)).toEqual([alias]);
  });

  it('and so does a body whose letters are told exactly', () => {
    const aliases = [{ text: 'Голос Народу', lang: 'uk', case: 'exact' as const }];
    const text = 'Голос народу, Голос Народу';
    const hits = lexiconOf({ entities: [person('one', { kind: 'org', aliases })] }).names(text, wordStarts(text));
    expect(hits.map(({ start }) => start)).toEqual([14]);
  });
});
