import { ListActionExecutionsCommand } from '@aws-sdk/client-codepipeline';
import type { Send } from '../src/codepipeline/client.ts';
import type { JobRecord } from './job-record.ts';

/**
 * Whether CodePipeline has abandoned the job's action, for relays that no ABANDONED event reaches. The job APIs do not
 * tell it before an answer is refused; the history of the pipeline's actions does (API model, ActionExecutionStatus).
 * That of a third-party job is in its customer's account.
 *
 * @throws ApiError
 */
export async function isActionAbandoned(
  { kind, pipeline }: Pick<JobRecord, 'kind' | 'pipeline'>,
  send: Send,
): Promise<boolean> {
  const { pipelineName, pipelineExecutionId, actionExecutionId } = pipeline;
  if (kind === 'third-party' || actionExecutionId === undefined) return false;
  let nextToken: string | undefined;
  do {
    const command = new ListActionExecutionsCommand({
      pipelineName,
      filter: { pipelineExecutionId },
      nextToken,
    });
    const page = await send('ListActionExecutions', command, undefined);
    const action = page.actionExecutionDetails?.find((each) => each.actionExecutionId === actionExecutionId);
    if (action !== undefined) return action.status === 'Abandoned';
    ({ nextToken } = page);
  } while (nextToken !== undefined);
  return false;
}
