import type { Source } from '../lib/rows';
import type { Translate } from '../lib/texts';
import type { PageKey } from '../locales/page/en';

type Props = { readonly source: Source; readonly venue?: string | undefined; readonly say: Translate<PageKey> };

/** Who published it, and where to read it: a link only where the address is of the web. */
export function SourceLine({ source, venue, say }: Props) {
  const named = [source.publisher, venue].filter(Boolean).join(' · ');
  const address = webAddress(source.url);
  return (
    <span class="source">
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer" title={source.title ?? address}>
          {named}
          <span aria-hidden="true"> ↗</span>
          <span class="hidden"> ({say('opensTab')})</span>
        </a>
      ) : (
        named
      )}
      {source.seen ? null : (
        <span class="unseen" role="img" title={say('unseen')} aria-label={say('unseen')}>
          {' '}
          ◌
        </span>
      )}
    </span>
  );
}

/** An address that may be linked: http or https; null for all else that a dataset may hold. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
