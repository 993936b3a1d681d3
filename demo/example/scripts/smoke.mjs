#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const server = spawn('out/serve.mjs', { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
const port = await new Promise((resolve, reject) => {
  server.once('error', reject);
  server.stdout.once('data', (line) => resolve(String(line).trim()));
});
try {
  for (const page of readdirSync('out').filter((name) => name.endsWith('.html')).sort()) {
    const { status } = await fetch(`http://127.0.0.1:${port}/${page}`);
    console.log(`${status} /${page}`);
    if (status !== 200) process.exitCode = 1;
    await pause(100);
  }
} finally {
  server.kill();
}
