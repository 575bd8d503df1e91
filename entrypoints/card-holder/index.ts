import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cards } from './cards';
import './contract';

// A script of its own: most pages are read without a card being opened, and need not carry it.
export default defineUnlistedScript(() => {
  globalThis.standpunktCards = cards;
});
