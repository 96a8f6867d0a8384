/** What stands at a field of a protobuf message: a number, or bytes that are text, a message or packed numbers. */
export type WireValue = bigint | Buffer;

const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;
const LONGEST_VARINT_BYTES = 10;

/** The fields of a protobuf message in their order. Throws when the bytes are none. */
export function* readFields(message: Buffer): Generator<readonly [field: number, value: WireValue]> {
  for (let at = 0; at < message.length; ) {
    const tag = readVarint(message, at);
    const field = Number(tag.value >> 3n);
    const { value, end } = readValue(message, tag.end, Number(tag.value & 7n));
    yield [field, value];
    at = end;
  }
}

type Piece<Value> = { readonly value: Value; readonly end: number };

function readValue(message: Buffer, at: number, type: number): Piece<WireValue> {
  if (type === VARINT) return readVarint(message, at);
  if (type === FIXED_64) return { value: take(message, at, 8).readBigUInt64LE(), end: at + 8 };
  if (type === FIXED_32) return { value: BigInt(take(message, at, 4).readUInt32LE()), end: at + 4 };
  if (type !== BYTES) throw new Error('is no protobuf message');
  const length = readVarint(message, at);
  const end = length.end + Number(length.value);
  return { value: take(message, length.end, Number(length.value)), end };
}

function take(message: Buffer, at: number, length: number): Buffer {
  if (at + length > message.length) throw new Error('is cut short');
  return message.subarray(at, at + length);
}

function readVarint(message: Buffer, start: number): Piece<bigint> {
  let value = 0n;
  for (let at = start; at < start + LONGEST_VARINT_BYTES; at++) {
    const byte = message[at];
    if (byte === undefined) throw new Error('is cut short');
    value |= BigInt(byte & 0x7f) << BigInt(7 * (at - start));
    if (byte < 0x80) return { value, end: at + 1 };
  }
  throw new Error('is no protobuf message');
}

/** Of a field of type int32 or int64. */
export function signed(value: WireValue): bigint {
  return typeof value === 'bigint' ? BigInt.asIntN(64, value) : 0n;
}

export function textOf(value: WireValue): string {
  return typeof value === 'bigint' ? '' : value.toString('utf8');
}

export function bytesOf(value: WireValue): Buffer {
  return typeof value === 'bigint' ? Buffer.alloc(0) : value;
}
