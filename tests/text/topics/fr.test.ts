import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { topicsIn } from './topics-in';

// topic | sentence; none: a sentence about something else
const sentences = `
strikes-civilian-infrastructure | La Russie a encore frappé des immeubles à Kharkiv, a indiqué le gouverneur.
strikes-civilian-infrastructure | Moscou nie viser des hôpitaux et des écoles.
strikes-civilian-infrastructure | Des milliers de foyers d'Odessa sont privés de chauffage après les explosions.
strikes-civilian-infrastructure | Le Kremlin affirme ne frapper que des objectifs militaires.
war-course | Les troupes russes n'avancent que lentement dans l'est.
war-course | La situation près de Pokrovsk reste très tendue, a reconnu l'état-major.
war-course | L'Ukraine ne peut pas gagner cette guerre, a déclaré Orban.
war-course | Les forces ukrainiennes ont dû se retirer d'Avdiïvka.
war-crimes | Les responsables d'Irpin doivent être jugés, a déclaré Baerbock.
war-crimes | La Russie nie avoir abattu des prisonniers désarmés.
war-crimes | Moscou utilise des produits chimiques interdits, selon les services.
war-crimes | Le Conseil a créé un tribunal spécial pour les dirigeants russes.
deported-children | Des milliers de mineurs ont été emmenés d'Ukraine en Russie, a dit Zelensky.
deported-children | Moscou dit avoir sauvé les orphelins de la zone de guerre.
deported-children | Les enfants doivent retrouver leurs familles ukrainiennes, exige Kiev.
deported-children | La Cour de La Haye a émis un mandat contre Poutine.
prisoner-exchange | Chaque camp a libéré cent prisonniers.
prisoner-exchange | Moscou a restitué à Kiev les corps de mille soldats.
prisoner-exchange | Tous nos gens doivent rentrer de captivité, a dit Zelensky.
prisoner-exchange | La Russie accuse Kiev de retarder la remise des dépouilles.
mobilisation | Kiev devrait appeler les hommes de moins de 25 ans, estime Washington.
mobilisation | L'armée ukrainienne manque d'hommes, a dit le général.
mobilisation | Poutine a exclu une nouvelle vague de mobilisation.
mobilisation | Zelensky a donné le nombre de soldats ukrainiens tués.
north-korean-troops | Pyongyang a envoyé des combattants aux côtés de la Russie.
north-korean-troops | Pékin dément fournir du matériel militaire à Moscou.
north-korean-troops | Kim Jong Un a promis son plein soutien à Poutine.
north-korean-troops | Téhéran dit n'avoir livré aucun missile à Moscou.
nuclear-threat | Moscou se réserve le droit d'utiliser l'arme atomique.
nuclear-threat | Medvedev a mis en garde contre une troisième guerre mondiale.
nuclear-threat | Le Bélarus accueille des ogives russes, a dit Loukachenko.
nuclear-threat | Le Kremlin répondra à tout essai nucléaire américain.
zaporizhzhia-npp | La centrale d'Enerhodar a de nouveau perdu sa dernière ligne électrique.
zaporizhzhia-npp | Grossi a mis en garde contre un accident à Zaporijjia.
zaporizhzhia-npp | La Russie doit rendre la plus grande centrale nucléaire d'Europe, exige Kiev.
zaporizhzhia-npp | Rosatom accuse l'Ukraine de bombarder les réacteurs.
kakhovka-dam | La Russie a fait sauter le barrage pour arrêter l'offensive, a dit Zelensky.
kakhovka-dam | Moscou impute à Kiev la destruction du barrage.
kakhovka-dam | Après la rupture du barrage, Kherson était sous l'eau.
kakhovka-dam | Le Kremlin parle d'un sabotage ukrainien à Kakhovka.
mh17 | Les enquêteurs estiment que le Boeing a été abattu par un Bouk.
mh17 | Moscou nie toute responsabilité dans la chute de l'avion malaisien.
mh17 | Un tribunal néerlandais a jugé trois hommes coupables du meurtre de 298 personnes.
mh17 | Les séparatistes tiennent les experts à l'écart du lieu du crash.
nord-stream-sabotage | Kiev dit n'être pour rien dans les explosions des gazoducs en mer Baltique.
nord-stream-sabotage | Les Américains ont détruit les gazoducs, a dit Poutine.
nord-stream-sabotage | La Pologne ne livrera pas le suspect de Nord Stream.
nord-stream-sabotage | Le Kremlin réclame une enquête internationale sur Nord Stream.
long-range-weapons | Merz ne veut pas donner le Taurus à l'Ukraine.
long-range-weapons | Kiev peut frapper des aérodromes en Russie avec ces armes, a dit Biden.
long-range-weapons | Zelensky a demandé des Tomahawk à Trump.
long-range-weapons | Il n'y a plus de limite de portée, a dit le chancelier.
arms-deliveries | Berlin envoie deux systèmes Iris-T à Kiev.
arms-deliveries | Le Danemark cède toute son artillerie à l'Ukraine.
arms-deliveries | La Hongrie bloque les paiements de la Facilité pour la paix à Kiev.
arms-deliveries | L'UE financera Kiev aussi longtemps que nécessaire, a dit Costa.
foreign-troops-ukraine | Macron n'exclut pas des troupes au sol.
foreign-troops-ukraine | Des soldats européens en Ukraine seraient des cibles légitimes, selon Moscou.
foreign-troops-ukraine | La Pologne n'enverra pas ses soldats, a dit Tusk.
foreign-troops-ukraine | La Turquie pourrait surveiller une trêve en mer.
demilitarisation | Moscou veut plafonner les forces armées ukrainiennes.
demilitarisation | Zelensky refuse toute limite à la taille de son armée.
demilitarisation | L'Ukraine doit être désarmée, a dit Medvedev.
demilitarisation | Selon le plan, Kiev n'aurait que 600 000 soldats.
threat-to-europe | Poutine ne s'arrêtera pas à l'Ukraine, prévient Tusk.
threat-to-europe | La Russie pourrait attaquer un pays de l'Otan, a dit le chef du renseignement.
threat-to-europe | Les drones au-dessus de l'aéroport venaient de Russie, selon le ministre.
threat-to-europe | Moscou s'ingère dans l'élection avec de fausses informations.
biolabs | La Russie accuse les États-Unis de cultiver des agents pathogènes en Ukraine.
biolabs | Le Pentagone a démenti l'existence de laboratoires secrets.
biolabs | Les laboratoires travaillaient sur des armes biologiques, affirmait Kirillov.
biolabs | L'ONU n'a pas connaissance d'un programme d'armes biologiques en Ukraine.
war-aims | Poutine veut toute l'Ukraine, a dit Zelensky.
war-aims | La Russie accomplira toutes les tâches de l'opération spéciale, a dit Peskov.
war-aims | Ce n'est pas nous qui avons commencé cette guerre, a dit Lavrov.
war-aims | L'Ukraine n'est pas un vrai État, affirmait Poutine.
proxy-war | L'Occident se bat contre la Russie jusqu'au dernier Ukrainien, a dit Lavrov.
proxy-war | L'Otan est partie au conflit depuis longtemps, a dit Peskov.
proxy-war | L'Europe attise le conflit pour affaiblir la Russie, a dit Poutine.
proxy-war | L'Occident veut infliger une défaite stratégique à la Russie, dit le Kremlin.
root-causes | Moscou insiste sur l'élimination des causes profondes du conflit.
root-causes | L'Occident a ignoré les intérêts de sécurité de la Russie, a dit Lavrov.
root-causes | L'Occident a provoqué la guerre, a dit Orban.
root-causes | L'Otan aboyait à la porte de la Russie, a dit le pape.
denazification | Un régime nazi règne à Kiev, affirmait Poutine.
denazification | La dénazification de l'Ukraine reste nécessaire, a dit Lavrov.
denazification | Kiev glorifie Bandera, a dit Zakharova.
denazification | Des néonazis sont au pouvoir en Ukraine, a dit Medvedev.
annexation-2022 | Les quatre régions sont russes pour toujours, a dit Poutine.
annexation-2022 | Berlin ne reconnaîtra jamais les pseudo-référendums, a dit Scholz.
annexation-2022 | Kherson et Zaporijjia figurent dans notre Constitution, a dit Peskov.
annexation-2022 | Les votes dans les zones occupées sont une farce, a dit Baerbock.
budapest-memorandum | L'Ukraine a renoncé à ses armes nucléaires contre une promesse, a dit Zelensky.
budapest-memorandum | La Russie a violé le mémorandum de Budapest, a dit Scholz.
budapest-memorandum | Kiev a abandonné son arsenal nucléaire en 1994.
budapest-memorandum | Lavrov nie toute violation du mémorandum de 1994.
ceasefire | Poutine refuse une trêve sans conditions.
ceasefire | Les combats doivent cesser immédiatement, a dit Trump.
ceasefire | Kiev accepte de faire taire les armes pendant 30 jours.
ceasefire | Une pause ne servirait que l'Ukraine, a dit Peskov.
crimea-status | La Crimée restera russe, a dit Peskov.
crimea-status | Washington pourrait reconnaître la péninsule comme russe.
crimea-status | Sébastopol ne sera pas rendue, a dit Poutine.
crimea-status | Les Tatars de Crimée doivent pouvoir rentrer, a dit Djemilev.
donbas-status | Moscou exige que Kiev quitte le Donbass.
donbas-status | Poutine a reconnu Donetsk et Louhansk comme États indépendants.
donbas-status | Il fallait arrêter un génocide dans le Donbass, affirmait le Kremlin.
donbas-status | Kiev refuse à l'est de l'Ukraine le statut spécial promis, a dit Lavrov.
direct-talks-putin-zelenskyy | Zelensky est prêt à s'asseoir avec Poutine.
direct-talks-putin-zelenskyy | Poutine a invité Zelensky à Moscou, Kiev a refusé.
direct-talks-putin-zelenskyy | Une rencontre des présidents russe et ukrainien n'a pas de sens, a dit Lavrov.
direct-talks-putin-zelenskyy | Moscou et Kiev se sont reparlé directement à Istanbul.
energy-dependence | L'Europe doit cesser d'acheter du pétrole à la Russie, a dit Trump.
energy-dependence | La Hongrie veut continuer à recevoir du pétrole par Droujba.
energy-dependence | Kiev ne prolongera pas le contrat de transit avec Gazprom.
energy-dependence | L'UE n'importera plus de gaz de Russie après 2027.
eu-membership-ukraine | La place de l'Ukraine est dans l'Union européenne, a dit von der Leyen.
eu-membership-ukraine | La Hongrie bloque l'ouverture des chapitres de négociation avec Kiev.
eu-membership-ukraine | Moscou n'a rien contre l'adhésion de Kiev à l'UE, a dit Peskov.
eu-membership-ukraine | Kiev a reporté la signature de l'accord d'association avec l'UE.
frontline-freeze | Trump a proposé d'arrêter la guerre sur la ligne actuelle.
frontline-freeze | Un gel du conflit ne profite qu'à Moscou, a dit Baerbock.
frontline-freeze | Les deux armées doivent rester où elles sont, a dit Trump.
frontline-freeze | Un scénario à la coréenne est exclu, a dit Podoliak.
frozen-assets | La Belgique craint des procès si l'UE touche aux avoirs russes.
frozen-assets | Moscou a qualifié de vol l'usage des réserves de sa banque centrale.
frozen-assets | La Russie doit payer pour les dégâts en Ukraine, a dit Kallas.
frozen-assets | Les intérêts des fonds immobilisés iront à l'Ukraine.
grain-deal | La Russie s'est retirée de l'accord céréalier.
grain-deal | La Pologne a fermé sa frontière au blé ukrainien.
grain-deal | Erdogan veut relancer l'initiative de la mer Noire.
grain-deal | Le blocus des ports ukrainiens menace de famine, a dit Guterres.
istanbul-2022-draft | Le projet d'Istanbul pourrait servir de base à un accord, a dit Poutine.
istanbul-2022-draft | Johnson a dissuadé Kiev de signer le traité en 2022, affirmait Lavrov.
istanbul-2022-draft | Arakhamia avait paraphé le texte d'Istanbul, a dit Poutine.
istanbul-2022-draft | L'Occident a empêché la paix en 2022, a dit Schröder.
legitimacy-of-zelenskyy | Zelensky est un dictateur sans élections, a dit Trump.
legitimacy-of-zelenskyy | Le mandat du président ukrainien a expiré, a dit Poutine.
legitimacy-of-zelenskyy | Kiev doit enfin organiser des élections, a dit Trump.
legitimacy-of-zelenskyy | L'Ukraine devrait être placée sous administration temporaire de l'ONU, a proposé Poutine.
maidan-coup | Un coup d'État a eu lieu à Kiev en 2014 avec l'aide américaine, a dit Poutine.
maidan-coup | Ianoukovitch reste le président légitime, a dit Moscou.
maidan-coup | Le changement de pouvoir à Kiev était anticonstitutionnel, a dit Tchourkine.
maidan-coup | L'opposition sur le Maïdan exige la démission du gouvernement.
minerals-deal | Trump veut en échange les terres rares de l'Ukraine.
minerals-deal | Zelensky n'a d'abord pas signé le contrat sur le sous-sol.
minerals-deal | Les États-Unis auront accès au titane et au lithium ukrainiens.
minerals-deal | La Rada a approuvé l'accord sur les minerais.
minsk-agreements | Kiev n'a jamais voulu appliquer les accords de Minsk, a dit Poutine.
minsk-agreements | Minsk a donné du temps à l'Ukraine, a dit Merkel.
minsk-agreements | L'Occident a trompé Moscou avec Minsk, a dit Lavrov.
minsk-agreements | Au format Normandie, les quatre ont convenu de retirer les armes lourdes.
nato-enlargement-promise | L'Occident avait promis de ne pas élargir l'Otan à l'est, a dit Poutine.
nato-enlargement-promise | Une telle promesse n'a jamais existé, a dit Stoltenberg sur l'élargissement de l'Otan.
nato-enlargement-promise | L'Otan s'est approchée des frontières russes, a dit le président.
nato-enlargement-promise | Pas un pouce vers l'est, disait Baker.
nato-membership-ukraine | L'Ukraine n'entrera pas dans l'Otan, a dit Trump.
nato-membership-ukraine | Kiev doit rester neutre, exige Moscou.
nato-membership-ukraine | La porte de l'Alliance reste ouverte à l'Ukraine, a dit Rutte.
nato-membership-ukraine | Un statut non aligné est la condition de la paix, a dit Poutine.
peace-formula | Washington a présenté un plan en 28 points.
peace-formula | Zelensky a présenté son plan de victoire aux députés.
peace-formula | Les Européens ont rédigé une contre-proposition au plan américain.
peace-formula | Le Brésil et la Chine promeuvent une initiative commune sur l'Ukraine.
peace-negotiations | Moscou se dit ouverte au dialogue à tout moment.
peace-negotiations | Poutine joue la montre, a dit Merz.
peace-negotiations | La guerre doit finir à la table des négociations, a dit Xi.
peace-negotiations | Nous sommes très proches d'un accord avec Poutine, a dit Trump.
russian-speakers-rights | Moscou doit protéger les Russes d'Ukraine, a dit Poutine.
russian-speakers-rights | Kiev a interdit la langue russe, a déploré Lavrov.
russian-speakers-rights | L'Église orthodoxe ukrainienne est persécutée, a dit le patriarche Kirill.
russian-speakers-rights | Personne en Ukraine n'est brimé à cause de sa langue, a dit Zelensky.
sanctions | Bruxelles prépare son 19e paquet contre Moscou.
sanctions | Trump a menacé Poutine de droits de douane sur ses partenaires commerciaux.
sanctions | Les mesures nuisent plus à l'Europe qu'à la Russie, a dit Fico.
sanctions | Les États-Unis ont mis Rosneft et Loukoïl sur liste noire.
security-guarantees | Kiev a besoin d'engagements fiables pour l'après-guerre.
security-guarantees | La coalition des volontaires veut protéger l'Ukraine.
security-guarantees | Moscou veut un droit de veto sur les garanties pour Kiev.
security-guarantees | Trump a offert à Kiev une protection semblable à l'article 5.
summit-meeting | Trump rencontrera Poutine à Budapest.
summit-meeting | Rubio et Lavrov se sont parlé au téléphone.
summit-meeting | La réunion à la Maison-Blanche a tourné à la dispute.
summit-meeting | La date du sommet n'est pas fixée, selon le Kremlin.
territorial-concessions | Sans perte de terres, Kiev n'aura pas la paix, a dit Trump.
territorial-concessions | Moscou exige le départ des Ukrainiens de tout le Donetsk.
territorial-concessions | Kiev doit accepter les nouvelles réalités territoriales, a dit Peskov.
territorial-concessions | La Constitution interdit de céder la terre ukrainienne, a dit Zelensky.
territorial-integrity | On ne change pas les frontières par la force, a dit Scholz.
territorial-integrity | Tous les soldats russes doivent quitter le pays, exige l'ONU.
territorial-integrity | L'Ukraine reprendra tout ce qui lui appartient, a dit Zelensky.
territorial-integrity | L'Ukraine seule décide de son avenir, a dit Baerbock.
us-support | Sans les Américains, l'Ukraine ne tiendra pas, a dit Rutte.
us-support | Trump a cessé de transmettre des renseignements à Kiev.
us-support | Le Congrès a débloqué les milliards pour Kiev.
us-support | Washington perd patience avec Moscou et Kiev.
none | Le club a gagné samedi trois à un.
none | La ministre a présenté son budget pour l'an prochain.
none | Il pleut à Berlin depuis trois jours.
none | Les loyers augmentent, selon un expert.
none | Le nouveau musée ouvrira en mai.
none | Le chanteur a raconté son enfance.
`;

describe('French topics', () => {
  it.each(rowsOf(sentences))('%s: %s', (topic = '', sentence = '') => {
    const topics = topicsIn(sentence, 'fr');
    if (topic === 'none') expect(topics).toEqual([]);
    else expect(topics).toContain(topic);
  });
});
