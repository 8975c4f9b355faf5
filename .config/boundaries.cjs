// Who may import whom (the house, section 2). Each rule has been seen to fire: tests/architecture/boundaries.test.ts.
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });
const path = (path, pathNot) => (pathNot ? { path, pathNot } : { path });

// A file of a capability is pure unless it is `actions` or `<noun>-actions`; what splits off by noun keeps the rights of the file it came from.
const PURE = '(?!actions[.])(?![^/]*-actions[.])[^/]+';
const PACKAGES = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-bundled', 'npm-no-pkg', 'core'];

const DESCRIPTION = '^bot/capabilities/[^/]+/capability[.]';

const MODEL = '/[a-z-]*model[.]';

/** A card or a paper of one names the fields, the level and the outcome that another has the words for. */
const RISK = 'risk(?:-board|-decision|-method)?';
const RISK_WORDS = '(?:cards|papers|[a-z-]*text)[.]';

/** Files of the Teams edge whose flow is the capability's own: they see its cards and words, and others its models. */
const FLOWS = {
  campaign: 'question-letters',
  inbox: 'chat|inbox-card|opened|press',
  incident: 'case-cards|chat|dialog|follow|help|messenger|question-letters',
  'incident-work': 'work-letters',
  'legal-clock': 'clock-letters',
  operations: 'messenger',
  policy: 'chat|dialog|question-letters',
  roles: 'role-letters',
  handover: 'handover-letters',
  vacancy: 'vacancy-letters',
};

