import type { TermCard, TermRule } from '../../domain/post/glossary';

/* The event, the company's own words, and the services the sessions work for. For each term: how it is spelled, and its card, which no page loads. */

export const ifkakao: TermRule = { id: 'ifkakao', aliases: ['if(kakao)dev2022', 'if(kakao)', 'if(kakao', '이프카카오'] };

export const ifkakaoCard: TermCard = {
  id: 'ifkakao',
  name: { ko: 'if(kakao)', en: 'if(kakao) conference' },
  category: 'conference',
  firstSection: 'intro',
  otherNames: ['이프 카카오', '이프카카오', '카카오 콘퍼런스', '카카오 컨퍼런스', 'if kakao'],
  definition: {
    ko: '카카오와 계열사의 개발자들이 일하며 얻은 기술 경험을 나누는 공개 콘퍼런스로, 2018년에 시작했다. 2022년 행사는 다섯 번째로, 12월 7~9일 온라인에서 125개 세션으로 열렸다.',
    en: 'The public conference, begun in 2018, where developers of Kakao and its affiliates share what they learned at work. The fifth, in 2022, was held online on 7–9 December with 125 sessions.',
  },
  inPost: {
    ko: '11월의 연례 행사로 소개되지만 2022년에는 12월에 열렸고, 소개는 행사 마지막 날 아침에 올라왔다.',
    en: 'It is introduced as a yearly event in November, but in 2022 it took place in December, and the introduction went up on its last morning.',
  },
  since: {
    ko: '2025년 9월: 2023년을 거르고 2024년에 다시 열린 행사가 일곱 번째를 맞았다.',
    en: 'September 2025: after skipping 2023 and returning in 2024, the conference was held for the seventh time.',
  },
  references: [
    { url: 'https://brunch.co.kr/@andkakao/258', title: 'if(kakao)dev2022를 맺으며, (카카오, 2022-12-22)', language: 'ko' },
    { url: 'https://if.kakao.com/2022', title: 'if(kakao)dev2022', language: 'ko' },
  ],
  related: ['techand', 'devrel', 'handson', 'community'],
};

export const handson: TermRule = { id: 'handson', aliases: ['핸즈온', 'Hands-on', 'handson'], ignoreCase: true };

export const handsonCard: TermCard = {
  id: 'handson',
  name: { ko: '핸즈온', en: 'Hands-on' },
  category: 'conference',
  firstSection: 'intro',
  otherNames: ['실습', '핸즈 온', '워크숍'],
  definition: {
    ko: '듣기만 하는 발표와 달리, 참가자가 안내를 따라 손수 해 보며 익히는 실습 시간이다. 따라 할 환경을 모두가 미리 갖추게 하는 일이 준비의 절반이다.',
    en: 'A session in which participants learn by doing the steps themselves instead of only listening. Getting everyone a working environment beforehand is half the preparation.',
  },
  inPost: {
    ko: 'if(kakao)에서 처음 열린 핸즈온은 온라인 두 시간짜리로, 녹화에만 5시간 반이 걸렸다.',
    en: 'The first one at if(kakao) is a two-hour online session whose recording took five and a half hours.',
  },
  references: [],
  related: ['container', 'container-internals', 'ifkakao'],
};

export const devrel: TermRule = { id: 'devrel', aliases: ['DevRel', 'Developer Relations'], tails: ['팀'] };

export const devrelCard: TermCard = {
  id: 'devrel',
  name: { ko: 'DevRel', en: 'Developer relations (DevRel)' },
  category: 'conference',
  firstSection: 'devrel',
  otherNames: ['데브렐', '데브릴', '개발자 관계'],
  definition: {
    ko: '회사와 개발자 사이의 신뢰를 쌓는 일로, 행사와 기술 블로그, 문서, 커뮤니티를 통해 이뤄진다. 회사를 밖에 알리는 것만큼 개발자의 목소리를 안으로 전하는 것도 중요하다.',
    en: 'Building trust between a company and developers through events, blogs, documentation and communities. Carrying developers’ voices inside matters as much as speaking outward.',
  },
  inPost: {
    ko: '행사를 처음부터 지켜본 DevRel 담당자 Chedda가 마지막 세션을 직접 소개한다.',
    en: 'Chedda, who works in DevRel and followed the event from the start, presents the last session in person.',
  },
  references: [{ url: 'https://en.wikipedia.org/wiki/Developer_relations', title: 'Developer relations — Wikipedia', language: 'en' }],
  related: ['ifkakao', 'techand', 'dx'],
};

