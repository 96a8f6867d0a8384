// The one door for log text: hostile strings and payloads come in, text for report.json, Markdown, titles and terminals goes out.
import { type Door, openDoor } from './door.ts';

export { type CleanText, compose, joinLines, replaceIn, shorten } from './clean-text.ts';
export { type Door, openDoor } from './door.ts';
export { findSecrets } from './find-secrets.ts';
export { forTerminal } from './for-terminal.ts';
export { codeBlock, inlineCode, type Markdown, markdown, prose, tableCode, tableProse, trusted } from './markdown.ts';
export type { OwnRule } from './own-rules.ts';
export { plainTitle } from './plain-title.ts';
export { countRedactions } from './redact.ts';
export { urlPart } from './url-part.ts';

/** The door of those who have no settings for it. */
const usual: Door = openDoor();
export const { text: cleanText, line: cleanLine, json: cleanJson } = usual;
