import { entries } from '../entries';
import type { StanceData } from './data';

/** English: for, against, on condition. */
export const en: StanceData = {
  lang: 'en',
  support: entries(`
    accept|,s,ed; advocat|e,es,ed; agree|,s,d; agree|,s,d to; announced; appeal|s,ed for; approv|e,es,ed;
    back|s,ed; call|s,ed on; call|s,ed,ing for; committed to; endors|e,es,ed; favo|r,rs,red; hop|e,es,ed;
    in favor of; in favour of; insist|s,ed on; offer|s,ed; open to; pledg|e,es,ed; prais|ed,es; prepared to;
    promis|e,es,ed; propos|e,es,ed; push|es,ed,ing for; ready for; ready to; reaffirm|ed,s; seek|,s,ing; sought;
    support|,s,ed,ing; vow|s,ed to; want|,s,ed; welcom|e,es,ed; willing; willingness;
  `),
  demand: entries(`
    call|,s,ed,ing for; crucial; demand|,s,ed,ing; essential; has the right; must; necessary; needed; need|,s;
    need|,s to; should; urg|e,es,ed,ing;
  `),
  accuse: ['accus|e,es,ed,ing', 'alleg|e,es,ed,ing', 'blam|e,es,ed,ing'],
  against: ['against'],
  oppose: entries(`
    block|s,ed; cannot accept; condemn|,s,ed,ing; criticis|ed,es; criticiz|ed,es; declin|ed,es; dismiss|ed,es;
    impossible; never; no to; object|s,ed to; off the table; opposition to; oppos|e,es,ed; out of the question;
    premature; red line; refus|e,es,ed,al,ing; reject|,s,ed,ing,ion; resist|s,ed; rul|es,ed,ing out; sceptical;
    scrap; should not; skeptical; unacceptable; veto|,ed; warn|s,ed against; will not; won't; would not;
  `),
  condition: entries(`
    as long as; before any; conditional on; contingent; depends on; if; in exchange for; in return; on condition;
    on the condition; only after; only if; only when; provided; unless; until;
  `),
  deny: entries(`
    baseless; debunk*; den|ies,ied,y,ying; fabricat*; fake; false; falsely; hoax; lie; lies; no evidence; no plans;
    not true; propaganda; refut*; unfounded; unlikely; untrue;
  `),
  negation: entries(`
    aren't; can't; cannot; didn't; doesn't; don't; isn't; neither; never; no; nobody; none; nor; not; nothing;
    shouldn't; wasn't; without; won't; wouldn't;
  `),
  pseudo: ['no doubt', 'no longer only', 'not just', 'not only'],
  negationAfter: 1,
};
