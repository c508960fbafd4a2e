import { VERB_TAILS } from '../../domain/korean/verb-tails';
import type { TermCard, TermRule } from '../../domain/post/glossary';
import { MICRO_FRONTENDS } from '../drawings/micro-frontends';
import { STATE_MANAGEMENT } from '../drawings/state-management';
import { VIRTUAL_DOM } from '../drawings/virtual-dom';

/* Svelte, state and the composition of screens. For each term: how it is spelled, and its card, which no page loads. */

export const frontend: TermRule = { id: 'frontend', aliases: ['프론트 엔드', '프런트 엔드', 'Frontend', 'Front-end', 'FE'], tails: ['팀'] };

export const frontendCard: TermCard = {
  id: 'frontend',
  name: { ko: '프론트엔드(FE)', en: 'Front end (FE)' },
  category: 'frontend',
  firstSection: 'intro',
  otherNames: ['프론트', '프런트', '웹 프론트'],
  definition: {
    ko: '사용자의 기기에서 돌며 화면을 그리고 입력을 받는 쪽의 소프트웨어다. 기기와 네트워크가 사람마다 달라 속도, 접근성, 호환성이 늘 과제가 된다.',
    en: 'The software that runs on the user’s device, draws the screen and takes input. Devices and networks differ from person to person, so speed, accessibility and compatibility are constant concerns.',
  },
  inPost: {
    ko: '카카오워크의 화면을 맡은 워크Web개발파트에서 두 사람이 이 분야로 발표했다.',
    en: 'Two members of the unit that builds the Kakao Work screens gave talks in this area.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/프론트엔드와_백엔드', title: '프론트엔드와 백엔드 — 위키백과', language: 'ko' },
    { url: 'https://en.wikipedia.org/wiki/Frontend_and_backend', title: 'Frontend and backend — Wikipedia', language: 'en' },
  ],
  related: ['backend', 'svelte', 'micro-frontends', 'kakaowork'],
};

export const svelte: TermRule = { id: 'svelte', aliases: ['Svelte', '스벨트'], ignoreCase: true, tails: ['스럽'] };

