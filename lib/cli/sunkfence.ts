#!/usr/bin/env node
import { main } from './main';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error; // the reader of a pipe went away, which is its right
  });
}

void main(process.argv.slice(2), process).then((exitCode) => {
  process.exitCode = exitCode;
});
