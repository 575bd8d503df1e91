import { entries } from '../entries';
import { elided } from '../stance/fr-elision';
import { bare } from './bare';
import type { AttributionData } from './data';
import { originsFr } from './fr-origins';
import { peopleFr } from './fr-people';
import { holdFr, sayFr } from './fr-verbs';

/** French: who says what. */
export const fr: AttributionData = {
  ...bare,
  lang: 'fr',
  say: sayFr,
  hold: holdFr,
  before: entries(`
    adoption/condamnation/refus/rejet/soutien … par; au dire de; aux yeux d'*; aux yeux de/des/du; d'après;
    de l'avis d'*; de l'avis d'un/d'une/de/des/du; de source; du point de vue de; selon; selon les mots de; suivant;
    à en croire;
  `),
  noun: elided(
    entries(`
      appel|,s d'* à/au/aux/pour; appel|,s de … à/au/aux/pour; appel|,s des … à/au/aux/pour;
      appel|,s du … à/au/aux/pour; demande|,s d'* de/d'*; demande|,s de … de/d'*; demande|,s du … de/d'*;
      exigence|,s d'* de/d'*; exigence|,s de … de/d'*; opposition d'* à/au/aux; opposition de … à/au/aux;
      opposition des … à/au/aux; opposition du … à/au/aux; position d'* est/reste/demeure;
      position de … est/reste/demeure; position du … est/reste/demeure; refus d'* de/d'*; refus de … de/d'*;
      refus des … de/d'*; refus du … de/d'*; rejet d'* de/d'*; rejet de … de/d'*; soutien d'* à/au/aux;
      soutien de … à/au/aux; soutien des … à/au/aux; soutien du … à/au/aux; volonté d'* de/d'*; volonté de … de/d'*;
      volonté du … de/d'*;
    `),
  ),
  aside: ['dixit'],
  standing: ['la position de', 'la position du', 'pour'],
  judged: ['demeure', 'est', 'exclu', 'exclue', 'inchangée', 'question', 'reste', 'sont'],
  carry: ['selon elle', 'selon lui', 'à ses yeux'],
  silent: entries(`
    aucun commentaire; dans l'attente de; demand|é,e,ent … comment/pourquoi/quand/si/s'il/s'ils; devra *;
    devrai|t,ent *; interrogé|,e,s,es … à/au/aux/par/quant/sur; n'a/n'ont/n'avait/n'avaient rien dit;
    n'a/n'ont/n'avait/n'avaient … commenté;
    n'a/n'ont/n'avait/n'avaient … dit combien/comment/où/pourquoi/quand/qui/si/s'il/s'ils;
    n'a/n'ont/n'avait/n'avaient … donné; n'a/n'ont/n'avait/n'avaient … mentionné;
    n'a/n'ont/n'avait/n'avaient … précisé; n'a/n'ont/n'avait/n'avaient … réagi; n'a/n'ont/n'avait/n'avaient … répondu;
    n'a/n'ont/n'avait/n'avaient … évoqué; pas … commenter; pourrai|t,ent *; refus|é,e,ent de commenter/répondre;
  `),
  tails: ['au courant', 'au fait', "ayant requis l'anonymat", 'proche|,s', "sous couvert d'anonymat"],
  maybeReported: ['auraient', 'aurait', 'devrait', 'pourrait', 'seraient', 'serait'],
  pronouns: { f: ['*-elle', 'elle'], m: ['*-il', 'il'], many: ['*-elles', '*-ils', 'elles', 'ils', 'on'] },
  first: ["j'*", "j'ai", 'je', 'ma', 'me', 'mes', 'moi', 'mon', 'nos', 'notre', 'nous'],
  firstSubjects: ["j'*", 'je'],
  quoting: ['poursui|t,vait,vent,vi'],
  former: ['ancien|,ne,nes,s', 'ex'],
  honorifics: ['dr', 'm', 'madame', 'mlle', 'mm', 'mme', 'monsieur', 'pr'],
  salutes: {
    'président français': ['chers compatriotes', 'vive la france'],
    'président russe': ['citoyens de russie'],
    'président ukrainien': ['chers ukrainiens', "gloire à l'ukraine"],
  },
  speech: ['adresse', 'allocution', 'discours', 'déclaration'],
  opinion: ['chronique', 'opinion', 'tribune', 'édito', 'éditorial'],
  interview: ['entretien', 'interview', 'propos'],
  answer: ['r', 'réponse'],
  articles: ['cette', 'la', 'sa', 'une'],
  auxiliaries: entries(`
    a; ai; ait; avaient; avait; doit; est; furent; fut; n'a; n'est; ont; s'est; se; sera; seront; sont; va; veut;
    étaient; était; été; être;
  `),
  passive: entries("est; furent; fut; n'est; sera; seront; sont; étaient; était; été; être;"),
  agents: ['par'],
  governing: entries(`
    après; au; aux; avant; avec; chez; comme; contre; dans; de; depuis; derrière; des; devant; du; en; entre; envers;
    face; hors; lors; malgré; outre; par; parmi; pendant; pour; sans; selon; sous; sur; vers; à;
  `),
  indefinite: ["d'*", 'de', 'des'],
  elisions: ["d'", "l'", "qu'"],
  adjectivesAfter: true,
  hasBodiesOfGender: true,
  hasCommaAsides: true,
  active: ['cité', 'citée', 'citées', 'cités'],
  subordinating: ['alors', 'après', 'avant', 'bien', 'lorsque', 'parce', 'puisque', 'quand', 'si', 'tandis'],
  dependent: ["qu'*", 'que'],
  linking: ['aux', "d'affaires", 'de', 'des', 'du', 'en', 'et', 'à'],
  authorities: elided(
    entries(`
      administration; autorités; diplomatie; délégation; exécutif; forces; gouvernement; négociateurs; parlement;
      partie; responsables;
    `),
  ),
  bodies: ['agence', "l'agence", "l'alliance", "l'organisation", 'ministère', 'parti'],
  comparing: ['comme'],
  determiners: entries(`
    ce; certains; ces; cet; cette; chaque; deux; la; le; les; leur; leurs; notre; plusieurs; quelques; sa; ses; son;
    tous; toutes; un; une;
  `),
  conjunctions: ['ainsi que', 'et', 'ou'],
  plural: ['s', 'x'],
  definite: ['la', 'le', 'les'],
  anybody: ['un', 'une'],
  completing: ["d'un", "d'une", 'de', 'des', 'du'],
  feminine: ['ice', 'ne', 'trice', 'ée'],
  feminineArticle: 'la',
  adjectives: entries(`
    ain; aine; ais; aise; al; ale; and; ande; au; aut; auts; balte; ciens; el; elle; er; eux; ien; ienne; ier; if;
    ifs; ique; ire; ive; ives; ois; on; onne; sse; tre; ux; ère; é; ée;
  `),
  adverbs: entries(`
    ainsi; alors; août; aujourd; aussi; aussitôt; avril; car; cependant; certes; d'ailleurs; dernier; dimanche; donc;
    décembre; déjà; désormais; encore; enfin; ensuite; février; hier; hui; janvier; jeudi; juillet; juin; lorsque;
    lundi; mai; mais; mardi; mars; matin; mercredi; notamment; novembre; néanmoins; octobre; or; par ailleurs;
    pendant; pourtant; publiquement; puis; quand; récemment; samedi; septembre; si; soir; toutefois; vendredi;
    également;
  `),
  people: peopleFr,
  relatives: ['qui'],
  voices: ['ambassad|eur,rice', 'porte-parole', 'représentant|,e,s', 'responsable|,s', 'source|,s'],
  papers: ['communiqué', 'document', 'déclaration', 'lettre', 'rapport', 'texte', 'étude'],
  origins: originsFr,
  participles: ['*ant'],
  order: 'before',
};
