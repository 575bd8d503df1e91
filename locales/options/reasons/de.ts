/** Was an Zeilen und Dateien falsch sein kann; `<…>` steht für einen Wert. */
export const de: Readonly<Record<string, string>> = {
  nothing: 'nichts',
  another: 'eine weitere',
  'the end': 'das Ende',
  'the end of the line': 'das Ende der Zeile',
  'the end of the file': 'das Ende der Datei',
  'a list': 'eine Liste',
  'an empty list': 'eine leere Liste',
  'an object': 'ein Objekt',
  'a text': 'ein Text',
  'a text or null': 'ein Text oder null',
  'true or false': 'true oder false',
  'another value': 'ein anderer Wert',
  'half a character': 'ein halbes Zeichen',
  'a deeper one': 'eine tiefere',
  JSON: 'JSON',
  'well-formed Unicode': 'gültiges Unicode',
  'no such key': 'kein solches Feld',
  'a row: an object with a "type"': 'eine Zeile: ein Objekt mit „type“',
  'this field': 'dieses Feld',
  'at least one entry': 'mindestens ein Eintrag',
  'at least one language': 'mindestens eine Sprache',
  'a text in at least one language': 'ein Text in mindestens einer Sprache',
  'entries in at least one language': 'Einträge in mindestens einer Sprache',
  'an id: a slug such as "sergey-lavrov" or a Wikidata id such as "Q58217"':
    'eine Kennung wie „sergey-lavrov“ oder eine Wikidata-Nummer wie „Q58217“',
  'an id of at most <most> characters': 'eine Kennung von höchstens <most> Zeichen',
  'an id that no other row of its kind has': 'eine Kennung, die keine andere Zeile ihrer Art hat',
  '<id> again': 'noch einmal <id>',
  'a language tag such as "de" or "zh-Hant"': 'ein Sprachkürzel wie „de“ oder „zh-Hant“',
  'a text that is not empty': 'ein Text, der nicht leer ist',
  'a text of at most <most> characters': 'ein Text von höchstens <most> Zeichen',
  'a text without blanks before or after it': 'ein Text ohne Leerzeichen davor oder danach',
  'a text without control characters': 'ein Text ohne Steuerzeichen',
  'a date such as "2022", "2022-03" or "2022-03-10"': 'ein Datum wie „2022“, „2022-03“ oder „2022-03-10“',
  'a date that is in the calendar': 'ein Datum, das es im Kalender gibt',
  'an address that begins with https:// or http://': 'eine Adresse, die mit https:// oder http:// beginnt',
  'an address of at most <most> characters': 'eine Adresse von höchstens <most> Zeichen',
  'a well-formed address': 'eine gültige Adresse',
  'a quotation of at most <most> words': 'ein Zitat von höchstens <most> Wörtern',
  'at most <most> levels': 'höchstens <most> Ebenen',
  'a text that turns the direction of no words but its own':
    'ein Text, der nur die Richtung seiner eigenen Wörter ändert',
  'one dataset row': 'eine Zeile, die den Datensatz beschreibt',
  'a name that does not stand for itself, not by way of others either':
    'ein Name, der nicht für sich selbst steht, auch nicht auf dem Umweg über andere',
  'terms that can be compiled': 'brauchbare Suchwörter',
  'room for the change': 'Platz für die Änderung',
  'an id and } after {': 'eine Kennung und } nach {',
  '{ before }': '{ vor }',
  'one id between { and }': 'eine Kennung zwischen { und }',
  '* at the beginning or end of a word': '* am Anfang oder Ende eines Worts',
  'one * in a word': 'ein einziges * in einem Wort',
  'at least <count> letters beside *': 'mindestens <count> Buchstaben neben *',
  'a word or {id}': 'ein Wort oder {id}',
  'a letter or digit': 'ein Buchstabe oder eine Ziffer',
  '<found> at column <column> of "<term>"': '<found> an Stelle <column> von „<term>“',
  '<type> <id>: term "<term>", column <column>: expected <expected>, found "<found>"':
    '„<term>“, Zeichen <column>: erwartet: <expected>; gefunden: „<found>“',
  'topic <id>: term "<term>": expected terms that end in words, found a circle: <way>':
    '„<term>“ verweist im Kreis: <way>',
  'expected a name that does not stand for itself, not by way of others either, found <way>':
    'Namen stehen, über andere, für sich selbst: <way>',
  'expected terms that can be compiled, found <reason>': 'Suchwörter, die nicht gehen: <reason>',
  'a key in quotation marks': 'ein Name in Anführungszeichen',
  'a JSON value': 'ein JSON-Wert',
  'a JSON value to its end': 'ein JSON-Wert bis zu seinem Ende',
  'a text to its closing quotation mark': 'ein Text bis zum schließenden Anführungszeichen',
  'expected <expected> in line <line>, column <column>, found <found>: the JSON is broken':
    'In Zeile <line>, Spalte <column> ist das JSON zerbrochen. Erwartet: <expected>; gefunden: <found>',
  'expected the quotation mark that closes a cell begun in line <line>, found none':
    'In Zeile <line> beginnt ein Feld mit einem Anführungszeichen, das nie geschlossen wird.',
  'expected the end of a cell after its closing quotation mark in line <line>, found more':
    'In Zeile <line> geht ein Feld nach seinem schließenden Anführungszeichen weiter.',
  'expected lines below <most> characters, found a longer one': 'Eine Zeile der Datei ist länger als <most> Zeichen.',
  'expected rows, found a web page (HTML or XML)': 'Das ist eine Webseite (HTML oder XML), keine Daten.',
  'expected rows, found a document (PDF or RTF)': 'Das ist ein Dokument (PDF oder RTF), keine Daten.',
  'expected text, found a file that is none': 'Das ist keine Textdatei.',
  'expected at most <most> rows, found more': 'Die Datei hat mehr als <most> Zeilen.',
  'expected at most <most> columns, found <found>': 'Die Tabelle hat <found> Spalten; höchstens <most> gehen.',
  'expected a file of at most <most> MB, found <found> MB': 'Die Datei ist <found> MB groß; höchstens <most> MB gehen.',
  'expected at most <most> MB of text, found more: the file unpacks without end':
    'Die Datei entpackt sich zu mehr als <most> MB: Sie hört nicht auf.',
  'expected <expected>, found one that breaks off or is damaged (<detail>)':
    'Die Datei bricht ab oder ist beschädigt (<detail>). Erwartet: <expected>',
  'a whole gzip file': 'eine ganze gzip-Datei',
  'a whole zip file': 'eine ganze zip-Datei',
  'a readable file': 'eine lesbare Datei',
  'expected a whole zip file, found a damaged one (<detail>)': 'Die zip-Datei ist beschädigt (<detail>).',
  'expected a whole zip file, found one that breaks off': 'Die zip-Datei bricht ab: Ein Teil von ihr fehlt.',
  'expected at most <most> files in the zip file, found more': 'Die zip-Datei enthält mehr als <most> Dateien.',
  'expected one file with rows in the zip file, found <names>; take one out of it':
    'Die zip-Datei enthält mehrere Dateien mit Zeilen (<names>): Nimm eine heraus.',
  'expected a .ndjson, .json, .csv or .tsv file in the zip file, found none':
    'In der zip-Datei ist keine Datei, die auf .ndjson, .json, .csv oder .tsv endet.',
  'expected text in <encoding>, found <found>; save the file as UTF-8':
    'Erwartet: Text in <encoding>; gefunden: <found>. Speichere die Datei als UTF-8.',
  'bytes that are not (Latin-1, perhaps)': 'Bytes, die keiner sind (vielleicht Latin-1)',
  'expected at most <most> million characters in a JSON document or table, found more; use one row a line (NDJSON)':
    'Als JSON-Dokument oder Tabelle gehen höchstens <most> Millionen Zeichen: Schreibe eine Zeile je Eintrag (NDJSON).',
  'expected sound rows, found <count> mistakes; the first in line <line>':
    'Die Datei hat Fehler (<count>), den ersten in Zeile <line>.',
  'expected a row of type "dataset" in the first line, found none':
    'In der ersten Zeile fehlt die Beschreibung des Datensatzes („dataset“).',
  'expected room for the dataset, found none left; nothing has changed':
    'Der Speicher ist voll; es hat sich nichts geändert.',
  'the import was cancelled; nothing has changed': 'Abgebrochen; es hat sich nichts geändert.',
};
