import type { Glossary } from '../domain/post/glossary';

/** The glossary's categories in the order they are listed: the tracks of the conference, then the conference itself. */
export const TERM_CATEGORIES: Glossary['categories'] = [
  { id: 'ai', name: { ko: 'AI', en: 'AI' } },
  { id: 'backend', name: { ko: '백엔드', en: 'Backend' } },
  { id: 'cloud', name: { ko: '클라우드', en: 'Cloud' } },
  { id: 'devops', name: { ko: 'DevOps', en: 'DevOps' } },
  { id: 'frontend', name: { ko: '프론트엔드', en: 'Frontend' } },
  { id: 'conference', name: { ko: '콘퍼런스와 회사', en: 'Conference and company' } },
];
