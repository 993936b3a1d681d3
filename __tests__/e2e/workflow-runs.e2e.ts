import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { jobKinds } from '../../local-cloud/index.ts';
import { readZip } from '../artifacts/archive/read-zip.ts';
import { dispatchOf } from '../scenarios/scenario.ts';
import { act } from './act.ts';
import { outputKey, startPipeline } from './artifact-store.ts';
import { jobUrl, runUrl, runVariables, startGitHub } from './github-api.ts';
import { zipOf } from './zip-of.ts';

const token = 'ghs_0of0the0test';

describe('a workflow under act', () => {
  it('takes a job, uses its artifacts and outputs, and gives artifacts and a summary back', async () => {
    const { cloud, s3, queue } = await startPipeline();
    cloud.defineActionType({}, [{ name: 'ApiToken', noEcho: true }, { name: 'Target' }]);
    const job = await queue({
      configuration: { ApiToken: 'configured-secret', Target: 'staging' },
      inputs: {
        Source: await zipOf({ 'test.sh': ['#!/bin/sh\necho tested', 0o755], count: '42' }),
        Texts: await zipOf({ 'welcome.txt': 'Grüß Gott\n' }),
      },
      outputs: ['Site', 'Reports', 'Bundle'],
    });

    const log = await act({
      workflow: 'workflows/build.yml',
      event: dispatchOf(job),
      environment: { ...cloud.environment, ...runVariables },
    });

    expect(log).toContain('| built it all');
    expect(log).toContain('| pipeline my-pipeline, stage Build, action Build-on-GitHub');
    expect(log).toContain('| target staging; first artifact in received/Source');
    expect(log).toContain('| names Source+Texts');
    expect(log).toContain('| tested');
    expect(job.status).toBe('Succeeded');
    expect(job.success?.executionDetails).toEqual({
      summary: '42 tests passed',
      externalExecutionId: '4711',
      percentComplete: 100,
    });

    const site = await readZip(await s3.get(outputKey('Site')));
    expect(site.map(({ name, mode, content }) => [name, mode.toString(8), content.toString()])).toEqual([
      ['.nojekyll', '100644', ''],
      ['empty/', '40755', ''],
      ['index.txt', '100644', 'Grüß Gott\n'],
      ['latest.txt', '120777', 'index.txt'],
      ['start.sh', '100755', '#!/bin/sh\n'],
    ]);
    const reports = await readZip(await s3.get(outputKey('Reports')));
    expect(reports.map(({ name }) => name)).toEqual(['unit.xml']);
    // Large enough for an upload in parts.
    const [bundle] = await readZip(await s3.get(outputKey('Bundle')));
    expect(bundle?.name).toBe('bundle.bin');
    expect(log).toContain(
      `| bundle ${createHash('sha256')
        .update(bundle?.content ?? '')
        .digest('hex')}`,
    );
    expect(await s3.unfinishedUploads()).toEqual([]);

    const secrets = ['configured-secret', job.clientToken, s3.credentials.secretAccessKey];
    for (const secret of secrets) expect(log).not.toContain(secret);
    expect(log).toContain('| token ***');
  });

  it('is dispatched by hand, with the job in the inputs', async () => {
    const { cloud, s3, queue } = await startPipeline();
    const words = await zipOf({ 'words/greeting': 'hello' });
    const job = await queue({ inputs: { Words: words }, outputs: ['Copy'] });
    const inputs = { job_id: job.jobId, client_token: job.clientToken };

    const log = await act({
      workflow: 'workflows/dispatched-by-hand.yml',
      event: { name: 'workflow_dispatch', payload: { inputs } },
      environment: { ...cloud.environment, ...runVariables },
    });

    expect(log).toContain(`| job ${job.jobId}`);
    expect(job.success?.executionDetails?.summary).toBe(`Succeeded: ${runUrl}`);
    const copy = await readZip(await s3.get(outputKey('Copy')));
    expect(copy.map(({ name, content }) => [name, content.toString()])).toEqual([['greeting', 'hello']]);
  });

  it.each(jobKinds)('takes a %s job, and reports output variables where there can be any', async (kind) => {
    const { cloud, s3, queue } = await startPipeline();
    const words = await zipOf({ 'words/greeting': 'hello' });
    const job = await queue({ kind, inputs: { Words: words }, outputs: ['Copy'] });

    const log = await act({
      workflow: 'workflows/job-kinds.yml',
      event: dispatchOf(job),
      environment: { ...cloud.environment, ...runVariables },
    });

    const execution = kind === 'third-party' ? '' : job.pipelineExecutionId;
    expect(log).toContain(`| execution ${execution} of my-pipeline`);
    expect(job.status).toBe('Succeeded');
    expect(job.success?.outputVariables).toEqual(
      kind === 'third-party' ? undefined : { Greeting: 'hello', Lines: 'one\ntwo' },
    );
    expect(job.acknowledgements).toHaveLength(kind === 'lambda' ? 0 : 1);
    const copy = await readZip(await s3.get(outputKey('Copy')));
    expect(copy.map(({ name, content }) => [name, content.toString()])).toEqual([['greeting', 'hello']]);
  });

  it.each([
    {
      title: 'names the step that failed where the token may ask GitHub',
      allowed: true,
      parts: ['"Run the tests" failed', `${jobUrl}#step:4:1`, runUrl],
    },
    {
      title: 'gives the URL of the run where it may not',
      allowed: false,
      parts: [runUrl],
    },
  ])('$title', async ({ allowed, parts }) => {
    const { cloud, s3, queue } = await startPipeline();
    const job = await queue({ outputs: ['Site'] });
    const services = await startGitHub(token, allowed);

    const log = await act({
      workflow: 'workflows/failing-step.yml',
      event: dispatchOf(job),
      exitCode: 1,
      token,
      environment: { ...cloud.environment, ...runVariables, GITHUB_API_URL: services.apiUrl },
    });

    expect(log).toContain('| the tests do not pass');
    expect(log).not.toContain('never reached');
    expect(job.failure).toMatchObject({ type: 'JobFailed', externalExecutionId: '4711' });
    for (const part of parts) expect(job.failure?.message).toContain(part);
    expect(await s3.keys()).toEqual([]);
    expect(services.requests.map(({ status }) => status)).toContain(allowed ? 200 : 403);
  });

  it('reports that its artifact is not there, though it goes on after that error', async () => {
    const { cloud, queue } = await startPipeline();
    const job = await queue({ inputs: { Source: undefined } });

    const log = await act({
      workflow: 'workflows/continue-on-error.yml',
      event: dispatchOf(job),
      environment: { ...cloud.environment, ...runVariables },
    });

    expect(log).toContain('| went on after a failure that counts as success');
    expect(job.failure?.type).toBe('RevisionUnavailable');
    expect(job.failure?.message).toContain('Source');
  });

  it('reports as the worker after a later step has signed in elsewhere', async () => {
    const { cloud, s3, queue } = await startPipeline();
    const job = await queue({ outputs: ['Site'] });

    const log = await act({
      workflow: 'workflows/other-credentials.yml',
      event: dispatchOf(job),
      environment: { ...cloud.environment, ...runVariables },
    });

    expect(log).toContain('| now as AKIAOTHERACCOUNT0000');
    expect(job.status).toBe('Succeeded');
    expect(await s3.keys()).toEqual([outputKey('Site')]);
    expect(cloud.requests.map(({ accessKeyId }) => accessKeyId)).not.toContain('AKIAOTHERACCOUNT0000');
  });

  it.each([
    { title: 'success', test: 'true', exitCode: 0, status: 'Succeeded', keys: [outputKey('Site')] },
    { title: 'failure', test: 'false', exitCode: 1, status: 'Failed', keys: [] },
  ])('reports the $title of its first job in its second', async ({ title, test, exitCode, status, keys }) => {
    const { cloud, s3, queue } = await startPipeline();
    const source = await zipOf({ 'test.sh': [`#!/bin/sh\n${test}`, 0o755] });
    const job = await queue({ inputs: { Source: source }, outputs: ['Site'] });

    const log = await act({
      workflow: 'workflows/two-jobs.yml',
      event: dispatchOf(job),
      environment: { ...cloud.environment, ...runVariables },
      exitCode,
    });

    expect(log).toContain('| the second job ran');
    expect(job.status).toBe(status);
    expect(job.acknowledgements).toHaveLength(1);
    expect(job.results).toHaveLength(1);
    const stored = (await s3.keys()).filter((key) => key.startsWith('outputs/'));
    expect(stored).toEqual(keys);
    if (title === 'success') {
      const site = await readZip(await s3.get(outputKey('Site')));
      expect(site.map(({ content }) => content.toString())).toEqual(['after a success\n']);
    }
  });
});
