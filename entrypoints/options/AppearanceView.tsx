import { AppearanceForm } from '../../components/options/AppearanceForm';
import { MarkedText } from '../../components/options/MarkedText';
import type { Findings } from '../../lib/findings';
import type { Settings } from '../../lib/settings';
import { isMentionShown, isStatementShown } from '../annotator.content/shown';
import { useApp } from './app';
import { marksOf, paragraphs } from './tried';
import { useDetect } from './useDetect';
import { useSettings } from './useSettings';

/** Appearance: what is marked, with a sample that follows each change. */
export function AppearanceView() {
  const { t } = useApp();
  const [settings, change] = useSettings();
  const blocks = paragraphs(t('sampleText'));
  const findings = useDetect({ blocks: blocks.map((text) => ({ text })), lang: t.lang });
  if (settings === undefined) return null;
  const marks = findings ? marksOf(shown(findings, settings), t) : [];
  return (
    <AppearanceForm
      settings={settings}
      t={t}
      onChange={async (part) => {
        await change(part);
        // The texts of this page are chosen when it opens.
        if (part.locale !== undefined) location.reload();
      }}
    >
      <MarkedText blocks={blocks} marks={marks} lang={t.lang} look={settings} />
      {findings && marks.length === 0 && <p class="hint">{t('sampleNone')}</p>}
    </AppearanceForm>
  );
}

/** What of the findings the reader's settings leave. */
function shown(findings: Findings, settings: Settings): Findings {
  const choice = { ...settings, host: '', takenBack: new Set<string>() };
  return {
    ...findings,
    mentions: findings.mentions.filter((mention) => isMentionShown(mention, choice)),
    statements: findings.statements.filter((statement) => isStatementShown(statement, choice)),
  };
}
