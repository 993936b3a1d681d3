import type { components } from '@octokit/openapi-types';
import type { Reply } from '../local-runner/github-services.ts';
import { describeRepository, runUrl } from './descriptions.ts';
import type { Call } from './operations.ts';
import { Refusal } from './refusal.ts';
import { isOn } from './repositories.ts';
import type { DispatchInput, Repository, Workflow } from './repositories.ts';

/** Of a workflow_dispatch's inputs and of a repository_dispatch's client_payload, as JSON. */
const payloadLimit = 65_535;

const noContent: Reply = { status: 204, body: undefined };

/**
 * `POST …/actions/workflows/{workflow_id}/dispatches`: 200 with the run in API version 2026-03-10, or where the request
 * asks for `return_run_details`; else 204. GitHub Enterprise Server (up to 3.20) knows neither.
 *
 * @throws Refusal 422
 */
export function createWorkflowDispatch(call: Call, repository: Repository, workflow: Workflow): Reply {
  const { state, body } = call;
  const isEnterpriseServer = state.server === 'enterprise-server';
  const known = ['ref', 'inputs', ...(isEnterpriseServer ? [] : ['return_run_details'])];
  const unknown = Object.keys(body).filter((key) => !known.includes(key));
  const list = unknown.map((key) => `"${key}"`).join(', ');
  if (unknown.length > 0)
    throw invalidRequest(`${list} ${unknown.length > 1 ? 'are' : 'is'} not a permitted key.`);
  const ref = typeof body['ref'] === 'string' ? body['ref'] : '';
  if (ref === '') throw invalidRequest('"ref" wasn\'t supplied.');
  const given = body['inputs'] ?? {};
  if (typeof given !== 'object') throw invalidRequest("For 'properties/inputs', it is not an object.");

  const branch = ref.replace(/^refs\/(?:heads|tags)\//, '');
  if (!repository.refs.includes(branch)) throw new Refusal(422, `No ref found for: ${ref}`);
  if (workflow.state !== 'active') {
    throw new Refusal(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  }
  if (workflow.invalid !== undefined) {
    throw new Refusal(422, `failed to parse workflow: ${workflow.invalid}`);
  }
  if (workflow.dispatchInputs === undefined || !isOn(workflow, branch)) {
    throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  }
  const inputs = readInputs(given, workflow.dispatchInputs, isEnterpriseServer ? 10 : 25);
  const payload = {
    inputs,
    ref: `refs/heads/${branch}`,
    workflow: workflow.path,
    repository: describeRepository(repository, state.serverUrl),
    sender: { login: 'codepipeline-relay[bot]', type: 'Bot' },
  };
  const run = state.createRun(repository, workflow, { name: 'workflow_dispatch', payload }, branch);
  if (call.apiVersion === '2022-11-28' && body['return_run_details'] !== true) return noContent;
  const details: components['schemas']['workflow-dispatch-response'] = {
    workflow_run_id: run.id,
    run_url: runUrl(run, state.url),
    html_url: run.url,
  };
  return { status: 200, body: details };
}

/** What the workflow gets: as given, with its defaults. */
function readInputs(
  given: object,
  declared: Readonly<Record<string, DispatchInput>>,
  limit: number,
): Record<string, unknown> {
  const unexpected = Object.keys(given).filter((name) => !(name in declared));
  if (unexpected.length > 0) {
    throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  }
  if (Object.keys(given).length > limit) {
    throw invalidRequest(
      `No more than ${limit} properties are allowed; ${Object.keys(given).length} were supplied.`,
    );
  }
  if (JSON.stringify(given).length > payloadLimit) throw new Refusal(422, 'inputs are too large.');
  const inputs: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(declared)) {
    const value = (given as Readonly<Record<string, string | number | boolean>>)[name] ?? input.default;
    if (input.required === true && (value === undefined || value === '')) {
      throw new Refusal(422, `Required input '${name}' not provided`);
    }
    if (input.type === 'choice' && value !== undefined && input.options?.includes(String(value)) !== true) {
      throw new Refusal(
        422,
        `Provided value '${String(value)}' for input '${name}' not in the list of allowed values`,
      );
    }
    inputs[name] = input.type === 'boolean' ? String(value) === 'true' : String(value ?? '');
  }
  return inputs;
}

/**
 * `POST …/dispatches`: 204, also where no workflow listens. Every active workflow of the default branch that does gets
 * a run.
 *
 * @throws Refusal 422
 */
export function createRepositoryDispatch({ state, body }: Call, repository: Repository): Reply {
  const eventType = body['event_type'];
  if (typeof eventType !== 'string' || eventType === '')
    throw invalidRequest('"event_type" wasn\'t supplied.');
  if (eventType.length > 100) {
    throw invalidRequest('event_type is too long (maximum is 100 characters).');
  }
  const clientPayload = body['client_payload'] ?? {};
  if (typeof clientPayload !== 'object') {
    throw invalidRequest("For 'properties/client_payload', it is not an object.");
  }
  const keys = Object.keys(clientPayload).length;
  if (keys > 10) {
    throw invalidRequest(`No more than 10 properties are allowed; ${keys} were supplied.`);
  }
  if (JSON.stringify(clientPayload).length > payloadLimit) {
    throw new Refusal(422, 'client_payload is too large.');
  }
  const payload = {
    action: eventType,
    branch: repository.defaultBranch,
    client_payload: clientPayload,
    repository: describeRepository(repository, state.serverUrl),
    sender: { login: 'codepipeline-relay[bot]', type: 'Bot' },
  };
  for (const workflow of repository.workflows) {
    const { dispatchTypes, state: workflowState } = workflow;
    const listens = dispatchTypes === 'any' || dispatchTypes?.includes(eventType) === true;
    if (!listens || workflowState !== 'active' || !isOn(workflow, repository.defaultBranch)) continue;
    state.createRun(repository, workflow, { name: 'repository_dispatch', payload }, repository.defaultBranch);
  }
  return noContent;
}

function invalidRequest(why: string): Refusal {
  return new Refusal(422, `Invalid request.\n\n${why}`);
}
