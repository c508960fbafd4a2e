import { jumps } from './moving/jumps';
import { moving } from './moving/moving';
import { prerendering } from './moving/prerendering';
import { useStage } from './steps/stage';

/** Moving in the post, and coming to it. */
const stage = useStage();
moving(stage);
jumps(stage);
prerendering(stage);
