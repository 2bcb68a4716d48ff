import type { Page } from 'playwright';

/** Half the size of the screen: small enough to keep, large enough to look at. */
const kept = 0.5;
/** Side of the squares that are compared, in pixels of the kept picture: about a word, so that fonts may differ. */
const square = 10;
/** How far the mean of a square may be from what it was, of 255, before the square counts as another one. */
const tolerance = 26;

export type Difference = {
  /** Of the squares that are another one than before. */
  readonly share: number;
  /** `640×450`, where the sizes are not the same. */
  readonly sizes: readonly [before: string, now: string] | null;
};

/** As a WebP of half the size, in base64. `workshop` is any page that may draw. */
export async function shrink(workshop: Page, png: Buffer): Promise<string> {
  return workshop.evaluate(
    async ([data, scale]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('The browser gives no canvas to draw on.');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const bytes = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.72 })).arrayBuffer(),
      );
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    [png.toString('base64'), kept] as const,
  );
}

/** Both pictures as `shrink` gives them. */
export async function comparePictures(workshop: Page, before: string, now: string): Promise<Difference> {
  return workshop.evaluate(
    async ([one, other, side, most]) => {
      const read = async (data: string) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/webp;base64,${data}`)).blob());
        const canvas = new OffscreenCanvas(Math.ceil(bitmap.width / side), Math.ceil(bitmap.height / side));
        const pen = canvas.getContext('2d');
        if (pen === null) throw new Error('The browser gives no canvas to draw on.');
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
        const { data: pixels } = pen.getImageData(0, 0, canvas.width, canvas.height);
        return { pixels, size: `${bitmap.width}×${bitmap.height}` };
      };
      const [first, second] = [await read(one), await read(other)];
      if (first.size !== second.size) return { share: 1, sizes: [first.size, second.size] as const };
      let changed = 0;
      for (let at = 0; at < first.pixels.length; at += 4) {
        const channels = [0, 1, 2].map((channel) =>
          Math.abs((first.pixels[at + channel] ?? 0) - (second.pixels[at + channel] ?? 0)),
        );
        if (Math.max(...channels) > most) changed += 1;
      }
      return { share: changed / (first.pixels.length / 4), sizes: null };
    },
    [before, now, square, tolerance] as const,
  );
}
