import { tellsNews } from './newsroom';

// What newsrooms write of what was done in the war and who did it, who says it and which way.
tellsNews('de', {
  'Verbrechen und verschleppte Kinder': `
Die Täter von Butscha müssten vor Gericht gestellt werden, forderte Selenskyj. | volodymyr-zelenskyy | war-crimes | supports
Die Bilder aus Butscha seien gestellt, behauptete Lawrow. | sergey-lavrov | war-crimes | asserts
Russische Soldaten haben in Butscha Zivilisten hingerichtet, sagte Kuleba. | dmytro-kuleba | war-crimes | asserts
Kiew wirft den Besatzern die Erschießung von Kriegsgefangenen vor. | ukraine | war-crimes | asserts
Russland bestreitet, Kriegsverbrechen begangen zu haben. | russia | war-crimes | denies
Von der Leyen sprach sich für ein Sondertribunal zum Verbrechen der Aggression aus. | ursula-von-der-leyen | war-crimes | supports
Ein Sondertribunal gegen die russische Führung lehnt Moskau ab. | russia | war-crimes | opposes
Wer foltert, wird sich verantworten müssen, sagte der ukrainische Menschenrechtsbeauftragte Lubinez. | dmytro-lubinets | war-crimes | asserts
Kuleba sprach in Butscha von einem Völkermord. | dmytro-kuleba | war-crimes | asserts
Peskow bestritt jede Beteiligung russischer Soldaten an den Morden in Butscha. | dmitry-peskov | war-crimes | denies
Das Massaker von Butscha sei eine Inszenierung des Westens, so Peskow. | dmitry-peskov | war-crimes | denies
Russland habe fast 20.000 ukrainische Kinder verschleppt, sagte Jermak. | andriy-yermak | deported-children | asserts
Die Kinder seien nicht entführt, sondern gerettet worden, behauptete Sacharowa. | maria-zakharova | deported-children | denies
Der Internationale Strafgerichtshof wirft dem russischen Präsidenten die Verschleppung von Kindern vor. | international-criminal-court | deported-children | asserts
Das Europaparlament verlangt die Rückkehr aller verschleppten ukrainischen Kinder. | european-parliament | deported-children | supports
Merz verlangte von Putin die Rückgabe der verschleppten Kinder. | friedrich-merz | deported-children | supports
Für die Entführung ukrainischer Kinder trage Putin die persönliche Verantwortung, so Jermak. | andriy-yermak | deported-children | asserts
Russland trägt nach Auffassung der Bundesregierung die Verantwortung für den Abschuss von MH17. | Bundesregierung | mh17 | asserts
Mit dem Abschuss von Flug MH17 habe Russland nichts zu tun, sagte Peskow. | dmitry-peskov | mh17 | denies
Moskau erkennt das Urteil zum Abschuss der MH17 nicht an. | russia | mh17 | opposes
Selenskyj forderte Strafen für alle, die für den Abschuss von MH17 verantwortlich sind. | volodymyr-zelenskyy | mh17 | supports
Eine ukrainische Rakete habe die Passagiermaschine MH17 getroffen, behauptete das russische Verteidigungsministerium. | ministry-of-defence-of-russia | mh17 | asserts
Sikorski machte Russland für den Abschuss von MH17 verantwortlich. | radoslaw-sikorski | mh17 | asserts
Sacharowa wies jede Schuld Russlands am Abschuss von MH17 zurück. | maria-zakharova | mh17 | denies
`,
  'Angriffe, Kraftwerk und Staudamm': `
Die russische Armee greife ausschließlich militärische Ziele an, versicherte Peskow. | dmitry-peskov | strikes-civilian-infrastructure | denies
Macron verurteilte den Raketenangriff auf Kiew als barbarisch. | emmanuel-macron | strikes-civilian-infrastructure | opposes
Russland wolle die Ukrainer im Winter frieren lassen, sagte Selenskyj nach den Angriffen auf Kraftwerke. | volodymyr-zelenskyy | strikes-civilian-infrastructure | asserts
Für den Beschuss von Belgorod machte Gouverneur Gladkow die Ukraine verantwortlich. | vyacheslav-gladkov | strikes-civilian-infrastructure | asserts
Trump zeigte sich über die Angriffe auf Kiew verärgert. | donald-trump | strikes-civilian-infrastructure | opposes
Die Angriffe auf russische Raffinerien gehen weiter, solange Moskau unsere Städte bombardiert, sagte Budanow. | kyrylo-budanov | strikes-civilian-infrastructure | asserts
Sikorski verurteilte die russischen Angriffe auf ukrainische Kraftwerke. | radoslaw-sikorski | strikes-civilian-infrastructure | opposes
Das Verteidigungsministerium in Moskau bestritt, ein Wohnhaus in Sumy beschossen zu haben. | ministry-of-defence-of-russia | strikes-civilian-infrastructure | denies
Der Angriff auf das Kinderkrankenhaus in Kiew war nach Ansicht von Merz ein Kriegsverbrechen. | friedrich-merz | strikes-civilian-infrastructure | asserts
Von Angriffen auf Wohnhäuser könne keine Rede sein, so das russische Verteidigungsministerium. | ministry-of-defence-of-russia | strikes-civilian-infrastructure | denies
Russland beschuldigt die Ukraine, das AKW Saporischschja mit Drohnen angegriffen zu haben. | russia | zaporizhzhia-npp | asserts
Kiew dementierte, das Kernkraftwerk Saporischschja beschossen zu haben. | ukraine | zaporizhzhia-npp | denies
Das Kernkraftwerk Saporischschja müsse unter ukrainische Kontrolle zurückkehren, verlangte Selenskyj. | volodymyr-zelenskyy | zaporizhzhia-npp | supports
Moskau beschuldigte Kiew, das AKW Saporischschja beschossen zu haben. | russia | zaporizhzhia-npp | asserts
Die Lage im AKW Saporischschja bezeichnete Grossi als äußerst heikel. | rafael-grossi | zaporizhzhia-npp | asserts
Russland hat nach Überzeugung von Selenskyj den Kachowka-Staudamm gesprengt. | volodymyr-zelenskyy | kakhovka-dam | asserts
Kremlsprecher Peskow sprach von einem Sabotageakt Kiews am Kachowka-Staudamm. | dmitry-peskov | kakhovka-dam | asserts
Moskau streitet ab, den Staudamm von Kachowka zerstört zu haben. | russia | kakhovka-dam | denies
Die Zerstörung des Kachowka-Damms sei ein Kriegsverbrechen, sagte Stoltenberg. | jens-stoltenberg | kakhovka-dam | asserts
Putin machte Kiew für den Dammbruch in Kachowka verantwortlich. | vladimir-putin | kakhovka-dam | asserts
Schmyhal beschuldigte Russland, den Kachowka-Staudamm gesprengt zu haben. | denys-shmyhal | kakhovka-dam | asserts
Putin bestritt eine russische Beteiligung an der Sprengung des Kachowka-Staudamms. | vladimir-putin | kakhovka-dam | denies
Die Verantwortung für die Zerstörung des Kachowka-Staudamms liege allein bei Moskau, so Kuleba. | dmytro-kuleba | kakhovka-dam | asserts
`,
  'Atomwaffen und Biolabore': `
Russland sei bereit, zur Verteidigung seines Territoriums Atomwaffen einzusetzen, drohte Medwedew. | dmitry-medvedev | nuclear-threat | asserts
Ein Atomkrieg dürfe niemals geführt werden, sagte Xi Jinping beim Treffen mit Putin. | xi-jinping | nuclear-threat | opposes
Die nuklearen Drohungen aus Moskau seien unverantwortlich, kritisierte Stoltenberg. | jens-stoltenberg | nuclear-threat | opposes
Moskau hat seine Atomdoktrin verschärft, wie Kremlsprecher Peskow bestätigte. | dmitry-peskov | nuclear-threat | asserts
Rutte verurteilte die nuklearen Drohungen des Kremls. | mark-rutte | nuclear-threat | opposes
Lukaschenko drohte mit dem Einsatz von Atomwaffen. | alexander-lukashenko | nuclear-threat | asserts
In der Ukraine betreibe das Pentagon geheime Biolabore, behauptete Sacharowa. | maria-zakharova | biolabs | asserts
Die USA wiesen den Vorwurf zurück, in der Ukraine an Biowaffen zu arbeiten. | united-states | biolabs | denies
Für ein Biowaffenprogramm in der Ukraine gebe es keine Belege, erklärten die Vereinten Nationen. | united-nations | biolabs | denies
Russland verlangte im Sicherheitsrat eine Untersuchung der angeblichen Biolabore in der Ukraine. | russia | biolabs | supports
Selenskyj bezeichnete die Behauptungen über Biowaffenlabore als Lüge. | volodymyr-zelenskyy | biolabs | denies
Lawrow beschuldigte die USA, in der Ukraine Biowaffen zu entwickeln. | sergey-lavrov | biolabs | asserts
`,
  'Kriegsverlauf, Soldaten und Helfer': `
Die russische Armee habe Kupjansk eingenommen, meldete Generalstabschef Gerassimow. | valery-gerasimov | war-course | asserts
Der ukrainische Generalstab dementierte den Verlust von Kupjansk. | general-staff-of-ukraine | war-course | denies
Putin ist überzeugt, dass Russland auf dem Schlachtfeld die Initiative hat. | vladimir-putin | war-course | asserts
Die Ukraine könne den Krieg noch gewinnen, zeigte sich Trump überzeugt. | donald-trump | war-course | asserts
Das Verteidigungsministerium in Moskau meldete die Einnahme von zwei weiteren Dörfern im Gebiet Donezk. | ministry-of-defence-of-russia | war-course | asserts
Syrskyj widersprach der Behauptung Moskaus, Pokrowsk sei gefallen. | oleksandr-syrskyi | war-course | denies
Die Meldung, Pokrowsk sei gefallen, nannte Selenskyj eine Lüge. | volodymyr-zelenskyy | war-course | denies
Eine neue Mobilmachung sei nicht geplant, versicherte Peskow. | dmitry-peskov | mobilisation | denies
Washington drängt Kiew, auch jüngere Männer zu mobilisieren. | united-states | mobilisation | supports
Russland habe bereits mehr als eine Million Soldaten verloren, sagte Rutte. | mark-rutte | mobilisation | asserts
Syrskyj forderte mehr Rekruten für die Front. | oleksandr-syrskyi | mobilisation | supports
Schoigu bestritt, dass eine weitere Mobilmachung bevorstehe. | sergei-shoigu | mobilisation | denies
Nach Erkenntnissen Kiews kämpfen rund 10.000 nordkoreanische Soldaten in der Region Kursk. | ukraine | north-korean-troops | asserts
China liefert Russland Bauteile für Drohnen, sagte Selenskyj. | volodymyr-zelenskyy | north-korean-troops | asserts
Der Einsatz nordkoreanischer Truppen sei eine gefährliche Ausweitung des Krieges, sagte Rutte. | mark-rutte | north-korean-troops | asserts
Starmer verurteilte den Einsatz nordkoreanischer Soldaten an der Seite Russlands. | keir-starmer | north-korean-troops | opposes
Putin bestreitet nicht mehr, dass nordkoreanische Soldaten für Russland kämpfen. | vladimir-putin | north-korean-troops | asserts
Nordkorea schickt nach Erkenntnissen von Budanow weitere Soldaten an die Front. | kyrylo-budanov | north-korean-troops | asserts
`,
});
