import type { OutlineEntry } from '../domain/outline';

/**
 * The post's headings in document order. The texts are the post's own titles;
 * levels are data since skins flatten or replace heading tags.
 */
export const OUTLINE: readonly OutlineEntry[] = [
  { id: 'intro', level: 2, kind: 'intro', text: '시작하며' },
  { id: 'team-ai', level: 2, kind: 'team', text: '자연어 처리 기술의 대부는? AI Assistant팀!' },
  { id: 's1', level: 3, kind: 'session', text: '🎥S# 1. RYANSQL: 한국어 Text2SQL 모델 개발' },
  { id: 's2', level: 3, kind: 'session', text: '🎥S# 2. 딥(Deep)하게 오타 교정하기' },
  { id: 's3', level: 3, kind: 'session', text: '🎥S# 3. 한국어 오픈도메인 질의응답시스템 2.0' },
  { id: 'ai-closing', level: 3, kind: 'closing', text: 'AI Assistant팀이 전하는 마지막 멘트💛' },
  { id: 'team-platform', level: 2, kind: 'team', text: '개발 생산성 향상을 위해 달리는 기술플랫폼팀!' },
  { id: 's4', level: 3, kind: 'session', text: '🎥S# 4. GitHub Actions Runner 빌드 실전 적용기' },
  { id: 's4-1', level: 4, kind: 'sub', text: '"독립적인 환경을 제공할 수 없을까?"라는 고민에서 시작하다!' },
  { id: 's4-2', level: 4, kind: 'sub', text: '실제 개발 환경에 최적화된 형태로 개선하기 위해 달려오다!' },
  { id: 's4-3', level: 4, kind: 'sub', text: 'if(kakao)는 "기술 공유의 장"이다.' },
  { id: 'team-work', level: 2, kind: 'team', text: '카카오워크의 얼굴, 워크Web개발파트!' },
  { id: 's5', level: 3, kind: 'session', text: '🎥S# 5. 복잡한 상태 관리 도구 Svelte스럽게 만들기' },
  { id: 's6', level: 3, kind: 'session', text: '🎥S# 6. 마이크로프론트엔드. 실무에 쓸만할까?' },
  { id: 'devrel', level: 2, kind: 'team', text: 'DevRel의 목소리도 들려줘!' },
  { id: 'handson', level: 3, kind: 'session', text: '🎥if(kakao) 최초 핸즈온 세션, 도커 없이 컨테이너 만들기' },
  { id: 'devrel-connect', level: 3, kind: 'sub', text: 'if(kakao)는 "연결"이다.' },
  { id: 'outro', level: 2, kind: 'outro', text: '마치며' },
];
