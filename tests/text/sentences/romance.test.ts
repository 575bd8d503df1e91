import { describe } from 'vitest';
import { checkCuts } from './cut';

describe('French sentences', () => {
  checkCuts(
    'fr',
    `
    Il est venu. | Elle est partie.
    Viendra-t-il ? | Oui ! | Bien.
    Il est venu… | Puis il est parti.
    Il est venu… et reparti.
    Le 24 février 2022, tout a commencé. | Cela dure.
    M. Dupont et Mme Durand sont venus. | Ils ont parlé.
    MM. Dupont et Durand sont venus. | Ils ont parlé.
    Me Dupont plaide. | Le juge écoute.
    M. Le Pen a refusé. | Elle aussi.
    J.-L. Dupont a refusé. | Elle aussi.
    Le gén. Dupont a refusé. | Elle aussi.
    Voir p. 12. | Tout y est.
    Voir no. 12 et art. 5. | Tout y est.
    Il a dit no. | Puis il est parti.
    Des chars, des drones, etc. sont arrivés. | Il en faut plus.
    Des chars, des drones, etc. | Il en faut plus.
    « Non », a-t-il dit. | « Jamais. »
    « Non ! », a-t-il crié. | Puis il est parti.
    « Pourquoi ? », a-t-elle demandé. | Personne n’a répondu.
    Il a dit : « Nous attendons. | Nous avons le temps. » | Puis il est parti.
    “Non”, a-t-il dit. | “Jamais.”
    Il habite St. Denis. | Elle non.
    C’était en 2014. | Puis vint la guerre.
    Ils étaient 12. | Puis ils furent 20.
    Vraiment ?! | Oui.
    `,
  );
});

describe('Italian sentences', () => {
  checkCuts(
    'it',
    `
    È venuto. | Lei è partita.
    Verrà? | Sì! | Bene.
    È venuto… | Poi è partito.
    Il 24 febbraio 2022 è cominciata. | Dura ancora.
    Il sig. Rossi e il dott. Bianchi sono venuti. | Hanno parlato.
    L’on. La Russa ha rifiutato. | Anche lei.
    Il gen. Rossi ha rifiutato. | Anche lei.
    Il prof. Rossi ha rifiutato. | Anche lei.
    Carri, droni ecc. sono arrivati. | Non bastano.
    Carri, droni ecc. | Non bastano.
    «No», ha detto. | «Mai».
    «Perché?», ha chiesto. | Nessuno ha risposto.
    “No”, ha detto. | “Mai”.
    M. Rossi ha rifiutato. | Anche lei.
    Vedi art. 5. | C’è tutto.
    Vedi pag. 12. | C’è tutto.
    `,
  );
});

describe('Spanish sentences', () => {
  checkCuts(
    'es',
    `
    Vino. | Ella se fue.
    ¿Vendrá? | ¡Sí! | Bien.
    Vino… | Luego se fue.
    El 24 de febrero de 2022 empezó. | Sigue.
    El Sr. Pérez y la Sra. López vinieron. | Hablaron.
    El Sr. De la Torre se negó. | Ella también.
    El gral. Pérez se negó. | Ella también.
    El Dr. Pérez se negó. | Ella también.
    Tanques, drones, etc. llegaron. | No bastan.
    Tanques, drones, etc. | No bastan.
    «No», dijo. | «Nunca».
    «¿Por qué?», preguntó. | Nadie respondió.
    “No”, dijo. | “Nunca”.
    J. Pérez se negó. | Ella también.
    Véase núm. 5. | Está todo.
    Véase pág. 12. | Está todo.
    ¡No! | ¡Nunca!
    `,
  );
});
