import { strongVerbs, weakVerbs } from '../attribute/de-paradigms';
import type { Verbs } from '../attribute/de-sides';
import { sorted, stemsOf } from '../attribute/inflected';

/** Every form of German verbs, in the notation of de-paradigms.ts: what it gives, the subjunctive of reported speech (`er lehne ... ab`) and `abzulehnen`. */
export const families = (verbs: Verbs): readonly string[] =>
  sorted(
    verbs.weak === undefined ? [] : [...weakVerbs(verbs.weak), ...stemsOf(verbs.weak).flatMap(ofWeak)],
    verbs.strong === undefined ? [] : [...strongVerbs(verbs.strong), ...stemsOf(verbs.strong).flatMap(ofStrong)],
  );

const ofWeak = (written: string): readonly string[] => {
  const [particle = '', stem = ''] = written.includes(':') ? written.split(':') : ['', written];
  return further(particle, `${stem}e`, /(?<!i)e[lr]$/.test(stem) ? `${stem}n` : `${stem}en`);
};

const ofStrong = (written: string): readonly string[] => {
  const [particle = '', forms = ''] = written.split(':');
  const infinitive = forms.split(',')[1] ?? '';
  return further(particle, infinitive.replace(/n$/, ''), infinitive);
};

const further = (particle: string, subjunctive: string, infinitive: string): readonly string[] =>
  particle === ''
    ? [subjunctive]
    : [`${subjunctive} … ${particle}$`, `${particle}${subjunctive}`, `${particle}zu${infinitive}`];
