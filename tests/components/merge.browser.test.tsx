import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { MergeView } from '../../components/options/MergeView';
import { axeFindsNothing, nothing, press, settled, show, t } from './options-page';

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

const parts: readonly (readonly [string, ComponentChildren])[] = [
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
];

axeFindsNothing(parts);
