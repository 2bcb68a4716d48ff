/** Names the content of a pack: SHA-256 over the SHA-256 of each piece, hexadecimal. One piece is in the memory at a time. */
export async function hashPieces(
  pieces: Iterable<string>,
  rest: () => Promise<void> = noRest,
): Promise<string> {
  const digests: ArrayBuffer[] = [];
  for (const piece of pieces) {
    digests.push(await digest(new TextEncoder().encode(piece)));
    await rest();
  }
  const whole = new Uint8Array(await new Blob(digests).arrayBuffer());
  return Array.from(new Uint8Array(await digest(whole)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

function digest(bytes: BufferSource): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', bytes);
}

async function noRest(): Promise<void> {}
