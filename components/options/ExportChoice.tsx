import { useState } from 'preact/hooks';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

const formats = ['ndjson', 'csv', 'claim-review', 'markdown'] as const;

export type Format = (typeof formats)[number];

type Props = { readonly t: Translate<OptionsKey>; readonly onExport: (format: Format) => void };

/** Writes rows into a file, in a format of choice. */
export function ExportChoice({ t, onExport }: Props) {
  const [format, setFormat] = useState<Format>('ndjson');
  return (
    <span class="export-choice">
      <select
        aria-label={t('exportAs')}
        value={format}
        onChange={({ currentTarget }) => setFormat(formats.find((each) => each === currentTarget.value) ?? 'ndjson')}
      >
        {formats.map((each) => (
          <option key={each} value={each}>
            {t(`format.${each}`)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onExport(format)}>
        {t('export')}
      </button>
    </span>
  );
}
