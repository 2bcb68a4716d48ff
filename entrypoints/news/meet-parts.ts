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

type Meeting<Part> = { readonly promise: Promise<Part>; readonly resolve: (part: Part) => void };

export function placeFor<Name extends keyof Parts>(
  name: Name,
  world: object = globalThis,
): Place<Parts[Name]> {
  type Part = Parts[Name];
  const key = Symbol.for(`second-source/${name}`);
  // Nobody else puts anything there.
  const isMeeting = (value: unknown): value is Meeting<Part> => value !== undefined;
  const meet = (): Meeting<Part> => {
    const there: unknown = Reflect.get(world, key);
    if (isMeeting(there)) return there;
    const meeting = makeMeeting<Part>();
    Reflect.set(world, key, meeting);
    return meeting;
  };
  return { offer: (part) => meet().resolve(part), wait: () => meet().promise };
}

function makeMeeting<Part>(): Meeting<Part> {
  let resolve: (part: Part) => void = () => undefined;
  const promise = new Promise<Part>((keep) => (resolve = keep));
  return { promise, resolve };
}
