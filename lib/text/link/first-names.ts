import type { Lang } from '../../rows';

// First names common in the news, in the scripts they are written in: before a surname they show that somebody else is meant.
// Data; matching folds nothing, so inflected Cyrillic forms are reached by their stem (`isFirstName`).

const latin = `Aaron Abigail Adam Adrian Agnes Aileen Alan Albert Alex Alexander Alexandra Alexei Alexej Alexey Alexis Alfred Ali Alice Alina Allison Alois Amanda Amélie
Amy Ana Anastasia André Andrea Andreas Andrei Andrej Andrew Andrey Andrii Andrij Andriy Andrzej Angela Angelika Ann Anna Anne Annegret Annette Anthony Antoine Anton Antonia Antonio
Armin Arnold Arthur Ashley Astrid Axel Barack Barbara Barron Bärbel Beate Ben Benedikt Benjamin Bernard Bernd Bernie Bill Birgit Bob Boris Brad Brian Brigitte Bruce Bruno
Camille Carl Carla Carlos Carol Caroline Catherine Cécile Charles Charlie Charlotte Chiara Chloe Chris Christian Christiane Christina Christine Christoph Christopher Claire
Claude Claudia Clara Colin Craig Cynthia Dana Daniel Daniela Darja Daria David Deborah Denis Dennis Denzel Diana Dieter Dirk Dmitri Dmitrij Dmitrii Dmitry Dmytro Doris Dominik
Dominique Donald Dorothea Doug Douglas Eddie Edgar Eduard Edward Elena Elisabeth Elizabeth Elke Ella Emil Emily Emma Emmanuel Eric Erica Erich Erik Ernst Ethan Eugen Eva
Evelyn Fabian Felix Ferdinand Florian Frances Francesca Francesco François Françoise Frank Franz Fred Frederick Friedrich Fritz Gabriel Gabriele Gary George Georg Gerald Gerd Gerhard
Gérard Gianni Giorgia Giovanni Giulia Giuseppe Gordon Graham Greg Gregor Guido Guillaume Günter Günther Gustav Hannah Hannes Hans Harald Harry Hartmut Heather Heidi Heiko
Heinrich Heinz Helen Helena Helga Helmut Henri Henry Herbert Hermann Hillary Horst Howard Hubert Hugo Hunter Iain Ian Ibrahim Ignacy Igor Ihor Ilja Ilya Ines Inga Inge Ingo Ingrid
Irina Iris Irma Isabel Isabella Isabelle Ivan Ivana Ivanka Iwan Jack Jackie Jacob Jacqueline Jacques Jakob James Jan Jana Jane Janet Janina Jared Jason Javier Jean Jeff Jeffrey
Jennifer Jenny Jens Jerome Jerry Jessica Jill Jim Jimmy Joachim Joan Joanna Joe Joel Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jörg Jorge José Josef Joseph Joshua
Juan Judith Julia Julian Julie Julien Juliette Julija Jürgen Juri Jurij Justin Karen Karin Karina Karl Karsten Kate Katharina Katherine Kathleen Kathrin Kathy Katja Katrin Keith Kelly Ken Kenneth Kerstin Kevin Kim Kimberly Kirill Klaus Konrad Konstantin Kristin Kristina Kurt Kyle Lara Larissa Larry Lars Laura Lauren Laurent Lea Léa Lena Leo Leon
Leonard Leonid Linda Lindsey Lisa Liz Liza Ljudmila Ljubow Lorenz Lorenzo Louis Louise Luc Luca Lucas Lucia Lucy Ludwig Luigi Luis Luisa Lukas Lyudmila Lyudmyla Madeleine Magdalena
Maik Maksim Maksym Malia Manfred Manuel Manuela Marc Marcel Marco Marcus Margaret Margarita Maria Marie Marija Marina Mario Markus Marlene Martha Martin Martina Mary Maryna Mathias
Mathieu Matteo Matthew Matthias Maurice Maxim Maxime Maximilian Megan Melania Melanie Melissa Mia Michael Michaela Michail Michel Michelle Michele Mick Miguel Mihail Mike Mikhail Milan
Mohammed Monica Monika Monique Mykhailo Mykola Nadja Nancy Naomi Natalia Natalie Natalija Natalja Natasha Nathalie Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai
Nikolaj Nikolaus Nikolay Nina Noah Nora Norbert Oksana Olaf Olena Oleg Oleh Oleksandr Oleksandra Oleksii Oleksij Olga Olha Oliver Olivia Olivier Oscar Oskar Otto Pablo Pam Pamela
Paola Paolo Pascal Patricia Patrick Paul Paula Pavel Pavlo Pedro Peter Petra Petro Phil Philip Philipp Philippe Pierre Piotr Rachel Rainer Ralf Ralph Ramsan Raphael Ramzan Raymond
Rebecca Regina Reinhard Renate Renée Ricardo Riccardo Richard Rita Robert Roberta Roberto Robin Roger Roland Rolf Roman Ron Ronald Rosemarie Roxana Rudolf Rudolph Russell Ruslan
Ruth Ryan Sabine Sahra Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Sascha Scott Sean Sebastian Serge Sergei Sergej Sergey Serhii Serhij Serhiy Sharon Sigmar Silke Silvia Simon Simone Sofia Sonja Sophia
Sophie Stefan Stefanie Steffen Stella Stephan Stephanie Stephen Steve Steven Stuart Susan Susanne Suzanne Svetlana Swetlana Sylvie Tamara Tanja Taras Tatiana Tatjana Ted Teresa
Terry Tetjana Theo Theodor Theresa Thierry Thomas Thorsten Tiffany Tim Timothy Tina Tino Tobias Todd Tom Tommy Toni Tony Torsten Tracy Tyler Udo Ulf Uli Ulrich Ulrike Ulla Ursula Ute Uwe Valentin
Valentina Valerie Valerii Valerij Vanessa Vasily Vera Verena Veronika Victor Victoria Viktor Viktoria Viktorija Vincent Vitali Vitalii Vitaly Vladimir Vladislav Volker Volodymyr Waldemar Walentina
Walerij Walter Wassilij Wayne Wendy Werner Wilhelm William Witalij Wladimir Wladislaw Wolfgang Wolodymyr Xavier Yaroslav Yegor Yevgeny Yulia Yuliia Yuri Yuriy Yves Yvonne Zoe
Alyona Anja Antje Beau Bettina Billy Bobby Carolin Cathy Cindy Daisy Debra Diane Donna Doreen Ekaterina Elizaveta Eileen Elsa Emilia Ewa Fiona Galina Gina Gloria Greta Halyna Hanna Hilary Holly Ida Ioulia Ivanna Jade Janice Jeb Jekaterina Jelena
Jelisaweta Jodie Jody Joyce Julianne Juliane Kai Kateryna Katerina Kathrin Katie Kerry Ksenia Larysa Leonie Leslie Lilli Lilia Lioudmila Lisbeth Lori Lucie Ludmila Ludmilla Lydia Mandy Marion Marta Maryam Meghan Mona Nadia Nastassja Nataliia Nataliya
Norma Oxana Penelope Polina Ramona Rosa Rose Roza Sienna Silke Solomiia Tania Tatyana Tetiana Tetyana Trudy Uljana Vicky Viktoriia Violetta Vita Whitney Xenia Yana Yelena Yelizaveta Zinaida
Achim Adolfo Adriana Adrien Agata Agnieszka Agustín Alain Alberto Aldo Alejandra Alejandro Aleksander Aleksandra Alena Aleš Alessandra Alessandro Alessia Alessio
Alexandre Alfonso Alfredo Alicia Alicja Álvaro Amandine Amber Amelia Anaïs Andrés Ángel Angelo Angus Anke Annika Antonín Archie Arianna Arkadiusz Arnaud Arne Artur
Arturo Audrey Augusto Aurélie Baptiste Barry Bartłomiej Bartosz Bastian Bastien Beata Beatriz Becky Begoña Belén Benoît Bernardo Bertrand Bianca Björn Blake Bodo
Bogdan Bogusław Bohumil Bohuslav Bolesław Borja Božena Bradley Brandon Brenda Brendan Brett Bronisław Bryan Burkhard Caitlin Calvin Cameron Camilo Carmen Carsten
Catalina Caterina Cecil Cecilia Cédric Céline Cesare Chantal Chelsea Christa Christelle Christophe Chuck Clarence Claudio Claus Clémence Clemens Clément Clifford
Clive Connor Corinne Cornelia Courtney Cristina Curtis Cyril Cyrus Dagmar Dalibor Damian Damien Daniele Danielle Danuta Dario Dariusz Darren Davide Dawid Delphine
Denise Derek Desmond Detlef Didier Dietmar Dietrich Domenico Dorota Dorothy Dušan Dustin Dwight Eberhard Edith Edmund Edoardo Édouard Eduardo Edwin Egon Eleanor
Elijah Elisa Elisabetta Élise Eliška Ellen Elliott Elmar Élodie Elon Elżbieta Emanuele Émile Émilie Emilio Emmanuelle Enrica Enrico Enrique Enzo Erika Erin Ernest
Ernesto Erwin Esteban Esther Étienne Ettore Eugene Eugenio Evan Fabien Fabienne Fabio Fabrice Fabrizio Federica Federico Felipe Fernanda Fernando Fidel Filip Filippo
Flavio Florent Francis Francisco Franciszek Franck Franco František Franziska Frauke Freddie Frédéric Frederik Gabriella Gaël Gaetano Gaspard Gavin Gemma Geneviève
Geoffrey Gerardo Gerry Gesine Giacomo Gianfranco Gianluca Gilles Giorgio Gisela Giuliano Giulio Glenn Gonzalo Grażyna Grégory Grzegorz Gudrun Guglielmo Guillermo
Gunnar Gustavo Gwen Halina Hana Harold Harriet Harvey Hayley Héctor Heike Heiner Hélène Henning Henrik Henryk Hernán Hervé Hildegard Holger Hubertus Hugues Hynek
Ignazio Ilaria Íñigo Irene Irmgard Isaac Jacek Jadwiga Jaime Jakub Jamie Janine Janusz Jaromír Jaroslav Jaroslava Jasmine Jeremy Jesse Jesús Jindřich Jiří Jitka
Joanne Joaquín Jochen Jolanta Jordi Josep Josephine Józef Judy Julio Justine Justyna Jutta Kamil Karel Karine Karol Karolina Katarzyna Kayla Kazimierz Kilian Kirsten
Klára Knut Kristen Krystyna Krzysztof Ladislav Laetitia Laurence Laurie Lawrence Leah Leandro Lech Leila Lenka Leonardo Leopold Leszek Letizia Lewis Liam Libor
Lillian Lily Lionel Logan Loïc Lorena Lothar Luboš Luciano Lucien Ludovic Łukasz Luke Lutz Maciej Maike Malcolm Małgorzata Malte Manon Marcela Marcello Marcelo
Marcia Marcin Marcos Mareike Marek Margherita Mariana Mariusz Marjorie Markéta Martine Marvin Massimo Matěj Mateusz Mathilde Matilde Mattia Maureen Maurizio Mauro
Meike Michał Mikołaj Miles Miloš Miloslav Miranda Mireille Mirko Miroslav Miroslava Mirosław Mitch Molly Moritz Ned Nele Nicoletta Nils Noel Noémie Norman Nuria
Odile Oldřich Ondřej Owen Pascale Patrice Patrizia Pavla Peggy Pete Petr Phoebe Piero Pietro Pilar Polly Przemysław Quentin Rachida Radek Radim Radka Radosław Rafael
Rafał Raffaele Raimund Ramón Randall Randy Raquel Raúl Reginald Régis Reiner Reinhold Rémi Renata Renato Renzo Ricarda Rick Rocío Rodney Rodrigo Romain Ronnie Rory
Rosanna Rosie Ross Rostislav Roy Rubén Rüdiger Rupert Ryszard Sabrina Salvatore Sandrine Sandro Sébastien Ségolène Serena Sergio Séverine Shane Shannon Shaun Shawn
Sheila Shirley Sidney Siegfried Sigrid Silvio Simona Sławomir Solange Sören Spencer Stanislava Stanisław Stanley Stefania Stefano Stéphane Stewart Susana Sven Svenja
Sylvain Sylvia Szymon Tadeusz Tanya Tara Taylor Terence Tereza Theodore Thibault Thilo Tilman Timo Tiziana Toby Tomáš Tomasz Tommaso Travis Trevor Tristan Umberto
Urszula Václav Valeria Valerio Veit Vernon Veronica Vicente Vince Vincenzo Virginie Vít Vittoria Vittorio Vivian Vojtěch Wallace Waltraud Wanda Warren Wesley Wiesław
Wilfried Willi Winfried Winston Witold Władysław Wojciech Wolfram Yann Yannick Yolanda Yvette Zachary Zbigniew Zbyněk Zdeněk Zdeňka Zdzisław Zofia Zuzana Zygmunt`;

