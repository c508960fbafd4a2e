import { calledPages } from './recognition/called-pages';
import { realPost } from './recognition/real-post';
import { recognition } from './recognition/recognition';
import { siteAccess } from './recognition/site-access';
import { useStage } from './steps/stage/stage';

/** Which pages the companion comes to, and which it leaves alone. */
const stage = useStage();
recognition(stage);
calledPages(stage);
siteAccess(stage);
realPost(stage);
