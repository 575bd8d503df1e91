import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { ClaimForm } from '../../components/options/ClaimForm';
import { freshSource } from '../../components/options/SourceList';
import { TopicForm } from '../../components/options/TopicForm';
import { axeFindsNothing, field, holders, nothing, show, t, topics } from './options-page';

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

describe('a form', () => {
  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
  ])('is saved from a field of several lines by Enter with %s', (_, held) => {
    const onSave = vi.fn();
    const initial = { label: 'Frieden', description: '', nature: 'concept', proposition: '', terms: {} } as const;
    show(<TopicForm heading="Thema" initial={initial} languages={['de']} check={() => ({})} t={t} onSave={onSave} />);
    const lines = field(t('description', { lang: 'de' }));
    const enter = (keys: object) =>
      lines.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...keys }));
    enter({});
    expect(onSave).not.toHaveBeenCalled();
    enter(held);
    expect(onSave).toHaveBeenCalledOnce();
  });
});
