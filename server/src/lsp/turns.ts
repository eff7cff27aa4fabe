/** Settles after whatever else the thread was waiting to do, such as a keystroke. A message port is not throttled as timers are. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** @returns a function that lets others go first when `milliseconds` have passed since they last did. */
export function createBreath(milliseconds: number): () => Promise<void> | undefined {
  let start = performance.now();
  return () => {
    if (performance.now() - start < milliseconds) return undefined;
    return nextTurn().then(() => {
      start = performance.now();
    });
  };
}
