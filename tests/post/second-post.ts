import type { Glossary, TermCard } from '../../src/domain/post/glossary';
import type { Post, PostGuide } from '../../src/domain/post/post';
import { MARKUP } from '../../src/post/markup';

/*
 * A post from data alone: an outline of its own, two terms, one session that no
 * heading presents. No such post ships; it shows that nothing but the
 * data makes the companion that of one post.
 */

const ADDRESS = 'https://blog.example.org/9';

export const SECOND_POST: Post = {
  id: '9',
  title: '작은 서버를 혼자 돌보는 법',
  numberOf: (address) => /blog\.example\.org\/(\d+)$/.exec(address)?.[1] ?? null,
  outline: [
    { id: 'why', level: 2, text: '왜 혼자 돌보나' },
    { id: 'watch', level: 2, text: '무엇을 지켜보나' },
    { id: 'logs', level: 3, text: '기록을 읽는 순서', short: { ko: '기록', en: 'Logs' } },
    { id: 'end', level: 2, text: '남은 이야기' },
  ],
  terms: [
    { id: 'uptime', aliases: ['가동 시간', 'uptime'] },
    { id: 'log-rotation', aliases: ['로그 순환'] },
  ],
  markup: MARKUP,
};

const CARDS: readonly TermCard[] = [
  card('uptime', '가동 시간', 'Uptime', 'why'),
  card('log-rotation', '로그 순환', 'Log rotation', 'logs'),
];

export const SECOND_GLOSSARY: Glossary = {
  terms: SECOND_POST.terms,
  cards: CARDS,
  cardOf: (id) => CARDS.find((each) => each.id === id) ?? null,
  categories: [{ id: 'upkeep', name: { ko: '운영', en: 'Operations' } }],
};

export const SECOND_GUIDE: PostGuide = {
  ...SECOND_POST,
  url: ADDRESS,
  published: '2024-05-01',
  patterns: ['*://blog.example.org/9'],
  site: '*://blog.example.org/*',
  kindOfAddress: (address) => (address === ADDRESS ? 'post' : 'other'),
  company: { ko: '작은회사', en: 'Small Company' },
  event: { ko: '서버 모임', en: 'Server Meeting' },
  tracks: ['Upkeep'],
  sessions: [
    {
      id: 1,
      title: '디스크가 차기 전에',
      kind: 'tech',
      track: 'Upkeep',
      section: null,
      speakers: [{ nick: 'Nuri', team: null }],
      date: '2024-04-20',
      page: 'https://meeting.example.org/1',
      video: 'https://video.example.org/1',
      slides: 'https://slides.example.org/1',
    },
  ],
};

/** A page of it. */
export const SECOND_PAGE = `
  <title>${SECOND_POST.title} - 어떤 블로그</title>
  <link rel="canonical" href="${ADDRESS}">
  <main><article>
    <h2>왜 혼자 돌보나</h2><p>가동 시간이 길다고 좋은 것은 아니다. ${'다시 켜 본 적이 없는 서버는 켜지지 않을지도 모른다. '.repeat(8)}</p>
    <h2>무엇을 지켜보나</h2><p>가장 먼저 보는 것은 남은 디스크다. ${'하루에 한 번이면 넉넉하다. '.repeat(8)}</p>
    <h3>기록을 읽는 순서</h3><p>로그 순환을 먼저 켜 둔다. ${'끝에서부터 거꾸로 읽는다. '.repeat(8)}</p>
    <h2>남은 이야기</h2><p>${'나머지는 다음에 적는다. '.repeat(8)}</p>
  </article></main>`;

function card(id: string, ko: string, en: string, firstSection: string): TermCard {
  return {
    id,
    name: { ko, en },
    category: 'upkeep',
    firstSection,
    definition: { ko: `${ko}의 뜻이다.`, en: `What ${en} means.` },
    references: [],
    related: [],
  };
}
