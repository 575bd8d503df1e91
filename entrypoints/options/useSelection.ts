import { useEffect, useRef, useState } from 'preact/hooks';

export type Selection = {
  readonly ids: ReadonlySet<string>;
  /** Selects a row or takes it off; with `isRange` all between it and the row pressed before it. */
  select(index: number, id: string, press: { readonly isSelected: boolean; readonly isRange: boolean }): Promise<void>;
  set(ids: readonly string[]): void;
};

/** Rows selected in a list; `allIds` are those found, in its order. Begins anew when `list` is another. */
export function useSelection(list: string, allIds: () => Promise<readonly string[]>): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<number | null>(null);
  useEffect(() => {
    setIds((now) => (now.size === 0 ? now : new Set()));
    last.current = null;
  }, [list]);
  return {
    ids,
    select: async (index, id, { isSelected, isRange }) => {
      const from = last.current;
      last.current = index;
      const pressed =
        isRange && from !== null ? (await allIds()).slice(Math.min(from, index), Math.max(from, index) + 1) : [id];
      setIds((now) => {
        const next = new Set(now);
        for (const one of pressed)
          if (isSelected) next.add(one);
          else next.delete(one);
        return next;
      });
    },
    set: (next) => setIds(new Set(next)),
  };
}
