import type { ByLang, Source } from '../../lib/rows';
import { webAddress } from '../SourceLine';

/** A text in the reader's language, else in English, else in the first there is. */
export function inLang(texts: ByLang | undefined, lang: string): string {
  return texts?.[lang] ?? texts?.en ?? Object.values(texts ?? {})[0] ?? '';
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
