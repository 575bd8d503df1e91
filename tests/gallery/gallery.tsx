import { render } from 'preact';
import { cardStyles } from '../../components/card/styles';
import { chooseLang, translator } from '../../lib/texts';
import { pageTexts } from '../../locales/page/languages';
import './gallery.css';
import { states } from './states';

// ?theme=dark&lang=de&width=320: how the cards are to look.
const wanted = new URLSearchParams(location.search);
const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
const lang = chooseLang([wanted.get('lang') ?? 'de'], ['de', 'en', 'fr', 'uk'], 'en');
const nothing = () => undefined;
const context = {
  say: translator(lang, pageTexts[lang]),
  actions: { onClose: nothing, onEntity: nothing, onEdit: nothing, onPin: nothing },
  date: '2025-10-07',
  site: 'beispiel.example',
  isPinned: false,
  places: null,
};

document.documentElement.style.colorScheme = theme;
document.documentElement.style.setProperty('--card-width', `${wanted.get('width') ?? 384}px`);
const sheet = document.createElement('style');
sheet.textContent = cardStyles;
document.head.prepend(sheet);
const root = document.getElementById('gallery');
if (root) {
  render(
    states(context).map(([title, card]) => (
      <figure key={title}>
        <figcaption>{title}</figcaption>
        <div class="paper" data-theme={theme}>
          {card}
        </div>
      </figure>
    )),
    root,
  );
  document.documentElement.dataset.ready = 'yes';
}
