/** Initials that hide a phrase, and how many words it has; what lovers write as a matter of course is not here. */
export const initials: ReadonlyMap<string, number> = new Map(
  `idk:4 idc:4 idgaf:5 ik:2 ikr:3 iirc:4 imo:3 imho:4 nvm:2 nvmd:2 brb:3 bbl:3 bbs:3 ttyl:4 ttys:4 cul8r:3 gtg:3 g2g:3 omw:3
  otw:3 lmk:3 hmu:3 fyi:3 btw:3 tbh:3 ngl:4 smh:3 fr:2 frfr:2 rn:2 atm:3 afaik:5 wyd:4 wbu:3 hbu:3 hru:3 wya:4 wru:3 wdym:5
  wym:4 wuu2:5 wuup2:5 np:2 nw:2 yw:3 gl:2 gg:2 jk:2 nm:2 tmi:3 irl:3 afk:3 ofc:2 icymi:5 istg:4 iykyk:5 tbf:3 tbc:3 fwiw:5
  ttyt:4 cba:4 ffs:3 wth:3 ynk:3 hth:3 tia:3 nbd:3 ily2:4 dw:2 gn:2 gm:2 gng:2 wfm:3 sus:1 pov:3 tfw:4 tldr:5`
    .split(/\s+/)
    .map((entry) => {
      const [word = '', count = '1'] = entry.split(':');
      return [word, Number(count)] as const;
    }),
);

/** Words cut to a letter or two, which count beside initials. */
export const curt: ReadonlySet<string> = new Set([
  'k',
  'kk',
  'n',
  'b',
  'c',
  'd',
  'y',
  'w',
  'v',
  'bc',
  'cn',
  'hv',
  'hw',
  'wt',
]);
