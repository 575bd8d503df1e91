import type { UnnamedWords } from './unnamed-words';

// German words for speakers whom no dataset names, in English; rows `English | German`, sorted by the English.

/** German: nouns, what stands before them in a compound, adjectives. */
export const unnamedDe: UnnamedWords = {
  nouns: `
activist | aktivist aktivistin
activists | aktivisten aktivistinnen
adviser | berater beraterin
analyst | analystin
analysts | analyst analysten
authorities | behörden
authority | behörde
aviation authority | luftfahrtbehörde
bloggers | blogger
commentators | kommentatoren
countries | länder staaten
critics | kritiker kritikerinnen
defence minister | verteidigungsminister verteidigungsministerin
demonstrators | demonstranten
Democrats | demokraten
diplomat | diplomat diplomatin
diplomats | diplomaten
economist | ökonom ökonomin
economists | ökonomen
employees | mitarbeiter mitarbeiterinnen
envoy | gesandter sondergesandter gesandte
experts | experten expertinnen fachleute
expert | experte expertin
eyewitnesses | augenzeugen
eyewitness | augenzeuge augenzeugin
foreign minister | außenministerin
foreign ministers | außenminister
government representatives | regierungsvertreter regierungsvertretern
government sources | regierungskreise regierungskreisen
heads of government | regierungschefs
historian | historikerin
historians | historiker
insiders | insider
intelligence service | geheimdienst geheimdienstes nachrichtendienst
intelligence services | geheimdienste geheimdiensten nachrichtendienste
investigators | ermittler
journalists | journalisten journalistinnen
lawmakers | abgeordnete abgeordneten parlamentarier
leaders | staats-und-regierungschefs
lawyers | anwälte juristen rechtsanwälte
media | medien
member states | mitgliedstaaten mitgliedsstaaten mitgliedsländer mitgliedsländern mitglieder
military officials | militärs
ministers | minister
observers | beobachter beobachtern beobachterinnen
officials | beamte beamten offizielle offiziellen funktionäre
officer | offizier
officers | offiziere
opponents | gegner
opposition | opposition
partners | partner
people | menschen leute
politicians | politiker politikern politikerinnen
politician | politikerin
political scientists | politologen politikwissenschaftler
prisoners of war | kriegsgefangene
rebels | rebellen
representative | vertreterin
representatives | vertreter vertretern
Republicans | republikaner republikanern
researchers | forscher wissenschaftler
resident | bewohnerin anwohnerin einwohnerin
residents | anwohner bewohner einwohner
scientists | forschern wissenschaftlern
senators | senatoren
separatists | separatisten
soldier | soldat
soldiers | soldaten
sources | quellen kreise kreisen
spokesman | sprecher
spokesperson | sprecherin
supporters | befürworter unterstützer anhänger
volunteers | freiwillige
veterans | veteranen`,
  parts: `
Eastern Europe | osteuropa
EU | eu
European | europa
Kremlin | kreml
NATO | nato
Russia | russland
UN | un uno
US | us
Ukraine | ukraine
army | armee
business | wirtschafts
coalition | koalitions
defence | verteidigungs
diplomatic | diplomaten
economic | ökonomie
energy | energie
finance | finanz
foreign policy | außen außenpolitik
government | regierungs
human rights | menschenrechts
intelligence | geheimdienst
international law | völkerrechts
leading | spitzen
military | militär
nuclear | atom
opposition | oppositions
party | partei
peace | friedens
police | polizei
rescue | rettungs
security | sicherheits
war | kriegs`,
  adjectives: `
American | amerikanisch us-amerikanisch
anonymous | anonym ungenannt
Austrian | österreichisch
Baltic | baltisch
British | britisch
Chinese | chinesisch
civilian | zivil
Czech | tschechisch
domestic | einheimisch
European | europäisch
Finnish | finnisch
former | ehemalig früher einstig
French | französisch
German | deutsch
high-ranking | hochrangig ranghoch hoh
Hungarian | ungarisch
independent | unabhängig
international | international
Israeli | israelisch
Italian | italienisch
Japanese | japanisch
leading | führend
local | lokal örtlich
North Korean | nordkoreanisch
pro-Russian | prorussisch
regional | regional
Russian | russisch
several | mehrer
South Korean | südkoreanisch
Turkish | türkisch
Ukrainian | ukrainisch
Western | westlich`,
};
