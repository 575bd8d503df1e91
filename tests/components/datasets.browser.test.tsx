import { describe, expect, it, vi } from 'vitest';
import { DatasetCard, type DatasetCardProps } from '../../components/options/DatasetCard';
import { axeFindsNothing, button, nothing, press, show, t } from './options-page';

const card = (more: Partial<DatasetCardProps> = {}) => (
  <DatasetCard
    key="card"
    title="Krieg"
    author="Muster"
    license="CC0-1.0"
    revision="3"
    rows={1204}
    size="etwa 2 MB"
    enabled={true}
    isMine={false}
    t={t}
    onEnable={nothing}
    onExport={nothing}
    onDelete={nothing}
    onEarlier={undefined}
    onLater={nothing}
    {...more}
  />
);

describe('the card of a dataset', () => {
  it('says who wrote it, under which licence, which version, how many rows, how large', () => {
    show(card());
    expect(document.querySelector('.facts-line')?.textContent).toBe(
      '1.204 Zeilen · etwa 2 MB · Von Muster · Lizenz: CC0-1.0 · Fassung 3',
    );
  });

  it('has of the reader’s own dataset no licence, and nothing to delete or to move it', () => {
    show(card({ isMine: true }));
    expect(document.querySelector('.facts-line')?.textContent).toBe('1.204 Zeilen · etwa 2 MB');
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Exportieren']);
  });

  it('is moved by its arrows, and one that has nowhere to go keeps the focus and does nothing', async () => {
    const onLater = vi.fn();
    show(card({ onLater }));
    await press(t('later', { title: 'Krieg' }));
    expect(onLater).toHaveBeenCalledOnce();
    const up = button(t('earlier', { title: 'Krieg' }));
    up.focus();
    await press(t('earlier', { title: 'Krieg' }));
    expect(up.ariaDisabled).toBe('true');
    expect(document.activeElement).toBe(up);
  });

  it('is put out of use and deleted by a press each', async () => {
    const [onEnable, onDelete] = [vi.fn(), vi.fn()];
    show(card({ onEnable, onDelete }));
    document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await press('Löschen');
    expect([onEnable.mock.calls, onDelete.mock.calls.length]).toEqual([[[false]], 1]);
  });
});

axeFindsNothing([
  ['the card of a dataset', card()],
  ['the card of the reader’s own dataset', card({ isMine: true })],
]);
