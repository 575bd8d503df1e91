import { entries } from '../entries';
import type { StanceData } from './data';
import { agreeing, elided } from './fr-elision';
import { eventFr } from './fr-events';

/** Verbs and what else is written in the notation of phrases.ts, in every form that depends on the words around. */
const forms = (text: string): readonly string[] => elided(agreeing(entries(text)));

/** French: for, against, on condition. */
export const fr: StanceData = {
  lang: 'fr',
  support: forms(`
    a soutenu; accept|ait,ant,e,ent,er,ons,é; accord de principe; accord sur; adopt|e,ent,er,é; agissons; allons;
    ambition; annonc|e,ent,er,é; appel|,s à; appel|ant,ons; applaudi|,ssent,t; apport|e,ent,é … soutien; approbation;
    approuv|e,er,ons,é; appu|i,ie,ient,yer,yé; aspire|,nt; assur|é,e de leur; assur|é,e de son; attachement;
    attaché|,e,s à; au côté de; aucune objection; autoris|e,ent,er,é; aux côtés; aux côtés de; avanc|e,é l'idée;
    bienvenu|,e,s; brandi|,t,ssent la menace; cherch|e,ent,er,é; cherch|e,ent,é à; compte|,nt; conclu|,ent,re;
    confiant|,e,s; consent|ent,i; continuons; conv|enir,enu,enus,ié; d'accord; demand|e,ent,é; derrière l'ukraine;
    disposé|,e,s; donn|e,ent,é son/leur accord; donn|e,ent,é son/leur aval; décid|é,e,er de; décrét*;
    défend|,ent,ons,re,u; déterminé|,e,s; en faveur; en faveur de; encourag|e,ent,er,é; engag|ement,é; entend|,ent;
    entérin*; envisag|e,ent,er,é; esp|oir,ère; espèrent; espér|ait,er,ons; est favorable; est pour; exhort|e,é;
    faisons; faveur; favorable|,ment,s; feu vert; félicit|e,é; garanti|,r,t; gratitude; heureu|se,x; insist|e,ent,é;
    intéressé|,e,s; invit|ation,e,ent,er,é; jur|e,é; levé son/leur veto; lou|e,é; lèv|e,ent son/leur veto;
    menac|e,ent,er,é de/d'*; merci; milit|e,ent,é pour; ne s'oppose pas; nous sommes pour; oeuvre|,nt; offr|ent,ir;
    off|ert,re; ont soutenu; optimiste|,s; ordonn|e,é; oui à; ouvert|,e,s à; partisan|,e,s; pas d'objection;
    pas opposé|,e,s; pas seul|,e,s; pas trop tard; plaid|ait,e,ent,er,oyer,é; positivement; prome|sse,t,ttent,ttre;
    promis; pronon|ce,cent,cé,cée,cés pour; propos|e,ent,er,ition,ons,é; préconis|e,ent,er,é; présenté; prévoi|ent,t;
    prêt|,s,e,es à; prê|che,chent,t,tes,ts; prôn|e,ent,er,é; ratifi|e,er,é; ravi|,e,s; recommand|e,ent,é;
    reconnaissant|,e,s; remerci|e,ent,er,ons,é; rien contre; réaffirm|e,é; résolu|,e,s; s'apprête|,nt;
    s'efforce|,nt,r; s'engage|,nt; s'est dit favorable; s'est engagé*; s'est félicité|,e; s'est mis d'accord;
    s'est réjoui|,e; salu|ant,e,ent,er,ons,é; satisfa|ction,it,ite,its; se félicit|e,ent; se prépar|e,ent;
    se rallie|,nt à; se réjoui|t,ssent; se réjou|it,i; se sont accord*; se sont entendu*; se sont mis d'accord;
    sign|e,ent,er,é; solida|ire,ires,rité; souhait|ait,e,ent,ons,é; soutien à; soutien|dra,drons,dront,nent,s,t;
    sout|enir,enons,enu,ien; sugg|ère,èrent,éré; tente d'*; tent|e,ent,é,er de; toujours possible; travaill|e,ent,ons;
    unissons; valid|e,er,é; vant|e,ent,é; veu|lent,t,x; vis|e,ent à; volonté; volonté de; vot|e,é pour;
    vot|ent,er pour; voul|ait,oir,ons,u; à leurs côtés; à ses côtés; œuvre|,nt,r;
  `),
  stand: [],
  demand: forms(`
    a besoin; a le droit; appel|er,le,lent,é; besoin; besoin de; crucial|,e; demand|ait,ant,er,ons; devai|t,ent;
    devo|ir,ns; devr|a,ont,ons; devr|aient,ait; doit; doivent; droit de; essentiel; exig|e,ence,ences,ent,eons,er,é;
    fait pression; fallait; fau|dra,drait,t; font pression; il est important; il est temps; il fallait; il faut;
    il importe; imperati|f,ve; implor|e,ent,é; importan|ce,t,te,tes,ts; impérati*; incontournable|,s; indispensable;
    indispensables; intim|e,é; inévitable|,s; le droit de; le droit à; mérit|e,ent,ons; nécess|aire,aires,ité;
    ont besoin; ont le droit; pression|,s pour; press|e,ent,é; primordial|,e; priorité; requis|,e; responsabilité de;
    réclam|e,ent,ons,é; somm|e,é; suppli|e,ent,é; urgen|ce,t,te; vital|,e;
  `),
  plan: forms(`
    accord|e,ent,er,era,é; accr|oît,oître,u; accueilli|,r; adhér|er,era,é; aid|e,er,era,ons,é; augment|e,er,era,é;
    confisqu|er,é; continue|,nt,r,ra,rons,ront; contribu|e,er,era,é; donn|e,er,era,é; durci|,r,t; débloqu|e,er,era,é;
    déplo|ie,ient,yer,yé; enverr|a,ons,ont; envo|ie,ient,yer,yé; faisons tout; fera tout; feront tout;
    financ|e,er,era,é; form|er,é; fourni|,r,ra,ssent,t; gel|er,é; impos|e,ent,er,era,é; inflig|e,er,é;
    intensifi|e,er,era,é; investi|,r,t; je vais; lanc|er,é; livraison|,s; livr|e,ent,er,era,é; mainten|ir,u;
    maintiendr|a,ons,ont; mettre en œuvre; nous aiderons; nous allons; nous continuer*; nous ferons; nous fournir*;
    nous livrer*; nous poursuivr*; nous serons; nous soutiendrons; nous travaillons; octro|i,yer,yé;
    organis|e,er,era,é; particip|e,er,era,é; poursuiv|i,ra,re,rons,ront; pris des sanctions; prolong|e,er,é;
    prépar|er,é; prête; ralli|e,er,é; rejoin|dra,dre,t; renforc|e,ent,er,era,é; saisi|,r; tout faire;
    tout mettre en oeuvre; vers|er,era,é; élargi|,r,t; étend|re,u;
  `),
  good: forms(`
    a sa place dans; acceptable|,s; adéquat|,e,s; approprié|,e,s; atout; avantage|,s,ux; bonne direction; bonne voie;
    bon|,ne,nes,s; bénéfi|ce,ces,que,ques; chance; constructi|f,ve; efficace|,s; encourageant|,e; historique|,s;
    justifi|ait,e,ent,er,é,ée,és; just|e,es; logique|,s; légitime|,s; maintenu|e,es,s; occasion; opportunité; pas en avant; percée;
    perspective; pertinent|,e,s; place … est dans/dans; positi|f,fs,ve; premier pas; proportionné|,e,s; protège|,nt;
    raisonnable|,s; rest|e,ent,er,era,eraient,erait,eront en place/vigueur; réaliste|,s; réussi|,t,te; sage;
    sauve|,nt,r; sensé|,e,s; succès; utile|,s; équitable; étape;
  `),
  accuse: ['accus|ait,ant,e,ent,é', 'reproch|e,é'],
  hearsay: entries(`
    accusation|,s; affirmation|,s; allégation|,s; assertion|,s; information|,s; insinuation|,s; rumeur|,s;
    spéculation|,s;
  `),
  condemn: forms('condamn|ation,e,ent,er,ons,é; critiqu|ant,e,ent,er,es,é; déplor|e,ent,er,é; fustig|e,ent,er,é'),
  oppose: forms(`
    abstention; aucun intérêt pour; averti|,ssent,t; balaie|,nt d'un revers; catégoriquement; claque|,nt la porte;
    colère; conspu*; contre l'idée; contre toute; crai|gnait,gnent,nt; dit non; dout|e,ent,er,es,é; droit de veto;
    déclin|e,er,é; défavorable|,s; dénonce|,nt,r; dénonciation; dénon|cé,çant,çons; désapprouv|e,ent,é; déçu|,e,s;
    est/sont/suis/sommes/était/étaient/être contre; exclu toute; exclu|,ent,re,s,t; fait barrage; fin de non-recevoir;
    font barrage; freine|,nt des quatre fers; furieu|se,x; hostil|e,es,ité; il n'est pas question;
    indign|ation,e,é,ée,és; inqui|et,ète,ètent,étude; jamais accepter; ligne rouge; m'oppose; met en doute;
    met en garde contre; met en question; met|,tent en garde; mis en garde; mis en garde contre; mise en garde;
    moqu|e,ent,é; méfian|ce,t; n'accepter* jamais/pas/plus; n'accepter|a,ons; n'est pas favorable;
    n'y aura/aurait pas de; ne croi|t,ent pas/plus à/au/aux; ne fera/ferait que; ne peu|t,vent se passer;
    ne reconnaît/reconnaissent/reconnaîtra/reconnaîtront pas; ne saurait; ne soutien|t,nent pas;
    ne veux pas; ne veu|t,lent pas; ne veu|t,lent pas entendre parler;
    ne voi|t,ent pas l'intérêt/l'utilité; ne voulons pas; non à; on ne peut pas/plus; opposant|,s à;
    oppose|,nt un refus; oppose|,nt une fin; oppos|ant,e,ent,ition,é,ée,és; oppos|é un refus; oppos|é une fin;
    pas prêt|,e,s; pas question; prend ses distances; pris ses distances; pronon|ce,cent,cer,cé,cée,cés contre;
    protest|ation,e,er,é; prudent|,e; prévient … conséquences; raill|e,ent,é; redout|e,ent,é; refus de;
    refus|,ant,e,ent,er,ons,é; regrett|e,ent,é; rejeter; remet en cause; remettre en cause; remis en cause; repousser;
    reste à l'écart; réprouv*; réserv|é,ée,es sur; résist|ance,e,er,é; réticen|ce,ces,t,te,ts; s'abstenir;
    s'abstien|nent,t; s'est abstenu|,e; s'est opposé|,e; s'inquiète|,nt; s'oppos|ait,ant,e,ent,er;
    scepti|cisme,que,ques; se distanc|ie,ier; se méfi|e,ent,ait; se sont abstenus; se sont opposés;
    se tient à l'écart; traîn|e,ent les pieds; veto; vot|e,é contre; écarte|nt,r; étrill*;
  `),
  threat: entries(`
    cible* légitime*; contre-mesures; en réponse aux; mesures de rétorsion; représailles; riposte*; répliquer|,a,ons;
    répondr|a,ons,ont; rétorsion;
  `),
  rebut: forms('balay|e,é; contredi|sent,t; rejet|,ons,te,tent,é; repouss|e,é; récus|e,ent,é; écart|e,é'),
  bad: forms(`
    absurdité; affaibli|,r,ra,ssent,t; boomerang; capitulation; catastroph*; chantage; conduir|a,ait,ont; conséquence|,s;
    contre-producti|f,ve,ves; contrecoup; contreproducti*; coûtai|t,ent; coûteu*; coûts; coût|,e,ent; crise|,s;
    cynique|,s; danger|,euse,euses,eux; disproportionné|,e,s; dommage|,s; duperie; dégât|,s; désastre*; dévastat*;
    en guerre mondiale; entraînera|,it; erreur|,s; escalade; faim; famine; fardeau; faute; fol|ie,le; fou;
    frapp|e,ent de plein fouet; gagn* du temps; gaspillage; guerre mondiale; guerre économique; hors de question;
    hypocri*; illus|ion,ions,oire,oires; illégitimes; illég|al,ale,ales,aux,itime; impasse; impossible;
    inacceptable|,s; inadmissible|,s; inapproprié|,e,s; inefficace|,s; inenvisageable; inflation; ingérence|,s;
    injustifié|,e,s; injust|e,es; insensé|,e,s; inutile|,s; irresponsable|,s; irréaliste|,s;
    jette|,nt de l'huile; joue|,nt avec le feu; leurre|,s; menac|e,ent,er,es,é; mèn|e,ent,era à; n'est pas possible;
    n'est pas à l'ordre du jour; naïveté; naï|f,ve; ne fonctionn|e,ent,ait,aient pas; ne march|e,ent,ait,aient pas;
    ne mène à rien; ne sert à rien; ne servent à rien; ne serv|ait,aient à rien; nuire; nuisai|t,ent; nuisibles;
    nuis|ent,ible; nuit; pas envisageable; peur; piège|,s; prolongera|,it; provocation|,s; provoquera|,it;
    préjudiciable|,s; prématuré|,e,s; risque|,nt,r,s; réarm*; répit; se regrouper; stupide|,s; trahison; trop tôt;
    vain|,e,es; vol; voué|,e,s; échou|er,é; éch|ec,ecs,oue;
  `),
  reverse: forms(`
    abandon|,ne,nent,ner,né; aboli|r,t,tion; allège|,nt; allége|ment,r; annul|ation,e,er,é; arrêt|,e,ent,er,é;
    assouplissement; assouplit; assoupli|,r; atténu|er,é; banni|,r,t; bloqu|ent,er,é; blo|cage,que; boycott*;
    cess|ation,e,ent,er,é; compromettre; coup|e,er,é; céd|er,é,era,eront,erons,ait,ant; différ|er,é;
    diminu|e,er,tion,é; empêch|e,ent,er,é; en finir avec; entrav|e,er,é; exempt*; fin de/des/du/aux; frein|e,er,é;
    gel|er,é de l'aide; hésit|e,ent,ait à; indépendan|ce,t,te; interdiction|,s; interdi|re,sent,t,te;
    interromp|re,t,u; lev|er,ée; lev|er,ée des; limit|e,er,é; lèver|a,aient,ait,ons,ont; lève|,nt; mettre fin;
    mettre un terme; met|,tent fin; mis fin; moins; paralys|e,er,é; renonce|,ment,nt,r; renonciation; renoncé;
    report de; report|,e,er,é; restreindre; retir|ent,er,é; retrait de/des/du; ret|arde,arder,ardé,ire; romp|re,t,u; rupture;
    rédui|sent,t; rédu|ction,ire; résili|er,é; sabot|age,e,er,é; se passer de; sevr*; sortie de; sortir de;
    stopp|e,er,é; suppression; supprim|e,er,é; suspen|d,dent,dre,du,sion; torpill|e,er,é; éliminer; évit|e,er,é;
  `),
  act: [],
  evil: entries(`
    agression|,s; attaque|,s; barbarie; blocus; bombardement|,s; carnage; combat|,s; conflit|,s; cri|mes,se;
    destruction|,s; effusion; famine; frappes; guerre|,s; hostilités; impunité; invasion; morts; obstacle|,s;
    occupation; sang; souffrance|,s; tueries; violence|,s;
  `),
  occur: entries(`
    a eu lieu; a lieu; aura lieu; auraient lieu; aurait lieu; auront lieu; avoir lieu; concevable; date; envisageable;
    eu lieu; existe|,nt; il n'y a; il n'y aura; il y a; il y aura; possible; projet|,s; prévu|,e,es,s; se tenir;
    se tiendr|a,ont,ait; se tient;
  `),
  event: eventFr,
  rhetoric: entries(`
    comment peut-on; pourquoi devr*; quel est l'avantage; quel intérêt; qui peut croire; à quoi bon; à quoi sert;
  `),
  condition: entries(`
    après que; au cas où; aucun* … sans; aux conditions; avant de pouvoir; avant qu*; avant toute; comme condition|,s;
    condition préalable; condition à/d'un/d'une/du/de; conditionn*; condition|,s préalable*; contre des garanties;
    d'abord; dans le cas où; des conditions; doit d'abord; doivent d'abord; dès lors que; dépend|,ent,ra de;
    dépend|,ra; dépend|ait,aient de; en cas de; en contrepartie; en contrepartie de; en l'absence de; en échange;
    faute de quoi; il faut d'abord; jusqu'à ce; mais seulement; mais uniquement; mais … devr*; mais … doit; moyennant;
    ne … qu'après; ne … qu'en échange; ne … qu'à condition; ne … que si; ou bien; oui , mais; pas avant; pas sans;
    pose ses conditions; pose|,nt des conditions; possible qu'*; posé des conditions; posé ses conditions;
    pour peu que; pourvu que; préalable; qu'après; que lorsque; que quand; que si; rien sur l'ukraine sans;
    rien … sans; sans l'ukraine; sans … pas de; sauf si; seulement après; seulement dans; seulement en; seulement si;
    sinon; soit … soit; sous condition; sous réserve; subordonn*; tant que;
    tout accord/cessez-le-feu/compromis/plan/règlement … devra/devrait/doit;
    toute paix/solution/trêve … devra/devrait/doit; tributaire; ultimatum; une fois que; uniquement avec;
    uniquement dans; uniquement si; à charge pour; à condition; à condition que; à la seule condition; à moins;
    à moins que;
  `),
  inverted: [],
  need: ['seulement avec'],
  maybe: ["s'il|,s", 'si', "si l'on"],
  deny: forms(`
    absurde|,s; aucun fondement; aucune preuve; bluff; calomni*; contest|e,ent,é; diffamat*; dément|,ent,i,ie,is;
    dénué|,e de tout fondement; dénué|,e,s de; fabriqué|,e,es; fake; fallacieu*; fantaisiste|,s; fausse|,ment,s; faux;
    grotesque|,s; inexact|,e,s; infondé*; invent|ion,é,ée,ées; jamais menacé; mascarade; mensong|e,er,es,ère,ères;
    mise en scène; montage; mythe; n'a jamais attaqué; n'a pas attaqué; n'a rien à voir; n'a … pas eu lieu;
    n'aura pas lieu; n'aura … pas lieu; n'aurait … pas lieu; n'auront … pas lieu; n'avons jamais; n'avons pas;
    n'est pas exact; n'est pas vrai; n'est pour rien; n'existe|,nt pas; n'y a pas de preuve|,s;
    ne s'agi|t,rait,ssait pas de; nie|,nt,r; nié; parl|e,é,ent de propagande/désinformation; pas de preuve|,s;
    pas impliqué|,e,s; pas la moindre preuve; pas la preuve; pas responsable|,s; pas vrai;
    qualifi|e,é,ée,ent … propagande/désinformation; que des sites/cibles/objectifs militaires; ridicule|,s; récus*;
    réfut*; sans fondement; sans preuve|,s;
  `),
  unintended: entries(`
    aucun plan; aucune intention; n'envisag|e,ent,eait pas; ne compt|e,ent,ait pas; ne prévoi|t,ent pas;
    pas l'intention; pas prévu;
  `),
  open: entries(`
    ambigu|,ë; indécis|,e; laiss|e,é la question; laiss|e,é ouvert; laiss|e,é ouverte; n'a pas tranché;
    n'a pas voulu dire; ne s'est pas prononcé|,e; ni confirmé ni; pas encore décidé; pas tranché;
    refus|e,é de se prononcer; sans se prononcer; élud|e,é; évasi|f,ve;
  `),
  that: ["qu'*", 'quand', 'que'],
  negation: ['aucun|,e,ement', 'guère', 'jamais', 'ni', 'nullement', 'nul|,le', 'pas', 'personne', 'rien'],
  concord: [],
  pro: [],
  contra: [],
  without: ['sans'],
  infinitive: [],
  joint: ['alors', 'car', 'dont', 'et', 'lequel', 'mais', 'ou', 'parce', 'puisque', 'que', 'qui', 'tandis'],
  pseudo: entries(`
    ainsi si; au juste; au moins; aux bons; avant tout; bon marché; bon nombre; comme si; coup d'etat;
    d'abord et avant tout; du moins; en effet; en vain; et si; fait que; juste après; juste avant; même si; non sans;
    non seulement; pas moins; pas que; pas seulement; pas uniquement; personne … plus; plus ou moins; sans cesse;
    sans conditions préalables; sans condition|,s; sans consult*; sans doute; sans délai; sans hésit*; sans préalable;
    sans précédent; sans relâche; sans réserve; sans tarder; si besoin; si bien; si ce n'est; si important*; si loin;
    si longtemps; si nécessaire; si possible; si tant est; si vite; à bon; à la fin;
  `),
  negationBefore: 3,
  negationAfter: 3,
};
