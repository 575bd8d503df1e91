import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { topicsIn } from './topics-in';

// topic | sentence; none: a sentence about something else
const sentences = `
annexation-2022 | Die vier Regionen gehörten nun für immer zu Russland, sagte Putin.
annexation-2022 | Deutschland werde die Scheinreferenden niemals anerkennen, sagte Scholz.
annexation-2022 | Die Abstimmungen in den besetzten Gebieten seien eine Farce, sagte Baerbock.
annexation-2022 | Die Uno-Vollversammlung erklärte die Annexion ukrainischer Gebiete für ungültig.
annexation-2022 | Cherson und Saporischschja stünden als Teil Russlands in der Verfassung, sagte Peskow.
annexation-2022 | Die Einverleibung der Gebiete sei null und nichtig, erklärte Kiew.
annexation-2022 | Der Status der neuen Regionen stehe nicht zur Debatte, sagte der Kreml.
annexation-2022 | Moskau hat die besetzten Gebiete per Gesetz zu Subjekten der Russischen Föderation gemacht.
budapest-memorandum | Die Ukraine habe ihre Atomwaffen gegen ein Versprechen abgegeben, sagte Selenskyj.
budapest-memorandum | Russland habe das Budapester Memorandum gebrochen, sagte Scholz.
budapest-memorandum | Kiew verzichtete 1994 auf sein Nukleararsenal.
budapest-memorandum | Clinton bedauert, die Ukraine zur Abgabe ihrer Kernwaffen gedrängt zu haben.
budapest-memorandum | Das Papier von 1994 war nichts wert, sagte der Botschafter der Ukraine.
budapest-memorandum | Für die Garantien von Budapest habe Kiew teuer bezahlt, sagte Klimkin.
budapest-memorandum | Lawrow bestritt, dass Moskau das Memorandum von 1994 verletzt habe.
budapest-memorandum | Die Unterzeichner des Memorandums müssten Kiew beistehen, forderte Kuleba.
ceasefire | Putin lehnt eine Feuerpause ohne Bedingungen ab.
ceasefire | Kiew stimmt einem Schweigen der Waffen für 30 Tage zu.
ceasefire | Die Kämpfe müssten sofort aufhören, sagte Trump.
ceasefire | Selenskyj schlug vor, auf Angriffe gegen die Energieversorgung beiderseits zu verzichten.
ceasefire | Erst müsse das Töten aufhören, dann könne man reden, sagte Wadephul.
ceasefire | Eine Kampfpause nütze nur der Ukraine, sagte Peskow.
ceasefire | Moskau kündigte für die Ostertage eine Waffenruhe an.
ceasefire | Der Papst rief dazu auf, die Waffen über Weihnachten ruhen zu lassen.
ceasefire | Russland und die Ukraine werfen einander vor, die vereinbarte Ruhe gebrochen zu haben.
ceasefire | Die Europäer fordern, dass Moskau das Feuer einstellt.
crimea-status | Die Krim bleibe russisch, sagte Peskow.
crimea-status | Washington erwägt, die Halbinsel Krim als russisch anzuerkennen.
crimea-status | Kiew werde niemals auf die Krim verzichten, sagte Selenskyj.
crimea-status | Die Bundesregierung betrachtet die Krim als Teil der Ukraine.
crimea-status | Die Annexion der Halbinsel war ein Bruch des Völkerrechts, sagte Merkel.
crimea-status | Sewastopol werde nicht zurückgegeben, sagte Putin.
crimea-status | Die Bewohner der Krim hätten frei entschieden, sagte Lawrow.
crimea-status | Die Krimtataren müssten in ihre Heimat zurückkehren können, forderte Dschemilew.
donbas-status | Moskau verlangt, dass Kiew den Donbass räumt.
donbas-status | Der Donbass werde niemals russisch, sagte Selenskyj.
donbas-status | Putin erkannte Donezk und Luhansk als unabhängige Staaten an.
donbas-status | Im Donbass müsse ein Völkermord gestoppt werden, behauptete der Kremlchef.
donbas-status | Aus dem Donbass könnte eine entmilitarisierte Wirtschaftszone werden, schlug Washington vor.
donbas-status | Die selbsternannten Volksrepubliken baten Moskau um Hilfe.
donbas-status | Donezk und Luhansk gehörten zu Russland, sagte Peskow.
donbas-status | Kiew verweigert der Ostukraine den versprochenen Sonderstatus, sagte Lawrow.
direct-talks-putin-zelenskyy | Selenskyj ist bereit, sich mit Putin zusammenzusetzen.
direct-talks-putin-zelenskyy | Putin lud Selenskyj nach Moskau ein, Kiew lehnte ab.
direct-talks-putin-zelenskyy | Ein Treffen der Präsidenten Russlands und der Ukraine sei derzeit sinnlos, sagte Lawrow.
direct-talks-putin-zelenskyy | Selenskyj und Putin müssten sich an einen Tisch setzen, sagte Erdogan.
direct-talks-putin-zelenskyy | Der Kremlchef weigert sich, den ukrainischen Präsidenten zu treffen.
direct-talks-putin-zelenskyy | In Istanbul haben Moskau und Kiew wieder direkt miteinander geredet.
direct-talks-putin-zelenskyy | Kiew will ein Gespräch der beiden Staatschefs ohne Vorbedingungen.
direct-talks-putin-zelenskyy | Der Kreml hält eine Begegnung mit Selenskyj erst am Ende der Verhandlungen für sinnvoll.
energy-dependence | Europa müsse aufhören, Putins Kriegskasse mit Ölkäufen zu füllen, sagte Trump.
energy-dependence | Ungarn will weiter Öl durch die Druschba-Leitung beziehen.
energy-dependence | Die EU beschloss, ab 2027 kein Gas mehr aus Russland einzuführen.
energy-dependence | Kiew verlängert den Transitvertrag mit Gazprom nicht.
energy-dependence | Fico drohte der Ukraine wegen des gestoppten Gastransits mit Vergeltung.
energy-dependence | Indien kauft russisches Rohöl, weil es billig ist, sagte Jaishankar.
energy-dependence | Die Abhängigkeit von Russlands Energie war ein Fehler, sagte Steinmeier.
energy-dependence | Nord Stream könne wieder in Betrieb gehen, sagte Kretschmer.
energy-dependence | Die AfD fordert, wieder Gas aus Russland zu kaufen.
eu-membership-ukraine | Die Ukraine gehöre in die Europäische Union, sagte von der Leyen.
eu-membership-ukraine | Ungarn sperrt sich gegen die Eröffnung der Verhandlungskapitel mit Kiew.
eu-membership-ukraine | Kiew könne bis 2030 Mitglied der EU werden, sagte Kos.
eu-membership-ukraine | Moskau hat nichts gegen einen EU-Beitritt Kiews, sagte Peskow.
eu-membership-ukraine | Orban ließ das Volk über die Aufnahme der Ukraine befragen.
eu-membership-ukraine | Der Beitrittsprozess müsse an Leistung gemessen werden, mahnte Berlin mit Blick auf Kiew.
eu-membership-ukraine | Die Unterschrift unter das Assoziierungsabkommen mit der EU verschob Kiew.
eu-membership-ukraine | Die Menschen in Kiew wollen nach Europa, sagte Klitschko.
frontline-freeze | Trump schlug vor, den Krieg an der jetzigen Linie anzuhalten.
frontline-freeze | Ein Einfrieren des Konflikts nütze nur Moskau, sagte Baerbock.
frontline-freeze | Beide Armeen sollten stehen bleiben, wo sie stehen, forderte Trump.
frontline-freeze | Die aktuelle Frontlinie müsse Ausgangspunkt der Gespräche sein, erklärten die Europäer.
frontline-freeze | Moskau lehnt es ab, die Front einzufrieren.
frontline-freeze | Mützenich regte an, den Krieg einzufrieren.
frontline-freeze | Der Verlauf der Front dürfe nicht zur neuen Grenze werden, sagte Selenskyj.
frontline-freeze | Eine Lösung nach koreanischem Vorbild komme nicht infrage, sagte Podoljak.
frozen-assets | Belgien fürchtet Klagen, falls die EU das russische Vermögen antastet.
frozen-assets | Merz will mit den russischen Milliarden einen Kredit für Kiew absichern.
frozen-assets | Moskau sprach von Diebstahl, sollten die Reserven der Zentralbank genutzt werden.
frozen-assets | Russland müsse für die Schäden in der Ukraine zahlen, sagte Kallas.
frozen-assets | Die Zinsen aus den festgesetzten Geldern gehen an die Ukraine.
frozen-assets | De Wever stellt Bedingungen für das Reparationsdarlehen.
frozen-assets | Die EU hält Russlands Vermögenswerte auf unbestimmte Zeit fest.
frozen-assets | Brüssel dürfe sich nicht an fremdem Geld vergreifen, sagte Peskow zu Euroclear.
grain-deal | Russland stieg aus dem Getreideabkommen aus.
grain-deal | Moskau setze Hunger als Waffe ein, sagte Baerbock.
grain-deal | Polen sperrte seine Grenze für Weizen aus der Ukraine.
grain-deal | Erdogan wirbt für eine Wiederbelebung der Schwarzmeer-Initiative.
grain-deal | Schiffe mit Kurs auf Odessa gelten Moskau als mögliche Träger von Kriegsgütern.
grain-deal | Die Bauern protestieren gegen billige Agrarimporte aus der Ukraine.
grain-deal | Russland und die Ukraine sagten zu, die Handelsschifffahrt im Schwarzen Meer nicht anzugreifen.
grain-deal | Die Blockade der ukrainischen Häfen gefährde die Ernährung von Millionen Menschen, sagte Guterres.
istanbul-2022-draft | Der Entwurf von Istanbul könne Grundlage eines Abkommens sein, sagte Putin.
istanbul-2022-draft | Johnson habe Kiew 2022 davon abgehalten, den Vertrag zu unterschreiben, behauptete Lawrow.
istanbul-2022-draft | In Istanbul lag 2022 ein fertiger Friedensvertrag auf dem Tisch, sagte der Kremlchef.
istanbul-2022-draft | Arachamija hatte das Papier von Istanbul paraphiert, sagte Putin.
istanbul-2022-draft | Kiew bestreitet, dass man sich im Frühjahr 2022 einig gewesen sei.
istanbul-2022-draft | Boris Johnson nannte den Vorwurf, er habe den Frieden verhindert, Unsinn.
istanbul-2022-draft | Die Istanbuler Vereinbarungen seien überholt, sagte Podoljak.
istanbul-2022-draft | Der Westen habe den Frieden von 2022 vereitelt, sagte Schröder.
legitimacy-of-zelenskyy | Selenskyj sei ein Diktator ohne Wahlen, sagte Trump.
legitimacy-of-zelenskyy | Die Amtszeit des ukrainischen Präsidenten sei abgelaufen, sagte Putin.
legitimacy-of-zelenskyy | Solange das Kriegsrecht gilt, wird in der Ukraine nicht gewählt.
legitimacy-of-zelenskyy | Mit wem solle man denn unterzeichnen, fragte Putin mit Blick auf Selenskyjs Mandat.
legitimacy-of-zelenskyy | Selenskyj würde für den Frieden sein Amt abgeben.
legitimacy-of-zelenskyy | Kiew müsse endlich Wahlen abhalten, forderte Trump.
legitimacy-of-zelenskyy | Selenskyj ist das demokratisch gewählte Oberhaupt der Ukraine, sagte Scholz.
legitimacy-of-zelenskyy | Die Ukraine solle unter eine vorübergehende Verwaltung der Uno gestellt werden, schlug Putin vor.
maidan-coup | In Kiew sei 2014 mit Hilfe der USA geputscht worden, sagte Putin.
maidan-coup | Der Sturz Janukowitschs war ein Staatsstreich, sagte Lawrow.
maidan-coup | Das ukrainische Volk habe auf dem Maidan seine Freiheit erkämpft, sagte Poroschenko.
maidan-coup | Janukowitsch sei weiter der rechtmäßige Präsident, erklärte Moskau.
maidan-coup | Der Machtwechsel in Kiew war verfassungswidrig, sagte Tschurkin.
maidan-coup | Die Opposition auf dem Unabhängigkeitsplatz fordert den Rücktritt der Regierung.
maidan-coup | Washington habe den Umsturz in der Ukraine bezahlt, behauptete der Kreml.
maidan-coup | Die Scharfschützen seien von der Opposition angeheuert worden, sagte Sacharowa.
minerals-deal | Trump will als Gegenleistung Seltene Erden von der Ukraine.
minerals-deal | Selenskyj unterschrieb den Vertrag über die Bodenschätze zunächst nicht.
minerals-deal | Kiew und Washington gründen einen gemeinsamen Wiederaufbaufonds.
minerals-deal | Er verkaufe sein Land nicht, sagte Selenskyj zum Rohstoffabkommen.
minerals-deal | Die USA erhalten Zugang zu Titan und Lithium aus der Ukraine.
minerals-deal | Das Rohstoffabkommen sei Erpressung, sagte Scholz.
minerals-deal | Mit dem Deal über Mineralien bekommen die Steuerzahler ihr Geld zurück, sagte Bessent.
minerals-deal | Die Rada stimmte dem Abkommen über Bodenschätze mit den USA zu.
minsk-agreements | Kiew habe die Vereinbarungen von Minsk nie umsetzen wollen, sagte Putin.
minsk-agreements | Minsk habe der Ukraine Zeit verschafft, sagte Merkel.
minsk-agreements | Das Minsker Abkommen existiere nicht mehr, erklärte der Kremlchef.
minsk-agreements | Einen Abklatsch von Minsk dürfe es nicht geben, sagte Selenskyj.
minsk-agreements | Steinmeier mahnte beide Seiten, Minsk einzuhalten.
minsk-agreements | Im Normandie-Format kamen die vier Länder überein, schwere Waffen abzuziehen.
minsk-agreements | Poroschenko steht zum Friedensplan von Minsk.
minsk-agreements | Der Westen habe Moskau mit Minsk betrogen, sagte Lawrow.
nato-enlargement-promise | Der Westen habe versprochen, die Nato nicht nach Osten auszudehnen, sagte Putin.
nato-enlargement-promise | Keinen Zoll weiter nach Osten, habe Baker gesagt.
nato-enlargement-promise | Ein solches Versprechen an Moskau habe es nie gegeben, sagte Stoltenberg zur Nato-Erweiterung.
nato-enlargement-promise | Die Osterweiterung des Bündnisses habe Russland bedroht, sagte Lawrow.
nato-enlargement-promise | Russland fühle sich von der Nato eingekreist, sagte Wagenknecht.
nato-enlargement-promise | Die Nato ist bis an Russlands Grenzen herangerückt, beklagte der Kremlchef.
nato-enlargement-promise | Moskau verlangt ein schriftliches Ende der Erweiterung der Nato.
nato-enlargement-promise | Gorbatschow sagte, über eine Erweiterung der Nato sei damals nicht gesprochen worden.
nato-membership-ukraine | Die Ukraine werde der Nato nicht beitreten, sagte Trump.
nato-membership-ukraine | Kiew müsse neutral bleiben, verlangt Moskau.
nato-membership-ukraine | Die Tür der Nato bleibe für die Ukraine offen, sagte Rutte.
nato-membership-ukraine | Selenskyj wäre bereit, auf die Aufnahme in die Allianz zu verzichten.
nato-membership-ukraine | Der Weg der Ukraine in das Bündnis sei unumkehrbar, beschloss der Gipfel.
nato-membership-ukraine | Washington will die Ukraine nicht in der Nato haben.
nato-membership-ukraine | Ein blockfreier Status sei die Bedingung für Frieden, sagte Putin.
nato-membership-ukraine | Die Slowakei würde gegen einen Beitritt der Ukraine zum Bündnis stimmen.
peace-formula | Washington legte einen Plan mit 28 Punkten vor.
peace-formula | Selenskyj stellte den Abgeordneten seinen Siegesplan vor.
peace-formula | Pekings Zwölf-Punkte-Papier zur Ukraine stößt im Westen auf Skepsis.
peace-formula | Witkoffs Vorschlag trage russische Handschrift, sagte Tusk.
peace-formula | Die Europäer legten einen Gegenentwurf zum amerikanischen Friedensplan vor.
peace-formula | Brasilien und China werben für eine gemeinsame Initiative für Frieden in der Ukraine.
peace-formula | Die Friedensformel Selenskyjs sei unrealistisch, sagte Lawrow.
peace-formula | Orban legte nach seiner Reise einen eigenen Plan für ein Ende des Krieges vor.
peace-negotiations | Moskau ist nach eigenen Angaben jederzeit gesprächsbereit.
peace-negotiations | Putin spielt nach Ansicht von Merz auf Zeit.
peace-negotiations | Ein Frieden dürfe nicht über die Köpfe der Ukrainer hinweg geschlossen werden, sagte Macron.
peace-negotiations | Die Unterhändler in Istanbul kamen kaum voran.
peace-negotiations | Der Krieg müsse am Verhandlungstisch beendet werden, sagte Xi.
peace-negotiations | Die Schweiz bietet sich als Vermittlerin zwischen Kiew und Moskau an.
peace-negotiations | Mit einem Mörder wie Putin könne man nicht reden, sagte der Oppositionelle.
peace-negotiations | Eine Einigung ist nach Trumps Worten zum Greifen nah.
peace-negotiations | Der Kreml sieht derzeit keine Grundlage für einen Dialog mit Kiew.
peace-negotiations | Der Konflikt lasse sich nur auf diplomatischem Weg lösen, sagte Modi.
russian-speakers-rights | Moskau müsse die Russen in der Ukraine schützen, sagte Putin.
russian-speakers-rights | Kiew habe die russische Sprache verboten, klagte Lawrow.
russian-speakers-rights | Die ukrainisch-orthodoxe Kirche werde verfolgt, sagte Patriarch Kirill.
russian-speakers-rights | Niemand werde in der Ukraine wegen seiner Sprache benachteiligt, sagte Selenskyj.
russian-speakers-rights | Russisch müsse wieder Amtssprache werden, verlangt der Kreml.
russian-speakers-rights | Das Sprachengesetz diskriminiere Minderheiten, kritisierte Budapest mit Blick auf die Ukraine.
russian-speakers-rights | Kiew rotte alles Russische aus, sagte Sacharowa.
russian-speakers-rights | Die Rechte der russischsprachigen Bürger müssten garantiert werden, forderte Moskau.
sanctions | Brüssel schnürt das 19. Paket gegen Moskau.
sanctions | Trump drohte Putin mit massiven Strafzöllen für dessen Handelspartner.
sanctions | Die Maßnahmen treffen Europa härter als Russland, sagte Fico.
sanctions | Der Kreml nannte die Beschlüsse der EU illegal.
sanctions | Die USA setzten Rosneft und Lukoil auf ihre schwarze Liste.
sanctions | Der Druck auf Russlands Wirtschaft müsse steigen, sagte Kallas.
sanctions | Rubio schließt nicht aus, die Beschränkungen gegen Moskau zu lockern.
sanctions | Russische Banken werden von Swift ausgeschlossen.
sanctions | Der Westen müsse sein Geschäft mit Russland beenden, forderte Selenskyj von den Konzernen.
sanctions | Ungarn droht mit einem Veto gegen die Verlängerung der Strafmaßnahmen.
security-guarantees | Kiew braucht verlässliche Zusagen für die Zeit nach dem Krieg.
security-guarantees | Die Koalition der Willigen will der Ukraine Schutz bieten.
security-guarantees | Ohne Rückendeckung der Amerikaner seien Garantien wertlos, sagte Starmer.
security-guarantees | Moskau will bei den Garantien für Kiew ein Vetorecht.
security-guarantees | Trump bot Kiew einen Schutz ähnlich dem Artikel 5 an.
security-guarantees | Meloni schlug vor, die Beistandsklausel der Nato auf die Ukraine auszuweiten.
security-guarantees | Ein Abkommen ohne Absicherung werde Putin brechen, warnte Selenskyj.
security-guarantees | Die Ukraine müsse zum stählernen Stachelschwein werden, sagte von der Leyen.
summit-meeting | Trump will Putin in Budapest treffen.
summit-meeting | Der Kremlchef wird in Anchorage erwartet.
summit-meeting | Rubio und Lawrow telefonierten miteinander.
summit-meeting | Ein Dreiertreffen mit Trump sei denkbar, sagte Peskow.
summit-meeting | Merz reist zu Beratungen mit Selenskyj nach Kiew.
summit-meeting | Das Treffen im Weißen Haus endete im Streit.
summit-meeting | Modi empfing den russischen Präsidenten in Neu-Delhi.
summit-meeting | Ein Datum für den Gipfel steht laut Kreml noch nicht fest.
territorial-concessions | Ohne Landverlust werde Kiew keinen Frieden bekommen, sagte Trump.
territorial-concessions | Selenskyj schließt aus, dem Aggressor Land zu schenken.
territorial-concessions | Moskau verlangt den Abzug der Ukrainer aus ganz Donezk.
territorial-concessions | Gebietstausch sei Teil jeder Lösung, sagte der US-Präsident.
territorial-concessions | Die Verfassung verbiete es, ukrainische Erde herzugeben, sagte Selenskyj.
territorial-concessions | Kiew müsse die neuen territorialen Realitäten anerkennen, sagte Peskow.
territorial-concessions | Die Ukraine werde auf einen Teil ihres Landes verzichten müssen, sagte Fico.
territorial-concessions | Eine Mehrheit der Ukrainer lehnt Abtretungen an Russland ab.
territorial-integrity | Grenzen dürfen nicht mit Gewalt verschoben werden, sagte Scholz.
territorial-integrity | Die Schweiz steht zur Unversehrtheit des ukrainischen Staatsgebiets.
territorial-integrity | Alle russischen Soldaten müssten das Land verlassen, forderte die Uno von Moskau.
territorial-integrity | Peking achtet nach eigenen Worten die Souveränität aller Länder, auch der Ukraine.
territorial-integrity | Die Ukraine werde alles zurückholen, was ihr gehört, sagte Selenskyj.
territorial-integrity | Ankara erkennt die Einheit des ukrainischen Staates an.
territorial-integrity | Kiew besteht auf den Grenzen von 1991.
territorial-integrity | Die Ukraine entscheidet selbst über ihre Zukunft, sagte Baerbock.
us-support | Ohne die Amerikaner könne die Ukraine nicht standhalten, sagte Rutte.
us-support | Trump hat die Weitergabe von Aufklärungsdaten an Kiew gestoppt.
us-support | Die USA haben der Ukraine Hunderte Milliarden geschenkt, behauptete Trump.
us-support | Vance findet, der Krieg in der Ukraine sei Sache der Europäer.
us-support | Washington verliert die Geduld mit Moskau und Kiew.
us-support | Der Kongress gab die Milliarden für Kiew frei.
us-support | Trump warf Selenskyj Undankbarkeit vor.
us-support | Die USA dürften die Ukraine nicht im Stich lassen, sagte Graham.
none | Der Verein gewann am Samstag mit 3:1.
none | Die Ministerin stellte ihren Haushalt für das nächste Jahr vor.
none | In Berlin regnet es seit drei Tagen.
none | Die Bahn verspricht pünktlichere Züge zwischen Hamburg und Köln.
none | Der Papst empfing Pilger aus Südamerika.
none | Die Mieten in München steigen weiter, klagte der Mieterbund.
none | Er habe gut geschlafen, sagte der Sänger.
none | Der Konzern meldet einen Rekordgewinn.
none | Sie wohnt seit zehn Jahren in Hannover.
none | Das neue Museum öffnet im Mai seine Türen.
none | Der Tag der Deutschen Einheit wird in Mainz gefeiert.
none | Die Grundschule bekommt eine neue Turnhalle.
`;

describe('German topics of politics', () => {
  it.each(rowsOf(sentences))('%s: %s', (topic = '', sentence = '') => {
    const topics = topicsIn(sentence, 'de');
    if (topic === 'none') expect(topics).toEqual([]);
    else expect(topics).toContain(topic);
  });
});
