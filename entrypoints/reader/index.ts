import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../annotator.content/contract';
import css from '../annotator.content/highlight.css?inline';
import { startPage } from '../annotator.content/page';

// A script of its own: most pages of a news site are not about the war, and need not carry it.
export default defineUnlistedScript(() => {
  globalThis.standpunktReader = (options) => startPage({ ...options, css });
});
