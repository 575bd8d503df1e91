import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../components/pages.css';
import '../../components/page-index/page-index.css';
import { CaptureBar } from '../../components/page-index/CaptureBar';
import type { IndexLine } from '../../components/page-index/index-line';
import { PageIndexList } from '../../components/page-index/PageIndexList';
import { SitePanel, type TabState } from '../../components/page-index/SitePanel';
import { TakeAway } from '../../components/page-index/TakeAway';
import { translator } from '../../lib/texts';
import { indexTexts } from '../../locales/index/languages';

const t = translator('de', indexTexts.de);
const line = (kind: IndexLine['kind'], index: number, text: string, group: string, aside = ''): IndexLine => ({
  kind,
  index,
  text,
  aside,
  group,
});
const statements = [
  line('statement', 0, 'Eine Feuerpause sei nicht möglich.', 'Erika Muster', 'Waffenruhe'),
  line('statement', 1, 'Wir sind bereit.', 'Max Beispiel', 'NATO'),
  line('statement', 2, 'Das sei längst widerlegt.', 'Erika Muster', 'Waffenruhe'),
];
const names = [line('mention', 0, 'Erika Muster', ''), line('mention', 4, 'Musterstadt', '')];

const show = (state: TabState) => {
  const calls = { jump: vi.fn(), add: vi.fn(), switched: vi.fn(), whole: vi.fn(), once: vi.fn() };
  render(
    <SitePanel
      site="nachrichten.example"
      state={state}
      t={t}
      isWhole={false}
      onWhole={calls.whole}
      onSwitch={calls.switched}
      onOnce={calls.once}
      onAlways={() => {}}
      onOptions={() => {}}
    >
      <PageIndexList
        statements={statements}
        names={names}
        unknown={[{ text: 'Otto Neu', count: 3, kind: 'person' }]}
        t={t}
        onJump={calls.jump}
        onAdd={calls.add}
      />
    </SitePanel>,
    document.body,
  );
  return calls;
};
const settled = () => new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
const choose = async (value: string) => {
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  await settled();
};

afterEach(() => render(null, document.body));

describe('the page index', () => {
  it('groups statements by speaker, in reading order', () => {
    show('on');
    expect(texts('.page-index h2')).toEqual(['Erika Muster', 'Max Beispiel']);
    expect(texts('.line .text')).toEqual([
      'Eine Feuerpause sei nicht möglich.',
      'Das sei längst widerlegt.',
      'Wir sind bereit.',
    ]);
  });

  it('orders statements by topic or by their place on the page as well', async () => {
    show('on');
    const order = async (value: string) => {
      const field = document.querySelector<HTMLSelectElement>('.order select');
      if (field) field.value = value;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    };
    await order('topic');
    expect(texts('.page-index h2')).toEqual(['Waffenruhe', 'NATO']);
    await order('reading');
    expect(texts('.page-index h2')).toEqual([]);
    expect(texts('.line .text')).toEqual(statements.map(({ text }) => text));
    expect(texts('.line .aside')[0]).toBe('Erika Muster · Waffenruhe');
  });

  it('shows only what the filter matches, and says so when nothing does', async () => {
    show('on');
    const filter = document.querySelector<HTMLInputElement>('input[type="search"]');
    const type = async (text: string) => {
      if (filter) filter.value = text;
      filter?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settled();
    };
    await type('BEREIT');
    expect(texts('.line .text')).toEqual(['Wir sind bereit.']);
    await type('gibt es nicht');
    expect(texts('.empty')).toEqual(['Nichts passt zum Filter.']);
  });

  it('jumps to the line that was pressed', async () => {
    const { jump } = show('on');
    await choose('names');
    document.querySelectorAll<HTMLButtonElement>('.line')[1]?.click();
    expect(jump).toHaveBeenCalledWith(names[1]);
  });

  it('offers to add a name that no dataset knows', async () => {
    const { add } = show('on');
    await choose('unknown');
    document.querySelector<HTMLButtonElement>('.unknown button')?.click();
    expect(add).toHaveBeenCalledWith({ text: 'Otto Neu', count: 3, kind: 'person' });
  });
});

describe('what a page gives away', () => {
  it('is a position or a name from a selection, or a file, and axe has no objection', async () => {
    const calls = { position: vi.fn(), name: vi.fn(), file: vi.fn(), beside: vi.fn() };
    render(
      <main>
        <h1>Standpunkt</h1>
        <CaptureBar words="Eine Pause" t={t} onPosition={calls.position} onName={calls.name} />
        <TakeAway t={t} onExport={calls.file} onSidePanel={calls.beside} />
      </main>,
      document.body,
    );
    for (const button of document.querySelectorAll('button')) button.click();
    expect(calls.position).toHaveBeenCalledOnce();
    expect(calls.name).toHaveBeenCalledOnce();
    expect(calls.file.mock.calls).toEqual([['markdown'], ['json-ld']]);
    expect(calls.beside).toHaveBeenCalledOnce();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the site panel', () => {
  it('says in one sentence why nothing is marked', () => {
    show('not-relevant');
    expect(texts('.empty')).toEqual(['Dieser Artikel handelt wohl nicht vom Krieg; nichts ist markiert.']);
  });

  it('reads the whole page where the reader asks for it', () => {
    const { whole } = show('not-an-article');
    document.querySelector<HTMLInputElement>('.whole input')?.click();
    expect(whole).toHaveBeenCalledWith(true);
  });

  it('switches the site off', () => {
    const { switched } = show('on');
    document.querySelector<HTMLInputElement>('.switch')?.click();
    expect(switched).toHaveBeenCalledWith(false);
  });

  it('asks before it reads a site that it has no access to', () => {
    const { once } = show('no-access');
    expect(document.querySelector('.switch')).toBeNull();
    document.querySelector<HTMLButtonElement>('.primary')?.click();
    expect(once).toHaveBeenCalledOnce();
  });

  it('has no findings of axe-core in any state', async () => {
    document.documentElement.lang = 'de';
    document.title = 'Standpunkt';
    for (const state of ['on', 'off', 'no-access', 'reading'] as const) {
      show(state);
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
});
