import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EntityCardView } from '../../components/card/EntityCardView';
import { button, context, draw } from './cards-page';
import { sampleEntity } from './sample-cards';

describe('the card of a name', () => {
  it('says the office at the article’s date and the name in its own script', () => {
    const layer = draw(<EntityCardView card={sampleEntity} context={context({}, 'de')} />);
    expect(layer.querySelector('h2')?.textContent).toBe('Boris Beispiel Борис Байшпиль');
    expect(layer.querySelector('h2 [lang=ru]')).not.toBeNull();
    expect(layer.querySelector('.sub')?.textContent).toBe('Außenminister von Musterland, seit 2004');
  });

  it('leaves a description out that says no more than the office', () => {
    const said = (description: string) =>
      draw(<EntityCardView card={{ ...sampleEntity, description }} context={context({}, 'de')} />).querySelector(
        '.description',
      );
    expect(said('Außenminister Musterlands seit 2004')).toBeNull();
    expect(said('Außenminister Musterlands und Dichter')).not.toBeNull();
  });

  it('can be used by keyboard alone', async () => {
    const shared = context({ places: { index: 2, count: 7, onPrevious: vi.fn(), onNext: vi.fn() } });
    const layer = draw(<EntityCardView card={sampleEntity} context={shared} />);
    layer.querySelector<HTMLElement>('[role=dialog]')?.focus();
    const reached: string[] = [];
    for (let step = 0; step < 7; step++) {
      await userEvent.tab();
      reached.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    }
    expect(reached).toEqual([
      'Back',
      'Previous mention',
      'Next mention',
      'Keep open',
      'Close',
      'Musterland',
      expect.stringContaining('June 14, 2024'),
    ]);
    button(layer, 'Next mention')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(shared.places?.onNext).toHaveBeenCalledOnce();
    button(layer, 'Musterland')?.focus();
    await userEvent.keyboard(' ');
    expect(shared.actions.onEntity).toHaveBeenCalledWith('musterland');
    button(layer, 'Edit')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(shared.actions.onEdit).toHaveBeenCalledWith({ view: 'names', row: 'boris-beispiel' });
  });
});
