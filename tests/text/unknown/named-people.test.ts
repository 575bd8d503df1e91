import { tellsNames } from './found';

// A name in two capitalised words, and what shows that it is somebody: a first name, a title, an age, a verb of saying.
tellsNames('people whom no dataset knows', {
  de: `
Am Abend sprach Bürgermeisterin Wiebke Hansmann. | Wiebke Hansmann (person)
Der Ökonom Lothar Brinkfeld rechnet anders. | Lothar Brinkfeld (person)
Die Juristin Hedwig Auernhammer widerspricht. | Hedwig Auernhammer (person)
Torben Wiesenthal, 38, bäckt Brot. | Torben Wiesenthal (person)
Sabine Wiesenthal wohnt am Hafen. | Sabine Wiesenthal (person)
Das Foto zeigt Professor Ansgar Lüttgenau. | Ansgar Lüttgenau (person)
Generalmajor Detlef Rautenstrauch schwieg. | Detlef Rautenstrauch (person)
Peter Brinkfeld und Monika Hansmann heirateten. | Monika Hansmann (person); Peter Brinkfeld (person)
Mit Karl-Heinz Dornbusch war niemand einig. | Karl-Heinz Dornbusch (person)
Am Mikrofon: Johannes van den Berghe. | Johannes van den Berghe (person)
Der Sprecher Eckart Muthesius verneinte. | Eckart Muthesius (person)
Gefragt wurde Staatssekretär Hinrich Böttcherlein. | Hinrich Böttcherlein (person)
`,
  en: `
The baker Orville Thackston kept quiet. | Orville Thackston (person)
Mayor Philippa Cornwell opened the bridge. | Philippa Cornwell (person)
Philippa Cornwell, 52, sells bread. | Philippa Cornwell (person)
They thanked Major Dorothea Wexcombe. | Dorothea Wexcombe (person)
Nobody believed David Wexcombe. | David Wexcombe (person)
The bridge is old, said Hortensia Blakeney. | Hortensia Blakeney (person)
Hortensia Blakeney said the bridge is old. | Hortensia Blakeney (person)
She wrote to Sarah Blakeney and John Cornwell. | John Cornwell (person); Sarah Blakeney (person)
Professor Ambrose Tolliver disagreed. | Ambrose Tolliver (person)
The pilot Lucian Farthingale flew on. | Lucian Farthingale (person)
Her neighbour Michael Farthingale sang. | Michael Farthingale (person)
General Ignatius Holloway left the room. | Ignatius Holloway (person)
`,
  fr: `
Le maire Gontran Delaverne a souri. | Gontran Delaverne (person)
La ministre Hermance Boisvert est venue. | Hermance Boisvert (person)
Philippe Delaverne, 61 ans, vend du pain. | Philippe Delaverne (person)
On a vu Sophie Boisvert au port. | Sophie Boisvert (person)
Rien ne va, dit Théodule Marchenoir. | Théodule Marchenoir (person)
Le général Anselme Ducrocq se tait. | Anselme Ducrocq (person)
Catherine Ducrocq et Pierre Marchenoir dansent. | Catherine Ducrocq (person); Pierre Marchenoir (person)
`,
  uk: `
На площі виступила мерка Соломія Журавська. | Соломія Журавська (person)
Міст відкрив міністр Захар Очеретний. | Захар Очеретний (person)
Хліб пече Олена Очеретна. | Олена Очеретна (person)
Про це сказав Панас Криничний. | Панас Криничний (person)
Експертка Устина Вербова не згодна. | Устина Вербова (person)
Полковник Гордій Степовик мовчав. | Гордій Степовик (person)
Марія Вербова та Іван Степовик одружилися. | Іван Степовик (person); Марія Вербова (person)
`,
  ru: `
На площади выступила мэр Аглая Журавская. | Аглая Журавская (person)
Мост открыл министр Захар Камышов. | Захар Камышов (person)
Хлеб печет Елена Камышова. | Елена Камышова (person)
Об этом сказал Прохор Родников. | Прохор Родников (person)
Эксперт Лукерья Вербова не согласна. | Лукерья Вербова (person)
Полковник Гордей Степной молчал. | Гордей Степной (person)
Мария Вербова и Иван Родников поженились. | Иван Родников (person); Мария Вербова (person)
`,
  pl: `
Most otworzył minister Zbyszko Trzcinowski. | Zbyszko Trzcinowski (person)
Chleb piecze Anna Trzcinowska. | Anna Trzcinowska (person)
Nic się nie zmieni, powiedział Bogusz Wierzbicki. | Bogusz Wierzbicki (person)
`,
  cs: `
Most otevřel ministr Ctibor Rákosník. | Ctibor Rákosník (person)
Chleba peče Jana Rákosníková. | Jana Rákosníková (person)
Nic se nezmění, řekl Vratislav Topolský. | Vratislav Topolský (person)
`,
  es: `
El ministro Fulgencio Carrizal abrió el puente. | Fulgencio Carrizal (person)
El pan lo hace María Carrizal. | María Carrizal (person)
Nada cambia, dijo Anselmo Robledal. | Anselmo Robledal (person)
`,
  it: `
Il ministro Ermenegildo Canneto ha aperto il ponte. | Ermenegildo Canneto (person)
Il pane lo fa Maria Canneto. | Maria Canneto (person)
Non cambia nulla, ha detto Ubaldo Salcetti. | Ubaldo Salcetti (person)
`,
});
