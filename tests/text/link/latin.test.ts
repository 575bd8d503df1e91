import { describe } from 'vitest';
import { checkLinks } from './linked';

describe('French names on a page', () => {
  checkLinks(
    'fr',
    `
    Le président [Macron] est venu.
    Le président russe [Poutine] est venu.
    Le chef du Kremlin, [Poutine], est venu.
    M. [Poutine] est venu.
    Monsieur [Macron] est venu.
    L'ancien président [Trump] est venu.
    Le Premier ministre [Macron] est venu.
    Selon [Zelensky], c'est fini.
    C'est [Poutine] qui décide.
    D'[Emmanuel Macron] on sait peu.
    Qu’[Emmanuel Macron] parte ou reste.
    L’[Ukraine] et la [Russie]
    À [Moscou] comme à [Kiev]
    L’[OTAN] et l’[UE]
    Brigitte Macron est venue.
    Mme Macron est venue.
    Madame Macron est venue.
    La présidente Macron est venue.
    L’ambassadeur [Macron] est venu.
    Melania Trump est venue. / Trump rit.
    Jean Macron est venu. [Emmanuel Macron] aussi. [Macron] rit.
    B. Macron est venue.
    E. [Macron] est venu.
    Donald Trump junior est venu.
    La rue Macron est longue.
    Le village Poutine est loin.
    L’avenue Trump est longue.
    La macronie s’inquiète.
    [POUTINE] ET [TRUMP]
    « [Poutine] ment », dit-il.
    Ukrainiens et Russes
    `,
  );
});

describe('Polish names on a page', () => {
  checkLinks(
    'pl',
    `
    Prezydent [Putin] przyjechał.
    Prezydenta [Putina] nie było.
    Z prezydentem [Macronem] rozmawiano.
    Prezydentowi [Zełenskiemu] podziękowano.
    Pan [Trump] przyjechał.
    Minister i prezydent [Biden] przyjechali.
    [Władimir Putin] przyjechał.
    [Władimira Putina] nie było.
    [Wołodymyrem Zełenskim] zachwyceni.
    O [Trumpie] i o [Bidenie]
    [Rosja] i [Ukraina]
    W [Rosji] i na [Ukrainie]
    [Rosją] i [Ukrainą]
    W [Moskwie] i w [Kijowie]
    Z [Moskwy] do [Kijowa]
    Ludmiła Putina przyjechała.
    Pani Trump przyjechała.
    Melania Trump przyjechała.
    Huntera Bidena pytano.
    Ulica Putina jest długa.
    Miasto Trump leży daleko.
    Donald Trump młodszy przyjechał.
    Putinizm i trumpizm
    Rosjanie i Ukraińcy
    „[Putin] kłamie” – powiedział.
    `,
  );
});

describe('Czech names on a page', () => {
  checkLinks(
    'cs',
    `
    Prezident [Putin] přijel.
    Prezidenta [Putina] nebylo.
    S prezidentem [Macronem] mluvili.
    Prezidentovi [Zelenskému] poděkovali.
    Pan [Trump] přijel.
    [Vladimir Putin] přijel.
    [Vladimira Putina] nebylo.
    [Volodymyrem Zelenským] nadšeni.
    O [Trumpovi] a o [Bidenovi]
    [Putinova] válka a [Trumpův] plán
    [Rusko] a [Ukrajina]
    V [Rusku] a na [Ukrajině]
    [Ruskem] a [Ukrajinou]
    V [Moskvě] a v [Kyjevě]
    Z [Moskvy] do [Kyjeva]
    Paní Trump přijela.
    Melania Trump přijela.
    Hunter Biden přijel. Biden seděl.
    Donald Trump mladší přijel.
    Ulice Putina je dlouhá.
    Město Trump leží daleko.
    Rusové a Ukrajinci
    „[Putin] lže,“ řekl.
    `,
  );
});

describe('Italian and Spanish names on a page', () => {
  checkLinks(
    'it',
    `
    Il presidente [Putin] è arrivato.
    L'ex presidente [Trump] è arrivato.
    Il signor [Putin] è arrivato.
    La signora Trump è arrivata.
    Melania Trump è arrivata.
    Dell'[Ucraina] e della [Russia]
    Nell’[Ucraina] di oggi
    A [Mosca] e a [Kiev]
    «[Putin] mente», ha detto.
    Via Putin è lunga.
    `,
  );
  checkLinks(
    'es',
    `
    El presidente [Putin] llegó.
    El expresidente [Trump] llegó.
    El señor [Putin] llegó.
    La señora Trump llegó.
    Don [Zelenski] llegó.
    Melania Trump llegó.
    [Ucrania] y [Rusia]
    En [Moscú] y en [Kiev]
    «[Putin] miente», dijo.
    La calle Putin es larga.
    Donald Trump hijo llegó.
    `,
  );
});
