/**
 * Fills `{{name}}` and `{{group.name}}` in a text. What it is given is HTML that we wrote ourselves: it escapes nothing.
 *
 * @param {string} template
 * @param {Values} values
 * @returns {string}
 * @throws when the template names a value that there is not: a page with a hole in it must not be built
 *
 * @typedef {{ [name: string]: string | { [name: string]: string } }} Values
 */
export const fill = (template, values) =>
  template.replace(/\{\{([\w.]+)\}\}/g, (_, /** @type {string} */ path) => {
    const value = lookUp(values, path);
    if (value === undefined) throw new Error(`The template asks for {{${path}}}, which this page does not have.`);
    return value;
  });

/** @param {Values} values @param {string} path */
const lookUp = (values, path) => {
  const [name = '', inner] = path.split('.');
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (typeof value === 'string') return inner === undefined ? value : undefined;
  return value && inner && Object.hasOwn(value, inner) ? value[inner] : undefined;
};
