import { type ComponentChildren, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { AppearanceForm } from '../../components/options/AppearanceForm';
import { ClaimForm } from '../../components/options/ClaimForm';
import { DataHealth } from '../../components/options/DataHealth';
import { Failure } from '../../components/options/Failure';
import { FileDrop } from '../../components/options/FileDrop';
import { FindingList } from '../../components/options/FindingList';
import { HistoryList } from '../../components/options/HistoryList';
import { ImportPreview } from '../../components/options/ImportPreview';
import { MarkedText } from '../../components/options/MarkedText';
import { NameDetailsForm } from '../../components/options/NameDetailsForm';
import { NameEditor } from '../../components/options/NameEditor';
import { NewNameForm } from '../../components/options/NewNameForm';
import { type PositionFields, PositionForm } from '../../components/options/PositionForm';
import { Shell } from '../../components/options/Shell';
import { SitesForm } from '../../components/options/SitesForm';
import { freshSource } from '../../components/options/SourceList';
import { TopicForm } from '../../components/options/TopicForm';
import { TryForm } from '../../components/options/TryForm';
import type { Messages } from '../../components/options/useFields';
import { Welcome } from '../../components/options/Welcome';
import { axeFindsNothing, field, findings, nothing, press, settled, show, t, write } from './options-page';

const empty: PositionFields = {
  ...freshSource,
  holder: '',
  onBehalfOf: '',
  topic: '',
  claim: '',
  stance: 'unclear',
  statement: '',
  quote: '',
  quoteLang: 'de',
  translatedBy: '',
  date: '',
  venue: '',
  tags: '',
};
const topics = [
  { value: 'ceasefire', label: 'Waffenruhe' },
  { value: 'nato', label: 'NATO' },
];
const holders = [
  { value: 'erika', label: 'Erika Muster' },
  { value: 'max', label: 'Max Beispiel' },
];

const positionForm = (more: {
  check?: (fields: PositionFields) => Messages;
  onSave?: (fields: PositionFields) => void;
}) => (
  <PositionForm
    heading="Neue Position"
    initial={empty}
    holder=""
    onBehalfOf=""
    claims={() => []}
    topics={topics}
    languages={['de', 'en']}
    quoteLimit={25}
    countWords={(text) => text.split(' ').length}
    findHolders={(query) =>
      Promise.resolve(holders.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase())))
    }
    check={more.check ?? (() => ({}))}
    t={t}
    onSave={more.onSave ?? (() => {})}
    onCancel={() => {}}
  />
);

describe('the form of a position', () => {
  const check = ({ holder, date }: PositionFields): Messages => ({
    ...(holder === '' ? { holder: 'Wähle einen Namen.' } : {}),
    ...(date === '2022' ? {} : { date: 'Kein Datum.' }),
  });
  const messages = () => [...document.querySelectorAll('.message')].map(({ textContent }) => textContent);

  it('says what is wrong only of fields that were touched', async () => {
    show(positionForm({ check }));
    expect(messages()).toEqual([]);
    await write('Datum', 'gestern');
    expect(messages()).toEqual(['Kein Datum.']);
    expect(field('Datum').getAttribute('aria-invalid')).toBe('true');
  });

  it('saves nothing while something is wrong, shows all of it and goes to the first', async () => {
    const onSave = vi.fn();
    show(positionForm({ check, onSave }));
    await press('Speichern');
    await settled();
    expect(onSave).not.toHaveBeenCalled();
    expect(messages()).toEqual(['Wähle einen Namen.', 'Kein Datum.']);
    expect(document.activeElement).toBe(field('Wer'));
  });

  it('takes a holder by name, and saves what was written', async () => {
    const onSave = vi.fn();
    show(positionForm({ check, onSave }));
    await write('Wer', 'erika muster');
    await write('Datum', '2022');
    await write('Thema', 'nato');
    await press('Speichern');
    expect(onSave).toHaveBeenCalledWith({ ...empty, claim: '', holder: 'erika', date: '2022', topic: 'nato' });
  });

  it('counts the words of a quotation', async () => {
    show(positionForm({}));
    await write('Im Wortlaut', 'eins zwei drei');
    expect(document.body.textContent).toContain('3 von 25 Wörtern');
  });
});

