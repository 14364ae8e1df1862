import { enPhrases } from './en-phrases.ts';
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
      guess another again finally eventually why nor longer refurbishment excited claims claimed claim charges
      charged charge lukewarm bulky heavy heavier limited lacks lacked lack boxy scratchy wait waiting waited
      plasticky plastic mostly apparently maybe questionable return ship cold smell smells chewy oily dry salty thought supposed
      tight tighter shorter slower expensive pricey costly slow except disconnects glitch glitches spotty worn hoping pushy noise dark`,
    '-2': `avoid beware poor noisy uncomfortable weird slow bland stale greasy soggy overcooked undercooked flavorless flimsy flimsier itchy
      awkward confusing confused confuses complicated fiddly finicky cumbersome counterintuitive unintuitive snapped snaps loses wobble wobbling
      rattles rattling squeaks squeaky jams jammed overheats shatter shattered tore tears frayed frays rusty rusted warped crooked faulty leak leaks leaked leaking cramped overpriced pretentious annoying annoyed frustrating frustrated unhelpful unfriendly rude
      tasteless unable unreliable dirty filthy crowded misleading mislead messy lousy mediocre crash crashes crashed crashing freezes frozen
      unresponsive broken broke breaks break stopped fails fail failed failure failing returned returning refund cracked defective defect
      defects scratched ripped torn missing incorrect wrong wrongly sloppy disappointed disappointing disappoint disappoints smelly stink stinks
      stunk muffled distorted blurry dim difficult problem problems issue issues trouble impossible inconsistent incompetent inattentive
      inedible unprofessional unacceptable unpleasant understaffed uneven unusable useless waste wasted wasting worse complaint complaints
      complain complained damaged damage dated tired shabby rundown musty mouldy moldy mold stained stains ignored ignores ignoring refused
      refuses refuse delayed delays delay late cancelled canceled zero nowhere neither lost stuck strange odd painful hassle dull boring
      cheaply buggy bug bugs laggy lag cheap clunky clumsy bitter burnt overcharged hidden error errors nothing sadly dishonest fake wobbly
      wobbles peeling unanswered unreachable illegible unreadable incomprehensible shrunk shrank faded discolored outdated drafty draughty unclear crushed dented neglected unwelcoming
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
  phrases: enPhrases,
  negators: `not no never without nor neither none nobody nothing hardly barely scarcely rarely cannot cant dont doesnt didnt wont wouldnt
    couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt aint t lacks lacked lacking nowhere don didn doesn wasn weren isn aren couldn wouldn hadn hasn haven n't`,
  boosters: `very really so extremely absolutely incredibly totally completely highly super insanely utterly exceptionally truly
    remarkably terribly awfully far way much especially particularly most such real damn hugely deeply perfectly big huge`,
  dampeners: `slightly somewhat fairly bit little kinda sorta relatively almost partly mildly marginally occasionally sometimes quite`,
  contrast: `but however although though yet except whereas nevertheless nonetheless despite`,
};
