import { Buffer } from 'node:buffer';

/**
 * The software bill of materials of a release in CycloneDX 1.6: our packages, what comes along with them, and who needs
 * whom. Written here because `npm sbom` leaves out what a workspace shares with others, and calls the project after the
 * folder it happens to stand in.
 *
 * @param {object} release
 * @param {readonly { manifest: any }[]} release.ours our public packages
 * @param {readonly import('./licences.js').Shipped[]} release.shipped
 * @param {string} release.version
 */
export const bomOf = ({ ours, shipped, version }) => {
  const project = { type: 'application', 'bom-ref': 'gedeeld', name: 'gedeeld', version, ...licenceOf('EUPL-1.2') };
  const own = ours.map(({ manifest }) => componentOf({ ...manifest, licence: manifest.license }));
  const components = [...own, ...shipped.map(componentOf)];
  const refs = new Map(components.map((component) => [fullName(component), component['bom-ref']]));
  const dependsOn = (/** @type {readonly string[]} */ names) => names.flatMap((name) => refs.get(name) ?? []).sort();
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: project },
    components,
    dependencies: [
      { ref: 'gedeeld', dependsOn: own.map((component) => component['bom-ref']) },
      ...ours.map(({ manifest }) => ({
        ref: refs.get(manifest.name),
        dependsOn: dependsOn(Object.keys(manifest.dependencies ?? {})),
      })),
      ...shipped.map(({ name, needs }) => ({ ref: refs.get(name), dependsOn: dependsOn(needs) })),
    ],
  };
};

const componentOf = ({ name, version, licence, integrity }) => {
  const [, group, short] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name) ?? [];
  const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${short}@${version}`;
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group && { group }),
    name: short,
    version,
    scope: 'required',
    purl,
    ...licenceOf(licence),
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  };
};

const licenceOf = (id) => ({ licenses: [{ license: { id } }] });

const fullName = ({ group, name }) => (group ? `${group}/${name}` : name);
