import { describe, expect, it, vi } from 'vitest';
import { StatementCardView } from '../../components/card/StatementCardView';
import type { StatementCard } from '../../lib/cards';
import { button, context, draw } from './cards-page';
import { sampleStatement } from './sample-cards';

describe('the card of a statement', () => {
  it('shows the newest three positions, and all when asked', async () => {
    const layer = draw(<StatementCardView card={sampleStatement} context={context()} />);
    expect(layer.querySelectorAll('.block .positions > li')).toHaveLength(3 + 1);
    button(layer, 'all 5')?.click();
    await vi.waitFor(() => expect(layer.querySelectorAll('.block .positions > li')).toHaveLength(5 + 1), {
      timeout: 60_000,
    });
  });

  it('names all who say it together, each with a card of its own where a dataset has one', () => {
    const together = [
      { id: 'macron', label: 'Emmanuel Macron', known: true },
      { id: '', label: 'drei Minister', known: false },
    ];
    const { speaker } = sampleStatement;
    if (!speaker) throw new Error('expected a sample speaker, got none');
    const onEntity = vi.fn();
    const { actions, ...rest } = context();
    const card: StatementCard = { ...sampleStatement, speaker: { ...speaker, together } };
    const layer = draw(<StatementCardView card={card} context={{ ...rest, actions: { ...actions, onEntity } }} />);
    expect(layer.querySelector('.sub')?.textContent).toContain('Emmanuel Macron · drei Minister');
    button(layer, 'Emmanuel Macron')?.click();
    expect(onEntity).toHaveBeenCalledWith('macron');
  });

  it('offers to be cited as Markdown and as plain text', async () => {
    const onCite = vi.fn();
    const { actions, ...rest } = context();
    const layer = draw(
      <StatementCardView card={sampleStatement} context={{ ...rest, actions: { ...actions, onCite } }} />,
    );
    button(layer, 'Cite')?.click();
    const plain = await vi.waitUntil(() => button(layer, 'Copy as plain text'), { timeout: 60_000 });
    plain?.click();
    button(layer, 'Copy as Markdown')?.click();
    expect(onCite.mock.calls).toEqual([['plain'], ['markdown']]);
    button(layer, 'Why is this marked?')?.click();
    await vi.waitUntil(() => !button(layer, 'Copy as plain text'), { timeout: 60_000 });
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
