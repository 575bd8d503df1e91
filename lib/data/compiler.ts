import type { Rows } from '../rows';
import { buildLexicon } from '../text/lexicon/build';
import { lexiconProblems, openLexicon } from '../text/lexicon/open';
import { LEXICON_VERSION } from '../text/lexicon/sections';
import type { Lexicon } from '../text/types';

/** What turns rows into a lexicon. It is passed in, so that a page can build in a worker and a test can count. */
export type Compiler = {
  /** Layout of the buffers it writes; buffers of another version are built again. */
  readonly version: number;
  readonly build: (
    rows: Rows,
    about: { readonly dataset: string; readonly revision: string },
  ) => ArrayBuffer | Promise<ArrayBuffer>;
  /** Builds and stores the lexicon of a dataset of so many rows elsewhere, and tells what it left out; absent, or null where that would take longer. */
  readonly rebuild?: (key: string, rows: number) => Promise<readonly string[]> | null;
  readonly open: (buffer: ArrayBuffer) => Lexicon;
  /** Why terms were left out of what it built: a sentence each. */
  readonly problems?: (buffer: ArrayBuffer) => readonly string[];
};

/** The compiler of lib/text, in this thread. A bad term costs nobody the rest: it is left out, and `problems` tells of it. */
export const compiler: Compiler = {
  version: LEXICON_VERSION,
  build: buildLexicon,
  open: openLexicon,
  problems: lexiconProblems,
};
