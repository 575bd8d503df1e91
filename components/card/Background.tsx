import type { CardClaim } from '../../lib/cards';
import { shortDate } from '../dates';
import { SourceLine, webAddress } from '../SourceLine';
import type { Say } from './actions';

/** What is known about a claim, and who has checked it; folded, for it is the reader who asks. */
export function Background({ claim, say }: { readonly claim: CardClaim; readonly say: Say }) {
  const { context, reviews, sources } = claim;
  return (
    <>
      {context ? (
        <details class="section">
          <summary>{say('background')}</summary>
          <p dir="auto">{context}</p>
          {sources.map((source) => (
            <SourceLine key={source.url ?? source.title ?? source.publisher} source={source} say={say} />
          ))}
        </details>
      ) : null}
      {reviews.length > 0 ? (
        <details class="section">
          <summary>
            {say('factChecks', { count: reviews.length })} <span class="number">{reviews.length}</span>
          </summary>
          <ul class="reviews">
            {reviews.map((review) => (
              <Review key={review.url} review={review} say={say} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Review({ review, say }: { readonly review: CardClaim['reviews'][number]; readonly say: Say }) {
  const { url, publisher, title, rating, published, lang } = review;
  const address = webAddress(url);
  const said = (
    <span lang={lang} dir="auto">
      {title}
    </span>
  );
  return (
    <li>
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {said}
          <span aria-hidden="true"> ↗</span>
        </a>
      ) : (
        said
      )}
      <span class="source">
        {[publisher, published && shortDate(published, say.lang), rating].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
