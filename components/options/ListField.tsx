import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export type ListFieldProps<Item> = {
  readonly legend: string;
  readonly items: readonly Item[];
  /** What a new item begins as. */
  readonly fresh: Item;
  readonly add: string;
  /** How one item is called, for its heading and for the button that removes it. */
  readonly called: (item: Item) => string;
  readonly remove: (item: Item) => string;
  readonly onItems: (items: readonly Item[]) => void;
  readonly children: (item: Item, set: (item: Item) => void, place: number) => ComponentChildren;
};

/** A list within a form: each item folded under its name, a new one open; added below, removed one by one. */
export function ListField<Item>(props: ListFieldProps<Item>) {
  const { legend, items, fresh, called, onItems } = props;
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <fieldset class="list-field">
      <legend>
        {legend} {items.length > 0 && <small>{items.length}</small>}
      </legend>
      {Array.from(items.entries(), ([place, item]) => (
        <details key={place} open={place === opened}>
          <summary>{called(item) || '…'}</summary>
          {props.children(item, (next) => onItems(items.with(place, next)), place)}
          <button
            type="button"
            class="quiet"
            aria-label={props.remove(item)}
            onClick={() => {
              setOpened(null);
              onItems(items.toSpliced(place, 1));
            }}
          >
            × {props.remove(item)}
          </button>
        </details>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setOpened(items.length);
          onItems([...items, fresh]);
        }}
      >
        + {props.add}
      </button>
    </fieldset>
  );
}
