import { VERB_TAILS } from '../../domain/korean/verb-tails';
import type { TermCard, TermRule } from '../../domain/post/glossary';

/* Data and its query language, which the language sessions take for granted. For each term: how it is spelled, and its card, which no page loads. */

export const backend: TermRule = { id: 'backend', aliases: ['Backend', 'Back-end', '백 엔드'], ignoreCase: true, tails: ['팀'] };

export const backendCard: TermCard = {
  id: 'backend',
  name: { ko: '백엔드', en: 'Back end' },
  category: 'backend',
  firstSection: 'intro',
  otherNames: ['백앤드', '서버 개발', 'BE'],
  definition: {
    ko: '화면 뒤에서 요청을 받아 데이터와 업무 규칙을 처리하는 서버 쪽 소프트웨어다. 화면에서 온 값은 고쳐졌을 수 있으므로 권한과 값의 검사는 반드시 여기서 한 번 더 해야 한다.',
    en: 'The server side, which takes requests and applies data and business rules out of sight. Since anything sent by the client may be forged, permissions and values have to be checked here.',
  },
  inPost: {
    ko: '다섯 분야 가운데 하나지만, 이 분야의 Elixir 세션은 따로 소개되지 않는다.',
    en: 'It is one of the five areas, though its session, on Elixir, is not presented separately.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/프론트엔드와_백엔드', title: '프론트엔드와 백엔드 — 위키백과', language: 'ko' },
    { url: 'https://en.wikipedia.org/wiki/Frontend_and_backend', title: 'Frontend and backend — Wikipedia', language: 'en' },
  ],
  related: ['frontend', 'api', 'sql'],
};

export const sql: TermRule = { id: 'sql', aliases: ['SQL', 'SQL문'] };

export const sqlCard: TermCard = {
  id: 'sql',
  name: { ko: 'SQL', en: 'SQL (Structured Query Language)' },
  category: 'backend',
  firstSection: 's1',
  otherNames: ['에스큐엘', '시퀄'],
  definition: {
    ko: '관계형 데이터베이스에 무엇을 원하는지만 적으면 어떻게 찾을지는 엔진이 정하는 선언형 언어다. 조회와 수정, 표의 정의까지 맡으며, 표준이 있어도 제품마다 방언이 다르다.',
    en: 'A declarative language for relational databases: you state what you want and the engine decides how to get it. It covers reading, changing and defining data, and despite a standard every product has its dialect.',
  },
  inPost: {
    ko: '쌓인 데이터가 있어도 이것을 모르면 꺼내 쓰기 어렵다는 것이 Text2SQL 이야기의 출발점이다.',
    en: 'That stored data stays out of reach for those who do not know it is where the Text2SQL story begins.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/SQL', title: 'SQL — 위키백과', language: 'ko' },
    { url: 'https://www.iso.org/standard/76583.html', title: 'ISO/IEC 9075-1:2023 SQL — Part 1: Framework', language: 'en' },
  ],
  related: ['text2sql', 'query', 'lag', 'partition'],
};

export const query: TermRule = {
  id: 'query',
  aliases: ['질의', '질의문'],
  isCounter: true,
  tails: VERB_TAILS,
  notWithin: ['* 응답', '* 시간'],
};

export const queryCard: TermCard = {
  id: 'query',
  name: { ko: '질의', en: 'Query' },
  category: 'backend',
  firstSection: 's1',
  otherNames: ['쿼리', '질문', '쿼리문'],
  definition: {
    ko: '데이터베이스나 검색 엔진에 원하는 것을 알리는 요청이다. SQL의 SELECT 문도, 검색창에 친 말도 모두 질의라고 한다.',
    en: 'A request that tells a database or a search engine what is wanted. An SQL SELECT statement is one, and so are the words typed into a search box.',
  },
  inPost: {
    ko: 'SQL이 되기 전의, 사람이 우리말이나 영어로 쓴 물음을 가리킨다.',
    en: 'It means the question a person writes in Korean or English, before it becomes SQL.',
  },
  references: [],
  related: ['sql', 'text2sql', 'structured-data', 'neural-search'],
};

