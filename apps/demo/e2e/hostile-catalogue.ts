const common = {
  summary: 'Wat je doet, in één zin.',
  domains: ['education'],
  roles: ['teacher'],
  audience: { groups: ['children'] },
  modified: '2026-03-01',
};

/** A sound catalogue made by an enemy: markup in every text, code in every link, and ids that mean something. */
export const HOSTILE = {
  format: 'gedeeld/1',
  id: 'https://vijand.example/catalogus',
  title: '<script>globalThis.hacked = 1</script>',
  publisher: 'vijand',
  licence: '<b onclick="globalThis.hacked = 1">CC0</b>',
  language: 'nl',
  modified: '2026-03-01',
  organisations: [{ id: 'vijand', name: '<iframe srcdoc="<script>hacked = 1</script>">', kind: 'other' }],
  practices: [
    {
      ...common,
      id: 'constructor',
      title: '<img src=x onerror="globalThis.hacked = 1">',
      problem: '</p><script>globalThis.hacked = 1</script>',
      sources: [{ title: 'Klik', url: 'javascript:globalThis.hacked = 1' }],
      contact: { role: 'teacher', url: 'javascript:globalThis.hacked = 1' },
    },
    {
      ...common,
      id: '__proto__',
      title: '"><svg onload="globalThis.hacked = 1">',
      sources: [{ title: 'Klik', url: 'data:text/html,<script>hacked = 1</script>' }],
    },
    {
      ...common,
      id: 'toString',
      title: '{{constructor}}${7 * 7}',
      sources: [{ title: 'Goed', url: 'https://bron.example/goed' }],
    },
  ],
};