module.exports = {
  forbidden: [
    forbid('no cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    forbid(
      'blocks import nothing but blocks',
      path('^bot/blocks/'),
      path('^(bot|tab|infra|manifest|tests)/', '^bot/blocks/'),
    ),
    forbid(
      'pure files import only pure files',
      path(`^bot/capabilities/[^/]+/${PURE}$`, DESCRIPTION),
      path('^(bot|tab|infra|manifest)/', `^bot/(blocks/|contract[.]|jobs[.]|capabilities/[^/]+/${PURE}$)`),
    ),
    forbid(
      'a description imports only the pure files of its own capability',
      path('^bot/capabilities/([^/]+)/capability[.]'),
      path('^(bot|tab|infra|manifest)/', `^bot/(blocks/|capability[.]|capabilities/$1/${PURE}$)`),
    ),
    forbid('only the registry imports descriptions', path('^(?!bot/capabilities[.])'), path(DESCRIPTION)),
    forbid(
      'capabilities know each other only as models, rules and rights',
      path(
        `^bot/capabilities/(?!policy/papers[.]|vacancy/text[.]|triage/cards[.]|status-card/cards[.]|exercise/(?:cards|papers)[.]|case-report/papers[.]|${RISK}/${RISK_WORDS})([^/]+)/`,
      ),
      path('^bot/capabilities/[^/]+/(?![a-z-]*(model|rules|rights)[.])', '^bot/capabilities/$1/'),
    ),
    forbid(
      'risk, its decisions and its method speak with the same words',
      path(`^bot/capabilities/(${RISK})/${RISK_WORDS}`),
      path(
        '^bot/capabilities/[^/]+/(?![a-z-]*(model|rules|rights)[.])',
        `^bot/capabilities/($1/|${RISK}/[a-z-]*text[.])`,
      ),
    ),
    forbid(
      'a triage asks in the words of the case and of the rules',
      path('^bot/capabilities/triage/cards[.]'),
      path(
        '^bot/capabilities/[^/]+/(?![a-z-]*(model|rules|rights)[.])',
        '^bot/capabilities/(triage/|incident/text[.]|significance/[a-z-]*text[.])',
      ),
    ),
    forbid(
      'a status card shows an update as the work with the case does',
      path('^bot/capabilities/status-card/cards[.]'),
      path(
        '^bot/capabilities/[^/]+/(?![a-z-]*(model|rules|rights)[.])',
        '^bot/capabilities/(status-card/|incident/text[.]|incident-work/cards[.])',
      ),
    ),
    forbid(
      'an exercise is told in the words of a case',
      path('^bot/capabilities/exercise/(?:cards|papers)[.]'),
      path(
        '^bot/capabilities/[^/]+/(?![a-z-]*(model|rules|rights)[.])',
        '^bot/capabilities/(exercise/|incident/text[.])',
      ),
    ),
    forbid(
      'the report of a case is written in the words of what it gathers',
      path('^bot/capabilities/case-report/papers[.]'),
      path(
        '^bot/capabilities/[^/]+/(?![a-z-]*(model|rules|rights)[.])',
        '^bot/capabilities/(case-report/|(incident|measure|legal-clock|authority-report)/text[.])',
      ),
    ),
    forbid(
      'a vacancy is told in the words of the roles',
      path('^bot/capabilities/vacancy/text[.]'),
      path('^bot/capabilities/[^/]+/(?![a-z-]*(model|rules|rights)[.])', '^bot/capabilities/(vacancy/|roles/text[.])'),
    ),
    forbid(
      'the evidence of a document also uses the words of a sending',
      path('^bot/capabilities/policy/papers[.]'),
      path(
        '^bot/capabilities/[^/]+/(?![a-z-]*(model|rules|rights)[.])',
        '^bot/capabilities/(policy/|campaign/text[.])',
      ),
    ),
    forbid(
      'capabilities know no edge',
      path('^bot/(capabilities|blocks)/'),
      path('^bot/(edges/|(app|main|municipality|storage|config|capabilities)[.])'),
    ),
    forbid(
      'capabilities use no packages',
      path(
        '^bot/(capabilities|blocks)/',
        '^bot/(capabilities/[^/]+/[a-z-]*(model|list)|blocks/(question|deadline))[.]',
      ),
      {
        dependencyTypes: PACKAGES,
      },
    ),
    forbid(
      'models use zod and nothing else',
      path('^bot/(contract|blocks/question|capabilities/[^/]+/[a-z-]*(model|list))[.]'),
      {
        dependencyTypes: PACKAGES,
        pathNot: '^node_modules/zod/',
      },
    ),
    forbid('deadlines use temporal-polyfill and nothing else', path('^bot/blocks/deadline[.]'), {
      dependencyTypes: PACKAGES,
      pathNot: '^node_modules/temporal-(polyfill|spec)/',
    }),
    forbid(
      'the app wires actions and knows neither edges nor the registry',
      path('^bot/app[.]'),
      path('^bot/(edges/|(main|municipality|storage|config|capability|capabilities)[.])'),
    ),
    forbid(
      'the registry knows neither actions nor edges',
      path('^bot/(capability|capabilities)[.]'),
      path('^bot/(edges/|(app|main|municipality|storage|config)[.]|capabilities/[^/]+/(actions|[^/]*-actions)[.])'),
    ),
    forbid('edges do not know each other', path('^bot/edges/([^/]+)/'), path('^bot/edges/', '^bot/edges/$1/')),
    forbid(
      'edges see capabilities only as models',
      path('^bot/edges/'),
      path(`^bot/capabilities/(?!(${Object.keys(FLOWS).join('|')})/)`, MODEL),
    ),
    ...Object.entries(FLOWS).map(([capability, files]) =>
      forbid(
        `only the flows named here show what is of ${capability}`,
        path('^bot/edges/', `^bot/edges/teams/(${files})[.]`),
        path(`^bot/capabilities/${capability}/`, MODEL),
      ),
    ),
    forbid(
      'edges know neither the app nor the registry',
      path('^bot/edges/'),
      path('^bot/(app|main|municipality|storage|config|capability|capabilities)[.]'),
    ),
    forbid(
      'only the Teams edge imports botbuilder',
      path('^(bot|tab|manifest)/', '^bot/edges/teams/'),
      path('(^|/)node_modules/(botbuilder|botframework)'),
    ),
    forbid(
      'the tab sees the contract, the commands table and the public files of capabilities',
      path('^tab/'),
      path(
        '^(bot|infra|manifest)/',
        `^bot/(contract[.]|blocks/|edges/teams/commands[.]|capabilities/[^/]+/([a-z-]*(model|rules|cards|text)|views|suggestion)[.])`,
      ),
    ),
    forbid(
      'parts and kits of the tab know no capability and no page',
      path('^tab/(parts|list|form)/'),
      path('^(bot/capabilities/|tab/(pages/|pages[.]|app[.]))'),
    ),
    forbid(
      'pages of the tab do not import each other',
      path('^tab/pages/([^/]+)/'),
      path('^tab/pages/', '^tab/pages/$1/'),
    ),
    forbid('the product knows nothing of infra', path('^(bot|tab|manifest)/'), path('^infra/')),
    forbid(
      'the local platform knows nothing of the product',
      path('^infra/local/'),
      path('^(bot|tab|manifest|infra/(?!local/))'),
    ),
    forbid(
      'the manifest sees the commands table',
      path('^manifest/'),
      path('^(bot|tab|infra)/', '^bot/(edges/teams/commands|blocks/(text|names)|capabilities/[^/]+/model)[.]'),
    ),
    forbid(
      'provisioning sees the lists and the Graph client',
      path('^infra/sharepoint/'),
      path(
        '^(bot|tab|manifest|infra/local)/',
        '^bot/(capabilities[.]|ports|blocks/|capabilities/[^/]+/[a-z-]*(list|model)|edges/graph/(client|pages|sign-in))',
      ),
    ),
    forbid('nothing imports tests', { pathNot: '^tests/' }, path('^tests/')),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
