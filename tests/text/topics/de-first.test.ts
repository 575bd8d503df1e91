import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { topicsIn } from './topics-in';

// the first topic | a topic that the sentence is not about | sentence; -: no topic is asked for
const sentences = `
peace-negotiations | strikes-civilian-infrastructure | Seit Beginn des Angriffskriegs gegen die Ukraine gab es keine Friedensgespräche, sagte Guterres.
sanctions | strikes-civilian-infrastructure | Wegen des Angriffskriegs auf die Ukraine gelten Sanktionen, sagte Scholz.
security-guarantees | threat-to-europe | Verteidigungsminister Boris Pistorius sprach in der Nato über Sicherheitsgarantien.
arms-deliveries | - | Seit dem russischen Überfall hat Berlin viele Waffenlieferungen zugesagt.
arms-deliveries | - | Nach der Invasion in der Ukraine stoppte Sofia zunächst alle Waffenlieferungen.
arms-deliveries | - | Wien überweist Kiew 50 Millionen Euro für Munition.
eu-membership-ukraine | - | Die Ukraine gehört in die EU, sagte Metsola.
eu-membership-ukraine | - | Der Weg der Ukraine in die EU werde lang, sagte Merz.
eu-membership-ukraine | - | Viele in Kiew wollen nach Europa.
grain-deal | - | Weizen liegt in den Häfen von Odessa fest, sagte Kubrakow.
grain-deal | - | Das Getreide müsse über das Schwarze Meer ausgeführt werden, sagte Erdogan.
long-range-weapons | - | Kiew dürfe die Raketen auf russischem Gebiet einsetzen, sagte Cameron.
long-range-weapons | - | Westliche Waffen dürften auf russischem Territorium nicht eingesetzt werden, sagte Orban.
war-course | long-range-weapons | Die Offensive auf russisches Gebiet stockt, sagte Masala.
war-course | long-range-weapons | Der Vorstoß auf russischem Gebiet überraschte Moskau.
war-aims | - | Selenskyj will den Krieg nach Russland verlagern.
peace-negotiations | - | Trump kündigte baldige Ukraine-Gespräche an.
peace-negotiations | - | Putin torpediere den Frieden, sagte Sikorski.
- | nuclear-threat | Im Zweiten Weltkrieg starben Millionen Menschen.
- | nuclear-threat | Das Ende des Weltkriegs jährt sich zum 80. Mal.
nuclear-threat | - | Medwedew warnte vor einem dritten Weltkrieg.
- | war-course | Russland feiert den Sieg über Hitler mit einer Parade.
- | war-course | Der Sieg von 1945 eint Russland, sagte der Historiker.
war-course | - | Ein Sieg Russlands wäre eine Katastrophe, sagte Tusk.
- | eu-membership-ukraine | Holz aus der Ukraine gelangt per Bahn in die EU.
- | eu-membership-ukraine | Kiew und Ottawa schließen ein Handelsabkommen.
- | grain-deal | Bauern in der Ukraine klagen über Dürre.
- | grain-deal | Die Ernährung von Millionen Menschen ist teuer.
- | arms-deliveries | Millionen Ukrainer sind auf der Flucht.
- | proxy-war | Der Streit im Rathaus eskaliert.
proxy-war | - | Scholz fürchtet eine Eskalation des Krieges mit der Nato.
- | peace-negotiations | Der diplomatische Dienst sucht Nachwuchs.
- | root-causes | Der Umbau scheiterte an Sicherheitsbedenken der Feuerwehr.
- | root-causes | Orban provoziert die Nato.
threat-to-europe | - | Moskau bedrohe die Nato, sagte Breuer.
mobilisation | - | Kiew müsse mehr Männer mobilisieren, sagte Sullivan.
territorial-concessions | - | Kein Quadratmeter dieses Landes werde verschenkt, sagte Jermak.
peace-negotiations | - | Die Gespräche in Abu Dhabi brachten Fortschritte, sagte Witkoff.
minsk-agreements | - | Ein drittes Minsk wird es nicht geben, sagte Kuleba.
donbas-status | - | Putin behauptete, im Donbass finde ein Genozid statt.
threat-to-europe | - | Dänemark untersucht die Drohnenflüge über Kopenhagen.
`;

describe('which German topic is the first, and which is none', () => {
  it.each(rowsOf(sentences))('%s, not %s: %s', (first = '', not = '', sentence = '') => {
    const topics = topicsIn(sentence, 'de');
    if (first !== '-') expect(topics[0]).toBe(first);
    expect(topics).not.toContain(not);
  });
});
