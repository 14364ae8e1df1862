/** English cue phrases: confirmed or contradicted descriptions, promises, times. Syntax: `add-cues.ts`. */
export const enPromise = `
# 3 confirmation
0 description : as described|advertised|pictured|stated|promised|shown|listed|specified|claimed|displayed|indicated|published|labeled|labelled
0 description : as in the? description|photo|picture|pictures|photos|ad|listing
0 description : as the? description|website|site|ad|listing|seller|photo|box|page|label .. says|said|states|stated|shows|showed|described|promised
0 : as agreed|promised .. contract|phone|email|writing|upfront|beforehand
0 : as agreed|arranged
0 description : true|faithful to the? description|size|picture|photo|photos|pictures|advert|ad|word|form|name|color|colour
0 : live|lives|lived|living up to
0 description : lives|live|lived up to .. claims|it claims|description|name|advertising|billing
0 description : do|does|did|doing exactly? what .. says|said|claims|claimed|supposed|should|advertised|promises|promised|tin|box|label
0 description : does|do|did|it everything .. description|ad|advert|box|website .. said|says|claims|would
0 description : what it says on
0 description : spot on
0 description : match|matches|matched the? .. description|picture|photo|pictures|photos|advert|listing|website
0 description : claims|claim ... proven|proved|turned|were|are .. true|accurate|right
0 description : accurate|accurately description|described|photo|photos|picture
0 : delivers on|what .. promise|promises|promised
0 : keeps|kept|honoured|honored its|their|his|her|the promise|promises|word
0 : did exactly what
0 : no nasty? surprises
0 price-value : no surprises .. bill|invoice|price|fees
0 : still the same|as great|good
0 : every bit as good
0 : worked|works|performs|performed|functions|working|fits|fit as expected|described|advertised|promised|intended|it should|they should
x : as stated|described|mentioned|said|noted|shown above|below|earlier|before|previously
x : saw|seen|see it|this|them|these? advertised|pictured
x : as shown in the? picture with|i|we
x : true to my|myself|life
# 4 contradicted description
-1 description e> r+ fixed : nothing like .. photo|photos|picture|pictures|description|image|images|ad|advert|website|described|advertised|pictured|menu|menu's|shown|listing|it does|model
-1 fixed : nothing like i|we|what
-1 description : misleading|misleadingly|mislead|misled|deceptive|deceiving|deceived
-1 description : false|falsely advertising|advertisement|advertisements|advertised|claims|claim|description|info|information|promise|promises
-1 description : falsely advertised|described|labeled|labelled
-1 description e> r+ : advertised|described|listed|labeled|labelled|sold|marketed|promoted|promoting|billed|touted|branded|pictured as
-1 description r> : advertised as part of
-1 description : advertised|promised|claimed _ .. does|do|did|are|is|simply .. @not exist
-1 description e> r+ : advertised|advertises|claims|claimed .. but
-1 description : advertised .. but|not clear
-1 description e> r+ : photo|picture|photos|pictures|image|listing|description|website|ad|advert|box|label|page|brochure|menu shows|showed|said|says|states|stated|claims|claimed|promised|promises|clearly .. but|however|yet
-1 description e> r+ : photo|picture|photos|pictures|image|listing|description|ad|advert showed|said|stated|claimed|says|shows|states
-1 description e> r+ : they|it say|says|claim|claims anyone|it|this|that
-1 description : @not brown|like|same .. as pictured|the? photo|the? picture
-0.75 description : looks|looked|look different|cheaper|nothing in|than|like .. person|reality|picture|photo
-1 description : different|differs from .. description|photo|photos|picture|pictures|advertised|described|listing|website|shown
-1 description : wrong|incorrect|inaccurate size|description|item|information|info|picture|color|colour|label
-1 safety : allergy|allergen|safety information|info|warning|warnings ... wrong|missing|incorrect
-0.75 description : led|made me|us to believe|think
-0.75 description e> : led to believe|think
-1 description : runs|run|fits .. sizes|size too? small|large|big
-0.75 description : runs|run small|large|big|short|long
-1 description : ignore|ignores the? size? chart|description
-1 description : not .. real|genuine|authentic|original|what i ordered
-1 description : fake|fakes|counterfeit|knockoff
-1 delivery e> r+ : ordered|order a|an|the|two|size? .. received|got|came|sent|delivered
-0.75 description : not included
-0.75 description fixed : nobody|never warned|told|mentioned|informed us|me|that|there|about
-0.75 description fixed : no one warned|told|mentioned|informed us|me|that|there|about
-0.75 description : wasn't|were@not told|informed|warned|mentioned|disclosed
-0.75 description : no mention of|that
-0.75 : turned|turns out to? be|was|were|it|they|that|the
-0.75 r> : turned out
0.75 : turned|turns out to? be .. @good
0.75 : turned out @good|well|great|nice|lovely|beautiful|fine
0 description : batteries not included as stated
x : false silver|teeth|alarm|eyelashes|start|ceiling|bottom
x : turned|turns out to? be raining|sunny|rainy|my|his|her|cold|hot
x : says|said hello|hi|thanks|thank
# 5 promises
-1 e> r+ : promised|promises|promise|guaranteed|assured .. but|yet|however|never|didn't|didn|not|nothing|still|only
-0.75 e> r+ : was|were|are|been promised|assured|guaranteed
-1 support e> r+ : promised turnaround|things|call|callback|refund|reply|response|help|replacement
-0.75 e> r+ : promised for|by|within|in|to|that|us|me|it|a|an|the|two|three|five|next
-1 e> r+ : delivery|shipping .. promised|guaranteed .. but|never|not
-0.75 support e> r+ : i|we was|were told .. would|will|that|it|i|we|to|they|there
-0.75 e> r+ : was|were|been told
-0.75 e> r+ : is|are|was|were|it's|its|that's supposed|meant|suppose to
-0.75 e> r+ : supposed to be?
-0.75 e> : supposedly
-0.75 price-value e> r+ : quoted|quote|estimate|estimated .. said|says|was|of
-0.75 price-value e> r+ : was|were|been quoted
1 delivery e> r+ : quoted .. weeks|days|hours .. and .. done|ready|arrived|finished in
-1 price-value : quote|estimate was|is .. off|wrong|low|way
-0.75 : no|not guarantee of|that
-1 support : guarantee|warranty|promise|promises|word .. @not worth|mean|means|nothing|worthless
-1 support : broke|broken|break|breaks|empty their|his|her|its|the promise|promises|word
-1 support : empty promises|promise
-1 delivery : same|next day .. my foot|ass|arse|lol|yeah|right|joke
-1 : my foot|arse
1 support : honoured|honored|honour|honor .. guarantee|warranty|promise|price|return|policy
0 delivery : promised .. came|arrived|delivered|was|here|on on|friday|monday|tuesday|wednesday|thursday|saturday|sunday
-0.75 support e> r+ : paid for priority|premium|express|next|expedited|first|extra
-1 price-value e> r+ : free shipping|delivery|returns turned|became|cost|costs|was|but
-1 e> r+ : never received|got .. promised|ordered|paid
-1 e> r+ : paid for .. but|and .. got|received|never|only|not
-1 : did @not|never deliver|deliver on|keep|honour|honor .. promise|promised|promises|word|warranty|guarantee
-1 : didn|didn't|don't|did|never|not t? not? deliver
x : i|can|we promise|promised you|my|that|they|it|to|myself
x : promised my|myself|her|him
x : who promised to
x : supposed to blink|do|know|the
# 13 time promises
0.75 delivery : @better|before|ahead|earlier|sooner|faster|quicker than|of? promised|expected|scheduled|estimated|stated|advertised|schedule|time|quoted
1 delivery : days|day|week|weeks|hours early|ahead
0.75 delivery : ahead of schedule|time
0 delivery : on time|schedule
-0.75 delivery : late|later|behind|after than|the? promised|schedule|scheduled|stated|quoted|estimated|expected|delivery .. date?
-0.75 delivery e> r+ : expected|estimated|promised|scheduled|guaranteed delivery|arrival|shipping|date was|is|of|by|between
0 support : within|in the stated|promised|quoted|advertised|agreed
-0.75 delivery : days|weeks|hours|months|minutes late|behind|overdue
-0.75 : still waiting|nothing|not|no|haven't for|after|here|arrived|received|reply|response
-0.75 : weeks|months|days|week|month later .. still|nothing|no|not
-0.5 delivery : better late than never
-0.75 : took|takes|taken forever|ages|too|way|so|longer
1 usability : instead of the|an|a|two|three hour|hours|days|day
0 delivery : arrived|came|delivered|delivery on|in time|schedule|promptly
x : is|are|was|be expected|estimated|scheduled to|for|on
x : estimated to
x : when|what should|can|do i|we expect
x : expect|expected|expecting delivery|arrival|a? baby|call|visit on|by|monday|a|soon
`;
