import type { ComponentChildren } from 'preact';
import type { ByLang, ClaimRow, PositionRow, Source, TopicRow } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { dateText } from '../dates';
import { webAddress } from '../SourceLine';
import { StanceMark } from '../StanceMark';

type T = Translate<OptionsKey>;

/** A text in the reader's language, else in English, else in the first there is. */
export function inLang(texts: ByLang | undefined, lang: string): string {
  return texts?.[lang] ?? texts?.en ?? Object.values(texts ?? {})[0] ?? '';
}

type PositionDetailProps = {
  readonly row: PositionRow;
  readonly holder: string;
  readonly holderHref: string;
  readonly topic: string;
  readonly t: T;
  readonly children: ComponentChildren;
};

/** One position, to be read: who, when, what, in which words, and by which source. */
export function PositionDetail({ row, holder, holderHref, topic, t, children }: PositionDetailProps) {
  return (
    <article class="editor" aria-label={holder}>
      <header>
        <h2>
          <a href={holderHref}>{holder}</a>
        </h2>
        {children}
      </header>
      <dl class="facts">
        <Fact name={t('date')}>{dateText(row.date, t.lang)}</Fact>
        <Fact name={t('topicName')}>{topic}</Fact>
        <Fact name={t('stance')}>
          <StanceMark stance={row.stance} /> {t(row.stance)}
        </Fact>
        <Fact name={t('says')}>{inLang(row.statement, t.lang)}</Fact>
        {row.quote && (
          <Fact name={t('quote')}>
            <q lang={row.quote.lang}>{row.quote.text}</q>
            {row.quote.translatedBy && <small> {t('translatedBy', { who: row.quote.translatedBy })}</small>}
          </Fact>
        )}
        <Fact name={t('sources')}>
          <SourceText source={row.source} />
        </Fact>
      </dl>
    </article>
  );
}

type ClaimDetailProps = {
  readonly row: ClaimRow;
  readonly topic: string;
  readonly claimants: readonly string[];
  readonly t: T;
  readonly children: ComponentChildren;
};

/** One claim: its sentence, who makes it, the background with its sources, and the patterns that find it. */
export function ClaimDetail({ row, topic, claimants, t, children }: ClaimDetailProps) {
  return (
    <article class="editor" aria-label={inLang(row.text, t.lang)}>
      <header>
        <h2 class="said">{inLang(row.text, t.lang)}</h2>
        {children}
      </header>
      <dl class="facts">
        <Fact name={t('topicName')}>{topic}</Fact>
        {claimants.length > 0 && <Fact name={t('claimants')}>{claimants.join(' · ')}</Fact>}
        {row.context && <Fact name={t('background')}>{inLang(row.context, t.lang)}</Fact>}
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
        <Words texts={row.patterns} name="patterns" t={t} />
      </dl>
    </article>
  );
}

type TopicDetailProps = { readonly row: TopicRow; readonly t: T; readonly children: ComponentChildren };

/** One topic: what stance refers to, and the terms by which it is found. */
export function TopicDetail({ row, t, children }: TopicDetailProps) {
  return (
    <article class="editor" aria-label={inLang(row.label, t.lang)}>
      <header>
        <h2>{inLang(row.label, t.lang)}</h2>
        {children}
      </header>
      {row.proposition && <p>{t('proposition', { text: inLang(row.proposition, t.lang) })}</p>}
      <dl class="facts">
        <Words texts={row.terms} name="terms" t={t} />
      </dl>
    </article>
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

type WordsProps = {
  readonly texts: ByLang<readonly string[]> | undefined;
  readonly name: 'terms' | 'patterns';
  readonly t: T;
};

function Words({ texts, name, t }: WordsProps) {
  return (
    <>
      {Object.entries(texts ?? {}).map(([lang, words]) => (
        <Fact key={lang} name={t(name, { lang })}>
          <span lang={lang} class="words">
            {words.join(' · ')}
          </span>
        </Fact>
      ))}
    </>
  );
}

function SourceText({ source }: { readonly source: Source }) {
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
