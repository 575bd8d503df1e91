import type { OptionsTarget } from '../../lib/messages';

export type View = NonNullable<OptionsTarget['view']>;

/** Where the reader is in the options page; every row has an address, back and forward work. */
export type Route = {
  readonly view: View;
  readonly row: string | null;
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
  /** A row that is not yet saved, with what is known of it; null: none is being written. */
  readonly draft: Readonly<Record<string, string>> | null;
};

/** The parts of the options page, as addresses name them. */
export const views: readonly View[] = [
  'names',
  'claims',
  'positions',
  'datasets',
  'sites',
  'appearance',
  'data',
  'try',
];

/** Reads `#/names/sergey-lavrov?q=law&kind=person`; what it does not understand falls back to the list of names. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', ...rest] = path.split('/');
  const { q = '', ...others } = Object.fromEntries(new URLSearchParams(search));
  const parameters = Object.entries(others);
  const drafted = parameters.filter(([key]) => isDraft(key));
  const filters = Object.fromEntries(parameters.filter(([key]) => !isDraft(key)));
  const row = decodeRow(rest.join('/'));
  const fields = drafted.flatMap(([key, value]) => (key === 'draft' ? [] : [[key.slice('draft.'.length), value]]));
  const draft = drafted.length === 0 ? null : (Object.fromEntries(fields) as Record<string, string>);
  return { view: views.find((view) => view === name) ?? 'names', row, query: q, filters, draft };
}

/** The reverse of `parseRoute`. */
export function formatRoute({ view, row, query, filters, draft }: Route): string {
  const fields = Object.entries(draft ?? {}).map(([name, value]) => [`draft.${name}`, value]);
  const drafted = draft !== null && fields.length === 0 ? [['draft', '']] : fields;
  const search = new URLSearchParams([...(query ? [['q', query]] : []), ...Object.entries(filters), ...drafted]);
  const shown = search.toString();
  return `#/${view}${row === null ? '' : `/${encodeURIComponent(row)}`}${shown ? `?${shown}` : ''}`;
}

/** The address of a part of the page, or of a row in it. */
export function addressOf(view: View, row: string | null = null): string {
  return formatRoute({ view, row, query: '', filters: {}, draft: null });
}

function isDraft(key: string): boolean {
  return key === 'draft' || key.startsWith('draft.');
}

function decodeRow(written: string): string | null {
  if (written === '') return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