export const structuredData: TermRule = { id: 'structured-data', aliases: ['정형 데이터'] };

export const structuredDataCard: TermCard = {
  id: 'structured-data',
  name: { ko: '정형 데이터', en: 'Structured data' },
  category: 'backend',
  firstSection: 's1',
  otherNames: ['구조화 데이터', '정형데이터', '표 데이터'],
  definition: {
    ko: '열과 자료형이 미리 정해져 있어 칸마다 무엇이 들었는지 기계가 아는 데이터다. 글이나 사진 같은 비정형 데이터와 달리 조건을 걸어 바로 골라내고 집계할 수 있다.',
    en: 'Data whose columns and types are fixed beforehand, so a machine knows what each cell holds. Unlike text or images it can be filtered and aggregated by condition straight away.',
  },
  references: [],
  related: ['sql', 'text2sql'],
};

export const lag: TermRule = { id: 'lag', aliases: ['LAG'] };

export const lagCard: TermCard = {
  id: 'lag',
  name: { ko: 'LAG', en: 'LAG (SQL window function)' },
  category: 'backend',
  firstSection: 'ai-closing',
  otherNames: ['래그', '윈도 함수', 'window function'],
  definition: {
    ko: '정해 준 순서에서 몇 줄 앞에 있는 행의 값을 지금 행으로 가져오는 SQL 윈도 함수다. 전월 대비 증감처럼 이웃한 행을 견줄 때 자기 조인 없이 쓸 수 있다.',
    en: 'An SQL window function that fetches the value from a row some places earlier in a given order. It compares neighbouring rows, say this month with last, without a self-join.',
  },
  inPost: {
    ko: 'Index가 발표에 담지 못한 사례로, 이 문법이 필요한 질문을 풀려고 모델을 고쳤다고 한다.',
    en: 'Index could not fit it into the talk: the model was changed to cope with questions that need it.',
  },
  references: [
    { url: 'https://www.postgresql.org/docs/current/functions-window.html', title: 'PostgreSQL: Window Functions (lag)', language: 'en' },
  ],
  related: ['partition', 'sql', 'text2sql'],
};

export const partition: TermRule = { id: 'partition', aliases: ['PARTITION BY', 'PARTITION'] };

export const partitionCard: TermCard = {
  id: 'partition',
  name: { ko: 'PARTITION BY', en: 'PARTITION BY (SQL)' },
  category: 'backend',
  firstSection: 'ai-closing',
  otherNames: ['파티션', '파티션 바이'],
  definition: {
    ko: '윈도 함수가 어느 행끼리 묶어 계산할지 정하는 SQL 절이다. GROUP BY와 달리 행이 하나로 합쳐지지 않아, 부서 안의 순위 같은 값을 행마다 나란히 붙일 수 있다.',
    en: 'The SQL clause that sets which rows a window function computes over together. Unlike GROUP BY it does not collapse them, so each row can carry, for example, its rank within its department.',
  },
  inPost: {
    ko: 'LAG와 함께, 시간이 모자라 세션에서 빠진 문법으로 언급된다.',
    en: 'It is mentioned with LAG as syntax the session had no time for.',
  },
  references: [
    {
      url: 'https://www.postgresql.org/docs/current/tutorial-window.html',
      title: 'PostgreSQL tutorial: Window Functions (PARTITION BY)',
      language: 'en',
    },
  ],
  related: ['lag', 'sql'],
};

export const BACKEND_RULES: readonly TermRule[] = [backend, sql, query, structuredData, lag, partition];

export const BACKEND_CARDS: readonly TermCard[] = [backendCard, sqlCard, queryCard, structuredDataCard, lagCard, partitionCard];
