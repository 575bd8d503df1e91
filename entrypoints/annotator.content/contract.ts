import type { Settings } from '../../lib/settings';
import type { Page, PageOptions } from './page';

/** Reads and marks a page from now on; it brings the rules of the highlights itself. */
export type ReadPage = (options: Omit<PageOptions, 'css'>) => Page;

declare global {
  /** Set by the toolbar button before it runs the content script: the reader asked for this page. */
  var standpunktAsked: true | undefined;
  /** Where the script that reads pages leaves itself for the content script that asked for it. */
  var standpunktReader: ReadPage | undefined;
  /** The settings as they were asked for ahead, for the first who wants them. */
  var standpunktSettings: (() => Promise<Settings>) | undefined;
}
