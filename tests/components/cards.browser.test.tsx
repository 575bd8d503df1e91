import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CardActions, CardContext } from '../../components/card/actions';
import { EntityCardView } from '../../components/card/EntityCardView';
import { MarkList } from '../../components/card/MarkList';
import { Notice } from '../../components/card/Notice';
import { StatementCardView } from '../../components/card/StatementCardView';
import { cardStyles } from '../../components/card/styles';
import type { StatementCard } from '../../lib/cards';
import { translator } from '../../lib/texts';
import { pageTexts } from '../../locales/page/languages';
import { sampleEntity, sampleStatement } from './sample-cards';

const actions = () =>
  ({
    onClose: vi.fn(),
    onEntity: vi.fn(),
    onEdit: vi.fn(),
    onPin: vi.fn(),
    onBack: vi.fn(),
    onNotThis: vi.fn(),
    onHideHere: vi.fn(),
    onCite: vi.fn(),
  }) satisfies CardActions;

const context = (more: Partial<CardContext> = {}, lang: keyof typeof pageTexts = 'en'): CardContext => ({
  say: translator(lang, pageTexts[lang]),
  actions: actions(),
  date: '2025-10-07',
  site: 'beispiel.example',
  isPinned: false,
  places: null,
  ...more,
});

// Drawn in the page itself, where axe can look; the styles are the card's.
function draw(card: preact.ComponentChild, theme = 'light', width = 384) {
  document.head.insertAdjacentHTML('beforeend', `<style class="test">${cardStyles}</style>`);
  document.body.innerHTML = `<main><h1>Seite</h1><div class="layer" data-theme="${theme}" style="position:static;width:${width}px"></div></main>`;
  const layer = document.querySelector<HTMLElement>('.layer') as HTMLElement;
  render(card, layer);
  return layer;
}
const button = (layer: HTMLElement, name: string) =>
  [...layer.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);

afterEach(() => {
  document.body.innerHTML = '';
  for (const style of document.querySelectorAll('style.test')) style.remove();
});

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

