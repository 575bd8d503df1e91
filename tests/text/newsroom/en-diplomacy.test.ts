import { tellsNews } from './newsroom';

// What newsrooms write of truces, talks, borders and alliances, who says it and which way, in English.
tellsNews('en', {
  'truce, talks and plans': `
A truce that merely lets the Russian army catch its breath is worthless, Kaja Kallas told reporters in Tallinn. | kaja-kallas | ceasefire | opposes
Zelenskyy is ready to silence the guns tomorrow, provided that Moscow does the same. | volodymyr-zelenskyy | ceasefire | conditional
Erdogan pleaded for an immediate end to the fighting during his call with the Russian leader. | recep-tayyip-erdogan | ceasefire | supports
"There is nothing to discuss before the shooting stops," Friedrich Merz said, demanding a ceasefire by Monday. | friedrich-merz | ceasefire | supports
Not until Western arms shipments cease will Russia agree to a ceasefire, Lavrov insisted. | sergey-lavrov | ceasefire | conditional
A halt to all strikes from the air and at sea has been proposed by Kyiv. | ukraine | ceasefire | supports
Moscow violated the energy truce within hours, Andrii Sybiha complained. | andrii-sybiha | ceasefire | asserts
Guterres renewed his appeal for an unconditional ceasefire. | antonio-guterres | ceasefire | supports
The ceasefire for which Macron had pleaded in vain was rejected by Lavrov on Thursday. | sergey-lavrov | ceasefire | opposes
Zelenskyy did not refuse the truce. | volodymyr-zelenskyy | ceasefire | supports
In a joint statement, the G7 demanded an immediate ceasefire. | g7 | ceasefire | supports
Beijing's call for a truce was repeated by Xi Jinping. | xi-jinping | ceasefire | supports
Starmer's support for a truce in the air is well known. | keir-starmer | ceasefire | supports
Umerov left the room and spoke to reporters. ¶ "We are ready for a truce," he said. | rustem-umerov | ceasefire | supports
The war should be frozen along the current front line, Robert Fico suggested. | robert-fico | frontline-freeze | supports
Freezing the conflict where the troops stand today would only reward the aggressor, Podolyak warned. | mykhailo-podolyak | frontline-freeze | opposes
Trump wants both armies to stop where they are. | donald-trump | frontline-freeze | supports
"We will not agree to a frozen conflict," said Dmitry Peskov. | dmitry-peskov | frontline-freeze | opposes
The current line of contact should be the starting point for talks, Zelenskyy and his European partners said. | volodymyr-zelenskyy | frontline-freeze | supports
Lavrov rejected the idea of halting the fighting at the present line of contact. | sergey-lavrov | frontline-freeze | opposes
Trump called off the Budapest summit with Putin, saying he did not want a wasted meeting. | donald-trump | summit-meeting | opposes
Viktor Orban offered Budapest as the venue for a summit of Trump and Putin. | viktor-orban | summit-meeting | supports
Steve Witkoff said preparations for the Alaska summit were going well. | steve-witkoff | summit-meeting | supports
There can be no summit about Ukraine without Ukraine, Keir Starmer stressed. | keir-starmer | summit-meeting | conditional
Zelenskyy has offered to meet Putin face to face in Istanbul. | volodymyr-zelenskyy | direct-talks-putin-zelenskyy | supports
Putin sees no point in meeting Zelenskyy. | vladimir-putin | direct-talks-putin-zelenskyy | opposes
"I am ready for direct talks with Putin in any format," the Ukrainian president said. | volodymyr-zelenskyy | direct-talks-putin-zelenskyy | supports
Erdogan is trying to bring Putin and Zelenskyy to one table. | recep-tayyip-erdogan | direct-talks-putin-zelenskyy | supports
Lavrov ruled out a meeting between Putin and Zelenskyy for the time being. | sergey-lavrov | direct-talks-putin-zelenskyy | opposes
Podolyak dismissed the invitation to Moscow for direct talks as absurd. | mykhailo-podolyak | direct-talks-putin-zelenskyy | opposes
Russia remains open to peace talks, Dmitry Peskov claimed. | dmitry-peskov | peace-negotiations | supports
Wang Yi called for peace talks that all parties can accept. | wang-yi | peace-negotiations | supports
Putin shows no willingness to negotiate seriously, Johann Wadephul said. | johann-wadephul | peace-negotiations | asserts
Kyiv will send a delegation to the next round of negotiations, Rustem Umerov announced. | rustem-umerov | peace-negotiations | supports
Medvedev mocked the negotiations as a waste of time. | dmitry-medvedev | peace-negotiations | opposes
As long as bombs are falling on Kharkiv, peace talks make no sense, Radoslaw Sikorski argued. | radoslaw-sikorski | peace-negotiations | conditional
Wadephul urged Moscow to negotiate. | johann-wadephul | peace-negotiations | supports
Peskov accused Kyiv of avoiding peace talks. | dmitry-peskov | peace-negotiations | asserts
Zelenskyy said Ukraine would not sign the American peace plan in its present form. | volodymyr-zelenskyy | peace-formula | opposes
Ursula von der Leyen praised the ten-point peace formula. | ursula-von-der-leyen | peace-formula | supports
Trump urged Zelenskyy to accept his peace plan by Thursday. | donald-trump | peace-formula | supports
Podolyak praised the peace formula. | mykhailo-podolyak | peace-formula | supports
Sikorski criticised the American peace plan. | radoslaw-sikorski | peace-formula | opposes
Kallas rejected a peace plan that rewards Russia. | kaja-kallas | peace-formula | opposes
Kyiv was about to sign in Istanbul in 2022 when Boris Johnson stopped it, Lavrov claimed. | sergey-lavrov | istanbul-2022-draft | asserts
"Nobody stopped us in Istanbul in 2022; there was simply nothing to sign," Podolyak said. | mykhailo-podolyak | istanbul-2022-draft | denies
The Minsk agreements were a trap, Dmytro Kuleba wrote. | dmytro-kuleba | minsk-agreements | asserts
"Minsk was used to arm Ukraine," said Maria Zakharova. | maria-zakharova | minsk-agreements | asserts
`,
  'land and borders': `
Beijing respects the territorial integrity of all countries, Wang Yi said. | wang-yi | territorial-integrity | supports
Support for Ukraine's sovereignty and territorial integrity was reaffirmed by the G7. | g7 | territorial-integrity | supports
Returning to the borders of 2014 is unrealistic, the Pentagon chief argued, to Kyiv's dismay. | pentagon | territorial-integrity | opposes
Xi Jinping said that Ukraine's territorial integrity must be respected. | xi-jinping | territorial-integrity | supports
Some territories will have to be swapped, Trump said. | donald-trump | territorial-concessions | supports
Nobody but Ukrainians may decide on their land, Starmer said, ruling out territorial concessions over their heads. | keir-starmer | territorial-concessions | opposes
"We do not give up what is ours," the Verkhovna Rada declared, rejecting any land swap. | verkhovna-rada | territorial-concessions | opposes
Steve Witkoff hinted that land swaps were being discussed. | steve-witkoff | territorial-concessions | asserts
Zelenskyy does not rule out territorial concessions. | volodymyr-zelenskyy | territorial-concessions | supports
Territorial concessions were rejected by the Ukrainian president. | volodymyr-zelenskyy | territorial-concessions | opposes
Merz warned Ukraine against giving up territory without guarantees. | friedrich-merz | territorial-concessions | opposes
The Crimea question is closed for good, Dmitry Peskov said. | dmitry-peskov | crimea-status | asserts
Trump suggested that Crimea would stay with Russia. | donald-trump | crimea-status | supports
Poland will never recognise Crimea as Russian, Sikorski said. | radoslaw-sikorski | crimea-status | opposes
Kyiv will not legally recognise the occupation of Crimea, Zelenskyy said. | volodymyr-zelenskyy | crimea-status | opposes
The people of Crimea chose Russia, Sergey Lavrov claimed. | sergey-lavrov | crimea-status | asserts
Recognising Crimea as Russian is unacceptable to Kyiv, Yermak said. | andriy-yermak | crimea-status | opposes
Macron refused to recognise Crimea as Russian. | emmanuel-macron | crimea-status | opposes
Peskov insists that Crimea is Russian. | dmitry-peskov | crimea-status | supports
Ukrainian troops must leave the Donbas, Putin demanded. | vladimir-putin | donbas-status | supports
Either way, we will liberate Donbas, Putin said. | vladimir-putin | donbas-status | supports
"Donbas is ours and we will not withdraw," said Zelenskyy. | volodymyr-zelenskyy | donbas-status | opposes
Putin justified the invasion with an alleged genocide in Donbas. | vladimir-putin | donbas-status | asserts
The whole of Donetsk and Luhansk belongs to Russia, Leonid Slutsky said. | Leonid Slutsky | donbas-status | asserts
Kyiv rejects the Russian demand for the whole of Donbas. | ukraine | donbas-status | opposes
Kherson and Zaporizhzhia are part of the Russian constitution, Peskov recalled. | dmitry-peskov | annexation-2022 | asserts
Metsola condemned the annexation of four Ukrainian regions. | roberta-metsola | annexation-2022 | opposes
`,
  'alliances and promises': `
Stoltenberg confirmed that Ukraine would become a member of NATO. | jens-stoltenberg | nato-membership-ukraine | supports
Sikorski backs Ukraine's accession to NATO. | radoslaw-sikorski | nato-membership-ukraine | supports
Merz does not oppose Ukraine's NATO membership. | friedrich-merz | nato-membership-ukraine | supports
Kyiv's NATO membership was rejected by Orban. | viktor-orban | nato-membership-ukraine | opposes
NATO broke its word not to move one inch eastward, Putin complained. | vladimir-putin | nato-enlargement-promise | asserts
There was no promise not to enlarge NATO, Jens Stoltenberg said. | jens-stoltenberg | nato-enlargement-promise | denies
"We were deceived over NATO's enlargement," Lavrov said. | sergey-lavrov | nato-enlargement-promise | asserts
Rutte denied that NATO had ever promised not to expand eastward. | mark-rutte | nato-enlargement-promise | denies
Hungary blocks the opening of accession talks with Kyiv, Peter Szijjarto confirmed. | peter-szijjarto | eu-membership-ukraine | opposes
Moscow has no objection to Ukraine joining the European Union, Peskov said. | dmitry-peskov | eu-membership-ukraine | supports
Metsola pushed for opening the first cluster of accession negotiations with Ukraine. | roberta-metsola | eu-membership-ukraine | supports
Fico supports Ukraine's accession to the EU once all the conditions are met. | robert-fico | eu-membership-ukraine | conditional
Meloni supports Ukraine's accession to the European Union. | giorgia-meloni | eu-membership-ukraine | supports
Szijjarto vetoed the opening of EU accession talks with Ukraine. | peter-szijjarto | eu-membership-ukraine | opposes
Russia violated the Budapest Memorandum, Sybiha recalled. | andrii-sybiha | budapest-memorandum | asserts
Moscow denies having broken the Budapest Memorandum. | russia | budapest-memorandum | denies
In return for its warheads Ukraine received the Budapest Memorandum, and that was a mistake, Leonid Kuchma said. | Leonid Kuchma | budapest-memorandum | asserts
Guterres recalled that Russia had signed the Budapest Memorandum. | antonio-guterres | budapest-memorandum | asserts
`,
});
