import type { Rows } from '../rows';
import { buildLexicon } from '../text/lexicon/build';
import { openLexicon } from '../text/lexicon/open';
import { LEXICON_VERSION } from '../text/lexicon/sections';
import type { TermProblem } from '../text/lexicon/term-rows';
import type { Lexicon } from '../text/types';

/** What turns rows into a lexicon. It is passed in, so that a page can build in a worker and a test can count. */
export type Compiler = {
  /** Layout of the buffers it writes; buffers of another version are built again. */
  readonly version: number;
  readonly build: (
    rows: Rows,
    about: { readonly dataset: string; readonly revision: string },
  ) => ArrayBuffer | Promise<ArrayBuffer>;
  readonly open: (buffer: ArrayBuffer) => Lexicon;
};

/** The compiler of lib/text, in this thread. It refuses what the lexicon would leave out, so that curating and importing can say so. */
export const compiler: Compiler = {
  version: LEXICON_VERSION,
  build: (rows, about) => buildLexicon(rows, { ...about, onProblem: refuse }),
  open: openLexicon,
};

function refuse({ sentence }: TermProblem): never {
  throw new Error(sentence);
}
