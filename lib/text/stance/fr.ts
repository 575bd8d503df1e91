import { entries } from '../entries';
import type { StanceData } from './data';

/** French: for, against, on condition. */
export const fr: StanceData = {
  lang: 'fr',
  support: entries(`
    acceptons; accept|e,ent,é,er; annonc|e,é; appelons; approuvons; approuv|e,é; appuie; d'accord; demand|e,ent,é;
    disposé|,e,s; en faveur; engagé; espère; est favorable; est pour; exhort|e,é; favorable; insist|e,ent,é;
    invit|e,é; oui à; partisan|,e,s; plaid|e,é,ait; promet|,tent; promis; proposons; propos|e,ent,é; prêt|,e,s,es;
    prôn|e,é; ratifi|e,é,er; réaffirm|e,é; s'engag|e,ent; s'est dit favorable; salue; saluons; salu|e,é;
    se réjoui|t,ssent; souhaite; souhaitons; souhait|e,ent,é,ait; soutenons; souten|u,ir; soutiens;
    soutien|,t,nent; veu|t,lent; vot|e,é pour; voulons; voul|ait,oir;
  `),
  demand: entries(`
    appell|e,ent; appel|er,é; demandons; devons; devr|ait,aient; doi|t,vent; essentiel; exigeons; exig|e,ent,é;
    faut; indispensable; le droit de; nécessaire; réclamons; réclam|e,ent,é;
  `),
  accuse: ['accus|e,ent,é,ait,ant', 'reproch|e,é'],
  against: ['contre'],
  oppose: entries(`
    catégoriquement; condamnons; condamn|e,ent,é; critiqu|e,ent,é; dénonce; dénonc|e,ent,é; dénonçons; exclu|,t,s;
    fustig|e,é; hors de question; hostile|,s; impossible; inacceptable|,s; inadmissible; ligne rouge; m'oppose;
    met en garde contre; mis en garde contre; n'accepter* jamais/pas/plus; n'accepter|a,ont pas; n'acceptons pas;
    n'accept|e,ent pas; ne saurait; ne soutien|t,nent pas; ne veu|t,lent pas; non à; oppos|é,ée,és,ent,ition;
    prématuré; refus de; refusons; refus|,e,ent,é; s'est opposé|,e; s'oppos|e,ent,ait; se sont opposés; veto;
    vot|e,é contre;
  `),
  rebut: entries(`
    balay|e,é; contredi|t,sent; rejetons; rejette|,nt; rejet|,é,te; repouss|e,é; récus|e,ent,é; écart|e,é;
  `),
  condition: entries(`
    après que; au cas où; avant tout; condition préalable; dans le cas où; dès lors que; en contrepartie;
    en échange; jusqu'à ce; pas avant; possible qu'*; pourvu que; préalable; qu'après; que lorsque; que quand;
    que si; s'il; s'ils; sans … pas de; sauf si; seulement après; seulement si; si; sous condition; sous réserve;
    tant que; une fois que; uniquement si; à condition; à condition que; à moins; à moins que;
  `),
  deny: entries(`
    absurde|,s; aucune preuve; contest|e,ent,é; démenti; dément|,i,ent; fake; fantaisiste|,s; faux; infondé*;
    inventé|,e,es; mensonge|,s; mensong|er,ère; mensongères; n'a rien à voir; n'y a pas de preuve|,s; nier;
    ni|e,ent,é; peu probable; propagande; rejett|e,ent ces accusations; réfut*; sans fondement;
  `),
  negation: ['aucun', 'aucune', 'jamais', 'ni', 'nullement', 'pas', 'personne', 'rien', 'sans'],
  pseudo: ['non seulement', 'pas seulement', 'pas uniquement', 'sans doute'],
  negationBefore: 3,
  negationAfter: 3,
};
