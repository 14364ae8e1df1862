/** English cue phrases: price, wishes, the past, reviews and norms. Syntax: `add-cues.ts`. */
export const enReference = `
# 6 price and value
1 price-value : worth every|each|the|its|all|it|my|your penny|cent|dollar|pence|money|price|weight|cost|buck|euro|pound|extra|wait
0.75 price-value : well|definitely|totally|really|so|absolutely|certainly|easily worth it|every|the
0.75 price-value : worth it|the|every
0.75 price-value : worth .. price|money|cost
-1 price-value fixed : not|isn't|wasn't|aren't|never|hardly|n't|don't|doesn't|definitely .. worth .. money|price|it|cost|the|what|a|this|penny
-1 price-value fixed : not|isn't|wasn't worth
-0.5 price-value polar : for the|this|that|these|what price|prices|money|cost|i|you|we|it
-0.5 price-value polar : at|in the|this|that|these price|prices
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
1 price-value : bargain|bargains
1 price-value : a|real|absolute|total|complete|such steal
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
-0.75 price-value : old|other|previous|last|original|former|older|competitor|rival|alternative one|ones|model|version|brand? was|is|were|are|cost|costs only|just|about? half|third|fraction|cheaper the|of? price|cost|that?
-0.75 price-value : half|third|fraction the|of the? price|cost elsewhere|online|at|from|in
-0.75 price-value : get|got|buy|bought|find|found|available|elsewhere .. for? half|third|fraction the|of price|cost
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
-0.5 e> : needs to|a|an|some|more|better|improvement|improving be|add|fix|improve|work|update|improved|fixed|replaced|refurbishment
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
-0.75 : gone|went|going|goes|go downhill
-0.75 : gone|went down since|in|lately|over
-0.75 : quality has|is|have gone|going|went down
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
`;
