import type { CardContext } from './actions';
import { CardFrame } from './CardFrame';

export type ListedMark = { readonly key: string; readonly text: string; readonly count: number | null };

type Props = {
  readonly context: CardContext;
  readonly names: readonly ListedMark[];
  readonly statements: readonly ListedMark[];
  /** Goes to a mark and opens its card. */
  readonly onGo: (key: string) => void;
};

/** Every mark of the page as a real list: for the keyboard, for screen readers, for fingers. */
export function MarkList({ context, names, statements, onGo }: Props) {
  const { say } = context;
  const isEmpty = names.length + statements.length === 0;
  const head = isEmpty ? <p>{say('listEmpty')}</p> : null;
  return (
    <CardFrame context={context} kind={say('listTitle')} name={say('listTitle')} head={head}>
      <Part title={say('listNames')} marks={names} context={context} onGo={onGo} />
      <Part title={say('listStatements')} marks={statements} context={context} onGo={onGo} />
    </CardFrame>
  );
}

type PartProps = Pick<Props, 'context' | 'onGo'> & { readonly title: string; readonly marks: readonly ListedMark[] };

function Part({ title, marks, context, onGo }: PartProps) {
  if (marks.length === 0) return null;
  const number = new Intl.NumberFormat(context.say.lang);
  return (
    <section>
      <h3>{title}</h3>
      <ul class="marks">
        {marks.map(({ key, text, count }) => (
          <li key={key}>
            <button type="button" onClick={() => onGo(key)}>
              <span>{text}</span>
              {count === null ? null : <span class="number">{number.format(count)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
