const ZERO_WIDTH_SPACE = '\u200B';

// A code fence does not help here: a reply by e-mail quotes the body as plain text, and other programs read raw bodies.
const LIVE_ANYWHERE: readonly RegExp[] = [
  /(?<![A-Za-z0-9_])@(?=[A-Za-z0-9])/g, // mention
  /#(?=\d)/g, // #12, owner/repo#12
  /gh-(?=\d)/gi, // GH-12
  /<(?=!)|--(?=!?>)/g, // HTML comment, ours above all
  /log-(?=gardener[:\s]{1,4}(?:v\d|fingerprint))/gi, // the text of our marker
  /https?:(?=\/\/(?:www\.)?github\.com\/)/gi, // a link to an issue is a reference
  /^[ \t]{0,80}\/(?=[a-z][a-z-]{0,40}(?![\w./-]))/gim, // slash command
];

const LIVE_IN_PROSE: readonly RegExp[] = [
  /@(?=[^\s\u200B])/g, // e-mail address
  /(?:https?|ftp|mailto|xmpp):(?=[^\s\u200B])/gi,
  /www\.(?!\u200B)/gi,
  /:(?=[a-z+-][a-z0-9_+-]{0,40}:)/gi, // :emoji:
];

/** What every one of them starts with. */
const PERHAPS_LIVE = /[@#<:/]|--|gh-|log-|www\./i;

/** Breaks what stays alive inside code: mentions, references, markers, commands. What a reader sees does not change. */
export function defangCode(text: string): string {
  return PERHAPS_LIVE.test(text) ? LIVE_ANYWHERE.reduce(breakAfter, text) : text;
}

/** Breaks all of that, and what GitHub turns into links or pictures in running text. */
export function defangProse(text: string): string {
  return PERHAPS_LIVE.test(text) ? LIVE_IN_PROSE.reduce(breakAfter, defangCode(text)) : text;
}

function breakAfter(text: string, live: RegExp): string {
  return text.replace(live, (found) => found + ZERO_WIDTH_SPACE);
}
