import { VERB_TAILS } from '../../domain/korean/verb-tails';
import type { TermCard, TermRule } from '../../domain/post/glossary';
import { DENOISING } from '../drawings/denoising';
import { LITTLEBIRD } from '../drawings/littlebird';

/* How the models of the sessions are built, trained and run. For each term: how it is spelled, and its card, which no page loads. */

export const deepLearning: TermRule = { id: 'deep-learning', aliases: ['딥 러닝', 'Deep Learning'] };

export const deepLearningCard: TermCard = {
  id: 'deep-learning',
  name: { ko: '딥러닝', en: 'Deep learning' },
  category: 'ai',
  firstSection: 's2',
  otherNames: ['심층 학습', '딥런닝', 'DL'],
  definition: {
    ko: '신경망을 여러 층 쌓아, 단순한 특징에서 추상적인 특징까지 층마다 스스로 익히게 하는 기계 학습이다. 특징을 사람이 설계하지 않는 대신 많은 데이터와 연산이 든다.',
    en: 'Machine learning with stacked network layers that learn their own features, from simple ones near the input to abstract ones near the output. It replaces hand-designed features at the price of much data and computation.',
  },
  inPost: {
    ko: 'Daniel의 세션 제목에 있는 딥(Deep)도 이 말에서 왔다.',
    en: 'The pun on “Deep” in the title of Daniel’s session comes from it.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/딥_러닝', title: '딥 러닝 — 위키백과', language: 'ko' },
    { url: 'https://www.deeplearningbook.org/', title: 'Deep Learning (Goodfellow, Bengio, Courville)', language: 'en' },
  ],
  related: ['transformer', 'training-data', 'classifier', 'ai'],
};

export const transformer: TermRule = { id: 'transformer', aliases: ['Transformer', '트랜스포머'], notWithin: ['영화 *'] };

export const transformerCard: TermCard = {
  id: 'transformer',
  name: { ko: '트랜스포머', en: 'Transformer' },
  category: 'ai',
  firstSection: 's2',
  otherNames: ['트랜스퍼머', '변환기'],
  definition: {
    ko: '문장의 모든 토큰이 어텐션으로 서로를 직접 참고하는 신경망 구조다(2017). 순서대로 읽지 않아 병렬로 학습하기 좋지만, 어텐션의 계산량이 길이의 제곱으로 늘어 긴 글에 약하다.',
    en: 'A neural architecture (2017) in which every token looks directly at every other through attention. Training parallelises well since nothing is read in sequence, but attention costs grow with the square of the input length.',
  },
  inPost: {
    ko: '오타 교정기와 BERT, LittleBird가 모두 이 구조를 바탕으로 한다.',
    en: 'The spelling corrector, BERT and LittleBird are all built on it.',
  },
  references: [
    { url: 'https://ko.wikipedia.org/wiki/트랜스포머_(기계_학습)', title: '트랜스포머 (기계 학습) — 위키백과', language: 'ko' },
    { url: 'https://arxiv.org/abs/1706.03762', title: 'Attention Is All You Need (Vaswani et al., NeurIPS 2017)', language: 'en' },
  ],
  related: ['bert', 'littlebird', 'denoising', 'token'],
};

export const denoising: TermRule = { id: 'denoising', aliases: ['Denoising', '디노이징'], ignoreCase: true, tails: VERB_TAILS };

export const denoisingCard: TermCard = {
  id: 'denoising',
  name: { ko: '디노이징', en: 'Denoising (training)' },
  category: 'ai',
  firstSection: 's2',
  otherNames: ['잡음 제거', '노이즈 제거', 'denoise'],
  definition: {
    ko: '멀쩡한 입력에 일부러 흠집을 내고 원래 것을 되살리게 하는 학습 방식이다. 원본이 곧 정답이라, 깨끗한 글만 넉넉하면 사람이 정답을 달지 않아도 학습 쌍이 나온다.',
    en: 'Training a model to recover clean input from a version damaged on purpose. The original is its own answer key, so plenty of clean text yields training pairs without human labelling.',
  },
  inPost: {
    ko: '바른 글을 오타로 망가뜨려 되돌리기를 배운 트랜스포머가 Daniel이 말하는 교정기다.',
    en: 'Daniel’s corrector is a transformer trained this way, with typing errors as the damage to undo.',
  },
  references: [
    {
      url: 'https://huggingface.co/docs/transformers/ko/model_doc/bart',
      title: 'BART — Hugging Face Transformers (한국어)',
      language: 'ko',
    },
    {
      url: 'https://arxiv.org/abs/1910.13461',
      title: 'BART: Denoising Sequence-to-Sequence Pre-training … (Lewis et al., 2019)',
      language: 'en',
    },
  ],
  related: ['noise-function', 'spelling-correction', 'transformer', 'training-data'],
  drawing: DENOISING,
};

