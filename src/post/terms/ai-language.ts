import { VERB_TAILS } from '../../domain/korean/verb-tails';
import type { TermCard, TermRule } from '../../domain/post/glossary';
import { ODQA } from '../drawings/odqa';
import { TEXT2SQL } from '../drawings/text2sql';

/* What the language sessions set out to do, and the data they are measured on. For each term: how it is spelled, and its card, which no page loads. */

export const nlp: TermRule = { id: 'nlp', aliases: ['자연어 처리', 'NLP'], tails: VERB_TAILS };

export const nlpCard: TermCard = {
  id: 'nlp',
  name: { ko: '자연어 처리', en: 'Natural language processing (NLP)' },
  category: 'ai',
  firstSection: 'team-ai',
  otherNames: ['엔엘피', '자연어', '언어 처리'],
  definition: {
    ko: '사람의 말과 글을 기계가 계산할 수 있는 값으로 바꾸어 뜻을 읽어 내거나 새 글을 만드는 기술이다. 번역, 검색, 대화 시스템이 모두 이 기술을 바탕으로 한다.',
    en: 'Techniques that turn human language into values a machine can compute with, then extract meaning from them or produce new text. Translation, search and dialogue systems are all built on it.',
  },
  inPost: {
    ko: 'AI Assistant팀이 맡은 분야이며, 소개된 AI 세션 세 편이 모두 여기에 든다.',
    en: 'It is the AI Assistant team’s field, and all three AI sessions presented here belong to it.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/자연어_처리', title: '자연어 처리 — 위키백과', language: 'ko' },
    { url: 'https://en.wikipedia.org/wiki/Natural_language_processing', title: 'Natural language processing — Wikipedia', language: 'en' },
  ],
  related: ['token', 'bert', 'text2sql', 'odqa'],
};

export const ai: TermRule = {
  id: 'ai',
  aliases: ['AI', '인공 지능'],
  tails: ['팀'],
  notWithin: ['* Assistant', '* 톡톡', '* Report', 'DevOps+* 트랙', '조류 인플루엔자(*'],
};

export const aiCard: TermCard = {
  id: 'ai',
  name: { ko: '인공지능(AI)', en: 'Artificial intelligence (AI)' },
  category: 'ai',
  firstSection: 'intro',
  otherNames: ['에이아이', 'artificial intelligence'],
  definition: {
    ko: '사람이라면 머리를 써야 할 인식, 추론, 판단을 기계에 맡기는 분야다. 규칙을 사람이 적던 때도 있었지만 지금은 데이터로 학습한 신경망이 주류다.',
    en: 'The field of handing machines work that would take a person’s thought: perceiving, reasoning, deciding. Hand-written rules once dominated; today neural networks trained on data do.',
  },
  inPost: {
    ko: '열세 세션을 나눈 다섯 분야 가운데 하나의 이름이기도 하다.',
    en: 'It is also the name of one of the five areas the thirteen sessions fall into.',
  },
  references: [{ url: 'https://ko.wikipedia.org/wiki/인공지능', title: '인공지능 — 위키백과', language: 'ko' }],
  related: ['deep-learning', 'nlp', 'ai-assistant'],
};

export const aiAssistant: TermRule = {
  id: 'ai-assistant',
  aliases: ['인공 지능 비서', '시리(Siri)', '시리', 'Siri', 'Google 어시스턴트(Assistant)', 'Google 어시스턴트', '구글 어시스턴트'],
  isStem: true,
};

