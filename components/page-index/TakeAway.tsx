import type { Translate } from '../../lib/texts';
import type { IndexKey } from '../../locales/index/en';

export type ExportFormat = 'markdown' | 'json-ld';

type Props = {
  readonly t: Translate<IndexKey>;
  readonly onExport: (format: ExportFormat) => void;
  /** Absent where the index already stands beside the page. */
  readonly onSidePanel: (() => void) | undefined;
};

/** Below the index: what is marked, as a file, and the index beside the page. */
export function TakeAway({ t, onExport, onSidePanel }: Props) {
  return (
    <footer class="take-away">
      <span id="take-away">{t('export')}</span>
      <button type="button" class="quiet" aria-describedby="take-away" onClick={() => onExport('markdown')}>
        Markdown
      </button>
      <button type="button" class="quiet" aria-describedby="take-away" onClick={() => onExport('json-ld')}>
        JSON-LD
      </button>
      {onSidePanel && (
        <button type="button" class="quiet beside" onClick={onSidePanel}>
          {t('sidePanel')}
        </button>
      )}
    </footer>
  );
}
