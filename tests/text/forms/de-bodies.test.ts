import { describe } from 'vitest';
import { checkParadigms } from './rows';

describe('German names of bodies', () => {
  checkParadigms(
    'de',
    `
    o - Verfassungsgericht
      gen Verfassungsgerichts
      gen Verfassungsgerichtes
    o - Bundeskanzleramt
      gen Bundeskanzleramts
      gen Bundeskanzleramtes
    o - Generalstab
      gen Generalstabs
      gen Generalstabes
    o - Sicherheitsrat
      gen Sicherheitsrats
      gen Sicherheitsrates
    o - Auswärtiger Ausschuss
      gen Auswärtigen Ausschusses
    o - Repräsentantenhaus
      gen Repräsentantenhauses
      never Repräsentantenhauss
    o - Geheimdienst
      gen Geheimdienstes
    o - Pentagon
      gen Pentagons
    o - Gazprom
      gen Gazproms
    o - Rheinmetall
      gen Rheinmetalls
    o - Bild-Zeitung
      never Bild-Zeitungs
    o - Europäische Zentralbank
      never Europäische Zentralbanks
    o - Gruppe Wagner
      never Gruppes Wagner
    o - Ministerium für Staatssicherheit
      gen Ministeriums für Staatssicherheit
      never Ministerium für Staatssicherheits
    o - Institut für Weltwirtschaft
      gen Instituts für Weltwirtschaft
    o - Bündnis Sahra Wagenknecht
      never Bündniss Sahra Wagenknecht
    o - Der Standard
      gen des Standards
      dat dem Standard
      acc den Standard
    o - Das Erste
      dat dem Erste
    o - Die Welt
      gen der Welt
      acc die Welt
      never des Welts
    o - CDU
      never CDUs
    o - Bundesnachrichtendienst
      gen Bundesnachrichtendienstes
    o - Kongress
      never Kongresss
    `,
  );
});
