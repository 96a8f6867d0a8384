export const TEMPLATE_NAMES = ['issue', 'umbrella', 'comment', 'worklog', 'pull-request', 'summary'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Where a template came from, for the error that names it, and its text. */
export type TemplateSource = { readonly origin: string; readonly text: string };
/** The templates that a user brings; the others are the bundled ones. */
export type TemplateSources = Readonly<Partial<Record<TemplateName, TemplateSource>>>;
