import type { Rows } from '../rows';
import { buildLexicon } from '../text/lexicon/build';
import { lexiconProblems, openLexicon } from '../text/lexicon/open';
import type { Lexicon } from '../text/types';
import { compilerVersion } from './compiler-version';

/** What turns rows into a lexicon. It is passed in, so that a page can build in a worker and a test can count. */
export type Compiler = {
  /** Of the buffers it writes; those of another version are built again. */
  readonly version: string;
  readonly build: (
    rows: Rows,
    about: { readonly dataset: string; readonly revision: string },
  ) => ArrayBuffer | Promise<ArrayBuffer>;
  /** Builds and stores the lexicon of a dataset of so many rows elsewhere, and tells what it left out; absent, or null where that would take longer. */
  readonly rebuild?: (key: string, rows: number) => Promise<readonly string[]> | null;
  readonly open: (buffer: ArrayBuffer) => Lexicon | Promise<Lexicon>;
  /** Why terms were left out of what it built: a sentence each. */
  readonly problems?: (buffer: ArrayBuffer) => readonly string[] | Promise<readonly string[]>;
};

/** The compiler of lib/text, in this thread. A bad term costs nobody the rest: it is left out, and `problems` tells of it. */
export const compiler = {
  version: compilerVersion,
  build: buildLexicon,
  open: openLexicon,
  problems: lexiconProblems,
} satisfies Compiler;
