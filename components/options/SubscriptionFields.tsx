import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { TextField } from './TextField';

export type SubscribeFormProps = {
  /** Where the pack says its updates are; empty where it does not. */
  readonly address: string;
  readonly title: string;
  readonly t: Translate<OptionsKey>;
  /** Whether what is written can be subscribed to. */
  readonly isAddress: (written: string) => boolean;
  /** Called within the press, so that the browser may ask. */
  readonly onSubscribe: (address: string) => void;
};

/** An address to subscribe to, folded until the reader wants it. */
export function SubscribeForm({ address, title, t, isAddress, onSubscribe }: SubscribeFormProps) {
  const [written, setWritten] = useState(address);
  const [isTried, setTried] = useState(false);
  return (
    <details class="subscription">
      <summary>{title}</summary>
      <p class="hint">{t('updatesHint')}</p>
      <form
        class="add-site"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isAddress(written.trim())) onSubscribe(written.trim());
        }}
      >
        <TextField
          label={t('address')}
          type="url"
          value={written}
          message={isTried && !isAddress(written.trim()) ? t('bad.https') : ''}
          onValue={setWritten}
        />
        <button type="submit">{t('subscribe')}</button>
      </form>
    </details>
  );
}

export type SubscriptionViewProps = {
  readonly address: string;
  /** ISO 8601; empty: never. */
  readonly checkedAt: string;
  readonly isAutomatic: boolean;
  readonly t: Translate<OptionsKey>;
  readonly onCheck: () => void;
  readonly onAutomatic: (isAutomatic: boolean) => void;
  readonly onUnsubscribe: () => void;
};

/** A subscription: its address, when it was looked up, and whether it is on its own. */
export function SubscriptionView({ address, checkedAt, isAutomatic, t, ...on }: SubscriptionViewProps) {
  const time = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="subscription">
      <p class="hint">
        {t('subscribed', { address })}
        {checkedAt && ` · ${t('checkedAt', { at: time.format(new Date(checkedAt)) })}`}
      </p>
      <p class="actions">
        <button type="button" onClick={on.onCheck}>
          {t('checkUpdate')}
        </button>
        <button type="button" onClick={on.onUnsubscribe}>
          {t('unsubscribe')}
        </button>
      </p>
      <label>
        <input
          type="checkbox"
          checked={isAutomatic}
          onChange={({ currentTarget }) => on.onAutomatic(currentTarget.checked)}
        />{' '}
        {t('automatic')}
      </label>
    </div>
  );
}
