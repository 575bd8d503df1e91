import { tellsNews } from './newsroom';

// What newsrooms write of weapons, money and goods, who says it and which way.
tellsNews('de', {
  'Waffen für die Ukraine': `
Deutschland wird der Ukraine zwei weitere Patriot-Systeme liefern, kündigte Verteidigungsminister Boris Pistorius an. | boris-pistorius | arms-deliveries | supports
Die Slowakei stellt ihre Militärhilfe für die Ukraine ein, wie Ministerpräsident Fico mitteilte. | robert-fico | arms-deliveries | opposes
Waffenlieferungen an Kiew verlängerten nur das Leid, behauptete Sacharowa. | maria-zakharova | arms-deliveries | opposes
Das Pentagon stoppte vorübergehend die Lieferung von Flugabwehrraketen an Kiew. | pentagon | arms-deliveries | opposes
Selenskyj bat die Verbündeten um zusätzliche Flugabwehr. | volodymyr-zelenskyy | arms-deliveries | supports
Litauens Präsident Nauseda rief die Verbündeten zu mehr Waffenlieferungen an die Ukraine auf. | gitanas-nauseda | arms-deliveries | supports
Szijjarto kritisierte die Waffenlieferungen der EU an Kiew. | peter-szijjarto | arms-deliveries | opposes
Von einem Ende der Militärhilfe könne keine Rede sein, beteuerte Rubio. | marco-rubio | arms-deliveries | denies
Ein Ende der Waffenlieferungen kommt für Wadephul nicht in Betracht. | johann-wadephul | arms-deliveries | supports
Mit der Forderung, keine Waffen mehr zu liefern, steht Fico nicht allein, auch Orban will den Nachschub stoppen. | viktor-orban | arms-deliveries | opposes
Dass die USA die Waffenhilfe aussetzen, bedauerte Sikorski. | radoslaw-sikorski | arms-deliveries | supports
Die Lieferung von Taurus-Marschflugkörpern lehnt der Kanzler weiterhin ab. | friedrich-merz | long-range-weapons | opposes
Trump will Kiew keine Tomahawk-Raketen überlassen. | donald-trump | long-range-weapons | opposes
Selenskyj wirbt in Washington um Marschflugkörper vom Typ Tomahawk. | volodymyr-zelenskyy | long-range-weapons | supports
Gegen die Lieferung von Taurus hat Pistorius nach eigenem Bekunden nichts einzuwenden. | boris-pistorius | long-range-weapons | supports
Macron erlaubte Kiew Angriffe mit französischen Marschflugkörpern auf Ziele in Russland. | emmanuel-macron | long-range-weapons | supports
Medwedew warnte Berlin davor, Taurus-Marschflugkörper zu liefern. | dmitry-medvedev | long-range-weapons | opposes
Vor der Lieferung weitreichender Waffen an Kiew hat Putin den Westen gewarnt. | vladimir-putin | long-range-weapons | opposes
Die USA könnten sich aus den Vermittlungsbemühungen zurückziehen, drohte Rubio. | marco-rubio | us-support | asserts
Trump versicherte Selenskyj, die USA stünden weiter an seiner Seite. | donald-trump | us-support | supports
Kellogg bestritt, dass Washington Kiew im Stich lasse. | keith-kellogg | us-support | denies
Trump will kein Geld mehr für die Ukraine ausgeben. | donald-trump | us-support | opposes
Rubio versicherte, die USA ließen die Ukraine nicht im Stich. | marco-rubio | us-support | supports
`,
  'Sanktionen und eingefrorenes Vermögen': `
Die EU hat ein weiteres Sanktionspaket gegen Russland beschlossen. | european-union | sanctions | supports
Die Sanktionen schadeten Europa mehr als Russland, sagte Orban. | viktor-orban | sanctions | opposes
Trump drohte Indien wegen seiner Ölkäufe in Russland mit Strafzöllen. | donald-trump | sanctions | supports
Ungarn werde sein Veto gegen das 19. Sanktionspaket nicht aufgeben, solange die Pipeline stillstehe, kündigte Szijjarto an. | peter-szijjarto | sanctions | conditional
Moskau nannte die neuen Strafmaßnahmen illegal. | russia | sanctions | opposes
Wir fordern den Westen auf, die Sanktionen endlich zu verschärfen, sagte Podoljak. | mykhailo-podolyak | sanctions | supports
Fico knüpft seine Zustimmung zum Sanktionspaket an Zugeständnisse beim Gas. | robert-fico | sanctions | conditional
Trump hat die Sanktionen gegen Russland um ein Jahr verlängert. | donald-trump | sanctions | supports
Die Ukraine verlangt schärfere Sanktionen gegen russische Banken. | ukraine | sanctions | supports
Eine Aufhebung der Sanktionen komme erst nach einem Friedensschluss in Betracht, sagte Außenminister Wadephul. | johann-wadephul | sanctions | conditional
Auf Druck der Slowakei wurde das Sanktionspaket verschoben, weil Fico seine Zustimmung verweigerte. | robert-fico | sanctions | opposes
Von den Sanktionen lasse sich Russland nicht beeindrucken, gab sich Putin gelassen. | vladimir-putin | sanctions | asserts
Merz schlägt vor, das eingefrorene russische Staatsvermögen für einen Kredit an Kiew zu nutzen. | friedrich-merz | frozen-assets | supports
Der Zugriff auf russisches Staatsvermögen wäre Diebstahl, sagte Peskow. | dmitry-peskov | frozen-assets | opposes
Orban kündigte Widerstand gegen die Verwendung des eingefrorenen russischen Vermögens an. | viktor-orban | frozen-assets | opposes
Kallas sprach sich dafür aus, das eingefrorene russische Vermögen der Ukraine zu überlassen. | kaja-kallas | frozen-assets | supports
Bedenken gegen die Nutzung des eingefrorenen russischen Vermögens äußerte Meloni. | giorgia-meloni | frozen-assets | opposes
`,
  'Gas, Öl, Rohstoffe und Getreide': `
Europa werde seine Abhängigkeit von russischem Gas beenden, sagte die Kommissionspräsidentin. | ursula-von-der-leyen | energy-dependence | supports
Der Kreml bestreitet, Gas als politisches Druckmittel zu benutzen. | russia | energy-dependence | denies
Kiew werde den Gastransit nicht verlängern, sagte Regierungschef Schmyhal. | denys-shmyhal | energy-dependence | opposes
Selenskyj forderte einen vollständigen Verzicht auf russisches Öl. | volodymyr-zelenskyy | energy-dependence | supports
Das Rohstoffabkommen bringe beiden Ländern Vorteile, sagte Swyrydenko. | yulia-svyrydenko | minerals-deal | supports
Selenskyj weigerte sich zunächst, den Rohstoffdeal mit den USA zu unterschreiben. | volodymyr-zelenskyy | minerals-deal | opposes
Das Abkommen über Bodenschätze sei ein schlechtes Geschäft für Kiew, kritisierte Poroschenko. | petro-poroshenko | minerals-deal | opposes
US-Präsident Trump lobte das Rohstoffabkommen mit Kiew. | donald-trump | minerals-deal | supports
Putin knüpft eine Rückkehr zum Getreideabkommen an Bedingungen. | vladimir-putin | grain-deal | conditional
Guterres bedauerte den Ausstieg Russlands aus dem Getreideabkommen. | antonio-guterres | grain-deal | supports
Erdogan setzt sich für eine Wiederbelebung des Getreideabkommens ein. | recep-tayyip-erdogan | grain-deal | supports
Russland setze Hunger als Waffe ein, sagte Kuleba nach dem Ende des Getreideabkommens. | dmytro-kuleba | grain-deal | asserts
Lawrow erklärte das Getreideabkommen für beendet. | sergey-lavrov | grain-deal | opposes
Macron warf Putin nach dessen Ausstieg aus dem Getreideabkommen Erpressung vor. | emmanuel-macron | grain-deal | asserts
Eine Verlängerung des Getreideabkommens hält Lawrow für sinnlos. | sergey-lavrov | grain-deal | opposes
Die USA und Großbritannien hätten Nord Stream gesprengt, behauptete der russische Präsident. | vladimir-putin | nord-stream-sabotage | asserts
Mit der Sprengung von Nord Stream habe Kiew nichts zu tun, beteuerte Podoljak. | mykhailo-podolyak | nord-stream-sabotage | denies
Russland fordert eine internationale Untersuchung der Explosionen an den Nord-Stream-Pipelines. | russia | nord-stream-sabotage | supports
Sacharowa warf Berlin vor, die Ermittlungen zu Nord Stream zu verschleppen. | maria-zakharova | nord-stream-sabotage | asserts
Selenskyj dementierte, den Anschlag auf Nord Stream befohlen zu haben. | volodymyr-zelenskyy | nord-stream-sabotage | denies
`,
});
