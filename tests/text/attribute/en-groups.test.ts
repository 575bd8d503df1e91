import { tellsWho } from './tables';

// English: officials, sources, analysts, residents and other groups without a name are the speakers as they are written.
tellsWho('en', {
  officials: `
Western officials said a ceasefire was unlikely before the spring. | Western officials | *
Senior officials warned that lifting sanctions now would be a mistake. | Senior officials | supports
A senior official said the sanctions would stay. | senior official | supports
A government official said no truce was in sight. | government official | *
A senior Western official said the sanctions were working. | senior Western official | asserts
Two officials told reporters that a ceasefire was being prepared. | officials | *
Several officials said the sanctions had been agreed in principle. | officials | *
Officials said on Monday that the ceasefire had been broken. | Officials | *
One official said the ceasefire would be over within days. | official | *
Defence officials said the ceasefire was holding. | Defence officials | *
Intelligence officials believe Putin does not want a ceasefire. | Intelligence officials | asserts
Local officials accused Russian forces of breaking the ceasefire. | Local officials | asserts
Regional authorities said the ceasefire had not been kept. | Regional authorities | *
Military officials said the ceasefire had failed. | Military officials | opposes
Security officials said sanctions had slowed production. | Security officials | asserts
An official close to the talks said a truce was possible. | official close to the talks | *
An official familiar with the talks said a truce was possible. | official familiar with the talks | *
Officials in several capitals oppose lifting the sanctions. | Officials | supports
A former official called the sanctions toothless. | former official | *
Former officials called for tougher sanctions. | Former officials | supports
“We want the ceasefire to hold,” a senior official said. | senior official | supports
“We want the ceasefire to hold,” said a senior official. | senior official | supports
“Nobody believes in this ceasefire,” one official told the agency. | official | *
According to officials, the sanctions will be extended in July. | officials | supports
The ceasefire will not last, according to Western officials. | Western officials | *
The sanctions are having an effect, officials say. | officials | asserts
`,
  sources: `
Sources said a ceasefire would be signed on Friday. | Sources | *
Diplomatic sources said the sanctions would be adopted on Monday. | Diplomatic sources | *
A source said the sanctions had been discussed. | source | asserts
A source close to the talks said the truce was dead. | source close to the talks | *
Two sources familiar with the matter said sanctions were being prepared. | sources familiar with the matter | *
According to sources, a ceasefire is close. | sources | *
A ceasefire is close, a source told the agency. | source | *
People familiar with the matter said the sanctions would be eased. | People familiar with the matter | *
People familiar with the talks said a truce was close. | People familiar with the talks | *
According to people familiar with the plan, sanctions would be lifted first. | people familiar with the plan | *
Three people briefed on the talks said no truce was agreed. | people briefed on the talks | *
A person familiar with the discussions said sanctions were on the agenda. | person familiar with the discussions | *
`,
  diplomats: `
Diplomats said the sanctions would be adopted next week. | Diplomats | *
European diplomats said sanctions would be tightened. | eu | supports
A diplomat said the bloc would not lift the sanctions. | diplomat | supports
An EU diplomat said the sanctions would be extended. | eu | supports
A senior diplomat said there was no appetite for a truce. | senior diplomat | opposes
Western diplomats doubt that the ceasefire will hold. | Western diplomats | *
Ambassadors agreed on new sanctions on Wednesday. | Ambassadors | supports
Envoys from several countries called for a ceasefire. | Envoys | supports
Negotiators said a ceasefire was within reach. | Negotiators | *
Mediators proposed a truce of thirty days. | Mediators | supports
`,
  analysts: `
Analysts said Moscow was unlikely to accept a ceasefire. | Analysts | asserts
Analysts warn that a truce would let the army regroup. | Analysts | opposes
Military analysts say the ceasefire is a trap. | Military analysts | *
Some analysts argue that sanctions came too late. | analysts | *
Many analysts believe that the sanctions will bite. | analysts | *
Most analysts doubt that a ceasefire is possible. | analysts | *
Independent analysts said the sanctions had failed. | Independent analysts | opposes
A military analyst said the ceasefire served both armies. | military analyst | *
Political scientists say the ceasefire is a bluff. | Political scientists | *
Economists say sanctions will cost growth. | Economists | opposes
Economists expect the sanctions to bite. | Economists | *
Experts said the sanctions were full of holes. | Experts | *
Legal experts said the sanctions were lawful. | Legal experts | *
Security experts warn against an early ceasefire. | Security experts | opposes
Observers say a ceasefire is not in sight. | Observers | *
Observers believe that Putin is using the truce to regroup. | Observers | *
Researchers found that sanctions had cut exports. | Researchers | *
Scholars have long argued that sanctions work slowly. | Scholars | *
Commentators called the ceasefire a surrender. | Commentators | opposes
Critics say the sanctions hurt ordinary people. | Critics | opposes
Critics accuse Trump of lifting sanctions too early. | Critics | *
Critics of the plan say a truce rewards aggression. | Critics | opposes
Supporters say the truce saves lives. | Supporters | *
Supporters of the sanctions say they work. | Supporters | *
Opponents of the sanctions call them pointless. | Opponents | opposes
Sceptics say the ceasefire will not hold. | Sceptics | *
Skeptics say the ceasefire will not hold. | Skeptics | *
Proponents argue that sanctions force Moscow to talk. | Proponents | *
Hardliners want no ceasefire. | Hardliners | opposes
“The sanctions are biting,” analysts say. | analysts | asserts
“The truce is a trap,” said one analyst. | analyst | opposes
According to analysts, the truce favours Moscow. | analysts | *
According to experts, sanctions have failed. | experts | opposes
The truce favours Moscow, analysts say. | analysts | *
In the view of analysts, a truce is unlikely. | analysts | *
`,
  'bloggers, soldiers, residents': `
Military bloggers criticised the ceasefire. | Military bloggers | opposes
Russian military bloggers rejected the truce. | Russian military bloggers | opposes
Pro-war bloggers called the ceasefire treason. | Pro-war bloggers | opposes
Pro-Kremlin bloggers mocked the sanctions. | Pro-Kremlin bloggers | opposes
Russian milbloggers claimed that the truce had been broken. | Russian milbloggers | *
Nationalist commentators attacked the idea of a ceasefire. | Nationalist commentators | opposes
State media said the sanctions had failed. | State media | opposes
Propagandists on state television laughed off the sanctions. | Propagandists | opposes
Residents said they did not believe in the truce. | Residents | opposes
Residents of the town said the ceasefire had lasted an hour. | Residents | *
Local residents said the truce meant nothing to them. | Local residents | *
One resident said the ceasefire came too late. | resident | *
Villagers said the truce had changed nothing. | Villagers | *
Survivors demanded a ceasefire. | Survivors | supports
Witnesses said the ceasefire was broken at dawn. | Witnesses | *
Refugees said they hoped for a truce. | Refugees | supports
Relatives of prisoners called for a truce. | Relatives | supports
Mothers of soldiers demand a ceasefire. | Mothers | supports
Families of the missing called for a truce. | Families | supports
Soldiers said the ceasefire was being ignored. | Soldiers | *
Soldiers at the front told the paper they wanted a truce. | Soldiers | supports
One soldier said a truce would only help the enemy. | soldier | opposes
A commander said the truce had been broken. | commander | *
Troops on the ground say there is no ceasefire. | Troops | *
Veterans oppose a ceasefire. | Veterans | opposes
Volunteers said the truce gave them time to rescue people. | Volunteers | *
Activists called for sanctions on Moscow. | Activists | supports
Aid groups called for a ceasefire. | Aid groups | supports
Aid workers called for a ceasefire. | Aid workers | supports
Humanitarian organisations demanded a ceasefire. | Humanitarian organisations | supports
Protesters demanded a ceasefire. | Protesters | supports
Demonstrators demanded tougher sanctions. | Demonstrators | supports
Many Ukrainians reject a ceasefire on such terms. | ukraine | opposes
Business leaders want the sanctions lifted. | Business leaders | opposes
Investors hope for an end to the sanctions. | Investors | opposes
Farmers oppose the sanctions. | Farmers | opposes
Traders said the sanctions were easy to avoid. | Traders | *
Companies complained about the sanctions. | Companies | opposes
`,
  politicians: `
Lawmakers from both parties called for sanctions. | Lawmakers | supports
Senators from both parties back the sanctions. | Senators | supports
Republican senators pushed for tougher sanctions. | Republican senators | supports
Opposition politicians criticised the ceasefire. | Opposition politicians | opposes
The opposition rejected the ceasefire. | opposition | opposes
Politicians from the far right want the sanctions lifted. | Politicians | opposes
European leaders called for a ceasefire. | European leaders | supports
European leaders rejected any easing of sanctions. | European leaders | supports
World leaders welcomed the truce. | World leaders | supports
Western leaders threatened new sanctions. | Western leaders | supports
Several leaders said sanctions should be tightened. | leaders | supports
Allied leaders back a ceasefire. | Allied leaders | supports
The leaders demanded an unconditional ceasefire. | leaders | supports
Foreign ministers of the bloc agreed on new sanctions. | Foreign ministers | supports
Ministers backed the new sanctions. | Ministers | supports
Member states agreed to extend the sanctions. | Member states | supports
Western capitals reject a truce on such terms. | Western capitals | opposes
Kyiv's allies demanded a ceasefire. | Kyiv's allies | supports
Ukraine's allies said sanctions would follow. | Ukraine's allies | *
Ukraine's partners back the ceasefire. | Ukraine's partners | supports
Baltic states want tougher sanctions. | Baltic states | supports
Nordic countries called for tougher sanctions. | Nordic countries | supports
Developing countries refuse to join the sanctions. | Developing countries | opposes
`,
});
