import type { PageIndex } from '../../lib/messages';
import { isOnDark } from '../../lib/page/background';
import type { PageBlock } from '../../lib/page/flatten';
import { painter } from '../../lib/page/highlights';
import { type Hit, hitIndex } from '../../lib/page/hit';
import { type Mark, mentionMark, statementMark } from '../../lib/page/marks';
import { inSlices } from '../../lib/page/slices';
import { indexEntries } from './page-index';
import { askAbout, type Detect, type Found, type Reading, readPage } from './reading';
import { type Choice, isMentionShown, isStatementShown } from './shown';

/** One page while it is read. */
export type Session = {
  /** Reads what changed, asks about it, paints it. Calls meet: at most one reading runs and one waits. */
  read(): Promise<void>;
  /** Asks about everything anew, for the dataset is another; what is marked stays so until the answer. */
  renew(): Promise<void>;
  /** Forgets everything and takes all marks away. */
  forget(): Promise<void>;
  /** Paints anew what is known, for the reader's choice is another. */
  repaint(): Promise<void>;
  /** All marks in reading order. */
  marks(): readonly Mark[];
  /** The mark where a pointer is, in the page or a frame of it. */
  at(event: MouseEvent): Hit | null;
  /** Rules for the marks that go after ours; empty for none. */
  restyle(rules: string): void;
  activate(mark: Mark | null): void;
  hover(mark: Mark | null): void;
  reading(): Reading | null;
  /** Whether the article stands on a dark ground. */
  isDark(): boolean;
  index(): PageIndex;
};

type Options = {
  readonly document: Document;
  readonly css: string;
  /** The browser paints every highlight as if it were selected. */
  readonly isSolid?: () => boolean;
  readonly ask: Detect;
  readonly choice: () => Choice;
  /** Whether the reader wants the whole page read, not its article alone. */
  readonly isWhole: () => boolean;
  /** After every painting, with the blocks that are new. */
  readonly painted: (session: Session, fresh: readonly PageBlock[]) => void;
  readonly signal: AbortSignal;
};

/** What is shown of a block, and the findings that it was made from. */
type Shown = { readonly found: Found; readonly marks: readonly Mark[] };
const nothing: Found = { mentions: [], statements: [] };

/** Begins with an empty page; call `read`. Everything is taken back when `signal` aborts. */
export function startSession({ document, css, isSolid, ask, choice, isWhole, painted, signal }: Options): Session {
  const paint = painter(document, css, isSolid);
  const hits = hitIndex();
  let reading: Reading | null = null;
  let shown = new Map<PageBlock, Shown>();
  let running: Promise<void> | null = null;
  let isAgain = false;
  let isDark = false;
  let hovered: Mark | null = null;
  signal.addEventListener('abort', () => paint.clear());

  const erase = (block: PageBlock) => {
    paint.erase(block);
    hits.delete(block);
  };
  const draw = async (now: Reading, hasAllNew: boolean) => {
    const before = shown;
    const next = new Map<PageBlock, Shown>();
    for (const block of now.blocks) {
      const standing = before.get(block);
      const found = now.found.get(block);
      if (!hasAllNew && standing && (!found || now.isEarly || found === standing.found)) next.set(block, standing);
    }
    const chosen = choice();
    const fresh = now.relevant ? now.blocks.filter((block) => !next.has(block) && now.found.has(block)) : [];
    // What is painted anew keeps its marks until then.
    const staying = new Set([...next.keys(), ...fresh]);
    for (const block of before.keys()) if (!staying.has(block)) erase(block);
    await inSlices(
      fresh,
      (block) => {
        const found = now.found.get(block) ?? nothing;
        const marks = marksOf(block, found, chosen);
        next.set(block, { found, marks });
        paint.paint(block, marks);
        hits.set(block, marks);
      },
      signal,
    );
    shown = next;
    if (next.size > 0) {
      const ground = now.roots.at(-1);
      isDark = ground !== undefined && isOnDark(ground, document.defaultView ?? window);
      paint.theme(isDark);
    }
    if (!signal.aborted && !now.isEarly) painted(session, fresh);
  };
  const readOnce = async () => {
    reading = await readPage(document, reading, { isWhole: isWhole(), signal });
    if (shown.size > 0 || reading.found.size > 0) await draw(reading, false);
    for await (const next of askAbout(reading, ask)) {
      if (signal.aborted) return;
      reading = next;
      await draw(next, false);
    }
  };
  const read = (): Promise<void> => {
    if (running) {
      isAgain = true;
      return running;
    }
    running = (async () => {
      do {
        isAgain = false;
        await readOnce();
      } while (isAgain && !signal.aborted);
    })().finally(() => {
      running = null;
    });
    return running;
  };

  const forget = async () => {
    await running?.catch(() => undefined);
    reading = null;
    for (const block of shown.keys()) erase(block);
    paint.activate(null);
    shown = new Map();
  };

  const session: Session = {
    read,
    forget,
    renew: async () => {
      await running?.catch(() => undefined);
      if (reading) reading = { ...reading, isEarly: true };
      await read();
    },
    repaint: async () => {
      await running?.catch(() => undefined);
      if (reading) await draw(reading, true);
    },
    marks: () => (reading?.blocks ?? []).flatMap((block) => shown.get(block)?.marks ?? []),
    at: ({ target, clientX, clientY }) => hits.at((target as Node | null)?.ownerDocument ?? document, clientX, clientY),
    restyle: paint.restyle,
    activate: paint.activate,
    hover: (mark) => {
      if (mark !== hovered) paint.hover(mark);
      hovered = mark;
    },
    reading: () => reading,
    isDark: () => isDark,
    index: () => ({
      state: stateOf(reading, running !== null),
      title: reading?.meta.title ?? document.title,
      date: reading?.date ?? '',
      lang: reading?.lang ?? '',
      entries: indexEntries(session.marks()),
      unknown: reading?.unknown ?? [],
    }),
  };
  return session;
}

function marksOf(block: PageBlock, { mentions, statements }: Found, choice: Choice): readonly Mark[] {
  return [
    ...mentions.filter((each) => isMentionShown(each, choice)).map((each) => mentionMark(block, each)),
    ...statements.filter((each) => isStatementShown(each, choice)).map((each) => statementMark(block, each)),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
}

function stateOf(reading: Reading | null, isRunning: boolean): PageIndex['state'] {
  if (reading?.relevant && !reading.isEarly) return 'on';
  if (isRunning) return 'reading';
  return reading?.isArticle ? 'not-relevant' : 'not-an-article';
}