export const noiseFunction: TermRule = { id: 'noise-function', aliases: ['노이즈 함수'] };

export const noiseFunctionCard: TermCard = {
  id: 'noise-function',
  name: { ko: '노이즈 함수', en: 'Noise function' },
  category: 'ai',
  firstSection: 's2',
  otherNames: ['노이즈', 'noise'],
  definition: {
    ko: '바른 글을 그럴듯하게 틀린 글로 바꾸는 함수다. 자모를 빠뜨리거나 옆 글쇠를 누른 것처럼 바꾸는데, 사람이 실제로 하는 실수와 닮을수록 그것으로 학습한 교정기가 더 정확해진다.',
    en: 'A function that turns correct text into plausibly wrong text, for instance by dropping a letter or hitting a neighbouring key. The closer it comes to real mistakes, the better the corrector trained on it.',
  },
  inPost: {
    ko: '여러 해 모은 데이터로 이 함수를 여럿 만든 점을 교정기의 특징으로 꼽는다.',
    en: 'Having many of these, drawn from years of data, is named as what sets the corrector apart.',
  },
  references: [
    {
      url: 'https://arxiv.org/abs/1910.13461',
      title: 'BART: Denoising Sequence-to-Sequence Pre-training … (Lewis et al., 2019)',
      language: 'en',
    },
  ],
  related: ['denoising', 'spelling-correction', 'training-data'],
};

export const trainingData: TermRule = { id: 'training-data', aliases: ['학습 데이터'] };

export const trainingDataCard: TermCard = {
  id: 'training-data',
  name: { ko: '학습 데이터', en: 'Training data' },
  category: 'ai',
  firstSection: 's2',
  otherNames: ['학습 자료', '훈련 데이터', '학습셋'],
  definition: {
    ko: '모델의 가중치를 정할 때 보여 주는 예시 묶음이다. 여기 없는 것은 배우지 못하고 여기 낀 편향은 그대로 배우므로, 모델을 바꾸기보다 데이터를 고치는 편이 효과가 큰 때가 많다.',
    en: 'The examples from which a model’s weights are fitted. What is missing here is not learned and what is skewed here is, so fixing the data often helps more than changing the model.',
  },
  references: [
    { url: 'https://developers.google.com/machine-learning/glossary?hl=ko', title: '머신러닝 용어집 (Google)', language: 'ko' },
    {
      url: 'https://developers.google.com/machine-learning/glossary#training-set',
      title: 'training set — Machine Learning Glossary (Google)',
      language: 'en',
    },
  ],
  related: ['noise-function', 'deep-learning', 'korquad2', 'spider'],
};

export const classifier: TermRule = { id: 'classifier', aliases: ['분류기'], notWithin: ['*간'] };

export const classifierCard: TermCard = {
  id: 'classifier',
  name: { ko: '분류기', en: 'Classifier' },
  category: 'ai',
  firstSection: 's2',
  otherNames: ['분류 모델', '클래시파이어', '분류'],
  definition: {
    ko: '입력이 미리 정한 부류 가운데 어디에 드는지 고르는 모델로, 대개 부류마다 점수를 낸다. 점수가 얼마를 넘어야 받아들일지 정하는 임곗값(threshold)이 실제 쓸모를 크게 좌우한다.',
    en: 'A model that picks which of a fixed set of classes an input belongs to, usually by scoring each. Where the threshold for accepting a score is set decides much of its practical value.',
  },
  inPost: {
    ko: '데이터 생성과 모델에 이어 오타 교정 과정을 마무리하는 단계로 나온다.',
    en: 'It appears as the step that closes the correction process, after data generation and the model.',
  },
  references: [
    { url: 'https://developers.google.com/machine-learning/glossary?hl=ko', title: '머신러닝 용어집 (Google)', language: 'ko' },
    {
      url: 'https://developers.google.com/machine-learning/glossary#classification-model',
      title: 'classification model — Machine Learning Glossary (Google)',
      language: 'en',
    },
  ],
  related: ['spelling-correction', 'deep-learning', 'yesno-question'],
};