export const svelteCard: TermCard = {
  id: 'svelte',
  name: { ko: 'Svelte', en: 'Svelte' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['스벨테', '스밸트'],
  definition: {
    ko: '컴포넌트를 빌드할 때 DOM을 직접 고치는 코드로 바꿔 놓는 프론트엔드 프레임워크다(2016). 값이 화면 어디에 쓰이는지 컴파일러가 미리 알아내므로 실행 중에 트리를 비교하지 않는다.',
    en: 'A front-end framework (2016) that compiles components into code that updates the DOM directly. The compiler works out where each value is used, so no trees need comparing at run time.',
  },
  inPost: {
    ko: '설명은 3.52.0판을 기준으로 하고, Teo는 여기에 RxJS를 더해 상태 관리 도구를 만들었다.',
    en: 'The explanation is of version 3.52.0; Teo combined it with RxJS into a state-management tool.',
  },
  since: {
    ko: '2024년 10월: Svelte 5가 나와, 반응형을 대입과 $: 대신 $state 같은 룬으로 적게 되었다.',
    en: 'October 2024: Svelte 5 arrived, and reactivity is now written with runes such as $state instead of assignments and $:.',
  },
  references: [
    {
      url: 'https://developer.mozilla.org/ko/docs/Learn_web_development/Core/Frameworks_libraries/Svelte_getting_started',
      title: 'Svelte 시작하기 — MDN (한국어)',
      language: 'ko',
    },
    { url: 'https://svelte.dev/docs/svelte/overview', title: 'Overview • Svelte Docs', language: 'en' },
  ],
  related: ['reactivity', 'virtual-dom', 'state-management', 'rxjs'],
};

export const virtualDom: TermRule = { id: 'virtual-dom', aliases: ['가상 돔', '가상 DOM', 'Virtual DOM'] };

export const virtualDomCard: TermCard = {
  id: 'virtual-dom',
  name: { ko: '가상 돔', en: 'Virtual DOM' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['버추얼 돔', '버츄얼 돔', 'vdom', '가상돔'],
  definition: {
    ko: '그릴 화면을 가벼운 객체 트리로 먼저 만들고, 직전 트리와 견주어 달라진 곳만 실제 DOM에 옮기는 기법이다. 화면을 선언하듯 쓰게 해 주지만 견주는 데에도 비용이 든다.',
    en: 'Building the next screen as a light tree of objects first and carrying only the differences from the previous tree over to the real DOM. It lets views be declared, but the comparison has a cost of its own.',
  },
  inPost: {
    ko: '스벨트가 이것을 쓰지 않는 까닭으로 비교 비용을 든다.',
    en: 'The cost of comparing is given as the reason why Svelte does without it.',
  },
  references: [
    {
      url: 'https://ko.legacy.reactjs.org/docs/faq-internals.html',
      title: 'Virtual DOM과 Internals — React (이전 문서, 한국어)',
      language: 'ko',
    },
    {
      url: 'https://svelte.dev/blog/virtual-dom-is-pure-overhead',
      title: 'Virtual DOM is pure overhead (Rich Harris, 2018-12-27)',
      language: 'en',
    },
  ],
  related: ['svelte', 'reactivity', 'snapshot'],
  drawing: VIRTUAL_DOM,
};

export const reactivity: TermRule = { id: 'reactivity', aliases: ['반응형'], notWithin: ['* 웹', '* 디자인', '* 레이아웃', '* 홈페이지'] };

export const reactivityCard: TermCard = {
  id: 'reactivity',
  name: { ko: '반응형(리액티비티)', en: 'Reactivity' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['반응성', '리액티비티', '리액티브', 'reactive'],
  definition: {
    ko: '값 하나를 바꾸면 그 값을 쓰는 계산과 화면이 저절로 따라 바뀌는 성질로, reactive를 옮긴 말이다. 화면 너비에 맞추는 반응형 웹(responsive)과는 우리말만 같다.',
    en: 'The property that changing one value makes every computation and view depending on it follow by itself. Korean uses the same word for responsive web design, which is a different matter.',
  },
  inPost: {
    ko: '가상 돔 없이 화면을 갱신하는 스벨트의 방법이자, Teo가 높이 사는 장점이다.',
    en: 'It is how Svelte updates the screen without a virtual DOM, and what Teo values in it.',
  },
  since: {
    ko: '2024년 10월: Svelte 5부터 반응하는 값을 $state, $derived로 드러내 적고, 컴포넌트 밖에서도 똑같이 쓴다.',
    en: 'October 2024: from Svelte 5 on, reactive values are marked with $state and $derived, in components and outside them alike.',
  },
  references: [
    {
      url: 'https://svelte.dev/blog/svelte-3-rethinking-reactivity',
      title: 'Svelte 3: Rethinking reactivity (2019-04-22)',
      language: 'en',
    },
    { url: 'https://en.wikipedia.org/wiki/Reactive_programming', title: 'Reactive programming — Wikipedia', language: 'en' },
  ],
  related: ['svelte', 'virtual-dom', 'rxjs', 'state-management'],
};

export const stateManagement: TermRule = {
  id: 'state-management',
  aliases: ['상태 관리', '상태 관리 도구', '상태 관리 라이브러리'],
  tails: VERB_TAILS,
  notWithin: ['환자의 *'],
};

export const stateManagementCard: TermCard = {
  id: 'state-management',
  name: { ko: '상태 관리', en: 'State management' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['상태관리', '스토어', '전역 상태', '상태'],
  definition: {
    ko: '화면이 쓰는 데이터를 어디에 두고, 누가 어떤 길로 바꾸며, 바뀐 것을 어떻게 알릴지 정하는 일이다. 같은 데이터를 여러 화면이 나눠 쓸 때 비로소 어려워진다.',
    en: 'Deciding where the data a screen relies on is kept, who may change it by which path, and how the change is announced. It becomes hard once several screens share the same data.',
  },
  inPost: {
    ko: 'Teo는 이것이 꼭 필요한지부터 되묻고, 행동과 데이터와 화면을 갈라 흐름을 또렷하게 하는 일로 정리한다.',
    en: 'Teo first asks whether it is needed at all, then defines it as separating action, data and view so that the flow is plain.',
  },
  since: {
    ko: '2024년 4월: 반응하는 값(시그널)을 자바스크립트에 넣자는 제안이 표준 위원회 TC39의 1단계에 올랐다.',
    en: 'April 2024: a proposal to add reactive values (signals) to JavaScript itself reached stage 1 at the standards committee TC39.',
  },
  references: [{ url: 'https://en.wikipedia.org/wiki/State_management', title: 'State management — Wikipedia', language: 'en' }],
  related: ['redux', 'ngrx', 'reactivity', 'svelte'],
  drawing: STATE_MANAGEMENT,
};

export const rxjs: TermRule = { id: 'rxjs', aliases: ['RxJS'], ignoreCase: true };

export const rxjsCard: TermCard = {
  id: 'rxjs',
  name: { ko: 'RxJS', en: 'RxJS' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['알엑스제이에스', '알엑스', 'Rx', '옵저버블'],
  definition: {
    ko: '클릭, 응답, 타이머처럼 시간을 두고 이어지는 값을 옵저버블 하나로 다루고 연산자로 거르고 합치는 라이브러리다. 취소와 순서 처리에 강하지만 익히는 데 시간이 든다.',
    en: 'A library that treats values arriving over time, such as clicks, responses or timers, as Observables to be filtered and combined with operators. It excels at cancellation and ordering, and takes time to learn.',
  },
  inPost: {
    ko: 'Teo는 이것의 유연함을 살리면서도 쓰는 쪽의 API는 단순하게 두려 했다.',
    en: 'Teo wanted to keep its flexibility while leaving the API simple for those who use it.',
  },
  since: {
    ko: '2025년 4월: 같은 생각을 담은 Observable이 브라우저 내장 기능으로 Chrome 135에 실렸다.',
    en: 'April 2025: Chrome 135 shipped Observable, the same idea, as a built-in feature of the browser.',
  },
  references: [{ url: 'https://rxjs.dev/guide/overview', title: 'RxJS — Introduction', language: 'en' }],
  related: ['reactivity', 'ngrx', 'state-management'],
};

export const redux: TermRule = { id: 'redux', aliases: ['Redux'], ignoreCase: true };

export const reduxCard: TermCard = {
  id: 'redux',
  name: { ko: 'Redux', en: 'Redux' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['리덕스', '리덕스 툴킷'],
  definition: {
    ko: '앱의 상태를 한 저장소에 두고, 일어난 일을 적은 액션을 순수 함수인 리듀서에 넘겨서만 바꾸는 라이브러리다. 변화를 되짚기 쉽지만 코드가 길어져 공식 문서는 Redux Toolkit을 권한다.',
    en: 'A library that keeps app state in one store, changed only by passing actions, records of what happened, to pure reducers. Changes are easy to trace but code grows long, so its docs recommend Redux Toolkit.',
  },
  inPost: {
    ko: 'Teo는 써야 할 코드에 비해 얻는 것이 적다고 느낀 예로 든다.',
    en: 'Teo names it as a case where the gain felt small for the amount of code.',
  },
  references: [{ url: 'https://ko.redux.js.org/', title: 'Redux 한국어 문서', language: 'ko' }],
  related: ['state-management', 'ngrx', 'devtools'],
};

export const ngrx: TermRule = { id: 'ngrx', aliases: ['NgRx'], ignoreCase: true };

export const ngrxCard: TermCard = {
  id: 'ngrx',
  name: { ko: 'NgRx', en: 'NgRx' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['엔지알엑스'],
  definition: {
    ko: '앵귤러에서 상태를 다루는 라이브러리로, 2022년 당시의 중심은 Redux의 액션과 리듀서를 RxJS 위에 옮긴 Store였다. 서버 호출 같은 부수 효과는 Effects로 떼어 낸다.',
    en: 'State management for Angular. In 2022 its centre was the Store, which brings Redux’s actions and reducers to RxJS, with side effects such as server calls moved out into Effects.',
  },
  inPost: {
    ko: 'Redux와 함께, 꼭 써야 한다고 여겨지던 도구로 나온다.',
    en: 'It stands beside Redux as a tool people then believed they had to use.',
  },
  since: {
    ko: '2024년 7월: 앵귤러 시그널에 바탕을 둔 SignalStore가 18판에서 정식이 되어 두 방식 가운데 고를 수 있다.',
    en: 'July 2024: SignalStore, built on Angular signals, became stable with version 18, so there are now two ways to choose from.',
  },
  references: [
    { url: 'https://ngrx.io/', title: 'NgRx — Reactive State for Angular', language: 'en' },
    { url: 'https://ngrx.io/docs', title: 'What is NgRx? — NgRx Docs', language: 'en' },
  ],
  related: ['redux', 'rxjs', 'state-management'],
};

export const dx: TermRule = { id: 'dx', aliases: ['DX', 'Developer Experience', '개발자 경험'], notWithin: ['*(디지털', '디지털 전환(*'] };

export const dxCard: TermCard = {
  id: 'dx',
  name: { ko: '개발자 경험(DX)', en: 'Developer experience (DX)' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['디엑스', 'DevEx'],
  definition: {
    ko: '개발자가 도구와 API, 절차를 쓰면서 겪는 모든 것으로, 배우기 쉽고 막혔을 때 길을 빨리 찾을수록 좋다. 디지털 전환을 줄인 DX와는 다른 말이다.',
    en: 'All that developers go through in using tools, APIs and processes: how easily they learn, how soon they get unstuck. It is not the DX of digital transformation.',
  },
  inPost: {
    ko: 'Teo가 개념을 정리한 다음에 고민한 문제이며, 그 답을 단순한 API에서 찾았다.',
    en: 'It was what Teo turned to once the concept stood, looking for the answer in a simple API.',
  },
  references: [{ url: 'https://en.wikipedia.org/wiki/Developer_experience', title: 'Developer experience — Wikipedia', language: 'en' }],
  related: ['api', 'devtools', 'over-engineering'],
};

export const api: TermRule = { id: 'api', aliases: ['API', 'api'] };

export const apiCard: TermCard = {
  id: 'api',
  name: { ko: 'API', en: 'API' },
  category: 'frontend',
  firstSection: 'team-ai',
  otherNames: ['에이피아이', '인터페이스'],
  definition: {
    ko: '다른 프로그램이 부를 수 있도록 기능의 이름과 입력, 출력을 정해 둔 약속이다. 안쪽 구현이 바뀌어도 약속이 그대로면 쓰는 쪽은 고칠 것이 없다.',
    en: 'A contract that fixes the names, inputs and outputs by which other programs may call a piece of software. As long as it holds, the inside can change without touching its users.',
  },
  inPost: {
    ko: 'AI Assistant팀에서는 모델을 제공하는 통로를, Teo의 이야기에서는 라이브러리를 쓰는 방법을 뜻한다.',
    en: 'For the AI Assistant team it is the way models are offered to services; in Teo’s story it is the shape of a library.',
  },
  references: [{ url: 'https://developer.mozilla.org/ko/docs/Glossary/API', title: 'API — MDN 용어 사전', language: 'ko' }],
  related: ['dx', 'backend', 'aiaas'],
};

export const devtools: TermRule = { id: 'devtools', aliases: ['DevTool', 'DevTools'], ignoreCase: true };

export const devtoolsCard: TermCard = {
  id: 'devtools',
  name: { ko: '개발자 도구(DevTool)', en: 'Developer tools (DevTool)' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['개발자 도구', '데브툴', '데브 툴스', '크롬 개발자 도구'],
  definition: {
    ko: '돌고 있는 프로그램의 상태를 들여다보고 바꿔 보며 문제를 찾는 도구다. 브라우저에 딸린 것도 있고, Redux DevTools처럼 한 라이브러리의 상태 변화를 보여 주는 것도 있다.',
    en: 'Tools for looking into a running program, trying changes and finding faults. Some come with the browser; others, like Redux DevTools, show the state changes of one library.',
  },
  inPost: {
    ko: 'DevTool이라고 쓴 것은 브라우저의 것이 아니라 Teo가 자기 라이브러리를 위해 구상하던 도구다.',
    en: '“DevTool” is not the browser’s here: Teo was planning one for the new library.',
  },
  references: [
    { url: 'https://developer.mozilla.org/ko/docs/Glossary/Developer_Tools', title: '개발자 도구 — MDN 용어 사전', language: 'ko' },
    { url: 'https://developer.mozilla.org/en-US/docs/Glossary/Developer_Tools', title: 'Developer Tools — MDN Glossary', language: 'en' },
  ],
  related: ['dx', 'redux', 'state-management'],
};

export const microFrontends: TermRule = {
  id: 'micro-frontends',
  aliases: ['마이크로 프론트 엔드', '마이크로 프런트 엔드', 'Micro-frontend', 'Micro-frontends'],
  tails: ['화'],
};

export const microFrontendsCard: TermCard = {
  id: 'micro-frontends',
  name: { ko: '마이크로프론트엔드', en: 'Micro frontends' },
  category: 'frontend',
  firstSection: 's6',
  otherNames: ['마이크로 프론트', 'MFE'],
  definition: {
    ko: '한 화면을 팀마다 따로 만들고 배포하는 작은 앱들로 나눈 뒤 조립하는 구조다. 팀이 서로 기다리지 않는 대신 코드의 중복, 디자인의 통일, 앱 사이의 통신이 새 숙제가 된다.',
    en: 'A structure in which one screen is assembled from small apps that teams build and deploy separately. Teams stop waiting for each other; duplicated code, a consistent design and communication between apps become the new problems.',
  },
  inPost: {
    ko: 'Tony는 이것을 합체 로봇에 빗대며, 카카오워크 관리자 페이지에 적용하는 중이었다.',
    en: 'Tony likens it to a robot assembled from smaller ones, and was applying it to the Kakao Work admin pages.',
  },
  references: [
    { url: 'https://martinfowler.com/articles/micro-frontends.html', title: 'Micro Frontends (Cam Jackson, 2019)', language: 'en' },
  ],
  related: ['sandbox', 'legacy-code', 'frontend'],
  drawing: MICRO_FRONTENDS,
};

export const sandbox: TermRule = { id: 'sandbox', aliases: ['샌드박스'], tails: ['화', '되', '시키'], notWithin: ['규제 *', '* 게임'] };

export const sandboxCard: TermCard = {
  id: 'sandbox',
  name: { ko: '샌드박스', en: 'Sandbox' },
  category: 'frontend',
  firstSection: 's6',
  otherNames: ['샌드 박스'],
  definition: {
    ko: '안에서 무슨 일이 나도 밖에 번지지 않게 가둔 실행 환경이다. 믿을 수 없는 코드를 돌리거나, 마음껏 시험해 보되 피해를 한곳에 묶어 두려 할 때 쓴다.',
    en: 'An environment closed off so that whatever happens inside does not spread. It is used to run code one cannot trust, or to experiment freely while keeping damage in one place.',
  },
  inPost: {
    ko: '마이크로프론트엔드에서는 새 기술을 과감히 써 볼 수 있다는 뜻으로 Tony가 쓴 비유다.',
    en: 'It is Tony’s image for the freedom to try new technology inside one micro frontend.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/샌드박스_(컴퓨터_보안)', title: '샌드박스 (컴퓨터 보안) — 위키백과', language: 'ko' },
    {
      url: 'https://en.wikipedia.org/wiki/Sandbox_(software_development)',
      title: 'Sandbox (software development) — Wikipedia',
      language: 'en',
    },
  ],
  related: ['micro-frontends', 'container'],
};

export const legacyCode: TermRule = { id: 'legacy-code', aliases: ['레거시 코드'] };

export const legacyCodeCard: TermCard = {
  id: 'legacy-code',
  name: { ko: '레거시 코드', en: 'Legacy code' },
  category: 'frontend',
  firstSection: 's6',
  otherNames: ['레거시', '레가시', '레거시 시스템'],
  definition: {
    ko: '지금도 쓰이지만 손대기 두려운 코드다. 나이보다는 테스트와 설명이 없어 고치면 무엇이 깨질지 모른다는 점이 문제다.',
    en: 'Code that is still in use and that people are afraid to touch. Its age matters less than the lack of tests and explanation, which leaves nobody sure what a change will break.',
  },
  inPost: {
    ko: '화면을 작은 앱으로 나누면 조각마다 갈아 끼울 수 있어 이것이 줄어든다고 Tony는 본다.',
    en: 'Tony expects less of it once a screen is split into parts that can be replaced one by one.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/레거시_시스템', title: '레거시 시스템 — 위키백과', language: 'ko' },
    { url: 'https://en.wikipedia.org/wiki/Legacy_code', title: 'Legacy code — Wikipedia', language: 'en' },
  ],
  related: ['micro-frontends', 'over-engineering'],
};

export const overEngineering: TermRule = { id: 'over-engineering', aliases: ['오버 엔지니어링'], tails: VERB_TAILS };

export const overEngineeringCard: TermCard = {
  id: 'over-engineering',
  name: { ko: '오버 엔지니어링', en: 'Over-engineering' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['오버엔지니어링', '과설계', '과잉 설계'],
  definition: {
    ko: '지금 필요한 것보다 훨씬 일반적이고 복잡하게 만드는 일이다. 올지 모를 변화에 대비한 추상화가 정작 찾아온 변화를 더디게 만들기도 한다.',
    en: 'Building something far more general and complex than the need at hand. Abstractions made for changes that may never come often slow down the ones that do.',
  },
  inPost: {
    ko: 'Teo는 상태 관리가 쓸모없다는 말이 나온 까닭을 여기서 찾고 더 단순한 길을 고민했다.',
    en: 'Teo saw in it one reason why people called state management useless, and looked for something simpler.',
  },
  references: [{ url: 'https://en.wikipedia.org/wiki/Overengineering', title: 'Overengineering — Wikipedia', language: 'en' }],
  related: ['state-management', 'dx', 'legacy-code'],
};

export const snapshot: TermRule = { id: 'snapshot', aliases: ['스냅샷'], notWithin: ['*을 인화'] };

export const snapshotCard: TermCard = {
  id: 'snapshot',
  name: { ko: '스냅샷', en: 'Snapshot' },
  category: 'frontend',
  firstSection: 's5',
  otherNames: ['스냅샵', '스냅숏'],
  definition: {
    ko: '계속 바뀌는 것을 어느 한 순간에 그대로 찍어 둔 사본이다. 나중 상태와 견주어 달라진 곳을 찾거나 그때로 되돌리는 데 쓴다.',
    en: 'A copy of something changing, taken at one moment. It serves to find what differs later, or to go back to that moment.',
  },
  inPost: {
    ko: '가상 돔이 새 화면과 견주는 상대, 곧 바로 앞에 그린 화면의 구조를 가리킨다.',
    en: 'It means what a virtual DOM compares the new screen with: the structure of the one drawn just before.',
  },
  references: [
    {
      url: 'https://ko.legacy.reactjs.org/docs/faq-internals.html',
      title: 'Virtual DOM과 Internals — React (이전 문서, 한국어)',
      language: 'ko',
    },
  ],
  related: ['virtual-dom'],
};

export const FRONTEND_RULES: readonly TermRule[] = [
  frontend,
  svelte,
  virtualDom,
  reactivity,
  stateManagement,
  rxjs,
  redux,
  ngrx,
  dx,
  api,
  devtools,
  microFrontends,
  sandbox,
  legacyCode,
  overEngineering,
  snapshot,
];

export const FRONTEND_CARDS: readonly TermCard[] = [
  frontendCard,
  svelteCard,
  virtualDomCard,
  reactivityCard,
  stateManagementCard,
  rxjsCard,
  reduxCard,
  ngrxCard,
  dxCard,
  apiCard,
  devtoolsCard,
  microFrontendsCard,
  sandboxCard,
  legacyCodeCard,
  overEngineeringCard,
  snapshotCard,
];
