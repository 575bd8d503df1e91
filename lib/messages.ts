import { browser } from 'wxt/browser';
import type { Card } from './cards';
import type { DetectRequest, Findings, Mention, Statement, UnknownName } from './findings';
import type { TextQuote } from './page/quote';
import type { Lang, Stance } from './rows';

// Everything the contexts of the extension say to each other. JSON only. Nothing a page can send writes anything.

export type CardRequest = {
  readonly finding:
    | { readonly kind: 'mention'; readonly entity: string; readonly mention?: Mention }
    | { readonly kind: 'statement'; readonly statement: Statement };
  /** Topics of the article, most frequent first. */
  readonly topics: readonly string[];
  /** ISO date of the article. */
  readonly date: string;
  /** The reader's language. */
  readonly lang: string;
};

/** Where the options page opens: a row, or a form filled in from a page. */
export type OptionsTarget = {
  readonly view?: 'names' | 'claims' | 'positions' | 'datasets' | 'sites' | 'appearance' | 'data' | 'try';
  readonly row?: string;
  readonly draft?: Readonly<Record<string, string>>;
};

export type LabelsRequest = {
  readonly entities: readonly string[];
  readonly topics: readonly string[];
  readonly lang: Lang;
};

/** Labels by id. */
export type PageLabels = {
  readonly entities: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
};

/** What the toolbar button says of a page: how many statements are marked, or that the site is off. */
export type BadgeState = { readonly count: number; readonly isOff: boolean };

/** Answered by the background. */
export type BackgroundCalls = {
  /** The names alone, early: `detect`, asked the same next, goes on from there. */
  names(request: DetectRequest): Findings;
  detect(request: DetectRequest): Findings;
  /** Answered to pages of the extension alone. */
  card(request: CardRequest): Card | null;
  openOptions(target: OptionsTarget): null;
  /** What ids are called in the reader's language. */
  labels(question: LabelsRequest): PageLabels;
  /** Starts and opens the lexicons, for a page is about to ask. */
  wake(nothing: null): null;
  /** Runs the script that reads pages (reader.js) in the frame that asks. */
  loadReader(nothing: null): null;
  /** The same for the script that holds the cards (card-holder.js). */
  loadCards(nothing: null): null;
  /** By what the frame of a card knows the content script of its tab. */
  cardKey(nothing: null): string;
  /** Of the tab that asks. */
  badge(state: BadgeState): null;
};

export type IndexEntry =
  | {
      readonly kind: 'mention';
      readonly entity: string;
      readonly label: string;
      readonly count: number;
      readonly first: number;
    }
  | {
      readonly kind: 'statement';
      readonly index: number;
      readonly text: string;
      readonly speaker: string | null;
      /** Null for a speaker whom no dataset knows. */
      readonly speakerId: string | null;
      readonly topics: readonly string[];
    };

/** What is marked on a page, for the popup and the side panel. */
export type PageIndex = {
  readonly state: 'reading' | 'on' | 'off' | 'not-an-article' | 'not-relevant';
  readonly title: string;
  readonly date: string;
  readonly lang: string;
  readonly entries: readonly IndexEntry[];
  readonly unknown: readonly UnknownName[];
  /** The card that is open: what it is titled, as a check on what the reader sees. */
  readonly open?: { readonly kind: 'entity' | 'statement'; readonly title: string } | null;
};

/** What a page says about itself, as a source. */
export type PageSource = {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly author: string | null;
  /** ISO 8601; null when the page does not say. */
  readonly date: string | null;
  readonly lang: Lang | null;
};

/** What the reader has selected, and what was found there. */
export type PageSelection = {
  readonly quote: TextQuote;
  readonly speaker: { readonly id: string | null; readonly label: string } | null;
  readonly topic: string | null;
  readonly stance: Stance | null;
  readonly source: PageSource;
  /** Opens the page at these words. */
  readonly link: string;
};

