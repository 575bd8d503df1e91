import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { topicsIn } from './topics-in';

// topic | sentence; none: a sentence about something else
const sentences = `
annexation-2022 | The four regions now belong to Russia for ever, Putin said.
annexation-2022 | Germany will never recognise the sham referendums, Scholz said.
annexation-2022 | The votes in the occupied areas are a farce, Baerbock said.
annexation-2022 | The General Assembly declared the annexation of Ukrainian land invalid.
annexation-2022 | Kherson and Zaporizhzhia are in our constitution, Peskov said.
annexation-2022 | The incorporation of the regions is null and void, Kyiv said.
annexation-2022 | The status of the new regions is not up for debate, the Kremlin said.
annexation-2022 | Moscow has made the seized regions subjects of the Russian Federation.
budapest-memorandum | Ukraine gave up its nuclear weapons for a promise, Zelensky said.
budapest-memorandum | Russia broke the Budapest Memorandum, Scholz said.
budapest-memorandum | Kyiv surrendered its nuclear arsenal in 1994.
budapest-memorandum | Clinton regrets having persuaded Ukraine to give up its warheads.
budapest-memorandum | The paper of 1994 was worth nothing, Ukraine's ambassador said.
budapest-memorandum | Kyiv paid dearly for the assurances of Budapest, Klimkin said.
budapest-memorandum | Lavrov denied that Moscow had violated the 1994 memorandum.
budapest-memorandum | The signatories of the memorandum must help Kyiv, Kuleba said.
ceasefire | Putin rejects a truce without conditions.
ceasefire | Kyiv agrees to silence the guns for 30 days.
ceasefire | The fighting must stop now, Trump said.
ceasefire | Zelensky offered to halt strikes on energy if Russia does the same.
ceasefire | The killing has to stop first, Wadephul said.
ceasefire | A pause would only help Ukraine, Peskov said of the fighting.
ceasefire | Moscow announced an Easter truce.
ceasefire | The pope called for the weapons to fall silent over Christmas.
crimea-status | Crimea will stay Russian, Peskov said.
crimea-status | Washington may recognise the peninsula as Russian.
crimea-status | Kyiv will never give up Crimea, Zelensky said.
crimea-status | Germany considers Crimea part of Ukraine.
crimea-status | The annexation of the peninsula broke international law, Merkel said.
crimea-status | Sevastopol will not be handed back, Putin said.
crimea-status | The people of Crimea decided freely, Lavrov said.
crimea-status | The Crimean Tatars must be able to return home, Dzhemilev said.
donbas-status | Moscow demands that Kyiv leave the Donbas.
donbas-status | The Donbas will never be Russian, Zelensky said.
donbas-status | Putin recognised Donetsk and Luhansk as independent states.
donbas-status | A genocide in the Donbas had to be stopped, the Kremlin leader claimed.
donbas-status | The Donbas could become a demilitarised economic zone, Washington suggested.
donbas-status | The self-proclaimed people's republics asked Moscow for help.
donbas-status | Donetsk and Luhansk belong to Russia, Peskov said.
donbas-status | Kyiv denies eastern Ukraine the promised special status, Lavrov said.
direct-talks-putin-zelenskyy | Zelensky is ready to sit down with Putin.
direct-talks-putin-zelenskyy | Putin invited Zelensky to Moscow, Kyiv declined.
direct-talks-putin-zelenskyy | A meeting of the presidents of Russia and Ukraine makes no sense now, Lavrov said.
direct-talks-putin-zelenskyy | Zelensky and Putin must sit at one table, Erdogan said.
direct-talks-putin-zelenskyy | The Kremlin leader refuses to see the Ukrainian president.
direct-talks-putin-zelenskyy | Moscow and Kyiv have spoken directly again in Istanbul.
direct-talks-putin-zelenskyy | Kyiv wants a conversation between the two leaders without preconditions.
direct-talks-putin-zelenskyy | The Kremlin says an encounter with Zelensky makes sense only at the end.
energy-dependence | Europe must stop filling Putin's war chest with oil purchases, Trump said.
energy-dependence | Hungary wants to keep getting oil through the Druzhba pipeline.
energy-dependence | The EU will import no gas from Russia after 2027.
energy-dependence | Kyiv will not extend the transit contract with Gazprom.
energy-dependence | Fico threatened Ukraine with retaliation over the gas transit.
energy-dependence | India buys Russian crude because it is cheap, Jaishankar said.
energy-dependence | Dependence on Russian energy was a mistake, Steinmeier said.
energy-dependence | Nord Stream could be restarted, Kretschmer said.
eu-membership-ukraine | Ukraine belongs in the European Union, von der Leyen said.
eu-membership-ukraine | Hungary blocks the opening of negotiating chapters with Kyiv.
eu-membership-ukraine | Kyiv could be a member of the EU by 2030, Kos said.
eu-membership-ukraine | Moscow has nothing against Kyiv joining the EU, Peskov said.
eu-membership-ukraine | Orban held a vote on admitting Ukraine to the bloc.
eu-membership-ukraine | Enlargement must be based on merit, Berlin said of Ukraine.
eu-membership-ukraine | Kyiv postponed signing the association agreement with the EU.
eu-membership-ukraine | People in Kyiv want to be part of Europe, Klitschko said.
frontline-freeze | Trump proposed stopping the war at the current line.
frontline-freeze | Freezing the conflict only helps Moscow, Baerbock said.
frontline-freeze | Both armies should stay where they are, Trump said.
frontline-freeze | The current front line must be the starting point for talks, the Europeans said.
frontline-freeze | Moscow refuses to freeze the front.
frontline-freeze | Muetzenich suggested freezing the war.
frontline-freeze | The front must not become a new border, Zelensky said.
frontline-freeze | A Korean-type solution is out of the question, Podolyak said.
frozen-assets | Belgium fears lawsuits if the EU touches the Russian assets.
frozen-assets | Merz wants to use the Russian billions for a loan to Kyiv.
frozen-assets | Moscow called the use of its central bank's reserves theft.
frozen-assets | Russia must pay for the damage in Ukraine, Kallas said.
frozen-assets | The interest on the immobilised funds goes to Ukraine.
frozen-assets | De Wever set conditions for the reparations loan.
frozen-assets | The EU will hold Russia's money indefinitely.
frozen-assets | Brussels must not lay hands on other people's money, Peskov said of Euroclear.
grain-deal | Russia pulled out of the grain deal.
grain-deal | Moscow uses hunger as a weapon, Baerbock said.
grain-deal | Poland closed its border to wheat from Ukraine.
grain-deal | Erdogan wants to revive the Black Sea initiative.
grain-deal | Ships bound for Odesa will be treated as carrying military cargo, Moscow said.
grain-deal | Farmers protest against cheap food imports from Ukraine.
grain-deal | Russia and Ukraine agreed not to attack merchant vessels.
grain-deal | The blockade of Ukraine's ports endangers the food of millions, Guterres said.
istanbul-2022-draft | The Istanbul draft could be the basis of a deal, Putin said.
istanbul-2022-draft | Johnson kept Kyiv from signing the treaty in 2022, Lavrov claimed.
istanbul-2022-draft | In 2022 a ready peace treaty lay on the table in Istanbul, the Kremlin leader said.
istanbul-2022-draft | Arakhamia had initialled the Istanbul paper, Putin said.
istanbul-2022-draft | Kyiv denies that there was agreement in the spring of 2022.
istanbul-2022-draft | Boris Johnson called it nonsense that he had prevented peace.
istanbul-2022-draft | The Istanbul accords are outdated, Podolyak said.
istanbul-2022-draft | The West thwarted peace in 2022, Schroeder said.
legitimacy-of-zelenskyy | Zelensky is a dictator without elections, Trump said.
legitimacy-of-zelenskyy | The Ukrainian president's term has run out, Putin said.
legitimacy-of-zelenskyy | As long as martial law applies there will be no vote in Ukraine.
legitimacy-of-zelenskyy | Who would have the right to sign, Putin asked about Zelensky's mandate.
legitimacy-of-zelenskyy | Zelensky would give up his office for peace.
legitimacy-of-zelenskyy | Kyiv must finally hold elections, Trump said.
legitimacy-of-zelenskyy | Zelensky is the democratically elected leader of Ukraine, Scholz said.
legitimacy-of-zelenskyy | Ukraine should be put under a temporary UN administration, Putin suggested.
maidan-coup | There was a coup in Kyiv in 2014 with American help, Putin said.
maidan-coup | The fall of Yanukovych was a coup, Lavrov said.
maidan-coup | The Ukrainian people fought for freedom on the Maidan, Poroshenko said.
maidan-coup | Yanukovych remains the lawful president, Moscow said.
maidan-coup | The change of power in Kyiv was unconstitutional, Churkin said.
maidan-coup | The opposition on Independence Square demands that the government resign.
maidan-coup | Washington paid for the overthrow in Ukraine, the Kremlin claimed.
maidan-coup | The snipers were hired by the opposition in Kiev, Zakharova said.
minerals-deal | Trump wants Ukraine's rare earths in return.
minerals-deal | Zelensky did not sign the contract on mineral wealth at first.
minerals-deal | Kyiv and Washington set up a joint reconstruction fund.
minerals-deal | I am not selling my country, Zelensky said of the resources deal.
minerals-deal | The US will get access to titanium and lithium from Ukraine.
minerals-deal | The minerals deal is blackmail, Scholz said.
minerals-deal | With the minerals accord taxpayers get their money back, Bessent said.
minerals-deal | The Rada approved the agreement on Ukraine's minerals.
minsk-agreements | Kyiv never wanted to implement the accords of Minsk, Putin said.
minsk-agreements | Minsk bought Ukraine time, Merkel said.
minsk-agreements | The Minsk agreement no longer exists, the Kremlin leader said.
minsk-agreements | There must be no copy of Minsk, Zelensky said.
minsk-agreements | Steinmeier urged both sides to keep to Minsk.
minsk-agreements | In the Normandy format the four agreed to withdraw heavy weapons.
minsk-agreements | Poroshenko stands by the Minsk peace plan.
minsk-agreements | The West cheated Moscow with Minsk, Lavrov said.
nato-enlargement-promise | The West promised not to expand NATO to the east, Putin said.
nato-enlargement-promise | Not one inch eastward, Baker said.
nato-enlargement-promise | There never was such a promise, Stoltenberg said of NATO's growth.
nato-enlargement-promise | The alliance's eastward expansion threatened Russia, Lavrov said.
nato-enlargement-promise | Russia feels encircled by NATO, Wagenknecht said.
nato-enlargement-promise | NATO has moved up to Russia's borders, the Kremlin leader complained.
nato-enlargement-promise | Moscow wants a written end to NATO's enlargement.
nato-enlargement-promise | Gorbachev said NATO enlargement was not discussed then.
nato-membership-ukraine | Ukraine will not join NATO, Trump said.
nato-membership-ukraine | Kyiv must stay neutral, Moscow demands.
nato-membership-ukraine | NATO's door remains open for Ukraine, Rutte said.
nato-membership-ukraine | Zelensky is prepared to drop the bid to join the alliance.
nato-membership-ukraine | Ukraine's path into the alliance is irreversible, the summit declared.
nato-membership-ukraine | Washington does not want Ukraine in NATO.
nato-membership-ukraine | Non-aligned status is the condition for peace, Putin said.
nato-membership-ukraine | Slovakia would vote against Ukraine entering the alliance.
peace-formula | Washington presented a plan with 28 points.
peace-formula | Zelensky presented his victory plan to lawmakers.
peace-formula | Beijing's twelve-point paper on Ukraine met with scepticism.
peace-formula | Witkoff's proposal bears Russian handwriting, Tusk said.
peace-formula | The Europeans drew up a counter-proposal to the American plan.
peace-formula | Brazil and China promote a joint initiative for peace in Ukraine.
peace-formula | Zelensky's formula is unrealistic, Lavrov said.
peace-formula | Orban presented a blueprint of his own to end the war.
peace-negotiations | Moscow says it is open to dialogue at any time.
peace-negotiations | Putin is playing for time, Merz said.
peace-negotiations | No peace may be made over the heads of Ukrainians, Macron said.
peace-negotiations | The negotiators in Istanbul made little headway.
peace-negotiations | The war must be ended at the table, Xi said.
peace-negotiations | Switzerland offers to mediate between Kyiv and Moscow.
peace-negotiations | You cannot talk to a murderer like Putin, the opposition politician said.
peace-negotiations | We are very close to a deal with Putin, Trump said.
russian-speakers-rights | Moscow must protect Russians in Ukraine, Putin said.
russian-speakers-rights | Kyiv has banned the Russian language, Lavrov complained.
russian-speakers-rights | The Ukrainian Orthodox Church is persecuted, Patriarch Kirill said.
russian-speakers-rights | Nobody in Ukraine is disadvantaged because of their language, Zelensky said.
russian-speakers-rights | Russian must be an official language again, the Kremlin demands.
russian-speakers-rights | The language law discriminates against minorities, Budapest said of Ukraine.
russian-speakers-rights | Kyiv is wiping out everything Russian, Zakharova said.
russian-speakers-rights | The rights of Russian-speaking citizens must be guaranteed, Moscow said.
sanctions | Brussels is preparing its 19th package against Moscow.
sanctions | Trump threatened Putin with massive tariffs on his trading partners.
sanctions | The measures hurt Europe more than Russia, Fico said.
sanctions | The Kremlin called the EU's decisions illegal.
sanctions | The US blacklisted Rosneft and Lukoil.
sanctions | Pressure on Russia's economy must grow, Kallas said.
sanctions | Rubio did not rule out easing the restrictions on Moscow.
sanctions | Western companies must stop doing business in Russia, Zelensky said.
security-guarantees | Kyiv needs reliable commitments for the time after the war.
security-guarantees | The coalition of the willing wants to protect Ukraine.
security-guarantees | Without American backing the guarantees are worthless, Starmer said.
security-guarantees | Moscow wants a veto over guarantees for Kyiv.
security-guarantees | Trump offered Kyiv protection similar to Article 5.
security-guarantees | Meloni suggested extending NATO's mutual defence clause to Ukraine.
security-guarantees | A deal without safeguards will be broken by Putin, Zelensky warned.
security-guarantees | Ukraine must become a steel porcupine, von der Leyen said.
summit-meeting | Trump will meet Putin in Budapest.
summit-meeting | The Kremlin leader is expected in Anchorage.
summit-meeting | Rubio and Lavrov spoke by phone.
summit-meeting | A three-way meeting with Trump is conceivable, Peskov said.
summit-meeting | Merz travels to Kyiv for talks with Zelensky.
summit-meeting | The meeting at the White House ended in a shouting match.
summit-meeting | Modi received the Russian president in New Delhi.
summit-meeting | No date has been set for the summit, the Kremlin said.
territorial-concessions | Kyiv will get no peace without losing land, Trump said.
territorial-concessions | Zelensky rules out rewarding the aggressor with land.
territorial-concessions | Moscow demands that Ukrainians leave all of Donetsk.
territorial-concessions | Land swaps are part of any solution, the US president said.
territorial-concessions | The constitution forbids giving away Ukrainian land, Zelensky said.
territorial-concessions | Kyiv must accept the new territorial realities, Peskov said.
territorial-concessions | Ukraine will have to give up part of its country, Fico said.
territorial-concessions | Most Ukrainians oppose ceding anything to Russia.
territorial-integrity | Borders must not be moved by force, Scholz said.
territorial-integrity | Switzerland stands for the inviolability of Ukraine's territory.
territorial-integrity | All Russian soldiers must leave the country, the UN said.
territorial-integrity | Beijing says it respects the sovereignty of all countries, Ukraine included.
territorial-integrity | Ukraine will take back everything that belongs to it, Zelensky said.
territorial-integrity | Ankara supports the unity of the Ukrainian state.
territorial-integrity | Kyiv insists on the borders of 1991.
territorial-integrity | Ukraine alone decides on its future, Baerbock said.
us-support | Without the Americans Ukraine could not hold out, Rutte said.
us-support | Trump has stopped passing intelligence to Kyiv.
us-support | America gave Ukraine hundreds of billions, Trump claimed.
us-support | Vance thinks the war in Ukraine is Europe's business.
us-support | Washington is losing patience with Moscow and Kyiv.
us-support | Congress released the billions for Kyiv.
us-support | Trump accused Zelensky of ingratitude.
us-support | The United States must not let Ukraine down, Graham said.
none | The club won 3-1 on Saturday.
none | The minister presented her budget for next year.
none | It has been raining in Berlin for three days.
none | The railway promises more punctual trains.
none | The pope received pilgrims from South America.
none | Rents in Munich keep rising, tenants complained.
none | He slept well, the singer said.
none | The company reports a record profit.
none | She has lived in Hanover for ten years.
none | The new museum opens its doors in May.
none | Police are looking for witnesses of the accident.
none | The primary school gets a new gym.
`;

describe('English topics of politics', () => {
  it.each(rowsOf(sentences))('%s: %s', (topic = '', sentence = '') => {
    const topics = topicsIn(sentence, 'en');
    if (topic === 'none') expect(topics).toEqual([]);
    else expect(topics).toContain(topic);
  });
});
