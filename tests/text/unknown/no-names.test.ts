import { tellsNames } from './found';

// Squares, bridges, papers, feasts, days and titles with a surname alone: capitals that name nobody.
tellsNames('what is no name', {
  de: `
Der Große Kran steht still.
Am Alten Markt war Ruhe.
Die Rote Brücke ist gesperrt.
Das Weiße Schiff lief aus.
Ende April Anfang Mai war Sturm.
Guten Morgen Hafen, sagte die Möwe.
Die Deutsche Post liefert nicht.
Viele Fischer Frauen Kinder warteten.
Mehrere Tausend Boote lagen fest.
Am Montag Morgen war es kalt.
Die Präsidentin der Werft kam.
Ministerin Hansmann kam allein.
Herr Brinkfeld kam allein.
Der Sturm Anna zog ab.
`,
  en: `
The Red Bridge was shut.
The Old Market is quiet.
They met on Friday March the first.
The Harbour Festival begins in June.
She reads the Coastal Times.
The White Ship left the North Pier.
Monday Morning was cold.
President Cornwell came alone.
Mr Thackston came alone.
The Harbour Prize went to nobody.
They drove along Cornwell Road.
The Winter Plan failed.
Harbour Police closed the gate.
What Mayors Say About Bridges In Winter
The Foreign Ministry was silent.
`,
  fr: `
Le Pont Rouge est fermé.
Le Vieux Port dort.
La Tour Blanche brille.
Le président Delaverne est venu seul.
Lundi Matin était froid.
`,
  uk: `
Червоний Міст закрито.
Стара Площа спить.
Міністр Очеретний прийшов сам.
Добрий День, Місто!
У суботу Місто спало.
`,
  ru: `
Красный Мост закрыт.
Старая Площадь спит.
Министр Камышов пришел один.
Добрый День, Город!
В субботу Город спал.
`,
  pl: `
Czerwony Most zamknięto.
Minister Trzcinowski przyszedł sam.
`,
  cs: `
Červený Most zavřeli.
Ministr Rákosník přišel sám.
`,
  es: `
El Puente Rojo está cerrado.
El ministro Carrizal vino solo.
`,
  it: `
Il Ponte Rosso è chiuso.
Il ministro Canneto è venuto solo.
`,
});
