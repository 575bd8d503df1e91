import { useState } from 'preact/hooks';
import { FindingList } from '../../components/options/FindingList';
import { MarkedText } from '../../components/options/MarkedText';
import { type Trial, TryForm } from '../../components/options/TryForm';
import type { DetectRequest, Findings } from '../../lib/findings';
import { useApp } from './app';
import { textLanguages } from './languages';
import type { Route } from './route';
import { marksOf, nameLines, paragraphs, statementLines } from './tried';
import { useDetect } from './useDetect';

/** Try it: what would be marked in a text, and why. The text is kept nowhere. */
export function TryView({ route }: { readonly route: Route }) {
  const { t } = useApp();
  const sample = { text: t('sampleText'), lang: t.lang, date: '' };
  const [trial, setTrial] = useState<Trial>(route.filters.sample ? sample : { text: '', lang: '', date: '' });
  const blocks = paragraphs(trial.text);
  const findings = useDetect(blocks.length === 0 ? null : requestOf(trial, blocks));
  return (
    <TryForm initial={trial} sample={sample.text} languages={textLanguages} t={t} onRun={setTrial}>
      {findings && <Found findings={findings} blocks={blocks} />}
    </TryForm>
  );
}

function requestOf({ lang, date }: Trial, blocks: readonly string[]): DetectRequest {
  return { blocks: blocks.map((text) => ({ text })), ...(lang ? { lang } : {}), ...(date ? { date } : {}) };
}

function Found({ findings, blocks }: { readonly findings: Findings; readonly blocks: readonly string[] }) {
  const { t } = useApp();
  const { mentions, statements, relevant, score, lang } = findings;
  const percent = new Intl.NumberFormat(t.lang, { style: 'percent' }).format(score);
  return (
    <>
      <p>{t('tryCounts', { names: mentions.length, statements: statements.length, score: percent })}</p>
      {!relevant && <p class="warning">{t('tryIrrelevant')}</p>}
      {mentions.length + statements.length === 0 && <p class="hint">{t('tryNone')}</p>}
      <MarkedText blocks={blocks} marks={marksOf(findings, t)} lang={lang} />
      <FindingList title={t('tryStatements')} lines={statementLines(findings, t)} t={t} />
      <FindingList title={t('tryNames')} lines={nameLines(findings, t)} t={t} />
    </>
  );
}