export const bert: TermRule = { id: 'bert', aliases: ['BERT'] };

export const bertCard: TermCard = {
  id: 'bert',
  name: { ko: 'BERT', en: 'BERT' },
  category: 'ai',
  firstSection: 's3',
  otherNames: ['버트'],
  definition: {
    ko: '가린 낱말을 앞뒤 문맥으로 맞히며 미리 학습해 둔 구글의 트랜스포머 인코더다(2018). 과제에 맞게 조금만 더 학습하면 분류나 독해에 쓸 수 있고, 입력은 512토큰까지다.',
    en: 'Google’s transformer encoder (2018), pre-trained by guessing masked words from the context on both sides. A little further training adapts it to classification or reading tasks; its input ends at 512 tokens.',
  },
  inPost: {
    ko: '한국어로는 2,000자를 넘기 어렵다는 이 한도가 LittleBird를 만든 까닭이다.',
    en: 'Its limit, at most some 2,000 Korean characters, is why LittleBird was built.',
  },
  since: {
    ko: '2024년 12월: 같은 계열을 새로 설계해 8,192토큰까지 읽는 ModernBERT가 나왔다.',
    en: 'December 2024: ModernBERT, a redesign of the same family, reads up to 8,192 tokens.',
  },
  references: [
    {
      url: 'https://huggingface.co/docs/transformers/ko/model_doc/bert',
      title: 'BERT — Hugging Face Transformers (한국어)',
      language: 'ko',
    },
    {
      url: 'https://arxiv.org/abs/1810.04805',
      title: 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding (Devlin et al., 2018)',
      language: 'en',
    },
  ],
  related: ['transformer', 'token', 'littlebird', 'mrc'],
};

export const token: TermRule = {
  id: 'token',
  aliases: ['토큰'],
  isCounter: true,
  tails: ['화'],
  notWithin: ['액세스 *', '접근 *', '인증 *', '리프레시 *', '로그인 *', 'JWT *', 'API *'],
};

export const tokenCard: TermCard = {
  id: 'token',
  name: { ko: '토큰', en: 'Token (NLP)' },
  category: 'ai',
  firstSection: 's3',
  otherNames: ['토크나이저', 'tokenizer', '토큰나이저'],
  definition: {
    ko: '언어 모델이 글을 잘라 다루는 단위로, 낱말 하나일 수도 그 조각일 수도 있다. 입력 한도를 이 개수로 세며, 같은 뜻이라도 언어와 토크나이저에 따라 개수가 달라진다.',
    en: 'The unit into which a language model cuts text: a whole word or a piece of one. Input limits are counted in tokens, and the same meaning takes a different number of them by language and tokenizer.',
  },
  inPost: {
    ko: '한글 두 글자에서 네 글자를 1토큰으로 어림한다.',
    en: 'Two to four Korean syllables are reckoned to make one token.',
  },
  references: [
    {
      url: 'https://huggingface.co/docs/transformers/ko/glossary',
      title: '용어집(Glossary) — Hugging Face Transformers (한국어)',
      language: 'ko',
    },
    { url: 'https://huggingface.co/docs/transformers/glossary', title: 'Glossary — Hugging Face Transformers', language: 'en' },
  ],
  related: ['bert', 'littlebird', 'transformer'],
};

export const littlebird: TermRule = { id: 'littlebird', aliases: ['LittleBird', 'LittleBird 모델'], ignoreCase: true };

