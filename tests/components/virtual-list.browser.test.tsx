import { describe, expect, it } from 'vitest';
import { ListPane } from '../../components/options/ListPane';
import { RowLink } from '../../components/options/RowLink';
import { VirtualList } from '../../components/options/VirtualList';
import { nothing, show } from './options-page';

const selection = { isSelected: false, label: 'auswählen', onSelect: nothing };

/** A list of thousands in a window of some ten rows. */
const list = (more: { readonly name?: string; readonly isSelecting?: boolean; readonly isRead?: boolean } = {}) => {
  const { name = 'alle', isSelecting = false, isRead = true } = more;
  return (
    <div style={{ display: 'grid', height: '600px' }}>
      <ListPane
        title="Namen"
        searchLabel="Suchen"
        query=""
        onQuery={nothing}
        filterLabel="Art"
        filters={[]}
        filter=""
        onFilter={nothing}
        status=""
      >
        <VirtualList
          label="Namen"
          name={name}
          count={5000}
          rowHeight={59}
          row={(index, isStop) =>
            isRead ? (
              <RowLink
                href={`#${index}`}
                label={`Zeile ${index}`}
                detail="steht da"
                tag="Person"
                isCurrent={false}
                isStop={isStop}
                selection={isSelecting ? selection : undefined}
              />
            ) : (
              <span class="row" />
            )
          }
        />
      </ListPane>
    </div>
  );
};

const focused = () => document.activeElement?.closest('[data-index]')?.getAttribute('data-index') ?? null;
const onRow = (index: number) => expect.poll(() => focused()).toBe(String(index));
const stops = () => document.querySelectorAll('.virtual-list [tabindex="0"]');

function press(...keys: readonly string[]): void {
  for (const key of keys)
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Shows a list and goes into it, as a reader does from its search field. */
async function enter(part = list()): Promise<void> {
  show(part);
  await expect.poll(() => stops().length).toBeGreaterThan(0);
  document.querySelector<HTMLElement>('input[type="search"]')?.focus();
  press('ArrowDown');
  await onRow(0);
}

describe('a list of thousands', () => {
  it('is one stop of Tab, wherever the reader is in it', async () => {
    await enter();
    expect(stops()).toHaveLength(1);
    press('ArrowDown');
    await onRow(1);
    expect([...stops()]).toEqual([document.activeElement]);
  });

  it.each([
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 1],
    [['ArrowUp'], 0],
    [['End'], 4999],
    [['End', 'ArrowUp'], 4998],
    [['End', 'ArrowDown'], 4999],
    [['End', 'Home'], 0],
  ])('is gone through by keys: %j leads to row %i', async (keys, to) => {
    await enter();
    press(...keys);
    await onRow(to);
    const row = document.activeElement?.getBoundingClientRect();
    const frame = document.querySelector('.virtual-list')?.getBoundingClientRect();
    await expect.poll(() => (row?.bottom ?? 0) <= (frame?.bottom ?? 0) + 1).toBe(true);
  });

  it('goes on by about what is in view with Page Down, and back with Page Up', async () => {
    await enter();
    press('PageDown');
    await expect.poll(() => Number(focused())).toBeGreaterThan(3);
    expect(Number(focused())).toBeLessThan(20);
    press('PageUp');
    await onRow(0);
  });

  it('leaves keys that are held with others to the browser', async () => {
    await enter();
    const event = new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(focused()).toBe('0');
  });

  it('gives the focus to a row that had first to be read', async () => {
    await enter();
    press('End');
    show(list({ isRead: false }));
    await expect.poll(() => focused()).toBeNull();
    show(list());
    await onRow(4999);
  });

  it('stays in its column: from box to box while rows are selected', async () => {
    await enter(list({ isSelecting: true }));
    expect(document.activeElement?.matches('input[type="checkbox"]')).toBe(true);
    press('ArrowDown');
    await onRow(1);
    expect(document.activeElement?.matches('input[type="checkbox"]')).toBe(true);
  });

  it('begins at its first row when it is another one', async () => {
    await enter();
    press('End');
    await onRow(4999);
    show(list({ name: 'gefiltert' }));
    await expect.poll(() => document.querySelector('.virtual-list')?.scrollTop).toBe(0);
    await expect.poll(() => stops()[0]?.textContent).toContain('Zeile 0');
  });

  it('has its stop at the first row in view where the last one was scrolled away', async () => {
    await enter();
    (document.activeElement as HTMLElement).blur();
    document.querySelector('.virtual-list')?.scrollTo(0, 59 * 2000);
    await expect.poll(() => stops()[0]?.textContent).toMatch(/Zeile (1999|2000)/);
  });
});
