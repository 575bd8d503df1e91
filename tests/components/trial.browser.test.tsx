import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { FindingList } from '../../components/options/FindingList';
import { MarkedText } from '../../components/options/MarkedText';
import { TryForm } from '../../components/options/TryForm';
import { axeFindsNothing, nothing, settled, show, t } from './options-page';

describe('a marked text', () => {
  it('draws a name within a statement with both', () => {
    const marks = [
      { block: 0, start: 0, end: 9, kind: 'statement', title: 'said' },
      { block: 0, start: 3, end: 6, kind: 'mention', title: 'who' },
    ] as const;
    show(<MarkedText blocks={['ab cde fg hi']} marks={marks} />);
    expect([...document.querySelectorAll('.marked-text p > span')].map((one) => one.innerHTML)).toEqual([
      '<span class="statement">ab </span>',
      '<span class="mention"><span class="statement">cde</span></span>',
      '<span class="statement"> fg</span>',
    ]);
    expect(document.querySelector('.marked-text')?.textContent).toBe('ab cde fg hi');
  });
});

describe('a marked text that opens cards', () => {
  it('has one stop of the keyboard for each mark, and opens the name within a statement', async () => {
    const [statement, name] = [vi.fn(), vi.fn()];
    const marks = [
      { block: 0, start: 0, end: 9, kind: 'statement', title: 's', opens: { href: '#s', open: statement } },
      { block: 0, start: 3, end: 6, kind: 'mention', title: 'n', opens: { href: '#n', open: name } },
    ] as const;
    show(<MarkedText blocks={['ab cde fg hi']} marks={marks} />);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a.opens')];
    expect(links.map((link) => [link.textContent, link.tabIndex])).toEqual([
      ['ab ', 0],
      ['cde', 0],
      [' fg', -1],
    ]);
    links[1]?.click();
    links[2]?.click();
    expect([name.mock.calls.length, statement.mock.calls.length]).toEqual([1, 1]);
    await settled();
  });
});

const parts: readonly (readonly [string, ComponentChildren])[] = [
  [
    'trying it',
    <TryForm key="try" initial={{ text: '', lang: '', date: '' }} sample="x" languages={['de']} t={t} onRun={nothing}>
      <FindingList
        title="Namen"
        lines={[{ key: '1', text: 'Erika', detail: 'Person', href: '#', why: [{ rule: 'full', detail: 'Erika' }] }]}
        t={t}
        whyOf={({ rule }) => rule}
      />
    </TryForm>,
  ],
];

axeFindsNothing(parts);
