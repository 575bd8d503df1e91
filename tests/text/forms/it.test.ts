import { describe } from 'vitest';
import { checkForms } from './rows';

describe('Italian names and their articles', () => {
  checkForms(
    'it',
    `
    o - Il Cremlino > il Cremlino, del Cremlino, al Cremlino, dal Cremlino, nel Cremlino, sul Cremlino ! Cremlino
    o - Il Pentagono > del Pentagono, al Pentagono
    o - Il Giornale > del Giornale ! Giornale
    o - Il Foglio > del Foglio ! Foglio
    o - Il Manifesto > del Manifesto
    l - Il Donbass > del Donbass, nel Donbass
    l - Il Regno Unito > del Regno Unito, nel Regno Unito
    l - Il Cairo > del Cairo, al Cairo
    o - La Casa Bianca > della Casa Bianca, alla Casa Bianca, dalla Casa Bianca ! del Casa Bianca
    o - La Repubblica > della Repubblica ! Repubblica
    o - La Stampa > della Stampa ! Stampa
    o - La Farnesina > della Farnesina, alla Farnesina
    o - La Duma > della Duma, alla Duma
    l - La Russia > della Russia, alla Russia, dalla Russia, nella Russia, sulla Russia
    l - La Crimea > della Crimea, alla Crimea
    l - La Polonia > della Polonia
    l - La Francia > della Francia
    l - L'Ucraina > l'Ucraina, dell'Ucraina, all'Ucraina, dall'Ucraina, nell'Ucraina, sull'Ucraina
    l - L’Europa > dell'Europa, all'Europa
    l - L'Italia > dell'Italia
    l - L'Ungheria > dell'Ungheria
    l - L'Aia > dell'Aia, all'Aia
    o - L'Espresso > dell'Espresso ! Espresso
    o - L'Onu > dell'Onu, all'Onu
    o - L'Unione europea > dell'Unione europea
    l - Gli Stati Uniti > degli Stati Uniti, agli Stati Uniti, dagli Stati Uniti, negli Stati Uniti
    l - Gli Emirati Arabi Uniti > degli Emirati Arabi Uniti
    l - I Paesi Bassi > dei Paesi Bassi, nei Paesi Bassi
    l - I Balcani > dei Balcani, nei Balcani
    o - Le Nazioni Unite > delle Nazioni Unite, alle Nazioni Unite
    o - Lo Stato maggiore > dello Stato maggiore, allo Stato maggiore
    o - Cremlino > =
    o - Casa Bianca > =
    o - Nato > =
    o - NATO > =
    o - Unione europea > =
    o - Nazioni Unite > =
    l - Russia > =
    l - Ucraina > =
    l - Kiev > =
    l - Mosca > =
    l - Stati Uniti > =
    l - Bielorussia > =
    l - Mar Nero > =
    p m Vladimir Putin > =
    p m Putin > =
    p m Volodymyr Zelensky > =
    p m Sergej Lavrov > =
    p f Maria Zakharova > =
    p f Giorgia Meloni > =
    p m Antonio Tajani > =
    p m Guido Crosetto > =
    p m Matteo Salvini > =
    p m Mario Draghi > =
    p m Sergio Mattarella > =
    p m Giuseppe Conte > =
    p m Donald Trump > =
    p m Emmanuel Macron > =
    p f Ursula von der Leyen > =
    p m Ugo La Malfa > = ! Ugo della Malfa
    `,
  );
});
