/** Where a key and its value begin in a source line: UTF-16 code units from 0. */
export type Place = { readonly key: number; readonly value: number };
/** Places by JSON path (`aliases.0.text`, the row itself under ''), and where the text stops being JSON. */
export type Places = {
  readonly places: ReadonlyMap<string, Place>;
  readonly stuck: number | null;
  /** Paths of keys that stand twice in one object, with the place of the second. */
  readonly repeated: ReadonlyMap<string, number>;
};

const deepest = 64;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** Finds every key and value of a JSON text. Only for messages: slower than JSON.parse. */
export function locate(source: string): Places {
  const places = new Map<string, Place>();
  const repeated = new Map<string, number>();
  let at = 0;

  const blanks = () => {
    while (at < source.length && ' \t\r\n'.includes(source.charAt(at))) at += 1;
  };
  const eat = (sign: string) => {
    blanks();
    if (source.charAt(at) !== sign) return false;
    at += 1;
    return true;
  };
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const list = (end: string, item: (index: number) => boolean): boolean => {
    if (eat(end)) return true;
    for (let index = 0; item(index); index += 1) {
      if (eat(end)) return true;
      if (!eat(',')) return false;
    }
    return false;
  };
  const value = (path: string, key: number | null, depth: number): boolean => {
    blanks();
    places.set(path, { key: key ?? at, value: at });
    if (depth > deepest) return false;
    if (eat('[')) return list(']', (index) => value(join(path, String(index)), null, depth + 1));
    if (eat('{')) return list('}', () => entry(path, depth));
    return match(string) !== null || match(literal) !== null;
  };
  const entry = (path: string, depth: number): boolean => {
    blanks();
    const start = at;
    const key = match(string);
    if (key === null) return false;
    const inner = join(path, JSON.parse(key) as string);
    if (places.has(inner)) repeated.set(inner, start);
    return eat(':') && value(inner, start, depth + 1);
  };

  const whole = value('', null, 0);
  blanks();
  return { places, repeated, stuck: whole && at === source.length ? null : at };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
