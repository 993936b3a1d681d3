import { availableParallelism } from 'node:os';
import type { Pace } from '../local-cloud/index.ts';
import type { Place } from './work-folder.ts';

/** What lies between a process and S3. */
interface Network {
  readonly title: string;
  readonly tls: boolean;
  readonly pace: Pace;
}

export const networks = {
  tls: {
    title: 'TLS, 80 MB/s a connection, 20 ms',
    tls: true,
    pace: { bytesPerSecond: 80_000_000, firstByteMilliseconds: 20, roundTripMilliseconds: 20 },
  },
  loopback: { title: 'Loopback HTTP without a limit', tls: false, pace: {} },
} satisfies Record<string, Network>;

/** One table of the downloads. */
export interface Setting {
  readonly title: string;
  readonly network: Network;
  readonly place: Place;
  /** How many cores a contender gets; undefined: all of them. */
  readonly cores: number | undefined;
  /** Whether every contender takes part, or only the first one and this action. */
  readonly everyone: boolean;
}

/**
 * The settings to measure, the most important first.
 *
 * @param places where files can be written, the fastest first
 */
export function settings(places: readonly [Place, ...Place[]], quick: boolean): Setting[] {
  const [place, ...otherPlaces] = places;
  const all = { place, cores: undefined, everyone: true };
  const everyone: Omit<Setting, 'title'>[] = [
    { ...all, network: networks.tls },
    { ...all, network: networks.loopback },
  ];
  const few = { ...all, network: networks.tls, everyone: false };
  const fewerCores = [2, 3, 4].filter((cores) => cores < availableParallelism());
  const rest: Omit<Setting, 'title'>[] = [
    ...otherPlaces.map((other) => ({ ...few, place: other })),
    ...fewerCores.map((cores) => ({ ...few, cores })),
  ];
  return [...everyone, ...(quick ? [] : rest)].map((setting) => ({ ...setting, title: titleOf(setting) }));
}

function titleOf({ network, place, cores }: Omit<Setting, 'title'>): string {
  return [network.title, place.title, ...(cores === undefined ? [] : [`${cores} cores`])].join('; ');
}