export const aiAssistantCard: TermCard = {
  id: 'ai-assistant',
  name: { ko: '인공지능 비서', en: 'AI assistant' },
  category: 'ai',
  firstSection: 'team-ai',
  otherNames: ['음성 비서', '어시스턴트', 'voice assistant', 'assistant'],
  definition: {
    ko: '부탁하는 말에서 의도를 알아내어 답을 찾거나 기기와 서비스를 대신 움직여 주는 프로그램이다. 흔히 음성 인식, 언어 이해, 대화 관리, 음성 합성이 차례로 이어진다.',
    en: 'A program that works out what a spoken or typed request wants, then finds the answer or operates devices and services for you. Classically, speech recognition, language understanding, dialogue control and speech synthesis run in turn.',
  },
  inPost: {
    ko: '애플과 구글의 제품을 예로 들며, 이런 비서에 들어가는 언어 기술을 AI Assistant팀이 연구한다고 소개한다.',
    en: 'Apple’s and Google’s are named as examples; the language technology inside such assistants is the AI Assistant team’s field.',
  },
  since: {
    ko: '2025년 3월: 구글이 휴대전화의 어시스턴트를 생성형 AI인 제미나이로 바꾸겠다고 발표했고, 연말에 완료 시점을 2026년으로 미뤘다.',
    en: 'March 2025: Google announced that Gemini, a generative model, would replace Assistant on phones, and later that year moved completion to 2026.',
  },
  references: [{ url: 'https://en.wikipedia.org/wiki/Virtual_assistant', title: 'Virtual assistant — Wikipedia', language: 'en' }],
  related: ['tod', 'chatbot', 'nlp'],
};

export const tod: TermRule = { id: 'tod', aliases: ['Task-Oriented Dialog System', '목적 지향 대화 시스템'] };

export const todCard: TermCard = {
  id: 'tod',
  name: { ko: '목적 지향 대화 시스템', en: 'Task-oriented dialog system' },
  category: 'ai',
  firstSection: 'team-ai',
  otherNames: ['TOD', '대화 시스템', '목적지향대화'],
  definition: {
    ko: '표 예매처럼 끝이 분명한 일을 대화로 마치는 시스템이다. 사용자의 의도와 아직 비어 있는 값(슬롯)을 말이 오갈 때마다 추적하며, 말솜씨가 아니라 일을 마쳤는지로 평가한다.',
    en: 'A system that finishes a well-defined job, such as booking a ticket, through dialogue. It tracks the intent and the slots still empty after every turn, and is judged by whether the job got done, not by how well it chatted.',
  },
  inPost: {
    ko: 'AI Assistant팀의 연구 네 갈래 가운데 가장 먼저 나온다.',
    en: 'It is the first of the four research areas listed for the AI Assistant team.',
  },
  references: [
    {
      url: 'https://arxiv.org/abs/1810.00278',
      title: 'MultiWOZ — A Large-Scale Multi-Domain Wizard-of-Oz Dataset for Task-Oriented Dialogue Modelling (2018)',
      language: 'en',
    },
  ],
  related: ['chatbot', 'ai-assistant'],
};

export const neuralSearch: TermRule = { id: 'neural-search', aliases: ['Neural Search', '뉴럴 서치'] };

export const neuralSearchCard: TermCard = {
  id: 'neural-search',
  name: { ko: '뉴럴 서치', en: 'Neural search' },
  category: 'ai',
  firstSection: 'team-ai',
  otherNames: ['신경망 검색', '벡터 검색', '시맨틱 검색', 'semantic search', 'vector search'],
  definition: {
    ko: '질문과 문서를 신경망을 써서 벡터로 바꾼 뒤 서로 가까운 것을 찾는 검색이다. 같은 낱말이 없어도 뜻이 통하면 찾아내지만, 이름이나 번호처럼 글자가 중요할 때는 낱말 검색이 더 낫기도 하다.',
    en: 'Search that maps queries and documents to vectors with a neural network and returns the nearest ones. It finds matches that share no word, yet exact names or numbers are often served better by keyword search.',
  },
  references: [
    { url: 'https://arxiv.org/abs/1705.01509', title: 'Neural Models for Information Retrieval (Mitra & Craswell, 2017)', language: 'en' },
  ],
  related: ['odqa', 'deep-learning', 'query'],
};

export const odqa: TermRule = {
  id: 'odqa',
  aliases: ['오픈 도메인 질의 응답 시스템', '오픈 도메인 질의 응답', '오픈 도메인', 'Open Domain QA', 'Open-domain QA', 'ODQA'],
};

