import Handlebars from 'handlebars';
import type { TemplateName, TemplateSource, TemplateSources } from '../types/templates.ts';
import { UserError } from '../user-error.ts';

/** What a template may read: text that is Markdown already, numbers, and lists of such. */
export type View = {
  readonly [name: string]: string | number | boolean | View | readonly View[] | readonly string[];
};

export type Templates = Readonly<Record<TemplateName, (view: View) => string>>;

const KNOWN_HELPERS = { each: true, if: true, unless: true, with: true } as const;

/**
 * Compiles templates, never log text. Values are Markdown already, so nothing is escaped again; what a template may
 * reach is the view alone: no prototypes, no partials, no `log` (it prints) and no `lookup`.
 */
export function compileTemplates(sources: TemplateSources): Templates {
  const engine = Handlebars.create();
  engine.unregisterHelper('log');
  engine.unregisterHelper('lookup');
  const compiled = (name: TemplateName) => compileOne(engine, sources[name]);
  return {
    issue: compiled('issue'),
    worklog: compiled('worklog'),
    'pull-request': compiled('pull-request'),
    summary: compiled('summary'),
  };
}

function compileOne(engine: typeof Handlebars, source: TemplateSource): (view: View) => string {
  const run = engine.compile(source.text, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: KNOWN_HELPERS,
  });
  return (view) => {
    try {
      const text = run(view, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
      return `${text
        .replace(/[ \t]+\n/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()}\n`;
    } catch (cause) {
      throw templateError(source, cause);
    }
  };
}

/** Handlebars' messages hold template text and its line, never values. */
function templateError(source: TemplateSource, cause: unknown): UserError {
  const [reason = 'cannot be used'] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  const remedy = 'The bundled templates show the names that a template may use';
  return new UserError({ thing: `template ${source.origin}`, reason, remedy }, { cause });
}
