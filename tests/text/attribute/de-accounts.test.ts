import { tellsWho } from './tables';

// Words for the source that begin with `nach`, and others that stand before it.

tellsWho('de', {
  'what somebody says or thinks': `
Nach Aussage Brandners ist eine Waffenruhe möglich. | brandner | *
Nach Aussage von Merz wirken die Sanktionen. | merz | *
Nach Aussagen von Kallas wirken die Sanktionen. | kallas | *
Nach Auskunft der EU wirken die Sanktionen. | eu | *
Nach Auffassung der USA ist eine Waffenruhe möglich. | usa | *
Nach Bekunden von Rutte hält die Waffenruhe. | rutte | *
Nach Darstellung der EU halten sich alle an die Sanktionen. | eu | *
Nach Dafürhalten von Orban nützen die Sanktionen nichts. | orban | *
Nach Lesart Moskaus ist die Waffenruhe gebrochen. | russia | *
Nach Überzeugung von Macron hält die Waffenruhe nicht. | macron | *
Nach Vorstellung von Trump beginnt die Waffenruhe sofort. | trump | *
Nach Einschätzungen der NATO hält die Waffenruhe. | nato | *
Nach Schilderung von Baerbock wurde lange über die Sanktionen gestritten. | baerbock | *
Nach Berechnungen der EU kosten die Sanktionen Milliarden. | eu | *`,
  'whose it is, before the noun': `
Nach Putins Worten ist die Waffenruhe sinnlos. | putin | *
Nach Moskaus Lesart hat Kyjiw die Waffenruhe gebrochen. | russia | *
Nach Lindts Dafürhalten sind die Sanktionen richtig. | lindt | *
Nach Brandners Aussage hält die Waffenruhe. | brandner | *
Nach Trumps Vorstellungen beginnt die Waffenruhe sofort. | trump | *`,
  'with an article': `
Nach den Worten von Merz wirken die Sanktionen. | merz | *
Nach den Erkenntnissen der NATO hält die Waffenruhe. | nato | *
Nach den Vorstellungen der EU bleiben die Sanktionen in Kraft. | eu | *
Nach einer Schätzung der EU kosten die Sanktionen Milliarden. | eu | *
Nach einer Analyse der NATO hält die Waffenruhe. | nato | *`,
  'what is made known without a name': `
Aus der EU verlautete, die Sanktionen würden verlängert. | eu | *
Aus einem Bericht der EU geht hervor, dass die Sanktionen wirken. | eu | *
Wie aus einem Schreiben der EU hervorgeht, wirken die Sanktionen. | eu | *
Seitens der EU hieß es, die Sanktionen wirkten. | eu | *
Vonseiten der NATO hieß es, die Waffenruhe halte. | nato | *`,
  'others behind it are not nearer than the country in it': `
Nach russischen Angaben wurden alle Sanktionen der EU umgangen. | russia | *
Nach britischer Darstellung wurden alle Sanktionen der EU umgangen. | britischer Darstellung | *`,
  'his own words are those of whoever has spoken': `
Lawrow lehnt eine Waffenruhe ab. Dazu gehört nach seinen Worten ein Ende der Sanktionen der EU. | lawrow | *
Kallas begrüßte die Waffenruhe. Nach ihrer Darstellung bleiben die Sanktionen gegen Russland bestehen. | kallas | *
Merz lobte die Waffenruhe. Nach seiner Überzeugung wirken die Sanktionen gegen Russland. | merz | *
Rutte warnte vor einer Waffenruhe. Nach seinen Angaben wurden die Sanktionen der EU umgangen. | rutte | *`,
});