export const odqaCard: TermCard = {
  id: 'odqa',
  name: { ko: '오픈 도메인 질의응답', en: 'Open-domain question answering (ODQA)' },
  category: 'ai',
  firstSection: 'team-ai',
  otherNames: ['오디큐에이', '질의응답', '질문 답변', 'QA', 'RAG'],
  definition: {
    ko: '근거 글을 미리 받지 않고, 큰 문서 모음에서 관련 글부터 찾은 다음 그 안에서 답을 얻는 질의응답이다. 검색기와 독해기를 잇는 이 구조는 오늘날의 RAG로 이어졌다.',
    en: 'Question answering in which no passage is given: the system first retrieves candidates from a large collection, then reads the answer out of them. This retriever-reader design leads straight to what is now called RAG.',
  },
  inPost: {
    ko: 'Phil이 소개하는 2.0판은 예·아니요 질문에 답하는 모델과 긴 글을 읽는 LittleBird를 더했다.',
    en: 'Version 2.0, which Phil presents, adds a model for yes/no questions and LittleBird for long documents.',
  },
  references: [
    {
      url: 'https://arxiv.org/abs/1704.00051',
      title: 'Reading Wikipedia to Answer Open-Domain Questions (Chen et al., ACL 2017)',
      language: 'en',
    },
  ],
  related: ['mrc', 'littlebird', 'yesno-question', 'neural-search'],
  drawing: ODQA,
};

export const text2sql: TermRule = { id: 'text2sql', aliases: ['Text2SQL', 'Text 2 SQL', 'Text-to-SQL'], ignoreCase: true };

export const text2sqlCard: TermCard = {
  id: 'text2sql',
  name: { ko: 'Text2SQL', en: 'Text-to-SQL' },
  category: 'ai',
  firstSection: 'team-ai',
  otherNames: ['텍스트투에스큐엘', '텍스트투SQL', 'NL2SQL', 'T2S'],
  definition: {
    ko: '일상어로 쓴 질문을 데이터베이스에서 바로 실행되는 SQL로 옮기는 과제다. 문장뿐 아니라 표와 열의 이름, 그 관계까지 읽어야 해서 번역보다 의미 분석에 가깝다.',
    en: 'Turning a question in everyday language into SQL that a database can run as it stands. The model must read the schema’s tables, columns and relations as well as the sentence, so it is closer to semantic parsing than to translation.',
  },
  inPost: {
    ko: 'Index의 세션은 영어로만 물을 수 있던 모델을 한국어 질문까지 넓힌 과정을 다룬다.',
    en: 'Index’s session tells how the team’s model was extended from English questions to Korean ones.',
  },
  since: {
    ko: '2023년 4월: 모델을 새로 학습시키지 않고 GPT-4에 단계별로 물어보는 DIN-SQL이 Spider에서 그때까지 가장 높은 점수를 냈다고 밝혔다.',
    en: 'April 2023: DIN-SQL, which prompts GPT-4 step by step instead of training a model, reported the best Spider score of its time.',
  },
  references: [
    { url: 'https://yale-lily.github.io/spider', title: 'Spider 1.0 — Yale Semantic Parsing and Text-to-SQL Challenge', language: 'en' },
    {
      url: 'https://arxiv.org/abs/1809.08887',
      title: 'Spider: A Large-Scale Human-Labeled Dataset … (Yu et al., EMNLP 2018)',
      language: 'en',
    },
  ],
  related: ['ryansql', 'spider', 'sql', 'query'],
  drawing: TEXT2SQL,
};

export const ryansql: TermRule = { id: 'ryansql', aliases: ['RYANSQL'] };

export const ryansqlCard: TermCard = {
  id: 'ryansql',
  name: { ko: 'RYANSQL', en: 'RYANSQL' },
  category: 'ai',
  firstSection: 's1',
  otherNames: ['라이언에스큐엘', '라이언SQL'],
  definition: {
    ko: '카카오엔터프라이즈가 성균관대와 함께 낸 영어 Text2SQL 모델이다. 중첩된 질의를 위치 코드가 붙은 단순한 SELECT 여럿으로 풀어 놓고, 하나하나 정해진 틀의 빈칸을 채운다.',
    en: 'A text-to-SQL model for English by Kakao Enterprise and Sungkyunkwan University. It unrolls a nested query into flat SELECTs, each tagged with a position code, and fills the slots of one fixed sketch for every one of them.',
  },
  inPost: {
    ko: '논문은 영어 모델이고 세션은 그 한국어 확장을 다루는데, Spider의 스키마와 값을 우리말로 옮기는 데 품이 많이 들었다고 한다.',
    en: 'The paper is about English; the session is about its Korean extension, where adapting the Spider schemas and values took much of the effort.',
  },
  references: [
    {
      url: 'https://aclanthology.org/2021.cl-2.12/',
      title: 'RYANSQL (Choi et al., Computational Linguistics 47(2), 2021)',
      language: 'en',
    },
    { url: 'https://github.com/kakaoenterprise/RYANSQL', title: 'kakaoenterprise/RYANSQL (source code)', language: 'en' },
  ],
  related: ['text2sql', 'spider', 'sql'],
};

