import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLocalCloud } from '../../local-cloud/index.ts';
import type { LocalCloud } from '../../local-cloud/index.ts';
import { startLocalGitHub } from '../../local-github/index.ts';
import type { GitHubApp, LocalGitHub, WorkflowToAdd } from '../../local-github/index.ts';
import { accountId, region, sessionOfFunction, startMinistack } from './ministack.ts';
import type { Ministack } from './ministack.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stackName = 'codepipeline-relay';

/** Secrets that the account holds, by name; `relay/app-key` is the App's private key. */
const clientTokens = 'relay-clients/';

/** The relay as its template deploys it, between a GitHub and a CodePipeline of this machine. */
export interface RelayStack {
  readonly aws: Ministack;
  readonly cloud: LocalCloud;
  readonly gitHub: LocalGitHub;
  readonly app: GitHubApp;
  readonly outputs: Readonly<Record<string, string>>;
  /** Invokes the function as EventBridge, the schedule or CodePipeline does, and waits for its answer. */
  readonly invoke: (event: unknown) => Promise<unknown>;
  /** The same as an event does: the function is tried again where it fails. */
  readonly invokeLater: (event: unknown) => Promise<void>;
  /** How often `invoke` has been called. */
  readonly invocations: () => number;
  /** What the function has logged. */
  readonly log: () => Promise<string>;
  /** Lets a client's token be found, as its partner has agreed upon it. */
  readonly addClient: (clientId: string, clientToken: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Deploys relay/template.yaml with the commands of relay/README.md. */
export async function deployRelay(
  repository: string,
  workflows: Readonly<Record<string, WorkflowToAdd>>,
  parameters: readonly string[],
): Promise<RelayStack> {
  const [aws, cloud, gitHub] = await Promise.all([
    startMinistack(),
    startLocalCloud({ region }),
    startLocalGitHub(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'e2e-relay-'));
  const stop = async () => {
    rmSync(folder, { recursive: true, force: true });
    await aws.stop();
    await gitHub.close();
    await cloud.close();
  };
  try {
    await gitHub.addRepository({ fullName: repository, branches: ['release'], workflows });
    await gitHub.addRepository({ fullName: 'octo-org/elsewhere', workflows });
    const app = gitHub.newApp({
      repositories: [repository, 'octo-org/elsewhere'],
      permissions: { actions: 'write', contents: 'write' },
    });
    // The template's action type, which ministack cannot make.
    const properties = ['Repository', 'Workflow', 'Ref', 'EventType'].map((name) => ({ name }));
    cloud.defineActionType({ owner: 'Custom', provider: 'GitHub' }, properties);
    cloud.defineActionType({}, properties);
    const { ARN } = (await aws.aws(
      ...['secretsmanager', 'create-secret', '--name', 'relay/app-key', '--secret-string', app.privateKey],
    )) as { ARN: string };
    await aws.awsText('s3', 'mb', 's3://deployments');
    const packaged = join(folder, 'packaged.yaml');
    await aws.awsText(
      ...['cloudformation', 'package', '--template-file', join(root, 'relay/template.yaml')],
      ...['--s3-bucket', 'deployments', '--output-template-file', packaged],
    );
    await aws.awsText(
      ...['cloudformation', 'deploy', '--template-file', packaged, '--stack-name', stackName],
      ...['--capabilities', 'CAPABILITY_IAM', 'CAPABILITY_AUTO_EXPAND'],
      ...['--parameter-overrides', `Repositories=${repository}`],
      ...[`GitHubAppId=${app.appId}`, `GitHubAppPrivateKey=${ARN}`, `GitHubApiUrl=${gitHub.url}`],
      // ministack knows neither action types nor OIDC providers.
      ...['ActionTypeExists=yes', `WorkerSubjects=repo:${repository}:ref:refs/heads/main`],
      `OidcProvider=arn:aws:iam::${accountId}:oidc-provider/token.actions.githubusercontent.com`,
      ...[`ClientTokens=${clientTokens}`, ...parameters],
    );
    const outputs = await readOutputs(aws);
    const functionArn = outputs['FunctionArn'] ?? '';
    await pointAtCodePipeline(aws, functionArn, cloud);
    let invocations = 0;
    return {
      ...{ aws, cloud, gitHub, app, outputs, stop },
      invoke: (event) => {
        invocations += 1;
        return invoke(aws, functionArn, event, join(folder, `answer-${invocations}.json`));
      },
      invokeLater: async (event) => {
        await aws.aws(
          ...['lambda', 'invoke', '--invocation-type', 'Event', '--function-name', functionArn],
          ...['--payload', JSON.stringify(event), join(folder, 'accepted')],
        );
      },
      invocations: () => invocations,
      log: () => readLog(aws, outputs['LogGroup'] ?? ''),
      addClient: async (clientId, clientToken) => {
        const name = `${clientTokens}${clientId}`;
        await aws.aws('secretsmanager', 'create-secret', '--name', name, '--secret-string', clientToken);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readOutputs(aws: Ministack): Promise<Record<string, string>> {
  const { Stacks } = (await aws.aws('cloudformation', 'describe-stacks', '--stack-name', stackName)) as {
    Stacks: readonly { Outputs: readonly { OutputKey: string; OutputValue: string }[] }[];
  };
  return Object.fromEntries(
    (Stacks[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
  );
}

/** The job API is the local cloud's, which takes the function's session for a worker. */
async function pointAtCodePipeline(aws: Ministack, functionArn: string, cloud: LocalCloud): Promise<void> {
  const { Role, Environment } = (await aws.aws(
    ...['lambda', 'get-function-configuration', '--function-name', functionArn],
  )) as { Role: string; Environment: { Variables: Record<string, string> } };
  const Variables = { ...Environment.Variables, AWS_ENDPOINT_URL_CODEPIPELINE: cloud.url };
  await aws.aws(
    ...['lambda', 'update-function-configuration', '--function-name', functionArn],
    ...['--environment', JSON.stringify({ Variables })],
  );
  cloud.newWorkerSession({ credentials: sessionOfFunction(functionArn, Role) });
}

async function invoke(aws: Ministack, functionArn: string, event: unknown, file: string): Promise<unknown> {
  const { FunctionError } = (await aws.aws(
    ...['lambda', 'invoke', '--function-name', functionArn, '--payload', JSON.stringify(event), file],
  )) as { FunctionError?: string };
  const answer = readFileSync(file, 'utf8');
  if (FunctionError !== undefined) throw new Error(`The relay failed: ${answer}`);
  return JSON.parse(answer) as unknown;
}

async function readLog(aws: Ministack, logGroup: string): Promise<string> {
  const { events } = (await aws.aws('logs', 'filter-log-events', '--log-group-name', logGroup)) as {
    events: readonly { message: string }[];
  };
  return events.map(({ message }) => message).join('\n');
}
