/** How wide a text is in the serif of the claims, so that a row's height is known before it is there. */
export type Measure = (text: string) => number;

/** In pixels. Without a canvas, as in tests, a letter counts as half its size. */
export function makeMeasure(fontSize: number): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * fontSize * 0.49;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--ss-serif').trim();
  context.font = `${fontSize}px ${family === '' ? 'serif' : family}`;
  return (text) => context.measureText(text).width;
}
