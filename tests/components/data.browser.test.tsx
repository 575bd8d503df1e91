import type { ComponentChildren } from 'preact';
import { DataCheck } from '../../components/options/DataCheck';
import { DataHealth } from '../../components/options/DataHealth';
import { FileReminder } from '../../components/options/FileReminder';
import { HistoryList } from '../../components/options/HistoryList';
import { axeFindsNothing, nothing, t } from './options-page';

const same = { fresh: 0, changed: 0, gone: 0, equal: 0 };
const none = { entity: same, topic: same, claim: same, position: same };
const parts: readonly (readonly [string, ComponentChildren])[] = [
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
      savedAt="2026-01-01T10:00:00Z"
      t={t}
      onPersist={nothing}
      onBackUp={nothing}
      onSaveMine={nothing}
      restoring={{ name: 'a', kinds: { ...none, entity: { fresh: 1, changed: 0, gone: 2, equal: 3 } } }}
      onPreview={nothing}
      onRestore={nothing}
      onSaveFile={nothing}
    />,
  ],
  [
    'the reminder to save a file',
    <FileReminder key="reminder" rows={12} savedAt={undefined} t={t} onSave={nothing} onLater={nothing} />,
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
];

axeFindsNothing(parts);
