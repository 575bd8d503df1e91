import { tellsNews } from './newsroom';

// What German newsrooms write, one or two sentences a topic and stance.
tellsNews('de', {
  'Verhandlungen und Abkommen': `
Der türkische Präsident Erdogan hat sich erneut als Vermittler angeboten und beide Seiten zu einer sofortigen Feuerpause aufgerufen. | recep-tayyip-erdogan | ceasefire | supports
Für Moskau kommt eine befristete Waffenruhe nach den Worten von Außenminister Lawrow derzeit nicht infrage. | russia | ceasefire | opposes
Putin machte eine Waffenruhe davon abhängig, dass der Westen seine Waffenlieferungen einstellt. | vladimir-putin | ceasefire | conditional
Kiew sei zu einer Feuerpause bereit, jedoch erst nach dem Austausch aller Gefangenen, sagte Selenskyj. | volodymyr-zelenskyy | ceasefire | conditional
Außenminister Sybiha warf Russland vor, die vereinbarte Waffenruhe mehr als hundertmal gebrochen zu haben. | andrii-sybiha | ceasefire | asserts
Die Waffenruhe dürfe nicht weiter hinausgezögert werden, mahnte Bundeskanzler Merz. | friedrich-merz | ceasefire | supports
Kremlsprecher Peskow bestritt, dass Russland gegen die Feuerpause verstoßen habe. | dmitry-peskov | ceasefire | denies
Ein Einfrieren des Konflikts würde Russland nur Zeit zur Aufrüstung verschaffen, warnte Außenministerin Kallas. | kaja-kallas | frontline-freeze | opposes
Trump sprach sich dafür aus, die Kämpfe an der jetzigen Frontlinie einzufrieren. | donald-trump | frontline-freeze | supports
Selenskyj will sich auf ein Einfrieren der Front nicht einlassen. | volodymyr-zelenskyy | frontline-freeze | opposes
Trump stellte ein baldiges Gipfeltreffen mit Putin in Aussicht. | donald-trump | summit-meeting | supports
Konkrete Absprachen über ein Treffen von Putin und Trump gebe es bislang nicht, sagte Peskow. | dmitry-peskov | summit-meeting | denies
Das Weiße Haus hat den geplanten Gipfel mit Putin vorerst abgesagt. | united-states | summit-meeting | opposes
Ein Gipfel mit Putin ergebe nur Sinn, wenn er gründlich vorbereitet sei, sagte Rubio. | marco-rubio | summit-meeting | conditional
Selenskyj bekräftigte, er sei jederzeit zu einem direkten Treffen mit Putin bereit. | volodymyr-zelenskyy | direct-talks-putin-zelenskyy | supports
Putin sieht keinen Grund, sich mit Selenskyj an einen Tisch zu setzen. | vladimir-putin | direct-talks-putin-zelenskyy | opposes
Ein Treffen zwischen Putin und Selenskyj sei möglich, aber erst am Ende der Verhandlungen, sagte Uschakow. | Uschakow | direct-talks-putin-zelenskyy | conditional
Moskau spiele bei den Friedensgesprächen auf Zeit, sagte der ukrainische Präsidialamtschef Jermak. | andriy-yermak | peace-negotiations | asserts
Medwedew bezeichnete weitere Friedensgespräche mit Kiew als sinnlos. | dmitry-medvedev | peace-negotiations | opposes
Unter der Voraussetzung, dass Moskau seine Angriffe einstellt, sei die Ukraine zu Verhandlungen bereit, sagte Selenskyj. | volodymyr-zelenskyy | peace-negotiations | conditional
Kiew und Moskau einigten sich auf einen Austausch von je 1.000 Gefangenen. | ukraine | prisoner-exchange | supports
Melania Trump setzte sich bei Putin für die Rückkehr verschleppter ukrainischer Kinder ein. | Melania Trump | deported-children | supports
Nach Angaben Kiews wurden fast 20.000 Kinder nach Russland verschleppt. | ukraine | deported-children | asserts
Russland setzte seine Teilnahme am Getreideabkommen aus. | russia | grain-deal | opposes
Erdogan rief Moskau dazu auf, zum Getreideabkommen zurückzukehren. | recep-tayyip-erdogan | grain-deal | supports
Moskau will das Getreideabkommen nur verlängern, wenn seine eigenen Exporte erleichtert werden. | russia | grain-deal | conditional
Merkel und Hollande hätten die Minsker Abkommen nur genutzt, um Kiew aufzurüsten, sagte Putin. | vladimir-putin | minsk-agreements | asserts
Johnson habe 2022 in Istanbul ein fertiges Friedensabkommen verhindert, behauptete Putin. | vladimir-putin | istanbul-2022-draft | asserts
Eine unterschriftsreife Vereinbarung habe in Istanbul nie vorgelegen, sagte Arachamija. | Arachamija | istanbul-2022-draft | denies
Selenskyjs Friedensformel sei zum Scheitern verurteilt, sagte Sacharowa. | maria-zakharova | peace-formula | opposes
Die Europäer begrüßten den 28-Punkte-Plan der USA als Grundlage für weitere Arbeit. | european-union | peace-formula | supports
Russland wies den Vorschlag einer bedingungslosen Waffenruhe als Finte zurück. | russia | ceasefire | opposes
Die Ukraine hält an ihrem Angebot einer vollständigen Feuerpause fest. | ukraine | ceasefire | supports
Eine Waffenruhe komme nur in Betracht, sofern Kiew keine neuen Soldaten einziehe, sagte Uschakow. | Uschakow | ceasefire | conditional
Nach Ansicht von Kallas nutzt Moskau jede Feuerpause, um Truppen zu verlegen. | kaja-kallas | ceasefire | asserts
China rief alle Seiten zur Rückkehr an den Verhandlungstisch auf. | china | peace-negotiations | supports
Rubio zufolge haben die Gespräche in Genf Fortschritte gebracht. | marco-rubio | peace-negotiations | asserts
Moskau habe kein Interesse an ernsthaften Verhandlungen, sagte Tusk. | donald-tusk | peace-negotiations | asserts
Der Kreml ist nach Worten von Peskow weiter offen für Friedensgespräche. | dmitry-peskov | peace-negotiations | supports
Orban bot Budapest erneut als Ort für einen Gipfel von Trump und Putin an. | viktor-orban | summit-meeting | supports
Ein Termin für den Gipfel stehe noch nicht fest, teilte das Weiße Haus mit. | united-states | summit-meeting | denies
Trump drängt Putin zu einem Treffen mit Selenskyj. | donald-trump | direct-talks-putin-zelenskyy | supports
Ein Treffen mit Selenskyj habe derzeit keinen Sinn, sagte Putin. | vladimir-putin | direct-talks-putin-zelenskyy | opposes
Moskau kündigte das Getreideabkommen im Juli auf. | russia | grain-deal | opposes
Selenskyj dankte den Emiraten für die Vermittlung beim Gefangenenaustausch. | volodymyr-zelenskyy | prisoner-exchange | supports
Moskau hält Selenskyjs Friedensplan für realitätsfern. | russia | peace-formula | opposes
Kiew könne ein Einfrieren der Front akzeptieren, wenn es Garantien gebe, sagte Selenskyj. | volodymyr-zelenskyy | frontline-freeze | conditional
`,
  'Waffen, Truppen und der Krieg': `
Moskau fordert eine Begrenzung der ukrainischen Streitkräfte auf 100.000 Soldaten. | russia | demilitarisation | supports
Eine Obergrenze für die ukrainische Armee lehnen die Europäer ab, sagte Macron. | emmanuel-macron | demilitarisation | opposes
Die Ukraine brauche belastbare Sicherheitsgarantien, sagte Starmer. | keir-starmer | security-guarantees | supports
Sicherheitsgarantien ohne Beteiligung Russlands seien ein Weg ins Nichts, sagte Lawrow. | sergey-lavrov | security-guarantees | opposes
Trump sicherte der Ukraine Schutz nach dem Vorbild von Artikel 5 der Nato zu. | donald-trump | security-guarantees | supports
Washington will Sicherheitsgarantien nur geben, wenn Kiew auf den Donbass verzichtet. | united-states | security-guarantees | conditional
Verteidigungsminister Pistorius sagte der Ukraine drei weitere Patriot-Systeme zu. | boris-pistorius | arms-deliveries | supports
Die Hilfe für die Ukraine dürfe nicht nachlassen, mahnte Nato-Generalsekretär Rutte. | mark-rutte | arms-deliveries | supports
Der Bundestag billigte weitere Militärhilfen für die Ukraine. | Bundestag | arms-deliveries | supports
Die zugesagten Waffen kämen viel zu langsam an der Front an, beklagte Selenskyj. | volodymyr-zelenskyy | arms-deliveries | asserts
Großbritannien hob die Beschränkungen für den Einsatz von Storm Shadow auf russischem Gebiet auf. | united-kingdom | long-range-weapons | supports
Sollte der Westen Angriffe tief in Russland erlauben, werde Moskau entsprechend reagieren, drohte Putin. | vladimir-putin | long-range-weapons | opposes
Ausländische Soldaten in der Ukraine wären legitime Ziele, sagte Putin. | vladimir-putin | foreign-troops-ukraine | opposes
Paris sei bereit, Truppen in die Ukraine zu entsenden, sobald ein Friedensabkommen unterzeichnet sei, sagte Macron. | emmanuel-macron | foreign-troops-ukraine | conditional
Meloni will keine italienischen Soldaten in die Ukraine schicken. | giorgia-meloni | foreign-troops-ukraine | opposes
Ob sich die Bundeswehr an einer Friedenstruppe für die Ukraine beteiligt, ließ Merz offen. | friedrich-merz | foreign-troops-ukraine | unclear
Südkoreas Geheimdienst geht davon aus, dass Nordkorea 10.000 Soldaten nach Russland geschickt hat. | Südkoreas Geheimdienst | north-korean-troops | asserts
Das Außenministerium in Seoul verurteilte die Entsendung nordkoreanischer Truppen nach Russland. | Außenministerium | north-korean-troops | opposes
Eine neue Mobilmachung sei nicht geplant, sagte Peskow. | dmitry-peskov | mobilisation | denies
Russland habe seit Kriegsbeginn mehr als eine Million Soldaten verloren, teilte der Generalstab in Kiew mit. | general-staff-of-ukraine | mobilisation | asserts
Putin wolle die gesamte Ukraine unterwerfen, sagte Merz. | friedrich-merz | war-aims | asserts
Russland werde die Ziele der militärischen Spezialoperation in jedem Fall erreichen, sagte Putin. | vladimir-putin | war-aims | asserts
Russische Truppen haben nach Angaben des Verteidigungsministeriums in Moskau Pokrowsk eingenommen. | ministry-of-defence-of-russia | war-course | asserts
Syrskyj wies Berichte über eine Einkesselung ukrainischer Truppen in Kupjansk zurück. | oleksandr-syrskyi | war-course | denies
Die USA stünden nicht mehr verlässlich an der Seite der Ukraine, sagte Merz. | friedrich-merz | us-support | asserts
Ohne westliche Waffen werde die Ukraine nicht überleben, warnte Pistorius. | boris-pistorius | arms-deliveries | supports
Orban verweigert weiterhin jede Militärhilfe für die Ukraine. | viktor-orban | arms-deliveries | opposes
Das Pentagon hat die Lieferung von Patriot-Raketen an Kiew ausgesetzt. | pentagon | arms-deliveries | opposes
Kiew bittet Deutschland um weitere Flugabwehrsysteme. | ukraine | arms-deliveries | supports
Frankreichs Präsident Macron hat nichts gegen Schläge auf russische Stützpunkte mit Scalp-Raketen. | emmanuel-macron | long-range-weapons | supports
Berlin bleibt bei seinem Nein zu Taurus. | germany | long-range-weapons | opposes
Polen schließt eine Entsendung eigener Soldaten in die Ukraine aus. | poland | foreign-troops-ukraine | opposes
Paris und London treiben ihre Pläne für eine Schutztruppe in der Ukraine voran. | france | foreign-troops-ukraine | supports
Westliche Truppen in der Ukraine seien für Moskau unannehmbar, sagte Sacharowa. | maria-zakharova | foreign-troops-ukraine | opposes
Macron sicherte Kiew dauerhafte Sicherheitsgarantien zu. | emmanuel-macron | security-guarantees | supports
Der Kreml lehnt europäische Sicherheitsgarantien für die Ukraine kategorisch ab. | russia | security-guarantees | opposes
Trump stoppte die Weitergabe von Geheimdienstdaten an die Ukraine. | donald-trump | us-support | opposes
Graham sagte, die USA müssten an der Seite der Ukraine bleiben. | Graham | us-support | supports
`,
  'Gebiete und Bündnisse': `
Deutschland werde die Grenzen der Ukraine niemals infrage stellen, versicherte Außenminister Wadephul. | johann-wadephul | territorial-integrity | supports
Peking respektiere die territoriale Unversehrtheit aller Staaten, auch die der Ukraine, sagte Außenminister Wang Yi. | wang-yi | territorial-integrity | supports
Selenskyj schloss Gebietsabtretungen an Russland kategorisch aus. | volodymyr-zelenskyy | territorial-concessions | opposes
Ein Tausch von Gebieten verstößt nach Ansicht von Selenskyj gegen die ukrainische Verfassung. | volodymyr-zelenskyy | territorial-concessions | opposes
Tusk warnte davor, den Aggressor mit ukrainischem Land zu belohnen. | donald-tusk | territorial-concessions | opposes
Kiew werde die Krim niemals als russisch anerkennen, sagte Selenskyj. | volodymyr-zelenskyy | crimea-status | opposes
Die Bundesregierung erkennt die Annexion der Krim nicht an. | Bundesregierung | crimea-status | opposes
Der Donbass müsse vollständig unter russische Kontrolle kommen, forderte Putin. | vladimir-putin | donbas-status | supports
Selenskyj lehnt einen Rückzug aus dem Donbass ab. | volodymyr-zelenskyy | donbas-status | opposes
Putin sprach erneut von einem Genozid an der Bevölkerung des Donbass. | vladimir-putin | donbas-status | asserts
Die EU wird die Annexion der vier Gebiete nie anerkennen, sagte von der Leyen. | ursula-von-der-leyen | annexation-2022 | opposes
Die Menschen in den vier Regionen hätten sich in Referenden frei für Russland entschieden, behauptete Putin. | vladimir-putin | annexation-2022 | asserts
Ungarn werde einem Nato-Beitritt der Ukraine nicht zustimmen, sagte Orban. | viktor-orban | nato-membership-ukraine | opposes
Der Weg der Ukraine in die Nato sei unumkehrbar, bekräftigte Generalsekretär Rutte. | mark-rutte | nato-membership-ukraine | supports
Selenskyj pocht auf eine Einladung in das Bündnis. | volodymyr-zelenskyy | nato-membership-ukraine | supports
Putin warf dem Westen vor, sein Versprechen gebrochen zu haben, die Nato nicht nach Osten auszudehnen. | vladimir-putin | nato-enlargement-promise | asserts
Ein solches Versprechen, die Nato nicht zu erweitern, habe es nie gegeben, sagte Stoltenberg. | jens-stoltenberg | nato-enlargement-promise | denies
Orban blockiert weiterhin die Aufnahme von Beitrittsverhandlungen mit der Ukraine. | viktor-orban | eu-membership-ukraine | opposes
Einen EU-Beitritt der Ukraine könne es nur nach Erfüllung aller Kriterien geben, sagte Merz. | friedrich-merz | eu-membership-ukraine | conditional
Russland habe nichts gegen einen EU-Beitritt der Ukraine einzuwenden, sagte Putin. | vladimir-putin | eu-membership-ukraine | supports
Xi Jinping warnte Putin vor einem Einsatz von Atomwaffen in der Ukraine. | xi-jinping | nuclear-threat | opposes
Russland habe das Budapester Memorandum gebrochen, sagte Selenskyj. | volodymyr-zelenskyy | budapest-memorandum | asserts
Ein zweites Budapester Memorandum werde die Ukraine nicht akzeptieren, sagte Sybiha. | andrii-sybiha | budapest-memorandum | opposes
Der Westen führe in der Ukraine einen Stellvertreterkrieg gegen Russland, sagte Lawrow. | sergey-lavrov | proxy-war | asserts
Die Nato sei keine Kriegspartei, betonte Stoltenberg. | jens-stoltenberg | proxy-war | denies
Russland könne bis 2029 in der Lage sein, ein Nato-Land anzugreifen, warnte Generalinspekteur Breuer. | Generalinspekteur Breuer | threat-to-europe | asserts
Moskau habe nicht die Absicht, ein Nato-Land anzugreifen, versicherte Putin. | vladimir-putin | threat-to-europe | denies
Die Ukraine werde keinen Quadratmeter ihres Landes abtreten, sagte Jermak. | andriy-yermak | territorial-concessions | opposes
Rubio hält Gebietsverluste der Ukraine für unvermeidlich. | marco-rubio | territorial-concessions | supports
Moskau beharrt auf der Neutralität der Ukraine. | russia | nato-membership-ukraine | opposes
Ein Nato-Beitritt Kiews sei erst nach dem Krieg denkbar, sagte Scholz. | Scholz | nato-membership-ukraine | conditional
Berlin bremst bei einer Nato-Einladung für die Ukraine. | germany | nato-membership-ukraine | opposes
Der Europäische Rat beschloss die Aufnahme von Beitrittsgesprächen mit Kiew. | Europäische Rat | eu-membership-ukraine | supports
Der Kreml bezeichnete Warnungen vor einem Angriff auf die Nato als Unsinn. | russia | threat-to-europe | denies
`,
  'Sanktionen, Geld und Energie': `
Die EU-Staaten haben die Sanktionen gegen Russland um weitere sechs Monate verlängert. | EU-Staaten | sanctions | supports
Die USA hoben die Sanktionen gegen Belavia auf. | united-states | sanctions | opposes
Fico kündigte an, das 19. Sanktionspaket gegen Russland nicht mitzutragen. | robert-fico | sanctions | opposes
Die Strafmaßnahmen gegen Moskau dürfen nicht aufgeweicht werden, sagte Kallas. | kaja-kallas | sanctions | supports
Die Sanktionen schadeten der deutschen Wirtschaft mehr als der russischen, sagte Wagenknecht. | Wagenknecht | sanctions | opposes
Peskow sagte, Russland habe sich längst an die westlichen Sanktionen angepasst. | dmitry-peskov | sanctions | asserts
Ungarn gab seinen Widerstand gegen das Sanktionspaket auf. | hungary | sanctions | supports
Trump drohte Russland mit harten Zöllen, sollte es binnen 50 Tagen kein Abkommen geben. | donald-trump | sanctions | conditional
Belgiens Premier De Wever sperrt sich gegen die Verwendung der eingefrorenen russischen Vermögen. | De Wever | frozen-assets | opposes
Merz wirbt dafür, die eingefrorenen russischen Staatsgelder für die Ukraine zu nutzen. | friedrich-merz | frozen-assets | supports
Moskau bezeichnete die Pläne als Diebstahl und drohte mit Vergeltung für die Nutzung russischer Vermögenswerte. | russia | frozen-assets | opposes
Ungarn will auf russisches Öl nicht verzichten, sagte Szijjarto. | peter-szijjarto | energy-dependence | opposes
Selenskyj unterzeichnete das Rohstoffabkommen mit den USA. | volodymyr-zelenskyy | minerals-deal | supports
Das Abkommen über seltene Erden sei ein Gewinn für beide Seiten, sagte Bessent. | Bessent | minerals-deal | supports
Er werde kein Rohstoffabkommen unterschreiben, das zehn Generationen von Ukrainern bezahlen müssten, sagte Selenskyj. | volodymyr-zelenskyy | minerals-deal | opposes
Putin beschuldigte die USA, hinter der Sprengung der Nord-Stream-Pipelines zu stecken. | vladimir-putin | nord-stream-sabotage | asserts
Kiew habe mit dem Anschlag auf Nord Stream nichts zu tun, sagte Selenskyj. | volodymyr-zelenskyy | nord-stream-sabotage | denies
Tusk sprach sich gegen die Auslieferung des Nord-Stream-Verdächtigen an Deutschland aus. | donald-tusk | nord-stream-sabotage | opposes
Trump will vorerst keine neuen Sanktionen gegen Russland verhängen. | donald-trump | sanctions | opposes
Die Sanktionen zeigten Wirkung, sagte Dombrovskis. | Dombrovskis | sanctions | asserts
Moskau verlangt ein Ende aller westlichen Strafmaßnahmen. | russia | sanctions | opposes
Solange Russland angreife, blieben die Sanktionen in Kraft, sagte Costa. | Costa | sanctions | conditional
Brüssel plant ein vollständiges Einfuhrverbot für russisches Gas. | european-union | energy-dependence | supports
Kiew weigerte sich zunächst, das Rohstoffabkommen zu unterschreiben. | ukraine | minerals-deal | opposes
`,
  'Angriffe, Verbrechen und Vorgeschichte': `
Lawrow besteht darauf, dass zunächst die Grundursachen des Konflikts beseitigt werden. | sergey-lavrov | root-causes | supports
Ohne eine Beseitigung der Grundursachen könne es keinen Frieden geben, sagte Putin. | vladimir-putin | root-causes | supports
Die angebliche Entnazifizierung sei ein absurder Vorwand, sagte Selenskyj. | volodymyr-zelenskyy | denazification | denies
Sacharowa beschuldigte Kiew, die russischsprachige Bevölkerung systematisch zu unterdrücken. | maria-zakharova | russian-speakers-rights | asserts
Russisch müsse in der Ukraine wieder Amtssprache werden, verlangte Lawrow. | sergey-lavrov | russian-speakers-rights | supports
Von einer Diskriminierung russischsprachiger Menschen könne keine Rede sein, sagte Kuleba. | dmytro-kuleba | russian-speakers-rights | denies
Der Kreml nannte die Bilder aus Butscha eine Inszenierung. | russia | war-crimes | denies
UN-Ermittler werfen Russland systematische Folter von Kriegsgefangenen vor. | UN-Ermittler | war-crimes | asserts
Guterres verurteilte die russischen Angriffe auf ukrainische Städte scharf. | antonio-guterres | strikes-civilian-infrastructure | opposes
Russland greife ausschließlich militärische Ziele an, behauptete Peskow. | dmitry-peskov | strikes-civilian-infrastructure | denies
Putin terrorisiere gezielt die Zivilbevölkerung, sagte Selenskyj nach dem Raketenangriff auf Ternopil. | volodymyr-zelenskyy | strikes-civilian-infrastructure | asserts
IAEA-Chef Grossi forderte eine Schutzzone um das Atomkraftwerk Saporischschja. | rafael-grossi | zaporizhzhia-npp | supports
Das russische Verteidigungsministerium machte ukrainische Drohnen für den Brand im AKW Saporischschja verantwortlich. | ministry-of-defence-of-russia | zaporizhzhia-npp | asserts
Selenskyj machte Russland für die Zerstörung des Kachowka-Staudamms verantwortlich. | volodymyr-zelenskyy | kakhovka-dam | asserts
Peskow wies die Anschuldigungen zum Kachowka-Staudamm entschieden zurück. | dmitry-peskov | kakhovka-dam | denies
Die USA betrieben in der Ukraine geheime Biolabore, behauptete das russische Verteidigungsministerium. | ministry-of-defence-of-russia | biolabs | asserts
Washington wies die Berichte über Biolabore in der Ukraine als Propaganda zurück. | united-states | biolabs | denies
Lawrow bezeichnete den Machtwechsel von 2014 als vom Westen gesteuerten Putsch. | sergey-lavrov | maidan-coup | asserts
Moskau wies das Urteil zu MH17 als politisch motiviert zurück. | russia | mh17 | denies
Das Verteidigungsministerium in Moskau erklärte, es habe keine zivilen Ziele angegriffen. | ministry-of-defence-of-russia | strikes-civilian-infrastructure | denies
Russland setze Kälte als Waffe ein, sagte Sybiha nach den Angriffen auf Kraftwerke. | andrii-sybiha | strikes-civilian-infrastructure | asserts
Kiew verlangt den Abzug russischer Truppen aus dem Atomkraftwerk Saporischschja. | ukraine | zaporizhzhia-npp | supports
In Kiew herrsche ein Nazi-Regime, behauptete Medwedew. | dmitry-medvedev | denazification | asserts
`,
});
