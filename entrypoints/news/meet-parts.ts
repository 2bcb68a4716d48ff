/**
 * Where the parts of the content script meet: properties of the isolated world's global object, which the page cannot
 * see. Whichever comes first waits for the other; a part that is put in twice changes nothing.
 */
import type { MakeOwnPainter } from '@/page/marking/paint-own';
import type { StartTending } from '@/page/marking/tend-marks';
import type { StartMarking } from '@/page/reading/marking-half';

type Parts = {
  readonly marking: StartMarking;
  readonly cards: StartTending;
  readonly drawing: MakeOwnPainter;
};

type Place<Part> = { offer(part: Part): void; wait(): Promise<Part> };

export function placeFor<Name extends keyof Parts>(
  name: Name,
  world: object = globalThis,
): Place<Parts[Name]> {
  type Part = Parts[Name];
  const [offered, awaited] = [Symbol.for(`second-source/${name}`), Symbol.for(`second-source/${name}?`)];
  const isPart = (value: unknown): value is Part => typeof value === 'function';
  const isWaiting = (value: unknown): value is (part: Part) => void => typeof value === 'function';
  return {
    offer(part) {
      const waiting: unknown = Reflect.get(world, awaited);
      Reflect.set(world, offered, part);
      Reflect.deleteProperty(world, awaited);
      if (isWaiting(waiting)) waiting(part);
    },
    wait() {
      const there: unknown = Reflect.get(world, offered);
      if (isPart(there)) return Promise.resolve(there);
      return new Promise((resolve) => Reflect.set(world, awaited, resolve));
    },
  };
}
