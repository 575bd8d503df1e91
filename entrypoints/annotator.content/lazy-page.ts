import type { PageCalls } from '../../lib/messages';
import type { Settings } from '../../lib/settings';
import { brought, leftAs } from './brought';
import type { ReadPage } from './contract';
import type { Page } from './page';

type Answer<Name extends keyof PageCalls> = (
  argument: Parameters<PageCalls[Name]>[0],
) => Promise<ReturnType<PageCalls[Name]>>;

export type LazyPage = {
  /** Has the page read, once. */
  begin(): void;
  /** What the toolbar, the side panel and the keyboard ask: a page that nobody has read yet is read for it. */
  readonly calls: { readonly [Name in keyof PageCalls]: Answer<Name> };
  settingsChanged(now: Settings, names: readonly (keyof Settings)[]): void;
};

/** A page whose reader comes when it is needed; `load` brings its script. It begins with the `options` of that moment. */
export function lazyPage(options: () => Parameters<ReadPage>[0], load: () => Promise<unknown>): LazyPage {
  const reader = brought(load, () => leftAs('standpunktReader')(options()));
  const call =
    <Name extends keyof PageCalls>(name: Name): Answer<Name> =>
    async (argument) =>
      (await new Promise<Page>(reader.wish)).calls[name](argument);
  return {
    begin: () => reader.wish(() => undefined),
    calls: {
      pageIndex: call('pageIndex'),
      jump: call('jump'),
      selection: call('selection'),
      annotations: call('annotations'),
      cardKey: call('cardKey'),
      command: call('command'),
    },
    settingsChanged: (now, names) => reader.now()?.settingsChanged(now, names),
  };
}
