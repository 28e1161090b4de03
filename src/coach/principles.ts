/** One of the eight principles: what holds of it, what the coach leaves out, and why. */
export interface Principle {
  readonly number: number;
  readonly title: string;
  /** In one line. */
  readonly says: string;
  /** What the evidence supports. */
  readonly holds: string;
  /** What popular advice adds and this coach does not, with the reason. */
  readonly leavesOut: string;
}

export const principles: readonly Principle[] = [
  {
    number: 1,
    title: 'Leave a good feeling',
    says: 'Let a text be good to receive: wishes rather than blame, room rather than demands.',
    holds:
      'Blame, contempt and guilt go with unhappier couples; thanks said out loud and affection go with happier ones. Strong feelings are human: wait, name the need, or call a friend.',
    leavesOut:
      'Making somebody miss you on purpose, and keeping thanks to yourself: what helps is thanks said out loud. Nor is any message forbidden; it is your text.',
  },
  {
    number: 2,
    title: 'Play',
    says: 'Tease the situation or yourself, and let the warmth show.',
    holds:
      'Playful couples tend to be a little happier. Teases are felt as sharper than they are meant, so each one here has a warm tell. An "I miss you" is good; one real detail makes it better.',
    leavesOut:
      'Suspense and being hard to read: the research points the other way, towards being reliable in care and varied in form.',
  },
  {
    number: 3,
    title: 'Be curious',
    says: 'Ask about one real thing in their life, and follow up on what they told you.',
    holds:
      'Follow-up questions are the best supported of all these habits (measured with strangers). "How was your day" is fine now and then; as a habit it leaves the work to them.',
    leavesOut: 'Asking about people they dislike as a trick to seem interested: ask how it went, and how they are.',
  },
  {
    number: 4,
    title: 'Meet them',
    says: 'Meet the feeling or the news first; then share your own.',
    holds: 'An excited, curious answer to good news, and understanding for bad news, go with closeness.',
    leavesOut:
      'The claim that men feel little from day to day: studies that follow people daily contradict it. Nothing here assumes a gender.',
  },
  {
    number: 5,
    title: 'Remember together',
    says: 'Bring back a laugh, a place, a joke that only you two have.',
    holds:
      'Recalling laughter you shared lifts the mood between couples; other shared memories bring closeness, when they are not overused.',
    leavesOut:
      'Quizzing someone on what they remember, and reminding them for effect. Sore topics that you marked tender are never offered.',
  },
  {
    number: 6,
    title: 'Say their name, now and then',
    says: 'A name or a nickname, once, when it comes naturally.',
    holds: 'Happy couples have names of their own for each other. More than that has not been shown.',
    leavesOut:
      'The claim that hearing a name primes feelings: no study supports it, and a full name can sound like a scolding. So these rules are the mildest of all.',
  },
  {
    number: 7,
    title: 'Use your voice',
    says: 'Your own words, your own details; and sometimes your real voice.',
    holds:
      'Messages that sound written by somebody else are felt as less effort. Hearing a voice live brings people closer than text; recorded notes were not tested, so: short, warm, with a way out, or a call.',
    leavesOut: 'Finished love letters. What you get here are starts with blanks that only you can fill.',
  },
  {
    number: 8,
    title: 'Let them feel wanted',
    says: 'Tell them what draws you to them, in a way they enjoy, at a good moment.',
    holds: 'Appreciation and desire, expressed with respect, go with satisfaction in many couples.',
    leavesOut:
      'Desire as a way to make someone more attached: unproven. Their yes, the right moment and their comfort come first.',
  },
];
