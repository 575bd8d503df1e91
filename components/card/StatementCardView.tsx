import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { CardSpeaker, StatementCard } from '../../lib/cards';
import { Quoted } from '../Quoted';
import type { CardContext } from './actions';
import { Background } from './Background';
import { CardFrame } from './CardFrame';
import { ChangeLine } from './ChangeLine';
import { Foot } from './Foot';
import { History } from './History';
import { Others } from './Others';
import { officeText } from './office';
import { isRepeated } from './repeated';
import { StanceLine } from './StanceLine';
import { voicedClaim } from './voiced';

type Props = { readonly card: StatementCard; readonly context: CardContext };

/** A statement: what is claimed, by whom, what they held before, and what others hold. */
export function StatementCardView({ card, context }: Props) {
  const { say } = context;
  const [open, setOpen] = useState<string | null>(null);
  const { claims, topics, change, prior, priorOnBehalf, later } = card;
  const voiced = voicedClaim(card);
  const claim = voiced ?? claims[0];
  const kind = [say('statement'), ...topics.slice(0, 2).map(({ label }) => label)].join(' · ');
  const shared = { context, open, onOpen: setOpen };
  const hasHistory = prior.length + later.length > 0;
  return (
    <CardFrame
      context={context}
      kind={kind}
      name={voiced?.text ?? card.text}
      head={<Head card={card} context={context} />}
    >
      {hasHistory || change ? (
        <div class="block">
          {change ? <ChangeLine change={change} stance={card.stance} onOpen={setOpen} say={say} /> : null}
          {hasHistory ? <History title={say('earlierTopic')} prior={prior} later={later} {...shared} /> : null}
        </div>
      ) : null}
      {priorOnBehalf.length > 0 ? (
        <History title={say('onBehalf')} prior={priorOnBehalf} later={[]} hasHolders {...shared} />
      ) : null}
      <Others others={card.others} context={context} />
      {claim ? <Background claim={claim} say={say} /> : null}
      <Foot
        context={context}
        why={card.why}
        dataset={claim?.dataset ?? null}
        edit={claim ? { view: 'claims', row: claim.id } : null}
        isStatement
      />
    </CardFrame>
  );
}

function Head({ card, context }: Props) {
  const { say } = context;
  const { claims, speaker, text } = card;
  const claim = voicedClaim(card)?.text;
  const against = claim === undefined ? claims[0]?.text : undefined;
  return (
    <>
      <h2 class="said" dir="auto">
        {claim ?? <Quoted text={text} />}
      </h2>
      {claim !== undefined && !isRepeated(text, claim) ? (
        <p class="words" dir="auto">
          <Quoted text={text} />
        </p>
      ) : null}
      {against === undefined ? null : <p class="sub against">{say('contradicts', { claim: against })}</p>}
      <p class="sub">
        {speaker ? <Name speaker={speaker} context={context} /> : say('speakerUnknown')}
        {speaker?.office ? `, ${officeText(speaker.office, say)}` : ''}
        {speaker?.together?.map((one) => (
          <Fragment key={one.label}>
            {' · '}
            <Name speaker={one} context={context} />
          </Fragment>
        ))}
        {` · ${say(card.form)}`}
      </p>
      <StanceLine card={card} say={say} />
    </>
  );
}

/** Who speaks: a button that opens the card of somebody whom a dataset knows. */
function Name({
  speaker,
  context: { say, actions },
}: {
  readonly speaker: CardSpeaker;
  readonly context: CardContext;
}) {
  return speaker.known ? (
    <button type="button" onClick={() => actions.onEntity(speaker.id)}>
      {speaker.label}
    </button>
  ) : (
    <span title={say('notInDataset')}>{speaker.label}</span>
  );
}
