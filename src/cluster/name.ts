import type { Pattern } from '../types/cluster.ts';
import { WILDCARD } from './wildcard.ts';

const MAX_NAME_CHARS = 80;
const GAP = '…';
/** A trace whose exception lies outside of what was read. */
const CUT_OFF = 'Stack trace';
const LEVEL = 'ERROR|WARNING|WARN|INFO|CRITICAL|FATAL|NOTICE|DEBUG';
const LEVEL_PREFIX = new RegExp(String.raw`^(?:\[?(?:${LEVEL})\b[^\p{L}[(]{0,12}){1,2}`, 'u');

/** A name that a person can skim: the exception and where, the request, or the template without its variables. */
export function nameOf(pattern: Pattern): string {
  switch (pattern.evidence) {
    case 'stack':
      return shorten(`${lastSegment(pattern.exception || CUT_OFF)}${placeOf(pattern)}`);
    case 'request':
      return shorten(pattern.template.replaceAll(WILDCARD, GAP));
    case 'rule':
      return shorten(ruleNameOf(pattern));
    case 'no-payload':
      return 'Entries without any payload';
    case 'statement':
    case 'template':
      return shorten(withoutVariables(pattern.template)) || 'Message of values only';
  }
}

/** `database-unreachable` reads as words. */
function ruleNameOf({ identity }: Pattern): string {
  const words = identity.text.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function placeOf({ source }: Pattern): string {
  const place = source.file === undefined ? source.module : fileName(source.file);
  const name = source.function === undefined || source.function.startsWith('<') ? undefined : source.function;
  if (name !== undefined && place !== undefined) return ` in ${name} (${place})`;
  const known = name ?? place;
  return known === undefined ? '' : ` in ${known}`;
}

function lastSegment(type: string): string {
  return type.split(/[.:]+/).at(-1) || type;
}

function fileName(path: string): string {
  return path.split(/[\\/]/).slice(-2).join('/');
}

/** Log prefixes, marks and emoji at the start say nothing; neighbouring gaps are one. */
function withoutVariables(template: string): string {
  const text = template.replaceAll(WILDCARD, GAP).replace(/\s+/g, ' ');
  return text
    .replace(/(["'`])…\1/g, GAP)
    .replace(/…(?:[\s,:;|/-]{0,4}…)+/g, GAP)
    .replace(/^[^\p{L}[(<"']+/u, '')
    .replace(LEVEL_PREFIX, '')
    .replace(/^[^\p{L}[(<"']+/u, '')
    .replace(/[\s….,:;|=({[-]+$/u, '');
}

function shorten(text: string): string {
  const characters = [...text.trim()];
  if (characters.length <= MAX_NAME_CHARS) return characters.join('');
  const cut = characters.slice(0, MAX_NAME_CHARS - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > MAX_NAME_CHARS / 2 ? cut.slice(0, space) : cut).replace(/[\s…,:;|=(-]+$/u, '')}${GAP}`;
}
