import type { StatementCard } from '../../lib/cards';
import { StanceMark } from '../StanceMark';
import type { Say } from './actions';
import { voicedClaim } from './voiced';

type Props = { readonly card: StatementCard; readonly say: Say };

/** What the speaker holds, in a shape and in words; nothing where that is not clear. */
export function StanceLine({ card, say }: Props) {
  if (card.stance === 'unclear') return null;
  const { word, about } = stanceWords(card, say);
  return (
    <p class="holds">
      <StanceMark stance={card.stance} />
      <span>
        <b>{word}</b>
        <span class="proposition">{about}</span>
      </span>
    </p>
  );
}

// One supports or opposes what a topic proposes, but asserts or denies what was claimed: the claim above, else only the topic is known.
function stanceWords(card: StatementCard, say: Say): { word: string; about: string } {
  const { stance, topics } = card;
  const topic = topics[0];
  if (stance !== 'asserts' && stance !== 'denies') {
    return { word: say(stance), about: topic?.proposition ? `: ${topic.proposition}` : '' };
  }
  if (voicedClaim(card)) return { word: say(stance === 'asserts' ? 'assertsThis' : 'deniesThis'), about: '' };
  return { word: say(stance), about: topic ? `, ${say('onTopic', { topic: topic.label })}` : '' };
}
