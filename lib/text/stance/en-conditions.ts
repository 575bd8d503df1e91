import { entries } from '../entries';

/** English: only if, not before, on condition; sorted. */
export const conditionEn: readonly string[] = entries(`
  a condition; a condition for; accord/agreement/ceasefire/deal/peace/settlement/truce without;
  after a ceasefire/settlement/truce; after a/the peace agreement/deal/settlement/treaty; and only then;
  any accord/agreement/ceasefire/compromise/deal/peace/plan/settlement/solution/truce … must/should/needs/has/would;
  as a condition; as long as; as soon as; assuming that; attach|,ed,es conditions; barring; before any; before that;
  before there can; before there is; before we; but first; but only; but … has to; but … must; but … needs to;
  but … would have to; can only be; can only … if/when/after/once; cannot … before; cannot … until; caveat;
  conditional on; conditions for; conditions on; condition|al,ally,ed; contingent; contingent on; could only be;
  deadline; declin|e,es,ed … without/unless/until/before; depend|,s,ed,ing on; does/do … if and only; either … or;
  first must; has to first; have to first; have/has/had a say; hinge|,s,d on; hing|e,es,ed on; hold|s,ing out for;
  however … must; if and only if; if and when; in case of; in exchange for; in return; in return for;
  in the absence of; in the event of; in the event that; linked to; link|,s,ed … to;
  must be accompanied/backed/based/part/preceded; must come with; must contain/include/respect; must first;
  must precede; needs to first; never … until; no peace without; no … unless; no … without; not be … until;
  not before; not over the heads; not unless; not until; not without; not … before; not … until; not … without;
  nothing about … without; on condition; on its own terms; on one condition; on the basis that; on the condition;
  on the proviso; on the understanding; only after; only as part of; only if; only in; only in exchange; only on;
  only once; only possible; only under; only upon; only when; only … after; only … if; only … when;
  oppos|e,es,ed … unless/until/without; or else; otherwise; over the heads; pre-condition|,s; precondition|,s;
  predicated on; prerequisite|,s; provided; provided that; providing; quid pro quo;
  refus|e,es,ed … without/unless/until/before; reject|s,ed … without; rul|e,es,ed out … without/before/until/unless;
  should first; so long as; strings attached; subject to; the day after; then and only then; threatens prospects;
  threaten|,s,ed to walk; threaten|,s,ed to withdraw; ti|e,es,ed … to; ultimatum; under certain conditions;
  under the right conditions; under these conditions; under what conditions; unless; will only … if/when/after/once;
  will/would … in exchange; with conditions; with strings; won't … until; would only … if/when/after/once; yes , but;
`);
