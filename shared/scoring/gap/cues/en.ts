/** English cue phrases by family, in the syntax of `add-cues.ts`. */
export const en = `
# 1 better or worse than expected
0.75 : @better .. than .. @hope
0.75 : much|far|even|a? lot? @better than .. @hope
-0.5 : @worse .. than .. @hope
-0.75 : much|far|way|even|a? lot? @worse .. than .. @hope
0.5 polar : more|less _ .. than .. @hope
0.5 : more than .. i|we @hope
0.5 : more than expected|hoped
0.75 : better than .. described|advertised|pictured|expected|photos|pictures|picture|photo|advertising
-0.5 description : @worse than described|advertised|pictured|shown|stated
0.75 description : @better than .. claims|claim|claimed|says|said|promises
-0.75 delivery : later|slower than .. promised|quoted|stated
0.75 delivery : earlier|sooner|faster|quicker than .. promised|quoted|stated
0.75 description : even @better in person|real|reality
-0.75 fixed : not|isn't|wasn't|aren't|weren't|isnt|wasnt .. what .. i|we|one|you|they .. @hope
-0.75 fixed : not|isn't|wasn't|aren't|weren't|nowhere|isnt|wasnt .. as _ .. as .. @hope
-0.75 fixed : not as _ as .. @hope
-0.75 fixed : is@not|aren't|wasn't|weren't as good|nice|fresh|clean|comfortable
-0.75 fixed : not|isn't|aren't where i|we|you expect|expected
-0.75 description fixed : not|isn't|aren't|wasn't .. as .. described|advertised|pictured|shown|stated|listed|promised|claimed
-0.5 : different from|than|to what .. i|we @hope
-0.5 e> : i|we was|were expecting|hoping it|them|this|for|to|that|something|better|more
-0.75 : was|were expecting|hoping for? better|more|bigger|larger|something
-0.5 e> : i|we hoped|expected .. better|more|nicer|bigger|larger|stronger
-0.75 price-value : we|i .. expecting|expect|expected better .. money|price|spent
-0.5 e> r+ : thought|assumed|believed|figured it|this|they|that|i|we .. was|were|is|are|would|be|had|i'd|'d|could|should
-0.5 e> r+ fixed : thought|assumed|believed it'd|they'd|it'll|it would
-0.5 e> : i|we assumed|believed
-0.5 e> r+ : thought|assumed|figured .. would|counted|was|were|had
-0.75 e> r+ : i|we|he|she|they|only expected|expect .. but|yet
-0.5 e> : i|we would've|would have? expect|expected|thought|hoped|liked|loved|preferred
-0.5 e> : i|we would|would've|'d have? expect|expected|thought
-0.5 e> : i'd|we'd have? expect|expected|thought|hoped
-0.75 : i|we really|do|did|always expect|expected better|more
-0.75 : expect|expected|expecting better|more from|of|than|for
-0.5 description e> r+ : i|we assumed .. included|each|would
-0.75 safety e> r+ : expected .. but not to smoke|burn|catch
-0.75 e> r+ : expected|expecting .. to .. but|yet
-0.5 : expecting to take|find|get|have|see
-0.75 : bought .. hoping
-0.5 e> : hoping it|this|they|these|that|to
-0.5 : hoping for
0 fixed : as|just|exactly as? expected|hoped|anticipated|i'd|i expected|hoped|imagined|wanted
0 : as expected|hoped|anticipated|imagined
0 : exactly|just what i|we .. @hope
0 : exactly|just what i|we .. needed|wanted|ordered|looking
0 : what|everything|all .. i|we|you|one .. would|could|had? expect|expected|hoped|hope|wanted
1 : everything .. i|we hoped for and then some
1 : and then some
0 fixed : how|where they|it are|is|should supposed|meant? to be?
-0.5 : way|much|far|far too? more difficult|complicated|expensive|work|effort than it|they should
-0.5 : @worse|longer|harder than it|they needs|need|should|has|have .. to? be
-0.5 : more _ than it|they needs|need|should .. be
1 reliability e> : i|we had counted|reckoned|planned on
-0.75 support : i|we thought loyalty|service
# 2 exceed, fall short
1 : exceed|exceeded|exceeds|exceeding|surpass|surpassed|surpasses|surpassing .. expectation|expectations|hopes|standards|standard
1 : exceed|exceeded|exceeds .. expected
1 : met|meets and exceeded|exceeds ..
0.75 : exceeds|exceeded|surpasses|surpassed what|anything
1 : beyond .. expectation|expectations
1 : above .. expectations
1 : above and beyond
-1 : well? below .. expectation|expectations|standard|standards|par
-1 : fall|falls|fell|falling|comes|came .. short of?
-1 : @not up to .. expectation|expectations|standard|standards|par|scratch
-0.75 : sub par|standard
-0.75 : subpar|substandard
0 : meet|meets|met|fulfil|fulfils|fulfilled|fulfills|matches|matched|up .. expectation|expectations|standards|needs
-0.75 : lowered .. expectation|expectations
-0.5 : leaves|left|leave .. to be desired
1 : blew me|us away
1 : blown away by?
1 support : went out of their|his|her way
1 : could not have asked|hoped|wished|been for? better|more|happier
1 : couldn't have asked|hoped|wished|been for? better|more|happier
1 : everything i|we could|ever .. asked|wanted|wished
x : will|would|can|may|might not? meet your expectations
x : exceeds|exceed|exceeded .. limit|budget|size|capacity|weight|allowance|mb
x : beyond hope|repair|belief|me|comprehension|words
x : nothing short of
x : too|very|bit|little|so|quite fall short
x : exceedingly
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
# 6 price and value
1 price-value : worth every|each|the|its|all|it|my|your penny|cent|dollar|pence|money|price|weight|cost|buck|euro|pound|extra|wait
0.75 price-value : well|definitely|totally|really|so|absolutely|certainly|easily worth it|every|the
0.75 price-value : worth it|the|every
0.75 price-value : worth .. price|money|cost
-1 price-value fixed : not|isn't|wasn't|aren't|never|hardly|n't|don't|doesn't|definitely .. worth .. money|price|it|cost|the|what|a|this|penny
-1 price-value fixed : not|isn't|wasn't worth
-0.5 price-value polar : for the|this|that|these|what price|prices|money|cost|i|you|we|it
-0.5 price-value polar : at|in the|this|that|these price|prices|cost
-0.5 price-value polar : for _ dollars|bucks|euros|pounds|quid
-0.5 price-value polar : for _ bucks|dollars|euros a|per head|person|night
-0.75 price-value : for .. dollars|bucks|euros|price|prices|money .. expect|expected better|more
-0.5 price-value polar : quality|value for|at|to .. price|money|cost
0.75 price-value : not bad|shabby for the|this price|money
1 price-value fixed : for the price .. can't|cannot|can|don't|could@not .. beat|go|complain|better
1 price-value fixed : can't|cannot|could@not beat the? .. price|value|deal|it
0.75 price-value : good|great|excellent|fantastic|incredible|amazing|awesome|wonderful|best|unbeatable|super|nice|fair|fantastic|outstanding value|deal|buy
0.75 price-value : good|great|excellent|fantastic|incredible|amazing|awesome|unbeatable|fair|reasonable|decent|low|right price|prices|pricing
0.75 price-value : price|prices .. fantastic|great|fair|reasonable|right|unbeatable|excellent|low|amazing|good
-0.75 price-value : poor|bad|terrible|no|awful|zero value
0.75 price-value : value for money
1 price-value : bargain|steal|bargains
0.75 price-value : bang for
-0.75 price-value : overpriced|pricey|overcharged|overcharge|overcharging|overcharges|exorbitant|extortionate
-0.75 price-value : over priced|charge|charged|charges
-1 price-value : rip off|offs
-1 price-value : ripoff|ripoffs
-1 price-value : ripped off
-1 price-value : waste|wasted of? my|your|good|hard|the? money|cash
-1 price-value : waste of money
-1 price-value : money down|back
0 price-value : you|u get what you|u pay for
0 price-value : got what i|you|we paid for
0.75 price-value : half|third|fraction the|of price|cost|the
0.75 price-value : cheaper than .. competition|others|elsewhere|expected|feared|thought|other|anywhere|store|stores
-0.75 price-value : more expensive|dearer|pricier|costlier than
-0.75 price-value : too|so|very|bit|little|quite|way|far|rather|ridiculously|extremely|overly|pretty expensive|pricey|pricy|dear|costly|steep
-0.75 price-value : hidden _? fee|fees|cost|costs|charge|charges
-0.75 price-value : surprised .. high price|prices
-0.75 price-value : got|get|getting nothing in return
-0.75 price-value : went|gone|goes up by|in price?
-0.5 price-value : paid|pay full|more price|than|for
-0.75 price-value : would|be|been disappointed if .. paid
-0.75 price-value : for what you|we|i pay|paid|get|got
1 price-value : surprisingly .. priced|cheap|affordable|inexpensive
0.75 price-value : well|reasonably|fairly|competitively priced
0.75 price-value : compared to|with the _? _? $
x : worth noting|mentioning|a|knowing|trying|visiting|checking|considering|pointing|adding|reading|watching
x : worth a visit|try|look|mention|note
x : worth of
x : definitely worth a visit|trip|try|look
# 7 disappointment and surprise
-1 : huge|big|major|massive|great|real|complete|total|such disappointment|letdown|let
-1 : big|huge|major|bit let down
-0.75 : disappointed|disappointing|disappointment|disappointments|dissapointed|disapointed|disappointingly|dissappointed|dissapointing|disapointing
-0.75 : disappoint|disappoints
-0.75 r> : let down by|with
-0.75 : let me|us|it|everyone|himself|you|them down
-0.75 : lets|let down
-0.75 : letdown|underwhelming|underwhelmed|anticlimax|anticlimactic
-1 fixed : never fails to disappoint
-1 : managed|managed|still to? disappoint
0.5 fixed : never|doesn't|don't|did|does|didn't|won't|will|not .. disappoint|disappoints|disappointed|disappointing
1 fixed : not|never|weren't|wasn't|aren't|isn't|haven't been? .. disappointed at all
-0.5 fixed : can't|cannot|couldn't|can not say i|we wasn't|weren't|am not disappointed
-0.75 fixed : can't|cannot|could@not say i|we was|were|am impressed|surprised|thrilled|happy
0.75 : pleasantly|happily|positively|delightfully|nicely surprised|surprising
1 : nice|pleasant|lovely|great|wonderful|delightful|good|happy|positive|welcome surprise
-0.75 : nasty|unpleasant|bad|horrible|unwelcome|rude|awful|disappointing surprise|surprises|shock|awakening
-0.75 r> : surprised how short|small|little|few|thin|expensive|loud|slow|tiny|cheap
0.75 polar r> : surprised|amazed|shocked|astonished|impressed|stunned at|by|with|how|that|it|this|to|they|the
0.75 polar r> : am|was|were|are|i'm|im|were surprised
0.5 polar : surprisingly|unexpectedly
0.5 : surprisingly|unexpectedly|remarkably @good
-0.5 : surprisingly|unexpectedly|disappointingly @bad
-1 : in for a shock|surprise
0.75 : what a surprise|revelation|delight
1 : revelation
1 : stunned
-0.75 : shocking|shockingly
-0.75 fixed : no|not surprise|surprised|surprising that|it|they|when
x : won't|will|will not|would|wouldn't|would|not you? disappoint|be disappointed
x : you|they|it .. won't|wont|will be|not be? disappointed|disappoint
x : will|would|if .. you will? be disappointed
x : surprise|surprised party|gift|guest|ending|visit|inspection|birthday|my|him|her
x : surprised i'm|i the|am first
x : i|im|i'm surprised .. first to
# 8 counterfactuals
-0.75 e> : should|could|would have|of been|come|had|included|done|arrived|told|worked|made|given|used|provided|offered|mentioned|lasted
-0.75 : should've|could've
-0.75 e> : should|could be? better|more|improved|cheaper|easier|bigger|larger|stronger|thicker|clearer|faster|included
-0.75 : could have been|had|done .. better|more|nicer|included
-0.75 e> r> : what|it|this|which would|could|should have been .. spoiled|spoilt|ruined|marred
-0.75 e> : if it|they|only it|they|the .. had|were|was .. would|i'd|could
-0.5 e> : if only
-0.75 : could use|stand|do some|a|more|better|with|an
x : you should have seen
x : should|would|will have|be no|able problem|trouble|issues|to|problems|fine
x : would|might have been miserable|lost|worse|impossible|terrible|stuck
x : couldn't|could not have|be been? happier|better|more|easier|nicer
x : can't|could not be better
x : could be worse
x : you could do|be worse
x : could definitely do
# 9 wishes and suggestions
-0.75 e> : i|we|just|really wish|wished
-0.5 fixed : i|we wish i could|had|knew .. same|never|not|bought
-0.75 : i wish i could say .. same
-0.5 e> : would|it'd be nice|great|good|better|helpful|useful|perfect|lovely|cool|ideal if|to|with|had|when|but
-0.5 e> : would|it'd have been nice|great|good|better|helpful|useful|perfect|lovely|cool|ideal if|to|with|had|when|but
-0.5 e> : please|pls add|fix|bring|consider|make|improve|include|provide|offer|change|update|stop|give
-0.5 e> : needs|need to|a|an|some|more|better|improvement|improving be|add|fix|improve|work|update|improved|fixed|replaced|refurbishment
-0.5 : room for improvement
-0.5 e> : only wish|thing|complaint|downside|drawback|problem|con|negative|issue is|was|would|i
-0.5 : in need of
-0.5 e> : would|i'd|we'd like|love|prefer|suggest|recommend to see|see|it|them|if|that|they|more|an|a
-0.5 e> : i|my suggest|suggestion
-0.5 e> : hope they|it|you .. fix|improve|add|change|bring|make|will
x : wish|wishing|wishes you|him|her|them|best|all|good
x : hope you|they|to .. reopen|enjoy|return|back|again|like|helps
x : need to? a? replacement|refill
x : i would|i'd|we'd like to say|thank|recommend|mention|stay|return|go|come
# 10 past self, versions
-0.75 e> r+ : used to be|love|have|get|work|taste|come
-0.75 : used to be .. but|now
-0.75 : not|isn't|aren't|n't what it|they used
-0.75 : not|isn't|aren't|n't as good|nice .. used|before|once|anymore
-0.75 r> : since the|they|it|this|being takeover|update|new|changed|sold|last|upgrade|was
-0.75 : gone|went|going|goes|go downhill|down
-0.75 : not the same quality?|anymore|as
0.75 : better|nicer|faster|quieter than|then the|my|its|their|our old|older|previous|last|former|predecessor|first|original
-0.75 : worse|slower|smaller|thinner|cheaper|noisier|louder|weaker than|then the|my|its|their|our old|older|previous|last|former|predecessor|original
0.75 : big|huge|great|definite|massive|nice|real|much improvement|upgrade|improved over|on|from
0.75 : big|huge|great|massive improvement|upgrade
-0.75 : step|steps back|backward|backwards|down
0.75 : step|steps forward|up
0.75 : finally|fixes|fixed fixed|fixes|works|solves|solved
-0.75 : last|previous|old|older|earlier|former|original version|model|one|year's|generation .. was|were|worked|had @better
-0.75 : old|previous|original|last one|version|model was|were much|far|way? better|nicer|stronger
-0.75 : no longer works|fits|available|the|tastes
1 support : compared to what|my i|last
x : am|are|is|was|i'm|get|got|getting|be used to
x : used to be? measure|make|clean|cut
# 11 hype and reviews
-0.75 e> : so much|that|many hype|for .. hype|reviews|the
-0.75 : so much for
-0.75 : overhyped|overrated|hyped
-0.75 : all|about|over the hype|hyped
-0.75 : despite|after|based|because|reading on? all|the|rave|great|good|glowing|positive|other .. reviews
-0.75 : don't|dont|do|not believe|buy|fall|understand|get .. hype
1 : believe|worth|deserves the hype
0.75 : reviews|reviewers|hype were|was|are|is right|true|real|accurate|correct|spot|justified
0.75 : lives|lived|live up to .. hype
-1 description : reviews|review|reviewers .. must|have|got|are|were be? fake|bought|paid|wrong|bogus|misleading
-0.75 : much vaunted|hyped
-0.75 : had|with such? high|higher|great expectations|hopes
-0.75 : high|higher hopes|expectations
-0.75 : i|we .. excited|looking forward .. but|until
1 : better than the hype|reviews
# 12 norms
-0.5 polar r> : for|in a|an _ _? star|class|grade|tier hotel|restaurant|product|resort|place|hotels|cabin|airline|service
-0.5 polar : for|of a|an budget|luxury|premium|high|first|business|five|four|5|4|world|low|so|top|reputable|big|major _ _?
-0.5 polar : for|from a|an _ company|brand|hotel|restaurant|airline|store|product like|of|this|with|at|that
-0.75 : @not what one|you|i|we would|'d|should? expect|expected from|of|in|for
-0.5 : you'd|you|one|i'd would? expect|think|thought .. better|more
0 : everything|all|what you|one|i would|could|should|'d? expect|expected
-0.5 polar : in this|that price|class|range category|range|bracket|segment|class
-0.75 : unacceptable|inexcusable for|from|in|at
-0.75 safety : how did|does|could this|it ever? pass
-1 : no|zero excuse|excuses for?
-0.75 : should not|never|n't be|have|happen
-0.75 e> : shouldn't be|have|happen
-1 : for|if .. falls|fell|fall short of .. competition|rivals|rival
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
# 14 low prior
0.75 : expectation|expectations .. low|modest
0.75 : low|lower|no expectation|expectations
-1 fixed : expectation|expectations .. low .. still|managed|even
0.75 : @not|wasn't|weren't|without expect|expecting|expected much|a|anything|this|to|such|it
0.75 : did @not expect|think .. much|this|so|good|such|well
0.75 : sceptical|skeptical|hesitant|doubtful|dubious|doubts|reservations|worried|nervous .. but|yet|at|about|because
0 fixed : don't|dont expect luxury|miracles|much|too
0 fixed : do not expect luxury|miracles|much|too
x : for|the average .. not expecting much
x : if|who you|someone expect|expects|expecting miracles
x : have|keep|set|manage|lower your|the expectations in|check|low
-0.75 : @worse than my|our .. laptop|phone|car|one|machine|mine|last
0.75 : @better than my|our old|last|other|previous|former
`;
