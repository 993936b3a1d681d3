import { expect, it } from '@jest/globals';
import { createLog } from '../../relay/log.ts';

function logged(work: (log: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  const lines: string[] = [];
  work(
    createLog(
      (line) => lines.push(line),
      () => 'a-request',
    ),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('\n');
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

it('writes one JSON line an event, as Lambda does', () => {
  const line = logged((log) => {
    log('WARN', 'two\nlines', { jobId: 'j', repository: 'o/r', run: undefined, state: 'ready', attempt: 1 });
  });
  expect(line).toEqual({
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
    level: 'WARN',
    requestId: 'a-request',
    message: 'two\\nlines',
    jobId: 'j',
    repository: 'o/r',
    state: 'ready',
    attempt: 1,
  });
});

it('writes metrics in the embedded metric format, failures by their cause as well', () => {
  const line = logged((log) => {
    log('INFO', 'x', { jobId: 'j', cause: 'gone' }, { JobsFailed: 1 });
  });
  expect(line).toMatchObject({
    JobsFailed: 1,
    cause: 'gone',
    _aws: {
      Timestamp: expect.any(Number) as unknown,
      CloudWatchMetrics: [
        {
          Namespace: 'CodePipelineBridge/Relay',
          Dimensions: [[], ['cause']],
          Metrics: [{ Name: 'JobsFailed', Unit: 'Count' }],
        },
      ],
    },
  });
  const seconds = logged((log) => {
    log('INFO', 'x', {}, { SecondsToDispatch: 1.5 });
  });
  expect(seconds).toMatchObject({
    SecondsToDispatch: 1.5,
    _aws: { CloudWatchMetrics: [{ Dimensions: [[]], Metrics: [{ Unit: 'Seconds' }] }] },
  });
});
