import type { ComponentChildren } from 'preact';

export type Choice = { readonly value: string; readonly label: string };

export type ListPaneProps = {
  readonly title: string;
  readonly searchLabel: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly filterLabel: string;
  readonly filters: readonly Choice[];
  readonly filter: string;
  readonly onFilter: (value: string) => void;
  /** "1,204 names", said to assistive technology when it changes. */
  readonly status: string;
  readonly actions?: ComponentChildren;
  /** Further filters, between the chips and the status. */
  readonly panel?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** Search as you type, a row of filters, and the list below, to which the arrow key goes; it never moves while one types. */
export function ListPane(props: ListPaneProps) {
  return (
    <section class="list-pane" aria-label={props.title}>
      <div class="search">
        <input
          type="search"
          aria-label={props.searchLabel}
          placeholder={props.searchLabel}
          value={props.query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            event.currentTarget
              .closest('.list-pane')
              ?.querySelector<HTMLElement>('.virtual-list [tabindex="0"]')
              ?.focus();
          }}
        />
        {props.actions}
      </div>
      {props.filters.length > 0 && (
        <fieldset class="chips">
          <legend class="visually-hidden">{props.filterLabel}</legend>
          {props.filters.map(({ value, label }) => (
            <label key={value}>
              <input
                type="radio"
                name="filter"
                checked={props.filter === value}
                onChange={() => props.onFilter(value)}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      )}
      {props.panel && <div class="list-panel">{props.panel}</div>}
      <p class="status" role="status">
        {props.status}
      </p>
      {props.children}
    </section>
  );
}
