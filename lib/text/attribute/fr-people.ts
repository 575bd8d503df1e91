import { entries } from '../entries';
import { elided } from '../stance/fr-elision';
import { inflected, sorted } from './inflected';

/** French nouns for people, groups and bodies that speak; sorted. */
export const peopleFr: readonly string[] = elided(
  sorted(
    inflected([
      [
        ',e,es,s',
        `allié attaché avocat assaillant candidat combattant commandant commerçant consultant correspondant député dirigeant délégué
        démocrat exilé dissident enseignant envoyé exploitant expert fabricant habitant magistrat manifestant marchand militant
        médecin occidental opposant passant prisonnier représentant réfugié rescapé résident retraité scientist soldat survivant
        étudiant élu`,
      ],
      [
        ',s',
        `agriculteur ambassadeur analyste artiste bénévole bloggeur blogueur cadre capitaine chef chercheur chroniqueur colonel commentateur
        commissaire constitutionnaliste critique démocrate détracteur diplomate directeur économiste éditorialiste élève employeur
        éleveur entrepreneur exportateur frondeur gouverneur géopolitologue habitué homologue indépendantiste industriel
        ingénieur inspecteur intermédiaire investisseur journaliste juge juriste lieutenant maire membre militaire ministre milblogueur
        médiateur nationaliste négociateur observateur officier ombudsman otage ouvrier parent parlementaire partenaire partisan pilote
        politicien politique politologue politiste porteur président procureur proche producteur professeur propagandiste prévisionniste
        responsable russophile républicain sceptique secrétaire séparatiste sénateur soutien spécialiste spectateur stratège témoin
        travailleur vétéran`,
      ],
      ['ère,ères,er,ers', 'banqui conseill offici ouvri princip prisonni'],
      ['ice,ices', 'ambassadr directr médiatr négociatr sénatr observatr'],
      ['ne,nes', 'historien politicien gardien citoyen'],
      [',s', 'citoyen historien gardien'],
      ['euse,euses', 'cherch blogu invest'],
    ]),
    entries(`
      administration; agence; alliance; armée; assemblée; associations; autorités; cabinet; capitales; chancelier;
      chancelière; chancellerie; cheffe; civils; coalition; comité; commission; communes; conseil; coprésidents;
      coulisses; cour; diplomatie; direction; droite; délégation; députation; entourage; entreprises;
      europarlementaires; européens; experte; exécutif; familles; femmes; forces; gauche; gouvernement|,s; groupes;
      général; instances; institutions; journal; justice; maison; majorité; ministère|,s; mouvement; mères; médias;
      nations; occidentaux; ong; opposition; organisation|,s; otan; parents; parlement; parquet; parti|,s; pays;
      police; populations; porte-parole; pouvoir; premier; première; presse; proches; présidence; présidente;
      puissances; quotidien; rapport; russes; secrétaire d'état; secrétariat; source|,s; syndicats; troupes;
      télévision; villageois; vingt-sept; électeurs; élysée; émissaire|,s; équipe; état-major; états; états membres;
    `),
  ),
);
