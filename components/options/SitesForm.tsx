import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { TextField } from './TextField';

export type Site = {
  readonly host: string;
  readonly isOn: boolean;
  /** Whether the browser lets the extension read it. */
  readonly isGranted: boolean;
};

export type SitesFormProps = {
  readonly named: readonly Site[];
  readonly added: readonly Site[];
  readonly t: Translate<OptionsKey>;
  /** Pages are read only when the toolbar button is pressed. */
  readonly onClickOnly: boolean;
  readonly onClickOnlyChange: (isOn: boolean) => void;
  readonly onSwitch: (host: string, isOn: boolean) => void;
  /** False when what was written is no site. Called within the press, so that the browser may ask. */
  readonly onAdd: (written: string) => boolean;
  readonly onRemove: (host: string) => void;
  readonly onAllow: (hosts: readonly string[]) => void;
};

/** The sites that are read: switched off and on, added and removed, and what the browser has really allowed. */
export function SitesForm(props: SitesFormProps) {
  const { named, added, t } = props;
  const [query, setQuery] = useState('');
  const shown = named.filter(({ host }) => host.includes(query.trim().toLowerCase()));
  const refused = [...named, ...added].filter(({ isGranted }) => !isGranted).map(({ host }) => host);
  const line = (site: Site, isAdded: boolean) => (
    <SiteLine key={site.host} site={site} t={t} isAdded={isAdded} form={props} />
  );
  return (
    <section class="settings" aria-label={t('sites')}>
      <h2>{t('sites')}</h2>
      <p class="hint">{t('sitesIntro')}</p>
      <label class="line">
        <input
          type="checkbox"
          checked={props.onClickOnly}
          onChange={({ currentTarget }) => props.onClickOnlyChange(currentTarget.checked)}
        />{' '}
        {t('onClickOnly')}
      </label>
      {props.onClickOnly && <p class="hint">{t('onClickHint')}</p>}
      {refused.length > 0 && (
        <p class="warning">
          {t('sitesNotGranted', { count: refused.length })}{' '}
          <button type="button" onClick={() => props.onAllow(refused)}>
            {t('allowAll')}
          </button>
        </p>
      )}
      <AddSite t={t} onAdd={props.onAdd} />
      {added.length > 0 && (
        <section>
          <h3>{t('addedSites')}</h3>
          <ul class="sites">{added.map((site) => line(site, true))}</ul>
        </section>
      )}
      <section>
        <h3>{t('namedSites')}</h3>
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <p class="hint" role="status">
          {t('siteCount', { count: shown.length })}
        </p>
        <ul class="sites">{shown.map((site) => line(site, false))}</ul>
      </section>
    </section>
  );
}

type LineProps = {
  readonly site: Site;
  readonly isAdded: boolean;
  readonly t: Translate<OptionsKey>;
  readonly form: Pick<SitesFormProps, 'onSwitch' | 'onRemove' | 'onAllow'>;
};

function SiteLine({ site: { host, isOn, isGranted }, isAdded, t, form }: LineProps) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => form.onSwitch(host, currentTarget.checked)}
        />{' '}
        {host}
      </label>
      {!isOn && <small>{t('siteOff')}</small>}
      {!isGranted && (
        <>
          <small>{t('siteNotGranted')}</small>
          <button
            type="button"
            class="quiet"
            aria-label={`${t('siteAllow')}: ${host}`}
            onClick={() => form.onAllow([host])}
          >
            {t('siteAllow')}
          </button>
        </>
      )}
      {isAdded && (
        <button
          type="button"
          class="quiet"
          aria-label={t('removeSite', { site: host })}
          onClick={() => form.onRemove(host)}
        >
          ×
        </button>
      )}
    </li>
  );
}

function AddSite({ t, onAdd }: Pick<SitesFormProps, 't' | 'onAdd'>) {
  const [written, setWritten] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        const isSite = onAdd(written);
        setWrong(!isSite);
        if (isSite) setWritten('');
      }}
    >
      <TextField
        label={t('addSiteField')}
        value={written}
        message={isWrong ? t('bad.site') : ''}
        onValue={(text) => {
          setWritten(text);
          setWrong(false);
        }}
      />
      <button type="submit">{t('addSite')}</button>
    </form>
  );
}
