/** What one of them did or left undone, said as a complaint: plain words, for `byFirstWord`. */
export const grievances = [
  'you (?:really |just |honestly )?never (?!fail|cease|stop (?!whing|moan|talk|lying|complain)|let me down|told me you|ever fail|know|mind)',
  'you (?:are |were )?(?:always|constantly|forever|still always) (?:forget|forgetting|leave|leaving|late|complain|complaining|moan|moaning|interrupt|interrupting|ignore|ignoring|have to|on (?:your|that)|make it|make me feel|cancel|cancelling|blame|blaming|shout|shouting|take|taking|dump|spend|spending|too|say (?:that|you)|let|expect|want|do this|do that|at (?:work|the pub)|out|busy|tired|late)',
  'you (?:even |just |also |still |really |really just |clearly )?(?:did not|do not|have not|had not|were not|could not|can not|will not|would not) (?:even |ever |once |bother |really |actually )*(?!have to|need to|want me|mind|worry|look|know (?:how (?:much|happy)|what you)|say you were (?:free|here|coming|home)|deserve)',
  'you (?:also |even |just |still |then )?forgot (?!your|that you|to take|the passports)',
  'you (?:also |even |just |still |then )?(?:left (?:me|the|your (?:mess|socks|dishes|plates|boots|stuff|rubbish|clothes|dirty|cups|wet)|a mess|it|everything|all|our|my|us|for|without)|ignored|ruined|lied|promised|interrupted|embarrassed|snapped|shouted|yelled|hung up|walked (?:out|off|away)|cancelled|missed|blamed|broke|lost|refuse|refused|barely|hardly|expect|spent|spend|snore|stink|wasted|threw|dumped|disappeared|turned up late|showed up late|told (?:my|your|everyone|him|her|them)|made me (?:look|feel|wait|cry|late)|make me (?:feel|look|wait|cry|late)|let me (?:down|do|pay)|said you would|said that|said you were|keep|kept|owe|sat there|just sat|stood there|do nothing|did nothing|sit on|treat|use|used (?:my|all))(?: (?!smiling|making me (?:smile|laugh)|me (?:smiling|laughing|the last|a|your)\\b)|$)',
  'you (?:are|were) (?:so |really |just |also |always |still |never |too |being |such |very |constantly )*(?:late|rude|lazy|selfish|a (?:slob|mess|nightmare|child|liar)|messy|mean|cold|careless|never (?:home|here|there)|on your phone|no help|useless|unreliable|not (?:listening|helping|even)|ignoring)',
  'your (?:(?:dirty|stupid|bloody|fucking|damn|wet) )?(?:mess|dishes|socks|boots|attitude|tone|snoring|stuff|crap|junk|washing|drinking|gaming|spending|clothes|shoes|plates) (?:is|are|was|were|always|never|all over|everywhere|on the|in the|keeps|has|have|drives)',
  'why (?:do|did|are|is|can|have|must|does) (?:not )?(?:you|it always|i always)(?! so (?:lovely|cute|nice|kind|good|pretty))',
  'i am (?:so |really |just )?(?:sick|tired|fed up|done) (?:of|with) (?:you|your|it|this|picking|cleaning|doing|being|having|waiting|cooking|always|asking|paying|washing)',
  'i (?:really )?hate (?:that|how|when|it when|the way) you',
  'it (?:really |so )?(?:annoys|irritates|bothers|bugs|pisses|winds|drives) me (?:when you|that you|off|how|up|mad)',
  'i am (?:so |still |really )?(?:annoyed|angry|furious|cross|livid|pissed off|mad|fuming) (?:that you|about|with you|at you)',
  'the (?:bins|dishes|sink|kitchen|floor|car|house|flat|washing|laundry|bathroom|bed) (?:is|are|was|were) (?:still|always|never|a (?:mess|state|tip|disgrace)|not (?:done|out|made)|filthy|disgusting)',
  'your (?:mother|mum|mates|friends|family|sister|brother|dad|father) (?:is|are|was|were|always|never|keeps?) (?:always|never|always on|rude|so rude|too|interfering|ringing|forever|treats?|treating|walk|talks? to me)',
  'because of you',
  'you (?:could|might) (?:at least|even)',
  'how you (?:spoke|speak|talk|talked|treat|treated|acted|behaved|behave|looked at)',
  'you (?:nearly|almost) (?:killed|hit|broke|burnt|burned|ruined|lost|missed|made)',

  'your (?:never|always) (?:home|here|late|on|out|busy|there|free|listening)',
  'i (?:always )?(?:had|have) to (?:do (?:it|everything|all)|clean up after|pick up after|remind you|ask you|chase you|wait for you|beg)',
]
  .map((part) => `\\b(?:${part})`)
  .join('|');
