/** Several typed arrays in one ArrayBuffer, so that an index is one record: read at once and opened without copying. */

/** `SeS1` */
const magic = 0x53655331;
const alignment = 8;

export type Section = Int32Array | Uint16Array | Uint8Array | Float32Array;

/** Reads sections back in the order in which they were packed. */
export type OpenBlob = {
  int32(index: number): Int32Array;
  uint16(index: number): Uint16Array;
  uint8(index: number): Uint8Array;
};

/** `format` tells one kind of blob, and one version of it, from another. */
export function packBlob(format: number, sections: readonly Section[]): ArrayBuffer {
  const header = [magic, format, sections.length];
  let end = aligned((header.length + sections.length * 2) * 4);
  for (const section of sections) {
    header.push(end, section.byteLength);
    end = aligned(end + section.byteLength);
  }
  const bytes = new ArrayBuffer(end);
  new Int32Array(bytes).set(header);
  sections.forEach((section, index) => {
    const start = header[3 + index * 2] ?? 0;
    new Uint8Array(bytes).set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), start);
  });
  return bytes;
}

/** Undefined for anything but a blob of this very format: of an older version, cut short, or of somebody else. */
export function openBlob(format: number, bytes: ArrayBuffer): OpenBlob | undefined {
  if (bytes.byteLength < 12 || bytes.byteLength % alignment !== 0) return undefined;
  const header = new Int32Array(bytes);
  const count = header[2] ?? 0;
  if (header[0] !== magic || header[1] !== format || count < 0 || count > 1000) return undefined;
  for (let index = 0; index < count; index++) {
    const start = header[3 + index * 2] ?? -1;
    const length = header[4 + index * 2] ?? -1;
    if (start < 0 || length < 0 || start % alignment !== 0 || start + length > bytes.byteLength)
      return undefined;
  }
  const start = (index: number) => header[3 + index * 2] ?? 0;
  const length = (index: number) => header[4 + index * 2] ?? 0;
  return {
    int32: (index) => new Int32Array(bytes, start(index), length(index) >> 2),
    uint16: (index) => new Uint16Array(bytes, start(index), length(index) >> 1),
    uint8: (index) => new Uint8Array(bytes, start(index), length(index)),
  };
}

function aligned(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}

/** The bytes in a buffer of their own, beginning at its start, as typed arrays need it. */
export function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
