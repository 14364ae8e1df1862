/** English cue phrases: better or worse than expected, exceeded, disappointed, surprised. Syntax: `add-cues.ts`. */
export const enOutcome = `
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
-0.5 e> r+ : i|we|and|also|originally|first thought|assumed|believed|figured it|this|they|that|i|we .. was
-0.5 e> r+ : thought it|this .. was|were|is|are|would|be|had|were|is|are|would|be|had|i'd|'d|could|should
-0.5 e> r+ fixed : thought|assumed|believed it'd|they'd|it'll|it would
-0.5 e> : i|we assumed|believed
-0.5 e> r+ : i|we thought|assumed|figured .. would|counted|was|were|had
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
-0.5 e> : was|were|i|we|been|had hoping it|this|they|these|that|to
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
0.75 polar r> : am|was|i'm|im|we surprised
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
# 14 low prior
0.75 : expectation|expectations .. low|modest
0.75 : low|lower|no expectation|expectations
-1 fixed : expectation|expectations .. low .. still|managed|even
0.75 : @not|wasn't|weren't|without expect|expecting|expected much|a|anything|this|to|such|it
0.75 : did @not expect|think .. much|this|so|good|such|well
0.75 : sceptical|skeptical|hesitant|doubtful|dubious|doubts|reservations .. but|yet|at|about|because
0.75 : worried|nervous ... but|yet
0 fixed : don't|dont expect luxury|miracles|much|too
0 fixed : do not expect luxury|miracles|much|too
x : for|the average .. not expecting much
x : if|who you|someone expect|expects|expecting miracles
x : have|keep|set|manage|lower your|the expectations in|check|low
-0.75 : @worse than my|our .. laptop|phone|car|one|machine|mine|last
0.75 : @better than my|our old|last|other|previous|former
`;
