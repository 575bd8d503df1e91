import { describe } from 'vitest';
import { checkForms } from './rows';

describe('French names and their articles', () => {
  checkForms(
    'fr',
    `
    o - Le Kremlin > le Kremlin, du Kremlin, au Kremlin ! de le Kremlin, Kremlin
    o - Le Monde > du Monde, au Monde ! Monde
    o - Le Figaro > du Figaro, au Figaro ! Figaro
    o - Le Parisien > du Parisien ! de le Parisien, à le Parisien
    o - Le Pentagone > du Pentagone, au Pentagone ! de le Pentagone, à le Pentagone
    o - Le Conseil européen > du Conseil européen, au Conseil européen ! de le Conseil européen, à le Conseil européen
    o - Le Conseil de sécurité > du Conseil de sécurité ! de le Conseil de sécurité, à le Conseil de sécurité
    o - Le Parlement européen > au Parlement européen ! de le Parlement européen, à le Parlement européen
    o - Les Républicains > des Républicains, aux Républicains ! du Républicains
    o - Les Insoumis > des Insoumis, aux Insoumis ! de les Insoumis, du Insoumis
    o - Les Échos > des Échos, aux Échos ! de les Échos, du Échos
    l - Les États-Unis > les États-Unis, des États-Unis, aux États-Unis ! États-Unis
    l - Les Pays-Bas > des Pays-Bas, aux Pays-Bas ! de les Pays-Bas, du Pays-Bas
    l - Les Balkans > des Balkans ! de les Balkans, du Balkans
    l - Le Royaume-Uni > du Royaume-Uni, au Royaume-Uni ! de le Royaume-Uni, à le Royaume-Uni
    l - Le Caire > au Caire, du Caire ! de le Caire, à le Caire
    l - Le Donbass > du Donbass ! de le Donbass, à le Donbass
    l - Le Havre > du Havre, au Havre ! de le Havre, à le Havre
    l - La Russie > la Russie ! Russie
    l - La Crimée > la Crimée ! du Crimée, au Crimée
    l - La Haye > la Haye ! du Haye, au Haye
    o - La Maison-Blanche > la Maison-Blanche ! du Maison-Blanche
    o - La Croix > la Croix ! Croix
    l - L'Ukraine > l'Ukraine ! du Ukraine, le Ukraine
    l - L’Europe > l'Europe ! du Europe, le Europe
    o - L'Élysée > l'Élysée ! du Élysée, le Élysée
    o - L'Express > l'Express ! Express
    o - L'OTAN > l'OTAN ! du OTAN, le OTAN
    o - Maison Blanche > = ! le Maison Blanche, Maison Blanches
    o - Kremlin > = ! le Kremlin, Kremlins
    o - OTAN > = ! le OTAN, OTANs
    o - Union européenne > = ! le Union européenne, Union européennes
    o - Nations unies > = ! le Nations unies
    o - Élysée > = ! le Élysée, Élysées
    o - Quai d'Orsay > = ! le Quai d'Orsay, Quai d'Orsays
    l - Russie > = ! le Russie, Russies
    l - Ukraine > = ! le Ukraine, Ukraines
    l - Kiev > = ! le Kiev, Kievs
    l - Moscou > = ! le Moscou, Moscous
    l - États-Unis > = ! le États-Unis
    l - Biélorussie > = ! le Biélorussie, Biélorussies
    l - mer Noire > = ! le mer Noire, mer Noires
    p m Vladimir Poutine > = ! Vladimir Poutines
    p m Poutine > = ! Poutines
    p m Volodymyr Zelensky > = ! Volodymyr Zelenskys
    p m Sergueï Lavrov > = ! Sergueï Lavrovs
    p f Maria Zakharova > = ! Maria Zakharovas
    p m Dmitri Peskov > = ! Dmitri Peskovs
    p m Emmanuel Macron > = ! Emmanuel Macrons
    p m Macron > = ! Macrons
    p m Donald Trump > = ! Donald Trumps
    p f Marine Le Pen > = ! Marine du Pen
    p m Jean-Noël Barrot > = ! Jean-Noël Barrots
    p m Sébastien Lecornu > = ! Sébastien Lecornus
    p m François Hollande > = ! François Hollandes
    p m Olaf Scholz > = ! Olaf Scholzs
    p f Ursula von der Leyen > = ! Ursula von der Leyens
    p m Viktor Orban > = ! Viktor Orbans
    p m Bruno Le Maire > = ! Bruno du Maire
    p m Jean-Luc Mélenchon > = ! Jean-Luc Mélenchons
    p m Édouard Philippe > = ! Édouard Philippes
    p m Alexandre Loukachenko > = ! Alexandre Loukachenkos
    `,
  );
});
