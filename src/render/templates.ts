import Handlebars from 'handlebars/runtime.js';
import type { TemplateName, TemplateSource, TemplateSources } from '../types/templates.ts';
import { UserError } from '../user-error.ts';
import { TEMPLATE_OPTIONS } from './template-options.ts';
import { bundled } from './templates.generated.ts';

/** What a template may read: text that is Markdown already, numbers, and lists of such. */
export type View = {
  readonly [name: string]: string | number | boolean | View | readonly View[] | readonly string[];
};

export type Templates = Readonly<Record<TemplateName, (view: View) => string>>;

type Template = (view: View, options: { readonly [option: string]: boolean }) => string;

/** What a view inherits is out of a template's reach. */
const NO_PROTOTYPES = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };

/** The bundled templates, each replaced by the user's where there is one. Log text is never compiled. */
export async function prepareTemplates(own: TemplateSources): Promise<Templates> {
  const ready = Object.entries(own).map(async ([name, source]) => [
    name,
    guarded(source.origin, await compileOwn(source)),
  ]);
  return { ...bundledTemplates(), ...Object.fromEntries(await Promise.all(ready)) };
}

export function bundledTemplates(): Templates {
  const engine = Handlebars.create();
  engine.unregisterHelper('log');
  engine.unregisterHelper('lookup');
  const ready = (name: TemplateName) => guarded(`templates/${name}.hbs`, engine.template(bundled[name]));
  return {
    issue: ready('issue'),
    umbrella: ready('umbrella'),
    comment: ready('comment'),
    worklog: ready('worklog'),
    'pull-request': ready('pull-request'),
    summary: ready('summary'),
  };
}

/** The compiler is only loaded for those who bring templates. */
async function compileOwn({ text, origin }: TemplateSource): Promise<Template> {
  const { default: compiler } = await import('handlebars');
  const engine = compiler.create();
  engine.unregisterHelper('log');
  engine.unregisterHelper('lookup');
  try {
    engine.precompile(text, TEMPLATE_OPTIONS); // finds mistakes now, `compile` only when the template is used
    return engine.compile(text, TEMPLATE_OPTIONS);
  } catch (cause) {
    throw templateError(origin, cause);
  }
}

function guarded(origin: string, template: Template): (view: View) => string {
  return (view) => {
    try {
      return tidy(template(view, NO_PROTOTYPES));
    } catch (cause) {
      throw templateError(origin, cause);
    }
  };
}

/** Conditions leave blanks behind. */
function tidy(text: string): string {
  const lines = text.replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n');
  return `${lines.trim()}\n`;
}

/** Handlebars' messages hold template text and its line, never values. */
function templateError(origin: string, cause: unknown): UserError {
  const [reason = 'cannot be used'] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  const remedy = 'The bundled templates show the names that a template may use';
  return new UserError({ thing: `template ${origin}`, reason, remedy }, { cause });
}
