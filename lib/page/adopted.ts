/** Rules that documents and open shadow roots adopt, so that no element is added to them. */
export type AdoptedRules = {
  adopt(root: Document | ShadowRoot): void;
  /** Replaces the rules wherever they were adopted. */
  replace(css: string): void;
  /** Takes the rules away again. */
  withdraw(): void;
};

/** Rules that nothing has adopted yet. A sheet serves the document that it was made in and the shadow roots there. */
export function adoptedRules(css: string): AdoptedRules {
  let rules = css;
  const sheets = new Map<Document, CSSStyleSheet>();
  const roots = new Set<WeakRef<Document | ShadowRoot>>();
  const sheetOf = (document: Document) => {
    const { CSSStyleSheet: Sheet } = (document.defaultView ?? window) as Window & typeof globalThis;
    const sheet = sheets.get(document) ?? new Sheet();
    if (!sheets.has(document)) sheet.replaceSync(rules);
    sheets.set(document, sheet);
    return sheet;
  };
  return {
    adopt: (root) => {
      const sheet = sheetOf('host' in root ? root.ownerDocument : root);
      if (root.adoptedStyleSheets.includes(sheet)) return;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      roots.add(new WeakRef(root));
    },
    replace: (next) => {
      rules = next;
      for (const sheet of sheets.values()) sheet.replaceSync(next);
    },
    withdraw: () => {
      const ours = new Set(sheets.values());
      for (const reference of roots) {
        const root = reference.deref();
        if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
      }
      roots.clear();
    },
  };
}