describe('sites', () => {
  it('are added only when what is written is one', async () => {
    const onAdd = vi.fn((written: string) => written === 'example.org');
    const onSwitch = vi.fn();
    const named = [{ host: 'zeitung.example', isOn: true, isGranted: false }];
    show(
      <SitesForm
        named={named}
        added={[]}
        onClickOnly={false}
        onClickOnlyChange={() => {}}
        t={t}
        onSwitch={onSwitch}
        onAdd={onAdd}
        onRemove={() => {}}
        onAllow={() => {}}
      />,
    );
    await write('Adresse der Webseite', 'kein Ort');
    await press('Webseite hinzufügen');
    expect(document.querySelector('.message')?.textContent).toBe('Das ist keine Adresse einer Webseite.');
    await write('Adresse der Webseite', 'example.org');
    await press('Webseite hinzufügen');
    expect(document.querySelector('.message')).toBeNull();
    document.querySelector<HTMLInputElement>('ul.sites input')?.click();
    expect(onSwitch).toHaveBeenCalledWith('zeitung.example', false);
  });
});

describe('a file to import', () => {
  it('is taken when it is dropped, or its text pasted, but not when pasted into a field', async () => {
    const onFile = vi.fn();
    show(
      <>
        <FileDrop t={t} onFile={onFile} />
        <textarea aria-label="field" />
      </>,
    );
    await settled();
    const data = new DataTransfer();
    data.setData('text', '{"type":"entity"}');
    const paste = () => new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
    document.querySelector('textarea')?.dispatchEvent(paste());
    expect(onFile).not.toHaveBeenCalled();
    document.body.dispatchEvent(paste());
    expect(onFile.mock.calls[0]?.[0]).toBe('der eingefügte Text');
    const files = new DataTransfer();
    files.items.add(new File(['x'], 'rows.ndjson'));
    document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true }));
    expect(onFile.mock.calls[1]?.[0]).toBe('rows.ndjson');
  });
});

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