export const spider: TermRule = { id: 'spider', aliases: ['Spider-schema', 'Spider'], notWithin: ['* Man'] };

export const spiderCard: TermCard = {
  id: 'spider',
  name: { ko: 'Spider', en: 'Spider (text-to-SQL benchmark)' },
  category: 'ai',
  firstSection: 's1',
  otherNames: ['스파이더', '스파이더 데이터셋'],
  definition: {
    ko: '예일대 연구진이 2018년에 낸 영어 Text2SQL 벤치마크다. 학습 때 보지 못한 데이터베이스에서 조인, 집계, 중첩이 섞인 질의를 맞혀야 하므로 외운 것으로는 점수를 얻지 못한다.',
    en: 'An English text-to-SQL benchmark published at Yale in 2018. It tests joins, aggregation and nesting on databases never seen in training, so a model cannot score by memorising schemas.',
  },
  inPost: {
    ko: 'Spider-schema라고 쓴 것은 이 벤치마크의 표와 열을 뜻하며, 팀이 한국어 질문에 쓰려고 손보았다.',
    en: '“Spider-schema” means this benchmark’s tables and columns, which the team reworked for Korean questions.',
  },
  since: {
    ko: '2024년 11월: 열이 천 개가 넘는 기업 데이터베이스까지 담은 후속작 Spider 2.0이 나왔다.',
    en: 'November 2024: Spider 2.0 followed, built on enterprise databases that can exceed a thousand columns.',
  },
  references: [
    { url: 'https://yale-lily.github.io/spider', title: 'Spider 1.0 — Yale Semantic Parsing and Text-to-SQL Challenge', language: 'en' },
    {
      url: 'https://arxiv.org/abs/1809.08887',
      title: 'Spider: A Large-Scale Human-Labeled Dataset … (Yu et al., EMNLP 2018)',
      language: 'en',
    },
  ],
  related: ['text2sql', 'ryansql', 'sql'],
};

export const spellingCorrection: TermRule = {
  id: 'spelling-correction',
  aliases: ['오타 교정', '오타 교정기', '오타 교정 시스템'],
  tails: VERB_TAILS,
};

export const spellingCorrectionCard: TermCard = {
  id: 'spelling-correction',
  name: { ko: '오타 교정', en: 'Spelling correction' },
  category: 'ai',
  firstSection: 's2',
  otherNames: ['맞춤법', '맞춤법 검사', '철자 교정', '오타', '교정기', 'spell checker', 'typo'],
  definition: {
    ko: '잘못 친 글자를 사용자가 뜻한 표기로 되돌리는 일이다. 검색에서는 고치는 법보다 고칠지 말지가 더 어려운데, 새 이름이나 신조어를 고쳐 버리면 결과가 도리어 나빠진다.',
    en: 'Turning mistyped text back into what the user meant. In search, deciding whether to correct is harder than how: rewriting a new name or a coinage makes the results worse.',
  },
  inPost: {
    ko: 'Daniel의 세션은 다음 검색에 쓰인 교정기를 데이터 생성에서 분류기까지 차례로 보여 준다.',
    en: 'Daniel’s session walks through the corrector used in Daum search, from data generation to the classifier.',
  },
  references: [
    { url: 'https://norvig.com/spell-correct.html', title: 'How to Write a Spelling Corrector (Peter Norvig)', language: 'en' },
    { url: 'https://en.wikipedia.org/wiki/Spell_checker', title: 'Spell checker — Wikipedia', language: 'en' },
  ],
  related: ['denoising', 'noise-function', 'classifier', 'daum'],
};

