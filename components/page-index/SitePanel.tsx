import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/texts';
import type { IndexKey } from '../../locales/index/en';

/** How a tab stands to Standpunkt: no access to its site, or what its content script says. */
export type TabState =
  | 'no-access'
  | 'refused'
  | 'waiting'
  | 'reading'
  | 'on'
  | 'off'
  | 'not-an-article'
  | 'not-relevant';

export type SitePanelProps = {
  readonly site: string;
  readonly state: TabState;
  readonly t: Translate<IndexKey>;
  /** What can be made of a selection, where there is one. */
  readonly capture?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onSwitch: (isOn: boolean) => void;
  /** Whether the whole page is read on this site. */
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
  readonly onOnce: () => void;
  readonly onAlways: () => void;
  readonly onOptions: () => void;
};

const sentences = {
  'no-access': 'noAccess',
  refused: 'refused',
  waiting: 'waiting',
  reading: 'reading',
  off: 'off',
  'not-an-article': 'notArticle',
  'not-relevant': 'notRelevant',
} as const satisfies Record<Exclude<TabState, 'on'>, IndexKey>;

/** The popup and the side panel: this site's switch, one sentence about this page, and the page index where there is one. */
export function SitePanel(props: SitePanelProps) {
  const { site, state, t } = props;
  const hasAccess = state !== 'no-access' && state !== 'refused' && state !== 'waiting';
  return (
    <div class="site-panel">
      <header>
        <h1>{t('title')}</h1>
        <button type="button" class="quiet" onClick={props.onOptions}>
          {t('options')}
        </button>
      </header>
      {hasAccess && (
        <label class="site">
          <span>{t('onSite', { site })}</span>
          <input
            type="checkbox"
            class="switch"
            checked={state !== 'off'}
            onChange={(event) => props.onSwitch(event.currentTarget.checked)}
          />
        </label>
      )}
      {hasAccess && state !== 'off' && (
        <label class="whole">
          <input
            type="checkbox"
            checked={props.isWhole}
            onChange={(event) => props.onWhole(event.currentTarget.checked)}
          />
          <span>{t('wholePage')}</span>
        </label>
      )}
      {props.capture}
      {state === 'on' ? (
        props.children
      ) : (
        <p class="empty" role="status">
          {t(sentences[state])}
        </p>
      )}
      {(state === 'no-access' || state === 'waiting') && (
        <p class="ask">
          <button type="button" class="primary" onClick={props.onOnce}>
            {t('once')}
          </button>
          {state === 'no-access' && (
            <button type="button" onClick={props.onAlways}>
              {t('always')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
