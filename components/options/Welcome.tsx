import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

export type WelcomeProps = {
  readonly t: Translate<OptionsKey>;
  /** Where a sample article can be tried at once. */
  readonly sampleHref: string;
  /** How many sites are read, and where they can be seen. */
  readonly sites: { readonly count: number; readonly href: string };
  /** Absent while the starter dataset is being loaded. */
  readonly onDone?: () => void;
  /** How far the starter dataset is. */
  readonly children?: ComponentChildren;
};

/** The first thing a new reader sees: what it does, what it never does, and a way to try it. */
export function Welcome({ t, sampleHref, sites, onDone, children }: WelcomeProps) {
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{t('welcomeTitle')}</h2>
      <p>{t('welcome')}</p>
      <p>{t('welcomeDoes')}</p>
      <p>{t('welcomeNever')}</p>
      <p>
        {t('welcomeSites', { count: sites.count })}: <a href={sites.href}>{t('welcomeSitesEdit')}</a>
      </p>
      {children}
      {onDone && (
        <p class="actions">
          <a class="button primary" href={sampleHref} onClick={onDone}>
            {t('welcomeTry')}
          </a>
          <button type="button" onClick={onDone}>
            {t('welcomeDone')}
          </button>
        </p>
      )}
    </section>
  );
}
