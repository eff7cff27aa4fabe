// Walks a folder and reads every `.rs` file, and does nothing else: what a scan cannot be faster than.
import { readdirSync, readFileSync } from 'node:fs';

const SKIPPED = new Set(['.git', 'node_modules', 'target']);
let files = 0;
let bytes = 0;

function read(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) read(path);
    } else if (entry.isFile() && entry.name.endsWith('.rs')) {
      files++;
      bytes += readFileSync(path).length;
    }
  }
}

read(process.argv[2]);
console.log(JSON.stringify({ files, bytes }));
