import type { Lang } from '../../rows';
import type { CountryWords } from './origins';

/** The words by which one language says who says what. Phrases in the notation of phrases.ts, lower case, every list sorted. */
export type AttributionData = {
  readonly lang: Lang;
  /** Verbs whose subject speaks. */
  readonly say: readonly string[];
  /** Verbs whose subject takes a position without an act of saying. */
  readonly hold: readonly string[];
  /** Stand directly before the source: `laut`, `nach Angaben von`. */
  readonly before: readonly string[];
  /** The same, only after a comma or a closing mark: `so Trump`. */
  readonly aside: readonly string[];
  /** Stand directly after the source: `zufolge`. */
  readonly after: readonly string[];
  /** Nouns for a position: their holder stands before them in the genitive, or inside the phrase: `Putins Ablehnung der`, `Forderung der EU nach`. */
  readonly noun: readonly string[];
  /** Stand before the holder of a narrated position, `für`, `die Position`, at the beginning of a clause with one of `judged`. */
  readonly standing: readonly string[];
  readonly judged: readonly string[];
  /** By which somebody says nothing, or nothing yet: `did not comment`, `is expected to announce`. Cues among these words are none. */
  readonly silent: readonly string[];
  /** Begin what tells whose mouth a nameless group is: `people | familiar with the plan`. */
  readonly tails: readonly string[];
  /** Begin what is said, so that whoever stands behind them is part of it, in a language that may leave subjects out: `Добавил, что Киев ...`. */
  readonly clauses: readonly string[];
  /** A sentence with one of these goes on with the last speaker. */
  readonly carry: readonly string[];
  /** Verb forms that mark reported speech by themselves, and forms that do so only right after a reported sentence. */
  readonly reported: readonly string[];
  readonly maybeReported: readonly string[];
  readonly pronouns: { readonly f: readonly string[]; readonly m: readonly string[]; readonly many: readonly string[] };
  /** Whether `he` and `she` may stand for a body: `Le Kremlin refuse. Il ...`. */
  readonly hasBodiesOfGender: boolean;
  /** Whether the writer's words stand between commas inside a quotation: `« La trêve, a dit X, doit tenir. »`. */
  readonly hasCommaAsides: boolean;
  /** First person: marks an address or an interview. */
  readonly first: readonly string[];
  /** Greetings and closing words of an address, by the office that speaks them, as dataset rows name it. */
  readonly salutes: Readonly<Record<string, readonly string[]>>;
  /** Words of a title that say whose speech a page is. */
  readonly speech: readonly string[];
  /** Labels of a page that argues in its own voice. */
  readonly opinion: readonly string[];
  /** Words of a title, or of a line, that say that a page is an interview. */
  readonly interview: readonly string[];
  /** Labels of a line that tells from whom a page has what follows: `Джерело: Зеленський`. */
  readonly credits: readonly string[];
  /** Labels of answers that name nobody. */
  readonly answer: readonly string[];
  /** Words directly after which a verb form is a noun: `the report`; empty where capitals tell or there are none. */
  readonly articles: readonly string[];
  /** Auxiliaries beside which the subject of a participle stands. */
  readonly auxiliaries: readonly string[];
  /** What makes the noun phrase after it no subject: prepositions and oblique determiners. */
  readonly governing: readonly string[];
  /** Of these, those that may begin a clause instead: `after | Lavrov said`. */
  readonly clausal: readonly string[];
  /** Words by which a clause depends on another one, where they stand right before its subject. */
  readonly dependent: readonly string[];
  /** Of the governing words, those that a title may have inside: `secretary of state`. */
  readonly linking: readonly string[];
  /** Of these, those after which a body stands whose people speak without being named: `заявили в Кремле`. */
  readonly within: readonly string[];
  /** Auxiliaries beside which a participle is passive. */
  readonly passive: readonly string[];
  /** Auxiliaries beside which a participle tells a state, `ist ausgeschlossen`, but for `active` ones: `ist überzeugt`. */
  readonly state: readonly string[];
  readonly active: readonly string[];
  /** Stand before whoever does what a passive tells, and before the body within which it is done: `von der Regierung`, `im Kreml`. */
  readonly agents: readonly string[];
  readonly agentPlaces: readonly string[];
  /** Of the verbs that take a position, small words that do so only right behind a subject that opens its clause: `Венгрия | против`. */
  readonly predicates: readonly string[];
  /** Participles beside which whoever does what they tell stands in the instrumental, and the endings of that case: `отвергнуто Кремлем`. */
  readonly done: readonly string[];
  readonly instrumental: readonly string[];
  /** Endings of infinitives; empty where nothing needs them. */
  readonly infinitives: readonly string[];
  /** Endings of participles after which whoever stands is part of what is said: `..., saying they would`. */
  readonly participles: readonly string[];
  /** Endings of verbs in the plural, where they may stand without a subject: `заявили в Кремле`. */
  readonly plurals: readonly string[];
  /** Endings of verbs in the singular after which a word is a surname, `"...", sagt Ruck`, and of nouns that are none; where nouns have capitals too. */
  readonly singulars: readonly string[];
  readonly commonNouns: readonly string[];
  /** Endings that a noun may lose in the nominative, and those that adjectives of an office have in a dataset: `russischer Präsident`; null where both agree. */
  readonly citation: { readonly noun: readonly string[]; readonly m: string; readonly f: string } | null;
  /** Stands in participles and not in infinitives; null where nothing needs it. */
  readonly participleSign: string | null;
  /** Stands before an infinitive that is no cue; null where infinitives have a form of their own. */
  readonly infinitive: string | null;
  /** Common nouns in whose name a country speaks, where its adjective stands before: `russische Behörden`. */
  readonly authorities: readonly string[];
  /** Common nouns for what a country lets be known, where its adjective stands before: `russische Angaben`. */
  readonly accounts: readonly string[];
  /** Common nouns for a body named before: `die Behörde`, `в ведомстве`. */
  readonly bodies: readonly string[];
  /** Of these, those that govern nothing at the beginning of a sentence: `wie Trump sagte`. */
  readonly comparing: readonly string[];
  /** Endings of plurals among `people`. */
  readonly plural: readonly string[];
  /** Join names: those that share a preposition, and those who speak together. */
  readonly conjunctions: readonly string[];
  /** Determiners that may open a subject. */
  readonly determiners: readonly string[];
  /** Verbs by which somebody must, should or may do what an infinitive at the end of the clause says. */
  readonly modals: readonly string[];
  /** Relative pronouns for anybody: `wer das verlangt`. */
  readonly whoever: readonly string[];
  /** Of the determiners, those before a noun that may be anybody's: `ein Sprecher`. */
  readonly anybody: readonly string[];
  /** Of the determiners, the definite ones; empty in a language without articles. */
  readonly definite: readonly string[];
  /** Stand between a noun for somebody and what says of whom or what it is: `the head of a battalion`. */
  readonly completing: readonly string[];
  /** Endings of nouns for women among `people`. */
  readonly feminine: readonly string[];
  /** The article that tells a woman where the noun does not, which ends in -e: `die Abgeordnete`; null where nothing needs it. */
  readonly feminineArticle: string | null;
  /** Begin a clause that another one follows in which the verb of the sentence stands: `Dass er es will, hat Macron gesagt`. */
  readonly subordinating: readonly string[];
  /** What may be a relative pronoun after a comma, where it is an article as well; what stands after such a pronoun and not after an article. */
  readonly relatives: readonly string[];
  readonly relativeSigns: readonly string[];
  /** Words before a group in the plural, `viele Länder`, and endings of nouns among `people` that are singular after them: `die Partei`. */
  readonly groupWords: readonly string[];
  readonly singularGroups: readonly string[];
  /** Small words inside a name: `de`, and `van der` for a `der` that stands after `van`. */
  readonly particles: readonly string[];
  /** Of the governing words, those that are articles where they open a clause, or stand behind its verb: `Des experts jugent`. */
  readonly indefinite: readonly string[];
  /** Articles and prepositions that are written together with the word after them: `l'opposition`. */
  readonly elisions: readonly string[];
  /** Whether nouns stand before the noun that they describe: `defence | ministry`. */
  readonly nounsBefore: boolean;
  /** Subjects in the first person: what they say is said by nobody whom the sentence names. */
  readonly firstSubjects: readonly string[];
  /** Verbs before an infinitive of saying whose own subject says it: `continues to claim`. */
  readonly phasal: readonly string[];
  /** Verbs of saying that are others without a quotation beside them: `troops continued their attacks`. */
  readonly quoting: readonly string[];
  /** Say that somebody no longer is what a noun says: `former US ambassador`. */
  readonly former: readonly string[];
  /** Stand before a surname and are no part of a name: `Mr`. */
  readonly honorifics: readonly string[];
  /** Whether adjectives stand after their nouns: `responsables | occidentaux`. */
  readonly adjectivesAfter: boolean;
  /** Of the determiners, those that make a genitive after a noun. */
  readonly genitive: readonly string[];
  /** What stands behind a name in a headline that has no verb: `gegen`. */
  readonly headlines: readonly string[];
  /** Of the pronouns, those for whoever was named last, where no noun stands behind them: `dieser`. */
  readonly demonstratives: readonly string[];
  /** Endings of adjectives. */
  readonly adjectives: readonly string[];
  /** Words between verb and subject that do not part them. */
  readonly adverbs: readonly string[];
  /** Common nouns for people and bodies that speak. */
  readonly people: readonly string[];
  /** Of these, bodies that their own word names: `das Verteidigungsministerium` is nobody named before. */
  readonly organs: readonly string[];
  /** Of these, those who speak for the body named after them. */
  readonly voices: readonly string[];
  /** Of these, who leads the body named behind: `глава МИД`. */
  readonly heads: readonly string[];
  /** Verbs by which a paper or agency only carries what somebody else says: `передает ТАСС`. */
  readonly relaying: readonly string[];
  /** Words in somebody's title for whom another noun may be used later: a `дипломат` is of the `МИД`. */
  readonly callings: Readonly<Record<string, readonly string[]>>;
  /** Nouns for a text in which somebody speaks: `heißt es in dem Bericht`. */
  readonly papers: readonly string[];
  /** Nouns for what somebody says or writes: whoever a sentence with one tells of speaks in the reported words after it. */
  readonly utterances: readonly string[];
  /** Endings of names in an oblique case, by gender (`x`: places and bodies); empty where names do not decline. */
  readonly oblique: { readonly f: readonly string[]; readonly m: readonly string[]; readonly x: readonly string[] };
  /** Of these, endings of an adjective with which the name of a body begins as a subject: `Соединенные Штаты`. */
  readonly upright: readonly string[];
  /** Stand between a name and what it speaks of before a colon: `Песков о перемирии: ...`. */
  readonly about: readonly string[];
  readonly origins: readonly CountryWords[];
  /** Whether the words for a people have small letters. */
  readonly hasSmallPeoples: boolean;
  /** What a capital letter inside a sentence means. */
  readonly capitals: 'names' | 'nouns';
  /** before: the subject stands before its verb unless a quotation or comma precedes the verb. either: on both sides. */
  readonly order: 'before' | 'either';
};
