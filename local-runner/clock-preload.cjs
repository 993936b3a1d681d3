/**
 * Loaded into the action's process and its workers before anything else (`node --require`, which reaches every
 * kind of worker where `--import` does not): timers and the monotonic clock run LOCAL_RUNNER_CLOCK_SPEED times
 * faster, so that waits of minutes take seconds. Date.now stays real: signatures, certificates and file times
 * depend on it.
 */
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');
const { env } = require('node:process');
const timers = require('node:timers');
const promises = require('node:timers/promises');
const { promisify } = require('node:util');

const { AbortSignal, performance } = globalThis;
const speed = Number(env.LOCAL_RUNNER_CLOCK_SPEED);
const scaled = (milliseconds) => Number(milliseconds ?? 0) / speed;

const real = {
  setTimeout: timers.setTimeout,
  setInterval: timers.setInterval,
  delay: promises.setTimeout,
  ticks: promises.setInterval,
  wait: promises.scheduler.wait.bind(promises.scheduler),
  socketTimeout: net.Socket.prototype.setTimeout,
  abortTimeout: AbortSignal.timeout.bind(AbortSignal),
  now: performance.now.bind(performance),
};

promises.setTimeout = (milliseconds, ...rest) => real.delay(scaled(milliseconds), ...rest);
promises.setInterval = (milliseconds, ...rest) => real.ticks(scaled(milliseconds), ...rest);
promises.scheduler.wait = (milliseconds, ...rest) => real.wait(scaled(milliseconds), ...rest);

timers.setTimeout = (callback, milliseconds, ...rest) =>
  real.setTimeout(callback, scaled(milliseconds), ...rest);
timers.setInterval = (callback, milliseconds, ...rest) =>
  real.setInterval(callback, scaled(milliseconds), ...rest);
timers.setTimeout[promisify.custom] = promises.setTimeout;
globalThis.setTimeout = timers.setTimeout;
globalThis.setInterval = timers.setInterval;

net.Socket.prototype.setTimeout = function setTimeout(milliseconds, callback) {
  // 0 switches the timeout off; anything above it must not become that.
  const faster = milliseconds === 0 ? 0 : Math.max(1, Math.round(scaled(milliseconds)));
  return real.socketTimeout.call(this, faster, callback);
};

AbortSignal.timeout = (milliseconds) => real.abortTimeout(Math.round(scaled(milliseconds)));
performance.now = () => real.now() * speed;

syncBuiltinESMExports();
