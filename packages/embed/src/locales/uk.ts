import type { AgendaMessages, EmbedMessages, FederationMessages, SubjectMessages } from './messages.js';

/** What the embed says in Ukrainian: a machine translation of `nl.ts`. */
export const general: EmbedMessages = {
  progress: 'Завантажено: {kilobytes} кБ',
  outdated: 'Не вдалося оновити. Ви бачите те, що було тут раніше.',
  retry: 'Спробуйте ще раз',
  leftOut: {
    one: 'Тут бракує {count} частини, бо в ній є помилка.',
    few: 'Тут бракує {count} частин, бо в них є помилки.',
    many: 'Тут бракує {count} частин, бо в них є помилки.',
    other: 'Тут бракує {count} частини, бо в них є помилки.',
  },
  source: 'Джерело',
  licence: 'Ліцензія',
  modified: 'Оновлено {on:date}',
  failures: {
    address: 'Адреса даних неправильна.',
    blocked: 'Цей вебсайт ще не дозволяє отримувати дані.',
    offline: 'У вас зараз немає інтернету.',
    network: 'До даних не вдається дістатися.',
    redirect: 'Адреса даних веде далі в небезпечне місце.',
    'not-found': 'Даних у цьому місці вже немає.',
    status: 'Вебсайт із даними повідомляє про помилку ({status}).',
    type: 'У цьому місці немає даних, а є щось інше.',
    'too-large': 'Даних забагато, щоб їх завантажити.',
    'time-out': 'Завантаження тривало задовго.',
    'not-json': 'Дані пошкоджені, їх не можна прочитати.',
    format: 'Ми не можемо прочитати цей файл.',
  },
};

export const federation: FederationMessages = {
  progress: 'Завантажені джерела: {done} з {feeds}',
  unreached: {
    one: '{count} джерело зараз недоступне. Чогось може бракувати.',
    few: '{count} джерела зараз недоступні. Чогось може бракувати.',
    many: '{count} джерел зараз недоступні. Чогось може бракувати.',
    other: '{count} джерела зараз недоступні. Чогось може бракувати.',
  },
};

export const practices: SubjectMessages = {
  loading: 'Підходи завантажуються.',
  unavailable: 'Підходи зараз не можна показати.',
  empty: 'Підходів тут ще немає.',
};

export const agenda: AgendaMessages = {
  loading: 'План завантажується.',
  unavailable: 'План зараз не можна показати.',
  empty: 'Плану тут ще немає.',
  views: 'Як можна дивитися',
  document: 'План',
  partners: 'Хто в чому допомагає',
  map: 'Як карта',
  domains: 'За сферами',
};

export const editor: SubjectMessages = {
  loading: 'План завантажується.',
  unavailable: 'План зараз не можна відкрити.',
  empty: 'Плану тут ще немає.',
};

export const notes: SubjectMessages = {
  loading: 'Мережа завантажується.',
  unavailable: 'Мережу зараз не можна відкрити.',
  empty: 'Тут ще нічого немає.',
};

export const map: SubjectMessages = {
  loading: 'Карта завантажується.',
  unavailable: 'Карту зараз не можна показати.',
  empty: 'Плану тут ще немає.',
};

export const check: SubjectMessages = {
  loading: 'Запитання завантажуються.',
  unavailable: 'Запитання зараз не можна показати.',
  empty: 'Плану тут ще немає.',
};

export const practice: SubjectMessages = {
  loading: 'Підхід завантажується.',
  unavailable: 'Підхід зараз не можна показати.',
  empty: 'Цього підходу тут немає.',
};

export const network: SubjectMessages = {
  loading: 'Мережа завантажується.',
  unavailable: 'Мережу зараз не можна показати.',
  empty: 'Тут ще нічого немає.',
};
