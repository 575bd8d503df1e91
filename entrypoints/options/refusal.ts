import { type Problem, problemReason } from '../../components/options/reason';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

/** Why a step was refused, as a sentence; what is wrong with many rows alike is said once. */
export function refusal(problems: readonly Problem[], t: Translate<OptionsKey>): string {
  const circle = problems.find(({ path, received }) => path === 'standsFor' && received.includes('->'));
  if (circle) return t('bad.circle', { way: circle.received.replaceAll('->', '→') });
  return t('bad.other', { reason: [...new Set(problems.map((problem) => problemReason(problem, t)))].join(' ') });
}
