import type { Translate } from '../../lib/texts';
import type { IndexKey } from '../../locales/index/en';
import { Quoted } from '../Quoted';

type Props = {
  /** What the reader has selected. */
  readonly words: string;
  readonly t: Translate<IndexKey>;
  readonly onPosition: () => void;
  readonly onName: () => void;
};

/** What can be made of the words that are selected on the page; the way to it where there is no context menu. */
export function CaptureBar({ words, t, onPosition, onName }: Props) {
  return (
    <section class="capture" aria-label={t('selection')}>
      <Quoted text={words} />
      <p>
        <button type="button" class="primary" onClick={onPosition}>
          {t('savePosition')}
        </button>
        <button type="button" onClick={onName}>
          {t('saveName')}
        </button>
      </p>
    </section>
  );
}
