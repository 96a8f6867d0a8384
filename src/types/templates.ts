export const TEMPLATE_NAMES = ['issue', 'worklog', 'pull-request', 'summary'] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** Where a template came from, for the error that names it, and its text. */
export type TemplateSource = { readonly origin: string; readonly text: string };
export type TemplateSources = Readonly<Record<TemplateName, TemplateSource>>;
