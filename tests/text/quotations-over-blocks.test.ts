import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../lib/text/quotes';

// Blocks are separated by ¶; every quotation stands between ⟦ and ⟧, which are taken out before it is read.
const pages = `
Er sagte: ⟦„Nein.“⟧ ¶ Dann ging er. ¶ ⟦„Ja.“⟧
⟦„Wir warten.⟧ ¶ ⟦Wir haben Zeit.⟧ ¶ ⟦Wir gehen nicht.“⟧ Dann ging er.
⟦“We wait.⟧ ¶ ⟦“We have time.⟧ ¶ ⟦“We stay.”⟧ He left.
⟦« Nous attendons.⟧ ¶ ⟦« Nous avons le temps. »⟧ Il partit.
⟦«Мы ждём.⟧ ¶ ⟦Мы не уйдём»⟧, — сказал он.
⟦«Ми чекаємо.⟧ ¶ ⟦Ми не підемо»⟧, — сказав він.
⟦„Czekamy.⟧ ¶ ⟦Nie odejdziemy”⟧ – powiedział.
Er sagte: ⟦„Nein.⟧ Und ging. ¶ Es regnete. ¶ ⟦„Ja“⟧, sagte sie.
⟦„Erstens.⟧ ¶ ⟦„Zweitens.“⟧
⟦„Nein“⟧, sagte er, ⟦„nie“⟧. ¶ ⟦„Doch“⟧, sagte sie.
Ohne Anführung. ¶ Auch hier nicht.
⟦„Eins“⟧ ¶ ¶ ⟦„Zwei“⟧
`;

describe('quotations over the blocks of a page', () => {
  it.each(pages.trim().split('\n'))('%s', (marked) => {
    const blocks = marked.split(' ¶ ').map((block) => block.trim());
    const texts = blocks.map((block) => block.replace(/[⟦⟧]/g, ''));
    const expected = blocks.map((block) => [...block.matchAll(/⟦(.*?)⟧/gu)].map(([, words]) => words));
    const found = quotations(texts).map((spans, at) => spans.map(({ start, end }) => texts[at]?.slice(start, end)));
    expect(found).toEqual(expected);
  });
});

// What is quoted in one block of each language, with marks of every kind and what looks like them.
const blocks = `
⟦„Nein!“⟧, rief er, ⟦„niemals!“⟧
Der Begriff ⟦„Spezialoperation“⟧ (⟦„SVO“⟧) ist verboten.
Er las ⟦„Krieg und Frieden“⟧; sie ⟦„Anna Karenina“⟧.
Im 19. Jh. war’s so, heut’ ist’s anders.
Hans’ Buch und Max’ Auto.
⟦»Er sagte ›nein‹ und ging«⟧, sagte sie.
Ein 5'-Brett und 27"-Schirme.
⟦“It’s not ‘peace’, it’s surrender,”⟧ he said.
The ’90s and the ’80s were quiet.
The boys’ and the girls’ school.
⟦“No!”⟧ — ⟦“Yes!”⟧
He said, ⟦“I’m done.”⟧
Rock ’n’ roll isn’t dead.
⟦"I am, and you're not,"⟧ he said.
⟦« C’est l’accord d’aujourd’hui »⟧, dit-il.
L'opération dite ⟦«spéciale»⟧ continue.
Газета ⟦«Коммерсантъ»⟧ и журнал ⟦«Огонёк»⟧.
⟦«Это „война“, а не „операция“»⟧, — сказал он.
Газета ⟦„День“⟧ і сайт ⟦«Бабель»⟧.
П'ять об'єктів, пам'ять, м'яч.
⟦„To «pokój», nie wojna”⟧ – powiedział.
⟦„To je ‚mír‘, ne válka,“⟧ řekl.
⟦«È “pace”, non guerra»⟧, ha detto.
⟦«Es “paz”, no guerra»⟧, dijo.
`;

describe('quotations beside what looks like one', () => {
  it.each(blocks.trim().split('\n'))('%s', (marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const [spans = []] = quotations([text]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      [...marked.matchAll(/⟦(.*?)⟧/gu)].map(([, words]) => words),
    );
  });
});

describe('quotations of any text', () => {
  const unit = fc.constantFrom('a', 'B', ' ', '.', '„', '“', '”', '"', '«', '»', "'", '’', '‘', ',', '\n');

  it('lie in their block, in order, and none is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 30 }), { maxLength: 6 }), (texts) => {
        const found = quotations(texts);
        expect(found).toHaveLength(texts.length);
        for (const [at, spans] of found.entries()) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(texts[at]?.length ?? 0);
            last = end;
          }
        }
      }),
    );
  });

  it('are none where no mark stands', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '.', '-', 'ж') })), (texts) => {
        expect(quotations(texts).flat()).toEqual([]);
      }),
    );
  });
});
