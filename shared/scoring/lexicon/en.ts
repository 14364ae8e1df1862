import type { LexiconSource } from './lexicon.ts';

/** English of reviews, over AFINN-165: words that it lacks or sees differently. Chosen and weighed by hand. */
export const en: LexiconSource = {
  words: {
    4: `awesome excellent flawless flawlessly outstanding phenomenal superb terrific fantastic amazing perfect perfectly exceptional
      incredible incredibly gem gorgeous delicious stellar unbeatable heavenly`,
    3: `brilliant comfy delightful wonderful lovely fabulous great best stunning thrilled highly impressed impressive loves loved love
      adorable beautifully favorite favourite favorites faultless spotless immaculate recommend recommended recommends pleased
      happy glad ideal beautiful yummy scrumptious divine bargain godsend lifesaver recommendable bliss blissful delighted`,
    2: `comfortable easy easily easier ease helpful friendly clean cleaner quiet quieter spacious sturdy sturdier stylish versatile
      lightweight intuitive durable durability reliable reliably courteous attentive welcoming accommodating crisp sleek affordable tasty
      tastier flavorful flavourful nicely nicer nice good cozy cosy refreshing handy compact convenient conveniently efficient
      efficiently roomy roomier roomiest polite professional professionally charming crunchy snug flattering relaxing
      relaxed pleasant pleasantly knowledgeable prompt promptly responsive generous generously ample superior elegant neat tidy
      satisfying satisfied flawless ergonomic thoughtful gracious effortless effortlessly smooth smoothly stable
      user-friendly authentic homemade feminine colorful bonus quality secure trustworthy robust solid fresh fun
      better faster quicker improved improvement improves worthwhile upgrade upgraded well-made classy comfortably enjoyable enjoyed enjoy
      enjoys exceeded exceeds exceed surpassed surpasses painless reasonably trendy vibrant soothing satisfy satisfies honoured honored
      likes liked praise praised`,
    1: `fast quick quickly soon soft simple simply unique plenty variety modern sharp clear clearer value central sweet decent reasonable
      rich light fits worth smart solved fixed fixes timely cool works bright brighter warm loud well fair healthy fluffy
      juicy moist crispy tender available choice choices lots compliments always thanks thank accurate accurately early free options
      definitely atmosphere fits everything included range honest calm bargains inexpensive cheaper cleanly location ok okay fine like hot`,
    '-1': `only unfortunately however thin stiff small smaller tiny narrow dated hard old rather barely least except seemed hoped expected
      guess another again finally eventually why nor longer cheaply refurbishment excited claims claimed claim charges
      charged charge lukewarm bulky heavy heavier confusing complicated limited lacks lacked lack boxy scratchy wait waiting waited
      plasticky plastic mostly apparently maybe questionable return ship cold smell smells chewy oily dry salty thought supposed
      tight tighter shorter slower expensive pricey costly slow except disconnects glitch glitches spotty worn hoping pushy noise dark`,
    '-2': `avoid beware poor noisy uncomfortable weird slow bland stale greasy soggy overcooked undercooked flavorless flimsy flimsier itchy
      awkward faulty leak leaks leaked leaking cramped overpriced pretentious annoying annoyed frustrating frustrated unhelpful unfriendly rude
      tasteless unable unreliable dirty filthy crowded misleading mislead messy lousy mediocre crash crashes crashed crashing freezes frozen
      unresponsive broken broke breaks break stopped fails fail failed failure failing returned returning refund cracked defective defect
      defects scratched ripped torn missing incorrect wrong wrongly sloppy disappointed disappointing disappoint disappoints smelly stink stinks
      stunk muffled distorted blurry dim difficult problem problems issue issues trouble impossible inconsistent incompetent inattentive
      inedible unprofessional unacceptable unpleasant understaffed uneven unusable useless waste wasted wasting worse complaint complaints
      complain complained damaged damage dated tired shabby rundown musty mouldy moldy mold stained stains ignored ignores ignoring refused
      refuses refuse delayed delays delay late cancelled canceled zero nowhere neither lost stuck strange odd painful hassle dull boring
      buggy bug bugs laggy lag cheap clunky clumsy bitter burnt overcharged hidden error errors nothing sadly dishonest fake wobbly
      wobbles peeling shrunk shrank faded discolored outdated drafty draughty unclear crushed dented neglected unwelcoming
      overrated hype gimmick gimmicky skimpy lacking sucks suck sucked junk shame pathetic ridiculous regret regretted regrets dead died dies
      meh blah yikes ugh nope`,
    '-3': `awful terrible horrible worst disgusting garbage crap crappy trash rubbish worthless disgrace disgraceful appalling atrocious
      dreadful horrendous horrid nasty gross abysmal disaster disappointment nightmare scam scammed scammers fraud fraudulent rip-off ripoff
      joke hate hated hates pathetic inexcusable despicable vile dire lemon shoddy unbearable miserable unsafe dangerous
      lies liar liars deceptive deceived cheated robbed stolen hell insult insulting idiot idiots furious livid sickening hazard`,
    0: `like no play number matter share join top support increase gold fun save pay leave cut want reach certain god ha solution
      growing hand interest interests interested special charm sample shared feeling alone chance yes big bigger straight
      excuse drop dropped luck ensure focused strength allow solve forget forgot block please care stop demand`,
  },
  phrases: {
    4: [
      'highly recommend~',
      'love|loved it',
      "could not|n't be happier",
      "couldn't be happier",
      'second to none',
      'top notch|quality|class',
      'five|5 stars',
    ],
    3: [
      'works|worked great|perfectly|well|fine|flawlessly',
      'must have|buy|try',
      'great price|value',
      'good value',
      'worth every _',
      'worth the _',
      'well worth',
      'hands down',
      'thumbs up',
      'go back again',
      'above and beyond',
      'well made|built|done|designed|worth',
      'will|would buy|order|purchase again',
      'will|would definitely|certainly buy|stay|return|be|order|go|come',
      'very happy|pleased',
      'so far so good',
      "can't|cannot|can not go wrong",
      "can't|cannot|can not beat",
      "couldn't|could not ask for more|better",
      "ca|can n't go wrong",
      'for the better',
      'no complaints|problems|issues|regrets',
      'problem free',
      'out of this world',
      'thank you',
      'melt|melts in your mouth',
      'love this|these|the|my|how',
      "can't|cannot wait to",
      'true to size',
      'spot on',
      'would|will|can recommend',
    ],
    2: [
      'pretty|very|really|so good',
      'better than _ other',
      'never fails|failed|disappoints|disappointed',
      'at ease',
      'stand|stands out',
      'not only',
      'nothing but good|great|praise',
      'no fuss|hassle',
      'on time',
      "don't|do not hesitate",
      'with ease',
      'ease of use',
      'easy to _',
      'plenty of',
      'variety of',
      'feel|feels like home',
      'good quality',
      'high quality',
      'no wonder',
    ],
    1: ['not bad', 'a lot of', 'in no time', 'so far', 'no time'],
    '-1': [
      'looks|looked like',
      'at best',
      'rather than',
      'used to',
      'had|have|has to',
      'some|more like a',
      'nothing special',
      'so so',
      'first place',
      'at first',
      'too bad',
      'after only? _ days|weeks|months|uses|times',
      'should|could have',
      'would be nice|great|better',
      'if only',
      'no real',
      'an|one hour',
      'hot and cold',
      'no hot',
      'in need of',
      'much to be desired',
      'no longer',
    ],
    '-2': [
      'tried|trying to',
      'sent|send|sending|returning|returned it|them|this back',
      'took|takes forever',
      'waste of',
      "did|does|do|would|will not|n't work",
      "doesn't|didn't|don't|won't|wouldn't work",
      'stopped|stop|quit|quits working',
      'not worth',
      'not recommend',
      "wouldn't|don't|won't recommend",
      'do not|never buy',
      "don't buy",
      'stay|steer|keep away|clear',
      'look|looks|looking elsewhere',
      'go|going elsewhere',
      'not even',
      'not at all',
      'for nothing',
      'out of order|service|stock|date',
      'no way',
      'no one|body',
      'nobody',
      'was told',
      'bad taste|experience',
      'at your own risk',
      'short of',
      'lack of',
      'poor|bad|low quality',
      'had|have to wait|return|ask|call|go|pay|complain|send',
      'still waiting',
      'fell|falls|fall|falling apart|off|short',
      'let down',
      'go|goes|went downhill',
      'hit or miss',
      'far too|from',
      'way too',
      'so what',
      'what a joke|waste|disappointment|shame',
      'over priced|cooked',
      'run down',
      'piece of',
      'not good|great|impressed|happy|pleased|satisfied|clean|comfortable|friendly|helpful',
      'never again|once',
      'no sense',
      'give up',
      'gave up',
      'wish i had never|not',
      'my money back',
      'money back',
      'save your money',
      'your|my money',
      'down the drain',
      'nothing like',
      'had high hopes',
      'wanted to like|love',
      'customer service is|was non',
      'made me look',
      'thanks|thank you for nothing',
      'worse than',
    ],
    '-3': [
      'never again',
      'never buy|go|return|come|use|order|stay|fly|eat|shop',
      'rip off',
      'ripped off',
      'one|1 star',
      'piece of crap|junk|garbage|trash',
      'will not be? back|return|buy|order|go|stay|returning',
      "won't be? back|return|buy|returning",
      'the worst',
      'what a rip',
    ],
    0: [
      'as well',
      'well as',
      'a good deal of',
      'like to|a|the|it|this|that|they|i',
      'looks like',
      'kind of',
      'hard drive|disk|wood|case|cover|shell',
      'cold beer|drink|drinks|brew',
      'hot water|dog|dogs',
      'free time',
      'old town|city',
      'used as',
      'clear up',
      'bad boy',
      'kick ass',
      'killer deal|app|feature|price|sound|value',
      'no problem',
      'worth noting|mentioning|of',
      'pretty much',
      'light weight',
      'no doubt',
      'small price',
      'late night|evening',
      'break down|fast|even',
      'best buy|western',
      'good luck',
      'great depression',
      'well then',
      'fresh air',
      'issue of',
    ],
  },
  negators: `not no never without nor neither none nobody nothing hardly barely scarcely rarely cannot cant dont doesnt didnt wont wouldnt
    couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt aint t lacks lacked lacking nowhere don didn doesn wasn weren isn aren couldn wouldn hadn hasn haven n't`,
  boosters: `very really so extremely absolutely incredibly totally completely highly super insanely utterly exceptionally truly
    remarkably terribly awfully far way much especially particularly most such real damn hugely deeply perfectly big huge`,
  dampeners: `slightly somewhat fairly bit little kinda sorta relatively almost partly mildly marginally occasionally sometimes quite`,
  contrast: `but however although though yet except whereas nevertheless nonetheless despite`,
};
