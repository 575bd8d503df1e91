import { entries } from '../entries';
import { elided } from '../stance/fr-elision';
import { inflected, sorted } from './inflected';

const participles = 'é,ée,ées,és';

/** French verbs of saying, with their forms; sorted. */
export const sayFr: readonly string[] = elided(
  sorted(
    inflected([
      [
        `aient,ait,ant,e,ent,${participles}`,
        `accept accus affirm ajout alert approuv argu argument assur attaqu attest avou blâm cit clam comment condamn confess confi
        confirm conseill constat contest critiqu demand déclar déplor désapprouv détaill dévoil écart estim évoqu exhort
        expliqu expos exprim félicit gliss implor imput indiqu insinu insist interpell invit ironis jur justifi lou lâch martel mentionn
        minimis moqu ni not object observ oppos ordonn plaid plaisant post précis préconis proclam pronostiqu propos protest prôn publi
        qualifi racont raill rapport rassur ratifi réaffirm rebut réclam recommand récus refus regrett réfut remarqu remerci repouss
        répliqu reproch résum rétorqu revendiqu ripost ronchonn salu scand sermonn signal soulign spécul stigmatis suppli suppos tacl tempêt
        tonn tranch tweet twitt témoign vant vilipend vocifér`,
      ],
      [`eaient,eait,eant,e,ent,${participles}`, 'corrig encourag envisag exig fustig interrog jug partag'],
      [`e,ent,${participles}`, 'annonc avanc dénonc menac nuanc prononc renonc lanc'],
      ['aient,ait,ant', 'annonç avanç dénonç lanç menaç nuanç prononç'],
      ['e,ent', 'balai considèr espèr martèl modèr rappell rejett relèv répèt révèl réitèr suggèr tempèr'],
      [
        `ait,ant,${participles}`,
        'balay considér espér martel modér rappel rejet relev répét révél réitér suggér tempér',
      ],
      [',e,es,s,ssaient,ssait,ssent,t', 'averti brandi garanti réagi renchéri démenti'],
    ]),
    entries(`
      accepter|a,aient,ait,ont; admet|,tait,tent; admis; appelait; appell|e,ent; appelé; conclu|,ait,ent,t; concède;
      concéd|é; convien|nent,t; di|t,sent,sait,saient,sant; décri|t,vent,vait; dément|,ent; fait valoir; fait état;
      fai|t,sait savoir; font savoir; font valoir; laiss|e,ent,é,ait entendre; met|,tait,tent en cause;
      met|,tait,tent en garde; mis en cause; mis en doute; mis en garde; montr|e,ent,ait,é,aient que;
      poursui|t,vait,vi; prom|et,ettait,ettent,is,ise; prédi|t,sait; préten|d,dait,dent,du; prévenu; prévien|nent,t;
      reconna|issait,issent,ît; reconnu; redi|sait,t; refuser|a,aient,ait,ont; renvo|ie,yé; répond|,ait,ent,u;
      s'accord|e,ent à dire/penser/estimer/reconnaître; s'alarm|e,ent; s'en pren|d,nent à; s'enga|ge,gent;
      s'est dit|,e,es,s; s'indign|e,ent; s'inquièt|e,ent; s'insurg|e,ent; s'interrog|e,ent; s'étonn|e,ent;
      se di|sait,sent,t; se félicit|e,ent; se réjoui|ssent,t; se veu|lent,t; souten|ait,u; soutien|nent,t;
      tien|nent,t à rappeler/souligner; écri|t,vait,vent;
    `),
  ),
);

/** French verbs whose subject takes a position without an act of saying; sorted. */
export const holdFr: readonly string[] = elided(
  sorted(
    inflected([[`ait,e,ent,${participles}`, 'adopt autoris bloqu conditionn hésit valid']]),
    entries(`
      attend|,ent; cherch|e,ent,ait; compt|e,ent; consent|,ait,ent; croi|t,ent; doit accepter; dout|e,ent,ait,é; défend|,ent;
      entend|,ent; envisag|e,ent; est contre; est favorable; est opposé|,e; est pour; est prêt|,e; exclu|,ait,ent,t;
      fai|t,sait pression; font pression; gel|ait,é,ée,ées,és; gèle|,nt; n'est pas favorable; n'est pas opposé|,e;
      n'est pas prêt|,e; pos|e,ent,é des/leurs/ses conditions; prolong|e,eait,ent,é,ée,ées,és; prévoi|t,ent; reste|,nt ferme; s'oppos|e,ent;
      se di|t,sent prêt|,e,s; se méfi|e,ent,ait; song|e,ent,eait à; sont pour; sont prêts; souhait|e,ent,ait;
      soutiendr|a,ait,ont,aient; suspend|,ait,ent,u,ue,ues,us; tent|e,é; veille; veut-elle; veut-il; veu|t,lent; vot|e,ent,é,aient contre/pour;
      voulait;
    `),
  ),
);
