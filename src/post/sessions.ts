import type { OutlineId } from '../domain/outline';
import type { Session, Track } from '../domain/sessions';

/** The seven sessions the post presents, in its order; titles are the conference's own. The other six stand in other-sessions.ts. */
export const PRESENTED_SESSIONS: readonly Session[] = [
  presented(71, 's1', 'AI', 'RYANSQL: 한국어 Text2SQL 모델 개발', 'Index', 'AI Assistant팀', 'jVRI1Ps-yVE'),
  presented(72, 's2', 'AI', '딥(Deep)하게 오타 교정하기', 'Daniel', 'AI Assistant팀', 'JlCNHo5p8Rw'),
  presented(70, 's3', 'AI', '한국어 오픈 도메인 질의응답 시스템 2.0', 'Phil', 'AI Assistant팀', 'FNTK3Fb2x-4'),
  presented(73, 's4', 'DevOps', 'GitHub Actions Runner 빌드 실전 적용기', 'Miguel', '기술플랫폼팀', 'WILqVsNEKZA'),
  presented(81, 's5', 'Frontend', '복잡한 상태관리도구 Svelte스럽게 만들기', 'Teo', '워크Web개발파트', '-1O6WXRHA6k'),
  presented(82, 's6', 'Frontend', '마이크로 프론트엔드 실무에 쓸만할까?', 'Tony', '워크Web개발파트', 'DOS0YPwdnhk'),
  presented(104, 'handson', 'Cloud', '이게 돼요? 도커 없이 컨테이너 만들기', 'Sam', '검색서비스개발', 'mSD88FuST80'),
];

/** The session a heading presents, or `null`. */
export function sessionOf(section: OutlineId): Session | null {
  return PRESENTED_SESSIONS.find((session) => session.section === section) ?? null;
}

/** One speaker each; the addresses follow from the number. The hands-on opened on the third day, all others on the second. */
function presented(id: number, section: OutlineId, track: Track, title: string, nick: string, team: string, video: string): Session {
  const isHandsOn = section === 'handson';
  return {
    id,
    title,
    kind: isHandsOn ? 'hands-on' : 'tech',
    track,
    section,
    speakers: [{ nick, team }],
    date: isHandsOn ? '2022-12-09' : '2022-12-08',
    page: `https://if.kakao.com/2022/session/${id}`,
    video: `https://youtu.be/${video}`,
    slides: `https://speakerdeck.com/kakao/ifkakao22-${id}`,
  };
}
