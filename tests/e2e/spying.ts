/**
 * What a page does that wants to read an open card; put into the head of an article. `spied()` gives all that it got hold of:
 * texts and addresses around every node that an event or a point of the window hands out, and what it hears and can select.
 */
export const spying = `window.spied = (() => {
  const nodes = new Set(), texts = new Set(), windows = new Set();
  const keep = (value) => { if (typeof value === 'string') texts.add(value); };
  const attempt = (act) => { try { return act(); } catch { return null; } };
  const take = (node) => {
    if (!node || typeof node !== 'object' || nodes.has(node) || attempt(() => node.nodeType) === null) return;
    nodes.add(node);
    for (const next of [() => node.getRootNode(), () => node.parentNode, () => node.host, () => node.shadowRoot, () => node.contentDocument, () => node.contentDocument.documentElement]) take(attempt(next));
    if (attempt(() => node.contentWindow)) windows.add(node.contentWindow);
    const frames = attempt(() => [...node.querySelectorAll('iframe')]) ?? [];
    frames.forEach(take);
  };
  const looks = ['target', 'originalTarget', 'explicitOriginalTarget', 'currentTarget', 'relatedTarget', 'rangeParent', 'srcElement', 'view', 'source'];
  const heard = (event) => {
    for (const name of looks) take(attempt(() => event[name]));
    for (const each of attempt(() => event.composedPath()) ?? []) take(each);
    if (event.type === 'message') keep(attempt(() => JSON.stringify(event.data)));
    if (event.type === 'message' && event.source) windows.add(event.source);
    if (event.key) keep(event.key);
  };
  const types = Object.keys(window).concat(Object.keys(document), Object.keys(HTMLElement.prototype)).filter((name) => name.startsWith('on')).map((name) => name.slice(2));
  for (const type of new Set([...types, 'DOMContentLoaded', 'focusin', 'focusout', 'DOMMouseScroll'])) for (const place of [window, document]) place.addEventListener(type, heard, true);
  const read = () => {
    for (let x = 4; x < innerWidth; x += 24) for (let y = 4; y < innerHeight; y += 24) {
      document.elementsFromPoint(x, y).forEach(take);
      take(attempt(() => document.caretPositionFromPoint(x, y).offsetNode));
    }
    take(document.activeElement);
    for (const words of ['Spricht', 'Pressesprecher'].map((word, at) => word + [' für', ' des Präsidenten'][at])) {
      attempt(() => getSelection().removeAllRanges());
      if (attempt(() => find(words, false, false, true, false, true))) texts.add('found: ' + words);
    }
    attempt(() => document.execCommand('selectAll'));
    const selection = getSelection();
    keep(attempt(() => selection.toString()));
    for (const name of ['anchorNode', 'focusNode']) take(attempt(() => selection[name]));
    take(attempt(() => selection.getRangeAt(0).startContainer));
    attempt(() => selection.removeAllRanges());
    keep(document.documentElement.innerText);
    for (const { name } of performance.getEntries()) keep(name);
    for (let index = 0; index < window.length; index++) windows.add(window[index]);
    for (const each of windows) for (const look of [() => each.document.documentElement.outerHTML, () => each.location.href, () => each.name]) keep(attempt(look));
    for (const node of nodes) for (const look of [() => node.outerHTML, () => node.innerHTML, () => node.textContent, () => node.innerText, () => node.src, () => node.URL, () => node.ariaLabel]) keep(attempt(look));
  };
  // Says things as the page of a card would be told them, to every window that was found.
  const forge = () => {
    const order = { kind: 'list', turn: 1, languages: ['de'], site: 'x', date: '', isDark: false, isPinned: false, entries: [{ kind: 'statement', index: 0, text: 'Gefälscht', speaker: null, speakerId: null, topics: [] }] };
    for (const each of windows) for (const data of [order, JSON.stringify(order), '', '0-0-0-0', undefined, null]) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => texts.add('answered'.padEnd(12, '!') + JSON.stringify(data));
      attempt(() => each.postMessage(data, '*', [port2]));
      port1.postMessage(order);
    }
    return windows.size;
  };
  return Object.assign(() => { read(); return [...texts].join('\\n'); }, { forge, add: (each) => windows.add(each) });
})();`;
