/** `npm run pictures`: draws the pictures of README.md into docs/images/; those of the demo from what it prints. */
import { drawDemo } from './demo.ts';
import { drawOverview } from './overview.ts';

drawOverview();
drawDemo();
