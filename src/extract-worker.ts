/** Entry of the threads that extract: answers the requests of src/artifacts/extract/zip/crew.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { createUnpacker } from './artifacts/extract/zip/unpacker.ts';
import {
  messageFromError,
  type WorkerAnswer,
  type WorkerRequest,
  type WorkerSetup,
} from './artifacts/extract/zip/worker-messages.ts';

const { memory, folder } = workerData as WorkerSetup;
const unpack = createUnpacker(memory, folder);

async function answer({ id, request }: WorkerRequest): Promise<WorkerAnswer> {
  try {
    return { id, found: await unpack(request) };
  } catch (error) {
    return { id, error: messageFromError(error) };
  }
}

parentPort?.on('message', (request: WorkerRequest) => {
  void answer(request).then((message) => {
    parentPort?.postMessage(message);
  });
});
