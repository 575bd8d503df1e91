import { TopicForm } from '../../components/options/TopicForm';
import { textLanguages } from './languages';
import { NewForm, OpenForm } from './OpenForm';
import type { Route } from './route';
import { topicKind } from './row-kinds';

/** The topic that the address says, to be read and edited. */
export function OpenTopic({ id }: { readonly id: string | null }) {
  return (
    <OpenForm kind={topicKind} id={id}>
      {(form, row) => <TopicForm key={JSON.stringify(row)} {...form} languages={textLanguages} />}
    </OpenForm>
  );
}

/** A topic that is being written. */
export function NewTopic({ go }: { readonly go: (change: Partial<Route>) => void }) {
  return (
    <NewForm kind={topicKind} draft={{}} go={go}>
      {(form) => <TopicForm {...form} languages={textLanguages} />}
    </NewForm>
  );
}
