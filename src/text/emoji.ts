/** What an emoji or emoticon says beside the words. */
export type EmojiMood = 'warm' | 'joy' | 'flirt' | 'sad' | 'angry' | 'cold' | 'other';

const moods: Readonly<Record<Exclude<EmojiMood, 'other'>, string>> = {
  warm: '❤ ♥ 🧡 💛 💚 💙 💜 🤎 🖤 🤍 🩷 🩵 🩶 💕 💖 💗 💓 💞 💘 💝 💟 ❣ 🥰 😍 🤗 ☺ 😊 🙂 🫶 💐 🌹 🌸 🌻 🌷 🙏 ✨ 🌟 ⭐ 💫 🤞 👏 🙌 😌 🐻 🐰 🌈 ☀ 🌞 🍀 🫂 👍 🥹 😇 🎂 🎁 🕯',
  joy: '😂 🤣 😆 😄 😃 😁 😀 😅 😹 😸 😜 😝 😛 🤪 😋 😉 🙃 🤭 😎 🎉 🎊 🥳 💃 🕺 🍾 🥂 🤩 💪 🔥 🙈 🙊 🙉 😏 🤠 👻 🤡 💀 ☠ 🫠 😈 🏆',
  flirt: '😘 😚 😙 😗 💋 💏 💑 👄 🍑 🥵',
  sad: '😢 😭 😞 😔 😟 😕 🙁 ☹ 😣 😖 😫 😩 🥺 😿 💔 😥 😓 😪 😰 😨',
  angry: '😠 😡 🤬 👿 💢 😤 🖕 👊',
  cold: '🙄 😒 😑 😐 😶 🫤 🤨 👎 🫥 🤷 🤦',
};
const emoticons: Readonly<Record<Exclude<EmojiMood, 'other'>, string>> = {
  warm: '<3 <33 <333 <3333 :) :-) =) (: :] :-] (-: (=',
  joy: ":D :-D =D :P :-P :p :-p ;) ;-) ;P ;p ;D xD XD xd x) X) ^_^ ^^ :') :'D ;] :o) :-)) :)) :))) :)))) ;)) =P =p",
  flirt: ':* :-* ;* :x',
  sad: ":( :-( =( ): :'( :,( T_T ;_; :(( :((( )-: </3 :[ D:",
  angry: '>:( >:-( >:[',
  cold: '-_- :/ :-/ :\\ :| :-| =/ ._.',
};
const mood = new Map<string, EmojiMood>();
for (const table of [moods, emoticons])
  for (const [name, list] of Object.entries(table))
    for (const sign of list.split(' ')) mood.set(sign, name as EmojiMood);

/** The mood of one emoji or emoticon as written, skin tones and variation selectors aside. */
export const moodOf = (sign: string): EmojiMood =>
  mood.get(sign) ?? mood.get(sign.replace(/[\uFE0E\uFE0F]|\p{EMod}|\u200D.*/gu, '')) ?? 'other';
