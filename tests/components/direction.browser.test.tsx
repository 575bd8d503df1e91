import { expect, it } from 'vitest';
import '../../components/pages.css';
import { PageIndexList } from '../../components/page-index/PageIndexList';
import { translator } from '../../lib/texts';
import { indexTexts } from '../../locales/index/languages';
import { draw } from './cards-page';

/** Turns the direction of all that follows, until the end of what is isolated. */
const turn = '\u2067';

/** Texts with such a character that share the box in which it holds with words that come after. */
function leaking(layer: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.includes(turn)) continue;
    let box = node.parentElement;
    while (box && !/isolate|plaintext/.test(getComputedStyle(box).unicodeBidi)) box = box.parentElement;
    const whole = box?.textContent ?? '';
    if (!whole.endsWith(node.nodeValue)) found.push(whole);
  }
  return found;
}

// The words of a page come as the page has them; those of a dataset are checked when they are imported.
it('words of a page that turn the direction of text turn no others in the index of the page', () => {
  const line = { index: 0, text: `${turn}Boris`, aside: `${turn}Musterstadt`, group: `${turn}Erika` } as const;
  const nothing = () => {};
  const layer = draw(
    <PageIndexList
      statements={[{ ...line, kind: 'statement' }]}
      names={[{ ...line, kind: 'mention' }]}
      unknown={[]}
      t={translator('de', indexTexts.de)}
      onJump={nothing}
      onAdd={nothing}
    />,
  );
  expect(layer.textContent).toContain(turn);
  expect(leaking(layer)).toEqual([]);
});
