import { tellsWho } from './tables';

// French: responsables, sources, analystes, habitants and other groups without a name are the speakers as they are written.
tellsWho('fr', {
  responsables: `
Des responsables occidentaux jugent un cessez-le-feu improbable. | responsables occidentaux | *
Un responsable européen a évoqué un cessez-le-feu. | responsable européen | *
Plusieurs responsables ont plaidé pour un cessez-le-feu. | responsables | supports
Selon des responsables occidentaux, le cessez-le-feu ne tiendra pas. | responsables occidentaux | *
Le cessez-le-feu ne tiendra pas, selon des responsables occidentaux. | responsables occidentaux | *
Selon un responsable, les sanctions seront prolongées. | responsable | supports
« Personne ne croit à ce cessez-le-feu », confie un responsable. | responsable | *
Des responsables locaux ont accusé les troupes russes d'avoir violé la trêve. | responsables locaux | *
Les autorités locales ont affirmé que la trêve n'était pas respectée. | autorités locales | *
Les autorités régionales ont dénoncé une violation du cessez-le-feu. | autorités régionales | *
Un ancien ministre a critiqué les sanctions. | ancien ministre | opposes
D'anciens ministres ont réclamé des sanctions. | anciens ministres | supports
`,
  sources: `
Selon des sources diplomatiques, les sanctions seront adoptées lundi. | sources diplomatiques | *
Selon une source proche du dossier, un cessez-le-feu est proche. | source proche du dossier | *
Une source proche des négociations a confirmé le cessez-le-feu. | source proche des négociations | *
Deux sources ont indiqué qu'un cessez-le-feu était proche. | sources | *
Un cessez-le-feu est proche, a indiqué une source diplomatique. | source diplomatique | *
D'après une source militaire, la trêve a été rompue. | source militaire | *
Des personnes proches du dossier évoquent un cessez-le-feu. | personnes proches du dossier | *
Selon des personnes au fait des discussions, les sanctions seront levées. | personnes au fait des discussions | *
`,
  diplomates: `
Des diplomates européens ont plaidé pour de nouvelles sanctions. | diplomates européens | supports
Un diplomate a qualifié le cessez-le-feu de piège. | diplomate | opposes
Un diplomate européen juge les sanctions insuffisantes. | diplomate européen | *
Plusieurs diplomates doutent du cessez-le-feu. | diplomates | opposes
Les ambassadeurs ont approuvé les sanctions. | ambassadeurs | supports
Les négociateurs ont exclu un cessez-le-feu. | négociateurs | opposes
Les médiateurs ont proposé une trêve. | médiateurs | supports
Les émissaires ont réclamé une trêve. | émissaires | supports
`,
  analystes: `
Les analystes estiment que les sanctions sont efficaces. | analystes | supports
Les analystes doutent d'un cessez-le-feu. | analystes | opposes
Des analystes militaires jugent la trêve fragile. | analystes militaires | *
Certains analystes estiment que les sanctions arrivent trop tard. | analystes | *
Selon les analystes, la trêve profite à Moscou. | analystes | *
Selon des experts, les sanctions ont échoué. | experts | opposes
La trêve profite à Moscou, estiment des analystes. | analystes | *
La trêve profite à Moscou, selon les experts. | experts | *
Les experts mettent en garde contre un cessez-le-feu précipité. | experts | opposes
Plusieurs experts jugent les sanctions trop faibles. | experts | *
Les économistes s'attendent à de nouvelles sanctions. | économistes | *
Les économistes jugent les sanctions efficaces. | économistes | supports
Des juristes contestent les sanctions. | juristes | *
Les observateurs ne croient pas à un cessez-le-feu. | observateurs | *
Des observateurs jugent la trêve peu probable. | observateurs | *
Les historiens rappellent que la trêve de 1915 n'a pas duré. | historiens | *
Des chercheurs ont montré que les sanctions réduisent les exportations. | chercheurs | *
Les spécialistes s'accordent à dire que la trêve est fragile. | spécialistes | *
Les politologues jugent la trêve improbable. | politologues | *
Ses détracteurs l'accusent d'avoir levé les sanctions. | détracteurs | *
Les détracteurs des sanctions les jugent inutiles. | détracteurs | opposes
Les partisans des sanctions les jugent efficaces. | partisans | supports
Les critiques dénoncent un cessez-le-feu injuste. | critiques | opposes
Les sceptiques jugent la trêve intenable. | sceptiques | *
« Les sanctions sont efficaces », estiment les analystes. | analystes | supports
« La trêve est un piège », juge un analyste. | analyste | opposes
Aux yeux des experts, la trêve est fragile. | experts | *
De l'avis des experts, les sanctions sont efficaces. | experts | supports
`,
  'blogueurs, soldats, habitants': `
Les blogueurs militaires ont critiqué la trêve. | blogueurs militaires | opposes
Des blogueurs militaires russes ont rejeté la trêve. | blogueurs militaires russes | opposes
Les médias d'État russes moquent les sanctions. | médias d'État russes | opposes
Les médias russes affirment que les sanctions ont échoué. | médias russes | opposes
La télévision russe dénonce les sanctions. | télévision russe | opposes
Les habitants disent ne pas croire à la trêve. | habitants | *
Des habitants ont réclamé un cessez-le-feu. | habitants | supports
Un habitant juge la trêve tardive. | habitant | *
Une habitante a salué la trêve. | habitante | supports
Les villageois ont salué la trêve. | villageois | supports
Des témoins ont affirmé que la trêve avait été rompue. | témoins | *
Les survivants réclament une trêve. | survivants | supports
Les réfugiés espèrent une trêve. | réfugiés | supports
Les réfugiés réclament une trêve. | réfugiés | supports
Les familles des prisonniers réclament une trêve. | familles | supports
Les proches des disparus demandent une trêve. | proches | supports
Les mères de soldats exigent un cessez-le-feu. | mères | supports
Les soldats ne veulent pas de cessez-le-feu. | soldats | opposes
Un soldat a dit que la trêve n'existait pas. | soldat | *
Un commandant a affirmé que la trêve avait été rompue. | commandant | *
Les combattants rejettent la trêve. | combattants | opposes
Les vétérans s'opposent à un cessez-le-feu. | vétérans | opposes
Les bénévoles ont salué la trêve. | bénévoles | supports
Des militants réclament des sanctions contre Moscou. | militants | supports
Les ONG réclament un cessez-le-feu. | ONG | supports
Des organisations humanitaires ont demandé une trêve. | organisations humanitaires | supports
Les associations réclament des sanctions. | associations | supports
Les manifestants ont exigé un cessez-le-feu. | manifestants | supports
Des manifestants réclament la levée des sanctions. | manifestants | opposes
Les Ukrainiens rejettent un cessez-le-feu à ces conditions. | ukraine | *
Les entreprises demandent la levée des sanctions. | entreprises | opposes
Les industriels réclament la fin des sanctions. | industriels | opposes
Les agriculteurs s'opposent aux sanctions. | agriculteurs | opposes
Les investisseurs espèrent la fin des sanctions. | investisseurs | opposes
Les syndicats demandent un cessez-le-feu. | syndicats | supports
`,
  politiques: `
Les dirigeants européens ont réclamé un cessez-le-feu. | dirigeants européens | supports
Les dirigeants européens refusent d'alléger les sanctions. | dirigeants européens | supports
Les dirigeants occidentaux ont menacé Moscou de sanctions. | dirigeants occidentaux | *
Les ministres ont approuvé les sanctions. | ministres | supports
Les ministres des Affaires étrangères ont adopté de nouvelles sanctions. | ministres | supports
Les députés ont voté contre les sanctions. | députés | opposes
Des députés réclament la levée des sanctions. | députés | opposes
Des élus réclament de nouvelles sanctions. | élus | supports
Les sénateurs républicains exigent des sanctions. | sénateurs républicains | supports
Les parlementaires ont approuvé les sanctions. | parlementaires | supports
L'opposition a rejeté la trêve. | opposition | opposes
Les opposants dénoncent les sanctions. | opposants | opposes
Les alliés de l'Ukraine réclament un cessez-le-feu. | alliés | supports
Les alliés de Kiev ont promis de nouvelles sanctions. | alliés | supports
Les partenaires de Kiev soutiennent la trêve. | partenaires | supports
Les Occidentaux ont menacé Moscou de nouvelles sanctions. | Occidentaux | *
Les Européens réclament un cessez-le-feu. | eu | supports
Les capitales européennes rejettent une telle trêve. | capitales européennes | opposes
Les pays du Sud refusent les sanctions. | pays | opposes
Les Vingt-Sept ont adopté de nouvelles sanctions. | Vingt-Sept | supports
La coalition a réclamé un cessez-le-feu. | coalition | supports
L'extrême droite réclame la levée des sanctions. | extrême droite | opposes
La gauche a salué la trêve. | gauche | supports
`,
});
