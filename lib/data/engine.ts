import type { Card } from '../cards';
import type { DetectRequest, Findings } from '../findings';
import { type Detection, detection } from '../text/detect';
import type { Lexicon } from '../text/types';
import { type CardQuestion, cardFor } from './cards/card';
import { type Labels, type LabelsQuestion, labelsFor } from './cards/labels';
import type { Store } from './db';
import { loadLexicons } from './lexicons';

/** Detection and cards over a store. Holds nothing that cannot be read again. */
export type Engine = {
  /** Loads the lexicons, for somebody is about to ask. */
  open(): Promise<void>;
  /** The names alone, early: `detect`, asked the same next, goes on from there. */
  names(request: DetectRequest): Promise<Findings>;
  detect(request: DetectRequest): Promise<Findings>;
  card(question: CardQuestion): Promise<Card | null>;
  labels(question: LabelsQuestion): Promise<Labels>;
};

/** Lexicons are loaded at the first question, and again whenever `revision` answers another number than before. */
export function openEngine(store: Store, revision: () => Promise<number>): Engine {
  let begun: { readonly request: string; readonly lexicons: readonly Lexicon[]; readonly detection: Detection } | null =
    null;
  let loaded: { readonly revision: number; readonly lexicons: Promise<readonly Lexicon[]> } | null = null;

  const lexicons = async (): Promise<readonly Lexicon[]> => {
    const now = await revision();
    if (loaded?.revision !== now) {
      const loading = { revision: now, lexicons: loadLexicons(store) };
      loaded = loading;
      // A load that failed is tried again at the next question.
      loading.lexicons.catch(() => {
        if (loaded === loading) loaded = null;
      });
    }
    return await loaded.lexicons;
  };

  return {
    open: async () => void (await lexicons()),
    names: async (request) => {
      const opened = await lexicons();
      begun = { request: JSON.stringify(request), lexicons: opened, detection: detection(request, opened) };
      return begun.detection.names;
    },
    detect: async (request) => {
      const opened = await lexicons();
      const before = begun;
      begun = null;
      const isSame = before?.lexicons === opened && before.request === JSON.stringify(request);
      return (isSame ? before.detection : detection(request, opened)).whole();
    },
    card: (question) => cardFor(store, question),
    labels: (question) => labelsFor(store, question),
  };
}
