import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { AliasList } from '../../components/options/AliasList';
import { AppearanceForm, type AppearanceSettings } from '../../components/options/AppearanceForm';
import { BulkBar, type BulkBarProps } from '../../components/options/BulkBar';
import { DataCheck } from '../../components/options/DataCheck';
import { FilterPanel } from '../../components/options/FilterPanel';
import { ListPane } from '../../components/options/ListPane';
import { MarkedText } from '../../components/options/MarkedText';
import { MergeView } from '../../components/options/MergeView';
import { measured } from '../../components/options/measured';
import { RowLink } from '../../components/options/RowLink';
import { SubscribeForm, SubscriptionView } from '../../components/options/SubscriptionFields';
import type { Alias } from '../../lib/rows';
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
    show(<RowLink href="#/x" label="Otto" detail="" tag="" isCurrent={false} selection={selection} />);
    const box = document.querySelector('input');
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    expect(onSelect).toHaveBeenCalledWith(true, true);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#/x');
    await settled();
  });
});

describe('a merge', () => {
  const columns = [
    { id: 'anna', label: 'Anna', dataset: 'Meine Daten', fields: { kind: 'person', label: 'Anna' } },
    { id: 'anna-2', label: 'Anna Zwei', dataset: 'Krieg', fields: { kind: 'person', label: 'Anna Zwei' } },
  ];
  it('shows in which fields rows differ, and keeps the one that is chosen', async () => {
    const onMerge = vi.fn();
    show(<MergeView columns={columns} t={t} onMerge={onMerge} onCancel={nothing} />);
    expect([...document.querySelectorAll('.differs th')].map((one) => one.firstChild?.textContent)).toEqual(['Name']);
    document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await settled();
    await press('In diese zusammenführen');
    expect(onMerge).toHaveBeenCalledWith('anna-2');
  });
});

describe('a spelling', () => {
  it('is opened from its chip, and its rules are changed there', async () => {
    const onChange = vi.fn();
    const aliases: readonly Alias[] = [{ text: 'Stein', lang: 'de', kind: 'full' }];
    show(
      <AliasList
        aliases={aliases}
        languages={['de']}
        t={t}
        forms={() => []}
        warning={() => Promise.resolve('')}
        onChange={onChange}
      />,
    );
    await press('Schreibweise „Stein“ bearbeiten');
    const select = document.querySelector<HTMLSelectElement>('.alias-options select');
    if (select) select.value = 'exact';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenLastCalledWith([{ text: 'Stein', lang: 'de', kind: 'full', case: 'exact' }]);
    document.querySelectorAll<HTMLInputElement>('.alias-options input')[1]?.click();
    expect(onChange).toHaveBeenLastCalledWith([{ text: 'Stein', lang: 'de', kind: 'full', ambiguous: true }]);
  });
});

describe('an address to subscribe to', () => {
  it('must be one before anything is asked for', async () => {
    const onSubscribe = vi.fn();
    const isAddress = (written: string) => written.startsWith('https://');
    show(
      <SubscribeForm address="http://x.example" title="Abo" t={t} isAddress={isAddress} onSubscribe={onSubscribe} />,
    );
    for (const details of document.querySelectorAll('details')) details.open = true;
    await press('Abonnieren');
    expect(document.querySelector('.message')?.textContent).toContain('https://');
    expect(onSubscribe).not.toHaveBeenCalled();
  });
});

const settings: AppearanceSettings = {
  kindsOff: [],
  strictness: 'balanced',
  quiet: true,
  announce: true,
  locale: '',
  strength: 'normal',
  colours: { mention: '', statement: '' },
  underlines: { mention: 'solid', statement: 'dotted' },
};

describe('the looks', () => {
  const form = (
    more: Partial<AppearanceSettings>,
    onChange: (change: Partial<AppearanceSettings>) => void = nothing,
  ) => (
    <AppearanceForm settings={{ ...settings, ...more }} t={t} onChange={onChange}>
      <p>x</p>
    </AppearanceForm>
  );

  it('never offer one line for both kinds of marks', () => {
    show(form({}));
    const [names, statements] = [...document.querySelectorAll('.looks select')].map((select) =>
      [...select.querySelectorAll('option')].map(({ value }) => value),
    );
    expect([names?.includes('dotted'), statements?.includes('solid')]).toEqual([false, false]);
  });

  it('warn of a colour that cannot be seen', () => {
    show(form({ colours: { mention: '#ffe0a0', statement: '#1b5dbf' } }));
    expect([...document.querySelectorAll('.message')].map(({ textContent }) => textContent)).toEqual([
      'Schlecht zu sehen: Mindestens 3 : 1 ist nötig.',
    ]);
  });

  it('say what was measured at each step of the slider, which keys move', async () => {
    const onChange = vi.fn();
    show(form({}, onChange));
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    expect(document.getElementById(slider?.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      new RegExp(`${Math.round(100 * measured.balanced.recall)}.%.*${Math.round(100 * measured.balanced.precision)}.%`),
    );
    if (slider) slider.value = '0';
    slider?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith({ strictness: 'strict' });
    await settled();
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
        selection={{ isSelected: true, label: 'Otto auswählen', onSelect: nothing }}
      />
    </ListPane>,
  ],
  [
    'rows side by side',
    <MergeView
      key="merge"
      columns={[
        { id: 'a', label: 'A', dataset: 'Meine Daten', fields: { kind: 'person' } },
        { id: 'b', label: 'B', dataset: 'Krieg', fields: { kind: 'org', tags: 'x' } },
      ]}
      t={t}
      onMerge={nothing}
      onCancel={nothing}
    />,
  ],
  [
    'what was found wrong',
    <DataCheck
      key="check"
      rows={12}
      found={2}
      canRepair={true}
      problems={[{ sentence: 'topic peace: term "peace {", column 7: expected an id, found ""', href: '#3' }]}
      groups={1}
      lines={[
        { kind: 'reference', path: 'holder', value: 'ghost', canRepair: false, label: 'Satz', href: '#' },
        { kind: 'alias-common', path: 'aliases.0', value: 'March', canRepair: true, label: 'März', href: '#2' },
      ]}
      stale={1}
      duplicates={[{ key: 'x', reason: 'alias', shared: 'Iskra', labels: ['Eins', 'Zwei'] }]}
      t={t}
      onRepair={nothing}
      onCompare={nothing}
      comparing={null}
    />,
  ],
  [
    'a subscription',
    <SubscriptionView
      key="subscription"
      address="https://packs.example/war.ndjson"
      checkedAt="2026-01-01T10:00:00Z"
      isAutomatic={true}
      t={t}
      onCheck={nothing}
      onAutomatic={nothing}
      onUnsubscribe={nothing}
    />,
  ],
];

axeFindsNothing(parts);