// Of Ukraine, in the official romanisation and in German.
const ukrainian = `Alla Anastasiia Anastassija Anatolii Anatolij Artem Bohdan Bohdana Borys Chrystyna Danylo Dariia Darija Daryna Denys Hennadii Hennadij Hryhorii Hryhorij Illia Illja Inna Iryna
Jaroslaw Jaroslawa Jewhen Jewhenija Khrystyna Kyrylo Lesia Lessja Liubov Liudmyla Ljudmyla Mariia Markiian Markijan Matvii Matwij Mychajlo Myroslava Myroslawa Nadiia Nadija
Nazar Orest Ostap Pawlo Raissa Ruslana Rustem Sachar Semen Sinajida Snischana Snizhana Sofiia Sofija Solomija Sorjana Stanislav Stepan Svitlana Switlana Taisiia Taissija
Tymofii Tymofij Tymur Uliana Vadym Valentyna Vasyl Viacheslav Vira Vsevolod Wadym Walentyna Wassyl Wiktor Wiktorija Wira Wjatscheslaw Wsewolod Yaroslava Yevhen Yevheniia Yurii
Zakhar Zhanna Zoriana`;

// Of Russia, in the spellings of English, German and French.
const russian = `Anatoli Anatoly Antonina Arina Arkadi Arkady Daniil Danila Darya Dina Egor Evgenia Evgeny Evgueni Fedor Fjodor Fyodor Gennadi Gennady Georgi Georgy Gleb Grigori
Grigory Guennadi Gueorgui Ievgueni Ilia Iouri Jewgeni Jewgenij Jewgenija Kira Lidia Lioubov Lyubov Mariya Matvey Nadeschda Nadezhda Natalya Pjotr Pyotr Raisa Rodion
Semyon Sergueï Sinaida Snezhana Sofya Stanislaw Svyatoslav Timofej Timofey Timur Ulyana Vadim Valeria Valery Vassili Viatcheslav Vyacheslav Wadim Waleri Witali Yakov
Yevgenia Yevgeniy Yuliya Zoya`;

