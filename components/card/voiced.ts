import type { CardClaim, StatementCard } from '../../lib/cards';

/** The stored claim that a statement voices; one that it rejects is not what is said. */
export function voicedClaim({ claims }: StatementCard): CardClaim | undefined {
  return claims.find(({ rejected }) => !rejected);
}
