/** What a reader tells apart, lowest first. */
export const layers = { statement: 0, mention: 1, hover: 2, active: 3 } as const;
export type Layer = keyof typeof layers;

/** The highlights of one document, which are painted over its text without touching its elements (CSS Custom Highlight API). */
export type Canvas = {
  add(layer: Layer, range: StaticRange): void;
  delete(layer: Layer, range: StaticRange): void;
  /** Leaves nothing but one range in a layer, or nothing at all. */
  only(layer: Layer, range: StaticRange | null): void;
  theme(isDark: boolean): void;
  clear(): void;
};

/** Each document has a registry and a kind of highlight of its own. */
type View = Pick<typeof globalThis, 'CSS' | 'Highlight'>;

/** The canvas of a document's window. */
export function canvas({ CSS: { highlights: registry }, Highlight: Kind }: View): Canvas {
  const highlights = new Map<Layer, Highlight>();
  for (const layer of Object.keys(layers) as Layer[]) {
    const highlight = new Kind();
    highlight.priority = layers[layer];
    highlights.set(layer, highlight);
  }
  // After an update of the extension the next painter may already stand under the name.
  const withdraw = (name: string, highlight: Highlight) => {
    if (registry.get(name) === highlight) registry.delete(name);
  };
  return {
    add: (layer, range) => highlights.get(layer)?.add(range),
    delete: (layer, range) => highlights.get(layer)?.delete(range),
    only: (layer, range) => {
      highlights.get(layer)?.clear();
      if (range) highlights.get(layer)?.add(range);
    },
    theme: (isDark) => {
      for (const [layer, highlight] of highlights) {
        withdraw(nameOf(layer, !isDark), highlight);
        registry.set(nameOf(layer, isDark), highlight);
      }
    },
    clear: () => {
      for (const [layer, highlight] of highlights) {
        highlight.clear();
        withdraw(nameOf(layer, true), highlight);
        withdraw(nameOf(layer, false), highlight);
      }
    },
  };
}

function nameOf(layer: Layer, isDark: boolean): string {
  return `standpunkt-${layer}${isDark ? '-dark' : ''}`;
}
