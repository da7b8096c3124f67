/** What people and their telephones write that terminals do not agree on, beside plain words. */
const pieces: readonly string[] = [
  ...["Λακκούβα", "σκουπίδια", "φώτα", "Ερμού 12", "ΠΡΟΪΣΤΑΜΕΝΗ", "help", "ᾠδή", "άνω τελεία·", "½ €5"],
  ...["👍🏽", "👋🏿", "🤦🏼‍♀️", "🧑🏻‍🤝‍🧑🏿", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🏴‍☠️", "👩🏾‍🚒", "🏽", "❤️‍🔥"],
  ...["🇬🇷", "🇬🇷🇨🇾", "🇬", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "#️⃣", "*⃣", "☎️", "⚠️", "⚠︎", "✈️", "ℹ️", "❤️", "☀️"],
  ...[
    "⌚",
    "⏰",
    "⚡",
    "⚽",
    "✅",
    "❌",
    "⭐",
    "❓",
    "⛔",
    "♿",
    "🀄",
    "🃏",
    "🅰️",
    "🈁",
    "🌡️",
    "🕷",
    "🛠️",
    "🚧",
    "🔥",
  ],
  ...["🫠", "🫡", "🪿", "🩷", "🛜", "🟢", "🟰", "🥹", "🦿", "🧌", "🫱🏻‍🫲🏿", "😀", "🗑️", "🚗"],
  ...[
    "नमस्ते",
    "हिन्दी",
    "स्त्री",
    "கூட்டம்",
    "க்ஷ",
    "বাংলা",
    "ကြောင်",
    "བོད་ཡིག",
    "ਪੰਜਾਬੀ",
    "മലയാളം",
    "ខ្មែរ",
    "ภาษาไทย",
    "กำแพง",
    "ລາວ",
  ],
  ...[
    "한국어",
    "ᄒ\u1161ᆫ글",
    "ᅡᆫ",
    "中文字",
    "日本語ガ",
    "ｶﾞｷﾞ",
    "ＡＢＣ",
    "￥",
    "㍿",
    "㊙️",
    "䷀",
    "☰",
    "⚊",
    "𠮷野",
    "〰️",
    "〈x〉",
  ],
  ...["مرحبا", "مُحَمَّد", "שָׁלוֹם", "ﷺ", "𞤀𞤣", "𐍈", "𓀀", "𝐇𝐞𝐥𝐩", "𝔊", "🄰", "🅰", "𝄞", "𝟘", "ⅷ"],
  ...[
    "Z̸̢̛͎͚͓̭͑͋a̸l̵g̶o̷",
    "e\u0301",
    "α\u0345\u0301",
    "\u0301α",
    "ç̌̂",
    "\u200d",
    "\ufe0f",
    "\u00ad",
    "a\u200bb",
    "\u2060",
    "\u034f",
    "\u115f",
    "\u3164",
  ],
  ...[
    "\ue000",
    "\u{f0000}",
    "\u{10ffff}",
    "\u0378",
    "\ufffc",
    "\ufffd",
    "\ufdd0",
    "\u{1fbf0}",
    "\u{e0041}",
    "\ud83d",
    "□",
    "→",
    "●",
    "…",
    "‰",
    "「」",
  ],
  ...[
    "\u001b[2J",
    "\u001b]0;x\u0007",
    "\u009b31m",
    "\r",
    "\u0008\u0008",
    "\u202e",
    "\u2066",
    "\t",
    "\n",
    "\u2028",
    "\u0000",
  ],
];

/** Strings of such pieces, the same each time. */
export function hostileTexts(count: number): string[] {
  let seed = 20_261_130;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, at) => {
    // Each piece once by itself, so that none is only ever seen cut off.
    const alone = pieces[at];
    if (alone !== undefined) return alone;
    const parts = Array.from({ length: 1 + next(7) }, () => pieces[next(pieces.length)] ?? "");
    return parts.join(next(2) === 0 ? " " : "");
  });
}
