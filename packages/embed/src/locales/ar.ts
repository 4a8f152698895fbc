import type { AgendaMessages, EmbedMessages, FederationMessages, SubjectMessages } from './messages.js';

/** What the embed says in Arabic: a machine translation of `nl.ts`. */
export const general: EmbedMessages = {
  progress: 'تم تحميل {kilobytes} كيلوبايت',
  outdated: 'لم ينجح التحديث. ترون ما كان هنا من قبل.',
  retry: 'حاولوا مرة أخرى',
  leftOut: {
    zero: 'لا ينقص شيء هنا.',
    one: 'ينقص جزء واحد هنا لأن فيه خطأ.',
    two: 'ينقص جزءان هنا لأن فيهما أخطاء.',
    few: 'تنقص {count} أجزاء هنا لأن فيها أخطاء.',
    many: 'ينقص {count} جزءًا هنا لأن فيها أخطاء.',
    other: 'ينقص {count} جزء هنا لأن فيها أخطاء.',
  },
  source: 'المصدر',
  licence: 'الترخيص',
  modified: 'آخر تحديث {on:date}',
  failures: {
    address: 'عنوان البيانات غير صحيح.',
    blocked: 'هذا الموقع لا يسمح بعد بجلب البيانات.',
    offline: 'لا يوجد لديكم إنترنت الآن.',
    network: 'لا يمكن الوصول إلى البيانات.',
    redirect: 'عنوان البيانات يحوّل إلى مكان غير آمن.',
    'not-found': 'لم تعد البيانات في هذا المكان.',
    status: 'الموقع الذي فيه البيانات يعطي خطأ ({status}).',
    type: 'لا توجد في هذا المكان بيانات، بل شيء آخر.',
    'too-large': 'البيانات أكثر من أن تُحمَّل.',
    'time-out': 'استغرق التحميل وقتًا طويلًا.',
    'not-json': 'البيانات تالفة ولا يمكن قراءتها.',
    format: 'لا يمكننا قراءة هذا الملف.',
  },
};

export const federation: FederationMessages = {
  progress: 'المصادر المحمّلة: {done} من {feeds}',
  unreached: {
    zero: 'كل المصادر متاحة.',
    one: 'لا يمكن الوصول الآن إلى مصدر واحد. قد ينقص شيء.',
    two: 'لا يمكن الوصول الآن إلى مصدرين. قد ينقص شيء.',
    few: 'لا يمكن الوصول الآن إلى {count} مصادر. قد ينقص شيء.',
    many: 'لا يمكن الوصول الآن إلى {count} مصدرًا. قد ينقص شيء.',
    other: 'لا يمكن الوصول الآن إلى {count} مصدر. قد ينقص شيء.',
  },
};

export const practices: SubjectMessages = {
  loading: 'يجري تحميل طرق العمل.',
  unavailable: 'لا يمكن عرض طرق العمل الآن.',
  empty: 'لا توجد هنا طرق عمل بعد.',
};

export const agenda: AgendaMessages = {
  loading: 'يجري تحميل الخطة.',
  unavailable: 'لا يمكن عرض الخطة الآن.',
  empty: 'لا توجد هنا خطة بعد.',
  views: 'هكذا يمكنكم النظر',
  document: 'الخطة',
  partners: 'من يساعد في ماذا',
  map: 'كخريطة',
  domains: 'حسب المجال',
};

export const editor: SubjectMessages = {
  loading: 'يجري تحميل الخطة.',
  unavailable: 'لا يمكن فتح الخطة الآن.',
  empty: 'لا توجد هنا خطة بعد.',
};

export const notes: SubjectMessages = {
  loading: 'يجري تحميل الشبكة.',
  unavailable: 'لا يمكن فتح الشبكة الآن.',
  empty: 'لا يوجد شيء هنا بعد.',
};

export const map: SubjectMessages = {
  loading: 'يجري تحميل الخريطة.',
  unavailable: 'لا يمكن عرض الخريطة الآن.',
  empty: 'لا توجد هنا خطة بعد.',
};

export const check: SubjectMessages = {
  loading: 'يجري تحميل الأسئلة.',
  unavailable: 'لا يمكن طرح الأسئلة الآن.',
  empty: 'لا توجد هنا خطة بعد.',
};

export const practice: SubjectMessages = {
  loading: 'يجري تحميل طريقة العمل.',
  unavailable: 'لا يمكن عرض طريقة العمل الآن.',
  empty: 'طريقة العمل هذه غير موجودة هنا.',
};

export const network: SubjectMessages = {
  loading: 'يجري تحميل الشبكة.',
  unavailable: 'لا يمكن عرض الشبكة الآن.',
  empty: 'لا يوجد شيء هنا بعد.',
};
