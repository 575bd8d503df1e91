/** What a change of the page may mean for its article: other words, or words that are shown or hidden, by their own style or by that of what is around the article. */
type Change = 'text' | 'style' | 'around' | null;

/** Text added outside of the article that may be an article, characters. */
const muchText = 200;

/** Judges one change. `roots` hold the article; `host` is our own element. */
export function changeOf(record: MutationRecord, roots: readonly Node[], host: Node): Change {
  const { target, type } = record;
  if (target === host || host.contains(target)) return null;
  // Of shadow trees and frames only those that hold an article are watched.
  const isWithin = target.getRootNode() !== host.ownerDocument || roots.some((root) => root.contains(target));
  if (type === 'attributes') {
    if (isWithin) return 'style';
    return languageChange(record) ?? (roots.some((root) => target.contains(root)) ? 'around' : null);
  }
  const nodes = [...record.addedNodes, ...record.removedNodes].filter((node) => node !== host);
  if (type === 'childList' && nodes.every(isOfCode)) return null;
  if (isWithin) return 'text';
  // A root that is no longer in the page was replaced.
  if (roots.some((root) => !root.isConnected)) return 'text';
  return nodes.some(mayBeArticle) ? 'text' : null;
}

// The browser's own translation says so at the root of the page.
function languageChange({ target, attributeName }: MutationRecord): Change {
  return attributeName === 'lang' && target === target.ownerDocument?.documentElement ? 'text' : null;
}

function mayBeArticle(node: Node): boolean {
  return node.nodeType === 1 && !isOfCode(node) && (node.textContent ?? '').length >= muchText;
}

/** Whether a node holds no text that a reader sees. */
export function isOfCode({ nodeName }: Node): boolean {
  return /^(SCRIPT|STYLE|LINK|META|NOSCRIPT|TEMPLATE|#comment)$/.test(nodeName);
}
