import { expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { topicsIn } from './topics-in';

// topic | sentence: what states do to and for each other, in the words of trade, armies and diplomats
const sentences = `
sanctions | Ottawa announced asset freezes for nine officers of the Russian fleet.
sanctions | Berlin wants travel bans for the drivers of the convoy.
sanctions | The visa bans were extended until March.
sanctions | Tokyo blacklisted three firms from Omsk.
sanctions | New penalties will hit Russia on Monday, Kallas said.
sanctions | The restrictive measures run out in July.
sanctions | Export controls keep chips from the factories in Izhevsk.
sanctions | The price cap was lowered to forty dollars.
sanctions | The ship belongs to the shadow fleet.
sanctions | Traders circumvent the rules in Dubai.
sanctions | An arms embargo was agreed in 2014.
sanctions | Norway will suspend its cooperation with Russia in research.
peace-formula | Brasilia and Beijing wrote a six-point paper.
peace-formula | The four-point draft reached Geneva overnight.
us-support | The Americans are tired of funding the war, Vance said.
us-support | Donors bankroll the brigades, the senator said.
foreign-troops-ukraine | Denmark could send boots on the ground after an armistice.
foreign-troops-ukraine | A multinational force would watch the skies, Macron said.
foreign-troops-ukraine | French troops might be based near Lviv.
foreign-troops-ukraine | Foreign soldiers in Ukraine would be fired on, Medvedev wrote.
direct-talks-putin-zelenskyy | Ankara offers rooms for a meeting of the two presidents.
direct-talks-putin-zelenskyy | Talks between Russia and Ukraine broke off in May.
frozen-assets | The seizure of its reserves would be answered, the Kremlin said.
peace-negotiations | It is right to keep talking, Scholz said of the war in Ukraine.
peace-negotiations | Vienna would be a good venue for the talks, the minister said.
peace-negotiations | Lines of communication with Moscow stay open.
nato-enlargement-promise | The eastward expansion broke a word given to Moscow, Lavrov said.
nato-enlargement-promise | Enlargement was never discussed with Gorbachev, Baker said.
war-crimes | Cluster munitions fell on a market in Balakliia.
war-crimes | The army uses banned weapons, the ombudsman said.
threat-to-europe | GPS jamming forced the airliner to turn back.
energy-dependence | Moscow cut off gas to Sofia in April.
energy-dependence | Energy blackmail must end, Habeck said.
energy-dependence | Vilnius is less dependent on Moscow than ten years ago.
grain-deal | Ukrainian exports feed Egypt, the trader said.
grain-deal | Food prices rose after the ports were shut.
deported-children | The abducted children were taken to Rostov.
strikes-civilian-infrastructure | Rockets hit residential buildings in Kherson.
strikes-civilian-infrastructure | The occupiers shelled two kindergartens in Sumy.
strikes-civilian-infrastructure | They launch missiles from the Caspian at Odesa.
`;

it.each(rowsOf(sentences))('%s: %s', (topic, sentence = '') => {
  expect(topicsIn(sentence, 'en')).toContain(topic);
});
