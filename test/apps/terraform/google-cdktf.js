require('./google').google(require('cdktf'));
