import { browser } from 'wxt/browser';
import type { FileBackup } from './data/file-backup';
import type { Subscription } from './data/updates';
import type { EntityKind, Lang } from './rows';

/** All that lives in `storage.local`; the dataset itself is in IndexedDB. */
export type Settings = {
  /** Moves with every write to the dataset; pages that see it move ask again. */
  readonly revision: number;
  /** Hosts on which the reader switched Standpunkt off. */
  readonly sitesOff: readonly string[];
  /** Origins the reader added, as match patterns. */
  readonly sitesAdded: readonly string[];
  /** Language of the interface; empty: the browser's. */
  readonly locale: Lang | '';
  readonly strictness: 'strict' | 'balanced' | 'everything';
  readonly kindsOff: readonly EntityKind[];
  /** Statements are marked only where the card has something earlier or a stored claim to show. */
  readonly quiet: boolean;
  /** Names that the reader took off a site: `host entity-id`. */
  readonly neverMark: readonly string[];
  /** How much marks stand out from the page. */
  readonly strength: 'quiet' | 'normal' | 'strong';
  /** `#rrggbb` of the lines under names and statements on light pages; empty: Standpunkt's own. */
  readonly colours: Readonly<Record<MarkKind, string>>;
  /** How those lines are drawn: never the same for both, so that they differ without colour. */
  readonly underlines: Readonly<Record<MarkKind, Underline>>;
  /** What was marked is said to screen readers. */
  readonly announce: boolean;
  /** Hosts on which the whole page is read, not its article alone. */
  readonly wholePage: readonly string[];
  /** Pages are read only when the reader asks for it at the toolbar button. */
  readonly onClickOnly: boolean;
  /** Datasets by address; none unless the reader subscribes to one. */
  readonly subscriptions: readonly Subscription[];
  /** The reader's own dataset as a file: when it was last saved, when a reminder was put off. */
  readonly fileBackup: FileBackup;
};

export type MarkKind = 'mention' | 'statement';
export type Underline = 'solid' | 'dotted' | 'dashed' | 'double' | 'wavy';

export const defaultSettings: Settings = {
  revision: 0,
  sitesOff: [],
  sitesAdded: [],
  locale: '',
  strictness: 'balanced',
  kindsOff: [],
  quiet: true,
  neverMark: [],
  strength: 'normal',
  colours: { mention: '', statement: '' },
  underlines: { mention: 'solid', statement: 'dotted' },
  announce: true,
  wholePage: [],
  onClickOnly: false,
  subscriptions: [],
  fileBackup: { at: '', stamp: 0, putOffAt: '' },
};

/** All settings, the defaults for those never written. */
export async function readSettings(): Promise<Settings> {
  return {
    ...defaultSettings,
    ...(await browser.storage.local.get(Object.keys(defaultSettings) as (keyof Settings)[])),
  } as Settings;
}

/** Writes some settings; visible pages hear of it through `watchSettings`. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls back with the names of the settings that changed, anywhere in the extension, until `signal` aborts. */
export function watchSettings(changed: (names: readonly (keyof Settings)[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const names = Object.keys(changes).filter((name): name is keyof Settings => name in defaultSettings);
    if (area === 'local' && names.length > 0) changed(names);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
