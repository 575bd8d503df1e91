import { tellsWho } from './tables';

// English sentences as agencies write them: several names, hearers, positions as nouns, everything between a name and its verb.
tellsWho('en', {
  'long sentences of agencies': `
Putin told Trump in a call on Monday that Russia would not agree to a truce until Kyiv withdrew, the Kremlin said. | russia | conditional
Trump, who has repeatedly said he could end the war in a day, threatened on Sunday to impose sanctions on Moscow unless it agreed to a truce. | trump | *
After weeks of silence, Putin finally rejected the truce that Trump had proposed in March. | putin | opposes
The truce that Trump proposed in March was rejected by Putin. | putin | opposes
The truce that Trump had proposed in March, and which Zelensky accepted, was rejected by the Kremlin on Monday. | russia | opposes
Macron, speaking alongside Merz in Berlin, said the sanctions would be tightened if Moscow refused a truce. | macron | *
Speaking alongside Macron in Berlin, Merz said the sanctions would be tightened. | merz | supports
In a sign of growing impatience, Trump said he was considering sanctions. | trump | *
Asked whether he would accept a truce, Putin said he would not. | putin | *
Asked about the truce, Putin said it would only help Kyiv. | putin | opposes
When a reporter asked about sanctions, Trump said they were not needed. | trump | *
Hours after meeting Putin, Orban told Hungarian radio that the sanctions had failed and should be dropped. | orban | opposes
Orban, one of the few European leaders on good terms with Putin, has long opposed the sanctions. | orban | opposes
Orban has repeatedly threatened to veto the sanctions. | orban | opposes
Trump's remarks came a day after Zelensky said he would accept a truce. | selenskyj | supports
The remarks came after Lavrov said a truce was out of the question. | lawrow | opposes
His comments echoed those of Lavrov, who said last week that a truce was impossible. | lawrow | opposes
Rutte's words were welcomed by Zelensky, who called for tougher sanctions. | selenskyj | supports
Neither Putin nor Trump wants a truce now, Zelensky said. | selenskyj | asserts
Zelensky has accused Putin of using the truce to regroup, a charge the Kremlin denies. | selenskyj | *
The Kremlin, which has denied breaking the truce, accused Kyiv of attacking first. | russia | *
Peskov, however, said that the truce had not been broken by Russia. | peskow | *
On Monday, however, Peskov said a truce was impossible. | peskow | opposes
By contrast, Merz wants the sanctions tightened. | merz | supports
At the same time, Macron warned that sanctions alone would not be enough. | macron | *
Merz for his part called for sanctions. | merz | supports
For his part, Merz called for sanctions. | merz | supports
Macron also called for a truce. | macron | supports
Even Orban did not block the sanctions. | orban | supports
Not even Orban blocked the sanctions. | orban | *
Only Orban opposed the sanctions. | orban | opposes
Trump and Putin both said a truce was possible. | trump & putin | *
Macron and Merz have said they will not lift the sanctions. | macron & merz | supports
Macron, Merz and Zelensky called for a truce. | macron & merz & selenskyj | supports
Both Macron and Merz called for a truce. | macron & merz | supports
Putin reportedly told Trump he wanted the sanctions lifted. | putin | opposes
Putin has made clear that he will not accept a truce. | putin | opposes
Putin made it clear that there would be no truce. | putin | opposes
Putin left no doubt that he rejects a truce. | putin | opposes
Putin has shown no interest in a truce. | putin | opposes
Putin has shown little interest in a truce. | putin | opposes
Putin has given no sign of wanting a truce. | putin | opposes
Putin shows no willingness to agree to a truce. | putin | opposes
Putin insists that sanctions be lifted before any truce. | putin | *
Putin has ruled out a truce as long as the sanctions remain. | putin | *
Moscow has long demanded that the sanctions be lifted. | russia | opposes
Moscow has set conditions for a truce. | russia | conditional
Moscow says it will agree to a truce if the sanctions are lifted. | russia | conditional
Moscow's position is that there can be no truce before talks. | russia | *
For Moscow, a truce is off the table. | russia | opposes
For the Kremlin, a truce now is unacceptable. | russia | opposes
In Moscow's view, the sanctions are illegal. | russia | opposes
In the Kremlin's view, the sanctions are illegal. | russia | opposes
From Kyiv's point of view, a truce is only possible with guarantees. | ukraine | conditional
As far as Kyiv is concerned, the truce is over. | ukraine | *
As Zelensky put it, a truce without guarantees is a trap. | selenskyj | *
Zelensky's answer was no: there would be no truce without guarantees. | selenskyj | conditional
Zelensky's message was that the sanctions must stay. | selenskyj | supports
Trump's message to Putin was that sanctions would follow. | trump | *
Trump's threat of sanctions has not moved Moscow. | trump | *
Trump's call for a truce was ignored. | trump | supports
Putin's refusal of a truce angered Trump. | putin | opposes
Orban's opposition to the sanctions is well known. | orban | opposes
Macron's support for the truce was welcome in Kyiv. | macron | supports
Hungary's veto of the sanctions angered Kallas. | hungary | opposes
Moscow's rejection of the truce came as no surprise. | russia | opposes
Zelensky's plea for tougher sanctions went unheard. | selenskyj | supports
Criticism of the truce came from Orban. | orban | opposes
Support for the truce came from Macron. | macron | supports
A call for sanctions came from Kallas. | kallas | supports
Opposition to the sanctions came from Hungary. | hungary | opposes
`,
  'reporting verbs with a hearer or a paper': `
Zelensky told the BBC that a truce was possible. | selenskyj | *
Zelensky told CNN a truce was possible. | selenskyj | *
Lavrov told state television that the sanctions were illegal. | lawrow | opposes
Orban told Trump that the sanctions had failed. | orban | opposes
Merz told parliament the sanctions would stay. | merz | supports
Peskov told journalists there would be no truce. | peskow | opposes
Kallas told the European Parliament that sanctions were working. | kallas | asserts
Zelensky assured Macron that Kyiv wanted a truce. | selenskyj | supports
Putin informed Trump that he would not accept a truce. | putin | opposes
Merz urged Trump to impose sanctions. | merz | supports
Trump was urged by Merz to impose sanctions. | merz | supports
Macron asked Trump to back the sanctions. | macron | supports
Zelensky begged Trump for sanctions. | selenskyj | supports
Trump persuaded Putin to accept a truce. | trump | *
Zelensky thanked Macron for the sanctions. | selenskyj | supports
Lavrov blamed Kyiv for the end of the truce. | lawrow | *
Peskov reminded Trump that sanctions had failed. | peskow | opposes
Macron cautioned against lifting the sanctions. | macron | supports
Merz warned Trump against lifting the sanctions. | merz | supports
Macron ruled out lifting the sanctions. | macron | supports
Macron refused to lift the sanctions. | macron | supports
Macron agreed to extend the sanctions. | macron | supports
Macron pledged to uphold the sanctions. | macron | supports
Macron promised Zelensky to uphold the sanctions. | macron | supports
Orban threatened to block the sanctions. | orban | opposes
Orban vowed to block the sanctions. | orban | opposes
Orban dropped his veto of the sanctions. | orban | supports
Orban lifted his veto of the sanctions. | orban | supports
Orban abstained in the vote on sanctions. | orban | opposes
Orban voted against the sanctions. | orban | opposes
Macron voted for the sanctions. | macron | supports
Merz came out in favour of the sanctions. | merz | supports
Orban came out against the sanctions. | orban | opposes
Merz spoke out for the sanctions. | merz | supports
Orban spoke out against the sanctions. | orban | opposes
Merz made the case for sanctions. | merz | supports
Trump played down the sanctions. | trump | *
Trump hailed the truce as historic. | trump | supports
Trump described the truce as historic. | trump | supports
Lavrov described the truce as a trap. | lawrow | opposes
Lavrov described the sanctions as theft. | lawrow | opposes
Lavrov dismissed the truce as a trick. | lawrow | opposes
Lavrov denounced the sanctions as robbery. | lawrow | opposes
Lavrov decried the sanctions. | lawrow | opposes
Peskov shrugged off the sanctions. | peskow | opposes
Peskov brushed aside the sanctions. | peskow | opposes
Peskov poured cold water on the truce. | peskow | opposes
Kallas hit out at Orban over his opposition to the sanctions. | kallas | *
Kallas hinted at new sanctions. | kallas | *
Kallas signalled that sanctions would follow. | kallas | *
Kallas raised the prospect of new sanctions. | kallas | *
Trump floated the idea of a truce. | trump | supports
Trump toyed with the idea of lifting sanctions. | trump | opposes
Trump is considering lifting the sanctions. | trump | opposes
Trump is weighing new sanctions. | trump | *
Trump is pushing for a truce. | trump | supports
Trump is pressing Putin to accept a truce. | trump | supports
Trump is seeking a truce. | trump | supports
Trump is calling for a truce. | trump | supports
Trump is demanding a truce. | trump | supports
Trump is threatening new sanctions. | trump | supports
Trump is refusing to impose sanctions. | trump | opposes
Trump has been calling for a truce for months. | trump | supports
Trump had called for a truce before the summit. | trump | supports
Trump would welcome a truce. | trump | supports
Trump would like a truce. | trump | supports
Trump would not rule out sanctions. | trump | supports
Trump will not lift the sanctions. | trump | supports
Trump will never lift the sanctions, Rutte said. | rutte | *
Trump could lift the sanctions, Orban said. | orban | *
`,
});
