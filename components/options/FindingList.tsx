import type { Why } from '../../lib/findings';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

export type FindingLine = {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
  /** The row that it rests on. */
  readonly href: string | null;
  readonly why: readonly Why[];
};

export type FindingListProps = {
  readonly title: string;
  readonly lines: readonly FindingLine[];
  readonly t: Translate<OptionsKey>;
  /** A rule as a sentence. */
  readonly whyOf: (why: Why) => string;
};

/** What was found, each with the words, the rule and the row that did it. */
export function FindingList({ title, lines, t, whyOf }: FindingListProps) {
  if (lines.length === 0) return null;
  return (
    <section class="findings">
      <h3>{title}</h3>
      <ul>
        {lines.map(({ key, text, detail, href, why }) => (
          <li key={key}>
            <p>
              {href === null ? <strong>{text}</strong> : <a href={href}>{text}</a>} <small>{detail}</small>
            </p>
            <details>
              <summary>{t('why')}</summary>
              <ul>
                {why.map((one) => (
                  <li key={`${one.rule} ${one.detail} ${one.row ?? ''}`}>
                    {whyOf(one)} {one.row && <small>{one.row}</small>}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
