import { certainSecrets } from './redact.ts';

/** What a last look at finished Markdown or JSON finds: the types of secrets that are still visible, sorted. Empty is good. */
export function findSecrets(text: string): readonly string[] {
  const found = new Set(views(text).flatMap(certainSecrets));
  return [...found].sort();
}

// As it stands, as a browser shows it, and as a JSON parser reads it.
function views(text: string): readonly string[] {
  const bare = text.replaceAll('\u200B', '');
  if (!/[&\\]/.test(bare)) return [bare];
  const shown = bare
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return shown === bare ? [bare] : [bare, shown];
}
