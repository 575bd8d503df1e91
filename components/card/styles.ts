import change from './styles/change.css?inline';
import elements from './styles/elements.css?inline';
import folds from './styles/folds.css?inline';
import foot from './styles/foot.css?inline';
import head from './styles/head.css?inline';
import marks from './styles/marks.css?inline';
import others from './styles/others.css?inline';
import paper from './styles/paper.css?inline';
import positions from './styles/positions.css?inline';
import screens from './styles/screens.css?inline';
import sections from './styles/sections.css?inline';
import stance from './styles/stance.css?inline';
import timeline from './styles/timeline.css?inline';
import tokens from './styles/tokens.css?inline';

/** The styles of the card as one text, for the tree it is drawn in: a `.paper`. A later part overrides an earlier one. */
export const cardStyles = [
  tokens,
  paper,
  elements,
  head,
  sections,
  stance,
  change,
  timeline,
  positions,
  others,
  folds,
  foot,
  marks,
  screens,
].join('\n');
