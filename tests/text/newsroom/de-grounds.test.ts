import { tellsNews } from './newsroom';

// What newsrooms write of why there is war and who is a threat, who says it and which way.
tellsNews('de', {
  'Grundursachen und Kriegsziele': `
Ohne die Beseitigung der Grundursachen werde der Konflikt nicht enden, sagte Putin. | vladimir-putin | root-causes | supports
Lawrow pocht auf die Beseitigung der Grundursachen des Konflikts. | sergey-lavrov | root-causes | supports
Die einzige Ursache des Krieges ist nach den Worten von Kallas Russlands imperialer Wahn. | kaja-kallas | root-causes | asserts
Kremlsprecher Peskow forderte, zuerst die Grundursachen des Konflikts zu beseitigen. | dmitry-peskov | root-causes | supports
Wer von Grundursachen spreche, wolle vom Überfall ablenken, so Merz. | friedrich-merz | root-causes | asserts
Russland werde alle Ziele der Spezialoperation erreichen, sagte Putin. | vladimir-putin | war-aims | asserts
Putin will die Ukraine als Staat auslöschen, sagte Merz. | friedrich-merz | war-aims | asserts
Moskau sei zu der Militäroperation gezwungen worden, behauptete Lawrow. | sergey-lavrov | war-aims | asserts
Der Angriff auf die Ukraine sei durch nichts zu rechtfertigen, sagte Guterres. | antonio-guterres | war-aims | denies
Putins Ziel ist nach Ansicht von Sikorski die Wiederherstellung des Imperiums. | radoslaw-sikorski | war-aims | asserts
Kallas warf Putin vor, die Ukraine vernichten zu wollen. | kaja-kallas | war-aims | asserts
Die Nato ist keine Kriegspartei, stellte Rutte klar. | mark-rutte | proxy-war | denies
Der Westen führe in der Ukraine einen Stellvertreterkrieg gegen Russland, sagte Rubio vor Journalisten. | marco-rubio | proxy-war | asserts
Den Vorwurf eines Stellvertreterkriegs wies Pistorius zurück. | boris-pistorius | proxy-war | denies
Deutschland werde nicht zur Kriegspartei, versprach Merz. | friedrich-merz | proxy-war | denies
Lawrow wirft dem Westen vor, in der Ukraine einen Stellvertreterkrieg zu führen. | sergey-lavrov | proxy-war | asserts
Die Darstellung, die Nato führe Krieg gegen Russland, ist nach den Worten von Rutte falsch. | mark-rutte | proxy-war | denies
`,
  'Entnazifizierung, Armee und Sprache': `
In Kiew seien Neonazis an der Macht, behauptete der Kremlchef erneut. | vladimir-putin | denazification | asserts
Den Vorwurf, die Ukraine werde von Nazis regiert, wies Selenskyj als absurd zurück. | volodymyr-zelenskyy | denazification | denies
„In Kiew regieren Faschisten“, sagte die Sprecherin des russischen Außenministeriums, Maria Sacharowa. | maria-zakharova | denazification | asserts
Das Gerede von einer Entnazifizierung sei eine zynische Lüge, sagte Bundeskanzler Merz. | friedrich-merz | denazification | denies
Das Regime in Kiew stütze sich auf Neonazis, erklärte die Außenamtssprecherin Maria Sacharowa. | maria-zakharova | denazification | asserts
Putins Märchen von den Nazis in Kiew glaubt Kuleba zufolge niemand mehr. | dmytro-kuleba | denazification | denies
Der Kreml fordert eine Obergrenze für die ukrainische Armee. | russia | demilitarisation | supports
Eine Begrenzung der ukrainischen Streitkräfte kommt für Merz nicht infrage. | friedrich-merz | demilitarisation | opposes
Die Entmilitarisierung der Ukraine sei unverzichtbar, sagte Schoigu. | sergei-shoigu | demilitarisation | supports
Medwedew bestand auf der vollständigen Entmilitarisierung der Ukraine. | dmitry-medvedev | demilitarisation | supports
Dem Vorschlag, die ukrainische Armee auf 600.000 Mann zu begrenzen, erteilte Kallas eine Absage. | kaja-kallas | demilitarisation | opposes
Moskau verlangt, Russisch in der Ukraine zur zweiten Amtssprache zu machen. | russia | russian-speakers-rights | supports
Die russische Sprache werde in der Ukraine ausgerottet, klagte Lawrow vor den Vereinten Nationen. | sergey-lavrov | russian-speakers-rights | asserts
Sacharowa kritisierte das Verbot der ukrainisch-orthodoxen Kirche als Verfolgung von Gläubigen. | maria-zakharova | russian-speakers-rights | asserts
Dass russischsprachige Bürger in der Ukraine diskriminiert würden, bestreitet Kiew. | ukraine | russian-speakers-rights | denies
Putin wirft Kiew vor, russischsprachige Menschen zu unterdrücken. | vladimir-putin | russian-speakers-rights | asserts
Dass russischsprachige Ukrainer unterdrückt werden, ist nach den Worten Selenskyjs eine Erfindung der Propaganda. | volodymyr-zelenskyy | russian-speakers-rights | denies
Ungarns Außenminister hat Kiew die Unterdrückung der ungarischen und der russischen Sprache vorgeworfen. | peter-szijjarto | russian-speakers-rights | asserts
`,
  'Präsident und Maidan': `
Trump nannte Selenskyj einen Diktator ohne Wahlen. | donald-trump | legitimacy-of-zelenskyy | asserts
Selenskyjs Amtszeit sei längst abgelaufen, sagte Putin. | vladimir-putin | legitimacy-of-zelenskyy | asserts
Selenskyj sei der rechtmäßig gewählte Präsident, stellte Starmer klar. | keir-starmer | legitimacy-of-zelenskyy | asserts
Solange das Kriegsrecht gilt, kann in der Ukraine nicht gewählt werden, sagte Poroschenko. | petro-poroshenko | legitimacy-of-zelenskyy | asserts
Jermak verteidigte die Legitimität des Präsidenten Selenskyj. | andriy-yermak | legitimacy-of-zelenskyy | supports
Der Maidan sei ein vom Westen gesteuerter Putsch gewesen, sagte der Kremlchef. | vladimir-putin | maidan-coup | asserts
Die USA haben den Umsturz von 2014 in Kiew finanziert, behauptete Lawrow. | sergey-lavrov | maidan-coup | asserts
Washington bestreitet, beim Machtwechsel von 2014 in Kiew die Fäden gezogen zu haben. | united-states | maidan-coup | denies
Peskow bezeichnete den Maidan als Putsch. | dmitry-peskov | maidan-coup | asserts
`,
  'Gefahr für Europa': `
Russland könnte schon in wenigen Jahren ein Nato-Land angreifen, warnte Pistorius. | boris-pistorius | threat-to-europe | asserts
Pläne für einen Angriff auf Europa habe Moskau nicht, beteuerte Putin. | vladimir-putin | threat-to-europe | denies
Tusk macht russische Geheimdienste für den Anschlag auf die Bahnstrecke verantwortlich. | donald-tusk | threat-to-europe | asserts
Peskow dementierte, dass russische Drohnen in den polnischen Luftraum eingedrungen seien. | dmitry-peskov | threat-to-europe | denies
Russland teste mit seinen Drohnen die Entschlossenheit der Nato, sagte von der Leyen. | ursula-von-der-leyen | threat-to-europe | asserts
Die Warnungen vor einem russischen Angriff auf die Nato nannte Putin Unsinn. | vladimir-putin | threat-to-europe | denies
Rutte warnte vor einem russischen Angriff auf Nato-Gebiet. | mark-rutte | threat-to-europe | asserts
Der Kremlsprecher wies den Vorwurf zurück, Russland stecke hinter den Drohnen über dänischen Flughäfen. | dmitry-peskov | threat-to-europe | denies
Hinter den Drohnen über München vermutet Merz Russland. | friedrich-merz | threat-to-europe | asserts
Beweise für eine russische Sabotage in Polen gebe es nicht, so Peskow. | dmitry-peskov | threat-to-europe | denies
`,
});
