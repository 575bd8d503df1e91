import { slugOf } from '../ids';
import { type Details, digest, type Names } from './details';
import { hostOf } from './json-ld';

type Loose = Readonly<Record<string, unknown>>;

const idPattern = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|Q[1-9][0-9]*)$/;

/** A row of a table with what its kind needs and the table leaves out; what is there stays as it is. */
export async function completed(value: object, details: Details, names: Names): Promise<object> {
  const row = value as Loose;
  if (row.hidden === true) return { type: row.type, id: row.id, hidden: true };
  if (row.type === 'entity') return entityOf(row);
  if (row.type === 'topic') return { ...identified(row, row.label), ...termsOf(row) };
  if (row.type === 'claim') {
    const claimants = await idsOf(row.claimants, names);
    return { topic: details.topic, ...identified(row, row.text), ...(claimants ? { claimants } : {}) };
  }
  return row.type === 'position' ? await positionOf(row, details, names) : row;
}

function entityOf(row: Loose): object {
  const labels = Object.entries((row.label ?? {}) as Readonly<Record<string, string>>);
  const aliases = row.aliases ?? labels.map(([lang, text]) => ({ text, lang }));
  const sameAs = Array.isArray(row.sameAs) ? { sameAs: row.sameAs.map(addressOf) } : {};
  return { kind: 'other', ...identified(row, row.label), aliases, ...sameAs };
}

/** Tables have the number of a thing in Wikidata where its address is wanted. */
function addressOf(written: unknown): unknown {
  return /^Q[1-9]\d*$/.test(String(written)) ? `https://www.wikidata.org/entity/${String(written)}` : written;
}

/** A label is found where nothing else is said. */
function termsOf({ terms, label }: Loose): object {
  if (terms !== undefined) return {};
  const entries = Object.entries((label ?? {}) as Readonly<Record<string, string>>);
  return { terms: Object.fromEntries(entries.map(([lang, text]) => [lang, [text]])) };
}

async function positionOf(row: Loose, details: Details, names: Names): Promise<object> {
  const holder = (await idOf(row.holder, names)) ?? details.holder;
  const { url, publisher, ...source } = (row.source ?? {}) as Loose;
  const date = row.date ?? details.date;
  const key = `${String(holder)} ${String(date)}`;
  return {
    topic: details.topic,
    stance: 'unclear',
    id: `${slugOf(key).slice(0, 60)}-${digest(JSON.stringify(row))}`,
    ...row,
    holder,
    date,
    ...(row.quote === undefined ? {} : { quote: { lang: details.lang, ...(row.quote as object) } }),
    source: {
      title: null,
      kind: 'other',
      seen: false,
      ...source,
      url: url ?? null,
      publisher: publisher ?? hostOf(String(url ?? '')),
    },
  };
}

function identified(row: Loose, texts: unknown): Loose {
  if (row.id !== undefined) return row;
  const [text = ''] = Object.values((texts ?? {}) as Readonly<Record<string, string>>);
  return { id: slugOf(String(text)), ...row };
}

/** Who is meant by an id or a name; a name that nobody has, or several, stays as it is, for the check to tell. */
async function idOf(written: unknown, names: Names): Promise<unknown> {
  if (typeof written !== 'string' || idPattern.test(written)) return written;
  return (await names(written)) ?? written;
}

async function idsOf(written: unknown, names: Names): Promise<readonly unknown[] | undefined> {
  return Array.isArray(written) ? await Promise.all(written.map((each) => idOf(each, names))) : undefined;
}
