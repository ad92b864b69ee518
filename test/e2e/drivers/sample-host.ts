import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type SampleHostKind = 'nginx' | 'caddy';

/** Whether a web server is installed here. */
export function hasHost(kind: SampleHostKind): boolean {
  return spawnSync(kind, [kind === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0;
}

/** Runs a web server with its sample in deploy/, the built site in a folder `maps` of its root. Only the address, the port and the root are changed. */
export async function startSampleHost(kind: SampleHostKind): Promise<{ address: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), `fairground-${kind}-`));
  const root = join(folder, 'root');
  mkdirSync(root);
  symlinkSync(resolve('dist'), join(root, 'maps'));
  const port = await freePort();
  const child = kind === 'nginx' ? startNginx(folder, root, port) : startCaddy(folder, root, port);
  const address = `http://127.0.0.1:${port}/maps/`;
  const close = async (): Promise<void> => {
    const ended = new Promise((end) => { child.once('close', end); });
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if (await fetch(address).then(({ ok }) => ok, () => false)) return { address, close };
    await new Promise((later) => { setTimeout(later, 100); });
  }
  await close();
  throw new Error(`${kind} did not serve the site with deploy/${kind === 'nginx' ? 'nginx.conf' : 'Caddyfile'}`);
}

function startNginx(folder: string, root: string, port: number): ChildProcess {
  const sample = readFileSync('deploy/nginx.conf', 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`).replace('root /srv/fairground;', `root ${root};`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${join(folder, each)};`).join('\n');
  const config = join(folder, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(config, `${user}pid ${join(folder, 'nginx.pid')};\nevents {}\nhttp {\naccess_log off;\n${places}\n${sample}\n}\n`);
  return spawn('nginx', ['-p', folder, '-e', 'stderr', '-c', config, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function startCaddy(folder: string, root: string, port: number): ChildProcess {
  const sample = readFileSync('deploy/Caddyfile', 'utf8').replace('fairground.example {', `http://127.0.0.1:${port} {`).replace('root * /srv/fairground', `root * ${root}`);
  const config = join(folder, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n}\n${sample}`);
  return spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], { stdio: 'ignore', env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
