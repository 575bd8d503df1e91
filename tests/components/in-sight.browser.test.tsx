import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { NewNameForm } from '../../components/options/NewNameForm';
import { TopicForm } from '../../components/options/TopicForm';
import { nothing, show, t } from './options-page';

it('a form that opens below what is in sight is scrolled to', async () => {
  show(
    <>
      <p style={{ height: '300vh' }} />
      <TopicForm
        heading="Neues Thema"
        initial={{ label: '', description: '', nature: 'position', proposition: '', terms: { de: '' } }}
        languages={['de']}
        check={() => ({})}
        t={t}
        onSave={nothing}
        onDelete={nothing}
      />
    </>,
  );
  const top = () => document.querySelector('form')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  await expect.poll(top).toBeLessThan(innerHeight);
});

it('the form of a new row begins with the focus in its first field', async () => {
  const initial = { label: '', lang: 'de', kind: 'person', description: '' } as const;
  show(
    <NewNameForm
      initial={initial}
      languages={['de']}
      check={() => ({})}
      forms={() => []}
      warning={() => Promise.resolve('')}
      t={t}
      onSave={nothing}
      onCancel={nothing}
    />,
  );
  await expect.element(page.getByRole('textbox', { name: 'Name (de)' })).toHaveFocus();
});
