import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { EntityCardView } from '../../components/card/EntityCardView';
import { MarkList } from '../../components/card/MarkList';
import { Notice } from '../../components/card/Notice';
import { StatementCardView } from '../../components/card/StatementCardView';
import { button, context, draw } from './cards-page';
import { sampleEntity, sampleStatement } from './sample-cards';

describe.each(['light', 'dark'])('every card on a %s ground', (theme) => {
  it.each([
    ['a statement', <StatementCardView card={sampleStatement} context={context()} />],
    [
      'a name',
      <EntityCardView
        card={sampleEntity}
        context={context({ places: { index: 2, count: 7, onPrevious: vi.fn(), onNext: vi.fn() } })}
      />,
    ],
    [
      'the list of marks',
      <MarkList
        context={context()}
        names={[{ key: 'a', text: 'Boris', count: 3 }]}
        statements={[{ key: 'b', text: 'Er kam.', count: null }]}
        onGo={vi.fn()}
      />,
    ],
    ['a notice', <Notice context={context()} text="Fort." onUndo={vi.fn()} />],
  ])('%s has nothing that axe objects to', async (_, card) => {
    const layer = draw(card, theme);
    for (const details of layer.querySelectorAll('details')) details.open = true;
    button(layer, 'Why is this marked?')?.click();
    layer.querySelector<HTMLElement>('.date')?.click();
    await vi.waitFor(() => expect(layer.querySelector('.card')).not.toBeNull(), { timeout: 60_000 });
    const { violations } = await axe.run(layer, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
