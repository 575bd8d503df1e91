import { expect, it } from 'vitest';
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
