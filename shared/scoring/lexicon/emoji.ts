/** Valence -3..+3 of emoji and emoticons. */
const emojiLists: Readonly<Record<string, string>> = {
  3: '😍 🥰 🤩 ❤ ♥ 💖 💕 💗 💓 💘 😻 🏆 🥇 💯 🎉 <3',
  2: '😀 😃 😄 😁 😊 ☺ 🙂 😎 😘 🤗 👍 👌 👏 🙌 💪 ✨ ⭐ 🌟 😋 🤤 😆 🥳 💚 💙 💜 🧡 💛 🤍 😇 🫶 ✅ :) :-) :D :-D =) =D ^^ :3 :* :-*',
  1: '😉 😌 🙏 ;) ;-) :P :-P :p ☀ 😅 😂 🤣 😜 👀',
  '-1': '🙁 ☹ 😕 😐 😑 🤔 🙄 😬 😒 🤷 😮 😳 🙃 ⚠ :/ :-/ :| :-|',
  '-2': '😞 😔 😟 😣 😖 😫 😩 😢 😤 😠 👎 💔 😓 😥 😰 🤦 ❌ 😪 :( :-( =( </3',
  '-3': "😡 🤬 😭 🤮 🤢 💩 😱 🖕 😾 :'( >:(",
};

export const emojiValence: ReadonlyMap<string, number> = new Map(
  Object.entries(emojiLists).flatMap(([valence, list]) =>
    list.split(' ').map((one) => [one, Number(valence)] as const),
  ),
);
