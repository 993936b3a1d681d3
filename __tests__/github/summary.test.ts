import { describe, expect, it } from '@jest/globals';
import { receivedSummary, reportedSummary } from '../../src/github/summary.ts';

const pipeline = { pipelineName: 'my_pipeline', stageName: 'Build', actionName: undefined };
const asIs = (text: string): string => text;

describe('the summary of main', () => {
  it('has a table of the job and one of its artifacts', () => {
    const artifacts = [{ name: 'Source', bytes: 1_572_864, milliseconds: 61_000 }];
    expect(receivedSummary({ id: 'j-1', pipeline }, artifacts, asIs)).toBe(
      [
        '### CodePipeline job',
        '',
        '| Pipeline | Stage | Action | Job |',
        '| --- | --- | --- | --- |',
        '| `my_pipeline` | `Build` | – | `j-1` |',
        '',
        '| Input artifact | Size | Time |',
        '| --- | --- | --- |',
        '| `Source` | 1.5 MiB | 1 min 1 s |',
        '',
        '',
      ].join('\n'),
    );
  });

  it('leaves the table of artifacts out where there are none', () => {
    expect(receivedSummary({ id: 'j', pipeline }, [], asIs)).not.toContain('Input artifact');
  });

  it('stays below 1 MiB whatever comes from outside', () => {
    const artifacts = Array.from({ length: 5000 }, () => ({
      name: '|'.repeat(9000),
      bytes: 1,
      milliseconds: 1,
    }));
    const summary = receivedSummary({ id: '|'.repeat(1e6), pipeline }, artifacts, asIs);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('… and 4900 more');
  });
});

describe('the summary of post', () => {
  const reported = (
    message: string,
    url = 'https://github.com/o/r/actions/runs/1',
    result = 'Failed (JobFailed)',
  ) => reportedSummary(pipeline, { result, message, url }, [], (text) => text.replaceAll('s3cret', '***'));
  const lastCells = (summary: string) => summary.split('\n')[4]?.split(' | ').slice(3).join(' | ');

  it('links the outcome', () => {
    expect(lastCells(reported('Tests failed. See: run 1'))).toBe(
      '[Failed (JobFailed)](https://github.com/o/r/actions/runs/1) | Tests failed. See: run 1 |',
    );
  });

  it.each([
    ['<img src=x onerror=1>', '&#60;img src=x onerror=1&#62;'],
    ['a | b\n| c', 'a &#124; b&#92;n&#124; c'],
    [
      '[x](https://evil.example) www.evil.example',
      '&#91;x&#93;(https&#58;//evil&#46;example) www&#46;evil&#46;example',
    ],
    ['`*_~$#@:x:', '&#96;&#42;&#95;&#126;&#36;&#35;&#64;&#58;x:'],
    ['&lt;', '&#38;lt;'],
    ['the s3cret', 'the &#42;&#42;&#42;'],
  ])('makes nothing of %j', (message, cell) => {
    expect(lastCells(reported(message))?.split(' | ')[1]).toBe(`${cell} |`);
  });

  it.each([
    ['javascript:alert(1)', 'Failed (JobFailed) | m |'],
    ['no url', 'Failed (JobFailed) | m |'],
    ['https://x.example/a)b|c"<d>', '[Failed (JobFailed)](https://x.example/a%29b%7Cc%22%3Cd%3E) | m |'],
  ])('links only what is a link: %s', (url, cells) => {
    expect(lastCells(reported('m', url))).toBe(cells);
  });
});

it.each([
  ['a`b', '<code>a&#96;b</code>'],
  ['a|b', '<code>a&#124;b</code>'],
  ['a\\', '<code>a&#92;</code>'],
  [' a', '<code> a</code>'],
  ['<b>', '`<b>`'],
  ['', '<code></code>'],
])('writes the name %j so that it stays in its cell', (name, cell) => {
  const summary = receivedSummary({ id: 'j', pipeline: { ...pipeline, pipelineName: name } }, [], asIs);
  expect(summary).toContain(`\n| ${cell} | \`Build\` |`);
});
