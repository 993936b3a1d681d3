import { describe, expect, it } from '@jest/globals';
import { chainFailure, noIdToken, roleFailure } from '../../src/aws/worker-credentials.ts';

const role = { arn: 'arn:aws:iam::123456789012:role/worker', sessionName: 'run' };
const reason = (kind: string, code = kind) => Object.assign(new Error(`STS said ${code}`), { kind, code });
const reasons = ['network', 'server', 'throttled', 'setting', 'denied', 'refused'].map((kind) =>
  reason(kind),
);

/** What main reads, or what has held there: post can change none of it. */
const ofMain = /aws-region|run aws-actions|check that the role trusts/;

describe('advice on credentials, once main has had them,', () => {
  it.each([...reasons, reason('credentials', 'CredentialsProviderError')])(
    'names nothing that only main goes by ($code)',
    (error) => {
      expect(chainFailure(error, undefined, true).message).not.toMatch(ofMain);
      expect(roleFailure(role, error, true).message).not.toMatch(ofMain);
    },
  );

  it('is about what may have changed since', () => {
    expect(roleFailure(role, reason('denied'), true).message).toMatch(/whom it trusts, has been changed/);
    expect(roleFailure(role, reason('setting'), true).message).toMatch(
      /AWS_ENDPOINT_URL, which a step may have set/,
    );
    expect(chainFailure(reason('credentials', 'CredentialsProviderError'), 'deploy', true).message).toMatch(
      /those of main have expired .*set role-to-assume.*AWS_PROFILE: "deploy"/,
    );
  });
});

describe('advice on credentials in main', () => {
  it.each(reasons.slice(0, 4))('names the region where it may be to blame ($code)', (error) => {
    expect(chainFailure(error, undefined, false).message).toContain('aws-region');
    expect(roleFailure(role, error, false).message).toContain('aws-region');
  });

  it.each(reasons.slice(4))('names what the service goes by where it refuses ($code)', (error) => {
    for (const { message } of [chainFailure(error, undefined, false), roleFailure(role, error, false)])
      expect(message).not.toContain('aws-region');
    expect(roleFailure(role, error, false).message).toContain('check that the role trusts');
  });
});

it.each([true, false])('no token of GitHub is no matter of STS or its region (post: %s)', (hadThem) => {
  const { message } = roleFailure(role, reason('network', noIdToken), hadThem);
  expect(message).toContain('between this runner and GitHub');
  expect(message).not.toMatch(/aws-region|AWS_ENDPOINT_URL/);
});
