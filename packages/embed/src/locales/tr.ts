import type { AgendaMessages, EmbedMessages, FederationMessages, SubjectMessages } from './messages.js';

/** What the embed says in Turkish: a machine translation of `nl.ts`. */
export const general: EmbedMessages = {
  progress: 'Yüklenen: {kilobytes} kB',
  outdated: 'Yenilenemedi. Daha önce burada olanı görüyorsunuz.',
  retry: 'Yeniden deneyin',
  leftOut: {
    one: 'İçinde hata olduğu için burada {count} bölüm eksik.',
    other: 'İçlerinde hata olduğu için burada {count} bölüm eksik.',
  },
  source: 'Kaynak',
  licence: 'Lisans',
  modified: 'Güncelleme: {on:date}',
  failures: {
    address: 'Verilerin adresi doğru değil.',
    blocked: 'Bu web sitesi verilerin alınmasına henüz izin vermiyor.',
    offline: 'Şu anda internetiniz yok.',
    network: 'Verilere ulaşılamıyor.',
    redirect: 'Verilerin adresi güvenli olmayan bir yere yönlendiriyor.',
    'not-found': 'Veriler artık bu yerde değil.',
    status: 'Verilerin bulunduğu web sitesi hata veriyor ({status}).',
    type: 'Bu yerde veri yok, başka bir şey var.',
    'too-large': 'Yüklemek için çok fazla veri var.',
    'time-out': 'Yükleme çok uzun sürdü.',
    'not-json': 'Veriler bozuk, okunamıyor.',
    format: 'Bu dosyayı okuyamıyoruz.',
  },
};

export const federation: FederationMessages = {
  progress: 'Yüklenen kaynaklar: {done} / {feeds}',
  unreached: {
    one: '{count} kaynağa şu anda ulaşılamıyor. Bir şeyler eksik olabilir.',
    other: '{count} kaynağa şu anda ulaşılamıyor. Bir şeyler eksik olabilir.',
  },
};

export const practices: SubjectMessages = {
  loading: 'Yöntemler yükleniyor.',
  unavailable: 'Yöntemler şu anda gösterilemiyor.',
  empty: 'Burada henüz yöntem yok.',
};

export const agenda: AgendaMessages = {
  loading: 'Plan yükleniyor.',
  unavailable: 'Plan şu anda gösterilemiyor.',
  empty: 'Burada henüz plan yok.',
  views: 'Nasıl bakabilirsiniz',
  document: 'Planın kendisi',
  partners: 'Kim neye yardım ediyor',
  map: 'Harita olarak',
  domains: 'Alanlara göre',
};

export const editor: SubjectMessages = {
  loading: 'Plan yükleniyor.',
  unavailable: 'Plan şu anda açılamıyor.',
  empty: 'Burada henüz plan yok.',
};

export const notes: SubjectMessages = {
  loading: 'Ağ yükleniyor.',
  unavailable: 'Ağ şu anda açılamıyor.',
  empty: 'Burada henüz bir şey yok.',
};

export const map: SubjectMessages = {
  loading: 'Harita yükleniyor.',
  unavailable: 'Harita şu anda gösterilemiyor.',
  empty: 'Burada henüz plan yok.',
};

export const check: SubjectMessages = {
  loading: 'Sorular yükleniyor.',
  unavailable: 'Sorular şu anda gösterilemiyor.',
  empty: 'Burada henüz plan yok.',
};

export const practice: SubjectMessages = {
  loading: 'Yöntem yükleniyor.',
  unavailable: 'Yöntem şu anda gösterilemiyor.',
  empty: 'Bu yöntem burada yok.',
};

export const network: SubjectMessages = {
  loading: 'Ağ yükleniyor.',
  unavailable: 'Ağ şu anda gösterilemiyor.',
  empty: 'Burada henüz bir şey yok.',
};
