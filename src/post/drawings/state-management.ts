import { arrow, bend, box, label, labelledBox, type Drawing } from '../../domain/post/drawing';

/** Data, view, user and action as a ring with one direction. */
export const STATE_MANAGEMENT: Drawing = {
  height: 144,
  shapes: [
    ...labelledBox(box(112, 0, 86, 28, 'filled accent'), { ko: '데이터', en: 'Data' }, 'accent'),
    arrow(bend([202, 14], [266, 53], [266, 14])),
    label(309, 16, { ko: '그린다', en: 'renders' }, 'end', 'quiet'),
    ...labelledBox(box(223, 57, 86, 28), { ko: '화면', en: 'View' }),
    arrow(bend([266, 89], [202, 129], [266, 129])),
    label(309, 127, { ko: '보여 준다', en: 'shows' }, 'end', 'quiet'),
    ...labelledBox(box(112, 115, 86, 28), { ko: '사용자', en: 'User' }),
    arrow(bend([108, 129], [43, 89], [43, 129])),
    label(0, 127, { ko: '누른다', en: 'clicks' }, 'start', 'quiet'),
    ...labelledBox(box(0, 57, 86, 28), { ko: '행동', en: 'Action' }),
    arrow(bend([43, 53], [108, 14], [43, 14])),
    label(0, 16, { ko: '바꾼다', en: 'changes' }, 'start', 'quiet'),
    label(155, 71, { ko: '한 방향으로', en: 'one direction' }, 'middle', 'quiet'),
  ],
  alternative: {
    ko: '데이터가 화면을 그리고, 화면을 본 사용자가 행동을 일으키고, 행동이 데이터를 바꾼다. 네 가지가 한 방향으로 도는 고리를 이룬다.',
    en: 'Data renders the view, the view shows it to the user, the user triggers an action and the action changes the data. The four form a ring that runs in one direction.',
  },
};
