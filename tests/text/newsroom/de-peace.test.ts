import { tellsNews } from './newsroom';

// What newsrooms write of how the fighting and the talks are to go on, who says it and which way.
tellsNews('de', {
  'Waffenruhe und eingefrorene Front': `
Zu einer Feuerpause über die Feiertage sei man in Moskau nicht bereit, sagte Kremlsprecher Dmitri Peskow. | dmitry-peskov | ceasefire | opposes
Selenskyj bot dem Gegner am Sonntag eine sofortige Waffenruhe in der Luft und auf See an. | volodymyr-zelenskyy | ceasefire | supports
Eine Waffenruhe könne es erst geben, wenn der Westen keine Waffen mehr liefere, erklärte Lawrow. | sergey-lavrov | ceasefire | conditional
„Wir brauchen keine Atempause für den Gegner“, schrieb Medwedew mit Blick auf die vorgeschlagene Waffenruhe. | dmitry-medvedev | ceasefire | opposes
Bundeskanzler Friedrich Merz drängt auf einen bedingungslosen Waffenstillstand. | friedrich-merz | ceasefire | supports
Kiew wirft Moskau vor, die Waffenruhe schon nach wenigen Minuten gebrochen zu haben. | ukraine | ceasefire | asserts
Nur wenn beide Seiten die Waffen gleichzeitig schweigen ließen, mache eine Waffenruhe Sinn, meinte Erdogan. | recep-tayyip-erdogan | ceasefire | conditional
Macron traf am Abend in Kiew ein. ¶ Er forderte eine Waffenruhe von mindestens 30 Tagen. | emmanuel-macron | ceasefire | supports
Der Kremlsprecher gab sich unnachgiebig. ¶ Für eine Feuerpause sehe er keinen Anlass, sagte er. | dmitry-peskov | ceasefire | opposes
Die ukrainische Regierung hat sich mit einer 30-tägigen Waffenruhe einverstanden erklärt. | ukraine | ceasefire | supports
Lawrow, der am Dienstag in Ankara gelandet war, schloss eine Waffenruhe erneut aus. | sergey-lavrov | ceasefire | opposes
Mark Rutte begrüßte Selenskyjs Ja zur Waffenruhe. | mark-rutte | ceasefire | supports
Von einer Feuerpause will Lukaschenko nichts wissen. | alexander-lukashenko | ceasefire | opposes
Der US-Sondergesandte Steve Witkoff zeigte sich zuversichtlich, dass Putin einer Waffenruhe zustimmt. | steve-witkoff | ceasefire | supports
Als „Theater“ tat Medwedew die Forderung nach einer Waffenruhe ab. | dmitry-medvedev | ceasefire | opposes
Kein einziges Mal habe Putin eine Waffenruhe ernsthaft gewollt, sagte Kallas. | kaja-kallas | ceasefire | asserts
Nach Darstellung Moskaus hat die ukrainische Armee die Waffenruhe mehr als tausendmal verletzt. | russia | ceasefire | asserts
Ob er einer Waffenruhe zustimmt, ließ Putin offen. | vladimir-putin | ceasefire | unclear
Trump forderte, den Krieg entlang der heutigen Frontlinie einzufrieren. | donald-trump | frontline-freeze | supports
Für Tusk kommt ein eingefrorener Konflikt vor der Haustür Polens nicht infrage. | donald-tusk | frontline-freeze | opposes
Die heutige Kontaktlinie solle Ausgangspunkt der Gespräche sein, hieß es in einer Erklärung, die Macron verlas. | emmanuel-macron | frontline-freeze | supports
Stubb sprach sich dafür aus, die Kämpfe an der heutigen Frontlinie zu stoppen. | alexander-stubb | frontline-freeze | supports
Ein Einfrieren der Frontlinie wäre ein Fehler, warnte der litauische Präsident Gitanas Nauseda. | gitanas-nauseda | frontline-freeze | opposes
Außenminister Lawrow bezeichnete ein Einfrieren der Front als unannehmbar. | sergey-lavrov | frontline-freeze | opposes
`,
  'Gipfel und direkte Gespräche': `
Das Treffen mit Putin in Budapest werde vorerst nicht stattfinden, teilte Trump mit. | donald-trump | summit-meeting | denies
Orban will den Gipfel zwischen Trump und Putin weiterhin in Budapest ausrichten. | viktor-orban | summit-meeting | supports
Der Kremlsprecher dementierte, dass ein Termin für den Gipfel feststehe. | dmitry-peskov | summit-meeting | denies
Rubio sagte, ein Gipfel mit Putin ergebe ohne gründliche Vorbereitung keinen Sinn. | marco-rubio | summit-meeting | conditional
Merz begrüßte das geplante Treffen Trumps mit dem russischen Präsidenten in Alaska. | friedrich-merz | summit-meeting | supports
Wang Yi lobte das Gipfeltreffen in Alaska. | wang-yi | summit-meeting | supports
Moskau dringt auf ein baldiges Gipfeltreffen zwischen Trump und Putin. | russia | summit-meeting | supports
Der ungarische Außenminister Szijjarto bekräftigte, der Gipfel werde in Budapest stattfinden. | peter-szijjarto | summit-meeting | asserts
Die Absage des Gipfels bedauerte der Kremlsprecher. | dmitry-peskov | summit-meeting | supports
Dass Trump sich mit Putin trifft, hält Sikorski für einen Fehler. | radoslaw-sikorski | summit-meeting | opposes
Der Kreml hält ein Treffen der beiden Präsidenten derzeit für sinnlos. | russia | direct-talks-putin-zelenskyy | opposes
„Wenn er verhandeln will, soll er nach Moskau kommen“, sagte der russische Präsident über Selenskyj. | vladimir-putin | direct-talks-putin-zelenskyy | conditional
Der türkische Präsident bot Istanbul als Ort für ein Treffen zwischen Putin und Selenskyj an. | recep-tayyip-erdogan | direct-talks-putin-zelenskyy | supports
Sybiha warb für ein Treffen zwischen Selenskyj und Putin. | andrii-sybiha | direct-talks-putin-zelenskyy | supports
Ein Treffen mit Selenskyj lehnt Putin bislang ab. | vladimir-putin | direct-talks-putin-zelenskyy | opposes
Die Bereitschaft zu direkten Gesprächen mit Moskau hat Umerow bekräftigt. | rustem-umerov | direct-talks-putin-zelenskyy | supports
`,
  'Friedensverhandlungen und Friedenspläne': `
Putin sei an ernsthaften Verhandlungen nicht interessiert, sagte der Bundeskanzler. | friedrich-merz | peace-negotiations | asserts
Moskau sei zu Friedensgesprächen ohne Vorbedingungen bereit, beteuerte Peskow. | dmitry-peskov | peace-negotiations | supports
China werde weiter auf Verhandlungen hinwirken, versicherte Außenminister Wang Yi in München. | wang-yi | peace-negotiations | supports
Über die Köpfe der Ukrainer hinweg dürfe es keine Friedensverhandlungen geben, stellte Starmer klar. | keir-starmer | peace-negotiations | conditional
„Ich will verhandeln“, sagte Selenskyj in einem Interview über Friedensgespräche mit Russland. | volodymyr-zelenskyy | peace-negotiations | supports
Russlands Präsident spielt nach Ansicht von Außenminister Wadephul bei den Friedensverhandlungen auf Zeit. | johann-wadephul | peace-negotiations | asserts
Die Ukraine sabotiere die Friedensverhandlungen, behauptete Sacharowa. | maria-zakharova | peace-negotiations | asserts
Deutschland unterstützt die Friedensgespräche, betonte Merz. | friedrich-merz | peace-negotiations | supports
Die Vorwürfe, Kiew verschleppe die Friedensgespräche, sind nach Darstellung von Umerow falsch. | rustem-umerov | peace-negotiations | denies
Verhandlungen über die Ukraine ohne die Ukraine kann sich Tusk nicht vorstellen. | donald-tusk | peace-negotiations | conditional
Selenskyj warb vor den Vereinten Nationen für seine Friedensformel. | volodymyr-zelenskyy | peace-formula | supports
Orban begrüßte den Friedensplan der USA. | viktor-orban | peace-formula | supports
Der chinesische Friedensplan verschweige, wer der Angreifer sei, kritisierte Stoltenberg. | jens-stoltenberg | peace-formula | opposes
Kallas hält den US-Friedensplan für eine Kapitulation. | kaja-kallas | peace-formula | opposes
Fico lobte den Friedensplan aus Washington. | robert-fico | peace-formula | supports
Den Friedensplan Chinas lehnte Podoljak ab. | mykhailo-podolyak | peace-formula | opposes
`,
  'Istanbul, Minsk und Budapest': `
Der Westen habe Kiew 2022 daran gehindert, das Abkommen von Istanbul zu unterschreiben, behauptete Putin. | vladimir-putin | istanbul-2022-draft | asserts
Lawrow zufolge bleibt der Istanbuler Entwurf von 2022 die Grundlage für Gespräche. | sergey-lavrov | istanbul-2022-draft | asserts
Der Entwurf von Istanbul wäre einer Kapitulation gleichgekommen, sagte Podoljak. | mykhailo-podolyak | istanbul-2022-draft | asserts
Peking und Moskau wollen auf der Grundlage der Istanbuler Vereinbarungen von 2022 verhandeln, sagte Peskow. | dmitry-peskov | istanbul-2022-draft | supports
Kiew habe die Minsker Abkommen nie erfüllen wollen, klagte Putin. | vladimir-putin | minsk-agreements | asserts
Eine Neuauflage der Minsker Abkommen lehnt Selenskyj ab. | volodymyr-zelenskyy | minsk-agreements | opposes
Die Minsker Abkommen existierten nicht mehr, sagte Putin. | vladimir-putin | minsk-agreements | asserts
Russland habe gegen die Minsker Vereinbarungen von Anfang an verstoßen, sagte Poroschenko. | petro-poroshenko | minsk-agreements | asserts
Macron verteidigte das Minsker Abkommen als einzigen Weg zum Frieden. | emmanuel-macron | minsk-agreements | supports
Sacharowa warf Berlin und Paris Betrug bei den Minsker Abkommen vor. | maria-zakharova | minsk-agreements | asserts
Minsk sei gescheitert, weil Moskau das Abkommen nie umgesetzt habe, so Merz. | friedrich-merz | minsk-agreements | asserts
Ein zweites Budapester Memorandum werde Kiew nicht akzeptieren, sagte Sybiha. | andrii-sybiha | budapest-memorandum | opposes
Russland hat das Budapester Memorandum gebrochen, sagte Merz. | friedrich-merz | budapest-memorandum | asserts
Lawrow bestritt, dass Moskau das Budapester Memorandum verletzt habe. | sergey-lavrov | budapest-memorandum | denies
Kuleba bezeichnete das Budapester Memorandum als wertlos. | dmytro-kuleba | budapest-memorandum | asserts
`,
  'Gefangene und Gefallene': `
Kiew ist nach Angaben von Umerow zu einem Austausch aller Gefangenen bereit. | rustem-umerov | prisoner-exchange | supports
Budanow wies die Darstellung zurück, Kiew verzögere die Übergabe der Gefallenen. | kyrylo-budanov | prisoner-exchange | denies
Erdogan begrüßte den Gefangenenaustausch zwischen Russland und der Ukraine. | recep-tayyip-erdogan | prisoner-exchange | supports
Lubinez warf Russland vor, den Gefangenenaustausch zu blockieren. | dmytro-lubinets | prisoner-exchange | asserts
Die Liste für den nächsten Gefangenenaustausch sei fertig, teilte Budanow mit. | kyrylo-budanov | prisoner-exchange | asserts
`,
});
