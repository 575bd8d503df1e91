/** What a hostile page does before anything of ours is there; put into the head of an article. */
export const reaching: Readonly<Record<string, string>> = {
  'defines the element of the card itself': `window.stolen = [];
    customElements.define('standpunkt-card', class extends HTMLElement {
      constructor() { super(); try { const inner = this.attachInternals(); stolen.push(() => inner.shadowRoot); } catch (error) { stolen.push(() => null); } }
    });`,
  'gives the element of the card a root of its own': `window.stolen = [];
    customElements.define('standpunkt-card', class extends HTMLElement {
      constructor() { super(); try { const root = this.attachShadow({ mode: 'open' }); stolen.push(() => root.textContent && root); } catch { stolen.push(() => null); } }
    });`,
  'redefines what roots, ranges and highlights are made with': `window.stolen = [];
    const steal = (owner, name) => { const before = owner[name]; owner[name] = function (...all) { const made = before.apply(this, all); if (made instanceof ShadowRoot) stolen.push(() => made); return made; }; };
    steal(Element.prototype, 'attachShadow'); steal(Document.prototype, 'createElement'); steal(Document.prototype, 'adoptNode');
    for (const name of ['append', 'attachInternals', 'showPopover', 'setAttribute']) steal(HTMLElement.prototype, name);
    CSS.highlights.set = () => { throw new Error('no'); }; window.Highlight = undefined; window.StaticRange = undefined; steal(Range.prototype, 'setStart');
    window.CSSStyleSheet = class { replaceSync(css) { stolen.push(() => css); } }; window.DOMParser = undefined; window.MutationObserver = undefined;`,
  'puts things into every object and every list': `window.stolen = [];
    for (const name of ['finding', 'kind', 'ok', 'call', 'value', 'then', 'entity', 'hidden']) Object.defineProperty(Object.prototype, name, { get() { return undefined; }, set(value) { stolen.push(() => value); }, configurable: true });
    Array.prototype.flatMap = Array.prototype.toSorted = function () { stolen.push(() => this); return []; };
    JSON.stringify = (value) => { stolen.push(() => value); return '{}'; }; Promise.prototype.then = new Proxy(Promise.prototype.then, {});`,
  'takes away what reading waits, looks and listens with': `window.stolen = [];
    const none = () => { throw new Error('no'); };
    for (const name of ['requestIdleCallback', 'requestAnimationFrame', 'queueMicrotask', 'getComputedStyle', 'getSelection', 'matchMedia', 'fetch', 'structuredClone']) window[name] = none;
    for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'MessageChannel', 'AbortController']) window[name] = class { constructor() { stolen.push(() => name); } };
    for (const [owner, name] of [[Node, 'textContent'], [CharacterData, 'data'], [Document, 'readyState'], [Document, 'visibilityState']])
      Object.defineProperty(owner.prototype, name, { configurable: true, get() { stolen.push(() => name); return ''; }, set: none });
    Element.prototype.getBoundingClientRect = Element.prototype.closest = Element.prototype.matches = EventTarget.prototype.addEventListener = none;`,
  'names elements like our own things': `window.stolen = [];
    addEventListener('DOMContentLoaded', () => document.body.insertAdjacentHTML('beforeend', '<div id="standpunktCards"></div><div id="standpunktAsked"></div><iframe name="standpunktCards"></iframe><form><input name="closest"><input name="parentElement"><input name="children"><input name="getRootNode"><input name="matches"></form>'));`,
};

/** Rules that would hide the card, take its clicks or turn it about. */
export const hidingRules = `@layer evil { standpunkt-card { display: none !important; } }
  standpunkt-card, html > :not(head, body), :host { opacity: 0.01 !important; visibility: hidden !important; pointer-events: none !important; direction: rtl !important;
    transform: translateX(4000px) !important; clip-path: inset(100%) !important; filter: opacity(0) !important; content-visibility: hidden !important; zoom: 0.1 !important;
    position: static !important; contain: strict !important; mask: linear-gradient(transparent, transparent) !important; --ink: transparent !important; --paper: transparent !important; }
  @keyframes gone { to { opacity: 0; } } standpunkt-card { animation: gone 1ms forwards !important; transition: opacity 1ms !important; }`;

/** Scripts that make a page too large, by what there is too much of. */
export const tooMuch: Readonly<Record<string, string>> = {
  'linked data that is nested without end': `const data = document.createElement('script'); data.type = 'application/ld+json'; data.textContent = '{"@graph":['.repeat(20000) + ']}'.repeat(20000); document.head.append(data);
    const list = document.createElement('script'); list.type = 'application/ld+json'; list.textContent = '{"@type":"NewsArticle","author":' + '['.repeat(50000) + ']'.repeat(50000) + '}'; document.head.append(list);`,
  'languages that are none': `document.documentElement.lang = 'de-'.repeat(5000); [...main.querySelectorAll('p, h1, h2')].forEach((part, at) => part.setAttribute('lang', ['', '-', 'x-', 'de_DE@@', '\\u0000', 'a-b-c-d-e-f-g-h', '\\u202Ede', 'und-'.repeat(9999)][at % 8]));`,
  'linked data of many megabytes that says nonsense': `const data = document.createElement('script'); data.type = 'application/ld+json';
    data.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: { '@value': ['<img src=x onerror=alert(1)>'] }, datePublished: '+275760-09-13T00:00:00.001Z', inLanguage: { toString: 1 }, author: [null, 1, { name: {} }], __proto__x: 1, constructor: { prototype: { kind: 'x' } }, articleBody: 'Wort '.repeat(4_000_000) }).replace('__proto__x', '__proto__'); document.head.append(data);`,
  'paragraphs that move into another document and back without end': `const other = document.implementation.createHTMLDocument(''); const parts = [...main.querySelectorAll('p')].slice(-3); let turn = 0;
    setInterval(() => { const part = parts[turn++ % parts.length]; const { parentNode, nextSibling } = part; other.body.append(other.adoptNode(part)); parentNode.insertBefore(document.adoptNode(part), nextSibling); for (let moves = 0; moves < 200; moves++) parentNode.insertBefore(parts[moves % parts.length], parts[(moves + 1) % parts.length]); }, 1);`,
  'a script that throws our element away whenever it comes': `new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName?.startsWith('standpunkt')) node.remove(); }).observe(document.documentElement, { childList: true });`,
};
