import { describe, expect, it } from '@jest/globals';
import { askAs, jwtOf, shop, startShop } from './ask.ts';
import type { Claims } from './ask.ts';

const permissions = { actions: 'write', contents: 'read' } as const;

async function startWithApp() {
  const { gitHub } = await startShop();
  await gitHub.addRepository({ fullName: 'octo-org/web' });
  const app = gitHub.newApp({ repositories: [shop, 'octo-org/web'], permissions });
  const askAsApp = (claims?: Claims) => askAs(gitHub, jwtOf(app, claims));
  return { gitHub, app, askAsApp };
}

const tokensOf = ({ installationId }: { readonly installationId: number }) =>
  `POST /app/installations/${installationId}/access_tokens`;

describe('an App', () => {
  it('finds its installation and gets a token for an hour', async () => {
    const { gitHub, app, askAsApp } = await startWithApp();
    const installation = await askAsApp()(`GET /repos/${shop}/installation`);
    expect(installation).toMatchObject({ status: 200, body: { id: app.installationId, app_id: app.appId } });
    const asked = { repositories: ['shop'], permissions: { actions: 'write' } };
    const { status, body } = await askAsApp()(tokensOf(app), asked);
    expect(status).toBe(201);
    expect(body).toMatchObject({ permissions: { actions: 'write' }, token: expect.stringMatching(/^ghs_/) });
    const seconds = (Date.parse(String(body?.['expires_at'])) - Date.now()) / 1000;
    expect(Math.abs(seconds - 3600)).toBeLessThan(60);

    const ask = askAs(gitHub, String(body?.['token']));
    expect((await ask(`GET /repos/${shop}/actions/runs`)).status).toBe(200);
    expect((await ask('GET /repos/octo-org/web/actions/runs')).status).toBe(404);
    expect(await ask(`POST /repos/${shop}/dispatches`, { event_type: 'x' })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
  });

  it('may go by its client ID', async () => {
    const { app, askAsApp } = await startWithApp();
    expect((await askAsApp({ iss: app.clientId })(tokensOf(app))).status).toBe(201);
  });

  it.each<[string, Claims, number, RegExp]>([
    ['an unknown issuer', { iss: 77 }, 404, /^Integration not found$/],
    ['an issue time that is yet to come', { iat: 60 }, 401, /^'Issued at' claim/],
    ['an end in the past', { exp: -1 }, 401, /future time at which the assertion expires$/],
    ['an end after more than ten minutes', { exp: 660 }, 401, /is too far in the future$/],
  ])('is refused with %s', async (_, claims, status, message) => {
    const { app, askAsApp } = await startWithApp();
    expect(await askAsApp(claims)(tokensOf(app))).toMatchObject({
      status,
      body: { message: expect.stringMatching(message) },
    });
  });

  it('is refused with a signature by another key, and with no JWT at all', async () => {
    const { gitHub, app } = await startWithApp();
    const stranger = gitHub.newApp({ repositories: [], permissions: {} });
    for (const token of [jwtOf(stranger, { iss: app.appId }), 'a.b.c', 'ghp_token', undefined]) {
      expect(await askAs(gitHub, token)(tokensOf(app))).toMatchObject({
        status: 401,
        body: { message: 'A JSON web token could not be decoded' },
      });
    }
    expect((await askAs(gitHub, jwtOf(stranger))(tokensOf(app))).status).toBe(404);
  });

  it.each([
    ['a repository that it is not installed on', { repositories: ['secret'] }, /at least one repository/],
    ['permissions that it lacks', { permissions: { contents: 'write' } }, /not granted to this installation/],
  ])('gets no token for %s', async (_, body, message) => {
    const { app, askAsApp } = await startWithApp();
    expect(await askAsApp()(tokensOf(app), body)).toMatchObject({
      status: 422,
      body: { message: expect.stringMatching(message) },
    });
  });

  it('finds no installation where there is none, and gets no token where it is suspended', async () => {
    const { gitHub, app, askAsApp } = await startWithApp();
    await gitHub.addRepository({ fullName: 'octo-org/secret' });
    expect((await askAsApp()('GET /repos/octo-org/secret/installation')).status).toBe(404);
    app.suspend();
    expect(await askAsApp()(tokensOf(app))).toMatchObject({
      status: 403,
      body: { message: 'This installation has been suspended' },
    });
  });
});