const entity = {
  type: 'entity',
  id: 'erika',
  kind: 'person',
  label: { de: 'Erika Muster' },
  aliases: [
    { text: 'Erika Muster', lang: 'de' },
    { text: 'Muster', lang: 'de', kind: 'short', ambiguous: true },
    { text: 'Ерика', lang: 'uk' },
  ],
  offices: [{ title: { de: 'Ministerin' }, from: '2020' }],
} as const;
const parts: readonly (readonly [string, ComponentChildren])[] = [
  ['the form of a position', positionForm({ check: () => ({ holder: 'Fehlt.', date: 'Fehlt.' }) })],
  [
    'the form of a claim',
    <ClaimForm
      key="claim"
      heading="Neue Aussage"
      initial={{
        text: 'x',
        topic: '',
        context: '',
        patterns: { de: 'a' },
        examples: { de: 'b' },
        claimants: ['erika'],
        sources: [{ ...freshSource, publisher: 'Zeitung' }],
        reviews: [{ url: '', publisher: 'Prüfer', title: '', rating: '', published: '', lang: '' }],
        tags: '',
      }}
      findNames={() => Promise.resolve(holders)}
      useLabels={(ids) => ids}
      topics={topics}
      languages={['de', 'en']}
      check={() => ({ text: 'Fehlt.', 'patterns.de': 'Zeile 1.' })}
      t={t}
      onSave={nothing}
    />,
  ],
  [
    'the form of a topic',
    <TopicForm
      key="topic"
      heading="Neues Thema"
      initial={{ label: '', description: '', nature: 'position', proposition: '', terms: { de: '' } }}
      languages={['de', 'en']}
      check={() => ({})}
      t={t}
      onSave={nothing}
      onDelete={nothing}
    />,
  ],
  [
    'the form of a name',
    <NewNameForm
      key="name"
      initial={{ label: 'Otto', lang: 'de', kind: 'person', description: '' }}
      languages={['de', 'en']}
      check={() => ({})}
      forms={() => ['Ottos']}
      warning={() => Promise.resolve('Vorsicht')}
      t={t}
      onSave={nothing}
      onCancel={nothing}
    />,
  ],
  [
    'the editor of a name',
    <NameEditor
      key="editor"
      row={entity}
      origin={{ kind: 'changed', dataset: 'Krieg' }}
      languages={['de', 'uk']}
      positions={[]}
      t={t}
      forms={() => ['Musters']}
      warning={() => Promise.resolve('')}
      suggested={[{ text: 'Jerika', lang: 'de' }]}
      foot={null}
      positionHref={() => '#'}
      onSave={nothing}
      onRestore={nothing}
      onDelete={nothing}
    />,
  ],
  [
    'the details of a name',
    <NameDetailsForm
      key="details"
      heading="Mehr"
      initial={{
        offices: [{ title: 'Ministerin', from: '2020', to: '', kept: null }],
        speaksFor: ['erika'],
        standsFor: '',
        gender: 'f',
        sameAs: '',
        tags: '',
      }}
      seat=""
      findNames={() => Promise.resolve(holders)}
      useLabels={(ids) => ids}
      check={() => ({ 'offices.0.from': 'Kein Datum.' })}
      t={t}
      onSave={nothing}
    />,
  ],
  [
    'the appearance',
    <AppearanceForm
      key="appearance"
      settings={{
        kindsOff: ['weapon'],
        strictness: 'balanced',
        quiet: true,
        announce: true,
        locale: '',
        strength: 'strong',
        colours: { mention: '#ffe0a0', statement: '' },
        underlines: { mention: 'dashed', statement: 'dotted' },
      }}
      t={t}
      onChange={nothing}
    >
      <MarkedText blocks={['ab cd']} marks={[{ block: 0, start: 0, end: 2, kind: 'statement', title: 'x' }]} />
    </AppearanceForm>,
  ],
  [
    'the sites',
    <SitesForm
      key="sites"
      named={[{ host: 'zeitung.example', isOn: false, isGranted: false }]}
      added={[{ host: 'example.org', isOn: true, isGranted: true }]}
      onClickOnly={true}
      onClickOnlyChange={nothing}
      t={t}
      onSwitch={nothing}
      onAdd={() => true}
      onRemove={nothing}
      onAllow={nothing}
    />,
  ],
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
  [
    'the history',
    <HistoryList
      key="history"
      steps={[
        {
          number: 1,
          action: 'save',
          at: '2026-01-01T00:00:00Z',
          isUndone: true,
          rows: [{ label: 'Erika', href: '#' }],
          count: 1,
          changes: [{ field: 'kind', before: 'person', after: 'org' }],
        },
      ]}
      t={t}
    />,
  ],
  [
    'the state of the data',
    <DataHealth
      key="data"
      usage={{ used: 4_100_000, quota: 10_000_000_000 }}
      isPersistent={false}
      backups={[
        { name: 'a', at: '2026-01-02T10:00:00Z', rows: 3 },
        { name: 'b', at: '2026-01-01T10:00:00Z', rows: 2 },
      ]}
      kept={7}
      t={t}
      onPersist={nothing}
      onBackUp={nothing}
      onRestore={nothing}
      onSaveFile={nothing}
    />,
  ],
  ['the place for files', <FileDrop key="drop" t={t} onFile={nothing} />],
  [
    'the preview of an import',
    <ImportPreview
      key="preview"
      name="datei.ndjson"
      counts={{
        kinds: {
          entity: { fresh: 1, changed: 2, equal: 3, gone: 4 },
          topic: { fresh: 0, changed: 0, equal: 0, gone: 0 },
          claim: { fresh: 0, changed: 0, equal: 1, gone: 0 },
          position: { fresh: 7, changed: 0, equal: 0, gone: 0 },
        },
        mine: 5,
        refusedCount: 1,
        refused: [{ line: 3, column: 7, path: 'id', expected: 'at least one entry', received: '""' }],
      }}
      t={t}
      onImport={nothing}
      onCancel={nothing}
    />,
  ],
  ['the welcome', <Welcome key="welcome" t={t} sampleHref="#" sites={{ count: 3, href: '#' }} onDone={nothing} />],
  ['a failure', <Failure key="failure" title="Fehler" detail="x" advice="y" reload="Neu" onReload={nothing} />],
];

axeFindsNothing(parts);

describe.each(['light', 'dark'])('in %s, axe-core finds nothing in', (scheme) => {
  it('the frame', async () => {
    document.documentElement.style.colorScheme = scheme;
    render(
      <Shell
        title="Standpunkt"
        navigation="Teile"
        current="names"
        groups={[
          [{ id: 'names', label: 'Namen', href: '#', count: '3' }],
          [{ id: 'try', label: 'Ausprobieren', href: '#' }],
        ]}
        steps={[
          { label: 'Rückgängig', onPress: nothing },
          { label: 'Wiederholen', onPress: undefined },
        ]}
        foot={['Alles bleibt hier.']}
        skip="Zum Inhalt"
      >
        <p>Inhalt</p>
      </Shell>,
      document.body,
    );
    expect(await findings()).toEqual([]);
  });
});
