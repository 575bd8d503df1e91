import type { OptionsTarget } from '../../lib/messages';

export type View = NonNullable<OptionsTarget['view']>;

/** Where the reader is in the options page; every row has an address, back and forward work. */
export type Route = {
  readonly view: View;
  readonly row: string | null;
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
};

const views: readonly View[] = ['names', 'claims', 'positions', 'datasets', 'sites', 'appearance', 'data', 'try'];

/** Reads `#/names/sergey-lavrov?q=law&kind=person`; what it does not understand falls back to the list of names. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', ...rest] = path.split('/');
  const { q = '', ...filters } = Object.fromEntries(new URLSearchParams(search));
  const row = decodeRow(rest.join('/'));
  return { view: views.find((view) => view === name) ?? 'names', row, query: q, filters };
}

/** The reverse of `parseRoute`. */
export function formatRoute({ view, row, query, filters }: Route): string {
  const search = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters }).toString();
  return `#/${view}${row === null ? '' : `/${encodeURIComponent(row)}`}${search ? `?${search}` : ''}`;
}

function decodeRow(written: string): string | null {
  if (written === '') return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
