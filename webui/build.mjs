// What Maven calls: installs, bundles and tests the page, and leaves out what is already done.
//
//   node build.mjs bundle   the page, into target/classes/webroot
//   node build.mjs test     types and tests
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST_NODE = [20, 19];
const SOURCES = ['src', 'public', 'index.html', 'recording.html', 'vite.config.ts', 'vite.offline.config.ts', 'bundling', 'tsconfig.json', 'package.json', 'package-lock.json'];

const here = dirname(fileURLToPath(import.meta.url));
const installed = join(here, 'node_modules', '.parley-installed');
const bundled = join(here, 'target', 'webroot.stamp');
const pages = ['index.html', 'recording.html'].map((it) => join(here, 'target', 'classes', 'webroot', it));

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  refuse(
    `The page is built with Node.js ${LEAST_NODE.join('.')} or newer, but 'node' is ${process.version}. ` +
      'Install a newer one from https://nodejs.org and run Maven again.',
  );
}

/** The files at and under a path, sorted. */
function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => files(join(path, name)));
}

function digest(paths) {
  const hash = createHash('sha256').update(process.version).update(process.platform).update(process.arch);
  for (const path of paths.flatMap((it) => files(join(here, it)))) {
    hash.update(path.slice(here.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function stamped(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

function stamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}

/** Runs an npm command here, with its output; an npm that failed has said why. */
function npm(...words) {
  // On Windows npm is a script of the shell.
  const { status, error } = spawnSync('npm', words, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) refuse(`npm, which comes with Node.js, could not be started: ${error.message}`);
  if (status !== 0) refuse(`'npm ${words.join(' ')}' failed in webui/; its output above says why.`);
}

function install() {
  const wanted = digest(['package-lock.json', '.npmrc']);
  if (stamped(installed, wanted)) return;
  npm('ci');
  stamp(installed, wanted);
}

function bundle() {
  const wanted = digest([...SOURCES, '.npmrc']);
  if (stamped(bundled, wanted) && pages.every((it) => existsSync(it))) {
    console.log('The page is up to date.');
    return;
  }
  install();
  npm('run', 'build');
  stamp(bundled, wanted);
}

function test() {
  install();
  npm('test');
}

requireNode();
const commands = { bundle, test };
const command = commands[process.argv[2]];
if (!command) refuse(`'${process.argv[2] ?? ''}' is no command of build.mjs; there are ${Object.keys(commands).join(' and ')}.`);
command();
