export const id = 506;
export const ids = [506];
export const modules = {

/***/ 67506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./lib/types/config.js
var config = __webpack_require__(6411);
// EXTERNAL MODULE: ./lib/user-error.js
var user_error = __webpack_require__(24435);
// EXTERNAL MODULE: ./lib/settings/check.js + 1 modules
var check = __webpack_require__(13744);
;// CONCATENATED MODULE: ./lib/settings/config/config-problem.js


/** A broken file breaks in many places; after these, nobody reads on. */
const MOST_LISTED = 40;
/** One error for all that is wrong, in the order of the file; of several problems in one place, the first. */
function configError(origin, problems) {
    const places = new Map(problems.toReversed().map((problem) => [`${problem.line} ${problem.path}`, problem]));
    const sorted = [...places.values()].toReversed().sort((a, b) => a.line - b.line);
    const thing = `configuration ${origin}`;
    const [first] = sorted;
    if (sorted.length === 1 && first !== undefined) {
        return new user_error/* UserError */.y({ thing, reason: placed(first), remedy: first.remedy });
    }
    const list = sorted.slice(0, MOST_LISTED).map((problem) => `\n  - ${ended(`${placed(problem)}. ${problem.remedy}`)}`);
    const more = sorted.length > MOST_LISTED ? [`\n  - and ${sorted.length - MOST_LISTED} more.`] : [];
    return new user_error/* UserError */.y({ thing, reason: `${sorted.length} things are wrong`, remedy: [...list, ...more].join('') });
}
/** What the file holds, short, on one line, and nothing in which the workflow runner finds a command. */
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    if (typeof value === 'string')
        return harmless((0,check/* quoted */.TL)(value));
    return value === null || value === undefined ? 'nothing' : String(value);
}
function harmless(line) {
    return line.replaceAll('##[', '## [').replaceAll('::', ': :');
}
/** A key as part of a JSON pointer. */
function pointerPart(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** `/priorities/1/match` → `priorities[1].match`. */
function readablePath(pointer) {
    const parts = pointer === '' ? [] : pointer.slice(1).split('/').map(readablePart);
    return parts.join('').replace(/^\./, '');
}
function readablePart(part) {
    if (/^\d{1,9}$/.test(part))
        return `[${part}]`;
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    return `.${/^[\w-]{1,40}$/.test(key) ? key : harmless((0,check/* quoted */.TL)(key))}`;
}
function placed({ line, path, reason }) {
    const place = [line === 0 ? '' : `line ${line}`, readablePath(path)].filter((part) => part !== '').join(', ');
    return place === '' ? reason : `${place}: ${reason}`;
}
function ended(sentence) {
    return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

;// CONCATENATED MODULE: ./lib/settings/config/nearest-key.js
/** Longer words are no typing errors of ours. */
const LONGEST = 40;
/** The candidate that was probably meant, if any is near: at most a third of its letters differ. */
function nearestKey(word, candidates) {
    if (word.length > LONGEST)
        return undefined;
    const meant = plain(word);
    const [best] = candidates
        .map((candidate) => ({ candidate, distance: distanceOf(meant, plain(candidate)) }))
        .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return best?.candidate;
}
/** `minSeverity`, `min_severity` and `Min-Severity` all mean `min-severity`. */
function plain(word) {
    return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/** Letters to add, drop, replace or swap with their neighbour. */
function distanceOf(a, b) {
    let older = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const changed = a[row - 1] === b[column - 1] ? 0 : 1;
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed, swapped ? at(older, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        older = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/settings/config/config-problems.js


const TYPES = {
    string: 'text',
    integer: 'a whole number',
    array: 'a list',
    object: 'a mapping of keys to values',
    boolean: 'true or false',
};
/** To keys this short, such as P4, every other one is near. */
const SHORTEST_SLIP = 2;
/** What ajv found → what is wrong in the words of the file. `lineOf` takes a JSON pointer. */
function configProblems(errors, lineOf) {
    const meant = new Set(errors.flatMap((error) => meantKey(error) ?? []));
    return errors
        .filter((error) => !isConsequence(error, meant))
        .map((error) => {
        const path = placeOf(error);
        return { line: lineOf(path), path, ...say(error) };
    });
}
/** An anyOf reports its branches besides itself, and a misspelt key is also missing under its right name. */
function isConsequence(error, meant) {
    const { keyword, schemaPath, instancePath } = error;
    if (keyword === 'required' && schemaPath.includes('/anyOf/'))
        return true;
    const missing = keyword === 'required' ? [String(error.params.missingProperty)] : neededKeys(error);
    return missing.some((key) => meant.has(`${instancePath}/${key}`));
}
function meantKey(error) {
    const nearest = error.keyword === 'additionalProperties' ? nearestOf(error) : undefined;
    return nearest === undefined ? undefined : `${error.instancePath}/${nearest}`;
}
function placeOf({ keyword, instancePath, params }) {
    if (keyword !== 'additionalProperties')
        return instancePath;
    return `${instancePath}/${pointerPart(String(params.additionalProperty))}`;
}
function say(error) {
    return (SAY[error.keyword] ?? combination)(error);
}
const SAY = {
    additionalProperties: unknownKey,
    type: wrongType,
    enum: notAmong,
    required: ({ params }) => ({ reason: `lacks ${params.missingProperty}`, remedy: 'Add it' }),
    pattern: (error) => ({ reason: `${shown(error.data)} is no ${titleOf(error)}`, remedy: likeThis(error) }),
    not: ({ data }) => ({
        reason: `${shown(data)} is a name that Log Gardener itself uses`,
        remedy: 'Choose another name',
    }),
    minimum: ({ data, params }) => ({ reason: `${shown(data)} is too small`, remedy: `Use ${params.limit} or more` }),
    maximum: ({ data, params }) => ({ reason: `${shown(data)} is too large`, remedy: `Use ${params.limit} or less` }),
    minLength: (error) => ({ reason: 'is empty', remedy: likeThis(error) }),
    minItems: (error) => ({ reason: 'is empty', remedy: likeThis(error) }),
    minProperties: (error) => ({ reason: 'is empty', remedy: `Name at least one of ${keysOf(error).join(', ')}` }),
    maxLength: ({ params }) => ({ reason: `is longer than ${params.limit} characters`, remedy: 'Shorten it' }),
    maxItems: ({ params }) => ({ reason: `has more than ${params.limit} items`, remedy: 'Put several into one' }),
};
function unknownKey(error) {
    const nearest = nearestOf(error);
    const remedy = nearest === undefined ? `Known here are ${keysOf(error).join(', ')}` : `Did you mean ${nearest}?`;
    return { reason: 'is not known', remedy };
}
function nearestOf(error) {
    const key = String(error.params.additionalProperty);
    return key.length <= SHORTEST_SLIP ? undefined : nearestKey(key, keysOf(error));
}
function wrongType(error) {
    const { data, params } = error;
    const types = [params.type].flat().map(String);
    const wanted = types.flatMap((type) => TYPES[type] ?? []);
    const reason = `must be ${wanted.join(' or ')}, not ${shown(data)}`;
    const scalar = typeof data === 'number' || typeof data === 'boolean';
    if (scalar && types.includes('string') && fitsInQuotes(error))
        return { reason, remedy: 'Put it in quotes' };
    if (types.includes('object'))
        return { reason, remedy: `Known here are ${keysOf(error).join(', ')}` };
    if (types.includes('array'))
        return { reason, remedy: 'Write each item on a line of its own that starts with -' };
    return { reason, remedy: likeThis(error) };
}
function fitsInQuotes({ data, parentSchema }) {
    const { enum: values, pattern } = parentSchema ?? {};
    if (values !== undefined)
        return values.includes(String(data));
    return pattern === undefined || new RegExp(pattern, 'u').test(String(data));
}
function notAmong({ data, params }) {
    const allowed = [params.allowedValues].flat().map(String);
    // Of short values such as P9, every other one is near.
    const nearest = typeof data === 'string' && data.length > 3 ? nearestKey(data, allowed) : undefined;
    const remedy = nearest === undefined ? `Use one of ${allowed.join(', ')}` : `Did you mean ${nearest}?`;
    return { reason: `${shown(data)} is not one of its values`, remedy };
}
/** What JSON Schema says about several keys at once. */
function combination(error) {
    const other = /\/dependencies\/([\w-]{1,40})\//.exec(error.schemaPath)?.[1];
    if (other !== undefined)
        return { reason: `cannot stand beside ${other}`, remedy: 'Keep one of them' };
    const needed = neededKeys(error);
    if (needed.length > 0) {
        return { reason: 'says what it matches and not what follows', remedy: `Add one of ${needed.join(', ')}` };
    }
    return { reason: error.message ?? 'is not valid', remedy: 'Compare it with the schema' };
}
function neededKeys({ keyword, parentSchema }) {
    return keyword === 'anyOf' ? (parentSchema?.anyOf ?? []).flatMap(({ required }) => required ?? []) : [];
}
function keysOf({ parentSchema }) {
    return Object.keys(parentSchema?.properties ?? {});
}
function titleOf({ parentSchema }) {
    const title = parentSchema?.title ?? 'value of this key';
    return title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());
}
function likeThis({ parentSchema }) {
    const examples = (parentSchema?.examples ?? []).map(String);
    return examples.length === 0 ? 'Give it a value' : `Write it like ${examples.join(' or ')}`;
}

// EXTERNAL MODULE: ./lib/types/cluster.js
var cluster = __webpack_require__(63819);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/settings/config/regular-expression.js

/** Of a text, as much is looked at: what matters stands at its beginning. */
const LOOKED_AT_CHARACTERS = 8_192;
/** Time to match grows with it; a pattern of 500 ordinary characters has about as many. */
const MOST_INSTRUCTIONS = 1_000;
/** Enough for some hundred patterns as large as one may be. */
function newBudget() {
    return { instructions: 100_000 };
}
/** Takes the inside of `/…/`. Matching takes time in proportion to the text, whatever the pattern says. */
function regularExpression(source, flags, budget) {
    const compiled = compileExpression(source, flags, budget);
    if ('reason' in compiled)
        return compiled;
    return { test: (text) => compiled.test(text.slice(0, LOOKED_AT_CHARACTERS)) };
}
function compileExpression(source, flags, budget) {
    const remedy = 'Use shorter patterns and smaller repetitions';
    if (budget.instructions <= 0)
        return { reason: 'comes after too many large regular expressions', remedy };
    try {
        const compiled = build/* RE2JS */.L3.compile(source, flags === 'i' ? build/* RE2JS */.L3.CASE_INSENSITIVE : 0);
        const size = compiled.programSize();
        budget.instructions -= size;
        if (size > MOST_INSTRUCTIONS)
            return { reason: 'repeats too much for a regular expression here', remedy };
        return compiled;
    }
    catch (error) {
        return refusal(source, error);
    }
}
const EXPLAINED = {
    'invalid or unsupported Perl syntax': 'Leave out look-arounds, which RE2 does not have',
    'invalid repeat count': 'Repeat at most 1000 times, nested repetitions multiplied',
    'invalid escape sequence': 'Leave out back-references and escapes that RE2 does not have',
};
function refusal(source, error) {
    if (!(error instanceof build/* RE2JSSyntaxException */.pB)) {
        return { reason: 'is not a regular expression that can be compiled', remedy: 'Simplify it' };
    }
    const description = error.getDescription();
    const position = positionOf(source, error.getPattern() ?? '', description);
    const reason = `is not a regular expression: ${description} at character ${position}`;
    return {
        reason,
        remedy: EXPLAINED[description] ?? 'The syntax is that of RE2: https://github.com/google/re2/wiki/Syntax',
    };
}
/** The library tells what is wrong, not where; for parentheses it quotes the whole pattern. Counted from 1. */
function positionOf(source, fragment, description) {
    const bracket = /[()]$/.test(description) ? unbalanced(source) : undefined;
    return bracket ?? Math.max(0, source.indexOf(fragment)) + 1;
}
/** Position of the first `)` that closes nothing, else of the last `(` that stays open. */
function unbalanced(source) {
    const open = [];
    let inClass = false;
    for (let index = 0; index < source.length; index += 1) {
        const character = source[index];
        if (character === '\\')
            index += 1;
        else if (inClass)
            inClass = character !== ']';
        else if (character === '[')
            inClass = true;
        else if (character === '(')
            open.push(index + 1);
        else if (character === ')' && open.pop() === undefined)
            return index + 1;
    }
    return open.at(-1);
}

;// CONCATENATED MODULE: ./lib/settings/config/text-pattern.js

/** A pattern as people write it → a matcher, or why it is none. */
function textPattern(text, plain, budget) {
    const written = readPattern(text);
    if (written === 'plain')
        return plain === 'glob' ? globMatcher(text) : partMatcher(text);
    return 'reason' in written ? written : regularExpression(written.source, written.flags, budget);
}
/** Whether a pattern is plain text or a regular expression between slashes. */
function readPattern(text) {
    const end = text.lastIndexOf('/');
    if (!text.startsWith('/') || end === 0)
        return 'plain';
    const [source, flags] = [text.slice(1, end), text.slice(end + 1)];
    if (source.trim() === '')
        return { reason: 'is a regular expression without content', remedy: 'Put one between the slashes' };
    if (flags === '' || flags === 'i')
        return { source, flags };
    // A path such as /api/me is plain text; /refused/g is a slip that would match nothing in silence.
    if (!/^[dgimsuvy]{1,3}$/.test(flags))
        return 'plain';
    const remedy = 'Use /…/ or /…/i; to match it as plain text, leave out its first slash';
    return { reason: `ends like a regular expression with the flags "${flags}", which are not known`, remedy };
}
function partMatcher(text) {
    const part = text.toLowerCase();
    return { test: (whole) => whole.slice(0, LOOKED_AT_CHARACTERS).toLowerCase().includes(part) };
}
function globMatcher(glob) {
    const [start = '', ...rest] = glob.toLowerCase().split('*');
    const end = rest.pop();
    return { test: (text) => fitsGlob(text.slice(0, LOOKED_AT_CHARACTERS).toLowerCase(), start, rest, end) };
}
/** The first place where a middle part fits is always good enough, so nothing is tried twice. */
function fitsGlob(text, start, middle, end) {
    if (end === undefined)
        return text === start;
    if (!text.startsWith(start))
        return false;
    let from = start.length;
    for (const part of middle) {
        const found = text.indexOf(part, from);
        if (found < 0)
            return false;
        from = found + part.length;
    }
    return text.length - end.length >= from && text.endsWith(end);
}

;// CONCATENATED MODULE: ./lib/settings/config/redaction-pattern.js



/** Characters to look at for one text, per character of it; a search may look at all that follows and find little. */
const MOST_PASSES = 32;
/** Characters to look at for a short text. */
const LEAST_STEPS = 200_000;
/** Plain text, in any case, or a regular expression → what finds it, or why that cannot be. */
function redactionPattern(text, budget) {
    const written = readPattern(text);
    if (written !== 'plain' && 'reason' in written)
        return written;
    const { source, flags } = written === 'plain' ? { source: build/* RE2JS */.L3.quote(text), flags: 'i' } : written;
    const compiled = compileExpression(source, flags, budget);
    if ('reason' in compiled)
        return compiled;
    if (compiled.test(''))
        return { reason: 'fits where nothing stands', remedy: 'Let it ask for at least one character' };
    return { find: (searched) => spansIn(searched, compiled) };
}
/** After too many steps all that follows counts as found: better too little is shown than too much. */
function* spansIn(text, compiled) {
    if (!compiled.test(text))
        return; // which is several times faster than to find where
    const matcher = compiled.matcher(text);
    let left = Math.max(LEAST_STEPS, MOST_PASSES * text.length);
    let at = 0;
    while (matcher.find()) {
        yield { start: matcher.start(), end: matcher.end() };
        left -= text.length - at;
        at = matcher.end();
        if (left > 0)
            continue;
        yield { start: at, end: text.length };
        return;
    }
}

;// CONCATENATED MODULE: ./lib/settings/config/status-range.js
/** `404`, `502-504` or `4xx`, as the schema lets them pass. */
function statusRange(status) {
    const text = String(status);
    if (text.endsWith('xx'))
        return { from: Number(text[0]) * 100, to: Number(text[0]) * 100 + 99 };
    const [from = '', to = from] = text.split('-');
    return { from: Number(from), to: Number(to) };
}

;// CONCATENATED MODULE: ./lib/settings/config/config-rules.js






/** The schema refuses what is longer, so that nothing of it is compiled. */
const LONGEST_PATTERN = 500;
const PATTERN_PLACE = /^\/(?:services\/\d+\/name|[a-z]+\/\d+\/match\/(?:service|module|message))(?:\/\d+)?$/;
const REDACTION_PLACE = /^\/redaction\/\d+\/pattern$/;
const GLOB_PLACE = /\/(?:name|service)(?:\/\d+)?$/;
const STATUS_PLACE = /^\/[a-z]+\/\d+\/match\/status(?:\/\d+)?$/;
/** Compiles every pattern of the file, also of one that is wrong elsewhere: all problems are told at once. */
function compilePatterns(cells) {
    const matchers = new Map();
    const finders = new Map();
    const problems = [];
    const budget = newBudget();
    for (const [path, { line, scalar }] of cells) {
        if (typeof scalar !== 'string' || scalar.length > LONGEST_PATTERN)
            continue;
        const compiled = REDACTION_PLACE.test(path)
            ? redactionPattern(scalar, budget)
            : PATTERN_PLACE.test(path)
                ? textPattern(scalar, GLOB_PLACE.test(path) ? 'glob' : 'part', budget)
                : undefined;
        if (compiled === undefined)
            continue;
        if ('reason' in compiled) {
            problems.push({ line, path, reason: `${shown(scalar)} ${compiled.reason}`, remedy: compiled.remedy });
        }
        else if ('find' in compiled)
            finders.set(path, compiled);
        else
            matchers.set(path, compiled);
    }
    return { matchers, finders, problems };
}
/** What a schema cannot say: bounds that contradict each other. */
function contradictions(cells) {
    return [...cells].flatMap(([path, { line, scalar }]) => {
        const said = path.endsWith('/ceiling') ? crossedBounds(cells, path, scalar) : reversedRange(path, scalar);
        return said === undefined ? [] : [{ line, path, ...said }];
    });
}
function crossedBounds(cells, path, ceiling) {
    const floor = cells.get(path.replace(/ceiling$/, 'floor'))?.scalar;
    const ranks = cluster/* PRIORITIES */.B;
    const [lowest, highest] = [ranks.indexOf(String(floor)), ranks.indexOf(String(ceiling))];
    if (lowest < 0 || lowest >= highest)
        return undefined;
    const reason = `never more urgent than ${ceiling} contradicts the floor, never less urgent than ${floor}`;
    return { reason, remedy: 'P0 is the most urgent: swap the two, or keep one of them' };
}
function reversedRange(path, scalar) {
    if (typeof scalar !== 'string' || !STATUS_PLACE.test(path))
        return undefined;
    const { from, to } = statusRange(scalar);
    return from > to
        ? { reason: `${shown(scalar)} ends before it begins`, remedy: `Write it like ${to}-${from}` }
        : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/settings/config/read-yaml.js


const MOST_BYTES = 262_144;
/** Open structures while parsing; the deepest configuration has eight. At several hundred the YAML reader may end the whole run without an error. */
const DEEPEST = 40;
/** Pieces that the YAML reader cuts the text into; a configuration has about eight a line. */
const MOST_TOKENS = 60_000;
/** One YAML document of sane size and depth, or what is wrong with the text. */
function readYaml(text) {
    const insane = sizeProblem(text) ?? depthProblem(text);
    if (insane !== undefined)
        return { problems: [insane] };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
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
function sizeProblem(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= MOST_BYTES)
        return undefined;
    const reason = `has ${bytes} bytes, more than ${MOST_BYTES}`;
    return { line: 0, path: '', reason, remedy: 'Put several patterns into one, or drop rules that no longer fit' };
}
/** Asked of the parser's first half, which keeps a stack of its own: its second half recurses. */
function depthProblem(text) {
    const parser = new dist/* Parser */.iX();
    let tokens = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        for (const _ of parser.next(token))
            ;
        tokens += 1;
        if (parser.stack.length <= DEEPEST && tokens <= MOST_TOKENS)
            continue;
        const line = text.slice(0, parser.offset).split('\n').length;
        return tokens > MOST_TOKENS
            ? { line, path: '', reason: 'holds too much', remedy: 'Put several patterns into one, or drop rules' }
            : { line, path: '', reason: 'is nested too deeply', remedy: 'Four levels are enough for every rule' };
    }
    return undefined;
}
const REMEDIES = {
    BAD_DQ_ESCAPE: 'Put it in single quotes, in which a backslash stands for itself',
    BAD_ALIAS: 'Put a value that starts with * in quotes',
    BAD_SCALAR_START: 'Put the value in quotes',
    MISSING_CHAR: 'Look for a missing colon, quote or bracket here or on the line before',
    BAD_INDENT: 'Indent the items of a list, and the keys of an item, alike',
    MULTIPLE_DOCS: 'Keep one document, without --- between its parts',
    TAB_AS_INDENT: 'Indent with spaces',
    TAG_RESOLVE_FAILED: 'Put a value that starts with ! in quotes',
};
function yamlProblem({ code, message, pos }, lines) {
    const { line, col } = lines.linePos(pos[0]);
    const said = harmless(message.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 160)).trim();
    const reason = `cannot be read as YAML at column ${col}: ${said.replace(/\.$/, '')}`;
    return { line, path: '', reason, remedy: REMEDIES[code] ?? 'Correct it there or on the line before' };
}

// EXTERNAL MODULE: ./lib/types/tending-rules.js
var tending_rules = __webpack_require__(98568);
;// CONCATENATED MODULE: ./lib/settings/config/duration.js
const UNIT_MILLIS = {
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
/** `14d`, `90m`, `0s` → milliseconds; undefined for any other text. */
function durationMillis(text) {
    const [, count = '', unit = ''] = /^(\d{1,6})(ms|s|m|h|d|w)$/.exec(text) ?? [];
    const length = UNIT_MILLIS[unit];
    return length === undefined ? undefined : Number(count) * length;
}

;// CONCATENATED MODULE: ./lib/settings/config/windows.js
/** `24`, `24 windows` → 24; undefined for any other text. */
function windowCount(value) {
    const [, count] = /^(\d{1,4})(?: windows?)?$/.exec(String(value)) ?? [];
    return count === undefined ? undefined : Number(count);
}

;// CONCATENATED MODULE: ./lib/settings/config/tending-of.js



/** The sections `issues` and `limits` of a file that fits the schema; what they leave out is as it is by default. */
function tendingOf({ issues, limits }) {
    const rules = tending_rules/* DEFAULT_RULES */.c;
    return {
        label: issues?.label ?? rules.label,
        labelPrefixes: { ...rules.labelPrefixes, ...issues?.['label-prefixes'] },
        titleForm: issues?.title ?? rules.titleForm,
        openFrom: thresholds({ ...rules.openFrom, ...issues?.['open-from'] }),
        reopenWindowMillis: millis(issues?.['reopen-window']) ?? rules.reopenWindowMillis,
        deployGraceMillis: millis(issues?.['deploy-grace']) ?? rules.deployGraceMillis,
        quietWindows: windowCount(issues?.['quiet-after']) ?? rules.quietWindows,
        closeAfterWindows: closingOf(issues?.['close-after']),
        recentCommentMillis: millis(issues?.['recent-comment']) ?? rules.recentCommentMillis,
        hysteresis: { ...rules.hysteresis, ...issues?.['steady-for'] },
        caps: {
            newIssues: limits?.['new-issues'] ?? rules.caps.newIssues,
            writes: limits?.writes ?? rules.caps.writes,
            writeIntervalMillis: millis(limits?.['write-interval']) ?? rules.caps.writeIntervalMillis,
            umbrella: limits?.umbrella ?? rules.caps.umbrella,
        },
        patience: {
            backOffMillis: millis(limits?.['back-off']) ?? rules.patience.backOffMillis,
            requestMillis: millis(limits?.['request-timeout']) ?? rules.patience.requestMillis,
        },
        trustedLogins: issues?.['trusted-logins'] ?? rules.trustedLogins,
    };
}
function millis(duration) {
    return duration === undefined ? undefined : durationMillis(duration);
}
function closingOf(value) {
    if (value === undefined)
        return tending_rules/* DEFAULT_RULES */.c.closeAfterWindows;
    return value === 'never' ? null : (windowCount(value) ?? null);
}
function thresholds(openFrom) {
    return Object.fromEntries(Object.entries(openFrom).flatMap(([priority, times]) => (times === 'never' ? [] : [[priority, times]])));
}

;// CONCATENATED MODULE: ./lib/settings/config/label-problems.js



const LABEL = '/issues/label';
const PRIORITY = '/issues/label-prefixes/priority';
const STATE = '/issues/label-prefixes/state';
const CATEGORY = /^\/categories\/\d+\/name$/;
const STATES = ['new', 'regression', 'escalated', 'active-dev', 'quiet'];
/** Labels that would stand for two things: an issue could then mute itself, or be taken for one of another priority. */
function labelProblems(cells) {
    const known = new Map();
    return meanings(cells).flatMap((each) => {
        // GitHub tells labels apart by their letters, not by their case.
        const name = each.name.toLowerCase();
        const other = known.get(name);
        if (other === undefined)
            known.set(name, each);
        if (other === undefined || other.meaning === each.meaning)
            return [];
        const path = [each.path, other.path].find((place) => cells.has(place)) ?? '';
        const reason = `makes the label ${shown(each.name)} stand for ${other.meaning} and for ${each.meaning}`;
        return [{ line: cells.get(path)?.line ?? 1, path, reason, remedy: 'Choose another name' }];
    });
}
function meanings(cells) {
    const { label, labelPrefixes } = tending_rules/* DEFAULT_RULES */.c;
    const own = textAt(cells, LABEL, label);
    const [priority, state] = [
        textAt(cells, PRIORITY, labelPrefixes.priority),
        textAt(cells, STATE, labelPrefixes.state),
    ];
    const forPeople = [`${own}:mute`, `${own}:adopt`, `${own}:keep-open`, 'keep-open'];
    const categories = [...cells].filter(([path, { scalar }]) => CATEGORY.test(path) && typeof scalar === 'string');
    return [
        { name: own, meaning: 'every issue', path: LABEL },
        ...forPeople.map((name) => ({ name, meaning: 'a wish of people', path: LABEL })),
        ...cluster/* PRIORITIES */.B.map((each) => ({ name: priority + each, meaning: 'a priority', path: PRIORITY })),
        ...STATES.map((each) => ({ name: state + each, meaning: 'a state', path: STATE })),
        ...categories.map(([path, { scalar }]) => ({ name: `${state}${scalar}`, meaning: 'a category', path })),
    ];
}
function textAt(cells, path, otherwise) {
    const scalar = cells.get(path)?.scalar;
    return typeof scalar === 'string' ? scalar : otherwise;
}

// EXTERNAL MODULE: ./lib/text/text.js + 25 modules
var text_text = __webpack_require__(63055);
;// CONCATENATED MODULE: ./lib/settings/config/title-form-problem.js


const PARTS = ['{category}', '{priority}', '{name}'];
const REMEDY = 'Write it like GCP-{category} | {priority} | {name}';
const SAMPLE = {
    '{category}': 'active-dev',
    '{priority}': 'P1',
    '{name}': 'Order failed',
};
/** Why titles of this form could not be written, or not be known again. */
function titleFormProblem(form) {
    const words = form.match(/\{[^{}]*\}/g) ?? [];
    const unknown = words.find((word) => !PARTS.includes(word));
    if (unknown !== undefined) {
        return { reason: `${shown(unknown)} is not known in it`, remedy: 'Known are {category}, {priority} and {name}' };
    }
    if (/[{}]/.test(form.replace(/\{[^{}]*\}/g, ''))) {
        return { reason: 'has a brace that stands alone', remedy: REMEDY };
    }
    for (const part of PARTS) {
        const count = words.filter((word) => word === part).length;
        if (count === 0)
            return { reason: `lacks ${part}`, remedy: REMEDY };
        if (count > 1)
            return { reason: `has ${part} more than once`, remedy: REMEDY };
    }
    return unseparated(form) ?? unclean(form);
}
/** What touches a name could become one word with it, or, as `:` and `@` do, mean something else. */
function unseparated(form) {
    const [, before = '', after = ''] = /(.)?\{name\}(.)?/su.exec(form) ?? [];
    if (/^[ ,;|()[\]"']{0,2}$/.test(before + after))
        return undefined;
    return { reason: 'does not set {name} apart', remedy: 'Put a space, a bar or a bracket on each side of it' };
}
/** Titles are cleaned before they are written: what cleaning takes out would be missed when they are read again. */
function unclean(form) {
    const title = form.replace(/\{[^{}]*\}/g, (word) => SAMPLE[word] ?? '');
    if ((0,text_text/* plainTitle */.D4)((0,text_text/* cleanLine */.Ow)(title, title.length)) === title)
        return undefined;
    const remedy = 'Leave out @, a # before a number, and spaces at the ends or side by side';
    return { reason: `${shown(form)} holds what no title may hold`, remedy };
}

;// CONCATENATED MODULE: ./lib/settings/config/tending-problems.js






const QUIET = '/issues/quiet-after';
/** What each duration may be, both ends included. */
const DURATIONS = {
    '/issues/reopen-window': ['0s', '365d'],
    '/issues/deploy-grace': ['0s', '30d'],
    '/issues/recent-comment': ['0s', '365d'],
    '/limits/write-interval': ['0s', '60s'],
    '/worklog/keep': ['1d', '3650d'],
    '/limits/back-off': ['1s', '180s'],
    '/limits/request-timeout': ['1s', '60s'],
};
const CHECKS = {
    ...Object.fromEntries(Object.entries(DURATIONS).map(([path, bounds]) => [path, (scalar) => outOfBounds(scalar, bounds)])),
    // The schema refuses a longer form.
    '/issues/title': (scalar) => typeof scalar === 'string' && scalar.length <= 80 ? titleFormProblem(scalar) : undefined,
    '/issues/close-after': closesBeforeQuiet,
};
/** What the schema cannot say about the sections issues, limits and worklog, by JSON pointer and line. */
function tendingProblems(cells) {
    const places = Object.entries(CHECKS).flatMap(([path, check]) => {
        const cell = cells.get(path);
        const said = cell === undefined ? undefined : check(cell.scalar, cells);
        return cell === undefined || said === undefined ? [] : [{ line: cell.line, path, ...said }];
    });
    return [...places, ...labelProblems(cells)];
}
function outOfBounds(scalar, [least, most]) {
    const length = typeof scalar === 'string' ? durationMillis(scalar) : undefined;
    if (length === undefined)
        return undefined;
    if (length < (durationMillis(least) ?? 0))
        return { reason: `${scalar} is too short`, remedy: `Use ${least} or more` };
    if (length > (durationMillis(most) ?? 0))
        return { reason: `${scalar} is too long`, remedy: `Use ${most} or less` };
    return undefined;
}
function closesBeforeQuiet(scalar, cells) {
    const closing = windowCount(scalar);
    const quiet = cells.has(QUIET) ? windowCount(cells.get(QUIET)?.scalar) : tending_rules/* DEFAULT_RULES */.c.quietWindows;
    if (closing === undefined || quiet === undefined || closing >= quiet)
        return undefined;
    const reason = `${shown(scalar)} comes before an issue is called quiet, after ${quiet} windows`;
    return { reason, remedy: `Use ${quiet} windows or more, or lower quiet-after` };
}

;// CONCATENATED MODULE: ./lib/settings/config/config-validator.generated.js
// @ts-nocheck: generated from schema/*.json by scripts/compile-schemas.ts, not edited by hand.
const validateConfigFile = validate21;const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Log Gardener configuration","type":"object","additionalProperties":false,"properties":{"services":{"title":"Services","type":["array","null"],"maxItems":100,"default":[],"items":{"$ref":"#/definitions/service"}},"priorities":{"title":"Priority rules","type":["array","null"],"maxItems":100,"default":[],"items":{"$ref":"#/definitions/priorityRule"}},"categories":{"title":"Categories","type":["array","null"],"maxItems":100,"default":[],"items":{"$ref":"#/definitions/category"}},"ignore":{"title":"Ignore rules","type":["array","null"],"maxItems":100,"default":[],"items":{"$ref":"#/definitions/ignoreRule"}},"fingerprints":{"title":"Custom fingerprints","type":["array","null"],"maxItems":100,"default":[],"items":{"$ref":"#/definitions/fingerprint"}},"publish":{"title":"Publishing","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"samples":{"title":"Samples","type":"string","enum":["never","private","always"],"default":"private","examples":["never"]},"ip-addresses":{"title":"IP addresses","type":"string","enum":["redact","keep"],"default":"redact","examples":["keep"]}}},"redaction":{"title":"Redaction rules","type":["array","null"],"maxItems":20,"default":[],"items":{"$ref":"#/definitions/redactionRule"}},"issues":{"$ref":"#/definitions/issues"},"limits":{"$ref":"#/definitions/limits"},"worklog":{"$ref":"#/definitions/worklog"},"fail-on":{"title":"Fail on","type":"string","enum":["never","P0","P1","P2","P3"],"default":"never","examples":["P0"]},"min-severity":{"title":"Least severity","type":"string","enum":["DEFAULT","DEBUG","INFO","NOTICE","WARNING","ERROR","CRITICAL","ALERT","EMERGENCY"],"default":"NOTICE","examples":["WARNING"]},"max-entries":{"title":"Most entries","type":"integer","minimum":1,"maximum":9999999999,"default":5000000,"examples":[100000]}},"examples":[{"services":[{"name":"backend-*","path":"services/backend","tier":"critical"}],"priorities":[{"match":{"message":"payment refused"},"floor":"P1","impact":"Customers cannot pay."}],"ignore":[{"name":"scanners","match":{"status":404}}]}],"definitions":{"service":{"title":"Service","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/servicePattern"},"path":{"title":"Path in the repository","type":"string","maxLength":200,"pattern":"^\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$","examples":["services/backend"]},"tier":{"title":"Tier","type":"string","enum":["critical","standard","low"],"default":"standard","examples":["critical"]}},"examples":[{"name":"backend-*","path":"services/backend","tier":"critical"}]},"priorityRule":{"title":"Priority rule","type":"object","additionalProperties":false,"required":["match"],"anyOf":[{"required":["floor"]},{"required":["ceiling"]},{"required":["fixed"]},{"required":["impact"]}],"dependencies":{"fixed":{"properties":{"floor":false,"ceiling":false}}},"properties":{"name":{"$ref":"#/definitions/ruleName"},"match":{"$ref":"#/definitions/match"},"floor":{"title":"Floor","type":"string","enum":["P0","P1","P2","P3","P4"],"examples":["P1"]},"ceiling":{"title":"Ceiling","type":"string","enum":["P0","P1","P2","P3","P4"],"examples":["P2"]},"fixed":{"title":"Fixed priority","type":"string","enum":["P0","P1","P2","P3","P4"],"examples":["P0"]},"impact":{"title":"Impact sentence","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$","examples":["Customers cannot pay."]}},"examples":[{"name":"payments","match":{"message":"refused"},"floor":"P1","impact":"Customers cannot pay."}]},"category":{"title":"Category","type":"object","additionalProperties":false,"required":["name","match"],"properties":{"name":{"title":"Category name","type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$","not":{"enum":["new","regression","escalated","active-dev","quiet","log-gardener"]},"examples":["auth"]},"match":{"$ref":"#/definitions/match"}},"examples":[{"name":"auth","match":{"module":".auth."}}]},"ignoreRule":{"title":"Ignore rule","type":"object","additionalProperties":false,"required":["match"],"properties":{"name":{"$ref":"#/definitions/ruleName"},"match":{"$ref":"#/definitions/match"}},"examples":[{"name":"scanners","match":{"status":404}}]},"fingerprint":{"title":"Custom fingerprint","type":"object","additionalProperties":false,"required":["name","match"],"properties":{"name":{"title":"Fingerprint name","type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$","examples":["database-unreachable"]},"match":{"$ref":"#/definitions/match"}},"examples":[{"name":"database-unreachable","match":{"message":"connection to server at"}}]},"redactionRule":{"title":"Redaction rule","type":"object","additionalProperties":false,"required":["name","pattern"],"properties":{"name":{"title":"Redaction name","type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$","examples":["customer-number"]},"pattern":{"title":"Redaction pattern","type":"string","minLength":1,"maxLength":500,"examples":["/C-[0-9]{8}/"]}},"examples":[{"name":"customer-number","pattern":"/C-[0-9]{8}/"}]},"issues":{"title":"Issues","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"label":{"title":"Label without commas or outer spaces","type":"string","minLength":1,"maxLength":40,"pattern":"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f])?$","default":"log-gardener","examples":["staging-logs"]},"label-prefixes":{"$ref":"#/definitions/labelPrefixes"},"title":{"title":"Title form","type":"string","minLength":1,"maxLength":80,"default":"GCP-{category} | {priority} | {name}","examples":["[{priority}] {category}: {name}"]},"open-from":{"$ref":"#/definitions/openFrom"},"reopen-window":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"14d","examples":["30d","12h"]},"deploy-grace":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"0s","examples":["2h","45m"]},"quiet-after":{"title":"Number of windows","type":["integer","string"],"minimum":1,"maximum":9999,"pattern":"^(?:1 window|[1-9][0-9]{0,3} windows)$","default":24,"examples":[48,"48 windows"]},"close-after":{"title":"Number of windows","type":["integer","string"],"minimum":1,"maximum":9999,"pattern":"^(?:never|1 window|[1-9][0-9]{0,3} windows)$","default":"never","examples":["never","336 windows"]},"recent-comment":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"14d","examples":["30d","12h"]},"steady-for":{"$ref":"#/definitions/steadyFor"},"trusted-logins":{"title":"Trusted logins","type":["array","null"],"maxItems":50,"default":[],"items":{"$ref":"#/definitions/login"},"examples":[["acme-gardener[bot]"]]}},"examples":[{"label":"staging-logs","open-from":{"P3":50},"close-after":"336 windows"}]},"labelPrefixes":{"title":"Label prefixes","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"priority":{"title":"Prefix without commas or a space in front","type":"string","maxLength":19,"pattern":"^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$","default":"","examples":["priority: "]},"state":{"title":"Prefix without commas or a space in front","type":"string","maxLength":19,"pattern":"^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$","default":"","examples":["log-state/"]}},"examples":[{"priority":"priority: "}]},"openFrom":{"title":"Thresholds","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"P0":{"title":"Number of times","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^never$","default":1,"examples":[5,"never"]},"P1":{"title":"Number of times","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^never$","default":1,"examples":[5,"never"]},"P2":{"title":"Number of times","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^never$","default":1,"examples":[5,"never"]},"P3":{"title":"Number of times","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^never$","default":10,"examples":[5,"never"]}},"examples":[{"P2":3,"P3":"never"}]},"steadyFor":{"title":"Steadiness","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"up":{"title":"Windows until a rise","type":"integer","minimum":1,"maximum":100,"default":2,"examples":[1]},"down":{"title":"Windows until a fall","type":"integer","minimum":1,"maximum":100,"default":3,"examples":[6]}},"examples":[{"up":1,"down":6}]},"login":{"title":"Login of GitHub","type":"string","maxLength":60,"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$","examples":["acme-gardener[bot]","octocat"]},"limits":{"title":"Limits","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"new-issues":{"title":"New issues","type":"integer","minimum":0,"maximum":200,"default":20,"examples":[5]},"writes":{"title":"Writes","type":"integer","minimum":1,"maximum":500,"default":120,"examples":[60]},"write-interval":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"1s","examples":["3s","500ms"]},"back-off":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"60s","examples":["90s"]},"request-timeout":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"30s","examples":["20s"]},"umbrella":{"title":"Umbrella","type":"integer","minimum":2,"maximum":1000,"default":10,"examples":[5]}},"examples":[{"new-issues":5,"write-interval":"3s"}]},"match":{"title":"Match","type":"object","additionalProperties":false,"minProperties":1,"properties":{"service":{"$ref":"#/definitions/servicePattern"},"module":{"title":"Module pattern","type":["string","array"],"minLength":1,"maxLength":500,"minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/pattern"},"examples":["backend.app.auth"]},"message":{"title":"Message pattern","type":["string","array"],"minLength":1,"maxLength":500,"minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/pattern"},"examples":["connection to server at","/declined|refused/i"]},"status":{"title":"HTTP status","type":["integer","string","array"],"minimum":100,"maximum":599,"pattern":"^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$","minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/status"},"examples":[404,"502-504","5xx"]}},"examples":[{"service":"checkout-*","message":"/declined|refused/i","status":[500,"502-504"]}]},"worklog":{"title":"Worklog","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"directory":{"title":"Directory in the repository","type":"string","minLength":1,"maxLength":200,"pattern":"^(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$","default":"gcp/log-gardener","examples":["docs/worklogs"]},"branch":{"title":"Branch name","type":"string","minLength":1,"maxLength":200,"pattern":"^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$","not":{"type":"string","pattern":"^log-gardener(?:/ledger(?:/.*)?)?$"},"default":"log-gardener/worklog","examples":["bots/worklog"]},"base":{"title":"Base branch","type":"string","maxLength":200,"pattern":"^$|^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$","default":"","examples":["main"]},"per-run":{"title":"A pull request a run","type":"boolean","default":false,"examples":[true]},"keep":{"title":"Time to keep","type":"string","pattern":"^(?:always|[0-9]{1,6}(?:ms|s|m|h|d|w))$","default":"always","examples":["90d","always"]},"quiet":{"title":"Quiet windows","type":"string","enum":["write","skip"],"default":"write","examples":["skip"]}},"examples":[{"directory":"docs/worklogs","keep":"90d"}]},"servicePattern":{"title":"Service name pattern","type":["string","array"],"minLength":1,"maxLength":500,"minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/pattern"},"examples":["backend-*","/^backend-(?:staging|prod)$/"]},"pattern":{"title":"Pattern","type":"string","minLength":1,"maxLength":500,"examples":["refused","/declined|refused/i"]},"status":{"title":"HTTP status","type":["integer","string"],"minimum":100,"maximum":599,"pattern":"^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$","examples":[404,"502-504","5xx"]},"ruleName":{"title":"Rule name","type":"string","minLength":1,"maxLength":80,"pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$","examples":["payments must work"]}}};const func2 = Object.prototype.hasOwnProperty;const schema7 = {"title":"Service","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/servicePattern"},"path":{"title":"Path in the repository","type":"string","maxLength":200,"pattern":"^\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$","examples":["services/backend"]},"tier":{"title":"Tier","type":"string","enum":["critical","standard","low"],"default":"standard","examples":["critical"]}},"examples":[{"name":"backend-*","path":"services/backend","tier":"critical"}]};const schema8 = {"title":"Service name pattern","type":["string","array"],"minLength":1,"maxLength":500,"minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/pattern"},"examples":["backend-*","/^backend-(?:staging|prod)$/"]};const schema9 = {"title":"Pattern","type":"string","minLength":1,"maxLength":500,"examples":["refused","/declined|refused/i"]};function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data === "string"){if(data.length > 500){const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema9,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.length < 1){const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema9,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.type,parentSchema:schema9,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate24.errors = vErrors;return errors === 0;}function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(Array.isArray(data)))){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},message:"must be string,array",schema:schema8.type,parentSchema:schema8,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(typeof data === "string"){if(data.length > 500){const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema8,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.length < 1){const err2 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(Array.isArray(data)){if(data.length > 20){const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema8,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data.length < 1){const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema8,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}}validate23.errors = vErrors;return errors === 0;}const pattern0 = new RegExp("^\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$", "u");function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema7.required,parentSchema:schema7,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!(((key0 === "name") || (key0 === "path")) || (key0 === "tier"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.name !== undefined){if(!(validate23(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.path !== undefined){let data1 = data.path;if(typeof data1 === "string"){if(data1.length > 200){const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema7.properties.path,data:data1};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern0.test(data1)){const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$"},message:"must match pattern \""+"^\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$"+"\"",schema:"^\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$",parentSchema:schema7.properties.path,data:data1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.path.type,parentSchema:schema7.properties.path,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.tier !== undefined){let data2 = data.tier;if(typeof data2 !== "string"){const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.tier.type,parentSchema:schema7.properties.tier,data:data2};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!(((data2 === "critical") || (data2 === "standard")) || (data2 === "low"))){const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema7.properties.tier.enum},message:"must be equal to one of the allowed values",schema:schema7.properties.tier.enum,parentSchema:schema7.properties.tier,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}validate22.errors = vErrors;return errors === 0;}const schema10 = {"title":"Priority rule","type":"object","additionalProperties":false,"required":["match"],"anyOf":[{"required":["floor"]},{"required":["ceiling"]},{"required":["fixed"]},{"required":["impact"]}],"dependencies":{"fixed":{"properties":{"floor":false,"ceiling":false}}},"properties":{"name":{"$ref":"#/definitions/ruleName"},"match":{"$ref":"#/definitions/match"},"floor":{"title":"Floor","type":"string","enum":["P0","P1","P2","P3","P4"],"examples":["P1"]},"ceiling":{"title":"Ceiling","type":"string","enum":["P0","P1","P2","P3","P4"],"examples":["P2"]},"fixed":{"title":"Fixed priority","type":"string","enum":["P0","P1","P2","P3","P4"],"examples":["P0"]},"impact":{"title":"Impact sentence","type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$","examples":["Customers cannot pay."]}},"examples":[{"name":"payments","match":{"message":"refused"},"floor":"P1","impact":"Customers cannot pay."}]};const schema11 = {"title":"Rule name","type":"string","minLength":1,"maxLength":80,"pattern":"^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$","examples":["payments must work"]};const pattern1 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data === "string"){if(data.length > 80){const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.length < 1){const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(!pattern1.test(data)){const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},message:"must match pattern \""+"^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"+"\"",schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",parentSchema:schema11,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate29.errors = vErrors;return errors === 0;}const schema12 = {"title":"Match","type":"object","additionalProperties":false,"minProperties":1,"properties":{"service":{"$ref":"#/definitions/servicePattern"},"module":{"title":"Module pattern","type":["string","array"],"minLength":1,"maxLength":500,"minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/pattern"},"examples":["backend.app.auth"]},"message":{"title":"Message pattern","type":["string","array"],"minLength":1,"maxLength":500,"minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/pattern"},"examples":["connection to server at","/declined|refused/i"]},"status":{"title":"HTTP status","type":["integer","string","array"],"minimum":100,"maximum":599,"pattern":"^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$","minItems":1,"maxItems":20,"items":{"$ref":"#/definitions/status"},"examples":[404,"502-504","5xx"]}},"examples":[{"service":"checkout-*","message":"/declined|refused/i","status":[500,"502-504"]}]};const schema13 = {"title":"HTTP status","type":["integer","string"],"minimum":100,"maximum":599,"pattern":"^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$","examples":[404,"502-504","5xx"]};const pattern2 = new RegExp("^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$", "u");function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},message:"must be integer,string",schema:schema13.type,parentSchema:schema13,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if((typeof data == "number") && (isFinite(data))){if(data > 599 || isNaN(data)){const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema13,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data < 100 || isNaN(data)){const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema13,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(typeof data === "string"){if(!pattern2.test(data)){const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$"},message:"must match pattern \""+"^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$"+"\"",schema:"^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$",parentSchema:schema13,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}validate35.errors = vErrors;return errors === 0;}function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(Object.keys(data).length < 1){const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema12,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((key0 === "service") || (key0 === "module")) || (key0 === "message")) || (key0 === "status"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.service !== undefined){if(!(validate23(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.module !== undefined){let data1 = data.module;if((typeof data1 !== "string") && (!(Array.isArray(data1)))){const err2 = {instancePath:instancePath+"/module",schemaPath:"#/properties/module/type",keyword:"type",params:{type: schema12.properties.module.type},message:"must be string,array",schema:schema12.properties.module.type,parentSchema:schema12.properties.module,data:data1};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(typeof data1 === "string"){if(data1.length > 500){const err3 = {instancePath:instancePath+"/module",schemaPath:"#/properties/module/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema12.properties.module,data:data1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data1.length < 1){const err4 = {instancePath:instancePath+"/module",schemaPath:"#/properties/module/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.module,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(Array.isArray(data1)){if(data1.length > 20){const err5 = {instancePath:instancePath+"/module",schemaPath:"#/properties/module/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema12.properties.module,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1.length < 1){const err6 = {instancePath:instancePath+"/module",schemaPath:"#/properties/module/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.module,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){if(!(validate24(data1[i0], {instancePath:instancePath+"/module/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}}}if(data.message !== undefined){let data3 = data.message;if((typeof data3 !== "string") && (!(Array.isArray(data3)))){const err7 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema12.properties.message.type},message:"must be string,array",schema:schema12.properties.message.type,parentSchema:schema12.properties.message,data:data3};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(typeof data3 === "string"){if(data3.length > 500){const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema12.properties.message,data:data3};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data3.length < 1){const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.message,data:data3};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(Array.isArray(data3)){if(data3.length > 20){const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema12.properties.message,data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(data3.length < 1){const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.message,data:data3};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}const len1 = data3.length;for(let i1=0; i1<len1; i1++){if(!(validate24(data3[i1], {instancePath:instancePath+"/message/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}}}}if(data.status !== undefined){let data5 = data.status;if(((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) && (!(Array.isArray(data5)))){const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema12.properties.status.type},message:"must be integer,string,array",schema:schema12.properties.status.type,parentSchema:schema12.properties.status,data:data5};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 599 || isNaN(data5)){const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema12.properties.status,data:data5};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(data5 < 100 || isNaN(data5)){const err14 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema12.properties.status,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(typeof data5 === "string"){if(!pattern2.test(data5)){const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/pattern",keyword:"pattern",params:{pattern: "^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$"},message:"must match pattern \""+"^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$"+"\"",schema:"^(?:[1-5][0-9]{2}(?:-[1-5][0-9]{2})?|[1-5]xx)$",parentSchema:schema12.properties.status,data:data5};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(Array.isArray(data5)){if(data5.length > 20){const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema12.properties.status,data:data5};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(data5.length < 1){const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.status,data:data5};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}const len2 = data5.length;for(let i2=0; i2<len2; i2++){if(!(validate35(data5[i2], {instancePath:instancePath+"/status/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}}}}}else {const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}validate31.errors = vErrors;return errors === 0;}function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.floor === undefined){const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "floor"},message:"must have required property '"+"floor"+"'",schema:schema10.anyOf[0].required,parentSchema:schema10.anyOf[0],data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var _valid0 = _errs2 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs3 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.ceiling === undefined){const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "ceiling"},message:"must have required property '"+"ceiling"+"'",schema:schema10.anyOf[1].required,parentSchema:schema10.anyOf[1],data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs3 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs4 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.fixed === undefined){const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "fixed"},message:"must have required property '"+"fixed"+"'",schema:schema10.anyOf[2].required,parentSchema:schema10.anyOf[2],data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var _valid0 = _errs4 === errors;valid0 = valid0 || _valid0;if(!valid0){const _errs5 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.impact === undefined){const err3 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "impact"},message:"must have required property '"+"impact"+"'",schema:schema10.anyOf[3].required,parentSchema:schema10.anyOf[3],data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var _valid0 = _errs5 === errors;valid0 = valid0 || _valid0;}}}if(!valid0){const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema10.anyOf,parentSchema:schema10,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(data && typeof data == "object" && !Array.isArray(data)){if(data.match === undefined){const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema10.required,parentSchema:schema10,data};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}for(const key0 in data){if(!((((((key0 === "name") || (key0 === "match")) || (key0 === "floor")) || (key0 === "ceiling")) || (key0 === "fixed")) || (key0 === "impact"))){const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.fixed !== undefined){if(data && typeof data == "object" && !Array.isArray(data)){if(data.floor !== undefined){const err7 = {instancePath:instancePath+"/floor",schemaPath:"#/dependencies/fixed/properties/floor/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema10.dependencies.fixed.properties.floor,data:data.floor};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(data.ceiling !== undefined){const err8 = {instancePath:instancePath+"/ceiling",schemaPath:"#/dependencies/fixed/properties/ceiling/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema10.dependencies.fixed.properties.ceiling,data:data.ceiling};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}if(data.name !== undefined){if(!(validate29(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}}if(data.match !== undefined){if(!(validate31(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}}if(data.floor !== undefined){let data4 = data.floor;if(typeof data4 !== "string"){const err9 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.floor.type,parentSchema:schema10.properties.floor,data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(!(((((data4 === "P0") || (data4 === "P1")) || (data4 === "P2")) || (data4 === "P3")) || (data4 === "P4"))){const err10 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/enum",keyword:"enum",params:{allowedValues: schema10.properties.floor.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.floor.enum,parentSchema:schema10.properties.floor,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.ceiling !== undefined){let data5 = data.ceiling;if(typeof data5 !== "string"){const err11 = {instancePath:instancePath+"/ceiling",schemaPath:"#/properties/ceiling/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.ceiling.type,parentSchema:schema10.properties.ceiling,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(!(((((data5 === "P0") || (data5 === "P1")) || (data5 === "P2")) || (data5 === "P3")) || (data5 === "P4"))){const err12 = {instancePath:instancePath+"/ceiling",schemaPath:"#/properties/ceiling/enum",keyword:"enum",params:{allowedValues: schema10.properties.ceiling.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.ceiling.enum,parentSchema:schema10.properties.ceiling,data:data5};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.fixed !== undefined){let data6 = data.fixed;if(typeof data6 !== "string"){const err13 = {instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.fixed.type,parentSchema:schema10.properties.fixed,data:data6};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(!(((((data6 === "P0") || (data6 === "P1")) || (data6 === "P2")) || (data6 === "P3")) || (data6 === "P4"))){const err14 = {instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/enum",keyword:"enum",params:{allowedValues: schema10.properties.fixed.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.fixed.enum,parentSchema:schema10.properties.fixed,data:data6};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data.impact !== undefined){let data7 = data.impact;if(typeof data7 === "string"){if(data7.length > 200){const err15 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema10.properties.impact,data:data7};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data7.length < 1){const err16 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema10.properties.impact,data:data7};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(!pattern1.test(data7)){const err17 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"},message:"must match pattern \""+"^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$"+"\"",schema:"^[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",parentSchema:schema10.properties.impact,data:data7};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}else {const err18 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.impact.type,parentSchema:schema10.properties.impact,data:data7};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}else {const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}validate28.errors = vErrors;return errors === 0;}const schema14 = {"title":"Category","type":"object","additionalProperties":false,"required":["name","match"],"properties":{"name":{"title":"Category name","type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$","not":{"enum":["new","regression","escalated","active-dev","quiet","log-gardener"]},"examples":["auth"]},"match":{"$ref":"#/definitions/match"}},"examples":[{"name":"auth","match":{"module":".auth."}}]};const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,30}$", "u");function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema14.required,parentSchema:schema14,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.match === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema14.required,parentSchema:schema14,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "name") || (key0 === "match"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.name !== undefined){let data0 = data.name;const _errs4 = errors;const _errs5 = errors;if(!((((((data0 === "new") || (data0 === "regression")) || (data0 === "escalated")) || (data0 === "active-dev")) || (data0 === "quiet")) || (data0 === "log-gardener"))){const err3 = {};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}var valid1 = _errs5 === errors;if(valid1){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema14.properties.name.not,parentSchema:schema14.properties.name,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}else {errors = _errs4;if(vErrors !== null){if(_errs4){vErrors.length = _errs4;}else {vErrors = null;}}}if(typeof data0 === "string"){if(!pattern5.test(data0)){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,30}$"+"\"",schema:"^[a-z][a-z0-9-]{0,30}$",parentSchema:schema14.properties.name,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.name.type,parentSchema:schema14.properties.name,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.match !== undefined){if(!(validate31(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}}}else {const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}validate39.errors = vErrors;return errors === 0;}const schema15 = {"title":"Ignore rule","type":"object","additionalProperties":false,"required":["match"],"properties":{"name":{"$ref":"#/definitions/ruleName"},"match":{"$ref":"#/definitions/match"}},"examples":[{"name":"scanners","match":{"status":404}}]};function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.match === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema15.required,parentSchema:schema15,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((key0 === "name") || (key0 === "match"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.name !== undefined){if(!(validate29(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}}if(data.match !== undefined){if(!(validate31(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate42.errors = vErrors;return errors === 0;}const schema16 = {"title":"Custom fingerprint","type":"object","additionalProperties":false,"required":["name","match"],"properties":{"name":{"title":"Fingerprint name","type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$","examples":["database-unreachable"]},"match":{"$ref":"#/definitions/match"}},"examples":[{"name":"database-unreachable","match":{"message":"connection to server at"}}]};const pattern6 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema16.required,parentSchema:schema16,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.match === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema16.required,parentSchema:schema16,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "name") || (key0 === "match"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(!pattern6.test(data0)){const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,62}$"+"\"",schema:"^[a-z][a-z0-9-]{0,62}$",parentSchema:schema16.properties.name,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.name.type,parentSchema:schema16.properties.name,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.match !== undefined){if(!(validate31(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}}}else {const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}validate46.errors = vErrors;return errors === 0;}const schema17 = {"title":"Redaction rule","type":"object","additionalProperties":false,"required":["name","pattern"],"properties":{"name":{"title":"Redaction name","type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$","examples":["customer-number"]},"pattern":{"title":"Redaction pattern","type":"string","minLength":1,"maxLength":500,"examples":["/C-[0-9]{8}/"]}},"examples":[{"name":"customer-number","pattern":"/C-[0-9]{8}/"}]};function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema17.required,parentSchema:schema17,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.pattern === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'",schema:schema17.required,parentSchema:schema17,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "name") || (key0 === "pattern"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(!pattern5.test(data0)){const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,30}$"+"\"",schema:"^[a-z][a-z0-9-]{0,30}$",parentSchema:schema17.properties.name,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.name.type,parentSchema:schema17.properties.name,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.pattern !== undefined){let data1 = data.pattern;if(typeof data1 === "string"){if(data1.length > 500){const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema17.properties.pattern,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1.length < 1){const err6 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema17.properties.pattern,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.properties.pattern.type,parentSchema:schema17.properties.pattern,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate49.errors = vErrors;return errors === 0;}const schema18 = {"title":"Issues","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"label":{"title":"Label without commas or outer spaces","type":"string","minLength":1,"maxLength":40,"pattern":"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f])?$","default":"log-gardener","examples":["staging-logs"]},"label-prefixes":{"$ref":"#/definitions/labelPrefixes"},"title":{"title":"Title form","type":"string","minLength":1,"maxLength":80,"default":"GCP-{category} | {priority} | {name}","examples":["[{priority}] {category}: {name}"]},"open-from":{"$ref":"#/definitions/openFrom"},"reopen-window":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"14d","examples":["30d","12h"]},"deploy-grace":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"0s","examples":["2h","45m"]},"quiet-after":{"title":"Number of windows","type":["integer","string"],"minimum":1,"maximum":9999,"pattern":"^(?:1 window|[1-9][0-9]{0,3} windows)$","default":24,"examples":[48,"48 windows"]},"close-after":{"title":"Number of windows","type":["integer","string"],"minimum":1,"maximum":9999,"pattern":"^(?:never|1 window|[1-9][0-9]{0,3} windows)$","default":"never","examples":["never","336 windows"]},"recent-comment":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"14d","examples":["30d","12h"]},"steady-for":{"$ref":"#/definitions/steadyFor"},"trusted-logins":{"title":"Trusted logins","type":["array","null"],"maxItems":50,"default":[],"items":{"$ref":"#/definitions/login"},"examples":[["acme-gardener[bot]"]]}},"examples":[{"label":"staging-logs","open-from":{"P3":50},"close-after":"336 windows"}]};const pattern8 = new RegExp("^[^\\s,\\u0000-\\u001f\\u007f-\\u009f](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f])?$", "u");const pattern15 = new RegExp("^[0-9]{1,6}(?:ms|s|m|h|d|w)$", "u");const pattern17 = new RegExp("^(?:1 window|[1-9][0-9]{0,3} windows)$", "u");const pattern18 = new RegExp("^(?:never|1 window|[1-9][0-9]{0,3} windows)$", "u");const schema19 = {"title":"Label prefixes","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"priority":{"title":"Prefix without commas or a space in front","type":"string","maxLength":19,"pattern":"^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$","default":"","examples":["priority: "]},"state":{"title":"Prefix without commas or a space in front","type":"string","maxLength":19,"pattern":"^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$","default":"","examples":["log-state/"]}},"examples":[{"priority":"priority: "}]};const pattern9 = new RegExp("^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$", "u");function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type},message:"must be object,null",schema:schema19.type,parentSchema:schema19,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "priority") || (key0 === "state"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.priority !== undefined){let data0 = data.priority;if(typeof data0 === "string"){if(data0.length > 19){const err2 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maxLength",keyword:"maxLength",params:{limit: 19},message:"must NOT have more than 19 characters",schema:19,parentSchema:schema19.properties.priority,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(!pattern9.test(data0)){const err3 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$"},message:"must match pattern \""+"^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$"+"\"",schema:"^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$",parentSchema:schema19.properties.priority,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.priority.type,parentSchema:schema19.properties.priority,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.state !== undefined){let data1 = data.state;if(typeof data1 === "string"){if(data1.length > 19){const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{limit: 19},message:"must NOT have more than 19 characters",schema:19,parentSchema:schema19.properties.state,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(!pattern9.test(data1)){const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$"},message:"must match pattern \""+"^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$"+"\"",schema:"^(?:[^\\s,\\u0000-\\u001f\\u007f-\\u009f][^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*)?$",parentSchema:schema19.properties.state,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.state.type,parentSchema:schema19.properties.state,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}validate52.errors = vErrors;return errors === 0;}const schema20 = {"title":"Thresholds","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"P0":{"title":"Number of times","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^never$","default":1,"examples":[5,"never"]},"P1":{"title":"Number of times","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^never$","default":1,"examples":[5,"never"]},"P2":{"title":"Number of times","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^never$","default":1,"examples":[5,"never"]},"P3":{"title":"Number of times","type":["integer","string"],"minimum":1,"maximum":1000000,"pattern":"^never$","default":10,"examples":[5,"never"]}},"examples":[{"P2":3,"P3":"never"}]};const pattern11 = new RegExp("^never$", "u");function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be object,null",schema:schema20.type,parentSchema:schema20,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "P0") || (key0 === "P1")) || (key0 === "P2")) || (key0 === "P3"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.P0 !== undefined){let data0 = data.P0;if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){const err2 = {instancePath:instancePath+"/P0",schemaPath:"#/properties/P0/type",keyword:"type",params:{type: schema20.properties.P0.type},message:"must be integer,string",schema:schema20.properties.P0.type,parentSchema:schema20.properties.P0,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 1000000 || isNaN(data0)){const err3 = {instancePath:instancePath+"/P0",schemaPath:"#/properties/P0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema20.properties.P0,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0 < 1 || isNaN(data0)){const err4 = {instancePath:instancePath+"/P0",schemaPath:"#/properties/P0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.P0,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(typeof data0 === "string"){if(!pattern11.test(data0)){const err5 = {instancePath:instancePath+"/P0",schemaPath:"#/properties/P0/pattern",keyword:"pattern",params:{pattern: "^never$"},message:"must match pattern \""+"^never$"+"\"",schema:"^never$",parentSchema:schema20.properties.P0,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}if(data.P1 !== undefined){let data1 = data.P1;if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){const err6 = {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/type",keyword:"type",params:{type: schema20.properties.P1.type},message:"must be integer,string",schema:schema20.properties.P1.type,parentSchema:schema20.properties.P1,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 1000000 || isNaN(data1)){const err7 = {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema20.properties.P1,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(data1 < 1 || isNaN(data1)){const err8 = {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.P1,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(typeof data1 === "string"){if(!pattern11.test(data1)){const err9 = {instancePath:instancePath+"/P1",schemaPath:"#/properties/P1/pattern",keyword:"pattern",params:{pattern: "^never$"},message:"must match pattern \""+"^never$"+"\"",schema:"^never$",parentSchema:schema20.properties.P1,data:data1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}if(data.P2 !== undefined){let data2 = data.P2;if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){const err10 = {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/type",keyword:"type",params:{type: schema20.properties.P2.type},message:"must be integer,string",schema:schema20.properties.P2.type,parentSchema:schema20.properties.P2,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 1000000 || isNaN(data2)){const err11 = {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema20.properties.P2,data:data2};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data2 < 1 || isNaN(data2)){const err12 = {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.P2,data:data2};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(typeof data2 === "string"){if(!pattern11.test(data2)){const err13 = {instancePath:instancePath+"/P2",schemaPath:"#/properties/P2/pattern",keyword:"pattern",params:{pattern: "^never$"},message:"must match pattern \""+"^never$"+"\"",schema:"^never$",parentSchema:schema20.properties.P2,data:data2};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}if(data.P3 !== undefined){let data3 = data.P3;if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){const err14 = {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/type",keyword:"type",params:{type: schema20.properties.P3.type},message:"must be integer,string",schema:schema20.properties.P3.type,parentSchema:schema20.properties.P3,data:data3};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 1000000 || isNaN(data3)){const err15 = {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema20.properties.P3,data:data3};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data3 < 1 || isNaN(data3)){const err16 = {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema20.properties.P3,data:data3};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(typeof data3 === "string"){if(!pattern11.test(data3)){const err17 = {instancePath:instancePath+"/P3",schemaPath:"#/properties/P3/pattern",keyword:"pattern",params:{pattern: "^never$"},message:"must match pattern \""+"^never$"+"\"",schema:"^never$",parentSchema:schema20.properties.P3,data:data3};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}}validate54.errors = vErrors;return errors === 0;}const schema21 = {"title":"Steadiness","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"up":{"title":"Windows until a rise","type":"integer","minimum":1,"maximum":100,"default":2,"examples":[1]},"down":{"title":"Windows until a fall","type":"integer","minimum":1,"maximum":100,"default":3,"examples":[6]}},"examples":[{"up":1,"down":6}]};function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},message:"must be object,null",schema:schema21.type,parentSchema:schema21,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((key0 === "up") || (key0 === "down"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.up !== undefined){let data0 = data.up;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err2 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.up.type,parentSchema:schema21.properties.up,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 100 || isNaN(data0)){const err3 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema21.properties.up,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0 < 1 || isNaN(data0)){const err4 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.up,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.down !== undefined){let data1 = data.down;if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err5 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.down.type,parentSchema:schema21.properties.down,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 100 || isNaN(data1)){const err6 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema21.properties.down,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data1 < 1 || isNaN(data1)){const err7 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema21.properties.down,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}}validate56.errors = vErrors;return errors === 0;}const schema22 = {"title":"Login of GitHub","type":"string","maxLength":60,"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$","examples":["acme-gardener[bot]","octocat"]};const pattern20 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$", "u");function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(typeof data === "string"){if(data.length > 60){const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema22,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(!pattern20.test(data)){const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\\[bot\\])?$",parentSchema:schema22,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate58.errors = vErrors;return errors === 0;}function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type},message:"must be object,null",schema:schema18.type,parentSchema:schema18,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema18.properties, key0))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.label !== undefined){let data0 = data.label;if(typeof data0 === "string"){if(data0.length > 40){const err2 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema18.properties.label,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0.length < 1){const err3 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.properties.label,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern8.test(data0)){const err4 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/pattern",keyword:"pattern",params:{pattern: "^[^\\s,\\u0000-\\u001f\\u007f-\\u009f](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f])?$"},message:"must match pattern \""+"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f])?$"+"\"",schema:"^[^\\s,\\u0000-\\u001f\\u007f-\\u009f](?:[^,\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s,\\u0000-\\u001f\\u007f-\\u009f])?$",parentSchema:schema18.properties.label,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.label.type,parentSchema:schema18.properties.label,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data["label-prefixes"] !== undefined){if(!(validate52(data["label-prefixes"], {instancePath:instancePath+"/label-prefixes",parentData:data,parentDataProperty:"label-prefixes",rootData}))){vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);errors = vErrors.length;}}if(data.title !== undefined){let data2 = data.title;if(typeof data2 === "string"){if(data2.length > 80){const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema18.properties.title,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data2.length < 1){const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.properties.title,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.title.type,parentSchema:schema18.properties.title,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data["open-from"] !== undefined){if(!(validate54(data["open-from"], {instancePath:instancePath+"/open-from",parentData:data,parentDataProperty:"open-from",rootData}))){vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);errors = vErrors.length;}}if(data["reopen-window"] !== undefined){let data4 = data["reopen-window"];if(typeof data4 === "string"){if(!pattern15.test(data4)){const err9 = {instancePath:instancePath+"/reopen-window",schemaPath:"#/properties/reopen-window/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(?:ms|s|m|h|d|w)$"},message:"must match pattern \""+"^[0-9]{1,6}(?:ms|s|m|h|d|w)$"+"\"",schema:"^[0-9]{1,6}(?:ms|s|m|h|d|w)$",parentSchema:schema18.properties["reopen-window"],data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/reopen-window",schemaPath:"#/properties/reopen-window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties["reopen-window"].type,parentSchema:schema18.properties["reopen-window"],data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data["deploy-grace"] !== undefined){let data5 = data["deploy-grace"];if(typeof data5 === "string"){if(!pattern15.test(data5)){const err11 = {instancePath:instancePath+"/deploy-grace",schemaPath:"#/properties/deploy-grace/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(?:ms|s|m|h|d|w)$"},message:"must match pattern \""+"^[0-9]{1,6}(?:ms|s|m|h|d|w)$"+"\"",schema:"^[0-9]{1,6}(?:ms|s|m|h|d|w)$",parentSchema:schema18.properties["deploy-grace"],data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/deploy-grace",schemaPath:"#/properties/deploy-grace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties["deploy-grace"].type,parentSchema:schema18.properties["deploy-grace"],data:data5};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data["quiet-after"] !== undefined){let data6 = data["quiet-after"];if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){const err13 = {instancePath:instancePath+"/quiet-after",schemaPath:"#/properties/quiet-after/type",keyword:"type",params:{type: schema18.properties["quiet-after"].type},message:"must be integer,string",schema:schema18.properties["quiet-after"].type,parentSchema:schema18.properties["quiet-after"],data:data6};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 > 9999 || isNaN(data6)){const err14 = {instancePath:instancePath+"/quiet-after",schemaPath:"#/properties/quiet-after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema18.properties["quiet-after"],data:data6};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data6 < 1 || isNaN(data6)){const err15 = {instancePath:instancePath+"/quiet-after",schemaPath:"#/properties/quiet-after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema18.properties["quiet-after"],data:data6};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(typeof data6 === "string"){if(!pattern17.test(data6)){const err16 = {instancePath:instancePath+"/quiet-after",schemaPath:"#/properties/quiet-after/pattern",keyword:"pattern",params:{pattern: "^(?:1 window|[1-9][0-9]{0,3} windows)$"},message:"must match pattern \""+"^(?:1 window|[1-9][0-9]{0,3} windows)$"+"\"",schema:"^(?:1 window|[1-9][0-9]{0,3} windows)$",parentSchema:schema18.properties["quiet-after"],data:data6};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}if(data["close-after"] !== undefined){let data7 = data["close-after"];if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){const err17 = {instancePath:instancePath+"/close-after",schemaPath:"#/properties/close-after/type",keyword:"type",params:{type: schema18.properties["close-after"].type},message:"must be integer,string",schema:schema18.properties["close-after"].type,parentSchema:schema18.properties["close-after"],data:data7};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if((typeof data7 == "number") && (isFinite(data7))){if(data7 > 9999 || isNaN(data7)){const err18 = {instancePath:instancePath+"/close-after",schemaPath:"#/properties/close-after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999",schema:9999,parentSchema:schema18.properties["close-after"],data:data7};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data7 < 1 || isNaN(data7)){const err19 = {instancePath:instancePath+"/close-after",schemaPath:"#/properties/close-after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema18.properties["close-after"],data:data7};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(typeof data7 === "string"){if(!pattern18.test(data7)){const err20 = {instancePath:instancePath+"/close-after",schemaPath:"#/properties/close-after/pattern",keyword:"pattern",params:{pattern: "^(?:never|1 window|[1-9][0-9]{0,3} windows)$"},message:"must match pattern \""+"^(?:never|1 window|[1-9][0-9]{0,3} windows)$"+"\"",schema:"^(?:never|1 window|[1-9][0-9]{0,3} windows)$",parentSchema:schema18.properties["close-after"],data:data7};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}if(data["recent-comment"] !== undefined){let data8 = data["recent-comment"];if(typeof data8 === "string"){if(!pattern15.test(data8)){const err21 = {instancePath:instancePath+"/recent-comment",schemaPath:"#/properties/recent-comment/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(?:ms|s|m|h|d|w)$"},message:"must match pattern \""+"^[0-9]{1,6}(?:ms|s|m|h|d|w)$"+"\"",schema:"^[0-9]{1,6}(?:ms|s|m|h|d|w)$",parentSchema:schema18.properties["recent-comment"],data:data8};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}else {const err22 = {instancePath:instancePath+"/recent-comment",schemaPath:"#/properties/recent-comment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties["recent-comment"].type,parentSchema:schema18.properties["recent-comment"],data:data8};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data["steady-for"] !== undefined){if(!(validate56(data["steady-for"], {instancePath:instancePath+"/steady-for",parentData:data,parentDataProperty:"steady-for",rootData}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}if(data["trusted-logins"] !== undefined){let data10 = data["trusted-logins"];if((!(Array.isArray(data10))) && (data10 !== null)){const err23 = {instancePath:instancePath+"/trusted-logins",schemaPath:"#/properties/trusted-logins/type",keyword:"type",params:{type: schema18.properties["trusted-logins"].type},message:"must be array,null",schema:schema18.properties["trusted-logins"].type,parentSchema:schema18.properties["trusted-logins"],data:data10};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(Array.isArray(data10)){if(data10.length > 50){const err24 = {instancePath:instancePath+"/trusted-logins",schemaPath:"#/properties/trusted-logins/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema18.properties["trusted-logins"],data:data10};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}const len0 = data10.length;for(let i0=0; i0<len0; i0++){if(!(validate58(data10[i0], {instancePath:instancePath+"/trusted-logins/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);errors = vErrors.length;}}}}}validate51.errors = vErrors;return errors === 0;}const schema23 = {"title":"Limits","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"new-issues":{"title":"New issues","type":"integer","minimum":0,"maximum":200,"default":20,"examples":[5]},"writes":{"title":"Writes","type":"integer","minimum":1,"maximum":500,"default":120,"examples":[60]},"write-interval":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"1s","examples":["3s","500ms"]},"back-off":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"60s","examples":["90s"]},"request-timeout":{"title":"Duration","type":"string","pattern":"^[0-9]{1,6}(?:ms|s|m|h|d|w)$","default":"30s","examples":["20s"]},"umbrella":{"title":"Umbrella","type":"integer","minimum":2,"maximum":1000,"default":10,"examples":[5]}},"examples":[{"new-issues":5,"write-interval":"3s"}]};function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be object,null",schema:schema23.type,parentSchema:schema23,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((((key0 === "new-issues") || (key0 === "writes")) || (key0 === "write-interval")) || (key0 === "back-off")) || (key0 === "request-timeout")) || (key0 === "umbrella"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data["new-issues"] !== undefined){let data0 = data["new-issues"];if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err2 = {instancePath:instancePath+"/new-issues",schemaPath:"#/properties/new-issues/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.properties["new-issues"].type,parentSchema:schema23.properties["new-issues"],data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 200 || isNaN(data0)){const err3 = {instancePath:instancePath+"/new-issues",schemaPath:"#/properties/new-issues/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200",schema:200,parentSchema:schema23.properties["new-issues"],data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data0 < 0 || isNaN(data0)){const err4 = {instancePath:instancePath+"/new-issues",schemaPath:"#/properties/new-issues/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema23.properties["new-issues"],data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}}if(data.writes !== undefined){let data1 = data.writes;if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){const err5 = {instancePath:instancePath+"/writes",schemaPath:"#/properties/writes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.properties.writes.type,parentSchema:schema23.properties.writes,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if((typeof data1 == "number") && (isFinite(data1))){if(data1 > 500 || isNaN(data1)){const err6 = {instancePath:instancePath+"/writes",schemaPath:"#/properties/writes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500",schema:500,parentSchema:schema23.properties.writes,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data1 < 1 || isNaN(data1)){const err7 = {instancePath:instancePath+"/writes",schemaPath:"#/properties/writes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema23.properties.writes,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}if(data["write-interval"] !== undefined){let data2 = data["write-interval"];if(typeof data2 === "string"){if(!pattern15.test(data2)){const err8 = {instancePath:instancePath+"/write-interval",schemaPath:"#/properties/write-interval/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(?:ms|s|m|h|d|w)$"},message:"must match pattern \""+"^[0-9]{1,6}(?:ms|s|m|h|d|w)$"+"\"",schema:"^[0-9]{1,6}(?:ms|s|m|h|d|w)$",parentSchema:schema23.properties["write-interval"],data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/write-interval",schemaPath:"#/properties/write-interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties["write-interval"].type,parentSchema:schema23.properties["write-interval"],data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data["back-off"] !== undefined){let data3 = data["back-off"];if(typeof data3 === "string"){if(!pattern15.test(data3)){const err10 = {instancePath:instancePath+"/back-off",schemaPath:"#/properties/back-off/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(?:ms|s|m|h|d|w)$"},message:"must match pattern \""+"^[0-9]{1,6}(?:ms|s|m|h|d|w)$"+"\"",schema:"^[0-9]{1,6}(?:ms|s|m|h|d|w)$",parentSchema:schema23.properties["back-off"],data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/back-off",schemaPath:"#/properties/back-off/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties["back-off"].type,parentSchema:schema23.properties["back-off"],data:data3};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data["request-timeout"] !== undefined){let data4 = data["request-timeout"];if(typeof data4 === "string"){if(!pattern15.test(data4)){const err12 = {instancePath:instancePath+"/request-timeout",schemaPath:"#/properties/request-timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(?:ms|s|m|h|d|w)$"},message:"must match pattern \""+"^[0-9]{1,6}(?:ms|s|m|h|d|w)$"+"\"",schema:"^[0-9]{1,6}(?:ms|s|m|h|d|w)$",parentSchema:schema23.properties["request-timeout"],data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/request-timeout",schemaPath:"#/properties/request-timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties["request-timeout"].type,parentSchema:schema23.properties["request-timeout"],data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.umbrella !== undefined){let data5 = data.umbrella;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err14 = {instancePath:instancePath+"/umbrella",schemaPath:"#/properties/umbrella/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.properties.umbrella.type,parentSchema:schema23.properties.umbrella,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 1000 || isNaN(data5)){const err15 = {instancePath:instancePath+"/umbrella",schemaPath:"#/properties/umbrella/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema23.properties.umbrella,data:data5};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data5 < 2 || isNaN(data5)){const err16 = {instancePath:instancePath+"/umbrella",schemaPath:"#/properties/umbrella/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema23.properties.umbrella,data:data5};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}}validate61.errors = vErrors;return errors === 0;}const schema24 = {"title":"Worklog","type":["object","null"],"additionalProperties":false,"default":{},"properties":{"directory":{"title":"Directory in the repository","type":"string","minLength":1,"maxLength":200,"pattern":"^(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$","default":"gcp/log-gardener","examples":["docs/worklogs"]},"branch":{"title":"Branch name","type":"string","minLength":1,"maxLength":200,"pattern":"^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$","not":{"type":"string","pattern":"^log-gardener(?:/ledger(?:/.*)?)?$"},"default":"log-gardener/worklog","examples":["bots/worklog"]},"base":{"title":"Base branch","type":"string","maxLength":200,"pattern":"^$|^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$","default":"","examples":["main"]},"per-run":{"title":"A pull request a run","type":"boolean","default":false,"examples":[true]},"keep":{"title":"Time to keep","type":"string","pattern":"^(?:always|[0-9]{1,6}(?:ms|s|m|h|d|w))$","default":"always","examples":["90d","always"]},"quiet":{"title":"Quiet windows","type":"string","enum":["write","skip"],"default":"write","examples":["skip"]}},"examples":[{"directory":"docs/worklogs","keep":"90d"}]};const pattern24 = new RegExp("^(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$", "u");const pattern25 = new RegExp("^log-gardener(?:/ledger(?:/.*)?)?$", "u");const pattern26 = new RegExp("^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$", "u");const pattern27 = new RegExp("^$|^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$", "u");const pattern28 = new RegExp("^(?:always|[0-9]{1,6}(?:ms|s|m|h|d|w))$", "u");function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be object,null",schema:schema24.type,parentSchema:schema24,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((((key0 === "directory") || (key0 === "branch")) || (key0 === "base")) || (key0 === "per-run")) || (key0 === "keep")) || (key0 === "quiet"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.directory !== undefined){let data0 = data.directory;if(typeof data0 === "string"){if(data0.length > 200){const err2 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema24.properties.directory,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0.length < 1){const err3 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.directory,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern24.test(data0)){const err4 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/pattern",keyword:"pattern",params:{pattern: "^(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$"},message:"must match pattern \""+"^(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$"+"\"",schema:"^(?!(?:.*/)?\\.[gG][iI][tT](?:/|$))\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*(?:/\\.?[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]*)*/?$",parentSchema:schema24.properties.directory,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.directory.type,parentSchema:schema24.properties.directory,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.branch !== undefined){let data1 = data.branch;const _errs6 = errors;const _errs7 = errors;if(errors === _errs7){if(typeof data1 === "string"){if(!pattern25.test(data1)){const err6 = {};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}var valid1 = _errs7 === errors;if(valid1){const err8 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema24.properties.branch.not,parentSchema:schema24.properties.branch,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}else {errors = _errs6;if(vErrors !== null){if(_errs6){vErrors.length = _errs6;}else {vErrors = null;}}}if(typeof data1 === "string"){if(data1.length > 200){const err9 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema24.properties.branch,data:data1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(data1.length < 1){const err10 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.branch,data:data1};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(!pattern26.test(data1)){const err11 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/pattern",keyword:"pattern",params:{pattern: "^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$"},message:"must match pattern \""+"^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$"+"\"",schema:"^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$",parentSchema:schema24.properties.branch,data:data1};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.branch.type,parentSchema:schema24.properties.branch,data:data1};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.base !== undefined){let data2 = data.base;if(typeof data2 === "string"){if(data2.length > 200){const err13 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema24.properties.base,data:data2};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(!pattern27.test(data2)){const err14 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern: "^$|^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$"},message:"must match pattern \""+"^$|^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$"+"\"",schema:"^$|^(?!refs/|HEAD$)(?!.*(?:\\.\\.|\\.lock(?:/|$)|\\.(?:/|$)))[A-Za-z0-9_][A-Za-z0-9_.+@-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.+@-]*)*$",parentSchema:schema24.properties.base,data:data2};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.base.type,parentSchema:schema24.properties.base,data:data2};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data["per-run"] !== undefined){let data3 = data["per-run"];if(typeof data3 !== "boolean"){const err16 = {instancePath:instancePath+"/per-run",schemaPath:"#/properties/per-run/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.properties["per-run"].type,parentSchema:schema24.properties["per-run"],data:data3};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data.keep !== undefined){let data4 = data.keep;if(typeof data4 === "string"){if(!pattern28.test(data4)){const err17 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/pattern",keyword:"pattern",params:{pattern: "^(?:always|[0-9]{1,6}(?:ms|s|m|h|d|w))$"},message:"must match pattern \""+"^(?:always|[0-9]{1,6}(?:ms|s|m|h|d|w))$"+"\"",schema:"^(?:always|[0-9]{1,6}(?:ms|s|m|h|d|w))$",parentSchema:schema24.properties.keep,data:data4};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}else {const err18 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.keep.type,parentSchema:schema24.properties.keep,data:data4};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data.quiet !== undefined){let data5 = data.quiet;if(typeof data5 !== "string"){const err19 = {instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.quiet.type,parentSchema:schema24.properties.quiet,data:data5};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(!((data5 === "write") || (data5 === "skip"))){const err20 = {instancePath:instancePath+"/quiet",schemaPath:"#/properties/quiet/enum",keyword:"enum",params:{allowedValues: schema24.properties.quiet.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.quiet.enum,parentSchema:schema24.properties.quiet,data:data5};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}validate63.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(func2.call(schema6.properties, key0))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.services !== undefined){let data0 = data.services;if((!(Array.isArray(data0))) && (data0 !== null)){const err1 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: schema6.properties.services.type},message:"must be array,null",schema:schema6.properties.services.type,parentSchema:schema6.properties.services,data:data0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(Array.isArray(data0)){if(data0.length > 100){const err2 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema6.properties.services,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}const len0 = data0.length;for(let i0=0; i0<len0; i0++){if(!(validate22(data0[i0], {instancePath:instancePath+"/services/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}}if(data.priorities !== undefined){let data2 = data.priorities;if((!(Array.isArray(data2))) && (data2 !== null)){const err3 = {instancePath:instancePath+"/priorities",schemaPath:"#/properties/priorities/type",keyword:"type",params:{type: schema6.properties.priorities.type},message:"must be array,null",schema:schema6.properties.priorities.type,parentSchema:schema6.properties.priorities,data:data2};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(Array.isArray(data2)){if(data2.length > 100){const err4 = {instancePath:instancePath+"/priorities",schemaPath:"#/properties/priorities/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema6.properties.priorities,data:data2};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}const len1 = data2.length;for(let i1=0; i1<len1; i1++){if(!(validate28(data2[i1], {instancePath:instancePath+"/priorities/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}}}}if(data.categories !== undefined){let data4 = data.categories;if((!(Array.isArray(data4))) && (data4 !== null)){const err5 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: schema6.properties.categories.type},message:"must be array,null",schema:schema6.properties.categories.type,parentSchema:schema6.properties.categories,data:data4};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(Array.isArray(data4)){if(data4.length > 100){const err6 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema6.properties.categories,data:data4};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}const len2 = data4.length;for(let i2=0; i2<len2; i2++){if(!(validate39(data4[i2], {instancePath:instancePath+"/categories/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);errors = vErrors.length;}}}}if(data.ignore !== undefined){let data6 = data.ignore;if((!(Array.isArray(data6))) && (data6 !== null)){const err7 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: schema6.properties.ignore.type},message:"must be array,null",schema:schema6.properties.ignore.type,parentSchema:schema6.properties.ignore,data:data6};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(Array.isArray(data6)){if(data6.length > 100){const err8 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema6.properties.ignore,data:data6};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}const len3 = data6.length;for(let i3=0; i3<len3; i3++){if(!(validate42(data6[i3], {instancePath:instancePath+"/ignore/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);errors = vErrors.length;}}}}if(data.fingerprints !== undefined){let data8 = data.fingerprints;if((!(Array.isArray(data8))) && (data8 !== null)){const err9 = {instancePath:instancePath+"/fingerprints",schemaPath:"#/properties/fingerprints/type",keyword:"type",params:{type: schema6.properties.fingerprints.type},message:"must be array,null",schema:schema6.properties.fingerprints.type,parentSchema:schema6.properties.fingerprints,data:data8};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(Array.isArray(data8)){if(data8.length > 100){const err10 = {instancePath:instancePath+"/fingerprints",schemaPath:"#/properties/fingerprints/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema6.properties.fingerprints,data:data8};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}const len4 = data8.length;for(let i4=0; i4<len4; i4++){if(!(validate46(data8[i4], {instancePath:instancePath+"/fingerprints/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);errors = vErrors.length;}}}}if(data.publish !== undefined){let data10 = data.publish;if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){const err11 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type: schema6.properties.publish.type},message:"must be object,null",schema:schema6.properties.publish.type,parentSchema:schema6.properties.publish,data:data10};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data10 && typeof data10 == "object" && !Array.isArray(data10)){for(const key1 in data10){if(!((key1 === "samples") || (key1 === "ip-addresses"))){const err12 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.publish,data:data10};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data10.samples !== undefined){let data11 = data10.samples;if(typeof data11 !== "string"){const err13 = {instancePath:instancePath+"/publish/samples",schemaPath:"#/properties/publish/properties/samples/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.publish.properties.samples.type,parentSchema:schema6.properties.publish.properties.samples,data:data11};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(!(((data11 === "never") || (data11 === "private")) || (data11 === "always"))){const err14 = {instancePath:instancePath+"/publish/samples",schemaPath:"#/properties/publish/properties/samples/enum",keyword:"enum",params:{allowedValues: schema6.properties.publish.properties.samples.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.publish.properties.samples.enum,parentSchema:schema6.properties.publish.properties.samples,data:data11};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data10["ip-addresses"] !== undefined){let data12 = data10["ip-addresses"];if(typeof data12 !== "string"){const err15 = {instancePath:instancePath+"/publish/ip-addresses",schemaPath:"#/properties/publish/properties/ip-addresses/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.publish.properties["ip-addresses"].type,parentSchema:schema6.properties.publish.properties["ip-addresses"],data:data12};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(!((data12 === "redact") || (data12 === "keep"))){const err16 = {instancePath:instancePath+"/publish/ip-addresses",schemaPath:"#/properties/publish/properties/ip-addresses/enum",keyword:"enum",params:{allowedValues: schema6.properties.publish.properties["ip-addresses"].enum},message:"must be equal to one of the allowed values",schema:schema6.properties.publish.properties["ip-addresses"].enum,parentSchema:schema6.properties.publish.properties["ip-addresses"],data:data12};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}}if(data.redaction !== undefined){let data13 = data.redaction;if((!(Array.isArray(data13))) && (data13 !== null)){const err17 = {instancePath:instancePath+"/redaction",schemaPath:"#/properties/redaction/type",keyword:"type",params:{type: schema6.properties.redaction.type},message:"must be array,null",schema:schema6.properties.redaction.type,parentSchema:schema6.properties.redaction,data:data13};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(Array.isArray(data13)){if(data13.length > 20){const err18 = {instancePath:instancePath+"/redaction",schemaPath:"#/properties/redaction/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema6.properties.redaction,data:data13};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}const len5 = data13.length;for(let i5=0; i5<len5; i5++){if(!(validate49(data13[i5], {instancePath:instancePath+"/redaction/" + i5,parentData:data13,parentDataProperty:i5,rootData}))){vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);errors = vErrors.length;}}}}if(data.issues !== undefined){if(!(validate51(data.issues, {instancePath:instancePath+"/issues",parentData:data,parentDataProperty:"issues",rootData}))){vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);errors = vErrors.length;}}if(data.limits !== undefined){if(!(validate61(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}if(data.worklog !== undefined){if(!(validate63(data.worklog, {instancePath:instancePath+"/worklog",parentData:data,parentDataProperty:"worklog",rootData}))){vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);errors = vErrors.length;}}if(data["fail-on"] !== undefined){let data18 = data["fail-on"];if(typeof data18 !== "string"){const err19 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties["fail-on"].type,parentSchema:schema6.properties["fail-on"],data:data18};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(!(((((data18 === "never") || (data18 === "P0")) || (data18 === "P1")) || (data18 === "P2")) || (data18 === "P3"))){const err20 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema6.properties["fail-on"].enum},message:"must be equal to one of the allowed values",schema:schema6.properties["fail-on"].enum,parentSchema:schema6.properties["fail-on"],data:data18};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data["min-severity"] !== undefined){let data19 = data["min-severity"];if(typeof data19 !== "string"){const err21 = {instancePath:instancePath+"/min-severity",schemaPath:"#/properties/min-severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties["min-severity"].type,parentSchema:schema6.properties["min-severity"],data:data19};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(!(((((((((data19 === "DEFAULT") || (data19 === "DEBUG")) || (data19 === "INFO")) || (data19 === "NOTICE")) || (data19 === "WARNING")) || (data19 === "ERROR")) || (data19 === "CRITICAL")) || (data19 === "ALERT")) || (data19 === "EMERGENCY"))){const err22 = {instancePath:instancePath+"/min-severity",schemaPath:"#/properties/min-severity/enum",keyword:"enum",params:{allowedValues: schema6.properties["min-severity"].enum},message:"must be equal to one of the allowed values",schema:schema6.properties["min-severity"].enum,parentSchema:schema6.properties["min-severity"],data:data19};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data["max-entries"] !== undefined){let data20 = data["max-entries"];if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){const err23 = {instancePath:instancePath+"/max-entries",schemaPath:"#/properties/max-entries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties["max-entries"].type,parentSchema:schema6.properties["max-entries"],data:data20};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if((typeof data20 == "number") && (isFinite(data20))){if(data20 > 9999999999 || isNaN(data20)){const err24 = {instancePath:instancePath+"/max-entries",schemaPath:"#/properties/max-entries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999},message:"must be <= 9999999999",schema:9999999999,parentSchema:schema6.properties["max-entries"],data:data20};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(data20 < 1 || isNaN(data20)){const err25 = {instancePath:instancePath+"/max-entries",schemaPath:"#/properties/max-entries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties["max-entries"],data:data20};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}}}else {const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}validate21.errors = vErrors;return errors === 0;}
;// CONCATENATED MODULE: ./lib/settings/config/validate.js

const validate_check = validateConfigFile;
function isConfigFile(value) {
    return validate_check(value);
}
/** Everything at which the value departs from the schema. */
function validateConfig(value) {
    return validate_check(value) ? [] : (validate_check.errors ?? []);
}

// EXTERNAL MODULE: ./lib/types/worklog-rules.js
var worklog_rules = __webpack_require__(21138);
;// CONCATENATED MODULE: ./lib/settings/config/worklog-of.js


/** The section `worklog` of a file that fits the schema; what it leaves out is as it is by default. */
function worklogOf({ worklog }) {
    const rules = worklog_rules/* DEFAULT_WORKLOG_RULES */.g;
    const { keep } = worklog ?? {};
    return {
        directory: worklog?.directory?.replace(/\/$/, '') ?? rules.directory,
        branch: worklog?.branch ?? rules.branch,
        base: worklog?.base ?? rules.base,
        pullRequests: worklog?.['per-run'] === true ? 'per-run' : rules.pullRequests,
        keepMillis: keep === undefined ? rules.keepMillis : (durationMillis(keep) ?? null),
        quiet: worklog?.quiet ?? rules.quiet,
    };
}

;// CONCATENATED MODULE: ./lib/settings/config/yaml-lines.js


/** The document as plain values, with the line of each, and with what plain values cannot say as problems. */
function valuesOf({ document, lines }) {
    const cells = new Map([['', { line: 1, scalar: undefined }]]);
    const walk = { lineOf: (offset) => lines.linePos(offset).line, cells, problems: [] };
    const value = plainOf(walk, document.contents, '', 1);
    return { value, cells, problems: walk.problems };
}
function plainOf(walk, node, path, line) {
    walk.cells.set(path, { line, scalar: undefined });
    if ((0,dist/* isMap */.jh)(node))
        return mappingOf(walk, node, path, line);
    if ((0,dist/* isSeq */.oP)(node))
        return listOf(walk, node, path, line);
    if ((0,dist/* isAlias */.Vj)(node))
        noteAlias(walk, node.source, path, line);
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    const scalar = scalarOf(node.value, node.type);
    walk.cells.set(path, { line, scalar });
    return scalar;
}
function noteAlias(walk, name, path, line) {
    const reason = `${shown(`*${name}`)} refers to another value`;
    const remedy = 'Write it out; put a value that starts with * in quotes';
    // An alias bomb has hundreds: one a line is enough to find them.
    if (walk.problems.at(-1)?.line !== line)
        walk.problems.push({ line, path, reason, remedy });
}
/** The line break that ends a block of text is not meant. */
function scalarOf(value, type) {
    const block = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
    return block && typeof value === 'string' ? value.trimEnd() : value;
}
function listOf(walk, { items }, path, line) {
    return items.map((item, index) => plainOf(walk, item, `${path}/${index}`, startOf(walk, item) ?? line));
}
function mappingOf(walk, { items }, path, line) {
    const entries = new Map();
    for (const pair of items) {
        const at = startOf(walk, pair.key) ?? line;
        const key = keyOf(pair);
        if (key === undefined) {
            walk.problems.push({ line: at, path, reason: 'has a key that is no text', remedy: 'Put the key in quotes' });
            continue;
        }
        const place = `${path}/${pointerPart(key)}`;
        if (entries.has(key)) {
            const reason = `stands here a second time, after line ${walk.cells.get(place)?.line ?? line}`;
            walk.problems.push({ line: at, path: place, reason, remedy: 'Keep one of them' });
            continue;
        }
        entries.set(key, plainOf(walk, pair.value, place, at));
    }
    // Defines own properties, so that a key such as __proto__ is one like any other.
    return Object.fromEntries(entries);
}
function keyOf({ key }) {
    return (0,dist/* isScalar */.jn)(key) && typeof key.value === 'string' ? key.value : undefined;
}
function startOf(walk, node) {
    const known = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node);
    return known && node.range ? walk.lineOf(node.range[0]) : undefined;
}

;// CONCATENATED MODULE: ./lib/settings/config/parse-config.js











/**
 * The text of a configuration file → Config. Throws one UserError that lists every problem with its line and key.
 * `origin` is how the error names the file.
 */
function parseConfig(text, origin) {
    const yaml = readYaml(text);
    if ('problems' in yaml)
        throw configError(origin, yaml.problems);
    const { value, cells, problems } = valuesOf(yaml);
    if (value === null && problems.length === 0)
        return config/* NO_CONFIG */.H;
    const { matchers, finders, problems: bad } = compilePatterns(cells);
    const misfits = configProblems(validateConfig(value), (path) => lineOf(cells, path));
    const all = [...problems, ...misfits, ...bad, ...contradictions(cells), ...tendingProblems(cells)];
    if (all.length > 0 || !isConfigFile(value))
        throw configError(origin, all);
    return configOf(value, { matchers, finders });
}
/** A key that is missing is missed where its mapping starts. */
function lineOf(cells, path) {
    return cells.get(path)?.line ?? (path === '' ? 1 : lineOf(cells, path.slice(0, path.lastIndexOf('/'))));
}
function configOf(file, { matchers, finders }) {
    const matchOf = (list, index, match) => compiledMatch(matchers, `/${list}/${index}/match`, match);
    return {
        services: (file.services ?? []).map(({ name, path, tier = 'standard' }, index) => ({
            name: anyOf(matchers, `/services/${index}/name`, name),
            path: path?.replace(/\/$/, ''),
            tier,
        })),
        priorities: (file.priorities ?? []).map(({ name, match, floor, ceiling, fixed, impact }, index) => ({
            match: matchOf('priorities', index, match),
            ...{ floor, ceiling, fixed, impact },
            label: name ?? `priorities[${index}]`,
        })),
        categories: (file.categories ?? []).map(({ name, match }, index) => ({
            name,
            match: matchOf('categories', index, match),
        })),
        ignore: (file.ignore ?? []).map(({ name, match }, index) => ({
            match: matchOf('ignore', index, match),
            label: name ?? `ignore[${index}]`,
        })),
        fingerprints: (file.fingerprints ?? []).map(({ name, match }, index) => ({
            name,
            match: matchOf('fingerprints', index, match),
        })),
        publish: {
            samples: file.publish?.samples ?? config/* NO_CONFIG */.H.publish.samples,
            ipAddresses: file.publish?.['ip-addresses'] ?? config/* NO_CONFIG */.H.publish.ipAddresses,
        },
        redaction: (file.redaction ?? []).flatMap(({ name }, index) => {
            const finder = finders.get(`/redaction/${index}/pattern`);
            return finder === undefined ? [] : [{ name, ...finder }];
        }),
        tending: tendingOf(file),
        worklog: worklogOf(file),
        failOn: failOnOf(file['fail-on']),
        inputs: { minSeverity: file['min-severity'], maxEntries: file['max-entries'] },
    };
}
function failOnOf(asked) {
    return asked === undefined || asked === 'never' ? undefined : asked;
}
function compiledMatch(matchers, path, { service, module, message, status }) {
    const optional = (key, value) => value === undefined ? undefined : anyOf(matchers, `${path}/${key}`, value);
    return {
        service: optional('service', service),
        module: optional('module', module),
        message: optional('message', message),
        status: status === undefined ? [] : [status].flat().map(statusRange),
    };
}
function anyOf(matchers, path, value) {
    const paths = typeof value === 'string' ? [path] : value.map((_, index) => `${path}/${index}`);
    const all = paths.flatMap((place) => matchers.get(place) ?? []);
    return { test: (text) => all.some((matcher) => matcher.test(text)) };
}


/***/ })

};
