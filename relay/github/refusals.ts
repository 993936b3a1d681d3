import type { Answer } from '../job-record.ts';
import { describeRoute, type Route } from '../route.ts';
import type { GitHubError } from './errors.ts';

/** The job's failure where GitHub will not start its workflow: what was to start, GitHub's words, what to do. */
export function refusalAnswer(route: Route, error: GitHubError): Answer {
  const isPermission = error.status === 401 || error.status === 403;
  return {
    type: isPermission ? 'PermissionError' : 'ConfigurationError',
    cause: 'refused',
    message: `GitHub does not start ${describeRoute(route)}: ${error.message}. ${advice(route, error)} Then retry the stage.`,
  };
}

function advice(route: Route, { status, message }: GitHubError): string {
  const needed =
    route.eventType === undefined
      ? 'actions: write'
      : 'contents: write (for repository_dispatch) and actions: write';
  switch (status) {
    case 401:
      return "Check the relay's GITHUB_TOKEN (expired or revoked?), or GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY.";
    case 403:
      return `Give the relay's token or App the permission ${needed} for ${route.repository}.`;
    case 404:
      return `Check the action's properties Repository${
        route.workflow === undefined
          ? ''
          : ' and Workflow (a file in .github/workflows of the default branch)'
      }, and that the relay's token or App may see ${route.repository}: GitHub hides what they may not.`;
    case 422:
      return adviceByWords(route, message, needed);
    case undefined:
    default:
      return status !== undefined && status >= 300 && status < 400
        ? "Set the action's property Repository to the new name, and RELAY_REPOSITORIES with it."
        : "Check the action's configuration.";
  }
}

function adviceByWords({ repository }: Route, words: string, needed: string): string {
  if (/no ref found|reference/i.test(words))
    return "Check the action's property Ref: it names a branch or tag.";
  if (/unexpected inputs/i.test(words))
    return 'Declare the inputs that the relay sends under on.workflow_dispatch.inputs: job-id, and for third-party jobs client-token.';
  if (/required input/i.test(words))
    return 'The relay sends job-id (and client-token) only: make the other inputs optional.';
  if (/trigger/i.test(words) && /does not have/i.test(words))
    return 'Add on: workflow_dispatch with the input job-id to the workflow, on that ref.';
  if (/disabled/i.test(words)) return `Enable the workflow in the Actions tab of ${repository}.`;
  if (/permission/i.test(words))
    return `Give the App the permission ${needed}, and accept it for its installation.`;
  return "Check the workflow and the action's configuration.";
}