const cyrillic = `Адам Александр Александра Алексей Алена Алёна Алина Алиса Алла Альберт Анастасия Анастасія Анатолий Анатолій Ангела Андрей Андрій Анна Антон Антонина Аркадий Арсен Арсений Артем Артём
Барак Богдан Борис Бриджит Вадим Валентин Валентина Валерий Валерій Василий Василь Василий Вера Вероника Виктор Виктория Виталий Віктор Вікторія Віталій Владислав Владимир Володимир Всеволод Вячеслав Вячеслав Галина Ганна Геннадий Геннадій
Георгий Георгій Герман Глеб Гліб Григорий Григорій Даниил Дарина Дарья Денис Джеймс Джилл Джон Джозеф Джордж Дмитрий Дмитро Дональд Евгений Евгения Екатерина Елена Елизавета Емма Жан Зинаида Зоя Иван Иванка Игорь Илья Инна Ирина
Іван Іванка Ігор Ілля Інна Ірина Катерина Кирилл Кирило Константин Костянтин Ксения Ксенія Лариса Лариса Лев Леонид Леонід Лидия Лідія Любовь Любов Людмила Макс Максим Маргарита Марина Мария Марія Марк Мелания Меланія Микола Мирослав Михаил Михайло Мишель Надежда Надія
Наталия Наталья Наталія Никита Микита Николай Нина Ніна Оксана Олег Олександр Олександра Олексій Олена Ольга Остап Павел Павло Петр Пётр Петро Раиса Ричард Роберт Роман Руслан Рустем Светлана Світлана Святослав Семен Сергей Сергій
Соломія София Софія Станислав Станіслав Степан Тамара Тарас Татьяна Тетяна Тимофей Тимур Ульяна Федір Федор Фёдор Ханна Хантер Гантер Христина Эмма Эрик Юлия Юлія Юрий Юрій Яна Яков Ярослав
Барбара Беатрис Бріжит Брижит Вільям Гаррі Гарри Герхард Гілларі Дайан Девід Джастин Дженнифер Дженніфер Джереми Джессика Дэвид Ева Єва Єлизавета Жанна Ингрид Камала Каміль Карл Карла Кейт Кристина Крістіна Лаура Лиза Лінда Линда Лора Луиза Майкл Маргарет
Марго Меган Мелинда Мелінда Мишель Мішель Ненсі Нэнси Олівія Оливия Питер Рачел Саманта Сара Сильвия Стивен Сьюзан Тиффани Томас Уильям Урсула Филипп Хиллари Чарльз Шарль Ерік Еріка Эдуард Элизабет Эмили Эшли Ерік
Андреас Анжела Антонио Антоніу Антуан Арина Баррон Билл Білл Варвара Ганс Данило Джейн Джек Джо Егор Жюль Захар Злата Зоряна Клаус Крис Кріс Леся Лилия
Мар'яна Марко Маркус Мартин Мартін Матвей Матвій Назар Орест П'єр Полина Пьер Рената Родион Ростислав Савелий Скотт Снежана Стефан Таисия Тимофій Тіффані Уляна Фелікс Франсуа Фридрих Фрідріх Ханс Хосе Эмманюэль Ярина Ярослава`;