/** A mark with its words, for taking away. */
export type PageAnnotation = { readonly quote: TextQuote } & (
  | { readonly kind: 'mention'; readonly entity: string; readonly label: string }
  | {
      readonly kind: 'statement';
      readonly speaker: string | null;
      /** Null for a speaker whom no dataset knows. */
      readonly speakerId: string | null;
      readonly stance: Stance;
      readonly topics: readonly string[];
      readonly claims: readonly string[];
    }
);

/** Answered by the content script of a tab. */
export type PageCalls = {
  pageIndex(): PageIndex;
  jump(target: { readonly kind: 'mention' | 'statement'; readonly index: number }): null;
  /** Null when nothing is selected. */
  selection(): PageSelection | null;
  annotations(): { readonly source: PageSource; readonly annotations: readonly PageAnnotation[] };
  /** Known to the content script and to the frame of its card: nothing of the page can hear it. */
  cardKey(): string;
  command(name: 'next' | 'previous' | 'open' | 'list'): null;
};

type Calls = Record<string, (argument: never) => unknown>;
type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
type Handlers<C extends Calls> = {
  readonly [Name in keyof C]?: (
    argument: Parameters<C[Name]>[0],
    sender: Sender,
  ) => ReturnType<C[Name]> | Promise<ReturnType<C[Name]>>;
};
/** Who asks. */
export type Sender = {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  /** Address of the page that asks. */
  readonly url?: string | undefined;
};

/** Answers calls by name until `signal` aborts; a failure crosses as a sentence, an unknown name is ignored. */
export function serve<C extends Calls>(handlers: Handlers<C>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void): true | undefined => {
    const { call, argument } = (message ?? {}) as { call?: unknown; argument?: unknown };
    if (typeof call !== 'string' || !Object.hasOwn(handlers, call)) return undefined;
    const handler = handlers[call] as (argument: unknown, sender: Sender) => unknown;
    void Promise.resolve()
      .then(() => handler(argument, sender))
      .then((value): Reply<unknown> => ({ ok: true, value }))
      .catch(
        (error: unknown): Reply<unknown> => ({
          ok: false,
          error: error instanceof Error ? error.message : String(error),
        }),
      )
      .then(respond);
    // A promise would not do: page scripts have the browser's own API, and Chrome 140 takes no promise there.
    return true;
  };
  // `undefined` means "not mine".
  const typed = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(typed));
}

/** ms before a question that the browser cut off is asked again: while a background is being stopped, the next one is not there yet. */
const pauses = [0, 500];

/** Asks the background, twice more where the browser stopped it before it answered; throws with the call's name when it fails. */
export async function ask<Name extends keyof BackgroundCalls>(
  call: Name,
  argument: Parameters<BackgroundCalls[Name]>[0],
): Promise<ReturnType<BackgroundCalls[Name]>> {
  // Async, for browsers throw at once where the extension is gone. A failure of the answer itself comes as a reply and is final; where
  // another page of ours hears the question of a background that is being stopped, nobody answers it.
  const send = async () =>
    answered<ReturnType<BackgroundCalls[Name]>>(call, await browser.runtime.sendMessage({ call, argument }));
  let sent = send();
  for (const pause of pauses)
    sent = sent.catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      return await send();
    });
  return unwrap(call, await sent);
}

/** Asks the content script of a tab; throws when the tab has none. */
export async function askPage<Name extends keyof PageCalls>(
  tab: number,
  call: Name,
  argument?: Parameters<PageCalls[Name]>[0],
): Promise<ReturnType<PageCalls[Name]>> {
  return unwrap(call, answered(call, await browser.tabs.sendMessage(tab, { call, argument })));
}

function answered<T>(call: string, reply: unknown): Reply<T> {
  if (reply === undefined) throw new Error(`${call}: expected an answer, nobody answered`);
  return reply as Reply<T>;
}

function unwrap<T>(call: string, answer: Reply<T>): T {
  if (!answer.ok) throw new Error(`${call}: ${answer.error}`);
  return answer.value;
}
