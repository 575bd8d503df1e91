import { entries } from '../entries';
/** French verbs of saying, with their forms; sorted. */
export const sayFr: readonly string[] = entries(`
    accept|e,ent,é; accus|e,ent,é,ait,ant; admet|,tent; admis; affirm|e,ent,é,ait,ant; ajout|e,ent,é,ait,ant;
    alert|e,é; annonc|e,ent,é,ait; appelait; appell|e,ent; appelé; argu|e,é; assur|e,ent,é,ait,ant;
    averti|,t,ssent,ssait; avou|e,é; balay|e,é; cit|e,é; clam|e,é; comment|e,é; conclu|,t; concède; concéd|é;
    condamn|e,ent,é,ait; confirm|e,ent,é; confi|e,é; conseill|e,é; considèr|e,ent; considér|é,ait; contest|e,é;
    critiqu|e,ent,é; demand|e,ent,é,ait; dis|ent,ait,aient; dit; déclar|e,ent,é,ait; décri|t,vent,vait; démenti|,t;
    dénonc|e,ent,é,ait; déplor|e,ent,é; détaill|e,é; espèr|e,ent; espér|é,ait; estim|e,ent,é,ait,ant; exhort|e,é;
    exig|e,ent,é,eait; expliqu|e,ent,é,ait; exprim|e,é; fait valoir; fai|t savoir; fustig|e,é; garanti|,t;
    indiqu|e,ent,é,ait; insist|e,ent,é; interrog|e,é; invit|e,é; jug|e,ent,é,eait; justifi|e,é; lanc|e,é; martel|é;
    martèle; menac|e,ent,é,ait; mentionn|e,é; mis en garde; ni|e,ent,é; not|e,é; observ|e,é; oppos|e,é; ordonn|e,é;
    plaid|e,é,ait; poursui|t,vi; promet|,tent; promis; propos|e,ent,é,ait; protest|e,é; précis|e,ent,é; prédi|t;
    prévenu; prévi|ent; prôn|e,é; qualifi|e,ent,é; raconte; raconté; rappelle|,nt; rappel|é; rapport|e,ent,é;
    recommand|e,é; reconna|ît; reconnu; redit; refus|e,ent,é,ait; rejette|,nt; rejet|é; relev|é; relève;
    remarqu|e,é; renchéri|,t; repouss|e,é; reproch|e,é; revendiqu|e,é; réaffirm|e,é; réagi|,t; réclam|e,ent,é,ait;
    répondu; répond|,ent; répèt|e,ent; répété; rétorqu|e,é; révèle; révél|é; salu|e,ent,é; soulign|e,ent,é,ait;
    souten|u,ait; soutien|t,nent; suggère; suggér|é; tonn|é; twitté; témoign|e,é; écart|e,é; écri|t,vent,vait;
    évoqu|e,ent,é;
  `);

/** French verbs whose subject takes a position without an act of saying; sorted. */
export const holdFr: readonly string[] = entries(`
    attend|,ent; cherch|e,ent,ait; compt|e,ent; croi|t,ent; doit accepter; défend|,ent; entend|,ent; envisag|e,ent;
    est contre; est favorable; est opposé|,e; est prêt|,e; exclu|t; n'est pas favorable; n'est pas opposé|,e;
    n'est pas prêt|,e; n'exclut;  prévoi|t,ent; reste|,nt ferme; s'oppose; s'opposent;
    se di|t,sent prêt|,e,s; sont prêts; souhait|e,ent,ait; tent|e,é; veille; veut-elle; veut-il; veu|t,lent;
    voulait;
  `);
