import { cut, oneLine } from '../src/text.ts';

export type Level = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';

/** What a line may tell. There is no member for configuration values, tokens, nonces or credentials. */
export interface Fields {
  readonly jobId?: string | undefined;
  readonly repository?: string | undefined;
  readonly run?: string | undefined;
  readonly state?: string | undefined;
  readonly attempt?: number | undefined;
  readonly cause?: string | undefined;
  readonly actionType?: string | undefined;
  readonly found?: number | undefined;
  readonly dispatched?: number | undefined;
  readonly failed?: number | undefined;
  readonly closed?: number | undefined;
}

/** A metric's value: a number, or seconds. */
export type Metrics = Partial<
  Record<'JobsFound' | 'JobsDispatched' | 'JobsFailed' | 'SecondsToDispatch', number>
>;

export type RelayLog = (level: Level, message: string, fields?: Fields, metrics?: Metrics) => void;

const namespace = 'CodePipelineBridge/Relay';

/**
 * Writes one JSON line an event, in the form that Lambda's own JSON log lines have (timestamp, level, requestId,
 * message). A line with metrics is in CloudWatch's embedded metric format as well.
 *
 * @param write takes one line without its end
 * @param requestId of the invocation, where there is one
 */
export function createLog(write: (line: string) => void, requestId: () => string | undefined): RelayLog {
  return (level, message, fields = {}, metrics = {}) => {
    const now = new Date();
    const names = Object.keys(metrics);
    write(
      JSON.stringify({
        timestamp: now.toISOString(),
        level,
        requestId: requestId(),
        message: cut(oneLine(message), 4000),
        ...fields,
        ...metrics,
        ...(names.length === 0
          ? {}
          : {
              _aws: {
                Timestamp: now.getTime(),
                CloudWatchMetrics: [
                  {
                    Namespace: namespace,
                    // Failures are counted altogether, and by their cause.
                    Dimensions: fields.cause === undefined ? [[]] : [[], ['cause']],
                    Metrics: names.map((name) => ({
                      Name: name,
                      Unit: name.startsWith('Seconds') ? 'Seconds' : 'Count',
                    })),
                  },
                ],
              },
            }),
      }),
    );
  };
}
