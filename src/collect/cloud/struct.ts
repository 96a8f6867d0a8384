import { isRecord } from '../parse-object.ts';

/** As deep as protobuf itself reads. */
const DEEPEST = 100;

/** google.protobuf.Struct as the client gives it → the JSON that it stands for. Throws when it is nested too deeply. */
export function fromStruct(struct: unknown, depth = 0): Readonly<Record<string, unknown>> {
  const fields = isRecord(struct) && isRecord(struct.fields) ? struct.fields : {};
  // Object.fromEntries keeps a member named `__proto__` a plain member.
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fromValue(value, depth + 1)]));
}

function fromValue(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw new Error('is nested too deeply');
  if (!isRecord(value)) return null;
  switch (value.kind) {
    case 'structValue':
      return fromStruct(value.structValue, depth);
    case 'listValue':
      return listOf(value.listValue).map((item) => fromValue(item, depth + 1));
    case 'numberValue':
      // JSON has no NaN; the REST API writes it as a text, too.
      return Number.isFinite(value.numberValue) ? value.numberValue : String(value.numberValue);
    case 'stringValue':
    case 'boolValue':
      return value[value.kind];
    default:
      return null;
  }
}

function listOf(list: unknown): readonly unknown[] {
  return isRecord(list) && Array.isArray(list.values) ? list.values : [];
}
