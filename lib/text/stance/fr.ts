import { entries } from '../entries';
import type { StanceData } from './data';

/** French: for, against, on condition. */
export const fr: StanceData = {
  lang: 'fr',
  support: entries(`
    acceptons; accept|e,ent,é,er; annonc|e,é; appelons; approuvons; approuv|e,é; appuie; demand|e,ent,é;
    disposé|,e,s; engagé; espère; est favorable; exhort|e,é; favorable; insist|e,ent,é; invit|e,é; plaid|e,é,ait;
    promet|,tent; promis; proposons; propos|e,ent,é; prêt|,e,s,es; prôn|e,é; réaffirm|e,é; s'engag|e,ent; saluons;
    salu|e,é; souhaitons; souhait|e,ent,é,ait; soutenons; souten|u,ir; soutien|,t,nent; veu|t,lent; voulons;
    voul|ait,oir;
  `),
  demand: entries(`
    appell|e,ent; appel|er,é; demandons; devons; devr|ait,aient; doi|t,vent; essentiel; exigeons; exig|e,ent,é;
    faut; indispensable; le droit de; nécessaire; réclamons; réclam|e,ent,é;
  `),
  accuse: ['accus|e,ent,é,ait,ant', 'reproch|e,é'],
  against: ['contre'],
  oppose: entries(`
    catégoriquement; condamnons; condamn|e,ent,é; critiqu|e,ent,é; dénonc|e,ent,é; dénonçons; exclu|,t,s;
    fustig|e,é; hors de question; impossible; inacceptable; inadmissible; ligne rouge; met en garde contre;
    mis en garde contre; non à; oppos|é,ée,és,ent,ition; prématuré; refusons; refus|,e,ent,é; rejetons;
    rejette|,nt; rejet|,é,te; repouss|e,é; s'oppos|e,ent,ait; veto; écart|e,é;
  `),
  condition: entries(`
    après que; avant tout; condition préalable; dès lors que; en échange; jusqu'à ce; pourvu que; préalable;
    que si; s'il; s'ils; sauf si; seulement si; si; sous condition; sous réserve; tant que; uniquement si;
    à condition; à moins;
  `),
  deny: entries(`
    aucune preuve; contest|e,ent,é; démenti; dément|,i,ent; fake; faux; infondé*; mensonge|,s; mensong|er,ère;
    nier; ni|e,ent,é; peu probable; propagande; réfut*;
  `),
  negation: ['aucun', 'aucune', 'jamais', 'ni', 'nullement', 'pas', 'personne', 'rien', 'sans'],
  pseudo: ['non seulement', 'pas seulement', 'pas uniquement', 'sans doute'],
  negationAfter: 3,
};
