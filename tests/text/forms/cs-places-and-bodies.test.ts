import { describe } from 'vitest';
import { checkParadigms } from './rows';

describe('Czech names of places', () => {
  checkParadigms(
    'cs',
    `
    l - Kyjev
      gen Kyjeva
      dat Kyjevu
      ins Kyjevem
      loc Kyjevě
    l - Charkov
      gen Charkova
      loc Charkově
    l - Berlín
      gen Berlína
      loc Berlíně
    l - Washington
      gen Washingtonu
      loc Washingtonu
    l - Brusel
      gen Bruselu
      loc Bruselu
      ins Bruselem
    l - Doněck
      gen Doněcku / Doněcka
      ins Doněckem
    l - Bachmut
      gen Bachmutu
      loc Bachmutu
    l - Mariupol
      gen Mariupolu
      ins Mariupolem
    l - Krym
      gen Krymu
      loc Krymu
    l - Moskva
      gen Moskvy
      dat Moskvě
      acc Moskvu
      ins Moskvou
    l - Varšava
      gen Varšavy
      loc Varšavě
    l - Praha
      gen Prahy
      dat Praze
      acc Prahu
    l - Ankara
      gen Ankary
      loc Ankaře
    l - Oděsa
      gen Oděsy
      loc Oděse
    l - Buča
      gen Buči
      acc Buču
      loc Buči
    l - Amerika
      gen Ameriky
      loc Americe
    l - Rusko
      gen Ruska
      dat Rusku
      ins Ruskem
    l - Německo
      gen Německa
      loc Německu
    l - Maďarsko
      ins Maďarskem
    l - Ukrajina
      gen Ukrajiny
      dat Ukrajině
      acc Ukrajinu
      ins Ukrajinou
    l - Francie
      gen Francie
      acc Francii
      ins Francií
    l - Británie
      dat Británii
      ins Británií
    l - Sýrie
      acc Sýrii
    l - Záporoží
      ins Záporožím
    l - Čína
      gen Číny
      loc Číně
    l - Izrael
      gen Izraele / Izraelu
      ins Izraelem
    l - Vídeň
      gen Vídně
      ins Vídní
    l - Paříž
      gen Paříže
      loc Paříži
    l - Kosovo
      gen Kosova
      loc Kosovu / Kosově
    l - Spojené státy
      gen Spojených států
      dat Spojeným státům
      ins Spojenými státy
      loc Spojených státech
    l - Velká Británie
      gen Velké Británie
      acc Velkou Británii
      ins Velkou Británií
    l - Černé moře
      gen Černého moře
      ins Černým mořem
      loc Černém moři
    l - Blízký východ
      gen Blízkého východu
      loc Blízkém východě
    l - Severní Korea
      gen Severní Koreje / Severní Korey
      acc Severní Koreu
    l - Nová Kachovka
      gen Nové Kachovky
      acc Novou Kachovku
      loc Nové Kachovce
    l - Doněcká oblast
      gen Doněcké oblasti
      ins Doněckou oblastí
    l - New York
      gen New Yorku
      never Newu Yorku
    l - Saúdská Arábie
      gen Saúdské Arábie
      acc Saúdskou Arábii
    `,
  );
});

describe('Czech names of bodies and agreements', () => {
  checkParadigms(
    'cs',
    `
    o - Bílý dům
      gen Bílého domu
      dat Bílému domu
      ins Bílým domem
      loc Bílém domě
    o - Evropská unie
      gen Evropské unie
      acc Evropskou unii
      ins Evropskou unií
    o - Evropská komise
      gen Evropské komise
      acc Evropskou komisi
    o - Poslanecká sněmovna
      gen Poslanecké sněmovny
      dat Poslanecké sněmovně
      acc Poslaneckou sněmovnu
    o - Ministerstvo obrany
      gen Ministerstva obrany
      ins Ministerstvem obrany
      never Ministerstva obranu
    o - Rada bezpečnosti
      gen Rady bezpečnosti
      dat Radě bezpečnosti
      acc Radu bezpečnosti
    o - Bezpečnostní rada
      gen Bezpečnostní rady
      acc Bezpečnostní radu
    o - Ozbrojené síly
      gen Ozbrojených sil
      ins Ozbrojenými silami
    o - Generální štáb
      gen Generálního štábu
      ins Generálním štábem
    o - Červený kříž
      gen Červeného kříže
      ins Červeným křížem
    o - Kreml
      gen Kremlu
      ins Kremlem
    o - Gazprom
      gen Gazpromu
    o - Pentagon
      gen Pentagonu
      ins Pentagonem
    o - NATO
      never NATA
    o - OSN
      never OSNu
    a - Minské dohody
      gen Minských dohod
      ins Minskými dohodami
    a - Budapešťské memorandum
      gen Budapešťského memoranda
      ins Budapešťským memorandem
    a - Ženevské úmluvy
      gen Ženevských úmluv
    a - Nový START
      gen Nového START
    `,
  );
});
