import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { BulkBar, type BulkBarProps } from '../../components/options/BulkBar';
import { FilterPanel } from '../../components/options/FilterPanel';
import { ListPane } from '../../components/options/ListPane';
import { RowLink } from '../../components/options/RowLink';
import { axeFindsNothing, button, nothing, press, settled, show, t, write } from './options-page';

const bulk = (more: Partial<BulkBarProps>) => (
  <BulkBar
    count={2}
    found={1204}
    t={t}
    topics={[{ value: 'nato', label: 'NATO' }]}
    canTag={true}
    formats={['ndjson', 'csv']}
    onAll={nothing}
    onNone={nothing}
    onDelete={nothing}
    onMove={nothing}
    onTag={nothing}
    onExport={nothing}
    onMerge={nothing}
    onDone={nothing}
    {...more}
  />
);

describe('rows that are selected', () => {
  it('are moved, tagged and exported as the reader says', async () => {
    const [onMove, onTag, onExport] = [vi.fn(), vi.fn(), vi.fn()];
    show(bulk({ onMove, onTag, onExport }));
    expect(button('Verschieben').disabled).toBe(true);
    await write(t('moveTo'), 'nato');
    await press('Verschieben');
    await write(t('tags'), ' geprueft ');
    await press('Schlagwort setzen');
    await press('Exportieren: csv');
    expect([onMove.mock.calls, onTag.mock.calls, onExport.mock.calls]).toEqual([[['nato']], [['geprueft']], [['csv']]]);
  });

  it('can be none: then nothing can be done but to select all that was found', () => {
    show(bulk({ count: 0, onMerge: undefined }));
    const open = [...document.querySelectorAll('button')].filter(({ disabled }) => !disabled);
    expect(open.map(({ textContent }) => textContent)).toEqual(['Alle 1.204 Treffer auswählen', 'Fertig']);
  });

  it('are told apart from the press that opens a row, and a range by the shift key', async () => {
    const onSelect = vi.fn();
    const selection = { isSelected: false, label: 'Otto auswählen', onSelect };
    show(<RowLink href="#/x" label="Otto" detail="" tag="" isCurrent={false} isStop={true} selection={selection} />);
    const box = document.querySelector('input');
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    expect(onSelect).toHaveBeenLastCalledWith(true, true);
    const byKey = (shiftKey: boolean) => {
      box?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', shiftKey, bubbles: true }));
      box?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return onSelect.mock.lastCall?.[1];
    };
    expect([byKey(true), byKey(false)]).toEqual([true, false]);
    byKey(true);
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(onSelect.mock.lastCall?.[1]).toBe(false);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#/x');
    await settled();
  });
});

const parts: readonly (readonly [string, ComponentChildren])[] = [
  ['the bar of selected rows', bulk({})],
  [
    'a list with filters and boxes',
    <ListPane
      key="list"
      title="Positionen"
      searchLabel="Suchen"
      query=""
      onQuery={nothing}
      filterLabel="Art"
      filters={[{ value: 'all', label: 'Alle' }]}
      filter="all"
      onFilter={nothing}
      status="1 Position"
      panel={
        <FilterPanel
          type="position"
          values={{ topic: 'nato' }}
          active={1}
          datasets={[{ value: 'mine', label: 'Meine Daten' }]}
          topics={[{ value: 'nato', label: 'NATO' }]}
          languages={[{ value: 'de', label: 'Deutsch' }]}
          orders={[{ value: 'label', label: 'nach Namen' }]}
          order="label"
          holder=""
          findHolders={() => Promise.resolve([])}
          t={t}
          onFilter={nothing}
          onClear={nothing}
        />
      }
    >
      <RowLink
        href="#"
        label="Otto"
        detail="sagt etwas"
        tag="mein"
        isCurrent={true}
        isStop={true}
        selection={{ isSelected: true, label: 'Otto auswählen', onSelect: nothing }}
      />
    </ListPane>,
  ],
];

axeFindsNothing(parts);
