// The one door for log text: hostile strings and payloads come in, text for report.json, Markdown, titles and terminals goes out.
export { cleanJson } from './clean-json.ts';
export { type CleanText, cleanLine, cleanText } from './clean-text.ts';
export { findSecrets } from './find-secrets.ts';
export { forTerminal } from './for-terminal.ts';
export { codeBlock, inlineCode, type Markdown, markdown, prose, tableCode, tableProse, trusted } from './markdown.ts';
export { plainTitle } from './plain-title.ts';
export { countRedactions } from './redact.ts';
