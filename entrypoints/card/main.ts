import './frame.css';
import { cardStyles } from '../../components/card/styles';
import { ask } from '../../lib/messages';
import { awaitPort } from '../../lib/page/frame-port';
import { drawCards } from './draw';

const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];

// Any page may load this one: it draws nothing until the content script of its tab has shown who it is.
const paper = document.getElementById('card');
const said = document.getElementById('said');
if (paper && said) awaitPort(window, ask('cardKey', null), (port) => drawCards({ paper, said, port, ask }));
