/** A part of ours whose script a page only gets once the part is wished for. */
export type Brought<T> = {
  /** Gives the part to `use` when it is there, however late. `refused` hears where it cannot be had, or is not there in time. */
  wish(use: (part: T) => void, refused?: (error: unknown) => void): void;
  /** Null until the part is there. */
  now(): T | null;
};

/** Longest wait for a script in ms: where the reader took access back, the question may never be answered. */
const patience = 5000;

/**
 * One part for all wishes. `load` brings its script into the page, `make` makes the part of what that left there. Where this fails or
 * takes longer than our patience, the next wish asks anew.
 */
export function brought<T>(load: () => Promise<unknown>, make: () => T): Brought<T> {
  let part: T | null = null;
  let coming: { readonly whenever: Promise<T>; readonly inTime: Promise<T> } | null = null;

  const bring = async (): Promise<T> => {
    await load();
    part ??= make();
    return part;
  };
  const ask = () => {
    const whenever = bring();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(reject, patience, new Error('expected a script of ours, nobody answered'));
    });
    const inTime = Promise.race([whenever, late]);
    const settled = () => {
      clearTimeout(timer);
      coming = null;
    };
    inTime.then(settled, settled);
    return { whenever, inTime };
  };
  return {
    wish: (use, refused) => {
      if (part !== null) return use(part);
      coming ??= ask();
      // A refusal is heard of below.
      coming.whenever.then(use, () => undefined);
      coming.inTime.catch((error: unknown) => refused?.(error));
    },
    now: () => part,
  };
}

type Left = 'standpunktReader' | 'standpunktCards' | 'standpunktSettings';

/** What a script of ours left under a name, if it has run: an element of the page with this id would be found there as well. */
export function left<Name extends Left>(name: Name): (typeof globalThis)[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}

/** The same where the script must have run. */
export function leftAs<Name extends Left>(name: Name): NonNullable<(typeof globalThis)[Name]> {
  const found = left(name);
  if (!found) throw new Error(`expected a script to leave ${name}, found nothing`);
  return found;
}
