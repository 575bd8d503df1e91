import { render } from 'preact';
import '../../components/pages.css';
import '../../components/options/styles';
import { openStore } from '../../lib/data/db';
import { beginNewLog } from '../../lib/data/new-log';
import { readSettings } from '../../lib/settings';
import { chooseLang, translator } from '../../lib/texts';
import { loadOptionsTexts } from '../../locales/options/load';
import { buildInWorker } from './data-work';
import { lateCompiler } from './late-compiler';
import { Root } from './Root';

const langFor = (locale: string) => chooseLang([locale, ...navigator.languages], ['de', 'en', 'fr', 'uk'], 'en');
// This page alone writes. Where it cannot even do that, its first write says why.
if (!import.meta.env.FIREFOX) void beginNewLog().catch(() => undefined);
// Read meanwhile: most readers leave the language to their browser.
void loadOptionsTexts[langFor('')]();
const { locale } = await readSettings();
const lang = langFor(locale);
document.documentElement.lang = lang;
const texts = await loadOptionsTexts[lang]();
const store = openStore({ compiler: buildInWorker(lateCompiler), onOutdated: () => location.reload() });
const root = document.getElementById('app');
if (root) render(<Root store={store} t={translator(lang, texts)} />, root);
