import type { DetectRequest, Findings } from '../../lib/findings';

/** The same detector's answer about names alone. */
export function namesIn(request: DetectRequest, relevant = true): Findings {
  return { ...answer(request, relevant), statements: [] };
}

/** A detector that knows two names and takes every sentence in quotation marks for a statement. */
export function answer({ blocks }: DetectRequest, relevant = true): Findings {
  const mentions = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/Boris|Erika/g)].map(({ 0: words, index }) => ({
      block,
      start: index,
      end: index + words.length,
      text: words,
      entity: { id: words.toLowerCase(), label: words, kind: 'person' as const },
      candidates: 1,
      why: [],
    })),
  );
  const statements = blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/„[^“]*“/g)].map(({ 0: words, index }) => ({
      block,
      start: index,
      end: index + words.length,
      text: words,
      form: 'direct' as const,
      speaker: null,
      cue: null,
      topics: ['sample'],
      claims: words.includes('bekannt') ? [{ id: 'claim', score: 1 }] : [],
      stance: 'supports' as const,
      prior: [],
      change: null,
      confidence: 0.95,
      why: [],
    })),
  );
  const context = { named: [], relevant };
  return { lang: 'de', date: '2025-10-07', relevant, score: 1, mentions, statements, unknown: [], context, ms: 0 };
}
