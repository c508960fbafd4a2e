import { arrow, box, label, labelledBox, line, type Drawing } from '../../domain/post/drawing';

/** A clean text is damaged on purpose; the model learns to give it back. */
export const DENOISING: Drawing = {
  height: 136,
  shapes: [
    label(0, 7, { ko: '바른 글', en: 'Clean' }, 'start', 'quiet'),
    ...labelledBox(box(0, 18, 88, 28, 'filled'), { ko: '날씨 예보', en: 'weather' }),
    label(154.5, 21, { ko: '노이즈 함수', en: 'Noise function' }),
    arrow([
      [92, 32],
      [217, 32],
    ]),
    label(309, 7, { ko: '망가진 글', en: 'Damaged' }, 'end', 'quiet'),
    ...labelledBox(box(221, 18, 88, 28, 'dashed'), { ko: '날시 예부', en: 'waether' }),
    arrow([
      [265, 50],
      [265, 104],
      [220, 104],
    ]),
    ...labelledBox(box(118, 90, 98, 28, 'filled accent'), { ko: '트랜스포머', en: 'Transformer' }, 'accent'),
    arrow([
      [114, 104],
      [92, 104],
    ]),
    ...labelledBox(box(0, 90, 88, 28, 'filled'), { ko: '날씨 예보', en: 'weather' }),
    label(0, 128, { ko: '되살린 글', en: 'Restored' }, 'start', 'quiet'),
    line(
      [
        [44, 50],
        [44, 86],
      ],
      'dashed',
    ),
    label(54, 68, { ko: '같아지도록 배운다', en: 'learns to match' }, 'start', 'quiet'),
  ],
  alternative: {
    ko: '바른 글을 노이즈 함수가 망가뜨리고, 트랜스포머가 망가진 글에서 바른 글을 되살린다. 되살린 글이 처음 글과 같아지도록 배운다.',
    en: 'A noise function damages a clean text and a Transformer restores it from the damaged one. It learns to make the restored text match the clean one.',
  },
};
