import { CodePipelineClient, GetThirdPartyJobDetailsCommand } from '@aws-sdk/client-codepipeline';
import { fromWebToken } from '@aws-sdk/credential-provider-web-identity';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LocalCloud } from '../../local-cloud/index.ts';
import { startLocalCloud } from '../../local-cloud/index.ts';

const roleArn = 'arn:aws:iam::123456789012:role/github/deployer';
let cloud: LocalCloud;

beforeEach(async () => {
  cloud = await startLocalCloud();
});

afterEach(async () => {
  await cloud.close();
});

/** Credentials by AssumeRoleWithWebIdentity, through the SDK. */
function assume(webIdentityToken: string, durationSeconds?: number) {
  return fromWebToken({
    roleArn,
    webIdentityToken,
    roleSessionName: 'codepipeline-bridge-7',
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    clientConfig: { region: cloud.region, endpoint: cloud.url, maxAttempts: 1 },
  })();
}

const jwt = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

describe('AssumeRoleWithWebIdentity', () => {
  it('gives a session that works as a worker', async () => {
    cloud.trustRole(roleArn, { token: 'the-token' });
    const credentials = await assume('the-token');
    expect(cloud.sessions).toEqual([
      expect.objectContaining({
        roleArn,
        roleSessionName: 'codepipeline-bridge-7',
        webIdentityToken: 'the-token',
      }),
    ]);
    expect(cloud.sessions[0]?.credentials.accessKeyId).toBe(credentials.accessKeyId);
    const { jobId, clientToken } = await cloud.queueJob();
    const client = new CodePipelineClient({ region: cloud.region, endpoint: cloud.url, credentials });
    const { jobDetails } = await client.send(new GetThirdPartyJobDetailsCommand({ jobId, clientToken }));
    expect(jobDetails?.id).toBe(jobId);
    client.destroy();
  });

  it('says when the session ends', async () => {
    cloud.trustRole(roleArn, { token: 'the-token' });
    const { expiration } = await assume('the-token', 900);
    const seconds = ((expiration?.getTime() ?? 0) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(800);
    expect(seconds).toBeLessThanOrEqual(900);
  });

  it('lasts an hour at the most, as the role allows', async () => {
    cloud.trustRole(roleArn, { token: 'the-token' });
    await expect(assume('the-token', 3601)).rejects.toThrow(/exceeds the MaxSessionDuration/);
  });

  it.each([
    ['for the right audience', { aud: 'sts.amazonaws.com', sub: 'repo:me/mine' }, undefined],
    ['for another audience', { aud: 'elsewhere' }, 'InvalidIdentityToken'],
    ['that has expired', { aud: 'sts.amazonaws.com', exp: 1 }, 'ExpiredToken'],
  ])('judges a token %s', async (_, claims, error) => {
    cloud.trustRole(roleArn, { audience: 'sts.amazonaws.com' });
    const assumed = assume(jwt(claims));
    if (error === undefined)
      expect((await assumed).sessionToken).toBe(cloud.sessions[0]?.credentials.sessionToken);
    else
      await expect(assumed).rejects.toThrow(
        expect.objectContaining({ name: expect.stringContaining(error) }),
      );
  });

  it.each([
    [
      'another token',
      () => {
        cloud.trustRole(roleArn, { token: 'the-token' });
      },
    ],
    ['a role that trusts nobody', () => undefined],
  ])('refuses %s', async (_, trust) => {
    trust();
    await expect(assume('wrong-token')).rejects.toThrow(expect.objectContaining({ name: 'AccessDenied' }));
    expect(cloud.sessions).toEqual([]);
  });
});