const known = new Set(`${latin} ${ukrainian} ${russian} ${cyrillic}`.split(/\s+/).map(plain));
const stems = new Set([...known].filter((name) => /\p{Script=Cyrillic}/u.test(name)).map(stem));

/** Whether a word is a first name, in its base form or, in Cyrillic, Polish and Czech, in an oblique case; a hyphenated one by its first part; also in capitals or with other accents. */
export function isFirstName(word: string, lang?: Lang): boolean {
  const part = word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
  const isShouted = part.length > 2 && part === part.toUpperCase();
  const first = plain(isShouted ? part.charAt(0) + part.slice(1).toLowerCase() : part);
  if (known.has(first)) return true;
  if (lang === 'pl' || lang === 'cs') return isOblique(first);
  return /^[\u0400-\u04ff]{4,}$/.test(first) && stems.has(stem(first));
}

const westSlavicEnding = /(?:owi|iem|em|ovi|ou|a|e|y|i|u)$/;

/** Hunterem, Melanii: without the ending, or with that of women's names in its place. Accents are gone already. */
function isOblique(name: string): boolean {
  const bare = name.replace(westSlavicEnding, '');
  return bare.length >= 3 && bare !== name && (known.has(bare) || known.has(`${bare}a`));
}

/** Latin letters without their accents: languages spell one name with different ones. */
function plain(name: string): string {
  if (!/[\u00c0-\u024f]/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace('ł', 'l')
    .replace('Ł', 'L')
    .normalize('NFC');
}

/** Without its ending, in one spelling for both languages: Аліна, Алина. */
function stem(name: string): string {
  const bare = name.replace(/(?:ом|ем|ей|єм|ою|ею|єю|ої|ой|ові|еві|єві|ю|я|а|у|е|и|ы|і|ї|ь|й|о)$/u, '');
  return (bare.length >= 3 ? bare.replace(/[иеії]$/u, '') : name).replaceAll('і', 'и');
}
