import { type ComponentChildren, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../components/options/Failure';
import { KeysHelp } from '../../components/options/KeysHelp';
import { Shell } from '../../components/options/Shell';
import { Welcome } from '../../components/options/Welcome';
import { axeFindsNothing, findings, nothing, t } from './options-page';

const parts: readonly (readonly [string, ComponentChildren])[] = [
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
        help={<KeysHelp t={t} />}
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
