import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { AliasList } from '../../components/options/AliasList';
import { NameDetailsForm } from '../../components/options/NameDetailsForm';
import { NameEditor } from '../../components/options/NameEditor';
import { NewNameForm } from '../../components/options/NewNameForm';
import type { Alias, EntityRow } from '../../lib/rows';
import { axeFindsNothing, field, holders, nothing, press, show, t, write } from './options-page';

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

const editor = (onSave: (row: EntityRow) => void) => (
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
    onSave={onSave}
    onRestore={nothing}
    onDelete={nothing}
  />
);

describe('a name that is edited', () => {
  it('says what is wrong while nothing is written as its name, and keeps what it was called', async () => {
    const onSave = vi.fn();
    show(editor(onSave));
    const label = t('label', { lang: 'de' });
    await write(label, ' ');
    expect(document.body.innerText).toContain(t('labelMissing'));
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
    field(label).dispatchEvent(new FocusEvent('blur'));
    expect(onSave).not.toHaveBeenCalled();
    await write(label, 'Erika Mustermann');
    expect(document.body.innerText).not.toContain(t('labelMissing'));
    field(label).dispatchEvent(new FocusEvent('blur'));
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ label: { de: 'Erika Mustermann' } });
  });
});

const parts: readonly (readonly [string, ComponentChildren])[] = [
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
  ['the editor of a name', editor(nothing)],
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
];

axeFindsNothing(parts);
