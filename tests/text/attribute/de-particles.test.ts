import { tellsNothing, tellsWho } from './tables';

// Verbs whose particle stands at the end of the clause; the same word elsewhere is a preposition or an article. Titles that are joined.

tellsWho('de', {
  'the particle ends its clause': `
Lindt teilte mit, die Waffenruhe halte. | lindt | *
Lindt teilte am Montag in Genf mit, die Waffenruhe halte. | lindt | *
Lindt räumte ein, die Sanktionen wirkten nicht. | lindt | *
Lindt kündigte neue Sanktionen an. | lindt | supports
Lindt kündigte neue Sanktionen an und reiste ab. | lindt | *
Lindt rief Brandner zu einer Waffenruhe auf. | lindt | supports
Lindt gab an, die Waffenruhe halte. | lindt | *
Lindt gab zu, die Sanktionen wirkten nicht. | lindt | *
Lindt gab zu bedenken, dass die Waffenruhe brüchig sei. | lindt | *
Lindt gab zu Protokoll, dass die Waffenruhe halte. | lindt | *
Lindt schloss neue Sanktionen aus. | lindt | opposes
Lindt bot eine Waffenruhe an. | lindt | supports
Lindt schlug eine Waffenruhe vor. | lindt | supports
Lindt warf Brandner vor, die Waffenruhe zu brechen. | lindt | *
Lindt stimmte der Waffenruhe zu. | lindt | supports
Lindt stimmte dagegen, die Sanktionen zu lockern. | lindt | *`,
  'a giving of one’s word': `
Lindt gab ein Versprechen zu den Sanktionen ab. | lindt | *
Brandner gab eine Zusage für die Sanktionen ab. | brandner | *
Brandner gibt zu den Sanktionen eine Stellungnahme ab. | brandner | *`,
  'a title that is joined to another': `
Der Vorsitzende des Ausschusses und frühere Minister Jan Beispiel lobte die Waffenruhe. | Jan Beispiel | supports
Am Montag lobte der Chef der Partei und Spitzenkandidat bei der Wahl, Jan Beispiel, die Waffenruhe. | Jan Beispiel | supports
Die Leiterin des Instituts und Beraterin Eva Muster lobte die Waffenruhe. | Eva Muster | supports
Der Kandidat bei der Wahl, Jan Beispiel, lobte die Waffenruhe. | Jan Beispiel | supports
Der Gesandte zur Konferenz, Jan Beispiel, lobte die Waffenruhe. | Jan Beispiel | supports`,
  'verbs of telling, dampening and showing': `
Lindt dämpfte die Hoffnung auf eine Waffenruhe. | lindt | *
Lindt stellte die Waffenruhe als Erfolg dar. | lindt | *
Beobachter sprechen inzwischen von einem Ende der Waffenruhe. | Beobachter | *
Lindt sprach am Montag von einer langen Waffenruhe. | lindt | *
Moskau dringt seit Wochen auf eine Waffenruhe. | russia | supports
Brandner hat für neue Sanktionen geworben. | brandner | supports
Putin kommt der Streit über die Sanktionen gelegen. | putin | *
Agenturen vermelden einen Bruch der Waffenruhe. | Agenturen | *`,
  'while somebody does something else': `
Während Kallas die Sanktionen verteidigt, schweigt Berlin. | kallas | *
Während Moskau eine Waffenruhe ablehnt, rüstet Kyjiw auf. | russia | opposes`,
});

tellsNothing('de', {
  'the same word is a preposition or an article': `
Lindt teilt mit Brandner eine Wohnung in der Stadt der Waffenruhe.
Lindt gab der Konferenz zur Waffenruhe ein Gesicht.
Brandner führte während der Waffenruhe Angriffe aus.
Während der Waffenruhe sprach Lindt der Familie ihr Beileid aus.
Brandner nennt nach der Waffenruhe keine Opferzahlen.`,
  'a noun for words before a colon is nobody': `
Die Botschaft: Waffenruhe am Montag`,
});
