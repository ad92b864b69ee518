import type { Answer, Question } from './messages.ts';

/** Asks a service worker, which answers once; what it tells meanwhile goes to `hear`. Rejects where it has not answered after `patient` milliseconds of silence. */
export function askWorker(worker: Pick<ServiceWorker, 'postMessage'>, question: Question, hear: (answer: Answer) => void = () => undefined, patient = 60_000): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        port1.close();
        reject(new Error(`The service worker did not answer "${question.ask}"`));
      }, patient);
    };
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.is === 'progress') {
        hear(data);
        wait();
        return;
      }
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    wait();
    worker.postMessage(question, [port2]);
  });
}
