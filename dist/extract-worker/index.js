require('../bundle/index.js').extractWorker();