describe('the card of a statement', () => {
  it('shows the newest three positions, and all when asked', async () => {
    const layer = draw(<StatementCardView card={sampleStatement} context={context()} />);
    expect(layer.querySelectorAll('.block .positions > li')).toHaveLength(3 + 1);
    button(layer, 'all 5')?.click();
    await vi.waitFor(() => expect(layer.querySelectorAll('.block .positions > li')).toHaveLength(5 + 1), {
      timeout: 60_000,
    });
  });

  it('opens the entry that a comparison rests on, with its words', async () => {
    const layer = draw(<StatementCardView card={sampleStatement} context={context()} />);
    expect(layer.querySelector('.change')?.textContent).toContain('then: under conditions; now: opposes');
    button(layer, 'Differs from March 18, 2025')?.click();
    await vi.waitFor(() => expect(layer.querySelector('[data-position=p2] blockquote')).not.toBeNull(), {
      timeout: 60_000,
    });
  });

  it('opens an entry from its dot, also one that is folded away', async () => {
    const layer = draw(<StatementCardView card={sampleStatement} context={context()} />);
    const dots = [...layer.querySelectorAll<HTMLElement>('.dot')];
    expect(dots.map((dot) => dot.getAttribute('aria-label'))).toEqual([
      'about 2022, under conditions: Gespräche ja, unter Bedingungen.',
      'May 2024, opposes: Eine Pause nütze nur der anderen Seite.',
      'June 14, 2024, opposes: Keine Waffenruhe ohne Abzug aus vier Regionen.',
      'March 18, 2025, under conditions: Bereit, wenn Waffenlieferungen und Mobilisierung ruhen.',
      'June 24, 2025, opposes: Erst die „Grundursachen“, dann eine Waffenruhe.',
      'December 2, 2025 (after this article), supports: Nun doch für eine Pause.',
    ]);
    dots[0]?.click();
    await vi.waitFor(() => expect(layer.querySelector('[data-position=p5] blockquote')).not.toBeNull(), {
      timeout: 60_000,
    });
  });

  it('draws later positions hollow, and to the right of the article', () => {
    const layer = draw(<StatementCardView card={sampleStatement} context={context()} />);
    const now = layer.querySelector('.now')?.getBoundingClientRect().left ?? 0;
    const dots = [...layer.querySelectorAll('.timeline li')];
    const later = dots.filter((dot) => dot.querySelector('.hollow'));
    expect(later).toHaveLength(1);
    for (const dot of dots) expect(dot.getBoundingClientRect().left + 12 > now).toBe(later.includes(dot));
  });

  it('shows what a dataset says as text, and links only addresses of the web', () => {
    const evil = '<img src=x onerror="document.title=\'evil\'">';
    const [first] = sampleStatement.prior;
    if (!first) throw new Error('expected a sample position, got none');
    const prior = [
      { ...first, statement: evil, source: { ...first.source, publisher: evil, url: 'javascript:alert(1)' } },
    ];
    const card: StatementCard = {
      ...sampleStatement,
      text: evil,
      claims: [],
      change: null,
      prior,
      later: [],
      others: [],
    };
    const layer = draw(<StatementCardView card={card} context={context()} />);
    expect(layer.querySelector('img')).toBeNull();
    expect(layer.querySelector('.position')?.textContent).toContain(evil);
    expect(layer.querySelectorAll('a')).toHaveLength(0);
  });

  it.each([
    ['the claim above, where one is stored', 'asserts', true, 'asserts this'],
    ['the claim above, where one is stored', 'denies', true, 'denies this'],
    ['the topic, where no claim is stored', 'asserts', false, 'asserts, on the topic: Waffenruhe'],
    ['what the topic proposes', 'supports', true, 'supports: eine sofortige Waffenruhe an der heutigen Front'],
  ] as const)('relates a stance to %s', (_, stance, hasClaim, expected) => {
    const { claims, ...rest } = sampleStatement;
    const card: StatementCard = { ...rest, stance, claims: hasClaim ? claims : [] };
    const layer = draw(<StatementCardView card={card} context={context()} />);
    expect(layer.querySelector('.holds')?.textContent).toBe(expected);
  });

  it('never puts a claim into the mouth of somebody who rejects it', () => {
    const claims = sampleStatement.claims.map((claim) => ({ ...claim, rejected: true as const }));
    const layer = draw(
      <StatementCardView card={{ ...sampleStatement, claims, stance: 'opposes' }} context={context()} />,
    );
    expect(layer.querySelector('h2')?.textContent).toBe(sampleStatement.text);
    expect(layer.querySelector('.against')?.textContent).toBe(`Contradicts: “${claims[0]?.text}”`);
  });

  it('quotes the page’s own words beside a stored claim, unless they are the same', () => {
    const layer = draw(<StatementCardView card={sampleStatement} context={context()} />);
    expect(layer.querySelector('.words')?.textContent).toBe(sampleStatement.text);
    const text = 'Ein Waffenstillstand widerspreche dem, was in Musterstadt vereinbart worden war';
    const repeated = draw(
      <StatementCardView card={{ ...sampleStatement, text: text.slice(0, 66) }} context={context()} />,
    );
    expect(repeated.querySelector('.words')).toBeNull();
  });

  it.each([
    ['2020-01-01', 'start'],
    ['2025-10-07', 'end'],
  ])('keeps the label of an article of %s within the time line', (date, edge) => {
    const layer = draw(<StatementCardView card={sampleStatement} context={context({ date })} />);
    expect(layer.querySelector(`.now.${edge}`)).not.toBeNull();
    const label = layer.querySelector('.now span')?.getBoundingClientRect();
    const section = layer.getBoundingClientRect();
    expect(label?.left).toBeGreaterThanOrEqual(section.left);
    expect(label?.right).toBeLessThanOrEqual(section.right);
  });

  it('says so when nothing earlier is known', () => {
    const card: StatementCard = { ...sampleStatement, change: { kind: 'first' }, prior: [], later: [] };
    const layer = draw(<StatementCardView card={card} context={context()} />);
    expect(layer.querySelector('.change')?.textContent).toBe('No earlier position of this speaker in the dataset.');
  });

  it('is not wider than a window of 320 pixels, however long its words', () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'.repeat(2);
    const prior = sampleStatement.prior.map((position) => ({ ...position, statement: long }));
    const layer = draw(
      <StatementCardView card={{ ...sampleStatement, prior }} context={context({}, 'de')} />,
      'light',
      320,
    );
    expect(layer.scrollWidth).toBeLessThanOrEqual(320);
  });
});

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
