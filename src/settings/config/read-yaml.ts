import { type Document, Lexer, LineCounter, Parser, parseDocument, type YAMLError } from 'yaml';
import { type ConfigProblem, harmless } from './config-problem.ts';

const MOST_BYTES = 262_144;
/** Open structures while parsing; the deepest configuration has eight. At several hundred the YAML reader may end the whole run without an error. */
const DEEPEST = 40;
/** Pieces that the YAML reader cuts the text into; a configuration has about eight a line. */
const MOST_TOKENS = 60_000;

export type YamlText = { readonly document: Document; readonly lines: LineCounter };

/** One YAML document of sane size and depth, or what is wrong with the text. */
export function readYaml(text: string): YamlText | { readonly problems: readonly ConfigProblem[] } {
  const insane = sizeProblem(text) ?? depthProblem(text);
  if (insane !== undefined) return { problems: [insane] };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Its own check compares each key with each other one; ours does not.
    uniqueKeys: false,
    schema: 'core',
    resolveKnownTags: false,
    // Not 'silent': then several documents would be no error either.
    logLevel: 'error',
  });
  const errors = [...document.errors, ...document.warnings];
  return errors.length === 0 ? { document, lines } : { problems: errors.map((error) => yamlProblem(error, lines)) };
}

function sizeProblem(text: string): ConfigProblem | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MOST_BYTES) return undefined;
  const reason = `has ${bytes} bytes, more than ${MOST_BYTES}`;
  return { line: 0, path: '', reason, remedy: 'Put several patterns into one, or drop rules that no longer fit' };
}

/** Asked of the parser's first half, which keeps a stack of its own: its second half recurses. */
function depthProblem(text: string): ConfigProblem | undefined {
  const parser = new Parser();
  let tokens = 0;
  for (const token of new Lexer().lex(text)) {
    for (const _ of parser.next(token));
    tokens += 1;
    if (parser.stack.length <= DEEPEST && tokens <= MOST_TOKENS) continue;
    const line = text.slice(0, parser.offset).split('\n').length;
    return tokens > MOST_TOKENS
      ? { line, path: '', reason: 'holds too much', remedy: 'Put several patterns into one, or drop rules' }
      : { line, path: '', reason: 'is nested too deeply', remedy: 'Four levels are enough for every rule' };
  }
  return undefined;
}

const REMEDIES: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'Put it in single quotes, in which a backslash stands for itself',
  BAD_ALIAS: 'Put a value that starts with * in quotes',
  BAD_SCALAR_START: 'Put the value in quotes',
  MISSING_CHAR: 'Look for a missing colon, quote or bracket here or on the line before',
  BAD_INDENT: 'Indent the items of a list, and the keys of an item, alike',
  MULTIPLE_DOCS: 'Keep one document, without --- between its parts',
  TAB_AS_INDENT: 'Indent with spaces',
  TAG_RESOLVE_FAILED: 'Put a value that starts with ! in quotes',
};

function yamlProblem({ code, message, pos }: YAMLError, lines: LineCounter): ConfigProblem {
  const { line, col } = lines.linePos(pos[0]);
  const said = harmless(message.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 160)).trim();
  const reason = `cannot be read as YAML at column ${col}: ${said.replace(/\.$/, '')}`;
  return { line, path: '', reason, remedy: REMEDIES[code] ?? 'Correct it there or on the line before' };
}
