import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { getIdToken } from '../../src/github/oidc.ts';
import { startServer } from '../start-server.ts';
import { memoryStep } from './memory-runner.ts';

const saved = { ...process.env };

beforeEach(() => {
  // @actions/core prints its own commands.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...saved };
});

async function request(answer: RequestListener) {
  const { url } = await startServer(answer);
  // @actions/core reads the process's own environment.
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${url}/token?v=1`;
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'bearer';
  const { step, lines } = memoryStep(process.env);
  return { token: getIdToken(step), lines };
}

describe('getIdToken', () => {
  it('asks for a token for STS, and masks it', async () => {
    const asked: (string | undefined)[] = [];
    const { token, lines } = await request((incoming, response) => {
      asked.push(incoming.url, incoming.headers.authorization);
      response.end('{"value":"jwt.of.job"}');
    });
    await expect(token).resolves.toBe('jwt.of.job');
    expect(asked).toEqual(['/token?v=1&audience=sts.amazonaws.com', 'Bearer bearer']);
    expect(lines).toEqual(['::add-mask::jwt.of.job']);
  });

  it.each([
    {},
    { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.example' },
    { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer', ACTIONS_ID_TOKEN_REQUEST_URL: '' },
  ])('names the permission that is missing: %j', async (env) => {
    const { step } = memoryStep(env);
    await expect(getIdToken(step)).rejects.toMatchObject({
      type: 'ConfigurationError',
      message: expect.stringContaining('permissions: id-token: write'),
    });
  });

  it('rejects where GitHub gives none', async () => {
    const { token } = await request((_, response) => {
      response.statusCode = 400;
      response.end('{}');
    });
    await expect(token).rejects.toThrow('Failed to get ID Token');
  });
});
