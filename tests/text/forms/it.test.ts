import { describe } from 'vitest';
import { checkForms } from './rows';

describe('Italian names and their articles', () => {
  checkForms(
    'it',
    `
    o - Il Cremlino > il Cremlino, del Cremlino, al Cremlino, dal Cremlino, nel Cremlino, sul Cremlino ! Cremlino
    o - Il Pentagono > del Pentagono, al Pentagono ! di il Pentagono, dello Pentagono
    o - Il Giornale > del Giornale ! Giornale
    o - Il Foglio > del Foglio ! Foglio
    o - Il Manifesto > del Manifesto ! di il Manifesto, dello Manifesto
    l - Il Donbass > del Donbass, nel Donbass ! di il Donbass, dello Donbass
    l - Il Regno Unito > del Regno Unito, nel Regno Unito ! di il Regno Unito, dello Regno Unito
    l - Il Cairo > del Cairo, al Cairo ! di il Cairo, dello Cairo
    o - La Casa Bianca > della Casa Bianca, alla Casa Bianca, dalla Casa Bianca ! del Casa Bianca
    o - La Repubblica > della Repubblica ! Repubblica
    o - La Stampa > della Stampa ! Stampa
    o - La Farnesina > della Farnesina, alla Farnesina ! del Farnesina, il Farnesina
    o - La Duma > della Duma, alla Duma ! del Duma, il Duma
    l - La Russia > della Russia, alla Russia, dalla Russia, nella Russia, sulla Russia ! del Russia, il Russia
    l - La Crimea > della Crimea, alla Crimea ! del Crimea, il Crimea
    l - La Polonia > della Polonia ! del Polonia, il Polonia
    l - La Francia > della Francia ! del Francia, il Francia
    l - L'Ucraina > l'Ucraina, dell'Ucraina, all'Ucraina, dall'Ucraina, nell'Ucraina, sull'Ucraina ! del Ucraina, lo Ucraina
    l - L’Europa > dell'Europa, all'Europa ! del Europa, lo Europa
    l - L'Italia > dell'Italia ! del Italia, lo Italia
    l - L'Ungheria > dell'Ungheria ! del Ungheria, lo Ungheria
    l - L'Aia > dell'Aia, all'Aia ! del Aia, lo Aia
    o - L'Espresso > dell'Espresso ! Espresso
    o - L'Onu > dell'Onu, all'Onu ! del Onu, lo Onu
    o - L'Unione europea > dell'Unione europea ! del Unione europea, lo Unione europea
    l - Gli Stati Uniti > degli Stati Uniti, agli Stati Uniti, dagli Stati Uniti, negli Stati Uniti ! dei Stati Uniti, i Stati Uniti
    l - Gli Emirati Arabi Uniti > degli Emirati Arabi Uniti ! dei Emirati Arabi Uniti, i Emirati Arabi Uniti
    l - I Paesi Bassi > dei Paesi Bassi, nei Paesi Bassi ! degli Paesi Bassi, del Paesi Bassi
    l - I Balcani > dei Balcani, nei Balcani ! degli Balcani, del Balcani
    o - Le Nazioni Unite > delle Nazioni Unite, alle Nazioni Unite ! dei Nazioni Unite, gli Nazioni Unite
    o - Lo Stato maggiore > dello Stato maggiore, allo Stato maggiore ! del Stato maggiore, il Stato maggiore
    o - Cremlino > = ! il Cremlino, lo Cremlino
    o - Casa Bianca > = ! il Casa Bianca, lo Casa Bianca
    o - Nato > = ! il Nato, lo Nato
    o - NATO > = ! il NATO, lo NATO
    o - Unione europea > = ! il Unione europea, lo Unione europea
    o - Nazioni Unite > = ! il Nazioni Unite, lo Nazioni Unite
    l - Russia > = ! il Russia, lo Russia
    l - Ucraina > = ! il Ucraina, lo Ucraina
    l - Kiev > = ! il Kiev, lo Kiev
    l - Mosca > = ! il Mosca, lo Mosca
    l - Stati Uniti > = ! il Stati Uniti, lo Stati Uniti
    l - Bielorussia > = ! il Bielorussia, lo Bielorussia
    l - Mar Nero > = ! il Mar Nero, lo Mar Nero
    p m Vladimir Putin > = ! il Vladimir Putin, del Vladimir Putin
    p m Putin > = ! il Putin, del Putin
    p m Volodymyr Zelensky > = ! il Volodymyr Zelensky, del Volodymyr Zelensky
    p m Sergej Lavrov > = ! il Sergej Lavrov, del Sergej Lavrov
    p f Maria Zakharova > = ! il Maria Zakharova, del Maria Zakharova
    p f Giorgia Meloni > = ! il Giorgia Meloni, del Giorgia Meloni
    p m Antonio Tajani > = ! il Antonio Tajani, del Antonio Tajani
    p m Guido Crosetto > = ! il Guido Crosetto, del Guido Crosetto
    p m Matteo Salvini > = ! il Matteo Salvini, del Matteo Salvini
    p m Mario Draghi > = ! il Mario Draghi, del Mario Draghi
    p m Sergio Mattarella > = ! il Sergio Mattarella, del Sergio Mattarella
    p m Giuseppe Conte > = ! il Giuseppe Conte, del Giuseppe Conte
    p m Donald Trump > = ! il Donald Trump, del Donald Trump
    p m Emmanuel Macron > = ! il Emmanuel Macron, del Emmanuel Macron
    p f Ursula von der Leyen > = ! il Ursula von der Leyen, del Ursula von der Leyen
    p m Ugo La Malfa > = ! Ugo della Malfa
    `,
  );
});
