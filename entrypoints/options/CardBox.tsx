import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CardContext } from '../../components/card/actions';
import { cardStyles } from '../../components/card/styles';
import type { Card } from '../../lib/cards';
import { CardView } from '../card/CardView';
import { cardTexts } from '../card/card-texts';
import { useApp } from './app';

type Props = { readonly card: Card; readonly date: string; readonly actions: CardContext['actions'] };

/** A card as pages show it, in a tree of its own, so that neither page's styles reach the other. */
export function CardBox({ card, date, actions }: Props) {
  const { t } = useApp();
  const host = useRef<HTMLDivElement>(null);
  const mount = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const root = host.current?.attachShadow({ mode: 'closed' });
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets = [sheet];
    const paper = document.createElement('div');
    paper.className = 'paper';
    paper.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    root.append(paper);
    mount.current = paper;
    return () => render(null, paper);
  }, []);
  useEffect(() => {
    if (!mount.current) return;
    const context: CardContext = {
      say: cardTexts([t.lang]),
      actions,
      date,
      site: '',
      isPinned: false,
      places: null,
    };
    render(<CardView card={card} context={context} depth={1} />, mount.current);
  }, [card, date, actions]);
  return <div class="card-box" ref={host} />;
}
