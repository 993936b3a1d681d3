import { describe, expect, it, jest } from '@jest/globals';
import { quoted } from '../../src/artifacts/extract/archive-error.ts';
import { describeAwsError } from '../../src/aws/errors.ts';
import { badInput } from '../../src/github/input-value.ts';
import { createSecrets } from '../../src/github/secrets.ts';
import { cut, oneLine } from '../../src/text.ts';

function recorded(...values: string[]) {
  const masks: string[] = [];
  const secrets = createSecrets((form) => masks.push(form));
  for (const value of values) secrets.add(value);
  return { masks, secrets };
}

describe('masks', () => {
  it.each<[string, string, string[]]>([
    ['a plain value', 'hunter2', ['hunter2']],
    ['a quoted value, within JSON too', 'a"b\\c', ['a"b\\c', 'a\\"b\\\\c']],
    ['a value with space around it', ' pass word ', [' pass word ', 'pass word']],
    ['a value with a tab', 'a\tb', ['a\tb', 'a\\tb']],
    ['nothing', '', []],
    ['white space', ' \n\t ', []],
    [
      'pretty-printed JSON, without its braces',
      '{\n  "password": "hunter2",\n  "n": [\n  ]\n}\n',
      [
        '{\\n  "password": "hunter2",\\n  "n": [\\n  ]\\n}\\n',
        '{\\n  \\"password\\": \\"hunter2\\",\\n  \\"n\\": [\\n  ]\\n}\\n',
        '"password": "hunter2",',
      ],
    ],
    ['lines that end in CR LF', 'line one\r\nline two', ['line one\\r\\nline two', 'line one', 'line two']],
  ])('%s', (_, value, expected) => {
    const { masks } = recorded(value);
    expect([...masks].sort()).toEqual([...expected].sort());
  });

  it('never hold a line break, which the runner would take apart', () => {
    expect(recorded('-----BEGIN KEY-----\nabcd\n---\n').masks.filter((mask) => /[\r\n]/.test(mask))).toEqual(
      [],
    );
  });

  it('are told once', () => {
    expect(recorded('hunter2', 'hunter2', ' hunter2').masks).toEqual(['hunter2', ' hunter2']);
  });
});

describe('redact', () => {
  it.each([
    ['the value', 'is s3cret!', 'is ***!'],
    ['each occurrence', 's3crets3cret', '******'],
    ['within JSON', '{"v":"a\\"b"}', '{"v":"***"}'],
    ['the longest first', 's3cret-and-more', '***'],
    ['patterns as text', 'xa.c+(dx xabc', 'x***x xabc'],
    ['lines of a longer value', 'got first line and {', 'got *** and {'],
    ['nothing else', 'a b c', 'a b c'],
  ])('%s', (_, text, expected) => {
    const { secrets } = recorded('s3cret', 's3cret-and-more', 'a"b', 'a.c+(d', '{\nfirst line\n}');
    expect(secrets.redact(text)).toBe(expected);
  });

  it('leaves a text alone where nothing is secret', () => {
    expect(recorded('', '  ').secrets.redact('a  b')).toBe('a  b');
  });
});

describe('a text that was cut before it is redacted', () => {
  const secret = 'correct horse\nbattery staple';
  const words = [...secret.split(/\s/), 'corr', 'taple', 'stap'];

  it('shows nothing of a secret, wherever it was cut', () => {
    const { secrets } = recorded(secret);
    for (let limit = 1; limit <= 45; limit += 1) {
      const redacted = secrets.redact(`"${cut(oneLine(`key=${secret}; more`), limit)}" is wrong`);
      expect(words.filter((word) => redacted.includes(word))).toEqual([]);
    }
  });

  it('nor of one that lost its beginning, or its middle', () => {
    const { secrets } = recorded(secret);
    expect(secrets.redact('tery staple')).toBe('tery staple');
    expect(secrets.redact('…tery staple"')).toBe('…***"');
    expect(secrets.redact('correct ho…le')).toBe('***…le');
    expect(secrets.redact('…battery…')).toBe('…***…');
  });

  it('as the messages of wrong values and of AWS have it', () => {
    const { secrets } = recorded('hunter2-hunter2');
    const value = `${'a'.repeat(190)}hunter2-hunter2`;
    const { message } = badInput('job-status', value, 'success');
    expect(message).toContain('hunter2');
    expect(secrets.redact(message)).not.toContain('hunt');
    const long = new Error(`${'a'.repeat(490)}hunter2-hunter2`);
    expect(secrets.redact(describeAwsError(long))).not.toContain('hunt');
    expect(secrets.redact(quoted(`${'a'.repeat(110)}hunter2-hunter2${'b'.repeat(200)}`))).not.toContain(
      'hunt',
    );
  });

  it('keeps what else stands before an ellipsis, and names', () => {
    const { secrets } = recorded('staging-token');
    expect(secrets.redact('st…, or a…b')).toBe('st…, or a…b');
    secrets.keep(['staging']);
    expect(secrets.redact('pipeline staging…')).toBe('pipeline staging…');
    expect(secrets.redact('pipeline staging-t…')).toBe('pipeline ***…');
  });
});

describe('names that are kept', () => {
  const url = 'https://github.com/acme/app/actions/runs/16300400';
  it.each([
    ['a secret that is a part of one', `see ${url}!`, `see ${url}!`],
    ['the same secret elsewhere', 'actions of acme', '*** of ***'],
    ['a secret that reaches beyond one', `${url}?token=1`, '***'],
    ['a secret that begins within one', 'in app-key-9 or app', 'in *** or app'],
    ['the longest of several names', 'acme/app, acme', 'acme/app, ***'],
  ])('%s', (_, text, expected) => {
    const { secrets } = recorded('acme', 'actions', '1630', `${url}?token=1`, 'pp-key-9', 'app-key-9');
    secrets.keep([url, '16300400', 'app', 'acme/app', '']);
    expect(secrets.redact(text)).toBe(expected);
  });
});

it('builds its pattern for a text, not for each value', () => {
  const { secrets } = recorded();
  const build = jest.spyOn(globalThis, 'RegExp');
  try {
    for (let index = 0; index < 500; index += 1) secrets.add(`value number ${index}`);
    expect(build).not.toHaveBeenCalled();
    expect(secrets.redact('value number 499')).toBe('***');
  } finally {
    build.mockRestore();
  }
});
