require('./google').google(require('cdktn'));
