import type { FieldProps } from './Field';
import type { Choice } from './ListPane';
import { Picker } from './Picker';

export type IdsFieldProps = Omit<FieldProps, 'children' | 'hint'> & {
  readonly ids: readonly string[];
  /** What they are called, in the same order. */
  readonly labels: readonly string[];
  readonly search: (query: string) => Promise<readonly Choice[]>;
  readonly remove: (label: string) => string;
  readonly onIds: (ids: readonly string[]) => void;
};

/** Several rows, each a chip that can be taken off; one more by searching as one types. */
export function IdsField({ ids, labels, search, remove, onIds, label, message = '' }: IdsFieldProps) {
  return (
    <div class="ids-field">
      {/* Emptied once a row was chosen. */}
      <Picker
        key={ids.join(' ')}
        label={label}
        message={message}
        shown=""
        search={search}
        onValue={(id) => id !== '' && !ids.includes(id) && onIds([...ids, id])}
      />
      {ids.length > 0 && (
        <ul>
          {ids.map((id, index) => (
            <li key={id} class="chip">
              <span>{labels[index] ?? id}</span>
              <button
                type="button"
                aria-label={remove(labels[index] ?? id)}
                onClick={() => onIds(ids.filter((other) => other !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
