import type { ComponentChildren } from 'preact';
import { ClaimForm } from '../../components/options/ClaimForm';
import { freshSource } from '../../components/options/SourceList';
import { TopicForm } from '../../components/options/TopicForm';
import { axeFindsNothing, holders, nothing, t, topics } from './options-page';

const parts: readonly (readonly [string, ComponentChildren])[] = [
  [
    'the form of a claim',
    <ClaimForm
      key="claim"
      heading="Neue Aussage"
      initial={{
        text: 'x',
        topic: '',
        context: '',
        patterns: { de: 'a' },
        examples: { de: 'b' },
        claimants: ['erika'],
        sources: [{ ...freshSource, publisher: 'Zeitung' }],
        reviews: [{ url: '', publisher: 'Prüfer', title: '', rating: '', published: '', lang: '' }],
        tags: '',
      }}
      findNames={() => Promise.resolve(holders)}
      useLabels={(ids) => ids}
      topics={topics}
      languages={['de', 'en']}
      check={() => ({ text: 'Fehlt.', 'patterns.de': 'Zeile 1.' })}
      t={t}
      onSave={nothing}
    />,
  ],
  [
    'the form of a topic',
    <TopicForm
      key="topic"
      heading="Neues Thema"
      initial={{ label: '', description: '', nature: 'position', proposition: '', terms: { de: '' } }}
      languages={['de', 'en']}
      check={() => ({})}
      t={t}
      onSave={nothing}
      onDelete={nothing}
    />,
  ],
];

axeFindsNothing(parts);
