import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { topicsIn } from './topics-in';

// topic | sentence; none: a sentence about something else
const sentences = `
strikes-civilian-infrastructure | In der Nacht habe Russland erneut Wohnblocks in Charkiw unter Feuer genommen, teilte der Gouverneur mit.
strikes-civilian-infrastructure | Moskau leugnet, Krankenhäuser und Schulen ins Visier zu nehmen.
strikes-civilian-infrastructure | Der Bürgermeister sprach von einem gezielten Schlag gegen die Heizwerke der Stadt.
strikes-civilian-infrastructure | Russland wolle die Menschen im Winter frieren lassen, sagte Selenskyj.
strikes-civilian-infrastructure | Das Umspannwerk sei absichtlich beschossen worden, so der Netzbetreiber.
strikes-civilian-infrastructure | Nach den Explosionen waren Tausende Haushalte in Odessa ohne Strom und Heizung.
strikes-civilian-infrastructure | Die Ukraine habe mit Drohnen ein Hotel voller Urlauber angegriffen, behauptete der Statthalter.
strikes-civilian-infrastructure | Der Kreml beteuert, nur Objekte mit militärischem Bezug würden getroffen.
strikes-civilian-infrastructure | Russland setze auf Terror gegen die Bevölkerung, sagte der Außenminister.
strikes-civilian-infrastructure | Beim Einschlag in ein Einkaufszentrum kamen Kunden ums Leben, Kiew spricht von Absicht.
war-course | Die russischen Truppen kommen im Osten nur noch langsam voran.
war-course | Das Dorf sei vollständig in russischer Hand, teilte das Verteidigungsministerium in Moskau mit.
war-course | Die Lage bei Pokrowsk sei äußerst angespannt, räumte der Generalstab ein.
war-course | Die Ukraine könne diesen Krieg nicht gewinnen, sagte Orban.
war-course | Unsere Verteidiger halten ihre Positionen, sagte Selenskyj.
war-course | Kiew hat nach eigenen Angaben mehrere Ortschaften zurückgewonnen.
war-course | An allen Abschnitten gehe es voran, sagte Putin.
war-course | Die ukrainische Armee musste sich aus Awdijiwka zurückziehen.
war-course | Der Gegner habe die Stadt nahezu eingeschlossen, hieß es aus dem Generalstab.
war-course | Moskau ist überzeugt, die Oberhand zu haben.
war-crimes | Die Täter von Irpin müssten vor ein Gericht gestellt werden, forderte Baerbock.
war-crimes | Russland weist den Vorwurf zurück, wehrlose Gefangene getötet zu haben.
war-crimes | Ermittler werfen den Soldaten vor, Dorfbewohner gequält und ermordet zu haben.
war-crimes | Moskau setze geächtete Kampfstoffe ein, erklärten die Geheimdienste.
war-crimes | Niemand dürfe ungestraft davonkommen, sagte der Generalstaatsanwalt.
war-crimes | Kiew dokumentiert nach eigenen Angaben mehr als hunderttausend Gräueltaten.
war-crimes | Putin gehöre auf die Anklagebank, sagte der Jurist mit Blick auf den Krieg gegen die Ukraine.
war-crimes | Der Europarat beschloss die Einrichtung eines Sondergerichts für die russische Führung.
deported-children | Moskau habe tausende Minderjährige aus der Ukraine nach Russland gebracht, sagte Selenskyj.
deported-children | Russland bestreitet, ukrainische Kinder gegen ihren Willen fortgebracht zu haben.
deported-children | Die verschleppten Mädchen und Jungen müssten zu ihren Familien zurück, forderte Kiew.
deported-children | Die Kinder seien vor dem Krieg gerettet worden, behauptete die Beauftragte.
deported-children | Den Waisenkindern würden russische Pässe gegeben, um ihre Herkunft auszulöschen.
deported-children | Der Strafgerichtshof wirft Putin die Verschleppung von Kindern vor.
deported-children | In Lagern würden die ukrainischen Kinder zu Soldaten Russlands erzogen.
deported-children | Das Gericht in Den Haag hat Putin zur Festnahme ausgeschrieben.
prisoner-exchange | Beide Seiten ließen jeweils hundert Gefangene frei.
prisoner-exchange | Nach Angaben aus Moskau kehrten 146 Soldaten heim, ebenso viele gingen an Kiew.
prisoner-exchange | Selenskyj dankte den Emiraten, die den Tausch der Gefangenen vermittelt hatten.
prisoner-exchange | Alle Ukrainer müssten aus russischer Gefangenschaft nach Hause kommen, sagte der Präsident.
prisoner-exchange | Russland übergab die sterblichen Überreste von tausend Soldaten.
prisoner-exchange | Moskau warf Kiew vor, die vereinbarte Rückgabe der Toten zu verzögern.
prisoner-exchange | Die Namenslisten für den Austausch seien abgestimmt, sagte der Ombudsmann.
prisoner-exchange | Der Kreml ist bereit, verwundete Gefangene ohne Gegenleistung heimzuschicken.
mobilisation | Kiew will auch Männer unter 25 Jahren einziehen.
mobilisation | Der ukrainischen Armee fehlt es an Männern, sagte der General.
mobilisation | Putin braucht nach eigenen Worten keine weitere Einberufungswelle.
mobilisation | Junge Ukrainer dürfen das Land künftig verlassen, kündigte die Regierung an.
mobilisation | Moskau lockt mit hohen Prämien Freiwillige an die Front.
mobilisation | Immer mehr Soldaten entfernten sich unerlaubt von der Truppe, räumte der Kommandeur ein.
mobilisation | Selenskyj bezifferte die Zahl der getöteten eigenen Soldaten auf 46.000.
mobilisation | Die Rekrutierer greifen Männer auf der Straße auf, klagte der Abgeordnete.
mobilisation | Russland zahle für jeden Kilometer mit tausenden Leben seiner Soldaten, sagte Rutte.
mobilisation | Das Einberufungsalter müsse gesenkt werden, forderte Washington von der Ukraine.
north-korean-troops | Pjöngjang hat Kämpfer an die Seite Russlands geschickt.
north-korean-troops | Kim Jong Un sagte Putin volle Unterstützung im Krieg zu.
north-korean-troops | Peking bestreitet, Moskau mit Rüstungsgütern zu versorgen.
north-korean-troops | Teheran habe Moskau keine Raketen geliefert, sagte der iranische Außenminister.
north-korean-troops | In der russischen Armee kämpften auch Kubaner und Afrikaner, sagte Selenskyj.
north-korean-troops | Artilleriegranaten aus Nordkorea verlängerten den Krieg, warnte Seoul.
north-korean-troops | China liefere Russland Bauteile für Drohnen, kritisierte Kiew.
north-korean-troops | Ohne Chinas Hilfe könne Russland den Krieg nicht führen, sagte der Nato-Generalsekretär.
nuclear-threat | Moskau behält sich den Einsatz von Kernwaffen vor.
nuclear-threat | Putin drohe mit dem Äußersten, dürfe den Westen damit aber nicht erpressen, sagte Scholz.
nuclear-threat | Medwedew warnte vor einem dritten Weltkrieg.
nuclear-threat | Russland hat seine Nukleardoktrin geändert.
nuclear-threat | Ein Atomkrieg dürfe niemals geführt werden, sagte der Kremlchef.
nuclear-threat | Belarus nimmt russische Sprengköpfe auf, sagte Lukaschenko.
nuclear-threat | Der Kreml kündigte an, auf amerikanische Atomtests spiegelbildlich zu antworten.
nuclear-threat | Das Säbelrasseln mit der Bombe sei unverantwortlich, sagte Macron zu Putin.
zaporizhzhia-npp | Das Atomkraftwerk bei Enerhodar ist wieder ohne externe Stromleitung.
zaporizhzhia-npp | IAEA-Chef Grossi warnte vor einem Unfall in Saporischschja.
zaporizhzhia-npp | Russland müsse das größte Kernkraftwerk Europas zurückgeben, forderte Kiew.
zaporizhzhia-npp | Der Beschuss des Meilers gehe von ukrainischer Seite aus, behauptete Rosatom.
zaporizhzhia-npp | Die Lage rund um das AKW sei so gefährlich wie nie, sagte Selenskyj.
zaporizhzhia-npp | Notstromaggregate halten die Kühlung der Reaktoren in Gang.
zaporizhzhia-npp | Moskau will das besetzte Kraftwerk ans russische Netz anschließen.
zaporizhzhia-npp | Die Experten der Atomenergiebehörde fordern eine Schutzzone um die Anlage.
kakhovka-dam | Russland habe den Damm gesprengt, um die Offensive aufzuhalten, sagte Selenskyj.
kakhovka-dam | Moskau macht Kiew für die Zerstörung des Staudamms verantwortlich.
kakhovka-dam | Nach dem Bruch des Damms stand Cherson unter Wasser.
kakhovka-dam | Die Flut am Dnipro sei ein Verbrechen an der Umwelt, sagte der Minister in Kiew.
kakhovka-dam | Der Kreml sprach von ukrainischer Sabotage am Wasserkraftwerk Kachowka.
kakhovka-dam | Das Wasserkraftwerk Nowa Kachowka wurde nach ukrainischer Darstellung vermint.
kakhovka-dam | Die Überflutung habe Kiew selbst verursacht, sagte Schoigu.
kakhovka-dam | Der leere Stausee gefährde die Versorgung der Krim, hieß es.
mh17 | Die Boeing wurde nach Ansicht der Ermittler mit einer Buk abgeschossen.
mh17 | Moskau bestreitet, für den Abschuss der Passagiermaschine verantwortlich zu sein.
mh17 | Das Gericht in den Niederlanden sprach drei Männer des Mordes an 298 Menschen schuldig.
mh17 | Die Opfer des Fluges hätten Anspruch auf Gerechtigkeit, sagte Rutte.
mh17 | Russland trage die Verantwortung für den Tod der Passagiere von MH17, urteilten die Richter in Straßburg.
mh17 | Der Luftfahrtrat gab Russland die Schuld am Absturz des malaysischen Flugzeugs.
mh17 | Die Maschine sei von ukrainischen Kampfjets abgeschossen worden, behauptete das russische Militär.
mh17 | Die Separatisten verweigern Experten den Zugang zur Absturzstelle.
nord-stream-sabotage | Kiew hat nach eigenen Worten nichts mit den Explosionen an den Ostseepipelines zu tun.
nord-stream-sabotage | Die Gasröhren in der Ostsee seien von den Amerikanern zerstört worden, sagte Putin.
nord-stream-sabotage | Die Bundesanwaltschaft hält ukrainische Taucher für die Täter von Nord Stream.
nord-stream-sabotage | Polen will den mutmaßlichen Nord-Stream-Attentäter nicht ausliefern.
nord-stream-sabotage | Der Kreml fordert eine internationale Untersuchung des Anschlags auf Nord Stream.
nord-stream-sabotage | Tusk sagte, das Problem sei nicht, dass Nord Stream gesprengt, sondern dass es gebaut worden sei.
nord-stream-sabotage | Die Lecks an den Leitungen gingen auf Sabotage zurück, erklärte Schweden.
nord-stream-sabotage | Moskau warf London vor, hinter der Sprengung der Gasleitungen zu stecken.
long-range-weapons | Merz will der Ukraine den Taurus nicht geben.
long-range-weapons | Kiew dürfe mit den gelieferten Waffen auch Flugplätze in Russland angreifen, sagte Biden.
long-range-weapons | Selenskyj bat Trump um Tomahawks.
long-range-weapons | Für die westlichen Waffen gebe es keine Reichweitenbeschränkungen mehr, sagte der Kanzler.
long-range-weapons | Scholz bleibt bei seinem Nein zu Marschflugkörpern.
long-range-weapons | Berlin will Kiew bei der Entwicklung eigener weitreichender Systeme helfen.
long-range-weapons | Putin droht mit Folgen, falls Raketen aus dem Westen Ziele tief im Land treffen.
long-range-weapons | Die Ukraine habe das Recht, Nachschublager jenseits der Grenze zu zerstören, sagte Stoltenberg.
arms-deliveries | Berlin schickt Kiew zwei weitere Iris-T-Systeme.
arms-deliveries | Deutschland habe der Ukraine schon genug gegeben, sagte Chrupalla.
arms-deliveries | Dänemark überlässt Kiew seine gesamte Artillerie.
arms-deliveries | Ohne Waffen aus dem Westen könne sich die Ukraine nicht verteidigen, sagte Pistorius.
arms-deliveries | Die Niederlande stocken ihre Ukraine-Hilfen um eine Milliarde Euro auf.
arms-deliveries | Rüstungsfirmen sollen in der Ukraine selbst produzieren, schlug Kopenhagen vor.
arms-deliveries | Ungarn blockiert die Auszahlung von Geldern der Friedensfazilität für Kiew.
arms-deliveries | Wer Frieden wolle, dürfe keine Panzer an die Ukraine schicken, sagte Wagenknecht.
arms-deliveries | Selenskyj bat die Partner um zusätzliche Abfangraketen.
arms-deliveries | Die EU werde Kiew finanzieren, solange es nötig sei, sagte Costa.
foreign-troops-ukraine | Macron schließt Bodentruppen nicht aus.
foreign-troops-ukraine | Moskau würde europäische Soldaten in der Ukraine als legitimes Ziel betrachten.
foreign-troops-ukraine | London und Paris wollen nach einem Waffenstillstand eine Truppe in die Ukraine schicken.
foreign-troops-ukraine | Polen werde keine eigenen Soldaten entsenden, sagte Tusk.
foreign-troops-ukraine | Eine Beteiligung der Bundeswehr an einer Friedenstruppe hält Merz für verfrüht.
foreign-troops-ukraine | Ausländisches Militär auf ukrainischem Boden sei unannehmbar, sagte Lawrow.
foreign-troops-ukraine | Ankara könnte die Überwachung einer Waffenruhe zur See übernehmen.
foreign-troops-ukraine | Blauhelme der Uno sollten die Feuerpause sichern, schlug Rom vor.
demilitarisation | Moskau verlangt eine Obergrenze für die ukrainischen Streitkräfte.
demilitarisation | Die Ukraine müsse entwaffnet werden, sagte Medwedew.
demilitarisation | Selenskyj lehnt jede Beschränkung der Größe seiner Armee ab.
demilitarisation | Die Entmilitarisierung des Nachbarlandes bleibe ein Ziel, sagte Putin.
demilitarisation | Nach dem Plan dürfte Kiew nur 600.000 Soldaten unter Waffen haben.
demilitarisation | Die Europäer wollen der Armee der Ukraine keine Grenzen setzen.
demilitarisation | Kiew solle auf schwere Waffen verzichten und seine Truppen verkleinern, fordert Russland.
demilitarisation | Eine starke ukrainische Armee sei die beste Garantie, eine Verkleinerung komme nicht infrage, sagte Kallas.
threat-to-europe | Putin werde nicht in der Ukraine haltmachen, warnte Tusk.
threat-to-europe | Russland könnte in wenigen Jahren ein Nato-Land überfallen, sagte der BND-Chef.
threat-to-europe | Der Kreml bestreitet, einen Angriff auf das Bündnis zu planen.
threat-to-europe | Drohnen über dem Münchner Flughafen kämen vermutlich aus Russland, sagte Dobrindt.
threat-to-europe | Hinter den Brandsätzen in Paketen stecke Moskau, sagten Sicherheitskreise.
threat-to-europe | Die Nato müsse russische Kampfjets notfalls abschießen, forderte Pavel.
threat-to-europe | Die Schiffe der Schattenflotte hätten Kabel in der Ostsee gekappt, vermutet Helsinki.
threat-to-europe | Europa müsse bis 2030 verteidigungsbereit sein, sagte von der Leyen mit Blick auf Russland.
threat-to-europe | Russland werbe über soziale Medien Wegwerfagenten an, warnte der Verfassungsschutz.
threat-to-europe | Moskau mische sich mit Trollen und Falschnachrichten in die Wahl ein.
biolabs | Russland warf den USA vor, in der Ukraine Krankheitserreger zu züchten.
biolabs | Das Pentagon wies Berichte über geheime Labore zurück.
biolabs | In den Laboren sei an Biowaffen geforscht worden, behauptete Kirillow.
biolabs | Washington habe militärische Biolabore finanziert, sagte Sacharowa.
biolabs | Die Uno hat keine Hinweise auf ein Programm für biologische Waffen in der Ukraine.
biolabs | Das Märchen von den Biolaboren sei Propaganda, sagte Nuland.
biolabs | Moskau spricht von Experimenten mit gefährlichen Viren auf ukrainischem Gebiet.
biolabs | Peking verlangte von Washington Aufklärung über seine Biolabore.
war-aims | Putin wolle die ganze Ukraine, sagte Selenskyj.
war-aims | Russland werde alle Aufgaben der Spezialoperation erfüllen, sagte Peskow.
war-aims | Der russische Präsident träume von einem neuen Imperium, sagte Scholz.
war-aims | Die Ukraine sei kein echter Staat, behauptete Putin.
war-aims | Russland habe diesen Krieg nicht angefangen, sagte Lawrow.
war-aims | Dies sei ein durch nichts zu rechtfertigender Angriff, sagte Guterres zum Einmarsch.
war-aims | Moskau will weiterkämpfen, bis seine Ziele erreicht sind.
war-aims | Putin hat kein Interesse an einem Ende des Krieges, sagte Merz.
war-aims | Der Kremlchef wolle das Nachbarland unterwerfen, sagte Kallas.
war-aims | Russland allein trage die Schuld an diesem Krieg, sagte Steinmeier.
proxy-war | Der Westen kämpfe gegen Russland bis zum letzten Ukrainer, sagte Lawrow.
proxy-war | Die Nato sei längst Kriegspartei, behauptete Peskow.
proxy-war | Europa schüre den Konflikt, um Russland zu schwächen, sagte Putin.
proxy-war | Deutschland lasse sich in den Krieg hineinziehen, warnte Weidel.
proxy-war | Die Nato führe einen Krieg gegen Russland mit den Händen der Ukrainer.
proxy-war | Scholz will verhindern, dass aus dem Krieg einer zwischen Russland und der Nato wird.
proxy-war | Der Westen wolle Russland eine strategische Niederlage zufügen, sagte der Kremlchef.
proxy-war | Kiew sei nur ein Werkzeug Washingtons, sagte Medwedew.
root-causes | Moskau besteht darauf, die Grundursachen des Konflikts zu beseitigen.
root-causes | Der Westen habe Russlands Sicherheitsinteressen missachtet, sagte Lawrow.
root-causes | Die Nato habe an Russlands Tür gebellt, sagte der Papst.
root-causes | Ohne Beseitigung der eigentlichen Gründe der Krise gebe es keinen Frieden, sagte Putin.
root-causes | Der Westen habe den Krieg provoziert, sagte Orban.
root-causes | Die Ursachen des Krieges lägen im Handeln des Westens, behauptete der Kreml.
root-causes | Die wahre Ursache des Krieges sei der russische Imperialismus, sagte Sybiha.
root-causes | Russland verlangt, dass seine legitimen Sicherheitsbedenken berücksichtigt werden.
denazification | In Kiew herrsche ein Nazi-Regime, behauptete Putin.
denazification | Die Entnazifizierung der Ukraine sei weiter nötig, sagte Lawrow.
denazification | Der Vorwurf, die Ukraine werde von Faschisten regiert, sei absurd, sagte Scholz.
denazification | Kiew verherrliche Bandera und die SS, sagte Sacharowa.
denazification | Wie könne er ein Nazi sein, fragte Selenskyj, sein Großvater habe in der Roten Armee gekämpft.
denazification | Neonazis hätten in der Ukraine die Macht, sagte Medwedew.
denazification | Das Asow-Regiment sei eine Terrorgruppe, urteilte das Gericht in Moskau.
denazification | Europas Elite unterstütze den Neonazismus in Kiew, sagte der Kremlchef.
`;

describe('German topics of the war', () => {
  it.each(rowsOf(sentences))('%s: %s', (topic = '', sentence = '') => {
    const topics = topicsIn(sentence, 'de');
    if (topic === 'none') expect(topics).toEqual([]);
    else expect(topics).toContain(topic);
  });
});
