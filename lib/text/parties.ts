import { placedIn } from './attribute/reading';
import { tokenAt } from './attribute/tokens';
import { isParty, partyOf } from './claim-concepts';
import { sideOf } from './relevance';
import type { Sentence, StatementInput } from './statement-input';

/** Of whom a sentence speaks. */
export type Parties = {
  /** Whether it names somebody, speaks of a country by one of its words, or in the first person. */
  readonly hasParty: boolean;
  /** Whether it names a side of the war that is not the speaker's. */
  readonly hasOpponent: boolean;
};

/** Of whom a sentence speaks, by the names and the words for countries in it. */
export function partiesIn({ said, terms, reading }: Sentence, { entity }: StatementInput): Parties {
  const from = tokenAt(reading.list, said.sentence.start);
  const to = tokenAt(reading.list, said.sentence.end);
  const named = [
    ...placedIn(reading.mentions, from, to).map(({ value }) => value.entity.id),
    ...terms.filter((term) => isParty(term, entity)).map(partyOf),
  ];
  const own = said.holder?.id ? sideOf(said.holder.id, entity) : null;
  const { is } = reading.language;
  const isOwn = ({ low }: { readonly low: string }) => is.first(low) || is.they(low);
  // In a side's own address `they` are the other one.
  const isOther = ({ low }: { readonly low: string }) => said.rule === 'address' && is.they(low) && !is.she(low);
  const words = reading.list.slice(from, to);
  return {
    hasParty: named.length > 0 || words.some(isOwn),
    hasOpponent: named.some((id) => ![null, own].includes(sideOf(id, entity))) || (own !== null && words.some(isOther)),
  };
}