export const littlebirdCard: TermCard = {
  id: 'littlebird',
  name: { ko: 'LittleBird', en: 'LittleBird' },
  category: 'ai',
  firstSection: 's3',
  otherNames: ['리틀버드', '리틀 버드'],
  definition: {
    ko: '긴 글을 빠르게 읽으려고 카카오엔터프라이즈가 BigBird를 바탕으로 새로 설계한 트랜스포머다(EMNLP 2022). 가까운 토큰은 슬라이딩 윈도로 보고, 먼 곳은 글을 압축했다 펼치는 어텐션으로 살핀다.',
    en: 'Kakao Enterprise’s transformer for long input, derived from BigBird (EMNLP 2022). It sees nearby tokens through a sliding window and distant ones through attention that packs the text small and unpacks it again.',
  },
  inPost: {
    ko: '512토큰까지만 읽는 모델로는 다루지 못하던 긴 문서를, 이 모델 덕분에 2.0판이 읽게 되었다.',
    en: 'Thanks to it version 2.0 handles documents that models capped at 512 tokens could not read.',
  },
  references: [
    {
      url: 'https://aclanthology.org/2022.emnlp-main.352/',
      title: 'LittleBird: Efficient Faster & Longer Transformer for Question Answering (Lee, Han, Shin; EMNLP 2022)',
      language: 'en',
    },
    { url: 'https://arxiv.org/abs/2210.11870', title: 'LittleBird (arXiv, 2022)', language: 'en' },
  ],
  related: ['bert', 'transformer', 'odqa', 'korquad2'],
  drawing: LITTLEBIRD,
};

export const serving: TermRule = { id: 'serving', aliases: ['서빙'], tails: VERB_TAILS, notWithin: ['* 로봇', '음식을 *'] };

export const servingCard: TermCard = {
  id: 'serving',
  name: { ko: '서빙', en: 'Model serving' },
  category: 'ai',
  firstSection: 'ai-closing',
  otherNames: ['모델 배포', '모델 서빙', '추론 서버'],
  definition: {
    ko: '학습을 마친 모델을 서버에 올려, 들어오는 요청마다 결과를 돌려주게 하는 일이다. 정확도에 더해 응답 시간, 동시 처리량, 멈추지 않는 모델 교체가 문제가 된다.',
    en: 'Putting a trained model behind a server that returns a result for every request. Beyond accuracy it raises questions of latency, throughput and swapping models without downtime.',
  },
  inPost: {
    ko: 'Index가 시간이 모자라 빼놓은 이야기에 나오는 말이다.',
    en: 'It comes up in what Index had to leave out of the talk for lack of time.',
  },
  references: [{ url: 'https://www.tensorflow.org/tfx/guide/serving', title: 'Serving Models — TensorFlow Extended', language: 'en' }],
  related: ['aiaas', 'post-processing', 'api'],
};

export const postProcessing: TermRule = { id: 'post-processing', aliases: ['후처리'], tails: VERB_TAILS };

export const postProcessingCard: TermCard = {
  id: 'post-processing',
  name: { ko: '후처리', en: 'Post-processing' },
  category: 'ai',
  firstSection: 'ai-closing',
  otherNames: ['포스트 프로세싱', '후 처리'],
  definition: {
    ko: '모델이 낸 결과를 규칙이나 검사로 다듬어 실제로 쓸 수 있게 하는 마지막 단계다. Text2SQL이라면 문법을 확인하고 조건에 든 값을 데이터베이스의 표기에 맞추는 일이 여기에 든다.',
    en: 'The last step, where rules or checks turn a model’s output into something usable. For text-to-SQL that means verifying syntax and matching the values in conditions to how the database spells them.',
  },
  inPost: {
    ko: '세션에는 담기지 못했고 Index가 다음 발표로 미루어 둔 내용이다.',
    en: 'The session leaves it out; Index keeps it for another talk.',
  },
  references: [
    { url: 'https://developers.google.com/machine-learning/glossary?hl=ko', title: '머신러닝 용어집 (Google)', language: 'ko' },
    { url: 'https://developers.google.com/machine-learning/glossary', title: 'Machine Learning Glossary (Google)', language: 'en' },
  ],
  related: ['text2sql', 'serving', 'pipeline'],
};

export const AI_MODEL_RULES: readonly TermRule[] = [
  deepLearning,
  transformer,
  denoising,
  noiseFunction,
  trainingData,
  classifier,
  bert,
  token,
  littlebird,
  serving,
  postProcessing,
];

export const AI_MODEL_CARDS: readonly TermCard[] = [
  deepLearningCard,
  transformerCard,
  denoisingCard,
  noiseFunctionCard,
  trainingDataCard,
  classifierCard,
  bertCard,
  tokenCard,
  littlebirdCard,
  servingCard,
  postProcessingCard,
];
