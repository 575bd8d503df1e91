// The words that readers meet most, and words that are also names of people or places in the news: a mark on them would
// be wrong more often than right. Chosen by hand; sorted; lower case.

/** Common words by language, for warnings about aliases. */
export const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  cs: words(`
    a aby ale ani asi až bez bude by byl byla bylo bílý být během co což den deset dnes do dobrý dobře dva dál
    dát dům fiala hlas hora i jak jako je jeden jeho jejich její jen jenom ještě jež ji jich jim jiný jsem jsme
    jsou já k kam každý kde kdo kdy když kraj král která který ku lidé mezi mi mladý mnoho moc most moře my má
    málo mám máme mír míra místo můj může na nad ne nebo nechť než nic noc nový nám náš o od on ona oni ono otec
    pak pan pane po pod podle pokud pole pouze pravda pravý pro proti proč práce prý před přes přesto při rok
    ruka rád s se si skála slovo sníh spolu strana stát svět svůj síla ta tady tak také tam ten to tom tomu tu
    ty už v ve velký voda válka vám víc více vše všechno z za ze země čas často člověk že žena život`),
  de: words(`
    aber alle alles als also am an ander arbeit auch auf aus bei beide bein bild bis bitte brand brief bund da
    damit dann das dass dein dem den der des dich die dies doch dort du durch ein eine einem einen einer eines
    er erst es etwas euch fall fast fest frei frieden für ganz gegen geld gut haben halt hat hatte heute hier
    hoch ich ihm ihn ihr im immer in ist ja jahr jede jetzt kaiser kann kein klein koch kommen krieg kurz könig
    lage land lang leben macht mal man mann mehr mein mit mond morgen muss nach neu nicht nichts noch nun
    nur ob oder ohne ort park partei platz rat recht reich richter rot rund sagen sagt schon schwarz sehr sein
    seit sich sie sieg sind so sohn soll sonne staat stadt stark tag teil tod uhr um und uns unser vater viel
    volk vom von vor wald wann war was wasser weg weil weiß welt wenn wer werden wie will wir wird wo wohl wolf
    wort zeit zu zum zur über`),
  en: words(`
    a about after all also an and any are art as at back bad be because been bill black blue bond brown bush but
    by can case chase church come cook could cross day did do down east even fall first fish for force fox
    frank free friend from gates general get give go good grace graham grant great green had hall have he her
    here hill him his hope house how i if in into it its just king know law lead little long look major make man
    many march mark may me mean might mike miller more most must my new no north not now of off on one only or
    order other our out over park part pat peace people power price reading red rice right rob rose said say see
    she since sky smith so some south star state still stone strong such take than that the their them then
    there these they thing this time to two under up us use very victor want war was waters way we well
    west what when where which white who why will win with word work world would year you young your`),
  es: words(`
    a acuerdo agua ahora al algo alguien allí alto amor ante antes aquel aquí así aunque aún bajo bien blanco
    bueno cada calle campo casa casi caso castillo como con contra cosa cruz cuando cuatro da dar de debe del
    desde después dice dijo dios donde dos durante día e el ella ellos en entre era eres es esa ese eso esta
    estado este esto está fin flores fue fuego fuerza gente gran guerra ha había hace hacer hasta hay he hecho
    hombre hora hoy la las le les libre lo los luego lugar luna luz madre mal mano mar marzo me mejor menos mes
    mi mientras mismo montes mucho muerte mundo muy más nada ni no noche nombre nos nosotros nuestro nueva nuevo
    nunca o obra otra otro padre palabra para parte paz país pero poco poder por porque primero puede pues punto
    que quien qué rey rojo se sea ser si siempre sin sobre sol solo son su sus sí tal también tan tanto te tener
    tiempo tiene tierra toda todo tres tu un una uno vega verdad vez vida voz y ya yo él`),
  fr: words(`
    a ai alors an après as au aucun aussi autre aux avant avec avoir beau bien blanc blé bois bon c car ce cela
    celle celui ces cette chaque chef chez chose ciel comme contre coup cour côté dans de depuis des deux dire
    dit doit dont du elle en encore entre es est et eu faire fait femme feu fin fois fort garde grand guerre
    haut heure homme ici il ils j je jour juste l la le les leur loi long lui lune là ma main maire mais mal
    mars me mer mes mieux moi moins mois mon monde mort même n ne ni noir nom non nos notre nous nuit on ou où
    paix pape par parti pas passé pays petit peu peut place plus point pont port pour pouvoir prince qu quand
    que quel qui quoi rien roi rouge roux s sa sans se ses si soi soir soit soleil son sont sous sur ta tant tel
    temps terre toi ton tous tout toute très tu tête un une va vers vert vie ville vite voir voix vos votre vous
    vrai vu y à ça état`),
  it: words(`
    a abbia acqua ad ai al alla alle allora altro amico anche ancora anni anno appena bella bello bene bianco
    buono c casa caso che chi ci ciao città come con conte contro cosa così da dal dalla davanti de degli dei
    del della delle di dice dio dire dopo dove due e ed era essere fare fatto fine fino fra giorno già gli
    grande guerra ha hanno ho i il in io l la le lei letta libero lo loro luce lui lungo ma mai mano mare mario
    mattina me meno mesi mi mio modo molto mondo monti morte ne nel nella nero niente no noi nome non nostro
    notte nuovo o ogni ora pace padre paese parola parte partito per perché però piccolo più po poco poi porta
    prima prodi qua quale quando quanto quasi quello questa questo qui re rossi rosso sa se sei sempre senza
    serra si sia sole solo sono sopra sotto stato storia su sua subito suo sì terra tra tre troppo tu tutti
    tutto un una uno uomo va vecchio vero via vita vittoria vivo voce volta è`),
  pl: words(`
    a aby albo ale bardzo bez biały bo by być był była było ci cię co coś czas czy czyli dać dla dlatego do
    dobry dom duda dwa dzień dziś gdy gdzie go góra i ich ile im inny ja jak jaki jako je jego jej jest jestem
    jeszcze jeśli już każdy kiedy kocha kowal kraj król kto który lub ludzie ma mały mi miasto mieć mnie może
    można mu my mój na nad nam nas nasz nic nie niech nim niż no nowy o od ojciec on ona one oni pan partia po
    pod pokój pole ponieważ prawda prawo przed przez przy raz rok się siła skąd sobie sprawa syn są słowo ta tak
    także tam te tego ten teraz to tu twój ty tylko tym u w wiec wiele więc woda wojna wojsko wola wolny
    wszystko wtedy wy z za zawsze ze ziemia świat że życie`),
  ru: words(`
    а без более больше был была были было быть в вам вас ваш весь война вот все всегда всё вы газ где говорит
    год город да даже дать два день для до долго друг дума его ее если есть еще ещё её же жизнь за земля и из
    или им их к как какой ко когда который край кто лев ли лица люди май мало мать меня мир мне много может
    можно мой море мост мы на над надежда надо нам нас наш не него нет неё ни но новый ну о об один он она они
    оно от очень перед по победа под пока после правда при про против путь раз река роман рука с сам свет
    свобода свой себя сейчас сила слава слово со совет солнце сторона так также там тебя тем теперь то тогда
    того тоже той только том тот труд ты у уже хорошо цель часть чем что чтобы эта это этого этот я`),
  uk: words(`
    а або адже аж але б без бо був була були бути більше в вам вас ваш весь вже ви вона вони восени все всі від
    він газ гора громада давай два де день для до добре добро досить друг дуже ж же життя за завжди зараз знову
    зі його йому коли край крапка кров лист люди людина мав мати має ми мир мова може можна море моя між мій
    місто місяць на над надія нам нас наш не нема немає ну ні ніч ось партія перед по повний поки правда при про
    проти під після рада разом роман руки різ рік сам свобода свій світ себе серед сила слава слово слуга сонце
    союз справа та так там те теж тепер ти то того тоді той тому треба тут у увага хай хто це цей час чи чого що
    щоб я як який якщо є і із інший їх її`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
