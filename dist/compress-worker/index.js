require('../bundle/index.js').compressWorker();
