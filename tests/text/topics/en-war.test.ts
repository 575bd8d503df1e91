import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { topicsIn } from './topics-in';

// topic | sentence; none: a sentence about something else
const sentences = `
strikes-civilian-infrastructure | Russia has again hit apartment blocks in Kharkiv, the governor said.
strikes-civilian-infrastructure | Moscow denies targeting hospitals and schools.
strikes-civilian-infrastructure | They want Ukrainians to freeze this winter, Zelensky said.
strikes-civilian-infrastructure | Thousands of homes in Odesa lost heating after the explosions.
strikes-civilian-infrastructure | The Kremlin insists it only strikes objects of military value.
strikes-civilian-infrastructure | The mayor called the hit on the shopping centre deliberate.
strikes-civilian-infrastructure | Kyiv was plunged into darkness after substations were struck.
strikes-civilian-infrastructure | Putin is waging terror on ordinary families, Sybiha said.
war-course | Russian troops are making only slow progress in the east.
war-course | The village is now in Russian hands, the defence ministry in Moscow said.
war-course | The situation near Pokrovsk remains extremely tense, the General Staff said.
war-course | Ukraine cannot win this war, Orban said.
war-course | Our defenders are holding their positions, Zelensky said.
war-course | Ukrainian forces had to pull out of Avdiivka.
war-course | The enemy is losing a thousand men a day for a few metres of land, the commander said.
war-course | Putin believes he is winning.
war-crimes | Those responsible for Irpin must stand trial, Baerbock said.
war-crimes | Russia denies that its soldiers shot unarmed captives.
war-crimes | Investigators accuse the unit of beating and murdering villagers.
war-crimes | Nobody will escape punishment, the prosecutor general said of the Russian officers.
war-crimes | Putin belongs in the dock, the lawyer said.
war-crimes | Moscow is using banned chemicals in the trenches, the agencies said.
war-crimes | Kyiv says it has documented 150,000 offences by Russian troops.
war-crimes | The council set up a special court for the Russian leadership.
deported-children | Thousands of minors have been taken from Ukraine to Russia, Zelensky said.
deported-children | Moscow says it rescued the orphans from the war zone.
deported-children | The boys and girls must be reunited with their Ukrainian families, Kyiv said.
deported-children | Ukrainian children are being given Russian passports and new names, the report says.
deported-children | The court in The Hague wants Putin arrested.
deported-children | Russia stole our children, the first lady said.
deported-children | The children were moved to camps in Russia against their will.
deported-children | Melania Trump said eight children had been returned to their families in Ukraine.
prisoner-exchange | Each side freed 100 captives.
prisoner-exchange | All our people must come home from Russian prisons, Zelensky said.
prisoner-exchange | Moscow returned the remains of a thousand soldiers to Kyiv.
prisoner-exchange | The Emirates brokered the swap, the Kremlin said.
prisoner-exchange | Russia accused Kyiv of delaying the handover of the dead.
prisoner-exchange | The wounded and the sick would be exchanged first, Umerov said.
prisoner-exchange | The lists of names have been agreed, the ombudsman said.
prisoner-exchange | Moscow is ready to free badly wounded captives without conditions.
mobilisation | Kyiv should call up men under 25, Washington said.
mobilisation | The Ukrainian army is short of men, the general said.
mobilisation | Putin said there was no need for another wave of call-ups.
mobilisation | Russia lures volunteers with large bonuses.
mobilisation | More and more soldiers leave their units without permission, the commander admitted.
mobilisation | Zelensky put the number of Ukrainian servicemen killed at 46,000.
mobilisation | Recruiters grab men off the streets, the lawmaker complained.
mobilisation | Young Ukrainians will be allowed to leave the country, the government said.
north-korean-troops | Pyongyang has sent fighters to help Russia.
north-korean-troops | Kim Jong Un pledged full support for Putin's war.
north-korean-troops | Beijing denies giving Moscow military goods.
north-korean-troops | Tehran said it had sent no missiles to Russia.
north-korean-troops | Cubans and Africans are fighting in the Russian army, Zelensky said.
north-korean-troops | Without Chinese help Russia could not wage this war, Rutte said.
north-korean-troops | China supplies Russia with parts for drones, Kyiv said.
north-korean-troops | Shells from North Korea are prolonging the war, Seoul said.
nuclear-threat | Moscow reserves the right to use its atomic arsenal.
nuclear-threat | Russia has updated its nuclear doctrine.
nuclear-threat | Medvedev warned of a third world war.
nuclear-threat | Putin's sabre-rattling with the bomb is irresponsible, Macron said.
nuclear-threat | Belarus hosts Russian warheads, Lukashenko said.
nuclear-threat | The Kremlin said it would answer any American nuclear test in kind.
nuclear-threat | Nuclear war can never be won, the Chinese leader told Putin.
nuclear-threat | Trump ordered two submarines closer to Russia after Medvedev's remarks.
zaporizhzhia-npp | The plant at Enerhodar has again lost its last power line.
zaporizhzhia-npp | Grossi warned of an accident at Zaporizhzhia.
zaporizhzhia-npp | Russia must hand back Europe's largest nuclear station, Kyiv said.
zaporizhzhia-npp | Rosatom blamed Ukraine for shelling the reactors.
zaporizhzhia-npp | Diesel generators are keeping the cooling systems running, the UN watchdog said.
zaporizhzhia-npp | Moscow wants to connect the occupied plant to the Russian grid.
zaporizhzhia-npp | Experts called for a protection zone around the facility in Zaporizhzhia.
zaporizhzhia-npp | The occupation of the nuclear plant is blackmail, Zelensky said.
kakhovka-dam | Russia blew up the dam to halt the offensive, Zelensky said.
kakhovka-dam | Moscow blames Kyiv for the destruction of the dam.
kakhovka-dam | After the dam gave way, Kherson was under water.
kakhovka-dam | The flood on the Dnipro is a crime against nature, the minister in Kyiv said.
kakhovka-dam | The Kremlin spoke of Ukrainian sabotage at the Kakhovka power plant.
kakhovka-dam | Kyiv caused the flooding itself, Shoigu said.
kakhovka-dam | The hydroelectric station at Nova Kakhovka had been mined, Ukraine said.
kakhovka-dam | The emptied reservoir threatens Crimea's water, the official said.
mh17 | Investigators say the Boeing was brought down by a Buk.
mh17 | Moscow denies any role in shooting down the airliner.
mh17 | A Dutch court found three men guilty of murdering 298 people.
mh17 | The victims of the flight deserve justice, Rutte said.
mh17 | Russia was responsible for the loss of Flight 17, the UN aviation council ruled.
mh17 | The plane was shot down by a Ukrainian jet, the Russian military claimed.
mh17 | Separatists kept experts away from the crash site.
mh17 | Relatives of those on board want Russia to admit guilt.
nord-stream-sabotage | Kyiv said it had nothing to do with the blasts on the Baltic pipelines.
nord-stream-sabotage | The Americans destroyed the pipelines in the Baltic Sea, Putin said.
nord-stream-sabotage | German prosecutors believe Ukrainian divers attacked Nord Stream.
nord-stream-sabotage | Poland will not extradite the Nord Stream suspect.
nord-stream-sabotage | The Kremlin wants an international inquiry into Nord Stream.
nord-stream-sabotage | The leaks were caused by sabotage, Sweden said of the pipelines.
nord-stream-sabotage | Moscow accused London of blowing up the gas pipelines.
nord-stream-sabotage | Tusk said the problem was not that Nord Stream was blown up but that it was built.
long-range-weapons | Merz will not give Ukraine the Taurus.
long-range-weapons | Kyiv may use the weapons against airfields in Russia, Biden said.
long-range-weapons | Zelensky asked Trump for Tomahawks.
long-range-weapons | There are no range limits any more on weapons for Ukraine, the chancellor said.
long-range-weapons | Scholz stands by his no to cruise missiles.
long-range-weapons | Putin warned of consequences if Western rockets hit targets deep in the country.
long-range-weapons | Berlin will help Kyiv develop missiles with a greater range.
long-range-weapons | Ukraine has the right to destroy depots across the border, Stoltenberg said.
arms-deliveries | Berlin is sending Kyiv two more Iris-T systems.
arms-deliveries | Denmark is giving all its artillery to Ukraine.
arms-deliveries | Hungary blocks payments to Kyiv from the European Peace Facility.
arms-deliveries | Zelensky asked partners for more interceptors.
arms-deliveries | Germany has given Ukraine enough, Chrupalla said.
arms-deliveries | The EU will fund Kyiv for as long as necessary, Costa said.
arms-deliveries | Those who want peace must not send tanks to Ukraine, Wagenknecht said.
arms-deliveries | The Netherlands will donate more fighter planes to Kyiv.
foreign-troops-ukraine | Macron does not rule out boots on the ground.
foreign-troops-ukraine | European soldiers in Ukraine would be legitimate targets, Moscow said.
foreign-troops-ukraine | London and Paris want to send a force to Ukraine after a ceasefire.
foreign-troops-ukraine | Poland will not send its own soldiers, Tusk said.
foreign-troops-ukraine | Any foreign military presence on Ukrainian soil is unacceptable, Lavrov said.
foreign-troops-ukraine | Turkey could monitor a truce at sea.
foreign-troops-ukraine | UN blue helmets should secure the ceasefire, Rome suggested.
foreign-troops-ukraine | German participation in a force for Ukraine would be premature, Merz said.
demilitarisation | Moscow wants a ceiling on the Ukrainian armed forces.
demilitarisation | Ukraine must be disarmed, Medvedev said.
demilitarisation | Zelensky rejects any limit on the size of his army.
demilitarisation | The demilitarisation of the neighbouring country remains a goal, Putin said.
demilitarisation | Under the plan Kyiv could have only 600,000 soldiers.
demilitarisation | Europe wants no cap on Ukraine's military.
demilitarisation | Kyiv should give up heavy weapons and shrink its forces, Russia demands.
demilitarisation | Ukraine would be left defenceless, the minister in Kyiv said.
threat-to-europe | Putin will not stop at Ukraine, Tusk warned.
threat-to-europe | Russia could attack a NATO country within years, the intelligence chief said.
threat-to-europe | The Kremlin denies it plans to attack the alliance.
threat-to-europe | The drones over Munich airport probably came from Russia, Dobrindt said.
threat-to-europe | Moscow is behind the parcels that caught fire, security officials said.
threat-to-europe | NATO must shoot down Russian jets if needed, Pavel said.
threat-to-europe | Ships of the shadow fleet cut cables in the Baltic Sea, Helsinki suspects.
threat-to-europe | Moscow meddles in the election with trolls and fake news.
biolabs | Russia accused the US of breeding pathogens in Ukraine.
biolabs | The Pentagon dismissed reports of secret laboratories.
biolabs | The labs worked on bioweapons, Kirillov claimed.
biolabs | Washington financed military biolabs, Zakharova said.
biolabs | The UN is not aware of any biological weapons programme in Ukraine.
biolabs | The tale of the biolabs is propaganda, Nuland said.
biolabs | Moscow speaks of experiments with dangerous viruses on Ukrainian soil.
biolabs | Beijing demanded that Washington explain its biolabs.
war-aims | Putin wants all of Ukraine, Zelensky said.
war-aims | Russia will fulfil all tasks of the special operation, Peskov said.
war-aims | The Russian president dreams of a new empire, Scholz said.
war-aims | Ukraine is not a real country, Putin claimed.
war-aims | We did not start this war, Lavrov said.
war-aims | This attack cannot be justified by anything, Guterres said of the Russian invasion.
war-aims | Moscow will fight on until its goals are met.
war-aims | Putin has no interest in ending the war, Merz said.
proxy-war | The West is fighting Russia to the last Ukrainian, Lavrov said.
proxy-war | NATO has long been a party to the war, Peskov said.
proxy-war | Europe is fuelling the conflict to weaken Russia, Putin said.
proxy-war | Germany is being dragged into the war, Weidel warned.
proxy-war | NATO is fighting Russia with Ukrainian hands.
proxy-war | Scholz wants to prevent a war between Russia and NATO.
proxy-war | The West seeks to inflict a strategic defeat on Russia, the Kremlin said.
proxy-war | Kyiv is just a tool of Washington, Medvedev said.
root-causes | Moscow insists that the root causes of the conflict be removed.
root-causes | The West ignored Russia's security interests, Lavrov said.
root-causes | NATO was barking at Russia's door, the pope said.
root-causes | There will be no peace without addressing the real reasons for the crisis, Putin said.
root-causes | The West provoked the war, Orban said.
root-causes | The cause of the war lies in the actions of the West, the Kremlin claimed.
root-causes | The true cause of the war is Russian imperialism, Sybiha said.
root-causes | Russia demands that its legitimate concerns be taken into account.
denazification | A Nazi regime rules in Kyiv, Putin claimed.
denazification | The denazification of Ukraine is still necessary, Lavrov said.
denazification | The claim that fascists run Ukraine is absurd, Scholz said.
denazification | Kyiv glorifies Bandera and the SS, Zakharova said.
denazification | How could I be a Nazi, Zelensky asked.
denazification | Neo-Nazis hold power in Ukraine, Medvedev said.
denazification | The Azov regiment is a terrorist group, the Moscow court ruled.
denazification | Europe's elites back neo-Nazism in Kyiv, the Kremlin said.
`;

describe('English topics of the war', () => {
  it.each(rowsOf(sentences))('%s: %s', (topic = '', sentence = '') => {
    const topics = topicsIn(sentence, 'en');
    if (topic === 'none') expect(topics).toEqual([]);
    else expect(topics).toContain(topic);
  });
});
