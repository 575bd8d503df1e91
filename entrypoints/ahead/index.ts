import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../annotator.content/contract';
import { readSettings, watchSettings } from '../../lib/settings';

// Firefox takes some 30 ms to look settings up for a page: asked for while the page still loads, they are there when it is to be read.
export default defineUnlistedScript({
  main() {
    const taken = new AbortController();
    let asked = readSettings();
    watchSettings(() => {
      asked = readSettings();
    }, taken.signal);
    globalThis.standpunktSettings = () => {
      taken.abort();
      return asked;
    };
  },
});
