import { describe } from 'vitest';
import { checkForms } from './rows';

describe('French names and their articles', () => {
  checkForms(
    'fr',
    `
    o - Le Kremlin > le Kremlin, du Kremlin, au Kremlin ! de le Kremlin, Kremlin
    o - Le Monde > du Monde, au Monde ! Monde
    o - Le Figaro > du Figaro, au Figaro ! Figaro
    o - Le Parisien > du Parisien
    o - Le Pentagone > du Pentagone, au Pentagone
    o - Le Conseil européen > du Conseil européen, au Conseil européen
    o - Le Conseil de sécurité > du Conseil de sécurité
    o - Le Parlement européen > au Parlement européen
    o - Les Républicains > des Républicains, aux Républicains ! du Républicains
    o - Les Insoumis > des Insoumis, aux Insoumis
    o - Les Échos > des Échos, aux Échos
    l - Les États-Unis > les États-Unis, des États-Unis, aux États-Unis ! États-Unis
    l - Les Pays-Bas > des Pays-Bas, aux Pays-Bas
    l - Les Balkans > des Balkans
    l - Le Royaume-Uni > du Royaume-Uni, au Royaume-Uni
    l - Le Caire > au Caire, du Caire
    l - Le Donbass > du Donbass
    l - Le Havre > du Havre, au Havre
    l - La Russie > la Russie ! Russie
    l - La Crimée > la Crimée
    l - La Haye > la Haye
    o - La Maison-Blanche > la Maison-Blanche ! du Maison-Blanche
    o - La Croix > la Croix ! Croix
    l - L'Ukraine > l'Ukraine
    l - L’Europe > l'Europe
    o - L'Élysée > l'Élysée
    o - L'Express > l'Express ! Express
    o - L'OTAN > l'OTAN
    o - Maison Blanche > =
    o - Kremlin > =
    o - OTAN > =
    o - Union européenne > =
    o - Nations unies > =
    o - Élysée > =
    o - Quai d'Orsay > =
    l - Russie > =
    l - Ukraine > =
    l - Kiev > =
    l - Moscou > =
    l - États-Unis > =
    l - Biélorussie > =
    l - mer Noire > =
    p m Vladimir Poutine > = ! Vladimir Poutines
    p m Poutine > = ! Poutines
    p m Volodymyr Zelensky > =
    p m Sergueï Lavrov > =
    p f Maria Zakharova > =
    p m Dmitri Peskov > =
    p m Emmanuel Macron > = ! Emmanuel Macrons
    p m Macron > =
    p m Donald Trump > =
    p f Marine Le Pen > = ! Marine du Pen
    p m Jean-Noël Barrot > =
    p m Sébastien Lecornu > =
    p m François Hollande > =
    p m Olaf Scholz > =
    p f Ursula von der Leyen > =
    p m Viktor Orban > =
    p m Bruno Le Maire > = ! Bruno du Maire
    p m Jean-Luc Mélenchon > =
    p m Édouard Philippe > =
    p m Alexandre Loukachenko > =
    `,
  );
});
