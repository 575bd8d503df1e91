import type { PageCalls } from '../../lib/messages';
import type { Settings } from '../../lib/settings';
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

/** A page whose reader comes when it is needed. `load` brings its script into the page; where that fails, the next wish asks anew. */
export function lazyPage(options: () => Parameters<ReadPage>[0], load: () => Promise<unknown>): LazyPage {
  let page: Promise<Page> | null = null;
  const bring = async (): Promise<Page> => {
    await load();
    // What our own script left: an element of the page with this id would be found under the name as well.
    const start = Object.hasOwn(globalThis, 'standpunktReader') ? globalThis.standpunktReader : undefined;
    if (!start) throw new Error('reader.js: expected a reader of pages, found none');
    return start(options());
  };
  const begun = () => {
    page ??= bring().catch((error: unknown) => {
      page = null;
      throw error;
    });
    return page;
  };
  const call =
    <Name extends keyof PageCalls>(name: Name): Answer<Name> =>
    async (argument) =>
      (await begun()).calls[name](argument);
  return {
    begin: () => void begun().catch(() => undefined),
    calls: {
      pageIndex: call('pageIndex'),
      jump: call('jump'),
      selection: call('selection'),
      annotations: call('annotations'),
      cardKey: call('cardKey'),
      command: call('command'),
    },
    settingsChanged: (now, names) =>
      void page?.then((begunPage) => begunPage.settingsChanged(now, names)).catch(() => undefined),
  };
}
