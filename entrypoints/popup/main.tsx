import { render } from 'preact';
import '../../components/pages.css';
import '../../components/page-index/page-index.css';
import { readSettings } from '../../lib/settings';
import { chooseLang, translator } from '../../lib/texts';
import { indexTexts } from '../../locales/index/languages';
import { PopupApp } from './PopupApp';

const { locale } = await readSettings();
const lang = chooseLang([locale, ...navigator.languages], ['de', 'en', 'fr', 'uk'], 'en');
document.documentElement.lang = lang;
const root = document.getElementById('app');
if (root) render(<PopupApp t={translator(lang, indexTexts[lang])} />, root);
