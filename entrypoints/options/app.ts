import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Saved } from '../../lib/data/curate';
import type { Store } from '../../lib/data/db';
import type { Written } from '../../lib/data/records';
import type { Search } from '../../lib/data/search/search';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

/** What every part of the options page works with. */
export type App = {
  readonly store: Store;
  readonly search: Search;
  readonly t: Translate<OptionsKey>;
  /** Tells open pages that the dataset moved, and says what was done, with an undo. */
  readonly wrote: (written: Written, said: OptionsKey) => Promise<void>;
  /** The same of a step that may have been refused, which it says; true when it was not. */
  readonly done: (saved: Saved, said: OptionsKey) => Promise<boolean>;
  /** Says a sentence for a while. */
  readonly say: (sentence: string) => void;
};

export const AppContext = createContext<App | null>(null);

/** The app that a view is drawn in; throws outside of one. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp: expected a view inside AppContext, found none');
  return app;
}
