import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOwnersOf } from '../../../src/origin/code-owners.ts';

/** The example of GitHub's documentation, rule by rule. */
const EXAMPLE = `# The last rule that fits decides.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* @docs-owner
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

const OWNED: readonly (readonly [path: string, owners: readonly string[]])[] = [
  ['README.md', ['@global-owner1', '@global-owner2']],
  ['src/deep/file.rs', ['@global-owner1', '@global-owner2']],
  ['src/index.js', ['@js-owner']],
  ['src/main.go', []],
  ['notes/todo.txt', ['@octo-org/octocats']],
  ['build/logs/day/one.md', ['@octocat']],
  ['docs/getting-started.md', ['@doctocat']],
  ['docs/build-app/troubleshooting.md', ['@doctocat']],
  ['web/apps/page.css', ['@octocat']],
  ['scripts/deploy.sh', ['@doctocat', '@octocat']],
  ['deeply/nested/logs/today', ['@octocat']],
  ['apps/shop/cart.rb', ['@octocat']],
  ['apps/github/login.rb', []],
];

const PATTERNS: readonly (readonly [pattern: string, fits: readonly string[], other: readonly string[]])[] = [
  ['*', ['a', 'a/b', 'a/b/c'], []],
  ['/*', ['a'], ['a/b']],
  ['a', ['a', 'a/b', 'x/a', 'x/a/b'], ['ab', 'x/ab']],
  ['/a', ['a', 'a/b'], ['x/a']],
  ['a/', ['a/b', 'x/a/b/c'], ['a', 'x/a']],
  ['/a/', ['a/b/c'], ['a', 'x/a/b']],
  ['a/b', ['a/b', 'a/b/c'], ['x/a/b', 'a/bc']],
  ['a/*', ['a/b'], ['a', 'a/b/c', 'x/a/b']],
  ['a/*.py', ['a/b.py'], ['a/b/c.py', 'a/b.pyc']],
  ['a/*/c', ['a/b/c', 'a/b/c/d'], ['a/c', 'a/b/b/c']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'x/a/b']],
  ['a/**/c', ['a/c', 'a/b/c', 'a/b/b/c', 'a/b/c/d'], ['x/a/c']],
  ['a/**/', ['a/b', 'a/b/c'], ['a']],
  ['**/b', ['b', 'a/b', 'a/b/c'], ['a/bb']],
  ['**', ['a', 'a/b'], []],
  ['/a?c', ['abc'], ['ac', 'a/c', 'abbc']],
  ['/a*c*e', ['ace', 'abcde'], ['abc', 'a/c/e']],
  ['a\\*c', ['a*c'], ['abc']],
  ['a\\ b', ['a b', 'x/a b'], ['a']],
  ['/', [], ['a']],
  ['!a', [], ['a', '!a']],
  ['[ab]', [], ['a', '[ab]']],
  ['\\#a', [], ['#a', 'a']],
  ['/***/a', [], ['a', 'b/a']],
  ['a.b', ['a.b'], ['aXb']],
  ['a+(b|c)$', ['a+(b|c)$'], ['aab']],
];

describe('code owners', () => {
  test.each(OWNED)('of %s are those that GitHub would ask', (path, owners) => {
    expect(codeOwnersOf(EXAMPLE, path)).toEqual(owners);
  });

  test.each(PATTERNS)('by the pattern %s are found as GitHub finds them', (pattern, fits, others) => {
    const owned = (path: string) => codeOwnersOf(`${pattern} @owner`, path).length > 0;
    expect(fits.filter((path) => !owned(path))).toEqual([]);
    expect(others.filter(owned)).toEqual([]);
  });

  test.each([
    ['a line with something that is no owner is skipped', '* @team\n*.py @team-py cool-team', ['@team']],
    ['a comment is none', '* @team # ask @boss first', ['@team']],
    ['line breaks of Windows', '* @team\r\n*.py @team-py\r\n', ['@team-py']],
    ['a rule without owners takes them away', '* @team\n*.py', []],
    ['addresses are not told', '*.py ann@example.com @team-py', ['@team-py']],
    ['an empty file', '', []],
  ])('%s', (_, text, owners) => {
    expect(codeOwnersOf(text, 'a/b.py')).toEqual(owners);
  });

  test('a file that GitHub does not load counts for nothing', () => {
    expect(codeOwnersOf(`${'#'.repeat(3 * 1024 * 1024)}\n* @team`, 'a')).toEqual([]);
  });

  test('a pattern that is made to take forever does not', () => {
    const path = `${`${'a'.repeat(200)}/`.repeat(20)}b`;
    const hostile = ['*a'.repeat(2_000), '**/a*/'.repeat(600), `${'*'.repeat(4_000)}c`].map((each) => `${each} @owner`);
    expect(codeOwnersOf(hostile.join('\n'), path)).toEqual([]);
  });

  test('a path owns itself, and nobody else does', () => {
    const name = fc.stringMatching(/^[a-z0-9_.-]{1,8}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, path, (one, other) => {
        const owners = codeOwnersOf(`/${one} @one`, other);
        expect(owners.length > 0).toBe(other === one || other.startsWith(`${one}/`));
      }),
    );
  });

  test('are names of users and teams alone, whatever the file and the path hold', () => {
    const word = fc.constantFrom('*', '**', '/', 'a', '@a', '@a/b', ' ', '\n', '\\', '#', '?', '[', '!', '@');
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, fc.string(), (codeowners, path) => {
        for (const owner of codeOwnersOf(codeowners, path)) expect(owner).toMatch(/^@[\w.-]+(?:\/[\w.-]+)?$/);
      }),
    );
  });
});
