import { type CreditRule, phrases } from '../rule.js';
import { stings } from './words/sting.js';

const reply = '(reply|answer|respond|text back|write back|ring back|call back|text me back|call me back|ring me back|get back to me|reply to (this|me)|message back|decide (now|yet|today|tonight)|explain)';
const gap = '(a|one)? (free|quiet|spare)? (chance|minute|min|sec|second|mo|moment|bit|breather|time|gap|break)';

export const noPressure: CreditRule = {
  id: 'credit/no-pressure',
  family: 'ease',
  source: 'pressure-timing',
  says: '“{match}” leaves them free',
  why: 'Leaving somebody free to answer in their own time is kind, and it tends to make an answer easier.',
  find: phrases(
    [
      '(no|zero|not a) (big)? (rush|hurry)', 'no (pressure|stress) (at all|whatsoever|love|babe|either way|to (reply|answer|decide|come|say yes|talk))', '^ (but|and|so)? , no pressure $', 'in no (rush|hurry)', 'no great (rush|hurry)', 'not in (a|any) (rush|hurry)',
      `(whenever|any time|anytime) (you can|you like|you fancy|suits|suits you|works|works for you|is good for you|is fine|is easiest|(you are|ur|youre) (free|ready|able|up to it|up for it|home|done)|you (feel ready|feel up to it|feel like it|(get|have|have got) ${gap}))`, '(reply|answer|call|ring|text|phone|message|come|pop round|come round|come over|write) (me|back|by|to me)? (whenever|any time|anytime) , (you (want|like|can|fancy))? ', `whenever you (get|have|have got|find) ${gap}`, `when you (get|have|have got|find) (a|some|any|five|the) (free|quiet|spare|few)? (chance|minute|min|minutes|mins|sec|second|mo|moment|bit|breather|time|gap|break)`, 'when you (have|get|got) time', 'when it suits (you)?', 'when (you are|ur|youre) (feeling)? (ready|up to it|able|free|less busy|not busy)',
      `no need to (worry about)? ${reply}`, 'no need to (rush|hurry|reply)', `you do not (need|have) to (say anything|${reply})`, `do not feel (like)? (you (have|need) to|obliged to|pressured to|under pressure to) ${reply}?`, 'do not worry about (replying|answering|getting back|texting back|calling back|responding)', 'do not (rush|hurry) (back|home|it|yourself|over|love|babe|for me|on my account)?', 'no (reply|answer|response) (needed|necessary|required|expected)',
      'no (worries|problem|problems|probs|bother|drama|stress|pressure|hard feelings|biggie) (at all|whatsoever|love)? , if (not|(you|it|that) (can not|are|is|would|do not|does not|have (other)? plans|fancy|need|prefer|feel)|too|now is)', 'no (worries|problem|problems|probs|bother|drama|stress|pressure) (at all)? either way', 'if (you (are|can) |it is|that is)? not (it is|thats|that is)? , no (worries|problem|probs|bother|stress|drama)', 'if you (can not|do not (want|fancy|feel like it|feel up to it)|would rather not|are (too)? (busy|tired)) , (then)? (that is|thats|it is|its)? (totally|absolutely|completely|all|also)? (fine|ok|okay|grand|cool|good|alright|no (worries|problem|bother))',
      '(it is|its|that is|thats|totally|completely|absolutely|all)? (totally|completely|absolutely|perfectly|also|all)? (fine|ok|okay|alright|cool|good|grand|understandable) if (not|you (can not|are (too)? (busy|tired|asleep)|do not (want|fancy|feel|have time)|would rather|would prefer|have (other )?plans|need))', 'only if you (want|want to|fancy|fancy it|feel like it|like|have time|are (free|up for it|up to it)|feel up to it) $', 'only if (you (fancy|feel like|feel up to|are up for|are up to|have (the)? (time|energy)))',
      'either (way|one|is)? (is|works)? (fine|grand|good|ok|great|lovely) (with|by|for) me', '(feel free|ok|fine|you can|you are allowed|you are free|happy for you|okay|alright) to say no', 'you can (always)? say no', '(no|say no|say so) if you (would rather|do not want|are tired)', 'whatever (suits|works for|is easiest for|is best for) you (is|and i|i am)', 'whatever you (are comfortable|feel comfortable) with',
      'take (all)? your time', 'take all the time you (need|want|like)', 'take as (long|much time) as you (need|want|like)', '(take)? all the time you need', 'at your own pace', 'in your own (sweet)? time', 'i (can|will happily|am happy to|do not mind|am fine to|am ok to) (wait|waiting) (for you|as long|until|till|til)?', 'happy to wait', 'it can wait', '(you have|there is) plenty of time for that', 'there is no rush', 'we (do not have|do not need) to (decide|talk about it|talk|rush) (now|today|tonight|yet|right now|straight away|anything|it|things)',
    ],
    {
      negated: 'keep',
      unless: [
        'rush hour', 'rush (delivery|job|order)', 'whenever you can (be|get|spare|find the)', '(you|they|he|she|people) (always|really|sure|certainly|do|just|like to)? take your time (replying|answering|texting|to|with)', 'not happy to wait', 'it can not wait', 'why (not|do not you) take', 'only if you want (a|me|to lose|to break|to fight|to end|to hurt|trouble)', 'not (ok|fine|okay|good|cool|alright)', 'no (rush|hurry|pressure) (then|but|huh|though i|except|lol but)', 'is there (a|no) (rush|hurry)', '(i|he|she|they) (said|say) take', 'no pressure then', 'but (you|yes|yh|yeah|hey|no|sure|please|go on)? , (you)? take (your|all) (time|the)', 'so do not rush $', 'whenever you like (and|to) (ignore|leave|lie)', 'i do not have (a|any)? time', 'when you have time for me', 'there is no time', 'no time', '(never|not|no longer) there is', 'why the (rush|hurry)', 'do not rush me', 'stop', 'not (feeling)? (ready|free)',
      ],
      unlessNear: ['you (just)? (come and go|ignore|show up|turn up|leave|walk|disappear|do what|do as|only|think|treat)', 'no really', 'by all means', 'oh sure', 'it is not like i', 'not like i', 'i will just (sit|wait|stand)', 'before i', 'last chance', 'right now or', 'i have been (waiting|sat|sitting|standing|stood)', 'did you (reply|answer)', 'what time', 'are you coming'],
      unlessAnywhere: ['in the bin', 'i waited', 'waited (in|for|an|two|hours)', '(sitting|sat|standing|stood) outside', 'clearly', '(been|still|only) (waiting|sitting here|stood here|standing here|sat here)', 'it is only been', 'only been (an|two|three|four|five|six) hours?', 'not like i *', 'i know i am', 'i only (cooked|waited|made|asked)', 'hours ago', 'dinner is (cold|ruined)', 'why (are you|do you) (taking|take)', 'you took your time', 'for once', 'not going to wait forever', 'the sooner the better', 'hurry up', 'right now', 'asap', 'do not make me wait', 'answer me', 'no really'],
      when: ({ start, end }, draft) => {
        const word = draft.words.find((one) => one.start === start);
        const said = draft.text.slice(start, end).toLowerCase();
        // "when u free?" asks for a time.
        if (said.startsWith('when ') && draft.sentences[word?.sentence ?? -1]?.question) return false;
        if (said === said.toUpperCase() || /^\s*(?:\.\.\.|…)/.test(draft.text.slice(end))) return false;
        return !stings(draft);
      },
    },
  ),
  good: [
    'can you get milk, [no rush] at all',
    '[ring me whenever you can] x',
    "[no need to reply], just thought you'd like the heron",
    'fancy the market sunday? [no worries if not]',
    '[take your time], i have a book',
    'tell me about it [when you get a chance]',
    "[you don't have to answer] tonight",
    "pizza later? [totally fine if you'd rather] not",
    "send me the list [when ur free], there's [no hurry]",
    'we can talk [when ur ready]',
  ],
  fine: [
    'Take your time. Not like I cooked.',
    "oh sure, take your time, I'll just sit here",
    'no pressure then',
    "no rush but I've been waiting an hour",
    'stuck in rush hour, no seats',
    'you come and go whenever you like',
    'when are u free?',
    'whenever you can be bothered',
    'no worries, got it',
    'take your time... 🙄',
    'I need an answer right now, no need to explain',
    'he told me "no rush" twice',
    'there is no time',
  ],
};
