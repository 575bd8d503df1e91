import type { ComponentChildren } from 'preact';
import type { ByLang, ClaimRow, Source } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { webAddress } from '../SourceLine';

type T = Translate<OptionsKey>;

/** A text in the reader's language, else in English, else in the first there is. */
export function inLang(texts: ByLang | undefined, lang: string): string {
  return texts?.[lang] ?? texts?.en ?? Object.values(texts ?? {})[0] ?? '';
}

type ClaimFactsProps = { readonly row: ClaimRow; readonly claimants: readonly string[]; readonly t: T };

/** What a claim's form does not edit: who usually makes it, and the sources of its background. */
export function ClaimFacts({ row, claimants, t }: ClaimFactsProps) {
  if (claimants.length === 0 && !row.sources?.length) return null;
  return (
    <dl class="facts">
      {claimants.length > 0 && <Fact name={t('claimants')}>{claimants.join(' · ')}</Fact>}
      {row.sources && row.sources.length > 0 && (
        <Fact name={t('sources')}>
          <ul>
            {row.sources.map((source) => (
              <li key={`${source.publisher} ${source.url}`}>
                <SourceText source={source} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A source as a line, its address a link when it is one. */
export function SourceText({ source }: { readonly source: Source }) {
  const address = webAddress(source.url);
  const named = source.title ?? source.publisher;
  return (
    <>
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {named}
        </a>
      ) : (
        named
      )}
      <small>
        {' '}
        {source.title ? source.publisher : ''} {source.published ?? ''}
      </small>
    </>
  );
}
