import { text } from 'node:stream/consumers';
import { afterEach } from '@jest/globals';
import { startServer } from '../start-server.ts';

/** An answer of CodePipeline: members of a success, or an error's code. */
export type Answer = Readonly<Record<string, unknown>> | string;

export interface ScriptedEndpoint {
  /** What was asked, in its order. */
  readonly requests: { readonly operation: string; readonly body: unknown }[];
}

afterEach(() => {
  delete process.env['AWS_ENDPOINT_URL_CODEPIPELINE'];
});

/** CodePipeline, over HTTP, as a list of answers to one request after the other. Closed after the test. */
export async function scriptedEndpoint(answers: readonly Answer[]): Promise<ScriptedEndpoint> {
  const left = [...answers];
  const requests: ScriptedEndpoint['requests'] = [];
  const { url } = await startServer((request, response) => {
    void text(request).then((body) => {
      const operation = String(request.headers['x-amz-target']).replace(/^CodePipeline_20150709\./, '');
      requests.push({ operation, body: JSON.parse(body) as unknown });
      const answer = left.shift() ?? 'NoMoreAnswers';
      response.writeHead(typeof answer === 'string' ? 400 : 200, {
        'content-type': 'application/x-amz-json-1.1',
      });
      response.end(
        JSON.stringify(typeof answer === 'string' ? { __type: answer, message: 'as scripted' } : answer),
      );
    });
  });
  process.env['AWS_ENDPOINT_URL_CODEPIPELINE'] = url;
  return { requests };
}
