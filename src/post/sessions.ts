import type { Bilingual } from '../domain/language';
import type { OutlineEntry } from '../domain/post/outline';
import type { Session } from '../domain/post/sessions';

/** The tracks of the conference, in the order in which they are listed. */
export const TRACKS: readonly string[] = ['AI', 'Backend', 'Cloud', 'DevOps', 'Frontend'];

/* The seven sessions that the post presents, each with its heading: titles are the conference's own, headings the post's. */

export const s1 = numbered(1, 71, 'AI', 'RYANSQL: 한국어 Text2SQL 모델 개발', 'Index', 'AI Assistant팀', 'jVRI1Ps-yVE');
export const s2 = numbered(2, 72, 'AI', '딥(Deep)하게 오타 교정하기', 'Daniel', 'AI Assistant팀', 'JlCNHo5p8Rw');
export const s3 = numbered(
  3,
  70,
  'AI',
  '한국어 오픈 도메인 질의응답 시스템 2.0',
  'Phil',
  'AI Assistant팀',
  'FNTK3Fb2x-4',
  '한국어 오픈도메인 질의응답시스템 2.0',
);
export const s4 = numbered(4, 73, 'DevOps', 'GitHub Actions Runner 빌드 실전 적용기', 'Miguel', '기술플랫폼팀', 'WILqVsNEKZA');
export const s5 = numbered(
  5,
  81,
  'Frontend',
  '복잡한 상태관리도구 Svelte스럽게 만들기',
  'Teo',
  '워크Web개발파트',
  '-1O6WXRHA6k',
  '복잡한 상태 관리 도구 Svelte스럽게 만들기',
);
export const s6 = numbered(
  6,
  82,
  'Frontend',
  '마이크로 프론트엔드 실무에 쓸만할까?',
  'Tony',
  '워크Web개발파트',
  'DOS0YPwdnhk',
  '마이크로프론트엔드. 실무에 쓸만할까?',
);
export const handsOn = presented(
  '🎥if(kakao) 최초 핸즈온 세션, 도커 없이 컨테이너 만들기',
  [],
  { ko: '핸즈온', en: 'Hands-on' },
  {
    id: 104,
    title: '이게 돼요? 도커 없이 컨테이너 만들기',
    kind: 'hands-on',
    track: 'Cloud',
    section: 'handson',
    speakers: [{ nick: 'Sam', team: '검색서비스개발' }],
    date: '2022-12-09',
    video: 'mSD88FuST80',
  },
);

/** The six sessions of Kakao Enterprise that the post names only by number, by the conference's order. */
export const OTHER_SESSIONS: readonly Session[] = [
  {
    id: 38,
    title: '그럼에도 불구하고 Elixir',
    kind: 'tech',
    track: 'Backend',
    section: null,
    speakers: [
      { nick: 'Walter', team: '카카오워크 서버' },
      { nick: 'Woogie', team: '카카오워크 서버' },
    ],
    date: '2022-12-09',
    page: 'https://if.kakao.com/2022/session/38',
    video: 'https://youtu.be/NotXpRovDoA',
    slides: 'https://speakerdeck.com/kakao/ifkakao22-38',
  },
  {
    id: 57,
    title: 'Openstack을 쿠버네티스 네이티브하게 운영하는 방법',
    kind: 'tech',
    track: 'Cloud',
    section: null,
    speakers: [{ nick: 'Thor', team: null }],
    date: '2022-12-09',
    page: 'https://if.kakao.com/2022/session/57',
    video: 'https://youtu.be/7u5xBWjN-Cc',
    slides: 'https://speakerdeck.com/kakao/ifkakao22-57',
  },
  {
    id: 58,
    title: '쿠버네티스 펀하고 쿨하고 섹시하게 만들기',
    kind: 'tech',
    track: 'Cloud',
    section: null,
    speakers: [
      { nick: 'Gonzales', team: null },
      { nick: 'Buck', team: null },
    ],
    date: '2022-12-09',
    page: 'https://if.kakao.com/2022/session/58',
    video: 'https://youtu.be/Hywwk0Ac63c',
    slides: 'https://speakerdeck.com/kakao/ifkakao22-58',
  },
  {
    id: 59,
    title: '모든 것이 kubernetes인 세상에서 안전하게 배포하기',
    kind: 'tech',
    track: 'Cloud',
    section: null,
    speakers: [{ nick: 'Al', team: null }],
    date: '2022-12-09',
    page: 'https://if.kakao.com/2022/session/59',
    video: 'https://youtu.be/ogA9awOWNjI',
    slides: 'https://speakerdeck.com/kakao/ifkakao22-59',
  },
  {
    id: 68,
    title: '모바일 얼굴인식 SDK 개발',
    kind: 'tech',
    track: 'AI',
    section: null,
    speakers: [
      { nick: 'Andrew', team: '비전인텔리전스팀' },
      { nick: 'Po', team: '비전인텔리전스팀' },
    ],
    date: '2022-12-08',
    page: 'https://if.kakao.com/2022/session/68',
    video: 'https://youtu.be/-kqHg9Z3tto',
    slides: 'https://speakerdeck.com/kakao/ifkakao22-68',
  },
  {
    id: 69,
    title: '커스텀 음성 합성: 1문장 녹음으로 1초만에 커스텀 음성 합성기 만들기',
    kind: 'tech',
    track: 'AI',
    section: null,
    speakers: [{ nick: 'Ronda', team: 'voice interface팀' }],
    date: '2022-12-08',
    page: 'https://if.kakao.com/2022/session/69',
    video: 'https://youtu.be/enBn77LIC24',
    slides: 'https://speakerdeck.com/kakao/ifkakao22-69',
  },
];

/** One speaker each, on the second day; the post's heading says a number, and sometimes the title in other words. */
function numbered(
  number: number,
  id: number,
  track: string,
  title: string,
  nick: string,
  team: string,
  video: string,
  said = title,
): OutlineEntry {
  const short = `S# ${number}`;
  return presented(
    `🎥${short}. ${said}`,
    [said],
    { ko: short, en: short },
    {
      id,
      title,
      kind: 'tech',
      track,
      section: `s${number}`,
      speakers: [{ nick, team }],
      date: '2022-12-08',
      video,
    },
  );
}

/** The addresses follow from the number. */
function presented(
  text: string,
  others: readonly string[],
  short: Bilingual,
  session: Omit<Session, 'page' | 'slides' | 'section'> & { readonly section: string },
): OutlineEntry {
  const { id, title, section, video } = session;
  return {
    id: section,
    level: 3,
    text,
    others: [...others, title],
    short,
    session: {
      ...session,
      page: `https://if.kakao.com/2022/session/${id}`,
      video: `https://youtu.be/${video}`,
      slides: `https://speakerdeck.com/kakao/ifkakao22-${id}`,
    },
  };
}
