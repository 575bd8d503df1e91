import { entries } from '../entries';
import type { StanceData } from './data';

/** English: for, against, on condition. */
export const en: StanceData = {
  lang: 'en',
  support: entries(`
    accept|,s,ed; advocat|e,es,ed; agreed; agree|,s,d; agree|,s,d to; announced; appeal|s,ed for; approv|e,es,ed;
    back|ing; back|s,ed; be a compromise; call|s,ed on; call|s,ed,ing for; committed to; embrace|,s,d;
    endors|e,es,ed; favo|r,rs,red; gave his backing; give … backing; glad; grateful; hop|e,es,ed; in favor of;
    in favour of; in support of; insist|s,ed on; let us; look|s,ed forward; offer|s,ed; open to; pledg|e,es,ed;
    prais|ed,es; prepared to; promis|e,es,ed; propos|e,es,ed; push|es,ed,ing for; ratif|y,ied; ready for; ready to;
    reaffirm|ed,s; seek|,s,ing; sought; stand|s,ing with; support|,s,ed,ing; vot|ed,es for; vow|s,ed to;
    want|,s,ed; welcom|e,es,ed; willing; willingness;
  `),
  demand: entries(`
    call|,s,ed,ing for; crucial; demand|,s,ed,ing; essential; has the right; must; necessary; needed; need|,s;
    need|,s to; should; urg|e,es,ed,ing;
  `),
  accuse: ['accus|e,es,ed,ing', 'alleg|e,es,ed,ing', 'blam|e,es,ed,ing'],
  against: ['against'],
  oppose: entries(`
    against any; block|s,ed; cannot accept; cannot support; come out against; condemn|,s,ed,ing; criticis|ed,es;
    criticiz|ed,es; declin|ed,es; did not support; do not support; do not want; does not support; does not want;
    doesn't support; doesn't want; don't want; has no intention; impossible; never; no intention; no to;
    object|s,ed to; off the table; opposition to; oppos|e,es,ed; out of the question; premature; red line;
    refus|e,es,ed,al,ing; refus|es,ed to; resist|s,ed; ruled out; rules out; rul|es,ed,ing out; sceptical; scrap;
    should not; skeptical; threatened to; unacceptable; veto|,ed; vot|ed,es against; warn|s,ed against; will not;
    withdraw support; won't; would not;
  `),
  rebut: entries(`
    contradict|,s,ed; dismiss|,ed,es,ing; disput|e,es,ed; rebuff|s,ed; rebut|s,ted; reject|,s,ed,ing,ion;
  `),
  condition: entries(`
    as long as; assuming that; before any; but first; conditional on; contingent; contingent on; depends on; if;
    in exchange for; in return; in return for; no … without; not before; not until; on condition;
    on the basis that; on the condition; only after; only if; only once; only possible; only when; only with;
    only … after; only … if; only … when; provided; unless; until;
  `),
  deny: entries(`
    baseless; debunk*; denial; den|ies,ied,y,ying; disinformation; fabricat*; fake; false; falsely;
    had nothing to do with; has nothing to do with; have nothing to do with; hoax; lie; lies; made up;
    misinformation; never happened; no evidence; no plans; no proof; no truth; nonsense; not responsible; not true;
    propaganda; refut*; unfounded; unlikely; untrue;
  `),
  negation: entries(`
    aren't; can't; cannot; didn't; doesn't; don't; isn't; neither; never; no; nobody; none; nor; not; nothing;
    shouldn't; wasn't; without; won't; wouldn't;
  `),
  pseudo: ['no doubt', 'no longer only', 'not just', 'not only'],
  negationBefore: 3,
  negationAfter: 1,
};
