import { tellsNews } from './newsroom';

// What newsrooms write of whose the land is and which alliances Ukraine may join, who says it and which way.
tellsNews('de', {
  'Grenzen und Gebietsabtretungen': `
Grenzen dürften nicht mit Gewalt verschoben werden, bekräftigte von der Leyen. | ursula-von-der-leyen | territorial-integrity | supports
Ein Diktatfrieden auf Kosten der ukrainischen Souveränität sei mit Polen nicht zu machen, sagte Sikorski. | radoslaw-sikorski | territorial-integrity | supports
Keir Starmer bekannte sich in London zur Souveränität und territorialen Integrität der Ukraine. | keir-starmer | territorial-integrity | supports
An der Unverletzlichkeit der ukrainischen Grenzen hält Berlin laut Außenminister Wadephul fest. | johann-wadephul | territorial-integrity | supports
Selenskyj schließt Gebietsabtretungen kategorisch aus. | volodymyr-zelenskyy | territorial-concessions | opposes
Der Kreml fordert von Kiew den Verzicht auf alle noch gehaltenen Teile des Donbass. | russia | territorial-concessions | supports
Niemand dürfe die Ukraine zur Abtretung von Gebieten zwingen, warnte Finnlands Präsident Stubb. | alexander-stubb | territorial-concessions | opposes
Ohne schmerzhafte Gebietsverluste werde es keinen Frieden geben, meint Fico. | robert-fico | territorial-concessions | supports
„Gebietsabtretungen wird es mit mir nicht geben“, versprach Selenskyj. | volodymyr-zelenskyy | territorial-concessions | opposes
Sonderbeauftragter Kellogg hält Gebietsabtretungen für unvermeidlich. | keith-kellogg | territorial-concessions | supports
Die Forderung nach Gebietsabtretungen kommt aus Washington, wo Trump einen Gebietstausch verlangt. | donald-trump | territorial-concessions | supports
Der Verzicht auf Gebiete verstößt nach Angaben des Präsidenten Selenskyj gegen die Verfassung. | volodymyr-zelenskyy | territorial-concessions | opposes
Keinen Quadratmeter werde man abtreten, versprach Poroschenko. | petro-poroshenko | territorial-concessions | opposes
`,
  'Krim, Donbass und die Annexion von 2022': `
Die Krim sei russisch und werde es bleiben, sagte Putin. | vladimir-putin | crimea-status | asserts
Die Türkei werde die Annexion der Krim niemals anerkennen, sagte Erdogan. | recep-tayyip-erdogan | crimea-status | opposes
Trump zufolge wird die Krim bei Russland bleiben. | donald-trump | crimea-status | asserts
Auf die Krim werde sein Land nicht verzichten, sagte der ukrainische Präsident. | volodymyr-zelenskyy | crimea-status | opposes
Eine Anerkennung der Krim als russisches Gebiet kommt für Berlin nicht infrage. | germany | crimea-status | opposes
„Die Krim ist und bleibt ukrainisch“, schrieb Andrij Jermak auf X. | andriy-yermak | crimea-status | asserts
Putin fordert die Anerkennung der Krim als Teil Russlands. | vladimir-putin | crimea-status | supports
Polen werde die Krim niemals als russisch anerkennen, sagte Außenminister Sikorski. | radoslaw-sikorski | crimea-status | opposes
Washington prüft laut Bloomberg die Anerkennung der Krim als russisch. | bloomberg | crimea-status | asserts
Putin verlangt die Übergabe des gesamten Donbass. | vladimir-putin | donbas-status | supports
Der Donbass gehöre zur Ukraine, stellte Andrij Sybiha klar. | andrii-sybiha | donbas-status | asserts
In Donezk und Luhansk habe Kiew einen Völkermord an der eigenen Bevölkerung begangen, behauptete Putin. | vladimir-putin | donbas-status | asserts
Einen Rückzug aus dem Donbass lehnt Selenskyj ab. | volodymyr-zelenskyy | donbas-status | opposes
Die Ukraine muss nach russischer Lesart den ganzen Donbass räumen, wiederholte Peskow. | dmitry-peskov | donbas-status | supports
Den Donbass werde Kiew nicht aufgeben, versicherte Außenminister Sybiha. | andrii-sybiha | donbas-status | opposes
Putin beharrt auf einem vollständigen Abzug der ukrainischen Truppen aus dem Donbass. | vladimir-putin | donbas-status | supports
Die Scheinreferenden in den besetzten Gebieten werde man nie anerkennen, sagte Ursula von der Leyen. | ursula-von-der-leyen | annexation-2022 | opposes
Die Menschen in Cherson und Saporischschja hätten sich frei für Russland entschieden, behauptete Lawrow. | sergey-lavrov | annexation-2022 | asserts
UN-Generalsekretär Guterres verurteilte die Annexion der vier ukrainischen Regionen als Bruch des Völkerrechts. | antonio-guterres | annexation-2022 | opposes
Die vier Regionen seien für immer Teil Russlands, sagte Peskow. | dmitry-peskov | annexation-2022 | asserts
Das Europäische Parlament verurteilte die Annexion der vier ukrainischen Regionen. | european-parliament | annexation-2022 | opposes
Peking habe die Annexion der vier Regionen nie anerkannt, sagte Wang Yi. | wang-yi | annexation-2022 | opposes
Die Angliederung der vier Gebiete ist aus Sicht von Guterres illegal. | antonio-guterres | annexation-2022 | asserts
`,
  'Nato und Europäische Union': `
Die Ukraine werde eines Tages Mitglied der Nato sein, versicherte Mark Rutte. | mark-rutte | nato-membership-ukraine | asserts
Orban droht mit einem Veto gegen die Aufnahme der Ukraine in die Nato. | viktor-orban | nato-membership-ukraine | opposes
Die Slowakei werde einem Nato-Beitritt der Ukraine niemals zustimmen, kündigte Robert Fico an. | robert-fico | nato-membership-ukraine | opposes
Dass Kiew auf die Nato verzichtet, hält Litauens Präsident Nauseda für falsch. | gitanas-nauseda | nato-membership-ukraine | supports
„Die Tür zur Nato muss offen bleiben“, forderte der ukrainische Außenminister Sybiha. | andrii-sybiha | nato-membership-ukraine | supports
Trump ist gegen eine Aufnahme der Ukraine in die Nato. | donald-trump | nato-membership-ukraine | opposes
Einen Nato-Beitritt der Ukraine schließt Merz auf absehbare Zeit aus. | friedrich-merz | nato-membership-ukraine | opposes
Niemand außer der Nato entscheide über die Aufnahme der Ukraine in die Nato, sagte Rutte. | mark-rutte | nato-membership-ukraine | asserts
Kremlsprecher Peskow bekräftigte Moskaus Nein zu einem Nato-Beitritt der Ukraine. | dmitry-peskov | nato-membership-ukraine | opposes
Erdogan befürwortet den Beitritt der Ukraine zur Nato. | recep-tayyip-erdogan | nato-membership-ukraine | supports
Der Westen habe sein Wort gebrochen, die Nato nicht nach Osten auszudehnen, sagte Putin. | vladimir-putin | nato-enlargement-promise | asserts
Eine Zusage, die Nato nicht zu erweitern, habe es nie gegeben, sagte Stoltenberg. | jens-stoltenberg | nato-enlargement-promise | denies
Lawrow warf der Nato vor, sie habe Gorbatschow mit leeren Versprechen über die Osterweiterung getäuscht. | sergey-lavrov | nato-enlargement-promise | asserts
Die Osterweiterung der Nato habe den Krieg ausgelöst, behauptet Viktor Orban. | viktor-orban | nato-enlargement-promise | asserts
Von einem Versprechen, die Nato nicht nach Osten zu erweitern, wisse er nichts, sagte Sikorski. | radoslaw-sikorski | nato-enlargement-promise | denies
Dass der Westen Gorbatschow zugesagt habe, die Nato nicht zu erweitern, bestreitet Rutte. | mark-rutte | nato-enlargement-promise | denies
Ungarn blockiert die Eröffnung der Beitrittsverhandlungen mit der Ukraine. | hungary | eu-membership-ukraine | opposes
Die Ukraine gehöre in die Europäische Union, sagte Roberta Metsola. | roberta-metsola | eu-membership-ukraine | supports
Gegen einen EU-Beitritt der Ukraine habe man nichts einzuwenden, sagte Peskow. | dmitry-peskov | eu-membership-ukraine | supports
Solange Brüssel die Minderheitenrechte nicht geprüft habe, werde Budapest dem EU-Beitritt der Ukraine nicht zustimmen, sagte Szijjarto. | peter-szijjarto | eu-membership-ukraine | conditional
Von der Leyen stellte Kiew einen EU-Beitritt noch vor 2030 in Aussicht. | ursula-von-der-leyen | eu-membership-ukraine | supports
Fico schließt ein Veto gegen den EU-Beitritt der Ukraine nicht aus. | robert-fico | eu-membership-ukraine | opposes
Meloni unterstützt den EU-Beitritt der Ukraine. | giorgia-meloni | eu-membership-ukraine | supports
Ungarns Ministerpräsident Orban stimmte gegen die Aufnahme von EU-Beitrittsgesprächen mit der Ukraine. | viktor-orban | eu-membership-ukraine | opposes
Orbans Widerstand gegen einen EU-Beitritt der Ukraine kritisierte von der Leyen. | ursula-von-der-leyen | eu-membership-ukraine | supports
Am EU-Beitritt der Ukraine führt nach den Worten von Metsola kein Weg vorbei. | roberta-metsola | eu-membership-ukraine | supports
`,
  'Garantien und fremde Truppen': `
Die USA würden sich an Sicherheitsgarantien beteiligen, versprach Trump. | donald-trump | security-guarantees | supports
Ohne Sicherheitsgarantien werde seine Regierung kein Abkommen unterschreiben, sagte Selenskyj. | volodymyr-zelenskyy | security-guarantees | supports
Sicherheitsgarantien nach dem Muster von Artikel 5 hat Meloni vorgeschlagen. | giorgia-meloni | security-guarantees | supports
Die Sicherheitsgarantien müssten belastbar sein, mahnte Pistorius. | boris-pistorius | security-guarantees | supports
Europa muss der Ukraine Sicherheitsgarantien geben, forderte Tusk. | donald-tusk | security-guarantees | supports
Sicherheitsgarantien ohne Russlands Beteiligung seien ein Weg ins Nichts, sagte Außenminister Lawrow. | sergey-lavrov | security-guarantees | opposes
An Sicherheitsgarantien für die Ukraine will sich Fico nicht beteiligen. | robert-fico | security-guarantees | opposes
Statt eines Nato-Beitritts schlug Meloni der Ukraine einen Beistandspakt vor. | giorgia-meloni | security-guarantees | supports
Sicherheitsgarantien auf dem Papier genügten nicht, so Selenskyj. | volodymyr-zelenskyy | security-guarantees | asserts
Truppen aus Nato-Staaten in der Ukraine wären für Russland inakzeptabel, sagte Lawrow. | sergey-lavrov | foreign-troops-ukraine | opposes
Westliche Soldaten in der Ukraine wären legitime Ziele, warnte Putin. | vladimir-putin | foreign-troops-ukraine | opposes
Die USA schicken keine eigenen Truppen in die Ukraine, versicherte Präsident Trump. | donald-trump | foreign-troops-ukraine | opposes
Italien werde keine Soldaten in die Ukraine entsenden, bekräftigte Regierungschefin Meloni. | giorgia-meloni | foreign-troops-ukraine | opposes
Die Entsendung europäischer Soldaten in die Ukraine werde Moskau nicht hinnehmen, sagte Sacharowa. | maria-zakharova | foreign-troops-ukraine | opposes
Großbritannien sei bereit, Soldaten in die Ukraine zu schicken, sagte Starmer. | keir-starmer | foreign-troops-ukraine | supports
Orban lehnt die Entsendung von Soldaten in die Ukraine strikt ab. | viktor-orban | foreign-troops-ukraine | opposes
Dass Nato-Soldaten bereits in der Ukraine kämpften, behauptet Schoigu. | sergei-shoigu | foreign-troops-ukraine | asserts
Italienische Soldaten in der Ukraine seien ausgeschlossen, so Meloni. | giorgia-meloni | foreign-troops-ukraine | opposes
`,
});
