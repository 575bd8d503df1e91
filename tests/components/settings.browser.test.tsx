import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { AppearanceForm, type AppearanceSettings } from '../../components/options/AppearanceForm';
import { MarkedText } from '../../components/options/MarkedText';
import { measured } from '../../components/options/measured';
import { SitesForm } from '../../components/options/SitesForm';
import { axeFindsNothing, nothing, press, settled, show, t, write } from './options-page';

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

const parts: readonly (readonly [string, ComponentChildren])[] = [
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
];

axeFindsNothing(parts);
