/**
 * Loaded into the action's process and its workers before anything else (`node --require`, which reaches every
 * kind of worker where `--import` does not): timers and the monotonic clock follow the clock of the local runner
 * (clock.ts), which hurries only while nothing is under way. Date.now stays real: signatures, certificates and file
 * times depend on it.
 */
const { AsyncResource } = require('node:async_hooks');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const process = require('node:process');
const timers = require('node:timers');
const promises = require('node:timers/promises');
const { promisify } = require('node:util');

const { AbortController, DOMException, performance } = globalThis;
const realNow = performance.now.bind(performance);
const real = { setTimeout: timers.setTimeout, clearTimeout: timers.clearTimeout };
const refreshed = net.Socket.prototype._unrefTimer;
/** The longest that a timer can wait: as good as never. */
const never = 2 ** 31 - 1;

/** Milliseconds of the runner's clock at which this thread's begins, its time since, and when that was told. */
let start;
let time = 0;
let told = realNow();
let latest = 0;
let active = true;
let startingThreads = 0;
/** Timers to when they are due. Each is a real one that never fires: it keeps the event loop alive, or does not. */
const due = new Map();

function now() {
  latest = Math.max(latest, time + realNow() - told);
  return latest;
}

function set(callback, milliseconds, rest, interval) {
  const wait = Math.max(1, Number(milliseconds ?? 0) || 1);
  const timer = real.setTimeout(() => undefined, never);
  const act = AsyncResource.bind(callback);
  const arm = () => due.set(timer, { at: now() + wait, run });
  const run = () => {
    if (interval) arm();
    else {
      due.delete(timer);
      real.clearTimeout(timer);
    }
    act(...rest);
  };
  timer.refresh = () => {
    arm();
    return timer;
  };
  arm();
  return timer;
}

timers.setTimeout = (callback, milliseconds, ...rest) => set(callback, milliseconds, rest, false);
timers.setInterval = (callback, milliseconds, ...rest) => set(callback, milliseconds, rest, true);

promises.setTimeout = (milliseconds, value, { signal, ref = true } = {}) =>
  new Promise((resolve, reject) => {
    const abort = () => {
      real.clearTimeout(timer);
      const error = new Error('The operation was aborted', { cause: signal.reason });
      reject(Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' }));
    };
    const timer = timers.setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    }, milliseconds);
    if (!ref) timer.unref();
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
promises.setInterval = async function* setInterval(milliseconds, value, options) {
  for (;;) yield await promises.setTimeout(milliseconds, value, options);
};
promises.scheduler.wait = (milliseconds, options) => promises.setTimeout(milliseconds, undefined, options);
Object.defineProperty(timers.setTimeout, promisify.custom, { value: promises.setTimeout });
globalThis.setTimeout = timers.setTimeout;
globalThis.setInterval = timers.setInterval;

const socketTimers = new WeakMap();
net.Socket.prototype.setTimeout = function setTimeout(milliseconds, callback) {
  this.timeout = milliseconds;
  real.clearTimeout(socketTimers.get(this));
  socketTimers.delete(this);
  if (milliseconds === 0) {
    if (callback) this.removeListener('timeout', callback);
    return this;
  }
  const socket = new WeakRef(this);
  const arm = () => {
    const target = socket.deref();
    if (target === undefined || target.destroyed) return;
    const timer = timers.setTimeout(() => {
      arm();
      target._onTimeout();
    }, milliseconds);
    socketTimers.set(target, timer.unref());
  };
  arm();
  if (callback) this.once('timeout', callback);
  return this;
};
// Node calls it with everything that a socket reads or writes.
net.Socket.prototype._unrefTimer = function _unrefTimer() {
  active = true;
  for (let socket = this; socket; socket = socket._parent) {
    const timer = socketTimers.get(socket);
    if (timer !== undefined && !timer._destroyed) timer.refresh();
  }
  return refreshed.call(this);
};

globalThis.AbortSignal.timeout = (milliseconds) => {
  const controller = new AbortController();
  const end = () =>
    controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  timers.setTimeout(end, milliseconds).unref();
  return controller.signal;
};
performance.now = now;
syncBuiltinESMExports();

process.on('worker', (worker) => {
  startingThreads += 1;
  let starting = true;
  const started = () => {
    if (starting) startingThreads -= 1;
    starting = false;
  };
  worker.once('online', started);
  worker.once('exit', started);
});

function tick(master) {
  start ??= master;
  time = master - start;
  told = realNow();
  const ready = [...due].filter(([timer, { at }]) => {
    if (timer._destroyed) due.delete(timer);
    return !timer._destroyed && at <= time;
  });
  for (const [timer, entry] of ready.sort(([, a], [, b]) => a.at - b.at)) {
    active = true;
    if (!timer._destroyed && due.get(timer) === entry) entry.run();
  }
}

function isBusy() {
  return (
    startingThreads > 0 ||
    process.getActiveResourcesInfo().some((resource) => /^(?:FS|GetAddrInfo|TCPConnect)/.test(resource))
  );
}

function answer() {
  let next = Infinity;
  for (const [timer, { at }] of due) if (!timer._destroyed) next = Math.min(next, at);
  const line = `${active || isBusy() ? 1 : 0} ${next === Infinity ? '' : next + start}\n`;
  active = false;
  return line;
}

const clock = net.connect({ host: '127.0.0.1', port: Number(process.env.LOCAL_RUNNER_CLOCK_PORT) });
clock._unrefTimer = () => undefined;
clock.unref();
clock.setNoDelay(true);
clock.on('error', () => undefined);
let partial = '';
clock.setEncoding('latin1').on('data', (text) => {
  const lines = (partial + text).split('\n');
  partial = lines.pop();
  for (const line of lines) tick(Number(line));
  // What the event loop has waiting goes first.
  timers.setImmediate(() => timers.setImmediate(() => clock.write(answer())));
});