export const yesnoQuestion: TermRule = { id: 'yesno-question', aliases: ['판정 의문문'] };

export const yesnoQuestionCard: TermCard = {
  id: 'yesno-question',
  name: { ko: '판정 의문문', en: 'Yes/no (boolean) question' },
  category: 'ai',
  firstSection: 's3',
  otherNames: ['예 아니오 질문', '예 아니요', 'boolean question'],
  definition: {
    ko: '‘예’나 ‘아니요’로 답하게 되어 있는 물음이다. 본문에서 구절을 떼어 오는 독해 모델로는 답할 수 없어, 읽은 내용을 근거로 참과 거짓을 가리는 모델이 따로 필요하다.',
    en: 'A question whose answer is yes or no. A reader that copies a span from the passage cannot answer it, so a separate model has to judge true or false from what it has read.',
  },
  inPost: {
    ko: '질의응답 시스템 2.0에서 새로 답할 수 있게 된 질문 유형이다.',
    en: 'It is a kind of question the answering system could handle from version 2.0 on.',
  },
  references: [
    {
      url: 'https://arxiv.org/abs/1905.10044',
      title: 'BoolQ: Exploring the Surprising Difficulty of Natural Yes/No Questions (Clark et al., NAACL 2019)',
      language: 'en',
    },
    { url: 'https://en.wikipedia.org/wiki/Yes%E2%80%93no_question', title: 'Yes–no question — Wikipedia', language: 'en' },
  ],
  related: ['odqa', 'mrc', 'classifier'],
};

export const mrc: TermRule = { id: 'mrc', aliases: ['기계 독해', 'MRC'], tails: VERB_TAILS };

export const mrcCard: TermCard = {
  id: 'mrc',
  name: { ko: '기계 독해', en: 'Machine reading comprehension (MRC)' },
  category: 'ai',
  firstSection: 'ai-closing',
  otherNames: ['엠알씨', '독해', 'reading comprehension'],
  definition: {
    ko: '글과 질문을 함께 받아 그 글에 근거한 답을 내는 과제다. 흔히 답이 시작하고 끝나는 위치를 예측해 풀며, 질의응답 시스템에서는 찾아온 문서를 실제로 읽는 단계를 맡는다.',
    en: 'Given a passage and a question, producing the answer that the passage supports, commonly by predicting where it starts and ends. In a QA system this is the step that reads the retrieved documents.',
  },
  inPost: {
    ko: 'Phil은 대회 1위에 오른 독해 모델 이야기를 발표에 다 담지 못했다고 말한다.',
    en: 'Phil says his talk had no room for the reading model that took first place on the leaderboard.',
  },
  references: [
    { url: 'https://korquad.github.io/', title: 'KorQuAD', language: 'ko' },
    {
      url: 'https://arxiv.org/abs/1606.05250',
      title: 'SQuAD: 100,000+ Questions for Machine Comprehension of Text (Rajpurkar et al., EMNLP 2016)',
      language: 'en',
    },
  ],
  related: ['korquad2', 'odqa', 'littlebird'],
};

export const korquad2: TermRule = { id: 'korquad2', aliases: ['KorQuAD2', 'KorQuAD 2.0', 'KorQuAD2.0'], ignoreCase: true };

export const korquad2Card: TermCard = {
  id: 'korquad2',
  name: { ko: 'KorQuAD 2.0', en: 'KorQuAD 2.0' },
  category: 'ai',
  firstSection: 'ai-closing',
  otherNames: ['코쿼드', '코쿼드 2.0', 'KorQuAD'],
  definition: {
    ko: 'LG CNS가 공개한 한국어 기계 독해 데이터로, 위키백과 문서 한 편을 HTML째로 읽고 답을 찾게 한다. 문단이나 표, 목록 전체가 답이 되기도 해서 읽을 글이 1.0보다 훨씬 길다.',
    en: 'A Korean reading-comprehension dataset from LG CNS in which the passage is a whole Wikipedia page in HTML. A paragraph, table or list can be the answer, so inputs are far longer than in version 1.0.',
  },
  inPost: {
    ko: 'Phil이 언급한 1위는 LittleBird-large가 2022년 3월에 90.22점으로 차지했다.',
    en: 'The first place Phil mentions was reached by LittleBird-large in March 2022 with 90.22 points.',
  },
  references: [{ url: 'https://korquad.github.io/', title: 'KorQuAD — The Korean Question Answering Dataset', language: 'ko' }],
  related: ['mrc', 'littlebird', 'odqa'],
};

