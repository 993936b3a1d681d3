import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexPage } from '../src/pages.mjs';
import { highest, readTides } from '../src/tides.mjs';

const csv = 'harbour,time,metres\nDover,11:21,6.07\nDover,23:46,6.19\nBrest,05:12,6.42\n';

test('tides are read by harbour', () => {
  assert.deepEqual([...readTides(csv).keys()], ['Dover', 'Brest']);
});

test('the highest water of a day is found', () => {
  assert.equal(highest(readTides(csv).get('Dover')).time, '23:46');
});

test('the index names every harbour', () => {
  assert.match(indexPage('Tides', readTides(csv)), /Dover.*6\.19 m at 23:46[^]*Brest/);
});
