// Which keys of the text tables nothing reads: found by the compiler's own symbols, since a key is no export.
import ts from 'typescript';

interface Key {
  readonly name: string;
  readonly children: readonly ts.Node[];
}

export interface TextKeys {
  /** `file: path.of.the.key` */
  readonly unused: readonly string[];
  readonly count: number;
}

const isTable = (file: string) => /(?:^|[/-])text\.ts$/u.test(file);

/** The object literal behind `const sv = …`, or the one written as `{ sv: …, en: … }`. */
function sources(file: ts.SourceFile): readonly ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = [];
  const unwrapped = (node: ts.Expression): ts.Expression =>
    ts.isSatisfiesExpression(node) || ts.isAsExpression(node) ? unwrapped(node.expression) : node;
  const visit = (node: ts.Node) => {
    const isNamed =
      (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) &&
      ts.isIdentifier(node.name) &&
      node.name.text === 'sv';
    const value = isNamed && node.initializer ? unwrapped(node.initializer) : undefined;
    if (value && ts.isObjectLiteralExpression(value)) found.push(value);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function keysOf(table: ts.ObjectLiteralExpression, file: string): Map<ts.Node, Key> {
  const keys = new Map<ts.Node, Key>();
  const walk = (object: ts.ObjectLiteralExpression, prefix: string): ts.Node[] =>
    object.properties.flatMap((property): ts.Node[] => {
      if (property.name === undefined) return [];
      const name = `${prefix}${property.name.getText()}`;
      const inner =
        ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer)
          ? walk(property.initializer, `${name}.`)
          : [];
      keys.set(property, { name: `${file}: ${name}`, children: inner });
      return [property];
    });
  walk(table, '');
  return keys;
}

interface Reading {
  isOurs(file: string): boolean;
  /** How a file is told of. */
  nameOf(file: string): string;
}

/** Which of the keys have been read, by the symbols that the compiler knows them by. */
function marking(checker: ts.TypeChecker, keys: ReadonlyMap<ts.Node, Key>) {
  const used = new Set<ts.Node>();
  const declared = (symbol: ts.Symbol | undefined): readonly ts.Node[] =>
    symbol
      ? checker
          .getRootSymbols(symbol)
          .flatMap((root) => root.declarations ?? [])
          .filter((node) => keys.has(node))
      : [];
  const mark = (symbol: ts.Symbol | undefined) => {
    for (const node of declared(symbol)) used.add(node);
  };
  const markAll = (node: ts.Node) => {
    used.add(node);
    for (const child of keys.get(node)?.children ?? []) markAll(child);
  };
  const propertiesIn = (type: ts.Type): readonly ts.Node[] =>
    (type.isUnion() ? type.types : [type]).flatMap((one) => checker.getPropertiesOfType(one).flatMap(declared));
  return { used, declared, mark, markAll, propertiesIn };
}

export function textKeys(program: ts.Program, { isOurs, nameOf }: Reading): TextKeys {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => isOurs(fileName));
  const keys = new Map<ts.Node, Key>();
  for (const file of files)
    if (isTable(file.fileName))
      for (const table of sources(file))
        for (const [node, key] of keysOf(table, nameOf(file.fileName))) keys.set(node, key);
  const { used, declared, mark, markAll, propertiesIn } = marking(checker, keys);

  /** Read as a whole, by somebody whose type no longer knows the keys. */
  const escapes = (node: ts.Expression): boolean => {
    const { parent } = node;
    if (ts.isSpreadAssignment(parent) || ts.isSpreadElement(parent) || ts.isJsxSpreadAttribute(parent)) return true;
    const isGiven =
      (ts.isCallExpression(parent) && parent.expression !== node) ||
      ts.isJsxExpression(parent) ||
      (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
      ts.isShorthandPropertyAssignment(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isReturnStatement(parent) ||
      (ts.isArrowFunction(parent) && parent.body === node) ||
      (ts.isVariableDeclaration(parent) && parent.type !== undefined) ||
      ts.isBinaryExpression(parent) ||
      ts.isConditionalExpression(parent);
    if (!isGiven) return false;
    const wanted = checker.getContextualType(node);
    return wanted !== undefined && propertiesIn(wanted).length === 0 && !(wanted.flags & ts.TypeFlags.TypeParameter);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) mark(checker.getSymbolAtLocation(node.name));
    else if (ts.isElementAccessExpression(node)) {
      const object = checker.getTypeAtLocation(node.expression);
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const names = (key.isUnion() ? key.types : [key]).map((one) => (one.isStringLiteral() ? one.value : undefined));
      for (const one of object.isUnion() ? object.types : [object])
        for (const property of checker.getPropertiesOfType(one))
          if (names.includes(undefined)) declared(property).forEach(markAll);
          else if (names.includes(property.name)) mark(property);
    } else if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const element of node.elements) {
        const name = element.propertyName ?? element.name;
        if (!ts.isIdentifier(name) && !ts.isStringLiteral(name)) continue;
        // The rest of an object keeps its keys: they are marked where they are read.
        if (element.dotDotDotToken) continue;
        for (const one of type.isUnion() ? type.types : [type]) mark(checker.getPropertyOfType(one, name.text));
      }
    }
    if (
      ts.isIdentifier(node) ||
      ts.isPropertyAccessExpression(node) ||
      ts.isElementAccessExpression(node) ||
      ts.isCallExpression(node)
    ) {
      if (!(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) && escapes(node as ts.Expression))
        propertiesIn(checker.getTypeAtLocation(node)).forEach(markAll);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  const leaves = [...keys].filter(([, { children }]) => children.length === 0);
  return {
    unused: leaves.filter(([node]) => !used.has(node)).map(([, { name }]) => name),
    count: leaves.length,
  };
}
