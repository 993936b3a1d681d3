import { describe, expect, it } from '@jest/globals';
import { isAllowed, readRoute, type RouteRules } from '../../relay/route.ts';

const none: RouteRules = { allowed: ['octo-org/*'], defaults: {} };
const shop: RouteRules = {
  allowed: ['octo-org/*'],
  defaults: { repository: 'octo-org/shop', workflow: 'build.yml', ref: 'dev' },
};

describe('readRoute', () => {
  it.each<[Record<string, string>, RouteRules, object]>([
    [
      { Repository: 'octo-org/shop', Workflow: 'a.yml' },
      none,
      { repository: 'octo-org/shop', workflow: 'a.yml' },
    ],
    [{ Owner: 'octo-org', Repository: 'shop', Workflow: 'a.yml' }, none, { repository: 'octo-org/shop' }],
    [{ Owner: 'x', Repository: 'octo-org/shop', Workflow: 'a.yml' }, none, { repository: 'octo-org/shop' }],
    [
      { Repository: ' octo-org/shop ', Workflow: '.github/workflows/a.yaml', Ref: 'v1' },
      none,
      { workflow: 'a.yaml', ref: 'v1' },
    ],
    [
      { Repository: 'OCTO-ORG/Shop', EventType: 'go' },
      none,
      { repository: 'OCTO-ORG/Shop', eventType: 'go' },
    ],
    [{}, shop, { repository: 'octo-org/shop', workflow: 'build.yml', ref: 'dev' }],
    [{ Workflow: '' }, shop, { workflow: 'build.yml' }],
    [{ Ref: 'main' }, shop, { workflow: 'build.yml', ref: 'main' }],
    [{ Repository: 'octo-org/app' }, shop, { repository: 'octo-org/app', workflow: 'build.yml' }],
    [{ EventType: 'go' }, shop, { repository: 'octo-org/shop', eventType: 'go' }],
  ])('%j', (configuration, rules, route) => {
    expect(readRoute(configuration, rules)).toMatchObject(route);
  });

  it.each<[Record<string, string>, RouteRules, string, RegExp]>([
    [{ Workflow: 'a.yml' }, none, 'ConfigurationError', /names no repository/],
    [
      { Repository: 'shop', Workflow: 'a.yml' },
      none,
      'ConfigurationError',
      /"shop": write it as owner\/name/,
    ],
    [{ Repository: 'octo-org/..', Workflow: 'a.yml' }, none, 'ConfigurationError', /owner\/name/],
    [{ Repository: 'octo-org/shop/x', Workflow: 'a.yml' }, none, 'ConfigurationError', /owner\/name/],
    [{ Repository: 'octo-org/shop' }, none, 'ConfigurationError', /neither a workflow nor an event type/],
    [{ Repository: 'octo-org/shop', Workflow: 'a.yml', EventType: 'go' }, none, 'ConfigurationError', /both/],
    [{ Repository: 'octo-org/shop', Workflow: 'a' }, none, 'ConfigurationError', /workflow "a"/],
    [{ Repository: 'octo-org/shop', Workflow: '../a.yml' }, none, 'ConfigurationError', /workflow/],
    [
      { Repository: 'octo-org/shop', EventType: 'x'.repeat(101) },
      none,
      'ConfigurationError',
      /101 characters/,
    ],
    [
      { Repository: 'octo-org/shop', EventType: 'go', Ref: 'v1' },
      none,
      'ConfigurationError',
      /default branch only/,
    ],
    [
      { Repository: 'evil/shop', Workflow: 'a.yml' },
      none,
      'PermissionError',
      /evil\/shop: RELAY_REPOSITORIES/,
    ],
    [{ Repository: 'a\nb/c' }, none, 'ConfigurationError', /a\\nb\/c/],
  ])('%j is answered at once', (configuration, rules, type, message) => {
    const read = () => readRoute(configuration, rules);
    expect(read).toThrow(expect.objectContaining({ type, message: expect.stringMatching(message) }));
    expect(read).not.toThrow(/\n/);
  });
});

describe('isAllowed', () => {
  it.each<[string, string, boolean]>([
    ['octo-org/shop', 'octo-org/shop', true],
    ['octo-org/shop', 'octo-org/shop-2', false],
    ['octo-org/shop', 'x-octo-org/shop', false],
    ['octo-org/*', 'octo-org/anything.at_all', true],
    ['octo-org/*', 'octo-org2/shop', false],
    ['octo-*/app-*', 'octo-x/app-', true],
    ['octo-org/a.b', 'octo-org/aXb', false],
    ['Octo-Org/Shop', 'octo-org/shop', true],
  ])('%s, %s: %s', (pattern, repository, expected) => {
    expect(isAllowed(repository, [pattern])).toBe(expected);
  });
});
