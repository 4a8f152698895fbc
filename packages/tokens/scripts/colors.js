/** The same as `color-mix(in srgb, first share%, second)` for two opaque colours written `#rrggbb`. */
export const mixColors = (first, second, share) => {
  const [one, other] = [channels(first), channels(second)];
  return hex(one.map((value, index) => (value * share + other[index] * (100 - share)) / 100));
};

/** Contrast of two opaque colours as WCAG 2.2 defines it: 1 (none) to 21. */
export const contrast = (first, second) => {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const channels = (color) => {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!found) throw new Error(`${color} is not written as #rrggbb`);
  return found.slice(1).map((part) => Number.parseInt(part, 16));
};

const hex = (values) => `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

const luminance = (color) => {
  const [red, green, blue] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
