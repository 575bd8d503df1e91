import { entries } from '../entries';
import { bare } from './bare';
import type { AttributionData } from './data';
import { originsFr } from './fr-origins';
import { holdFr, sayFr } from './fr-verbs';

/** French: who says what. */
export const fr: AttributionData = {
  ...bare,
  lang: 'fr',
  say: sayFr,
  hold: holdFr,
  before: entries(`
    au dire de; aux yeux d'*; aux yeux de; d'après; de l'avis de; de source; du point de vue de; selon;
    selon les mots de; suivant; à en croire;
  `),
  aside: ['dixit'],
  standing: ['la position de', 'la position du', 'pour'],
  judged: ['demeure', 'est', 'exclu', 'exclue', 'inchangée', 'question', 'reste', 'sont'],
  carry: ['selon elle', 'selon lui', 'à ses yeux'],
  maybeReported: ['auraient', 'aurait', 'devrait', 'pourrait', 'seraient', 'serait'],
  pronouns: { f: ['*-elle', 'elle'], m: ['*-il', 'il'], many: ['*-elles', '*-ils', 'elles', 'ils', 'on'] },
  first: ["j'*", "j'ai", 'je', 'ma', 'me', 'mes', 'moi', 'mon', 'nos', 'notre', 'nous'],
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
    a; ai; ait; avaient; avait; doit; est; furent; fut; n'a; n'est; ont; s'est; se; sera; seront; sont; va; veut; étaient; était;
    été; être;
  `),
  passive: entries("est; furent; fut; n'est; sera; seront; sont; étaient; était; été; être;"),
  agents: ['par'],
  governing: entries(`
    après; au; aux; avant; avec; chez; comme; contre; dans; de; depuis; derrière; des; devant; du; en; entre;
    envers; face; hors; lors; malgré; outre; par; parmi; pendant; pour; sans; selon; sous; sur; vers; à;
  `),
  linking: ['aux', "d'affaires", 'de', 'des', 'du', 'en', 'et', 'à'],
  authorities: [
    'administration',
    'autorités',
    'diplomatie',
    'délégation',
    'gouvernement',
    'négociateurs',
    'parlement',
    'responsables',
  ].toSorted(),
  bodies: ['agence', "l'agence", "l'alliance", "l'organisation", 'ministère', 'parti'],
  comparing: ['comme'],
  determiners: entries(`
    ce; certains; ces; cet; cette; chaque; deux; la; le; les; leur; leurs; notre; plusieurs; quelques; sa; ses;
    son; tous; toutes; un; une;
  `),
  conjunctions: ['et', 'ou'],
  plural: ['s', 'x'],
  definite: ['la', 'le', 'les'],
  completing: ["d'un", "d'une", 'de', 'des', 'du'],
  feminine: ['ice', 'ne', 'trice', 'ée'],
  feminineArticle: 'la',
  adjectives: entries(`
    ain; aine; ais; aise; al; ale; and; ande; el; elle; er; eux; ien; ienne; ier; if; ique; ois; on; onne; sse;
    tre; ère; é; ée;
  `),
  adverbs: entries(`
    ainsi; alors; août; aujourd; aussi; aussitôt; avril; car; cependant; certes; d'ailleurs; dernier; dimanche;
    donc; décembre; déjà; désormais; encore; enfin; ensuite; février; hier; hui; janvier; jeudi; juillet; juin;
    lorsque; lundi; mai; mais; mardi; mars; matin; mercredi; notamment; novembre; néanmoins; octobre; or;
    par ailleurs; pendant; pourtant; publiquement; puis; quand; récemment; samedi; septembre; si; soir; toutefois;
    vendredi; également;
  `),
  people: entries(`
    agence; alliés; ambassad|eur,rice,eurs; analyst|e,es; armée; autorités; cabinet; capitaine; capitales;
    chancellerie; chancel|ier,ière; cheffe; chef|,fe,s; chercheur|,s; chercheuse; commandant; commissaire|,s;
    commission; conseil; conseill|er,ère,ers; correspondant|,e; diplomate|,s; diplomatie; direct|eur,rice;
    dirigeant|,e,s; délégation; députée; député|,s; envoyé|,e; européens; expert|,e,s; gouvernement; gouverneur;
    général; historien|,ne,s; journal; journaliste|,s; l'agence; l'ambassadeur; l'armée; l'expert; l'historien;
    l'opposition; l'organisation; l'élysée; l'état-major; magistrat; maire; manifestants; militaire|,s; militants;
    ministre|,s; ministère; médias; négociat|eur,eurs; observat|eur,eurs; occidentaux; ong; opposant|,e;
    organisation; parlement; parti; pays; politologue; porte-parole; premier; première; présidence; président|,e;
    puissances; quotidien; rapport; représentant|,e,s; responsable|,s; secrétaire; secrétaire d'état; source|,s;
    spécialiste|,s; sénat|eur,rice; témoin|,s; état-major;
  `),
  voices: ['ambassad|eur,rice', 'porte-parole', 'représentant|,e,s', 'responsable|,s', 'source|,s'],
  papers: ['communiqué', 'document', 'déclaration', 'lettre', 'rapport', 'texte', 'étude'],
  origins: originsFr,
  participles: ['*ant'],
  order: 'before',
};
