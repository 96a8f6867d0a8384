import { sameText } from '../types/same-text.ts';
import { firstText, isObject, scalarText } from './fields.ts';

/** What the labels of an entry tell by themselves. */
export type Labelled = {
  readonly instance: string | undefined;
  readonly user: string | undefined;
  /** Whether they name the place in the code. */
  readonly hasSource: boolean;
};

const INSTANCE_LABELS = [
  'instanceId',
  'instance_id',
  'compute.googleapis.com/resource_name',
  'run.googleapis.com/execution_name',
  'execution_id',
];
const UNLABELLED: Labelled = { instance: undefined, user: undefined, hasSource: false };

export function labelledBy(labels: unknown): Labelled {
  if (!isObject(labels)) return UNLABELLED;
  const instance = firstText(labels, INSTANCE_LABELS);
  return {
    instance: instance === undefined ? undefined : sameText(instance),
    user: scalarText(labels.user_id) ?? scalarText(labels.userId),
    hasSource: (labels.module ?? labels.function ?? labels.file ?? labels.line) !== undefined,
  };
}
