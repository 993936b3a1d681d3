import type { Fault, LocalCloud, Misbehaviour } from '../../local-cloud/index.ts';

/** Calls `act` when the first request of that operation arrives, which then meets with the fault. */
export function atRequest(
  cloud: LocalCloud,
  operation: string,
  how: Misbehaviour,
  act: () => void,
  options: Pick<Fault, 'times' | 'after'> = {},
): void {
  let acted = false;
  cloud.misbehave({
    operation,
    how,
    ...options,
    when: () => {
      if (!acted) act();
      acted = true;
      return true;
    },
  });
}
