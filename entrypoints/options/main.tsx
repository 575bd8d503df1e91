import { render } from 'preact';
import '../../components/pages.css';
import '../../components/options/styles';
import { compiler } from '../../lib/data/compiler';
import { openStore } from '../../lib/data/db';
import { readSettings } from '../../lib/settings';
import { chooseLang, translator } from '../../lib/texts';
import { optionsTexts } from '../../locales/options/languages';
import { buildInWorker } from './data-work';
import { Root } from './Root';

const { locale } = await readSettings();
const lang = chooseLang([locale, ...navigator.languages], ['de', 'en', 'fr', 'uk'], 'en');
document.documentElement.lang = lang;
const store = openStore({ compiler: buildInWorker(compiler), onOutdated: () => location.reload() });
const root = document.getElementById('app');
if (root) render(<Root store={store} t={translator(lang, optionsTexts[lang])} />, root);