export const krew: TermRule = { id: 'krew', aliases: ['크루'], tails: ['분', '님'], notWithin: ['러닝 *'] };

export const krewCard: TermCard = {
  id: 'krew',
  name: { ko: '크루', en: 'Krew (Kakao employee)' },
  category: 'conference',
  firstSection: 'intro',
  otherNames: ['krew', 'crew', '직원'],
  definition: {
    ko: '카카오에서 함께 일하는 사람을 부르는 말이다. 영어로는 crew의 첫 글자를 바꿔 Krew로 적으며, 이 글이 실린 분류 Krew Insight에도 그 이름이 들어 있다.',
    en: 'Kakao’s word for the people who work there, “crew” spelled with a K. The category this post appears in, Krew Insight, bears the same name.',
  },
  references: [{ url: 'https://brunch.co.kr/@andkakao/258', title: 'if(kakao)dev2022를 맺으며, (카카오, 2022-12-22)', language: 'ko' }],
  related: ['community', 'ifkakao'],
};

export const community: TermRule = {
  id: 'community',
  aliases: ['공동체', '카카오 공동체'],
  notWithin: ['* 의식', '지역 *', '마을 *', '개발자 *', '오픈소스 *'],
};

export const communityCard: TermCard = {
  id: 'community',
  name: { ko: '공동체', en: 'Kakao affiliates' },
  category: 'conference',
  firstSection: 'intro',
  otherNames: ['계열사', '카카오 계열사'],
  definition: {
    ko: '당시 카카오가 자회사와 계열사를 한데 묶어 부르던 말이다. 개발자들의 모임을 뜻하는 커뮤니티가 아니라 회사들의 무리를 가리킨다.',
    en: 'The word Kakao used at the time for its subsidiaries and affiliates taken together. Literally “community”, it means a group of companies here, not a developer community.',
  },
  inPost: {
    ko: '카카오 밖의 계열사 개발자도 if(kakao)를 함께 준비하고 발표했다는 뜻으로 쓰인다.',
    en: 'It is used to say that developers of the affiliates, too, prepared if(kakao) and spoke there.',
  },
  references: [
    {
      url: 'https://tech.kakaopay.com/post/ifkakao2022-kakaopay-dr-02/',
      title: 'if(kakao)2022 준비·운영기 (카카오페이)',
      language: 'ko',
    },
  ],
  related: ['krew', 'ifkakao'],
};

export const techand: TermRule = { id: 'techand', aliases: ['Tech &', '테크앤'] };

export const techandCard: TermCard = {
  id: 'techand',
  name: { ko: 'Tech&(테크앤)', en: 'Tech& (tech blog)' },
  category: 'conference',
  firstSection: 'ai-closing',
  otherNames: ['테크엔', '테크 앤', '기술 블로그', 'tech and'],
  definition: {
    ko: '카카오엔터프라이즈 사람들이 일하며 배운 것을 적는 블로그로, 테크앤이라고 읽는다. 기술 글과 논문 소개, 행사 이야기가 실리며 열세 세션을 다룬 글도 여기에 있다.',
    en: 'Kakao Enterprise’s engineering blog. It carries technical articles, notes on papers and stories from events, among them the post about the thirteen sessions.',
  },
  inPost: {
    ko: 'Sam이 컨테이너 인터널을 연재하는 곳으로 나온다.',
    en: 'It is named as the place where Sam’s series on containers appears.',
  },
  since: {
    ko: '2025년 12월: 블로그가 자리한 티스토리의 운영이 카카오에서 자회사 AXZ로 넘어갔다.',
    en: 'December 2025: Tistory, which hosts the blog, passed from Kakao to its subsidiary AXZ.',
  },
  references: [{ url: 'https://tech.kakaoenterprise.com/', title: '카카오엔터프라이즈 기술블로그 Tech&', language: 'ko' }],
  related: ['container-internals', 'devrel', 'ifkakao'],
};

