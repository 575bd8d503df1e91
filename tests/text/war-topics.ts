import type { TopicRow } from '../../lib/rows';
import { fakeLexicon } from './fake-lexicon';

const topic = (id: string, terms: TopicRow['terms']): TopicRow => ({ type: 'topic', id, label: { en: id }, terms });

/** A lexicon of a few topics, without names. */
export const topics = fakeLexicon('topics', {
  topics: [
    topic('ceasefire', { de: ['waffenruhe*', 'waffenstillstand*'], en: ['ceasefire*', 'truce*'], uk: ["перемир'*"] }),
    topic('sanctions', { de: ['sanktion*'], en: ['sanction*'], uk: ['санкці*'] }),
  ],
});
