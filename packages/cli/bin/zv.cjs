#!/usr/bin/env node
require('../dist/zv.cjs');
