// Reading of JSON-LD as it is published: every value may be missing, a text, an object, or a list of those.

export type Node = Readonly<Record<string, unknown>>;

/** The values of a property, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** The objects among the values of a property. */
export function nodesOf(value: unknown): readonly Node[] {
  return listOf(value).filter(
    (each): each is Node => typeof each === 'object' && each !== null && !Array.isArray(each),
  );
}

/** The first text of a property without blanks around it, of an object that by its `name`, `value`, `@value` or `@id`; empty when there is none. */
export function textOf(value: unknown): string {
  for (const each of listOf(value)) {
    if (typeof each === 'string' || typeof each === 'number') return String(each).trim();
    if (typeof each !== 'object' || each === null) continue;
    const { name, value: inner, '@value': literal, '@id': iri } = each as Node;
    const found = [name, inner, literal, iri].find((part) => typeof part === 'string' && part.trim() !== '');
    if (typeof found === 'string') return found.trim();
  }
  return '';
}

/** The first address among the values of a property; empty when there is none. */
export function addressOf(value: unknown): string {
  for (const each of listOf(value)) {
    const { url, id, '@id': iri, source } = (typeof each === 'object' && each !== null ? each : { url: each }) as Node;
    const found = [url, source, id, iri].find((part) => typeof part === 'string' && /^https?:\/\//.test(part));
    if (typeof found === 'string') return found;
  }
  return '';
}

/** The day of a date with a time; as it is otherwise. */
export function dayOf(value: unknown): string {
  return textOf(value).replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1');
}

/** The name of the site of an address; empty for what is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** True for a node of a type; JSON-LD writes it `@type`, the annotation model `type`. */
export function isOfType(node: Node, type: string): boolean {
  return [...listOf(node['@type']), ...listOf(node.type)].some(
    (each) => typeof each === 'string' && each.split(/[/#:]/).at(-1) === type,
  );
}