export const kakaowork: TermRule = { id: 'kakaowork', aliases: ['카카오워크', 'Kakao Work'] };

export const kakaoworkCard: TermCard = {
  id: 'kakaowork',
  name: { ko: '카카오워크', en: 'Kakao Work' },
  category: 'conference',
  firstSection: 'team-ai',
  otherNames: ['카워크', '카카오 워크'],
  definition: {
    ko: '메신저를 중심으로 일정, 게시판, 할 일을 한데 묶은 업무용 협업 서비스다. 글이 나온 2022년에는 카카오엔터프라이즈가 만들고 운영했다.',
    en: 'A workplace collaboration service that gathers calendar, boards and tasks around a messenger. In 2022, when the post appeared, Kakao Enterprise built and ran it.',
  },
  inPost: {
    ko: 'Teo와 Tony의 워크Web개발파트가 그 화면을 만들었고, Tony의 사례도 이 서비스의 관리자 페이지다.',
    en: 'The unit to which Teo and Tony belong built its screens, and Tony’s case is its admin pages.',
  },
  since: {
    ko: '2024년 1월: 케이이피(KEP)로 분할되어 카카오엔터프라이즈를 떠났고, 지금은 디케이테크인이 운영한다.',
    en: 'January 2024: it left Kakao Enterprise in a split as KEP, and DK Techin now runs it.',
  },
  references: [
    {
      url: 'https://www.kakaocorp.com/page/detail/11636',
      title: '카카오워크 E3: 보이지 않는 기술, 흔들리지 않는 신뢰 (카카오)',
      language: 'ko',
    },
    { url: 'https://www.kakaowork.com/', title: '카카오워크', language: 'ko' },
  ],
  related: ['micro-frontends', 'frontend'],
};

export const daum: TermRule = { id: 'daum', aliases: ['다음(Daum)', 'Daum'] };

export const daumCard: TermCard = {
  id: 'daum',
  name: { ko: '다음(Daum)', en: 'Daum (portal)' },
  category: 'conference',
  firstSection: 's2',
  otherNames: ['다음', '다음 검색', '포털'],
  definition: {
    ko: '1995년에 세워진 회사 다음에서 나온 포털로, 검색과 뉴스, 카페를 제공한다. 그 회사가 2014년에 카카오와 합쳐져, 글이 나온 2022년에는 카카오가 운영했다.',
    en: 'A Korean portal with roots in 1995, offering search, news and communities. Through a merger in 2014 it became Kakao’s, and Kakao ran it when the post appeared in 2022.',
  },
  inPost: {
    ko: 'Daniel의 오타 교정기가 실제로 쓰인 검색 서비스다.',
    en: 'Its search is where Daniel’s spelling corrector was put to use.',
  },
  since: {
    ko: '2025년 12월: 카카오가 같은 해 5월에 세운 자회사 AXZ가 운영을 넘겨받았다.',
    en: 'December 2025: AXZ, a subsidiary Kakao had set up that May, took over its operation.',
  },
  references: [
    { url: 'https://www.daum.net/', title: 'Daum', language: 'ko' },
    { url: 'https://en.wikipedia.org/wiki/Daum_(web_portal)', title: 'Daum (web portal) — Wikipedia', language: 'en' },
  ],
  related: ['spelling-correction', 'neural-search'],
};

export const CONFERENCE_RULES: readonly TermRule[] = [ifkakao, handson, devrel, krew, community, techand, kakaowork, daum];

export const CONFERENCE_CARDS: readonly TermCard[] = [
  ifkakaoCard,
  handsonCard,
  devrelCard,
  krewCard,
  communityCard,
  techandCard,
  kakaoworkCard,
  daumCard,
];