export const chatbot: TermRule = { id: 'chatbot', aliases: ['챗봇'] };

export const chatbotCard: TermCard = {
  id: 'chatbot',
  name: { ko: '챗봇', en: 'Chatbot' },
  category: 'ai',
  firstSection: 'team-ai',
  otherNames: ['채팅봇', '챗보트', '대화 로봇', 'bot'],
  definition: {
    ko: '메신저 같은 대화창에서 물음에 답하거나 일을 처리해 주는 프로그램이다. 정해진 시나리오를 따라가는 것부터 언어 모델이 문장을 만들어 내는 것까지 폭이 넓다.',
    en: 'A program that answers or gets things done inside a chat window. The range runs from fixed scenarios to language models that compose every sentence.',
  },
  inPost: {
    ko: '팀의 기술이 쓰인 예로 카카오뱅크와 카카오페이의 상담용 챗봇을 든다.',
    en: 'KakaoBank’s and Kakao Pay’s support bots are named as places where the team’s technology runs.',
  },
  since: {
    ko: '2023년 3월: 오픈AI가 ChatGPT의 API를 열어, 시나리오 대신 거대 언어 모델로 챗봇을 만드는 길이 넓어졌다.',
    en: 'March 2023: OpenAI opened the ChatGPT API, and building bots on large language models instead of scripts became common.',
  },
  references: [{ url: 'https://en.wikipedia.org/wiki/Chatbot', title: 'Chatbot — Wikipedia', language: 'en' }],
  related: ['tod', 'ai-assistant'],
};

export const aiaas: TermRule = { id: 'aiaas', aliases: ['AIaaS', 'Kakao i Cloud AIaaS'], ignoreCase: true };

export const aiaasCard: TermCard = {
  id: 'aiaas',
  name: { ko: 'AIaaS', en: 'AI as a Service (AIaaS)' },
  category: 'ai',
  firstSection: 'team-ai',
  otherNames: ['에이아이에이에스', '서비스형 AI', '서비스형 인공지능'],
  definition: {
    ko: '학습을 마친 AI 기능을 API로 불러 쓰게 하는 클라우드 서비스 방식이다. 모델과 GPU를 직접 꾸리지 않고 쓴 만큼 값을 내는 대신, 내부를 고칠 여지는 적다.',
    en: 'A cloud model in which ready-trained AI functions are called through an API. You pay per use instead of running models and GPUs, and give up most control over the inside.',
  },
  inPost: {
    ko: 'Kakao i Cloud AIaaS라는 이름으로 나오며, AI Assistant팀의 연구 결과가 들어가는 자사 상품이다.',
    en: 'Kakao i Cloud AIaaS is the company’s own offering, supplied with the AI Assistant team’s results.',
  },
  references: [{ url: 'https://en.wikipedia.org/wiki/As_a_service', title: 'As a service — Wikipedia', language: 'en' }],
  related: ['api', 'cloud', 'serving'],
};

export const AI_LANGUAGE_RULES: readonly TermRule[] = [
  nlp,
  ai,
  aiAssistant,
  tod,
  neuralSearch,
  odqa,
  text2sql,
  ryansql,
  spider,
  spellingCorrection,
  yesnoQuestion,
  mrc,
  korquad2,
  chatbot,
  aiaas,
];

export const AI_LANGUAGE_CARDS: readonly TermCard[] = [
  nlpCard,
  aiCard,
  aiAssistantCard,
  todCard,
  neuralSearchCard,
  odqaCard,
  text2sqlCard,
  ryansqlCard,
  spiderCard,
  spellingCorrectionCard,
  yesnoQuestionCard,
  mrcCard,
  korquad2Card,
  chatbotCard,
  aiaasCard,
];
