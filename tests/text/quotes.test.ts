import { describe, expect, it } from 'vitest';
import { quotations } from '../../lib/text/quotes';
import { expectLinear } from '../linear';

const quoted = (...blocks: string[]) =>
  quotations(blocks).map((spans, index) => spans.map(({ start, end }) => blocks[index]?.slice(start, end)));

describe('quotations', () => {
  it.each([
    ['„Ja“, sagte er.', ['„Ja“']],
    ['„Ja”, sagte er.', ['„Ja”']],
    ['"Ja", sagte er, "aber nein".', ['"Ja"', '"aber nein"']],
    ['»Ja«, sagte er.', ['»Ja«']],
    ['« Oui », a-t-il dit.', ['« Oui »']],
    ['«Да», — сказал он.', ['«Да»']],
    ['“Yes,” he said. “No.”', ['“Yes,”', '“No.”']],
    ["He called it 'a trap' again, the Russians' plan.", ["'a trap'"]],
    ["It doesn't matter.", []],
    ['Так считает посол."Мы ждём ответа", - сказал он.', ['"Мы ждём ответа"']],
    ['Кто решил?“Совет решил”, - сказал он.', ['“Совет решил”']],
    ['Er sprach von einer „Operation“ und "Zielen".', ['„Operation“', '"Zielen"']],
    ['Zuerst ein Satz. Das ist eine Falle", sagte er.', ['Das ist eine Falle"']],
    ['Das ist die "große" Falle", sagte er.', ['Das ist die "große" Falle"']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  it('runs over blocks to the closing mark', () => {
    expect(quoted('Er sagte: „Erstens nein.', 'Zweitens auch nicht.', 'Drittens nie“, so weit er.')).toEqual([
      ['„Erstens nein.'],
      ['Zweitens auch nicht.'],
      ['Drittens nie“'],
    ]);
  });

  it('runs to the end of a block when the next one opens again', () => {
    expect(quoted('He said: “First. Second.', '“Third.”')).toEqual([['“First. Second.'], ['“Third.”']]);
  });

  it('ends with its sentence when nothing closes it', () => {
    expect(quoted('Er sagte: „Nein. Dann ging er.', 'Es regnete.')).toEqual([['„Nein.'], []]);
  });

  it('stays linear where marks never open', () => {
    expectLinear((text) => void quotations([text]), 'wort" ', 120_000);
  });
});
