import { tellsNothing, tellsWho } from './tables';

// Polish: who says it, a row a verb or phrase, and sentences in which nobody takes a position.

tellsWho('pl', {
  'acts of saying': `
Lindt zaapelowała o zawieszenie broni. | lindt | *
Lindt argumentuje, że zawieszenie broni jest potrzebne. | lindt | *
Lindt daje do zrozumienia, że zawieszenie broni jest blisko. | lindt | *
Lindt zadeklarowała zawieszenie broni. | lindt | *
„Zawieszenie broni trwa”, dodała Lindt. | lindt | *
Lindt domaga się zawieszenia broni. | lindt | *
Lindt grozi, że zawieszenie broni upadnie. | lindt | *
Lindt poinformowała o zawieszeniu broni. | lindt | *
Lindt skomentowała zawieszenie broni. | lindt | *
Lindt krytykuje zawieszenie broni. | lindt | *
„Zawieszenie broni trwa”, mówi Lindt. | lindt | *
Lindt napisała, że zawieszenie broni trwa. | lindt | *
Lindt nazwała zawieszenie broni sukcesem. | lindt | *
Lindt obiecała zawieszenie broni. | lindt | *
Lindt oceniła, że zawieszenie broni jest kruche. | lindt | *
Lindt odmówiła zawieszenia broni. | lindt | *
Lindt odrzuciła zawieszenie broni. | lindt | *
Lindt ogłosiła zawieszenie broni. | lindt | *
Lindt opowiedziała się za zawieszeniem broni. | lindt | *
Lindt oskarżyła Brandnera o zerwanie zawieszenia broni. | lindt | *
Lindt ostrzegła przed końcem zawieszenia broni. | lindt | *
Lindt oświadczyła, że zawieszenie broni obowiązuje. | lindt | *
Lindt pochwaliła zawieszenie broni. | lindt | *
Lindt podkreśliła wagę zawieszenia broni. | lindt | *
Lindt podziękowała za zawieszenie broni. | lindt | *
Lindt poparła zawieszenie broni. | lindt | *
Lindt potwierdziła zawieszenie broni. | lindt | *
Lindt potępiła zerwanie zawieszenia broni. | lindt | *
Lindt przekonywała, że zawieszenie broni ma sens. | lindt | *
Lindt przypomniała o zawieszeniu broni. | lindt | *
Lindt przyznała, że zawieszenie broni jest trudne. | lindt | *
Lindt sprzeciwiła się zawieszeniu broni. | lindt | *
Lindt stwierdziła, że zawieszenie broni trwa. | lindt | *
Lindt sugeruje zawieszenie broni. | lindt | *
Lindt twierdzi, że zawieszenie broni trwa. | lindt | *
Lindt uznała zawieszenie broni za konieczne. | lindt | *
Lindt uważa, że zawieszenie broni jest możliwe. | lindt | *
Lindt wezwała do zawieszenia broni. | lindt | *
Lindt wskazała na zawieszenie broni. | lindt | *
Lindt wyjaśniła warunki zawieszenia broni. | lindt | *
Lindt wykluczyła zawieszenie broni. | lindt | *
Lindt wyraziła nadzieję na zawieszenie broni. | lindt | *
Lindt zagroziła zerwaniem zawieszenia broni. | lindt | *
Lindt zapewniła, że zawieszenie broni obowiązuje. | lindt | *
Lindt zapowiedziała zawieszenie broni. | lindt | *
Lindt zaproponowała zawieszenie broni. | lindt | *
Lindt zaprzeczyła, że doszło do zawieszenia broni. | lindt | *
Lindt zarzuciła Brandnerowi zerwanie zawieszenia broni. | lindt | *
Lindt zasugerowała zawieszenie broni. | lindt | *
Lindt zauważyła, że zawieszenie broni trwa. | lindt | *
Lindt zaznaczyła, że zawieszenie broni trwa. | lindt | *
Lindt zażądała zawieszenia broni. | lindt | *
`,
  'positions without an act of saying': `
Lindt chce zawieszenia broni. | lindt | *
Lindt dąży do zawieszenia broni. | lindt | *
Lindt jest gotowa na zawieszenie broni. | lindt | *
Lindt jest przeciwna zawieszeniu broni. | lindt | *
Lindt liczy na zawieszenie broni. | lindt | *
Lindt nie zgadza się na zawieszenie broni. | lindt | *
Lindt obawia się zawieszenia broni. | lindt | *
Lindt oczekuje zawieszenia broni. | lindt | *
Lindt planuje zawieszenie broni. | lindt | *
Lindt przyjęła zawieszenie broni. | lindt | *
Lindt zniosła zawieszenie broni. | lindt | *
Lindt wierzy w zawieszenie broni. | lindt | *
Lindt wspiera zawieszenie broni. | lindt | *
Lindt zablokowała zawieszenie broni. | lindt | *
Lindt zamierza ogłosić zawieszenie broni. | lindt | *
Lindt zatwierdziła zawieszenie broni. | lindt | *
Lindt zgodziła się na zawieszenie broni. | lindt | *
`,
  'words beside the source': `
Jak podała Lindt, zawieszenie broni trwa. | lindt | *
Jak przekazała Lindt, zawieszenie broni trwa. | lindt | *
Jak twierdzi Lindt, zawieszenie broni trwa. | lindt | *
W ocenie Lindt zawieszenie broni jest kruche. | lindt | *
W opinii Lindt zawieszenie broni jest kruche. | lindt | *
Według Lindt zawieszenie broni trwa. | lindt | *
Zdaniem Lindt zawieszenie broni jest blisko. | lindt | *
Stanowisko Rosji: zawieszenie broni jest nie do przyjęcia. | russia | *
`,
  'people without a name': `
Rzecznik powiedział, że zawieszenie broni trwa. | Rzecznik | *
Minister zapowiedział zawieszenie broni. | Minister | *
Eksperci ostrzegli przed zawieszeniem broni. | Eksperci | *
Prezydent odrzucił zawieszenie broni. | Prezydent | *
Analityk uważa, że zawieszenie broni jest kruche. | Analityk | *
`,
});

tellsNothing('pl', {
  'reports and events': `
Zawieszenie broni obowiązuje od północy.
Zawieszenie broni weszło w życie w niedzielę.
Zawieszenie broni zakończyło się po dobie.
Rozmowy o zawieszeniu broni trwały sześć godzin.
Rozmowy o zawieszeniu broni odbyły się w stolicy.
Kolejna runda rozmów o zawieszeniu broni ma się odbyć w maju.
Tekst zawieszenia broni ma cztery strony.
Linia zawieszenia broni biegnie wzdłuż rzeki.
Mimo zawieszenia broni na miasto spadły pociski.
W czasie zawieszenia broni z miasta wyjechały autobusy.
Lindt i Brandner spotkali się przed zawieszeniem broni.
Lindt przyjechała w dniu zawieszenia broni.
Szczyt w sprawie zawieszenia broni rozpocznie się w czwartek.
Ceny ropy spadły po zawieszeniu broni.
To trzecie zawieszenie broni w tym roku.
`,
  'verbs of saying about something else': `
Lindt powiedziała, że pociąg odjechał.
Lindt podziękowała lekarzom.
Lindt skrytykowała budżet szkoły.
Brandner zapowiedział remont mostu.
Według Brandnera sezon był udany.
`,
});
